import { readCeremony } from '../../check/ceremony.ts';
import { draftRule, type Rule } from '../../check/rule.ts';

const ANTHEM = 'lagu kebangsaan';

/** What BKN asks of every swearing-in, each with the names that scripts give it. */
const PARTS = [
  { name: ANTHEM, pattern: /\bindonesia\s+raya\b|\blagu\s+kebangsaan\b/iu },
  {
    name: 'pembacaan keputusan',
    pattern: /\b(?:pembacaan|baca)\b.*\b(?:keputusan|sk|petikan)\b|\bsurat\s+keputusan\b/iu,
  },
  {
    name: 'naskah pelantikan',
    pattern: /\b(?:naskah|kata-kata|pernyataan|pengukuhan)\s+pelantikan\b|\bpelantikan\b/iu,
  },
  { name: 'pengambilan sumpah/janji', pattern: /\b(?:sumpah|janji)\b/iu },
  {
    name: 'penandatanganan berita acara',
    pattern: /\bberita\s+acara\b|\bpenandatanganan\s+(?:naskah|ba)\b/iu,
  },
];
const WITNESSES = /\bsaksi\b/iu;
/** With fewer items it is a note, not an order of ceremony. */
const FEWEST_ITEMS = 5;

const table = (title: string, ...rows: readonly string[]): string =>
  `---\njenis: rundown\njudul: ${title}\n---\n| Waktu | Kegiatan |\n|---|---|\n${rows.map((row) => `| | ${row} |\n`).join('')}`;
const FULL = [
  'Indonesia Raya',
  'Pembacaan keputusan pengangkatan',
  'Pembacaan naskah pelantikan',
  'Pengambilan sumpah/janji',
  'Penandatanganan berita acara disaksikan dua saksi',
  'Doa',
];

export const unsurPelantikan: Rule = draftRule({
  id: 'protokol/unsur-pelantikan',
  severity: 'warning',
  summary: 'Susunan pelantikan memuat bagian yang diminta BKN dan dua saksi.',
  why: 'Sumpah tanpa berita acara dan saksi dapat dipersoalkan; bagian kepegawaian akan meminta diulang.',
  exceptions:
    'Urutan naskah pelantikan dan sumpah tidak diperiksa karena praktiknya berbeda; susunan yang kurang dari lima butir dibiarkan.',
  source: 'SE Kepala BKN 10/SE/IV/2020: susunan acara pelantikan paling kurang',
  kinds: ['rundown', 'acara'],
  checklist: 'Semua bagian wajib pelantikan ada',
  examples: {
    wrong: [
      {
        text: table(
          'Pelantikan Pejabat Administrator',
          '«Indonesia Raya»',
          'Pembacaan keputusan pengangkatan',
          'Pembacaan naskah pelantikan',
          'Pengambilan sumpah/janji disaksikan dua saksi',
          'Doa',
        ),
      },
      {
        text: table(
          'Pelantikan Pejabat Pengawas',
          '«Indonesia Raya»',
          'Pembacaan keputusan',
          'Pengambilan sumpah',
          'Penandatanganan berita acara',
          'Pelantikan',
          'Doa',
        ),
      },
    ],
    right: [
      table('Pelantikan Pejabat Administrator', ...FULL),
      table('Pelantikan dan Pengambilan Sumpah PNS', ...FULL, 'Ucapan selamat'),
      table('Pelantikan Pejabat', 'Indonesia Raya', 'Sumpah', 'Doa'),
      table('Pembukaan Pelatihan', 'Indonesia Raya', 'Doa', 'Laporan', 'Sambutan', 'Foto'),
      table('Serah Terima Jabatan', 'Indonesia Raya', 'Penandatanganan', 'Sambutan', 'Doa', 'Foto'),
      {
        text: table('Pelantikan Pejabat', ...FULL).replace(' disaksikan dua saksi', ''),
        event:
          'nama: Pelantikan Pejabat\nmulai: 2026-08-19 08:30\npetugas: [{ tugas: saksi, nama: Andi }, { tugas: saksi, nama: Budi }]\n',
      },
    ],
  },
  applies: (context) => readCeremony(context).occasion === 'pelantikan',
  *check(context) {
    const { items, event } = readCeremony(context);
    const [first] = items;
    if (!first || items.length < FEWEST_ITEMS) return;
    // Where somebody speaks, `protokol/lagu-kebangsaan` says that the anthem is missing.
    const hasSpeech = items.some(({ kind }) => kind === 'sambutan' || kind === 'laporan');
    const missing = PARTS.filter(
      ({ name, pattern }) =>
        !(hasSpeech && name === ANTHEM) && !items.some(({ text }) => pattern.test(text)),
    );
    const people = (event?.petugas ?? []).map(({ tugas }) => tugas);
    const isWitnessed = [
      ...people,
      ...items.map(({ text, entry }) => `${text} ${entry.pelaksana}`),
    ];
    const names = missing.map(({ name }) => name);
    if (!isWitnessed.some((text) => WITNESSES.test(text))) names.push('dua saksi');
    if (names.length === 0) return;
    yield {
      span: first.activitySpan,
      related: first.related,
      message: `Susunan pelantikan ini belum memuat ${names.join(', ')} (SE BKN 10/SE/IV/2020).`,
    };
  },
});
