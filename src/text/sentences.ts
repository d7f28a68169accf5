import type { Span } from './span.ts';

/**
 * Abbreviations after which a sentence goes on, in lower case without the last full stop. Those
 * that often end a sentence (`dll.`, `dkk.`) are not here: a small letter after them is enough.
 */
const ABBREVIATIONS = new Set(
  `a.n an bd dr dra drg drh drs ft gd h hj ir jend k.h kab kec kel kep kol kombes prov prop
  kompol komjen irjen brigjen mayjen letjen letkol kapt kpt lettu letda serma sertu peltu aiptu aipda
  bripka briptu bripda ipda iptu akp akbp pol inf art kav arh czi purn laks laksda marsda
  jl jln gg kav lt blok tgl th jan feb mar apr jun jul agt agu ags sep sept okt nov des
  m n max min no nn nmr ns nrp nip op ny tn sdr sdri bpk yth ust pdt mgr kh
  pgs pj pjs plh plt prof rev rp rs s.d st tbk tp ttd u.b u.p vol v apt jo pt cv ud cq c.q
  moh mohd muh muhd mhd md abd abdl ach tgk tgh ustz bdn ns ps pst rm sr br rr gst wyn kgs mgs ing`
    .split(/\s+/u)
    .filter(Boolean),
);

/** Abbreviations only before a number; else they are words or units at the end of a sentence. */
const BEFORE_NUMBER = new Set(['hal', 'hlm', 'km', 'pukul', 'pkl', 'bab', 'pasal']);

/** Marks that may end a sentence, with the quotes and brackets that close after them. */
const END = /(?<![.!?…])[.!?…]+["”’»)\]]*(?=\s)/gu;

/** What somebody is called in short, before the name: `kurator itu, Tb. Ahmad`; behind a name, `Allah Swt.`, it may end a sentence. */
const CALLED_IN_SHORT =
  /(?:^|, |(?<![A-Za-zÀ-ɏ])[a-zß-ÿ]+ )[B-DF-HJ-NP-TV-XZ][b-df-hj-np-tv-xz]{1,4}$/u;

/** A degree or other abbreviation with stops inside: `S.H`, `M.Si`, `A.Md.Keb`. */
const STOPPED = /^[A-ZÀ-Þ][A-Za-zÀ-ɏ]{0,4}(?:\.[A-Za-zÀ-ɏ]{1,5})+$/u;

/**
 * Splits a text into sentences; white space between them belongs to none. Where it is not sure
 * that a sentence ends, it goes on: after abbreviations (`dr.`, `Pj.`, `No.`), initials and degrees
 * (`M. Natsir`, `S.H.`), an ellipsis, and a question or call in quotes that somebody says
 * (`“Siap?” katanya.`).
 */
export function findSentences(text: string): readonly Span[] {
  const sentences: Span[] = [];
  let start = skipSpace(text, 0);
  for (const { 0: mark, index } of text.matchAll(END)) {
    const end = index + mark.length;
    const next = skipSpace(text, end);
    if (next >= text.length || !startsSentence(text, next)) continue;
    if (!endsSentence(text.slice(start, index), mark, text[next] ?? '')) continue;
    sentences.push({ start, end });
    start = next;
  }
  const end = text.trimEnd().length;
  if (end > start) sentences.push({ start, end });
  return sentences;
}

function startsSentence(text: string, at: number): boolean {
  return /^["“‘«([]{0,2}[A-ZÀ-Þ\d]/u.test(text.slice(at, at + 4));
}

/** Whether `sentence`, which goes up to `mark`, is whole when `next` is what follows. */
function endsSentence(sentence: string, mark: string, next: string): boolean {
  if (/^(?:…|\.\.\.)["”’»)\]]*$/u.test(mark)) return false;
  if (/[!?]/u.test(mark)) return !(/["”]$/u.test(mark) && /^["“]/u.test(sentence));
  const tail = sentence.slice(-24);
  const token = tail.split(/[^A-Za-zÀ-ɏ\d.]/u).at(-1) ?? '';
  if (/^[A-Za-zÀ-ɏ]$/u.test(token) || STOPPED.test(token)) return false;
  if (/^\d{1,2}$/u.test(sentence) || CALLED_IN_SHORT.test(tail)) return false;
  const lower = token.toLowerCase();
  if (BEFORE_NUMBER.has(lower)) return !/\d/u.test(next);
  return !ABBREVIATIONS.has(lower);
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/u.test(text[at] ?? '')) at++;
  return at;
}
