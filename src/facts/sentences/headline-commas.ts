import type { Passage } from '../../draft/passage.ts';
import { isOfficeWord } from '../../knowledge/offices.ts';
import { isPublicBody } from '../../knowledge/public-bodies.ts';
import { isRegionKind } from '../../knowledge/region-kinds.ts';
import { findProvince, findRegencies } from '../../knowledge/regions.ts';
import { wordSet } from '../../text/patterns.ts';
import type { Span } from '../../text/span.ts';
import { findWords } from '../../text/words.ts';

/**
 * The only comma of a headline between a body, with the region it is of, and its verb, with the word
 * before: `BPBD Bogor, Salurkan Bantuan`. None in a headline of two clauses, `BPBD Siaga, Warga Tenang`.
 */
export function findHeadlineCommas({ role, text }: Passage): readonly Span[] {
  if (role !== 'headline' && role !== 'subheadline') return [];
  const [subject = '', predicate, ...others] = text.split(', ');
  if (predicate === undefined || others.length > 0) return [];
  const words = subject.split(' ');
  if (!opensWithDeed(predicate) || !isBody(words)) return [];
  return [{ start: subject.lastIndexOf(' ') + 1, end: subject.length + 1 }];
}

/** `BPBD Bogor`, `SMK N 1 Kota Bogor`: what bodies are called by, up to the region. */
function isBody(words: readonly string[]): boolean {
  const end = words.findIndex((word) => !isOfBody(word));
  const [most, last] = [end === -1 ? words.length : end, words.length - 1];
  // `Pemkab Kota Baru`: the region may open with a word that bodies have, too.
  return [most, last].some((at) => at > 0 && at <= most && isRegion(words.slice(at).join(' ')));
}

function isRegion(name: string): boolean {
  return findProvince(name) !== undefined || findRegencies(name).length > 0;
}

function isOfBody(word: string): boolean {
  const lower = word.toLowerCase().replace(/\.$/u, '');
  return (
    /^(?:[A-Z]{2,}|\d{1,3}|N)$/u.test(word) ||
    BODY.has(lower) ||
    isPublicBody(lower) ||
    isRegionKind(lower) ||
    isOfficeWord(lower)
  );
}

/** Further words that bodies are called by in headlines. */
const BODY = wordSet(`
  daerah kesehatan pendidikan sosial perhubungan pertanian perikanan lingkungan hidup imigrasi
  kemenag bank sekolah negeri karang taruna humas
`);

/** Whether a headline opens with a verb that has lost its prefix: `Salurkan`, `Sambut`. */
function opensWithDeed(predicate: string): boolean {
  const [first, second] = findWords(predicate);
  if (!first || !second || (first.lower === 'terima' && second.lower === 'kasih')) return false;
  return DEED.has(first.lower) || /^(?!pe|ke|bukan$)[a-z]{3,}kan$/u.test(first.lower);
}

const DEED = wordSet(`
  gelar sambut raih terima buka tutup beri bagi bantu dukung dorong ajak minta imbau pantau tinjau
  kunjungi hadiri ikuti pimpin lantik peringati bangun bentuk kawal jaga cegah tekan genjot lepas
  sabet borong gandeng gencar evakuasi tertibkan musnahkan rayakan latih sita tangkap siaga rawat
`);
