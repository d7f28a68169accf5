import { wordSet } from '../text/patterns.ts';
import { isDeterminer } from './counting-words.ts';
import { NO_VERBS } from './no-verbs.ts';

/**
 * Further words that tell of the noun before them or open an insertion, so that a reading by commas
 * (`kindOfWord`) must not take them for the verb of the part.
 */
const DESCRIBES = wordSet(`
  mengingat menyusul menuju meriah mendadak mendalam mendasar menyeluruh merata memadai bermotor
  berdasar beragam bersangkutan berwenang berkepentingan bernama berjudul bertajuk bertema
  bertemakan berusia berumur berinisial berbahan berukuran bernomor bersubsidi bersertifikat
  bertuliskan bernuansa berkapasitas berlokasi bertempat berstatus berizin berlisensi berinsentif
  berjenis
  bersenjata berpenghasilan berkualifikasi berkemajuan dibanding dibandingkan didampingi diwakili
  ditemani disertai disusul terima terduga terpisah teratur terpilih
`);

/** Verbs and states without a prefix that most often make a predicate. */
const BARE_VERBS = wordSet(`
  ada adalah ialah hadir tiba datang pergi pulang naik turun masuk keluar tampil lolos kalah menang
  gagal tewas lahir tumbuh jatuh bangkit hilang tinggal duduk mundur ingin mau suka tahu paham yakin
  sadar siap punya jadi habis rampung selesai mulai usai raih rebut lulus
  merupakan tembus sabet tampak nampak narik singgah mampir tidur bangun makan minum pindah
  terbang lari gugur tenggelam terjun kandas karam wafat kabur bubar
`);

/** Words that stand before a verb and belong to it. */
const HELPERS = wordSet(`
  akan telah sudah sedang tengah masih belum tidak tak bukan harus wajib dapat bisa mampu perlu juga
  turut ikut kembali langsung resmi mulai sempat segera terus tetap selalu kini memang bakal berhasil
  pernah hanya ingin siap sangat pun kemudian sebaiknya hendaknya patut layak boleh berhak terpaksa
  senantiasa sepakat optimistis bersedia saling cukup semakin makin amat lebih paling begitu tentunya tentu
`);

const PREPOSITIONS = wordSet(`
  di ke dari daripada pada kepada untuk bagi dengan dalam oleh tentang terhadap terkait antara sejak
  hingga sampai melalui lewat menurut menurutnya bersama beserta tanpa atas sebagai selaku seperti
  selain mengenai menjelang menuju per guna demi akibat berkat berdasarkan berdasar sesuai sepanjang
  selama soal seputar mewakili menanggapi menyikapi mengingat menyusul sekitar seusai usai selepas jelang
  termasuk kecuali bertempat berlokasi didampingi disertai diwakili
`);

const CONJUNCTIONS = wordSet(`
  jika jikalau apabila bila bilamana kalau kalaupun asalkan andai seandainya ketika saat tatkala
  manakala karena sebab lantaran agar supaya meski meskipun walau walaupun kendati kendatipun setelah
  sesudah sebelum sehingga bahwa sambil seraya sementara sedangkan padahal namun tetapi tapi melainkan
  seiring maka lalu biar
`);

const PRONOUNS = wordSet('saya aku ia dia beliau kami kita mereka pihaknya kalian');

/** What a word is in its sentence, as far as it is plain from the word alone. */
export type WordKind =
  | 'verb'
  | 'bare verb'
  | 'helper'
  | 'preposition'
  | 'conjunction'
  | 'pronoun'
  | 'pointer'
  | 'joint'
  | 'yang'
  /** With a capital that no sentence start explains. */
  | 'name'
  | 'other';

const KINDS = new Map<string, WordKind>([
  ...[...BARE_VERBS].map((word) => [word, 'bare verb'] as const),
  ...[...PREPOSITIONS].map((word) => [word, 'preposition'] as const),
  ...[...CONJUNCTIONS].map((word) => [word, 'conjunction'] as const),
  ...[...PRONOUNS].map((word) => [word, 'pronoun'] as const),
  ...[...HELPERS].map((word) => [word, 'helper'] as const),
  ...['ini', 'itu', 'tersebut'].map((word) => [word, 'pointer'] as const),
  ...['dan', 'atau', 'serta', 'maupun'].map((word) => [word, 'joint'] as const),
  ...['yang', 'yg'].map((word) => [word, 'yang'] as const),
]);

/** What a word in lower case is by the closed classes, and a verb by its prefix. */
export function kindOfWord(word: string): WordKind {
  return KINDS.get(word) ?? (isVerbForm(word) ? 'verb' : 'other');
}

/**
 * A word that names and headlines keep small: a `determiner` (`para`); a `firm` preposition or
 * conjunction, which no name holds whatever stands beside it (`oleh`); a `joint` or other one, which
 * may lead in a name; a `loose` helper, pointer or verb, with which a name opens now and then
 * (`Langsung Tunai`); a `pronoun`.
 */
export type SmallWord = 'determiner' | 'firm' | 'joint' | 'loose' | 'pronoun';

const FIRM = wordSet(`
  oleh kepada sebagai terhadap adalah bahwa karena pada untuk dengan tentang menurut sehingga di ke
  dari
`);

const MORE_DETERMINERS = wordSet('masing-masing sekitar segala jajaran unsur');

/** The closed class of a word in lower case that is small wherever no sentence opens; `undefined` for any other. */
export function kindOfSmallWord(word: string): SmallWord | undefined {
  if (FIRM.has(word)) return 'firm';
  if (isDeterminer(word) || MORE_DETERMINERS.has(word)) return 'determiner';
  switch (KINDS.get(word)) {
    case 'preposition':
    case 'conjunction':
    case 'joint':
      return 'joint';
    case 'helper':
    case 'pointer':
    case 'bare verb':
      return 'loose';
    case 'pronoun':
      return 'pronoun';
    default:
      return undefined;
  }
}

/** Whether a word in lower case has the prefix of a predicate: `membuka`, `digelar`, `berjalan`. */
export function isVerbForm(word: string): boolean {
  return (
    /^(?:me[mnlrwy]|ber|di|ter)[a-zß-ÿ]{3,}$/u.test(word) &&
    !(NO_VERBS.has(word) || DESCRIBES.has(word)) &&
    // `bersihnya`: the quality as a noun.
    !(word.endsWith('nya') && NO_VERBS.has(word.slice(0, -3)))
  );
}
