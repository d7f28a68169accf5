import { eventBounds } from '../run-sheet/event-bounds.ts';
import { makeSchedule, type Schedule } from '../run-sheet/schedule.ts';
import type { ScheduleBounds } from '../run-sheet/scheduled-item.ts';
import { patternByName, patternItems } from './patterns/patterns.ts';
import type { ViewContext } from './view.ts';

/**
 * The run-sheet that all documents of an event go by: its own items, else those of the pattern that
 * was chosen, or that the name of the event says.
 */
export function runSheetPlan(context: ViewContext): Schedule {
  const { susunan, nama } = context.facts;
  const pola = context.facts.pola ?? patternByName(nama);
  const entries = usesPattern(context) ? patternItems(pola, context.facts) : susunan;
  return makeSchedule(entries, planBounds(context));
}

/** A pattern that was asked for wins over the items of the event file. */
export function usesPattern({ answers, facts }: ViewContext): boolean {
  return facts.susunan.length === 0 || answers('pola') !== null;
}

/** When the event begins and ends. */
export function planBounds({ facts: { mulai, selesai } }: ViewContext): ScheduleBounds {
  return eventBounds(mulai, selesai);
}
