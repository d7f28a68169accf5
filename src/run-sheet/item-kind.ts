/** What an item of a run-sheet is, as far as the rules of protocol are concerned. */
export const ITEM_KINDS = [
  'geladi',
  'persiapan',
  'registrasi',
  'kedatangan',
  'pembukaan',
  'lagu-kebangsaan',
  'mars',
  'hening-cipta',
  'doa',
  'laporan',
  'sambutan',
  'pembukaan-resmi',
  'acara-pokok',
  'penandatanganan',
  'penyerahan',
  'materi',
  'tanya-jawab',
  'peninjauan',
  'foto',
  'wawancara',
  'istirahat',
  'penutup',
  'kepulangan',
] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

/** By what run-sheets call each kind; the first that fits decides. */
const NAMES: readonly (readonly [ItemKind, RegExp])[] = [
  // Whatever is rehearsed: a song, a speech, an oath.
  ['geladi', /^(?:pelaksanaan )?ge?ladi\b|\bge?ladi (?:bersih|kotor|resik)\b/u],
  ['lagu-kebangsaan', /\bindonesia raya\b|\blagu kebangsaan\b/u],
  ['hening-cipta', /\b(?:mengheningkan|hening) cipta\b/u],
  ['mars', /\b(?:mars|himne|lagu daerah)\b/u],
  [
    'istirahat',
    /\b(?:rehat|istirahat|is(?:ho|o)ma|coffee (?:break|morning)|(?:makan|santap) (?:siang|malam)|ramah[ -]tamah|s(?:a|ha|ho)lat)\b/u,
  ],
  ['registrasi', /\b(?:registrasi|pendaftaran|daftar hadir)\b/u],
  ['foto', /\b(?:foto bersama|sesi foto|berfoto)\b/u],
  ['wawancara', /\b(?:doorstop|(?<!\bprakt[ie]k )wawancara|keterangan (?:kepada )?pers)\b/u],
  ['tanya-jawab', /\b(?:tanya jawab|dialog|diskusi)\b/u],
  ['kedatangan', /\b(?:kedatangan|tiba|penyambutan|menyambut|penjemputan)\b/u],
  [
    'kepulangan',
    /\b(?:kepulangan|meninggalkan (?:lokasi|tempat|lapangan|mimbar)|pelepasan tamu)\b/u,
  ],
  [
    'persiapan',
    /\b(?:persiapan|gladi|geladi|pengecekan|uji (?:coba )?(?:suara|perangkat)|siap di (?:lapangan|tempat)|keberangkatan)\b/u,
  ],
  ['laporan', /\blaporan\b/u],
  // A dance of welcome is no speech.
  ['acara-pokok', /\btari(?:an)?\b[a-z ]*\bsambutan\b/u],
  ['sambutan', /\b(?:sambutan|arahan|amanat|pidato|kata pengantar|pernyataan pembuka)\b/u],
  ['doa', /\bdo['’]?a\b/u],
  ['penandatanganan', /\b(?:penandatanganan|tanda tangan)\b/u],
  ['penyerahan', /\b(?:penyerahan|penganugerahan|penyematan|pemberian)\b/u],
  [
    'pembukaan-resmi',
    /\b(?:pembukaan (?:secara )?resmi|peresmian|pemukulan gong|gunting pita|pengguntingan pita|penekanan (?:tombol|sirene))\b/u,
  ],
  ['peninjauan', /\b(?:peninjauan|meninjau)\b/u],
  ['materi', /\b(?:materi|paparan|pemaparan|presentasi|sesi [ivx\d]+|praktik|praktek)\b/u],
  ['penutup', /\b(?:penutup|penutupan)\b/u],
  [
    'pembukaan',
    /\b(?:pembukaan(?! (?:uud|undang-undang dasar))|pembawa acara|mc membuka|tari pembuka)\b/u,
  ],
];

/**
 * Whether an item is a rehearsal: it is for those who perform, before the guests come or on another
 * day, and no part of the hours to which people are invited.
 */
export function isRehearsal(item: NamedItem): boolean {
  return kindOfItem(item) === 'geladi';
}

/** An item by its words, with its kind where that is stated. */
interface NamedItem {
  readonly jenis?: ItemKind | undefined;
  readonly kegiatan: string;
}

/**
 * The kind of an item: as it is stated (`jenis`), else as its words say. `acara-pokok` is what
 * nothing else fits.
 */
export function kindOfItem({ jenis, kegiatan }: NamedItem): ItemKind {
  if (jenis !== undefined) return jenis;
  const words = kegiatan.toLowerCase();
  return NAMES.find(([, name]) => name.test(words))?.[0] ?? 'acara-pokok';
}
