import type { EventFile } from '../../event/event.ts';
import type { KnownPerson } from '../../event/people.ts';
import { makeSchedule } from '../../run-sheet/schedule.ts';
import type { ScheduledItem } from '../../run-sheet/scheduled-item.ts';
import { wordSet } from '../../text/patterns.ts';

/** A row of the run-sheet with all that a sentence may call it. */
export interface ToldRow {
  readonly item: ScheduledItem;
  /** Words of its activity and of deeds of its kind. */
  readonly words: ReadonlySet<string>;
  /** Words of its kind, one of which names it where its performer is named, too. */
  readonly deeds: ReadonlySet<string>;
  /** Whether a word of its kind names it without its performer. */
  readonly isPlain: boolean;
  /** The words of its own activity, all of which name it. */
  readonly activity: readonly string[];
  /** Names and offices of its performers in lower case, the longest first. */
  readonly performers: readonly string[];
  /** The names of all who are on record; behind an office they only say who holds it. */
  readonly names: readonly string[];
}

/** By what each kind of row is told, and whether that is enough without the performer. */
const DEEDS: readonly (readonly [row: RegExp, deeds: string, isPlain: boolean])[] = [
  [/\blaporan\b/u, 'laporan laporannya melapor melaporkan', true],
  [/\bsambutan\b/u, 'sambutan sambutannya', false],
  // Whoever only speaks in a row of speeches may give an `arahan` anywhere else, too.
  [/\barahan\b/u, 'arahan arahannya sambutan', false],
  [/\bamanat\b/u, 'amanat amanatnya sambutan', false],
  [/\bdo['’]?a\b/u, 'doa berdoa', true],
  [/\bindonesia raya\b|\blagu kebangsaan\b/u, 'kebangsaan indonesia raya', true],
  [/\bfoto bersama\b/u, 'foto berfoto', true],
  [
    /\b(?:pembukaan resmi|peresmian)\b|\bpembukaan (?!oleh)[a-z]|(?:dan|sekaligus) pembukaan/u,
    'membuka meresmikan peresmian dibuka diresmikan',
    false,
  ],
];
/** What a sentence may add to a row without making it another one. */
const FILLERS = wordSet(`
  dengan oleh yang dari secara resmi langsung singkat lagu pembacaan penyampaian pemberian sesi
  dipimpin disampaikan dibawakan dibacakan memberi memberikan menyampaikan membacakan memimpin
  mendengar mendengarkan menyanyikan dinyanyikan acara kegiatan selaku giliran itu ini tersebut
  bersama
`);
/** With these the sentence names a performer, or leaves out one that it has named before. */
const ACTING = /(?<![a-zÀ-ɏ])(?:memberi|memberikan|menyampaikan|membacakan|memimpin)(?![a-zÀ-ɏ])/u;
/** Offices of which an event has one, so that the bare word names their holder. */
const SINGLE = /^(?:bupati|wali kota|walikota|gubernur|camat)(?=\s|$)/u;

/** The rows of a run-sheet that one may follow by the clock: those of a single room. */
export function readToldRows(event: EventFile, people: readonly KnownPerson[]): readonly ToldRow[] {
  const { items } = makeSchedule(event.susunan, { start: event.mulai.time });
  const names = people.map(({ name }) => name.core.join(' ').toLowerCase());
  return items.map((item): ToldRow => {
    const lower = item.entry.kegiatan.toLowerCase();
    const kinds = DEEDS.filter(([row]) => row.test(lower));
    const deeds = new Set(kinds.flatMap(([, list]) => list.split(' ')));
    const activity = wordsOf(lower);
    const ofEvent = deeds.has('membuka') ? wordsOf(event.nama.toLowerCase()) : [];
    return {
      item,
      deeds,
      activity,
      words: new Set([...deeds, ...activity, ...ofEvent]),
      isPlain: kinds.length > 0 && kinds.every(([, , isPlain]) => isPlain),
      names,
      performers: performersOf(item.entry.pelaksana ?? '', people),
    };
  });
}

function performersOf(performer: string, people: readonly KnownPerson[]): readonly string[] {
  const parts = performer
    .toLowerCase()
    .split(/,\s|\sdan\s|\s&\s/u)
    .map((part) => part.replace(/^pl[th]\.\s/u, '').trim())
    .filter((part) => part !== '');
  const calls = parts.flatMap((part) => {
    const holders = people.filter(({ name, title = '' }) => {
      const office = title.toLowerCase().replace(/^pl[th]\.\s/u, '');
      const core = name.core.join(' ').toLowerCase();
      return office === part || office.startsWith(`${part} `) || part === core;
    });
    const [holder] = holders;
    const known = holder && holders.length === 1 ? callsOf(holder) : [];
    return [part, SINGLE.exec(part)?.[0] ?? part, ...known];
  });
  return Array.from(new Set(calls)).sort((a, b) => b.length - a.length);
}

function callsOf({ name, shortName, title }: KnownPerson): readonly string[] {
  const office = title?.toLowerCase().replace(/^pl[th]\.\s/u, '');
  const calls = [name.core.join(' '), shortName, office, SINGLE.exec(office ?? '')?.[0]];
  return calls.flatMap((call) => (call === undefined || call === '' ? [] : [call.toLowerCase()]));
}

/** A row that a stretch of a sentence speaks of. */
export interface ToldPart {
  readonly row: ToldRow;
  /** Whether its words are those of this event: a performer, or more than `doa` and `laporan`. */
  readonly isOwn: boolean;
}

/** The only row that a stretch of a sentence, in lower case, speaks of with all its words. */
export function findToldRow(stretch: string, rows: readonly ToldRow[]): ToldPart | undefined {
  const [found, ...more] = rows.flatMap((row) => readPart(stretch, row) ?? []);
  return more.length === 0 ? found : undefined;
}

/** Whether some words are all those of one performer of a row. */
export function isPerformer(stretch: string, rows: readonly ToldRow[]): boolean {
  return rows.some((row) => wordsOf(withoutPerformer(stretch, row)).length === 0);
}

function readPart(stretch: string, row: ToldRow): ToldPart | undefined {
  const whole = wordsOf(stretch);
  const bare = withoutPerformer(stretch, row);
  const words = wordsOf(bare);
  const isNamed = words.length < wordsOf(withoutDegrees(stretch)).length;
  if (!words.every((word) => row.words.has(word) || FILLERS.has(word))) return undefined;
  if (ACTING.test(bare) && !isNamed) return undefined;
  const hasActivity = row.activity.length > 1 && row.activity.every((one) => whole.includes(one));
  const hasDeed = words.some((word) => row.deeds.has(word));
  if (!hasActivity && !(hasDeed && (row.isPlain || isNamed))) return undefined;
  const isCommon = row.activity.every((word) => row.deeds.has(word) || FILLERS.has(word));
  return { row, isOwn: isNamed || (hasActivity && !isCommon) };
}

/** Leaves out the performer of a row, with the name that stands right behind the office. */
function withoutPerformer(stretch: string, { performers, names }: ToldRow): string {
  const marked = performers.reduce(
    (text, call) => text.replaceAll(` ${call} `, ` ${PERFORMER} `),
    ` ${withoutDegrees(stretch)} `,
  );
  return names.reduce((text, name) => text.replaceAll(`${PERFORMER} ${name} `, ' '), marked);
}

/** Stands for a performer; no word. */
const PERFORMER = '•';

function withoutDegrees(stretch: string): string {
  return stretch.replace(/(?:[a-z]{1,5}\.)+(?:[a-z]{1,4}$)?/gu, ' ').replace(/[,\s]+/gu, ' ');
}

function wordsOf(lower: string): readonly string[] {
  return lower.match(/[a-zÀ-ɏ0-9]+/gu) ?? [];
}
