import type { Passage } from '../draft/passage.ts';
import type { FactContext } from './fact-context.ts';

/** What a claim is about, as an officer calls it. */
export const CLAIM_KINDS = [
  'nama',
  'jabatan',
  'tanggal',
  'waktu',
  'tempat',
  'angka',
  'peraturan',
  'kutipan',
  'kontak',
] as const;

export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** What is on record that a claim agrees with. */
export interface Evidence {
  /** Where it is on record, as an officer calls it: `berkas acara`, `pejabat.yaml`, `kalender`. */
  readonly origin: string;
  /** What is written there. */
  readonly text: string;
}

/** A statement of a draft that is true or false in the world. */
export interface Claim {
  readonly kind: ClaimKind;
  readonly passage: Passage;
  /** First code unit in the passage's text. */
  readonly start: number;
  /** Behind the last code unit. */
  readonly end: number;
  /** The fact in a form that is the same however it is written: `2026-08-19`, `UU 14/2008`. */
  readonly value: string;
  /** What agrees with it; `undefined` when nothing on record speaks of it. */
  readonly evidence: Evidence | undefined;
}

/** Finds the claims of one kind in a draft, in source order. */
export type ClaimFinder = (context: FactContext) => Iterable<Claim>;
