import { formatClock, type TimeZone } from '../calendar/clock.ts';
import type { EventHelper } from '../event/event.ts';
import type { Guest } from '../protocol/guests.ts';
import type { GreetedLine } from './greeted-lines.ts';
import { insideSentence, type SpokenItem } from './spoken-item.ts';

/** A step of a script: what is to be done, or what is said. */
export type ScriptStep =
  | {
      readonly kind: 'cue';
      readonly text?: string | undefined;
      /** How the names in what follows are read. */
      readonly reading?: string | undefined;
    }
  | { readonly kind: 'speech'; readonly text: string }
  | { readonly kind: 'greeting'; readonly lines: readonly GreetedLine[] };

/** What the master of ceremonies has to know of the event. */
export interface ScriptSetting {
  readonly zone: TimeZone | undefined;
  readonly helpers: readonly EventHelper[];
  readonly eventName: string;
  /** Whether a task of the event file or an item of the run-sheet speaks of somebody: `saksi`. */
  readonly isPlanned: (who: string) => boolean;
  /** Whether people stand in formation around a flag, where nothing is said but what comes next. */
  readonly isFlagCeremony: boolean;
  /** When the event begins, in minutes since midnight. */
  readonly starts: number | undefined;
  /** What is said to open and to close the event, and as the very last words. */
  readonly opening: readonly ScriptStep[];
  readonly closing: readonly ScriptStep[];
  readonly farewell: readonly ScriptStep[];
  /** Who is welcomed on arrival where the item does not say: the highest of those who come. */
  readonly chief: Guest | undefined;
  readonly guests: readonly Guest[];
  readonly foreign: ReadonlySet<Guest>;
}

/** Where an item stands among the others. */
export interface Place {
  readonly before: SpokenItem | undefined;
  readonly after: SpokenItem | undefined;
  /** It is the one that opens the event, or closes it. */
  readonly opens: boolean;
  readonly closes: boolean;
  /** Nothing is said after it. */
  readonly isLast: boolean;
}

/** What a script says of one item. */
export interface Script {
  readonly opening?: readonly string[];
  readonly words: readonly string[];
  readonly closing?: readonly ScriptStep[];
  /** How the names in the words are read, where they are not those of the performers. */
  readonly reading?: string | undefined;
}

/** Writes the script of an item. */
export type ScriptWriter = (spoken: SpokenItem, setting: ScriptSetting, place: Place) => Script;

/** Sentences that are said. */
export function speeches(...texts: readonly string[]): readonly ScriptStep[] {
  return texts.map((text) => ({ kind: 'speech', text }));
}

/** Who has a task at the event, by a word of the task. */
export function helperFor(task: RegExp, { helpers }: ScriptSetting): string | undefined {
  return helpers.find(({ tugas }) => task.test(tugas))?.nama;
}

/** The name of an item inside a sentence. */
export function activityOf({ item }: SpokenItem): string {
  return insideSentence(item.entry.kegiatan);
}

/** Two minutes before the end of a speech somebody gives a sign, where it lasts five or more. */
const SIGN_MINUTES = 2;
const SHORTEST_WITH_SIGN = 5;

/** How long somebody speaks, and when to give the sign; `undefined` where no times are known. */
export function speakingTime({ item: { start, end } }: SpokenItem): string | undefined {
  if (start === undefined || end === undefined || end <= start) return undefined;
  const slot = `Waktu bicara ${end - start} menit, pukul ${formatClock(start)}–${formatClock(end)}`;
  if (end - start < SHORTEST_WITH_SIGN) return `${slot}.`;
  return `${slot}; beri tanda pukul ${formatClock(end - SIGN_MINUTES)}.`;
}

/** `, dipimpin oleh Budi`; nothing where nobody is known. */
export function ledBy(helper: string | undefined): string {
  return helper === undefined ? '' : `, dipimpin oleh ${helper}`;
}
