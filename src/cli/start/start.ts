import module, { createRequire } from 'node:module';
import { join } from 'node:path';
import { cacheFolder } from './cache-folder.ts';
import { CodeCache } from './code-cache.ts';
import { ProgramLoader } from './program-loader.ts';

/**
 * Made by the build of everything that it wrote, so that no cache outlives the program it is of.
 */
declare const BUILD_ID: string;

/** The bundle of `src/cli/main.ts`, beside the one of this file. */
const PROGRAM = 'cli.cjs';

/** The command a cache is for: each runs another part of the program. */
function commandName(word = ''): string {
  return /^[a-z]{1,20}$/u.test(word) ? word : 'humas';
}

/**
 * Starts the program in a way that keeps compiled code between runs, by which a check takes a
 * quarter less. Node 22 and later can do that themselves.
 */
function start(): void {
  const require = createRequire(__filename);
  const { enableCompileCache } = module as { readonly enableCompileCache?: () => void };
  if (enableCompileCache) {
    enableCompileCache();
    require(`./${PROGRAM}`);
    return;
  }
  const folder = cacheFolder(process.env, process.platform);
  const cache = new CodeCache(
    folder && join(folder, 'humas', `${BUILD_ID}-${process.version}-${process.arch}`),
    commandName(process.argv[2]),
  );
  process.on('exit', () => cache.save());
  new ProgramLoader(__dirname, require, cache).load(PROGRAM);
}

start();
