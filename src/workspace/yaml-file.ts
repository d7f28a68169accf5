import type { Position } from '../text/source.ts';
import { Source } from '../text/source.ts';
import type { Decoded } from '../yaml/decode.ts';
import { readYaml, type YamlText } from '../yaml/yaml-text.ts';
import type { YamlFault } from '../yaml/yaml-value.ts';
import { readTextFile } from './text-file.ts';

/** What is wrong with a file of the workspace, and where in it. */
export interface FileFault {
  /** Absolute path. */
  readonly path: string;
  /** `undefined` when the file as a whole is at fault. */
  readonly position: Position | undefined;
  /** One Indonesian sentence. */
  readonly message: string;
  readonly hint?: string;
}

/** The content of a YAML file that was looked for. */
export type YamlFile<T> =
  | {
      readonly state: 'read';
      readonly value: T;
      /** Its `path` is absolute. */
      readonly source: Source;
      readonly yaml: YamlText;
    }
  | { readonly state: 'missing' }
  | { readonly state: 'invalid'; readonly faults: readonly FileFault[] };

/**
 * Reads a YAML file and checks it against a schema.
 *
 * @throws the error of the operating system when the file is there and cannot be read
 */
export async function readYamlFile<T>(
  path: string,
  decode: (yaml: YamlText) => Decoded<T>,
): Promise<YamlFile<T>> {
  const file = await readTextFile(path).catch(ignoreMissing);
  if (file === undefined) return { state: 'missing' };
  if (!file.ok) {
    const message = `Berkas ini ${file.reason}.`;
    return { state: 'invalid', faults: [{ path, position: undefined, message, hint: file.hint }] };
  }
  const source = new Source(path, file.text);
  const yaml = readYaml(source.text);
  const decoded = decode(yaml);
  if (decoded.ok) return { state: 'read', value: decoded.value, source, yaml };
  return { state: 'invalid', faults: decoded.faults.map((fault) => placeFault(source, fault)) };
}

/** A fault of a file with its line and column. */
export function placeFault(source: Source, { span, message }: YamlFault): FileFault {
  return { path: source.path, position: source.position(span.start), message };
}

function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
  throw error;
}
