import { dirname, join, relative } from 'node:path';
import { matchesPath } from './glob.ts';
import { SETTINGS_FILE } from './load.ts';
import { isFile, readTextFile } from './text-file.ts';

/** Names what is passed over in its folder and below. */
export const IGNORE_FILE = '.humasignore';

/** One line of a `.humasignore`. */
interface IgnoreLine {
  /** As `matchesPath` reads it, from the folder of the file. */
  readonly pattern: string;
  readonly foldersOnly: boolean;
  /** `!naskah.md`: not to be passed over, whatever lines before it say. */
  readonly keeps: boolean;
}

/** The lines that hold in a folder, with the folder that their patterns count from. */
interface IgnoreLines {
  readonly folder: string;
  readonly lines: readonly IgnoreLine[];
}

/**
 * What the `.humasignore` files say, read once each. They are written like a `.gitignore`: `arsip/`
 * for a folder wherever it is, `/arsip` for one beside the file, `*.tmp.md`, `!simpan.md`, `#` for
 * a remark; of the lines that fit, the last one counts, those of inner folders after those of
 * outer ones. They are looked for upwards as far as the folder with `humas.yaml`. Sets such as
 * `[0-9]` are not known.
 */
export class IgnoreFiles {
  readonly #byFolder = new Map<string, Promise<readonly IgnoreLines[]>>();

  /** Whether a file or folder (absolute path) is to be passed over; the folders above it aside. */
  async ignores(path: string, { isFolder }: { readonly isFolder: boolean }): Promise<boolean> {
    let isIgnored = false;
    for (const { folder, lines } of await this.#linesFor(dirname(path))) {
      const inside = relative(folder, path).replaceAll('\\', '/');
      for (const { pattern, foldersOnly, keeps } of lines) {
        // A line that would change nothing need not be matched.
        if (keeps !== isIgnored || (foldersOnly && !isFolder)) continue;
        if (matchesPath(pattern, inside)) isIgnored = !keeps;
      }
    }
    return isIgnored;
  }

  /** Whether a file, or a folder between it and `base`, is to be passed over (absolute paths). */
  async ignoresBelow(base: string, file: string): Promise<boolean> {
    if (await this.ignores(file, { isFolder: false })) return true;
    for (let folder = dirname(file); folder.length > base.length; folder = dirname(folder)) {
      if (await this.ignores(folder, { isFolder: true })) return true;
    }
    return false;
  }

  #linesFor(folder: string): Promise<readonly IgnoreLines[]> {
    const known = this.#byFolder.get(folder);
    if (known) return known;
    const read = this.#readUpwards(folder);
    this.#byFolder.set(folder, read);
    return read;
  }

  /** From the outermost folder inwards. */
  async #readUpwards(folder: string): Promise<readonly IgnoreLines[]> {
    const isTop = dirname(folder) === folder || (await isFile(join(folder, SETTINGS_FILE)));
    const outer = isTop ? [] : await this.#linesFor(dirname(folder));
    const lines = await readIgnoreFile(join(folder, IGNORE_FILE));
    return lines.length === 0 ? outer : [...outer, { folder, lines }];
  }
}

async function readIgnoreFile(path: string): Promise<readonly IgnoreLine[]> {
  if (!(await isFile(path))) return [];
  const file = await readTextFile(path);
  // Of an ANSI file only letters with accents are lost.
  const text = file.ok ? file.text : Buffer.from(file.bytes).toString('latin1');
  return text
    .replace(/^\uFEFF/u, '')
    .split(/\r\n|\r|\n/u)
    .flatMap((line) => parseLine(line.trimEnd()));
}

function parseLine(line: string): readonly IgnoreLine[] {
  if (line === '' || line.startsWith('#')) return [];
  const keeps = line.startsWith('!');
  // `\#` and `\!` begin a name with that sign; elsewhere Windows writes `\` for `/`.
  const path = (keeps ? line.slice(1) : line).replace(/^\\(?=[#!])/u, '').replaceAll('\\', '/');
  const name = path.endsWith('/') ? path.slice(0, -1) : path;
  const isAnywhere = !name.includes('/');
  // `arsip/**` is all that is in the folder, not the folder.
  const pattern = (isAnywhere ? `**/${name}` : name).replace(/\/\*\*$/u, '/**/*');
  return name === '' ? [] : [{ pattern, foldersOnly: path !== name, keeps }];
}
