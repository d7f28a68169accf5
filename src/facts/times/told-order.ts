import type { Passage } from '../../draft/passage.ts';
import type { EventFile } from '../../event/event.ts';
import { lowerCase } from '../../text/case.ts';
import { anyOf, oneOf } from '../../text/patterns.ts';
import { overlapsAny, type Span } from '../../text/span.ts';
import type { FactContext } from '../fact-context.ts';
import { findKnownPeople } from '../people/known-people.ts';
import { isDayOfEvent } from './event-days.ts';
import {
  findToldRow,
  isPerformer,
  readToldRows,
  type ToldPart,
  type ToldRow,
} from './told-rows.ts';

/** Two rows of the run-sheet that a sentence tells the other way round. */
export interface TurnedRows {
  readonly passage: Passage;
  /** What the sentence puts behind, though it comes first. */
  readonly span: Span;
  readonly earlier: ToldRow;
  readonly later: ToldRow;
}

/** Where a sentence goes on to the next item. */
const GOES_ON = new RegExp(
  `(?:,?\\s(?:dan|serta|lalu|kemudian|baru)|,)?\\s?(?<![a-zÀ-ɏ])${oneOf(`
    lalu kemudian dilanjutkan(?:_dengan|_oleh)? dilanjut(?:_dengan)? disusul(?:_dengan|_oleh)?
    terakhir selanjutnya
  `)}(?![a-zÀ-ɏ]),?`,
  'gu',
);
/** Where the event ends; `sambutan ditutup dengan doa` is one item only. */
const ENDS =
  /(?:,|,?\s(?:dan|serta|lalu|kemudian)|(?<=,\s(?:acara|kegiatan)))\s(?:diakhiri|ditutup)(?:\s(?:dengan|oleh))?(?![a-zÀ-ɏ])/gu;
const NEXT = anyOf(ENDS, GOES_ON);
/** `Acara diawali …`: what opens it stands behind. */
const OPENING =
  /^(?<subject>.*?)\s?(?:diawali|dibuka dengan|dimulai dengan)(?:\s(?:dengan|oleh))?(?![a-zÀ-ɏ])/u;
const AFTER = '(?:setelah|sesudah|seusai|usai|selepas)';
/** `Setelah A, B` and `Sebelum A, B`. */
const LEADING = new RegExp(`^(?<word>${AFTER}|sebelum)\\s(?<side>[^,]+),\\s(?<main>.+)$`, 'u');
/** `B setelah A` and `B sebelum A`. */
const TRAILING = new RegExp(`^(?<main>.+?),?\\s(?<word>${AFTER}|sebelum)\\s(?<side>.+)$`, 'u');
/** What ties a sentence to the one before. */
const THEN = /^(?:(?:setelah|sesudah) itu|setelahnya|sesudahnya|kemudian|lalu|selanjutnya),?\s/u;
const EVENT_ITSELF = /^(?:acara|kegiatan)(?:\s(?:itu|ini|tersebut))?$/u;
/** Words of a paragraph that may be about another day or another event. */
const OTHER = new RegExp(
  `(?<![a-zÀ-ɏ])${oneOf(`
    tahun_lalu bulan_lalu pekan_lalu sebelumnya kemarin esok keesokan besok malam sore ge?ladi
    hari_pertama hari_kedua hari_ketiga serupa terpisah lain lainnya apel semula pernah biasanya
    simulasi latihan tempo
  `)}(?![a-zÀ-ɏ])`,
  'u',
);
const ORDER = new RegExp(`${NEXT.source}|(?<![a-zÀ-ɏ])(?:${AFTER}|sebelum)(?![a-zÀ-ɏ])`, 'u');

/** The sentences that tell two rows of the run-sheet in the other order. */
export function* findTurnedRows(context: FactContext): Generator<TurnedRows> {
  const { event, passages } = context;
  if (!event || event.file.susunan.length < 2) return;
  let rows: readonly ToldRow[] | undefined;
  for (const { passage, sentence, text } of findOrderedSentences(passages, event.file)) {
    rows ??= readToldRows(event.file, findKnownPeople(context));
    const turned = findTurned(text, rows, event.file);
    if (!turned) continue;
    const span = { start: sentence.start + turned.start, end: sentence.start + turned.end };
    yield { passage, span, earlier: turned.earlier, later: turned.later };
  }
}

interface OrderedSentence {
  readonly passage: Passage;
  readonly sentence: Span;
  /** Without its full stop. */
  readonly text: string;
}

/** The sentences of the event itself, outside quotations, that have a word of order. */
function* findOrderedSentences(
  passages: readonly Passage[],
  event: EventFile,
): Generator<OrderedSentence> {
  for (const passage of passages) {
    if (!['paragraph', 'item'].includes(passage.role) || passage.inBlockQuote) continue;
    for (const sentence of passage.sentences) {
      const text = passage.text.slice(sentence.start, sentence.end);
      if (!ORDER.test(text.toLowerCase()) || overlapsAny(passage.quotes, sentence)) continue;
      if (tellsOfOther(passage, sentence, event)) continue;
      yield { passage, sentence, text: text.replace(/[.;:]$/u, '') };
    }
  }
}

