import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Script } from 'node:vm';
import { crc32 } from 'node:zlib';

/** Where the code of each file stands in the bytes of the cache. */
interface Index {
  readonly places: Readonly<Record<string, readonly [start: number, end: number]>>;
  /** The last run found nothing to add. */
  readonly settled: boolean;
}

interface Stored extends Index {
  readonly bytes: Buffer;
}

/** Length of the index and checksum of all behind these two, as 32-bit numbers. */
const HEAD = 8;
/** A run that adds less than this found all that matters. */
const GROWTH = 1.02;
const NOTHING: Stored = { places: {}, settled: false, bytes: Buffer.alloc(0) };

/**
 * The code that earlier runs of a command compiled, one file for all parts of the program. V8
 * refuses what another version of it has made. The first runs write it anew until a run adds
 * nothing: each meets other drafts, and compiles what they need.
 */
export class CodeCache {
  readonly #path: string | undefined;
  readonly #stored: Stored;
  readonly #scripts = new Map<string, Script>();

  /**
   * @param folder absolute path, made when there is something to write; without one nothing is kept
   * @param name of the file
   */
  constructor(folder: string | undefined, name: string) {
    this.#path = folder && join(folder, name);
    this.#stored = (this.#path && readStored(this.#path)) || NOTHING;
  }

  /** What is kept for a file of the program. */
  read(file: string): Buffer | undefined {
    const place = this.#stored.places[file];
    return place && this.#stored.bytes.subarray(...place);
  }

  /** Remembers a part of the program, to keep what was compiled of it. */
  use(file: string, script: Script): void {
    this.#scripts.set(file, script);
  }

  /**
   * Writes what this run compiled, unless it is there. Where it cannot be written, nothing is lost.
   */
  save(): void {
    if (this.#path === undefined || this.#isComplete()) return;
    try {
      writeCache(this.#path, this.#scripts, this.#stored);
    } catch {
      // A full disk, a folder that may not be written: the next run compiles again.
    }
  }

  #isComplete(): boolean {
    const { places, settled } = this.#stored;
    return (
      settled &&
      [...this.#scripts].every(([file, script]) => places[file] && !script.cachedDataRejected)
    );
  }
}

function readStored(path: string): Stored | undefined {
  try {
    const content = readFileSync(path);
    const behind = content.subarray(HEAD);
    const length = content.readUInt32LE(0);
    if (content.readUInt32LE(4) !== crc32(behind)) return undefined;
    const index = JSON.parse(behind.toString('latin1', 0, length)) as Index;
    return { ...index, bytes: behind.subarray(length) };
  } catch {
    return undefined;
  }
}

function writeCache(path: string, scripts: ReadonlyMap<string, Script>, before: Stored): void {
  const places: Record<string, [number, number]> = {};
  const parts: Buffer[] = [];
  let end = 0;
  for (const [file, script] of scripts) {
    const code = script.createCachedData();
    places[file] = [end, end + code.length];
    parts.push(code);
    end += code.length;
  }
  const settled = end <= before.bytes.length * GROWTH;
  const index = Buffer.from(JSON.stringify({ places, settled } satisfies Index), 'latin1');
  const behind = Buffer.concat([index, ...parts]);
  const head = Buffer.alloc(HEAD);
  head.writeUInt32LE(index.length, 0);
  head.writeUInt32LE(crc32(behind), 4);
  const folder = dirname(path);
  if (before === NOTHING) removeOthers(folder);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  // Another run may read it at this moment: it sees the whole file, old or new.
  const draft = `${path}.${process.pid}`;
  try {
    writeFileSync(draft, Buffer.concat([head, behind]), { mode: 0o600 });
    renameSync(draft, path);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Caches of other versions of the program or of Node are of no use any more. */
function removeOthers(folder: string): void {
  const all = dirname(folder);
  for (const name of readDirectory(all)) {
    if (name !== basename(folder)) rmSync(join(all, name), { recursive: true, force: true });
  }
}

function readDirectory(path: string): readonly string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}
