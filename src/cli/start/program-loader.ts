import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';
import type { CodeCache } from './code-cache.ts';

interface LoadedModule {
  exports: unknown;
}

type ModuleBody = (
  exports: unknown,
  require: (id: string) => unknown,
  module: LoadedModule,
  filename: string,
  dirname: string,
) => void;

/**
 * Loads the files of the bundle as Node would load CommonJS, with the code that an earlier run
 * compiled. The bundle asks for its own files, by relative paths, and for Node's own modules only.
 */
export class ProgramLoader {
  readonly #folder: string;
  readonly #require: (id: string) => unknown;
  readonly #cache: CodeCache;
  readonly #modules = new Map<string, LoadedModule>();

  /**
   * @param folder absolute path of the bundle
   * @param require gives Node's own modules
   */
  constructor(folder: string, require: (id: string) => unknown, cache: CodeCache) {
    this.#folder = folder;
    this.#require = require;
    this.#cache = cache;
  }

  /** The exports of a file of the bundle, which runs the first time it is asked for. */
  load(name: string): unknown {
    const known = this.#modules.get(name);
    if (known) return known.exports;
    const module: LoadedModule = { exports: {} };
    this.#modules.set(name, module);
    const filename = join(this.#folder, name);
    const require = (id: string): unknown =>
      id.startsWith('.') ? this.load(join(dirname(name), id)) : this.#require(id);
    this.#compile(name, filename)(module.exports, require, module, filename, dirname(filename));
    return module.exports;
  }

  #compile(name: string, filename: string): ModuleBody {
    // All ASCII, which is read fastest as this.
    const code = readFileSync(filename, 'latin1');
    const script = new Script(
      `(function (exports, require, module, __filename, __dirname) {${code}\n})`,
      { filename, cachedData: this.#cache.read(name) },
    );
    this.#cache.use(name, script);
    return script.runInThisContext() as ModuleBody;
  }
}
