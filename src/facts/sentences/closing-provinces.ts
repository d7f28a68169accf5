import { findProvince } from '../../knowledge/regions.ts';
import { isNounPhrase, type SentencePart } from './sentence-parts.ts';

/** `Polres Contoh, Riau menggelar`: how many words the province has that closes the place of a subject. */
export function countProvinceWords(place: SentencePart, { words }: SentencePart): number {
  if (place.words.at(-1)?.kind !== 'name' || !isNounPhrase(place.words)) return 0;
  const length = words.findIndex(({ kind }) => kind !== 'name');
  const [verb, second] = words.slice(length);
  const isVerb = verb?.kind === 'verb' || (verb?.kind === 'helper' && second?.kind === 'verb');
  if (length < 1 || length > 3 || !isVerb) return 0;
  const name = words.slice(0, length).map(({ text }) => text);
  return findProvince(name.join(' ')) === undefined ? 0 : length;
}
