import { wordSet } from '../text/patterns.ts';

/** Prepositions, conjunctions, adverbs, pointers, and prepositions that are written joined. */
const SMALL = `menurut menurutnya mengenai mengenainya mengapa melalui melainkan menjelang mereka
  memang mendatang mestinya meskipun bersama berikut berikutnya berkat berdasarkan diri dirinya dimana
  diantaranya diatas dibawah disamping terhadap terkait tersebut termasuk terakhir terutama
  ternyata terlalu tertentu terlebih terdahulu tersendiri terkadang diantara disana disini diluar
  didalam meski mesti`;

/** Qualities and superlatives, which stand behind their noun. */
const QUALITIES = `menengah mental mentah merah merdeka mewah berbagai bersih berat berani berlian
  bersejarah berkelanjutan berbasis berwarna berprestasi berkualitas berkebutuhan berskala bergizi digital
  dingin dini dinamis disiplin terbaru terbaik terang terbesar terkecil tertinggi terendah
  teratas terkini terdekat tertib ternama terpadu terbanyak tercinta terhormat terdepan tercepat
  termurah terampil terbuka terpencil terluar tersier terampuh terintegrasi terpanjang terjauh
  terkemuka terlarang terbarukan memodern`;

const NOUNS = `media member medali medan mediasi medis medium menit menteri merek metode metropolitan
  menara menantu menu berita beras berkas berkala dinas dinding dinamika disabilitas disinformasi diskon
  diskusi diskriminasi dispensasi distribusi distributor distrik dimensi diabetes diagnosis
  diameter dialog diare diaspora didik diesel difabel diklat dilema diplomasi diplomat diplomatik
  direksi direktorat direktur diversifikasi dividen disaster digitalisasi terobosan terapi
  terminal terumbu terigu teroris terorisme ternak teritorial tersangka terdakwa terpidana
  terlapor distorsi dikdas disain dialek teras terbitan terapan terapis terompet terung diploma melati beranda meeting
  mesin meter mekanisme meja memorandum mentor meteor meteorologi merger memori metrik`;

/**
 * Words in lower case that open like a verb (`me-`, `ber-`, `di-`, `ter-`) and are none, so that no
 * reading of a sentence takes them for its predicate.
 */
export const NO_VERBS: ReadonlySet<string> = wordSet(SMALL, QUALITIES, NOUNS);

const OF_NOUNS: ReadonlySet<string> = wordSet(QUALITIES, NOUNS);

/** Whether a word in lower case opens like a verb and is a noun or its quality: `direktur`, `berita`, `digital`. */
export function isNounLikeVerb(word: string): boolean {
  return OF_NOUNS.has(word);
}
