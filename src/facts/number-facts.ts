import type { Passage } from '../draft/passage.ts';
import { sentenceAt } from '../draft/sentence-at.ts';
import type { Span } from '../text/span.ts';
import { exact, type FoundFact } from './found-fact.ts';
import { findQuantities } from './quantities.ts';

const NUMBER = String.raw`(?<number>\d{1,3}(?:\.\d{3})+|\d{1,6})`;
const ATTENDANCE = new RegExp(
  String.raw`(?<![a-zÀ-ɏ])(?:diikuti|dihadiri|peserta:)\s(?:oleh\s)?(?:sebanyak\s)?${NUMBER}\s(?:orang(?:\speserta)?|peserta)(?![a-zÀ-ɏ])(?!\s(?:laki|perempuan|asn|pns|wartawan))`,
  'giu',
);
/** `221 permohonan informasi`: a number and the two words that say of what. */
const COUNT = new RegExp(
  String.raw`(?<![\d.,/–-])${NUMBER}\s(?<thing>[a-zß-ÿ]{4,}\s[a-zß-ÿ]{4,})(?![a-zÀ-ɏ])`,
  'gu',
);
/** `anggaran pelatihan sebesar `, right before a sum of money. */
const BUDGET_BEFORE = /(?<![a-zÀ-ɏ])anggaran(?![a-zÀ-ɏ])[^.;\d]{0,60}$/iu;
/** As much of a text as {@link BUDGET_BEFORE} can match. */
const LONGEST_BEFORE = 80;
/** Words that count time, money or a part, and those that end the name of a thing. */
const NO_THING =
  /^(?:tahun|bulan|minggu|hari|menit|detik|jam|kali|persen|juta|miliar|triliun|ribu|meter|kilometer|hektare|orang|buah|unit|lembar|paket|macam|jenis|titik|januari|februari|maret|april|juni|juli|agustus|september|oktober|november|desember)(?![a-z])|\s(?:yang|pada|dari|untuk|dengan|serta|akan|telah|sudah|juga|oleh|dalam|atau|tidak|masih|lebih|para|adalah|antara|sejak|sampai|hingga|dijawab|terlambat)$/u;
/** A sentence that speaks of a part, of another year or of a plan. */
const PART =
  /(?<![a-zÀ-ɏ])(?:di antaranya|setiap|masing-masing|per|lalu|sebelumnya|target|kuota|sekitar|hampir|lebih dari|minimal|maksimal|rata-rata)(?![a-zÀ-ɏ])/iu;

/** Participants, things that are counted, the budget: numbers of the whole, not of a part. */
export function* findNumberFacts(passage: Passage): Generator<FoundFact> {
  const { text } = passage;
  if (!/\d/u.test(text) || passage.role === 'header-cell') return;
  for (const match of text.matchAll(ATTENDANCE)) {
    const place = placeOf(match, 'number');
    if (!isPart(passage, place.start)) {
      yield exact('jumlah peserta', digitsOf(match), passage, place);
    }
  }
  for (const match of text.matchAll(COUNT)) {
    const { thing = '' } = match.groups ?? {};
    const place = placeOf(match, 'number');
    if (NO_THING.test(thing) || isPart(passage, place.start)) continue;
    const label = `jumlah ${thing}`;
    yield { ...exact(label, digitsOf(match), passage, place), isCertain: false };
  }
  for (const { unit, value, start, end, isPlain } of findQuantities(passage)) {
    const before = text.slice(Math.max(0, start - LONGEST_BEFORE), start);
    if (unit !== 'Rp' || !isPlain || !BUDGET_BEFORE.test(before)) continue;
    yield { ...exact('anggaran', String(value), passage, { start, end }), isCertain: false };
  }
}

/** The place of a named group, which stands once in its match. */
function placeOf(match: RegExpExecArray, group: string): Span {
  const text = match.groups?.[group] ?? '';
  const start = match.index + match[0].indexOf(text);
  return { start, end: start + text.length };
}

function digitsOf(match: RegExpExecArray): string {
  const { number = '' } = match.groups ?? {};
  return number.replaceAll('.', '');
}

/** As far as a word that limits a number is looked for. */
const REACH = 300;

function isPart(passage: Passage, at: number): boolean {
  const { start, end } = sentenceAt(passage, at);
  const near = { start: Math.max(start, at - REACH), end: Math.min(end, at + REACH) };
  return PART.test(passage.text.slice(near.start, near.end));
}
