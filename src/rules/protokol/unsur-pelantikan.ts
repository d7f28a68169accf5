import { type CeremonyItem, readCeremony } from '../../check/ceremony.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { countWitnesses } from '../../protocol/witnesses.ts';

const ANTHEM = 'lagu kebangsaan';

/** What BKN asks of every swearing-in, each with the names that scripts give it. */
const PARTS = [
  { name: ANTHEM, pattern: /\bindonesia\s+raya\b|\blagu\s+kebangsaan\b/iu },
  {
    name: 'pembacaan keputusan',
    pattern:
      /\b(?:pembacaan|dibacakan|membaca(?:kan)?)\b.*\b(?:keputusan|sk|petikan)\b|^(?:surat\s+keputusan|keputusan|sk)\b/iu,
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
      {
        text: table(
          'Pelantikan Pejabat Pengawas',
          '«Indonesia Raya»',
          'Pembacaan keputusan',
          'Pembacaan naskah pelantikan',
          'Pembacaan riwayat jabatan',
          'Penandatanganan berita acara sumpah oleh dua saksi',
          'Doa',
        ),
      },
      {
        text: table(
          'Pelantikan Pejabat Pengawas',
          '«Indonesia Raya»',
          'Pembacaan naskah pelantikan',
          'Pengambilan sumpah jabatan',
          'Penandatanganan berita acara oleh dua saksi',
          'Penyerahan keputusan pengangkatan',
          'Doa',
        ),
      },
    ],
    right: [
      table('Pelantikan Pejabat Administrator', ...FULL),
      table(
        'Pelantikan Pejabat',
        'Indonesia Raya',
        'Pembacaan Keputusan Wali Kota',
        'Pelantikan dan pengambilan sumpah/janji jabatan',
        'Penandatanganan berita acara oleh saksi',
        'Doa',
      ),
      table(
        'Pelantikan Pejabat',
        'Indonesia Raya',
        'Pembacaan dan penyerahan SK',
        'Kata-kata pelantikan',
        'Pengucapan janji jabatan',
        'Penandatanganan naskah berita acara sumpah, pejabat dan saksi',
      ),
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
    const said = items.map(whatIsDone);
    const missing = PARTS.filter(
      ({ name, pattern }) =>
        !(hasSpeech && name === ANTHEM) && !said.some((text) => pattern.test(text)),
    );
    const names = missing.map(({ name }) => name);
    const isWitnessed =
      countWitnesses(event?.petugas ?? []) > 0 ||
      items.some(({ text, entry }) => WITNESSES.test(`${text} ${entry.pelaksana}`));
    if (!isWitnessed) names.push('dua saksi');
    if (names.length === 0) return;
    yield {
      span: first.activitySpan,
      related: first.related,
      message: `Susunan pelantikan ini belum memuat ${names.join(', ')} (SE BKN 10/SE/IV/2020).`,
    };
  },
});

/** An oath that is only signed for, or whose text lies ready, is not taken. */
const ONLY_SIGNED =
  /\bberita\s+acara(?:\s+(?:pengambilan|pengucapan|pelantikan|dan|sumpah|janji|jabatan|\/))*/giu;

/** What happens in an item, by its name and its narration: equipment and cues are no act. */
function whatIsDone({ entry: { kegiatan, narasi = '' } }: CeremonyItem): string {
  return `${kegiatan} ${narasi}`.replace(ONLY_SIGNED, 'berita acara').toLowerCase();
}
