import { anyOf, oneOf } from '../text/patterns.ts';

/** Behind these the letters stand for first aid. */
const FIRST_AID = oneOf(`
  [Tt]im [Pp]etugas [Kk]otak [Rr]egu [Pp]osko? [Oo]bat [Pp]elatihan [Pp]erlengkapan [Uu]nit [Ss]eksi
`);

/** Whom the state employs or looks for, what it does with them, and what they are in the end. */
const EMPLOYED = oneOf(`
  C?PNS C?ASN SK [Hh]onorer [Gg]uru [Pp]egawai [Ff]ormasi [Ss]eleksi [Pp]engangkatan [Rr]ekrutmen
  [Ss]tatus menjadi calon kuota
`);

/**
 * Contract staff of the state, PPPK (UU 20/2023), by the letters of first aid, P3K, where the words
 * around tell that staff is meant.
 */
export const CONTRACT_STAFF: RegExp = anyOf(
  new RegExp(
    `(?=P3K)(?<=(?<![A-Za-zÀ-ɏ])(?:${EMPLOYED}(?:,|,? (?:dan|serta|maupun|atau))? |[Pp]erjanjian [Kk]erja \\())P3K`,
    'u',
  ),
  new RegExp(
    `(?<!${FIRST_AID} )P3K(?= (?:(?:dan|serta|maupun|atau) (?:C?PNS|ASN|honorer)|[Pp]aruh [Ww]aktu|[Pp]enuh [Ww]aktu|[Ff]ormasi|[Tt]ahap)(?![A-Za-z]))`,
    'u',
  ),
);
