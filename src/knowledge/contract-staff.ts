import { anyOf, oneOf } from '../text/patterns.ts';

/** Behind these the letters stand for first aid. */
const FIRST_AID = oneOf(`
  [Tt]im [Pp]etugas [Kk]otak [Rr]egu [Pp]osko? [Oo]bat [Pp]elatihan [Pp]erlengkapan [Uu]nit [Ss]eksi
`);

/** Whom the state employs in another way, which a row names beside them. */
const OTHER_STAFF = 'C?PNS|C?ASN|[Hh]onorer';

/** Whom it looks for, what it does with them, and what they are in the end. */
const EMPLOYED = oneOf(`
  SK [Gg]uru [Pp]egawai [Ff]ormasi [Ss]eleksi [Pp]engangkatan [Rr]ekrutmen [Ss]tatus menjadi calon kuota
`);

/**
 * Contract staff of the state, PPPK (UU 20/2023), by the letters of first aid, P3K, where the words
 * around tell that staff is meant.
 */
export const CONTRACT_STAFF: RegExp = anyOf(
  new RegExp(
    `(?=P3K)(?<=(?<![A-Za-zÀ-ɏ])(?:(?:${OTHER_STAFF})(?:,|,? (?:dan|serta|maupun|atau))? |${EMPLOYED} |[Pp]erjanjian [Kk]erja \\())P3K`,
    'u',
  ),
  new RegExp(
    `(?<!${FIRST_AID} )P3K(?= (?:(?:dan|serta|maupun|atau) (?:C?PNS|ASN|honorer)|[Pp]aruh [Ww]aktu|[Pp]enuh [Ww]aktu|[Ff]ormasi|[Tt]ahap)(?![A-Za-z]))`,
    'u',
  ),
);
