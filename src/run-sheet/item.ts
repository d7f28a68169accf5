import * as v from 'valibot';
import { clockTime, filledText, wholeNumber, yesNo } from '../yaml/decode.ts';

/**
 * One item of a run-sheet as an event file or the front matter gives it. `mulai` and `selesai` are
 * minutes since midnight, `durasi` is in minutes; an item without `mulai` follows the one before.
 */
export const runSheetItemSchema = v.strictObject({
  mulai: v.optional(clockTime),
  selesai: v.optional(clockTime),
  durasi: v.optional(wholeNumber),
  kegiatan: filledText,
  pelaksana: v.optional(filledText),
  penanggung_jawab: v.optional(filledText),
  tempat: v.optional(filledText),
  perlengkapan: v.optional(filledText),
  narasi: v.optional(filledText),
  /** Runs beside the item before it, on purpose. */
  paralel: v.optional(yesNo),
  /** Day of the event this item is on, counted from 1. */
  hari: v.optional(wholeNumber),
});
export type RunSheetEntry = v.InferOutput<typeof runSheetItemSchema>;
