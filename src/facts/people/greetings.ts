import type { Passage } from '../../draft/passage.ts';
import { sentenceAt } from '../../draft/sentence-at.ts';
import { oneOf } from '../../text/patterns.ts';
import { textBefore } from '../../text/text-before.ts';

/** One who is greeted, or a group; offsets count in the passage. */
export interface GreetingLine {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
  /** What stands from `start` to `end`: office, name, or a group. */
  readonly text: string;
  /** A group, not one person: `para kepala perangkat daerah`. */
  readonly isGroup: boolean;
}

/** `Yang terhormat`, `Yth.`, `Yang kami hormati` before those who are greeted. */
const MARKER =
  /(?<![a-zÀ-ɏ])(?:yang\s+(?:sangat\s+)?(?:terhormat|(?:kami|saya|kita)\s+(?:hormati|muliakan|banggakan)|mulia|dihormati)|yth\b\.?)[\s,:]*/giu;
/** Somebody is called upon, or a letter addressed: no greeting. */
const CALL = new RegExp(
  `(?<![a-zÀ-ɏ])${oneOf(String.raw`
    dipersilakan persilakan dipersilahkan persilahkan silakan silahkan disilakan dimohon mohon berkenan
    menyampaikan memberikan mengundang undang (?<!diwakili\s)oleh kepada u\.p\.
  `)}(?![a-zÀ-ɏ])`,
  'iu',
);
const ADDRESS = /^(?:(?:bapak|ibu|bpk|saudara|saudari|sdr|sdri)\b[.]?[\s/]*)+/iu;
const GROUP =
  /^(?:para|segenap|seluruh|semua|unsur|jajaran|rekan|hadirin|tamu|undangan|forkopimda|forkopimcam|anggota|pimpinan|bapak[\s,/-]+ibu|ibu[\s,/-]+bapak|bapak-bapak|kepala-kepala)(?![a-zÀ-ɏ])/iu;

/** Where a line goes on to those who are not named. */
const AND_OTHERS =
  /,?\s(?:dan|serta|beserta)\s(?:para|seluruh|segenap|semua|hadirin|undangan|tamu|bapak|ibu|jajaran)(?![a-zÀ-ɏ])/iu;

/**
 * The lists of greetings of a text: `Yang terhormat` before each line, or before a list. A list is
 * a run of neighbouring paragraphs, list items or lines; each has two lines or more.
 */
export function findGreetingLists(
  passages: readonly Passage[],
): readonly (readonly GreetingLine[])[] {
  const lists: GreetingLine[][] = [];
  let list: GreetingLine[] = [];
  let isOpen = false;
  const close = (): void => {
    if (list.length > 1) lists.push(list);
    list = [];
    isOpen = false;
  };
  for (const passage of passages) {
    const marked = /hormat|mulia|banggakan|yth/iu.test(passage.text)
      ? markedLines(passage)
      : undefined;
    if (marked) {
      list.push(...marked.lines);
      isOpen ||= marked.isOpen;
    } else if (passage.role === 'item' && (isOpen || list.length > 0)) {
      list.push(...lineOf(passage, 0, passage.text.length));
    } else close();
  }
  close();
  return lists;
}

/** The lines of a passage behind its marks; `undefined` when they call upon somebody instead. */
function markedLines(
  passage: Passage,
): { readonly lines: readonly GreetingLine[]; readonly isOpen: boolean } | undefined {
  const isCall = callsIn(passage);
  const marks = Array.from(passage.text.matchAll(MARKER), ({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
  })).filter((mark) => !isCall(mark.start));
  if (marks.length === 0) return undefined;
  const lines = marks.flatMap(({ end }, index) => {
    const next = marks[index + 1]?.start ?? passage.text.length;
    return lineOf(passage, end, Math.min(next, Math.max(end, sentenceAt(passage, end).end)));
  });
  return { lines, isOpen: /:\s*$/u.test(passage.text) };
}

/** Whether the sentence around a place, or what stands right before it, calls upon somebody. */
function callsIn(passage: Passage): (at: number) => boolean {
  const bySentence = new Map<number, boolean>();
  return (at) => {
    if (/(?<![a-zÀ-ɏ])(?:kepada|oleh)\s*$/iu.test(textBefore(passage.text, at))) return true;
    const { start, end } = sentenceAt(passage, at);
    const known = bySentence.get(start) ?? CALL.test(passage.text.slice(start, end));
    bySentence.set(start, known);
    return known;
  };
}

/** What is greeted from `from` to `to`, without forms of address and punctuation at the ends. */
function lineOf(passage: Passage, from: number, to: number): readonly GreetingLine[] {
  const raw = passage.text.slice(from, to);
  const isGroup = GROUP.test(raw.trimStart());
  const lead = raw.length - raw.trimStart().length;
  const address = isGroup ? 0 : (ADDRESS.exec(raw.trimStart())?.[0].length ?? 0);
  const start = from + lead + address;
  const whole = passage.text.slice(start, to);
  const others = isGroup ? -1 : whole.search(AND_OTHERS);
  const text = withoutEnd(others === -1 ? whole : whole.slice(0, others));
  if (text === '') return [];
  return [{ passage, start, end: start + text.length, text, isGroup }];
}

/** A text without the white space and punctuation at its end. */
function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s,;.:]/u.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
