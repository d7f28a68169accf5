import { opensSentence } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import { isTitleQuoted } from '../../draft/raised-word.ts';
import { headsName } from '../../knowledge/capital-words.ts';
import { isDeterminer } from '../../knowledge/counting-words.ts';
import { isPublicBody } from '../../knowledge/public-bodies.ts';
import { isRegionKind } from '../../knowledge/region-kinds.ts';
import { isCapitalised } from '../../text/case.ts';
import { wordSet } from '../../text/patterns.ts';
import type { Word } from '../../text/words.ts';

const PEOPLE =
  /^(?:Masyarakat|Warga|Penduduk|Rakyat|Jajaran|Petani|Nelayan|Pedagang|Pelajar|Pemuda|Wartawan|Jurnalis|Birokrasi|Aparatur)$/u;
const OF_PLACE = /^ (?:Kabupaten|Kota|Kecamatan|Kelurahan|Desa|Provinsi|Dusun|Indonesia)(?![a-z])/u;

/** Words for those whom a body sends; the offices of some, as of Bank Indonesia, are called so. */
const SENT = /^(?:Perwakilan|Utusan|Delegasi)$/u;

/** What else sends them, and has no office of that name. */
const SENDS = wordSet(`
  dari para setiap tiap masing-masing OPD SKPD Forkopimda Forkopimcam PKK MUI FKUB KONI PWI
`);

/** Bodies whose branches are called so: `Perwakilan BPKP Provinsi Contoh`. */
const BRANCHES = /^(?:BPKP|BKKBN|LKPP|UNICEF|UNESCO|UNDP|UNHCR|WHO|ASEAN|BANK)$/u;

/** Whether the word at `index` is for people of a place or body whose name begins behind it: `Masyarakat Kabupaten Contoh`, `Perwakilan Dinas Contoh`. */
export function isRaisedGroup(passage: Passage, index: number): boolean {
  return isPeopleOf(passage, index) || isSentBy(passage, index);
}

/** People of a place, whose name begins behind them: `kepada Masyarakat Kabupaten Contoh`. */
function isPeopleOf(passage: Passage, index: number): boolean {
  const [before, word] = [passage.words[index - 1], passage.words[index]];
  if (!before || !word || !PEOPLE.test(word.text) || isTitleQuoted(passage, word)) return false;
  if (passage.text.slice(before.end, word.start) !== ' ' || !/^[a-zß-ÿ]+$/u.test(before.text))
    return false;
  if (/^(?:dan|atau|serta)$/u.test(before.text) || isDeterminer(before.lower)) return false;
  return OF_PLACE.test(passage.text.slice(word.end, word.end + 14));
}

/** Those whom a body sends, be they one of a list: `dihadiri Perwakilan Dinas Contoh`. */
function isSentBy(passage: Passage, index: number): boolean {
  const [before, word, next] = [-1, 0, 1].map((step) => passage.words[index + step]);
  if (!before || !word || !SENT.test(word.text) || !sends(next)) return false;
  if (opensSentence(passage, word.start) || isTitleQuoted(passage, word)) return false;
  const gap = passage.text.slice(before.end, word.start);
  if (gap === ', ') return true;
  return gap === ' ' && /^[a-zß-ÿ]+$/u.test(before.text) && !headsName(before.lower);
}

function sends(word: Word | undefined): boolean {
  const { text: name = '', lower = '' } = word ?? {};
  if (isCapitalised(name) && (isPublicBody(lower) || isRegionKind(lower))) return true;
  return SENDS.has(name) || (/^[A-Z]{4,}$/u.test(name) && !BRANCHES.test(name));
}
