import { spokenTitle } from '../knowledge/acting-status.ts';
import { introduction } from '../protocol/greeting.ts';
import { findPerformers, type Performer } from '../protocol/performers.ts';
import { type ItemKind, isRehearsal, kindOfItem } from '../run-sheet/item-kind.ts';
import type { ScheduledItem } from '../run-sheet/scheduled-item.ts';
import { writeNumberWords } from '../text/number-words.ts';
import { lengkapi } from './placeholder.ts';
import { runSheetPlan } from './run-sheet-plan.ts';
import type { ViewContext } from './view.ts';
import { joinList } from './wording.ts';

/** An item of the run-sheet with what one needs to speak of it. */
export interface SpokenItem {
  readonly item: ScheduledItem;
  readonly kind: ItemKind;
  /** The people of the event who perform it; empty for `Panitia` and whoever is not on record. */
  readonly performers: readonly Performer[];
}

/** The items of an event, each with those who perform it. */
export function spokenItems(context: ViewContext): readonly SpokenItem[] {
  const { source } = context;
  return runSheetPlan(context)
    .items.filter(({ entry }) => !isRehearsal(entry))
    .map((item) => ({
      item,
      kind: kindOfItem(item.entry),
      performers: source ? findPerformers(item.entry.pelaksana, source) : [],
    }));
}

/** Those who perform an item as they are introduced: office, name, in whose stead. */
export function introducePerformers({ item, performers }: SpokenItem): string {
  const { pelaksana, kegiatan } = item.entry;
  if (performers.length === 0) {
    if (pelaksana === undefined) return lengkapi(`pelaksana ${kegiatan}`);
    return spokenTitle(isCommon(pelaksana) ? insideSentence(pelaksana) : pelaksana);
  }
  const introduced = performers.map(introduce);
  return joinList(introduced.length === 2 ? introduced.map(closedFirst) : introduced);
}

/** Of two, the name of the first stands between commas: `Bupati Contoh, Ratna, M.Si., dan …`. */
function closedFirst(introduced: string, index: number): string {
  return index === 0 ? closeDegrees(introduced) : introduced;
}

/** `Panitia` and `Petugas doa` are no names: nothing behind their first word has a capital. */
function isCommon(performer: string): boolean {
  return !/\s[A-ZÀ-Þ]/u.test(performer);
}

function introduce(performer: Performer): string {
  if (performer.kind === 'guest') return introduction(performer.guest);
  const { nama, jabatan, instansi } = performer.speaker;
  const post = [jabatan, instansi].filter((part) => part !== undefined).join(' ');
  return post === '' ? nama : `${nama}, ${post}`;
}

/** The same in short, for thanks: the office of an official, the name of a speaker. */
export function namePerformers(spoken: SpokenItem): string {
  if (spoken.performers.length === 0) return introducePerformers(spoken);
  return joinList(
    spoken.performers.map((one) =>
      one.kind === 'guest' ? spokenTitle(one.guest.title) : closeDegrees(one.speaker.nama),
    ),
  );
}

/** Degrees behind a name stand between commas. */
export function closeDegrees(name: string): string {
  return name.includes(',') ? `${name},` : name;
}

/** The reading aids of those who perform an item; `undefined` where the records have none. */
export function readingAids({ performers }: SpokenItem): string | undefined {
  const aids = performers.flatMap((one) => {
    const aid = one.kind === 'guest' ? one.guest.spoken : one.speaker.lafal;
    return aid ?? [];
  });
  return aids.length === 0 ? undefined : aids.join('; ');
}

/** A length of time as it is read out: `sepuluh menit`, `satu jam tiga puluh menit`. */
export function spokenMinutes(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const parts = [
    hours === 0 ? '' : `${writeNumberWords(hours)} jam`,
    rest === 0 ? '' : `${writeNumberWords(rest)} menit`,
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** The name of an item inside a sentence: without the capital that only opens it. */
export function insideSentence(activity: string): string {
  return /^[A-ZÀ-Þ][a-zà-ÿ]/u.test(activity)
    ? activity.charAt(0).toLowerCase() + activity.slice(1)
    : activity;
}
