import { anyOf, oneOf } from '../text/patterns.ts';

/** What an event is, as far as the law and the custom of ceremonies make a difference. */
export type Occasion =
  | 'upacara-bendera'
  | 'pelantikan'
  | 'konferensi-pers'
  /** A plenary session of a council, which its own rules and its chair open and close. */
  | 'rapat-paripurna'
  /** Any other official event with a ceremony: an opening, an inauguration, a signing. */
  | 'resmi'
  /** No ceremony, or none that is known to be one. */
  | 'lain';

const PRESS = /\b(?:konferensi|jumpa)\s+pers\b/u;
const PLENARY = /\b(?:rapat|sidang)\s+paripurna\b(?!\s+internal)/u;
/** Not of the flags of contests and bodies: `pengibaran bendera MTQ`. */
const OTHER_FLAG = oneOf(String.raw`
  [ms]tqn? po[rn]\w* pop\w+ fornas pesparawi peparprov kontingen panji pataka organisasi korpri pramuka
  lomba pmi start tanda
`);
const RAISING = new RegExp(
  String.raw`\b(?:pengibaran|penaikan)\s+(?:sang\s+)?(?:bendera(?!\s+${OTHER_FLAG}\b)|merah\s+putih|duplikat)\b`,
  'u',
);
/** Ceremonies without a flag that are called `upacara` too. */
const OTHER_CEREMONY = new RegExp(
  String.raw`\bupacara\s+${oneOf(`
    pelantikan pembukaan penutupan peresmian penyambutan pelepasan penganugerahan serah wisuda adat
    pernikahan pemakaman siraman keagamaan pengukuhan penerimaan pisah
  `)}\b`,
  'u',
);
const FLAG = /\bupacara\b/u;
const SWEARING = /\b(?:pelantikan|pengambilan\s+sumpah)\b/u;
const TITLE = new RegExp(
  String.raw`\b${oneOf(`
    pembukaan dibuka membuka peresmian meresmikan pengukuhan penandatanganan rapat_koordinasi rakor
    rakorda musrenbang pencanangan deklarasi groundbreaking peletakan_batu_pertama penganugerahan
    hari_jadi
  `)}\b`,
  'u',
);
/** Words of items that say of any run-sheet that something is opened or sealed with ceremony. */
const ITEM = anyOf(
  // `pembukaan resmi`, `membuka acara`, `sekaligus meresmikan`, `resmi membuka`
  /\bpembukaan\s+(?:secara\s+)?resmi\b/u,
  /\b(?:membuka|meresmikan)\s+(?:secara|acara|kegiatan|pelatihan)\b/u,
  /\bsekaligus\s+(?:membuka|meresmikan|pembukaan)\b/u,
  /\bresmi\s+membuka\b/u,
  // What is done for all to see: `pemukulan gong`, `penandatanganan prasasti`.
  /\b(?:pemukulan\s+gong|pengguntingan\s+pita|gunting\s+pita|peresmian|pelantikan|pengukuhan)\b/u,
  /\bpenandatanganan\s+(?:prasasti|nota|perjanjian|kesepakatan|naskah|mou|pks)\b/u,
  // `laporan ketua panitia`
  /\blaporan\s+(?:ketua\s+)?(?:panitia|penyelenggara)\b/u,
);
/** Occasions without ceremony by usage, or that are no official event. */
const PLAIN = new RegExp(
  String.raw`\b(?:${oneOf(`
    konferensi_pers jumpa_pers kunjungan temu_media wawancara peninjauan audiensi takziah pengajian tablig
    buka_puasa safari halalbihalal halal_bihalal senam jalan_sehat pasar_murah gotong_royong bazar
    briefing rapim posyandu fgd webinar podcast siniar tirakatan arisan geladi gladi apel
  `)}|rapat (?!koordinasi|paripurna|pimpinan forkopimda|forkopimda)[a-z]+)`,
  'u',
);

/**
 * Reads what an event is from what it is called (headline, name, pattern) and from its items.
 * Doubtful ones are `lain`, of which no ceremony is asked.
 *
 * @param title in any case; hyphens and underscores of pattern names count as spaces
 */
export function readOccasion(title: string, items: readonly string[]): Occasion {
  const name = plain(title);
  const words = items.map(plain);
  if (PRESS.test(name)) return 'konferensi-pers';
  if (isFlagCeremony(name, words)) return 'upacara-bendera';
  if (PLENARY.test(name)) return 'rapat-paripurna';
  if (SWEARING.test(name)) return 'pelantikan';
  if (PLAIN.test(name)) return 'lain';
  return TITLE.test(name) || words.some((item) => ITEM.test(item)) ? 'resmi' : 'lain';
}

function isFlagCeremony(name: string, items: readonly string[]): boolean {
  if (OTHER_CEREMONY.test(name)) return false;
  return items.some((item) => RAISING.test(item)) || (FLAG.test(name) && /\bbendera\b/u.test(name));
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[-_]/gu, ' ');
}

/**
 * Whether the law asks for the anthem, and custom for report, speeches and prayer in their order.
 */
export function isCeremonial(occasion: Occasion): boolean {
  return occasion !== 'lain' && occasion !== 'konferensi-pers';
}
