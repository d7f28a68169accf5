import { readDateline } from './dateline.ts';
import { type Draft, isWordFile } from './draft.ts';
import { type Block, type Paragraph, plainText } from './nodes.ts';

const FEWEST_WORDS = 3;
const MOST_WORDS = 30;

/** How somebody is addressed or greeted, and labels above a text, none of which is a headline. */
const NO_HEADLINE =
  /^(?:assala|salam|shal?om|selamat (?:pagi|siang|sore|malam|datang)|om swasti|namo |bismil|puji |yang (?:saya |kami )?(?:hormat|terhormat|mulia)|bapak|ibu |saudara|hadirin|kepada|yth|halo|hai |dengan hormat|siaran pers|rilis |nomor|no\.|untuk disiarkan|segera|embargo|hari|tanggal|tempat|waktu|pukul|perihal|hal |lampiran|judul)/iu;

/** A line that names a day: `Kendari, 3 September 2021`. */
const DAY = /(?:19|20)\d\d$/u;

/**
 * The headline of a release that was pasted without front matter or `#`: a first line of a few
 * words without a full stop, and right below it the running text, at most a line with place and day
 * in between.
 */
export function findPastedHeadline(draft: Draft): Paragraph | undefined {
  if (draft.frontMatter || isWordFile(draft)) return undefined;
  const [first, ...below] = draft.blocks.slice(0, 3);
  if (first?.kind !== 'paragraph' || !isHeadlineLike(first)) return undefined;
  const next = isPlaceAndDay(below[0]) ? below[1] : below[0];
  return isRunningText(next) ? first : undefined;
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

function isPlaceAndDay(block: Block | undefined): boolean {
  if (block?.kind !== 'paragraph') return false;
  const text = plainText(block.children).trim();
  return DAY.test(text) && text.split(/\s+/u).length <= 8;
}

function isRunningText(block: Block | undefined): boolean {
  if (block?.kind !== 'paragraph') return false;
  const text = plainText(block.children).trim();
  return /[.”"]$/u.test(text) && text.split(/\s+/u).length > 8;
}