function tellsOfOther({ lower, dates }: Passage, { end }: Span, event: EventFile): boolean {
  const told = lower.slice(0, end);
  const years = told.match(/(?<![\d.])(?:19|20)\d\d(?![\d.])/gu) ?? [];
  return (
    OTHER.test(told) ||
    years.some((year) => Number(year) !== event.mulai.date.year) ||
    dates.some((date) => date.start < end && !date.days.some((day) => isDayOfEvent(day, event)))
  );
}

/** A row in the order in which a sentence tells of it. */
interface Step extends Span, ToldPart {}

function findTurned(
  text: string,
  rows: readonly ToldRow[],
  event: EventFile,
): (Span & Omit<TurnedRows, 'passage' | 'span'>) | undefined {
  const steps = readSteps(text, rows, event);
  for (const [index, first] of steps.entries()) {
    for (const next of steps.slice(index + 1)) {
      if (!(first.isOwn || next.isOwn) || !isBefore(next.row, first.row)) continue;
      return { start: next.start, end: next.end, earlier: next.row, later: first.row };
    }
  }
  return undefined;
}

/** Whether one row is over before the other begins, on one day and in one room. */
function isBefore({ item: one }: ToldRow, { item: other }: ToldRow): boolean {
  const isSide = [one, other].some(({ entry }) => entry.paralel || entry.ruang !== undefined);
  if (isSide || one.day !== other.day) return false;
  if (one.start === undefined || other.start === undefined) return false;
  return (one.end ?? one.start + 1) <= other.start;
}

function readSteps(text: string, rows: readonly ToldRow[], event: EventFile): readonly Step[] {
  // A raised “Lalu” may open a name.
  const parts = splitAtJoints(text);
  const lower = lowerCase(text);
  const [first] = parts;
  if (parts.length < 2 || !first) return readPair(lower, rows);
  const opened = openFirst(lower.slice(first.start, first.end), event);
  if (opened === undefined) return [];
  const steps: Step[] = [];
  let isSpeech = false;
  for (const [index, { start, end }] of parts.entries()) {
    const shift = index === 0 ? opened.start : 0;
    const stretch = index === 0 ? opened.text : lower.slice(start, end);
    // “disusul Gubernur”: he speaks, too.
    const isActor = isSpeech && stretch.trim() !== '' && isPerformer(stretch, rows);
    const told = isActor ? `${stretch} sambutan` : stretch;
    isSpeech = /(?<![a-zÀ-ɏ])sambutan(?![a-zÀ-ɏ])/u.test(told);
    const part = findToldRow(told, rows);
    if (part)
      steps.push({
        ...trim(text, { start: start + shift, end: start + shift + stretch.length }),
        ...part,
      });
  }
  return steps;
}

function splitAtJoints(text: string): readonly Span[] {
  const parts: Span[] = [];
  let start = 0;
  for (const {
    index,
    0: { length },
  } of text.matchAll(NEXT)) {
    parts.push({ start, end: index });
    start = index + length;
  }
  return [...parts, { start, end: text.length }];
}

/**
 * The first item of a chain without what opens it: `Acara diawali …`, `Usai …, acara`, `Usai …,`.
 * None where something else than the event is opened.
 */
function openFirst(part: string, event: EventFile): { start: number; text: string } | undefined {
  const opening = OPENING.exec(part);
  if (opening) {
    const subject = opening.groups?.['subject']?.trim() ?? '';
    const isEvent =
      subject === '' || EVENT_ITSELF.test(subject) || subject === event.nama.toLowerCase();
    return isEvent ? { start: opening[0].length, text: part.slice(opening[0].length) } : undefined;
  }
  const [then = ''] = THEN.exec(part) ?? [];
  if (then !== '') return { start: then.length, text: part.slice(then.length) };
  const leading = LEADING.exec(part)?.groups;
  if (!leading) return { start: 0, text: part };
  const { word = '', side = '', main = '' } = leading;
  if (word === 'sebelum') return { start: 0, text: '' };
  if (EVENT_ITSELF.test(main)) return { start: word.length + 1, text: side };
  return { start: part.length - main.length, text: main };
}

/** `Setelah A, B`, `B sebelum A`: the two in the order told. */
function readPair(text: string, rows: readonly ToldRow[]): readonly Step[] {
  const match = LEADING.exec(text) ?? TRAILING.exec(text);
  const { word = '', side = '', main = '' } = match?.groups ?? {};
  if (!match) return [];
  const [sideRow, mainRow] = [findToldRow(side, rows), findToldRow(main, rows)];
  if (!sideRow || !mainRow) return [];
  const at = (part: string, told: ToldPart): Step => {
    const start = part === main && text.startsWith(main) ? 0 : text.lastIndexOf(part);
    return { ...trim(text, { start, end: start + part.length }), ...told };
  };
  const pair = [at(side, sideRow), at(main, mainRow)];
  return word === 'sebelum' ? pair.toReversed() : pair;
}

/** A stretch without the spaces around it. */
function trim(text: string, { start, end }: Span): Span {
  const part = text.slice(start, end);
  return {
    start: start + part.length - part.trimStart().length,
    end: start + part.trimEnd().length,
  };
}
