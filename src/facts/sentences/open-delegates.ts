import { perPassage } from '../../draft/per-passage.ts';
import { isOfficeWord } from '../../knowledge/offices.ts';
import { wordSet } from '../../text/patterns.ts';
import type { Span } from '../../text/span.ts';
import { isOfNoun } from './insertion-length.ts';
import { type PartWord, readFields, type SentenceField } from './sentence-parts.ts';

/**
 * Insertions of a passage with `dalam hal ini` between a body and who of it is meant, that lack the
 * comma before or behind: `pemerintah dalam hal ini Dinas Contoh menyalurkan …`. Each is a word that
 * wants a comma behind it.
 */
export const findOpenDelegates = perPassage((passage): readonly Span[] => {
  if (!passage.text.includes(' dalam hal ini ')) return [];
  return readFields(passage).flatMap((field) =>
    field.parts.flatMap((_, index) => [...openWords(field, index)]),
  );
});

function* openWords({ parts }: SentenceField, index: number): Generator<Span> {
  const words = parts[index]?.words ?? [];
  const at = words.findIndex(
    ({ lower }, place) =>
      lower === 'dalam' && words[place + 1]?.lower === 'hal' && words[place + 2]?.lower === 'ini',
  );
  const from = at + 3;
  const body = at > 0 ? words.slice(0, at) : (parts[index - 1]?.words ?? []);
  // `Menurut pemerintah, dalam hal ini …`: what opens the sentence ends at the comma.
  if (body[0] && index < 2 && /^(?:menurut|bagi|untuk|dari)$/u.test(body[0].lower)) return;
  if (at < 0 || !endsWithBody(body) || !isMeant(words[from])) return;
  const end = words.findIndex((word, place) => place >= from && !isOfNoun(word));
  const last = words[end - 1];
  const goesOn = words[end];
  const isOver = end === -1;
  if (!isOver && (!last || last.kind === 'joint' || goesOn?.kind === 'yang')) return;
  const before = at > 0 ? words[at - 1] : undefined;
  if (before) yield { start: before.start, end: before.end };
  if (!isOver && last) yield { start: last.start, end: last.end };
}

/** Bodies for which somebody stands. */
const BODIES = wordSet(`
  pemerintah pemda pemkab pemkot pemprov pemdes pihak negara perusahaan swasta kementerian lembaga
  instansi dinas badan polri tni kepolisian kejaksaan aparat manajemen pengelola panitia
  penyelenggara universitas kampus sekolah legislatif eksekutif yudikatif pengembang
`);

/** Whether the last words name a body of people, with nothing said of it. */
function endsWithBody(words: readonly PartWord[]): boolean {
  const at = words.findLastIndex(({ lower }) => BODIES.has(lower));
  const own = words.slice(at + 1);
  return at >= 0 && own.length < 5 && own.every(({ kind }) => kind === 'name' || kind === 'other');
}

/** Whether a word opens who is meant. */
function isMeant(word: PartWord | undefined): boolean {
  if (!word) return false;
  return word.kind === 'name' || BODIES.has(word.lower) || isOfficeWord(word.lower);
}
