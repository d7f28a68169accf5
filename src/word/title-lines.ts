import { readDateline } from '../draft/dateline.ts';
import { NUMBER, readDate, readStatus, SECRECY } from './head-values.ts';
import type { WordParagraph } from './word-paragraph.ts';

/** Styles of `humas export`, and those of Word that say the same. */
const TITLE_STYLES = ['title', 'judul', 'judul dengan subjudul', 'judul rilis', 'judul berita'];
const SUBTITLE_STYLES = ['subtitle', 'subjudul'];

/** Paragraphs below these are no head any more. */
export const MOST_LINES = 25;
const LONGEST_TITLE = { words: 30, characters: 220 };

/** The title by its style, else the first heading, else the first line that looks like one. */
export function findTitle(lines: readonly WordParagraph[]): WordParagraph | undefined {
  const near = lines.slice(0, MOST_LINES);
  const styled = near.find(({ traits }) => TITLE_STYLES.includes(traits.style));
  if (styled) return styled;
  const running = near.findIndex(isRunningText);
  const top = running === -1 ? near : near.slice(0, running);
  const candidates = top.filter(isTitleLike);
  return (
    candidates.find(({ traits }) => traits.heading !== undefined) ??
    candidates.find((line) => isSetOff(line)) ??
    // A line without a full stop right above the running text.
    (running > 0 ? candidates.find((line) => line === top.at(-1)) : undefined)
  );
}

function isTitleLike(line: WordParagraph): boolean {
  const text = line.text.trim();
  const { words, characters } = LONGEST_TITLE;
  return (
    text.length <= characters &&
    text.split(/\s+/u).length <= words &&
    text.split(/\s+/u).length >= 2 &&
    line.traits.list === undefined &&
    !/[:;,]$/u.test(text) &&
    !/^(?:kepada|yth|dari|hal|perihal|lampiran|tanggal|hari|tempat|waktu|pukul)(?![a-z])/iu.test(
      text,
    ) &&
    !NUMBER.test(text) &&
    !SECRECY.test(text) &&
    // `Bupati: Warga Siap` is a headline where it stands out, `Peserta: 75 orang` is none.
    (line.traits.heading !== undefined || isSetOff(line) || !/^[^:]{2,24}:\s/u.test(text)) &&
    readStatus(line) === undefined &&
    readDate(line) === undefined
  );
}

/** Bold as a whole, in the middle of its line, or in capitals. */
function isSetOff(line: WordParagraph): boolean {
  return line.traits.centred || isAllBold(line) || !/[a-zß-ÿ]/u.test(line.text);
}

/** Whether all the words of a paragraph are bold. */
export function isAllBold({ pieces, traits }: WordParagraph): boolean {
  const words = pieces.filter(({ kind, text }) => kind === 'text' && text.trim() !== '');
  return words.length > 0 && words.every((piece) => piece.traits.bold ?? traits.letters.bold);
}

/** A second line of the title, or one in a style of its own. */
export function findSubtitle(
  line: WordParagraph | undefined,
  title: WordParagraph,
): WordParagraph | undefined {
  if (!line || isRunningText(line)) return undefined;
  if (SUBTITLE_STYLES.includes(line.traits.style)) return line;
  const isPair = title.traits.heading === undefined && line.traits.heading === undefined;
  return isPair &&
    isSetOff(line) &&
    isTitleLike(line) &&
    line.traits.centred === title.traits.centred
    ? line
    : undefined;
}

/** A paragraph that tells something: it is long, opens with a dateline, or is a sentence. */
export function isRunningText(line: WordParagraph): boolean {
  const { text, traits } = line;
  if (TITLE_STYLES.includes(traits.style) || SUBTITLE_STYLES.includes(traits.style)) return false;
  const shown = text.trim();
  const words = shown.split(/\s+/u).length;
  if (!/[a-zß-ÿ]/u.test(shown)) return false;
  if (words > LONGEST_TITLE.words) return true;
  const isSentence = /[.”"]$/u.test(shown);
  if (words > 8) return isSentence || readDateline(shown)?.date !== undefined;
  // A headline may end in a full stop, though it should not.
  return words > 3 && isSentence && traits.heading === undefined && !isSetOff(line);
}
