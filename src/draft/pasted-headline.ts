import { readDateline } from './dateline.ts';
import { type Draft, isWordFile } from './draft.ts';
import { type Block, type Paragraph, plainText } from './nodes.ts';

const FEWEST_WORDS = 3;
const MOST_WORDS = 30;
const MOST_WORDS_BETWEEN = 8;

/** How somebody is addressed or greeted, and labels above a text, none of which is a headline. */
const NO_HEADLINE =
  /^(?:assala|salam|shal?om|selamat (?:pagi|siang|sore|malam|datang)|om swasti|namo |bismil|puji |yang (?:saya |kami )?(?:hormat|terhormat|mulia)|bapak|ibu |saudara|hadirin|kepada|yth|halo|hai |dengan hormat|siaran pers|rilis |nomor|no\.|untuk disiarkan|segera|embargo|hari|tanggal|tempat|waktu|pukul|perihal|hal |lampiran|judul)/iu;

/** A line that names a day: `Kendari, 3 September 2021`. */
const DAY = /(?:19|20)\d\d$/u;

/** What stands above a headline: `SIARAN PERS`, `Nomor: 12/SP/2026`. */
const LABEL =
  /^(?:siaran pers|press release|rilis(?: pers| media)?|untuk (?:segera )?disiarkan|(?:nomor|no\.?) ?: ?\S+)(?:\s(?:nomor|no\.?) ?:? ?\S+)?$/iu;

/** Who wrote or photographed, between headline and text: `Oleh Humas Contoh`, `Foto: Budi`. */
const BYLINE = /^(?:oleh|penulis|editor|reporter|pewarta|laporan|teks|foto|sumber)(?: ?:)? [A-Z]/iu;

/** So many labels stand above a headline at most, and so many lines below it. */
const MOST_LABELS = 2;
const MOST_BELOW = 2;

/**
 * The headline of a release that was pasted without front matter or `#`: a first line of a few
 * words without a full stop, maybe below a label, and right below it the running text, at most with
 * a second headline, the place and day or who wrote it in between.
 */
export function findPastedHeadline(draft: Draft): Paragraph | undefined {
  if (draft.frontMatter || isWordFile(draft)) return undefined;
  const { blocks } = draft;
  const at = blocks.slice(0, MOST_LABELS).findLastIndex(isLabel) + 1;
  const [first, ...below] = blocks.slice(at, at + 2 + MOST_BELOW);
  if (first?.kind !== 'paragraph' || !isHeadlineLike(first)) return undefined;
  const [second, text] = below.filter((block) => !isBetween(block));
  const isOverText = isRunningText(second) || (isSecondHeadline(second) && isRunningText(text));
  return isOverText ? first : undefined;
}

/** A line of a few words without a full stop, below the headline. */
function isSecondHeadline(block: Block | undefined): boolean {
  return block?.kind === 'paragraph' && isHeadlineLike(block);
}

function isLabel(block: Block): boolean {
  return block.kind === 'paragraph' && LABEL.test(plainText(block.children).trim());
}

function isBetween(block: Block): boolean {
  return block.kind === 'paragraph' && isLineBetween(plainText(block.children).trim());
}

/** Whether a line tells the place and day of the text below, or who wrote it. */
export function isLineBetween(text: string): boolean {
  return isPlaceAndDay(text) || (isShortLine(text) && BYLINE.test(text));
}

/** Whether a line tells nothing but place and day: `Kendari, 3 September 2021`. */
export function isPlaceAndDay(text: string): boolean {
  return isShortLine(text) && DAY.test(text);
}

function isShortLine(text: string): boolean {
  return text.split(/\s+/u).length <= MOST_WORDS_BETWEEN && !/[.:;”"]$/u.test(text);
}

function isHeadlineLike({ children }: Paragraph): boolean {
  if (children.some(({ kind }) => kind === 'break')) return false;
  const text = plainText(children).trim();
  const words = text.split(/\s+/u).length;
  return (
    words >= FEWEST_WORDS &&
    words <= MOST_WORDS &&
    /^["“‘']?[A-Z\d]/u.test(text) &&
    /[\p{L}\p{N})%]$/u.test(text) &&
    // Two sentences are text of which the last stop is missing.
    !/[a-z]{3}[.!?]["”]?\s+[A-Z]/u.test(text) &&
    !NO_HEADLINE.test(text) &&
    readDateline(text) === undefined
  );
}

function isRunningText(block: Block | undefined): boolean {
  if (block?.kind !== 'paragraph') return false;
  const text = plainText(block.children).trim();
  return /[.”"]$/u.test(text) && text.split(/\s+/u).length > 8;
}
