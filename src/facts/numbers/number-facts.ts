import { A_MONTH } from '../../calendar/date.ts';
import type { Passage } from '../../draft/passage.ts';
import { sentenceAt } from '../../draft/sentence-at.ts';
import { textBefore } from '../../text/text-before.ts';
import { exact, type FoundFact } from '../found-fact.ts';
import { findQuantities, type Quantity } from './quantities.ts';

/** `diikuti sebanyak `, right before the attendance. */
const ATTENDED_BEFORE = /(?<![a-zÀ-ɏ])(?:diikuti|dihadiri|peserta:)\s(?:oleh\s)?(?:sebanyak\s)?$/iu;
const ATTENDED_AFTER =
  /^\s(?:orang(?:\speserta)?|peserta)(?![a-zÀ-ɏ])(?!\s(?:laki|perempuan|asn|pns|wartawan))/iu;
/** `221 permohonan informasi`: behind a number the two words that say of what. */
const THING_AFTER = /^\s(?<thing>[a-zß-ÿ]{4,}\s[a-zß-ÿ]{4,})(?![a-zÀ-ɏ])/u;
/** `anggaran pelatihan sebesar `, right before a sum of money. */
const BUDGET_BEFORE = /(?<![a-zÀ-ɏ])anggaran(?![a-zÀ-ɏ])[^.;\d]{0,60}$/iu;
/** As much of a text as the patterns before and behind a number can match. */
const LONGEST_BEFORE = 80;
const LONGEST_AFTER = 80;
/** Words that count time, money or a part, and those that end the name of a thing. */
const NO_THING = new RegExp(
  String.raw`^(?:tahun|bulan|minggu|hari|menit|detik|jam|kali|persen|juta|miliar|triliun|ribu|meter|kilometer|hektare|orang|buah|unit|lembar|paket|macam|jenis|titik|${A_MONTH.toLowerCase()})(?![a-z])|\s(?:yang|pada|dari|untuk|dengan|serta|akan|telah|sudah|juga|oleh|dalam|atau|tidak|masih|lebih|para|adalah|antara|sejak|sampai|hingga|dijawab|terlambat)$`,
  'u',
);
/** A sentence that speaks of a part, of another year or of a plan. */
const PART =
  /(?<![a-zÀ-ɏ])(?:di antaranya|setiap|masing-masing|per|lalu|sebelumnya|target|kuota|sekitar|hampir|lebih dari|minimal|maksimal|rata-rata)(?![a-zÀ-ɏ])/iu;

/** Participants, things that are counted, the budget: numbers of the whole, not of a part. */
export function* findNumberFacts(passage: Passage): Generator<FoundFact> {
  if (passage.role === 'header-cell') return;
  for (const quantity of findQuantities(passage)) {
    if (quantity.isPlain) yield* readFact(passage, quantity);
  }
}

function* readFact(passage: Passage, quantity: Quantity): Generator<FoundFact> {
  const { start, end, unit, value } = quantity;
  const { text } = passage;
  const before = textBefore(text, start, LONGEST_BEFORE);
  const after = text.slice(end, end + LONGEST_AFTER);
  const number = String(value);
  if (unit === 'Rp' && BUDGET_BEFORE.test(before)) {
    yield { ...exact('anggaran', number, passage, quantity), isCertain: false };
  }
  if (!isDigits(text.slice(start, end)) || isPart(passage, start)) return;
  if (ATTENDED_BEFORE.test(before) && ATTENDED_AFTER.test(after)) {
    yield exact('jumlah peserta', number, passage, quantity);
  }
  const { thing = '' } = THING_AFTER.exec(after)?.groups ?? {};
  if (thing === '' || NO_THING.test(thing)) return;
  yield { ...exact(`jumlah ${thing}`, number, passage, quantity), isCertain: false };
}

function isDigits(written: string): boolean {
  return /^[\d.]+$/u.test(written);
}

/** As far as a word that limits a number is looked for. */
const REACH = 300;

function isPart(passage: Passage, at: number): boolean {
  const { start, end } = sentenceAt(passage, at);
  const near = { start: Math.max(start, at - REACH), end: Math.min(end, at + REACH) };
  return PART.test(passage.text.slice(near.start, near.end));
}
