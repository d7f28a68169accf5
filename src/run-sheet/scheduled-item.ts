import type { RunSheetEntry } from './item.ts';

/**
 * An item with its place in time. `start` and `end` are minutes since midnight of the item's day
 * (1,440 and more after the next midnight); `undefined` where the run-sheet does not say.
 */
export interface ScheduledItem {
  /** Place in the list of entries, from 0. */
  readonly index: number;
  readonly entry: RunSheetEntry;
  /** Day of the event, from 1. */
  readonly day: number;
  readonly start: number | undefined;
  readonly end: number | undefined;
  /** Has a clock time of its own; else it follows the item before (floats). */
  readonly fixed: boolean;
  /** Minutes by which what comes before has pushed it past its planned start. */
  readonly shifted: number;
  /**
   * When it must begin at the latest, so that all up to the next fixed time or the end of the event
   * keeps its length; `undefined` where nothing fixed follows.
   */
  readonly latestStart: number | undefined;
}

/** What cannot be, or should not be, in a run-sheet. All amounts are minutes. */
export type ScheduleFault =
  | { readonly kind: 'ends-before-start'; readonly item: ScheduledItem }
  | {
      readonly kind: 'duration-differs';
      readonly item: ScheduledItem;
      readonly stated: number;
      readonly minutes: number;
    }
  | {
      readonly kind: 'overlap' | 'gap';
      readonly item: ScheduledItem;
      readonly previous: ScheduledItem;
      readonly minutes: number;
    }
  | { readonly kind: 'past-end'; readonly item: ScheduledItem; readonly minutes: number };

/** What holds a run-sheet at both ends. Times are minutes since midnight of their day. */
export interface ScheduleBounds {
  /** When the first item begins if it does not say. */
  readonly start?: number | undefined;
  /** When the event must end. */
  readonly end?: number | undefined;
  /** The day that `end` is on; the first when left out. */
  readonly endDay?: number | undefined;
}
