import { readFile } from 'node:fs/promises';
import { type Draft, parseDraft } from '../draft/draft.ts';
import { Source } from '../text/source.ts';
import {
  type DecodedText,
  decodeText,
  type Encoding,
  readTextFile,
} from '../workspace/text-file.ts';
import { type CliContext, tell } from './context.ts';
import { STDIN } from './files.ts';
import { wordFaults } from './word-faults.ts';
import { isWordPath } from './word-paths.ts';

/** A file that cannot be read as a draft; the others can go on. */
export interface UnreadableDraft {
  readonly path: string;
  readonly message: string;
  readonly hint: string;
}

/** What a file says, before anything that belongs to it is read. */
export interface ReadDraft {
  readonly draft: Draft;
  readonly bytes: Uint8Array;
  readonly encoding: Encoding;
  /** The event file that a Word file was made with, by its path from the folder of `humas.yaml`. */
  readonly rememberedEvent: string | undefined;
}

/** Where a draft is read from. */
export interface DraftPlace {
  /** As given, or `-` for standard input. */
  readonly path: string;
  /** How the file is named to the user. */
  readonly shown: string;
  readonly absolute: string;
}

/** Reads a Markdown or a Word file, or what comes through standard input. */
export function readDraft(
  place: DraftPlace,
  context: CliContext,
): Promise<ReadDraft | UnreadableDraft> {
  return isWordPath(place.shown) ? readWord(place, context) : readText(place, context);
}

async function readText(
  place: DraftPlace,
  context: CliContext,
): Promise<ReadDraft | UnreadableDraft> {
  const { shown } = place;
  const { bytes, decoded } = await readDecoded(place, context);
  if (!decoded.ok) return undecodable(shown, decoded);
  const draft = parseDraft(new Source(shown, decoded.text));
  return { draft, bytes, encoding: decoded.encoding, rememberedEvent: undefined };
}

async function readWord(
  { path, shown, absolute }: DraftPlace,
  context: CliContext,
): Promise<ReadDraft | UnreadableDraft> {
  const { readWordDraft } = await import('../word/read-word-draft.ts');
  const bytes = path === STDIN ? await readStdin(context) : await readFile(absolute);
  const read = readWordDraft(bytes, shown);
  if (!read.ok) return { path: shown, ...wordFaults[read.fault] };
  const { draft, document } = read.value;
  return { draft, bytes, encoding: 'utf-8', rememberedEvent: document.origin.event };
}

/** The bytes of a text file, or of standard input, and the text in them. */
async function readDecoded(
  { path, absolute }: DraftPlace,
  context: CliContext,
): Promise<{ readonly bytes: Uint8Array; readonly decoded: DecodedText }> {
  if (path !== STDIN) {
    const file = await readTextFile(absolute);
    return { bytes: file.bytes, decoded: file };
  }
  const bytes = await readStdin(context);
  return { bytes, decoded: decodeText(bytes) };
}

/** What there is to say of a file whose bytes are no text. */
export function undecodable(
  path: string,
  { reason, hint }: Extract<DecodedText, { ok: false }>,
): UnreadableDraft {
  return { path, message: `Berkas ini ${reason}.`, hint };
}

/** All of standard input; whoever sits at a terminal is told how to end it. */
export async function readStdin(context: CliContext): Promise<Uint8Array> {
  if (context.stdin.isTTY) {
    const end = context.platform === 'win32' ? 'Ctrl+Z lalu Enter' : 'Ctrl+D';
    tell(context, `Ketik atau tempel naskah, lalu akhiri dengan ${end}.`);
  }
  return context.stdin.read();
}
