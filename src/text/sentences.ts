import type { Span } from './span.ts';

/** Abbreviations with a full stop that do not end a sentence, in lower case. */
const ABBREVIATIONS = new Set(
  `a.n an bd dr dra drg drh drs dsb dst dkk dll ft gd h hj hlm hal ir jl jln jend k.h kab kec kel kol
  kompol kombes km kp lt letkol mayjen brigjen irjen komjen laks marsda max min m ny nn no nomor nmr ns
  nrp op pdt pgs pj pjs plh plt prof rev rs s.d sdr st tbk tgl th tn ttd u.b u.p ust v vol yth apt`
    .split(/\s+/u)
    .filter(Boolean),
);

const END = /[.!?…]+["”’»)\]]*(?=\s)/gu;

/**
 * Splits a text into sentences; white space between them belongs to none. Stops after
 * abbreviations (`dr.`, `Pj.`, `No.`), initials (`M. Natsir`, `S.H.`) and inside quotations that
 * the sentence goes on after (`“Siap?” katanya.`) do not end one.
 */
export function findSentences(text: string): readonly Span[] {
  const sentences: Span[] = [];
  let start = skipSpace(text, 0);
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    const next = skipSpace(text, end);
    if (next >= text.length || !endsSentence(text, start, match.index, match[0], next)) continue;
    sentences.push({ start, end });
    start = next;
  }
  const end = text.trimEnd().length;
  if (end > start) sentences.push({ start, end });
  return sentences;
}

function endsSentence(
  text: string,
  start: number,
  markStart: number,
  mark: string,
  next: number,
): boolean {
  const following = text.slice(next, next + 2);
  if (!/^["“‘«([]?[\p{Lu}\p{N}“"]/u.test(following)) return false;
  if (!mark.startsWith('.') || mark.startsWith('...')) return true;
  const before = /[\p{L}\p{N}.]+$/u.exec(text.slice(Math.max(start, markStart - 24), markStart));
  const token = before?.[0] ?? '';
  if (/^\p{L}$/u.test(token)) return false;
  if (/^(?:\p{Lu}\p{Ll}{0,3}\.)*\p{Lu}\p{Ll}{0,3}$/u.test(token) && token.includes('.'))
    return false;
  return !ABBREVIATIONS.has(token.toLowerCase());
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/u.test(text[at] ?? '')) at++;
  return at;
}
