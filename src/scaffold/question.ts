import type { CalendarDate } from '../calendar/date.ts';
import type { Moment } from '../calendar/typed-moment.ts';
import type { Settings } from '../workspace/settings.ts';

/** Looks up an answer by the key of its question; `undefined` when there is none. */
export type Answer = (key: string) => string | undefined;

/** Something an officer may be asked; one definition for the prompt, `--set` and its checking. */
export interface Question {
  /** Name in `--set key=value`. */
  readonly key: string;
  /** The question in Indonesian. */
  readonly message: string;
  readonly example: string;
  /** Asked first, in a terminal; the others stay `[LENGKAPI: …]` unless set. */
  readonly essential: boolean;
  readonly choices?: readonly string[];
  /** It is answered by several people, asked one after another: of the roster, or guests. */
  readonly people?: 'officials' | 'guests';
  /** What each choice means, where its name does not say so. */
  readonly choiceLabels?: Readonly<Record<string, string>>;
  /** What templates see of an answer; its text when left out. */
  readonly read?: (answer: string) => Moment | string | undefined;
  /** An Indonesian sentence when the answer is wrong. */
  readonly validate: (answer: string) => string | undefined;
  /** Whether it is worth asking after the answers before it; always, when left out. */
  readonly isAsked?: (answer: Answer) => boolean;
  /**
   * It asks for a day, with or without a time, which may be said from today on: `besok jam 9`. Of
   * an event that is when it begins or ends; only an embargo keeps the zone in its answer.
   */
  readonly asksWhen?: 'day' | 'start' | 'end' | 'zoned';
  /** The value when nothing is answered. */
  readonly fallback?: (now: CalendarDate, settings: Settings, answer: Answer) => string | undefined;
}
