import { isSpellingExempt } from '../../check/exemptions.ts';
import { replacement } from '../../check/replacement.ts';
import { lexicalRule, type Rule } from '../../check/rule.ts';
import { PUBLIC_BODIES } from '../../knowledge/public-bodies.ts';
import { oneOf } from '../../text/patterns.ts';

/** A verb that reaches its noun with a preposition only. */
interface Bond {
  /** The verbs, one a line where they are several words. */
  readonly verbs: readonly string[];
  readonly preposition: string;
  /** What of a noun phrase shows that the preposition lacks; it follows the verb and a space. */
  readonly object: RegExp;
}

/** Bodies, as they stand at the head of their names. */
const BODY = new RegExp(
  `^(?:${oneOf(`
    ${PUBLIC_BODIES} Universitas PT Bank BPJS BPOM
    pihak pemerintah perangkat_daerah instansi_terkait
  `)})(?![A-Za-zÀ-ɏ-])`,
  'u',
);

/** Regions and streets, as they stand at the head of their names. */
const REGION = new RegExp(
  `^(?:${oneOf('Desa Kelurahan Kecamatan Kabupaten Kota Provinsi Dusun Kampung')} [A-Z]|${oneOf('Jalan Jl')}[. ])`,
  'u',
);

/** What a rule can be found in. */
const REGULATION = new RegExp(
  `^${oneOf(`
    UU PP Perda Perpres Perbup Perwali Perwal Pergub Permen Permendagri Permenkes Peraturan Keputusan
    Instruksi Pasal Undang-Undang undang-undang peraturan aturan ketentuan pedoman regulasi
    petunjuk_(?:teknis|pelaksanaan) surat_edaran
  `)}(?![A-Za-zÀ-ɏ-])`,
  'u',
);

const NUMBER = new RegExp(
  `^(?:\\d|para [a-z]|${oneOf(`
    dua tiga empat lima enam tujuh delapan sembilan sepuluh seorang sebuah belasan puluhan ratusan
  `)} )`,
  'u',
);

const BONDS: readonly Bond[] = [
  { verbs: ['terdiri'], preposition: 'atas', object: NUMBER },
  { verbs: ['mengacu', 'berpedoman', 'berpegang'], preposition: 'pada', object: REGULATION },
  {
    verbs: ['bekerja sama', 'bersinergi', 'berkolaborasi', 'berkoordinasi', 'bermitra'],
    preposition: 'dengan',
    object: BODY,
  },
  { verbs: ['berbatasan'], preposition: 'dengan', object: REGION },
  {
    verbs: ['bertepatan'],
    preposition: 'dengan',
    object: /^(?:(?:hari|Hari|HUT|Hari Jadi) [A-Z]|peringatan [a-z]|momentum )/u,
  },
  { verbs: ['berasal'], preposition: 'dari', object: REGION },
  { verbs: ['terletak', 'berlokasi', 'berdomisili'], preposition: 'di', object: REGION },
  {
    verbs: ['tergabung'],
    preposition: 'dalam',
    object: /^(?:tim|komunitas|kelompok|organisasi|satgas|Tim|Satgas|Forum|Komunitas|Kelompok) /u,
  },
  {
    verbs: ['terhindar', 'terbebas'],
    preposition: 'dari',
    object: /^(?:penyakit|narkoba|bahaya|korupsi|kemiskinan|segala|pengaruh|ancaman)(?![A-Za-z-])/u,
  },
];

export const kataPendamping: Rule = lexicalRule<Bond>({
  id: 'ejaan/kata-pendamping',
  severity: 'warning',
  summary:
    'Kata kerja yang memerlukan kata depan mendapatkannya: “terdiri atas”, “mengacu pada”, “bekerja sama dengan”.',
  why: 'Tanpa kata depannya kalimat terbaca terpotong, dan redaksi harus menyisipkannya.',
  exceptions:
    'Hanya bila di belakangnya langsung ada jumlah, nama daerah, nama instansi, atau nama peraturan; perkataan narasumber juga diperiksa.',
  source: 'Tata Bahasa Baku Bahasa Indonesia, bab verba: verba berpreposisi',
  examples: {
    wrong: [
      { text: 'Tim itu «terdiri» 12 dokter dan 20 perawat.' },
      { text: 'Panitia «terdiri» para guru dan orang tua murid.' },
      { text: 'Kebijakan itu «mengacu» UU Nomor 14 Tahun 2008.' },
      { text: 'Petugas «berpedoman» peraturan yang berlaku.' },
      { text: 'Dinas itu «bekerja sama» Polres Contoh dan «berkoordinasi» pihak sekolah.' },
      { text: 'Desa itu «berbatasan» Kecamatan Contoh dan «terletak» Kabupaten Misal.' },
      { text: 'Apel itu «bertepatan» Hari Pahlawan.' },
      { text: 'Peserta «berasal» Kota Contoh dan «tergabung» komunitas sungai.' },
      { text: 'Warga diajak agar «terhindar» penyakit menular.' },
    ],
    right: [
      'Tim itu terdiri atas 12 dokter dan terdiri dari lima kelompok; panitia sendiri terdiri, antara lain, dari guru.',
      'Kebijakan itu mengacu pada UU Nomor 14 Tahun 2008 dan berpedoman pada peraturan yang berlaku.',
      'Warga berpegang teguh pada aturan; mereka berpegang tangan.',
      'Dinas itu bekerja sama dengan Polres Contoh; kerja sama Polres Contoh dan Kodim Misal berlanjut.',
      'Selama ini kami bersinergi, Pemerintah Kota Contoh membantu; mereka bersinergi erat.',
      'Bersinergi, TNI dan Polri menjaga kota. Kedua dinas bekerja sama seperti dua pihak yang setara.',
      'Desa itu berbatasan langsung dengan Kecamatan Contoh dan berbatasan dengan Kota Misal.',
      'Acara itu bertepatan dengan Hari Pahlawan. Waktunya bertepatan, hari itu juga.',
      'Peserta berasal dari Kota Contoh; asal Desa Misal pun ada. Dari mana ia berasal? Kota Contoh.',
      'Mereka tergabung dalam tim itu; yang tergabung sudah hadir. Tim gabungan bertolak.',
      'Warga terhindar dari penyakit dan terbebas dari narkoba; desa itu bebas narkoba.',
      '# Bupati Ajak Warga Terhindar Narkoba\n\nIsi.\n',
      'Rumahnya terletak di Jalan Melati; kantor berlokasi di Kecamatan Contoh.',
    ],
  },
  *phrases() {
    for (const bond of BONDS) for (const words of bond.verbs) yield { words, data: bond };
  },
  report({ passage, start, end, data: { preposition, object } }, context) {
    if (passage.role !== 'paragraph' && passage.role !== 'item') return undefined;
    const { text } = passage;
    if (text[end] !== ' ' || !object.test(text.slice(end + 1, end + 40))) return undefined;
    if (isSpellingExempt({ passage, start, end }, context)) return undefined;
    const verb = text.slice(start, end);
    return {
      ...replacement(passage, start, end, `${verb} ${preposition}`, { safe: false }),
      message: `“${verb}” memerlukan kata depan: “${verb} ${preposition} …”.`,
    };
  },
});
