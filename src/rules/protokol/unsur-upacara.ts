import { readCeremony } from '../../check/ceremony.ts';
import { draftRule, type Rule } from '../../check/rule.ts';

const PARTS = {
  flag: { name: 'pengibaran bendera', pattern: /\b(?:pengibaran|penaikan|penurunan)\b/iu },
  silence: { name: 'mengheningkan cipta', pattern: /\b(?:meng)?hening(?:kan)?\s+cipta\b/iu },
  pancasila: { name: 'pembacaan naskah Pancasila', pattern: /\bpancasila\b/iu },
  constitution: {
    name: 'pembacaan Pembukaan UUD 1945',
    pattern: /\b(?:pembukaan\s+(?:uud|undang-undang\s+dasar)|(?:uud|undang-undang\s+dasar)\b)/iu,
  },
  proclamation: {
    name: 'pembacaan teks Proklamasi',
    pattern: /\bteks\s+proklamasi\b|\bnaskah\s+proklamasi\b/iu,
  },
  moment: { name: 'detik-detik Proklamasi', pattern: /\bdetik[-‐ ]detik\b/iu },
  prayer: { name: 'doa', pattern: /\bdo['’]?a\b/iu },
} as const;
type Part = keyof typeof PARTS;

const ORDINARY: readonly Part[] = ['flag', 'silence', 'pancasila', 'constitution', 'prayer'];
const INDEPENDENCE: readonly Part[] = ['flag', 'silence', 'moment', 'proclamation', 'prayer'];
const INDEPENDENCE_DAY =
  /\b(?:17\s+agustus|proklamasi|kemerdekaan|hut\s+(?:ke\s?\d+\s+)?(?:ri|republik indonesia))\b/iu;
/** The lowering at dusk has parts of its own. */
const LOWERING = /\bpenurunan\b/iu;
/** With fewer items it is a note, not an order of ceremony. */
const FEWEST_ITEMS = 5;

const table = (title: string, ...rows: readonly string[]): string =>
  `---\njenis: rundown\njudul: ${title}\n---\n| Waktu | Kegiatan |\n|---|---|\n${rows.map((row) => `| | ${row} |\n`).join('')}`;
const FULL = [
  'Laporan pemimpin upacara',
  'Pengibaran bendera',
  'Mengheningkan cipta',
  'Pembacaan Pancasila',
  'Pembacaan Pembukaan UUD 1945',
  'Amanat',
  'Doa',
];

export const unsurUpacara: Rule = draftRule({
  id: 'protokol/unsur-upacara',
  severity: 'warning',
  summary: 'Susunan upacara bendera memuat semua bagian yang wajib.',
  why: 'Bagian yang tertinggal di susunan tertinggal di lapangan, di depan seluruh peserta.',
  exceptions:
    'Pada HUT Proklamasi cukup salah satu: bagian menurut undang-undang (detik-detik, teks Proklamasi) atau menurut edaran tahun itu (Pancasila, Pembukaan UUD 1945). Upacara penurunan bendera dan susunan yang kurang dari lima butir tidak diperiksa.',
  source: 'UU 9/2010, tata urutan upacara bendera; edaran Menteri Sekretaris Negara setiap tahun',
  kinds: ['rundown', 'acara'],
  checklist: 'Semua bagian wajib upacara bendera ada',
  examples: {
    wrong: [
      {
        text: table(
          'Upacara Bendera Hari Pahlawan',
          'Laporan pemimpin upacara',
          '«Pengibaran bendera»',
          'Pembacaan Pancasila',
          'Pembacaan Pembukaan UUD 1945',
          'Amanat',
          'Doa',
        ),
      },
      {
        text: table(
          'Upacara Bendera 17 Agustus',
          'Laporan',
          '«Pengibaran bendera»',
          'Mengheningkan cipta',
          'Pembacaan Pancasila',
          'Amanat',
          'Doa',
        ),
      },
    ],
    right: [
      table('Upacara Bendera Hari Pahlawan', ...FULL),
      table('Upacara Bendera 17 Agustus', ...FULL),
      table(
        'Upacara Bendera HUT Ke-81 RI',
        'Pengibaran bendera',
        'Mengheningkan cipta',
        'Detik-detik Proklamasi',
        'Pembacaan teks Proklamasi',
        'Doa',
      ),
      table(
        'Upacara Penurunan Bendera 17 Agustus',
        'Laporan',
        'Penurunan bendera',
        'Doa',
        'Laporan',
        'Bubar',
      ),
      table('Upacara Bendera', 'Pengibaran bendera', 'Amanat'),
      table('Apel Pagi', 'Persiapan', 'Laporan', 'Arahan Sekda', 'Doa', 'Bubar'),
      table(
        'Upacara Pelantikan Pejabat',
        'Indonesia Raya',
        'Pembacaan SK',
        'Sumpah',
        'Doa',
        'Foto',
      ),
    ],
  },
  applies: (context) => readCeremony(context).occasion === 'upacara-bendera',
  *check(context) {
    const { items, title } = readCeremony(context);
    const raising = items.find(({ text }) => PARTS.flag.pattern.test(text)) ?? items[0];
    if (!raising || items.length < FEWEST_ITEMS || LOWERING.test(title)) return;
    const missingOf = (parts: readonly Part[]): readonly Part[] =>
      parts.filter((part) => !items.some(({ text }) => PARTS[part].pattern.test(text)));
    const ordinary = missingOf(ORDINARY);
    const independence = INDEPENDENCE_DAY.test(title) ? missingOf(INDEPENDENCE) : ordinary;
    const missing = independence.length < ordinary.length ? independence : ordinary;
    if (missing.length === 0 || independence.length === 0) return;
    const names = missing.map((part) => PARTS[part].name).join(', ');
    yield {
      span: raising.activitySpan,
      related: raising.related,
      message: `Susunan upacara bendera ini belum memuat ${names} (UU 9/2010, tata urutan upacara bendera).`,
    };
  },
});
