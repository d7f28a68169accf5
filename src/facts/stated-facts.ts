import type { Position } from '../text/source.ts';

/** How two values of one subject are compared. */
export type FactComparison =
  /** Other values contradict each other. */
  | 'equal'
  /** One may be a part of the other: `Balai Kota`, `Ruang Pertemuan Balai Kota`. */
  | 'part'
  /** Names of people: those that differ by a slip of the hand contradict each other. */
  | 'name'
  /** Holders of an office: people whose names share no word contradict each other. */
  | 'holder'
  /** Quotations: those with most words the same contradict each other. */
  | 'quote';

/** A fact that a document states: plain data, which outlives the document. */
export interface StatedFact {
  /** What it is about, the same in every document: `jumlah peserta`, `telepon budi hermawan`. */
  readonly subject: string;
  /** The same, as an officer calls it. */
  readonly label: string;
  /** The value in a form that is the same however it is written. */
  readonly value: string;
  /** As it is written. */
  readonly text: string;
  readonly start: Position;
  readonly end: Position;
  readonly comparison: FactComparison;
  /** Whether another value elsewhere is wrong for certain, one or the other. */
  readonly isCertain: boolean;
}
