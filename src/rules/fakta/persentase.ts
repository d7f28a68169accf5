import type { RelatedPlace, Report } from '../../check/finding.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import { formatAmount } from '../../facts/numbers/format-amount.ts';
import {
  type Change,
  findChanges,
  findShares,
  type Share,
} from '../../facts/numbers/percentages.ts';
import type { Quantity } from '../../facts/numbers/quantities.ts';
import { findReferredShares } from '../../facts/numbers/referred-shares.ts';

export const persentase: Rule = draftRule({
  id: 'fakta/persentase',
  severity: 'error',
  summary: 'Persentase dan arah perubahan cocok dengan angkanya.',
  why: 'Pembaca menghitung ulang persentase dari angka di sebelahnya; bila meleset, keduanya tidak dipercaya.',
  exceptions:
    'Pembulatan selalu diperhitungkan. Angka kira-kira, peringkat, dan perubahan dari satu persentase ke persentase lain (dalam poin) tidak dihitung ulang.',
  source: 'Hitungan',
  checklist: 'Persentase cocok dengan angkanya',
  examples: {
    wrong: [
      {
        text: 'Penumpang per hari 8.400 orang; 2.100 orang atau «30 persen» di antaranya pelajar.',
      },
      { text: 'Peserta perempuan mencapai 96 orang atau «45 persen» dari 240 peserta.' },
      { text: 'Anggaran jalan Rp1,38 triliun atau «25 persen» dari total Rp9,2 triliun.' },
      {
        text: 'Timbulan sampah 230 ton per hari. Dari jumlah itu 161 ton atau «60 persen» terangkut.',
      },
      { text: 'Ada 415 posyandu. Dari jumlah itu, sudah 332 posyandu («85 persen») terpadu.' },
      { text: 'Penumpangnya 8.400 orang; 2.100 orang atau «30 persen» di antaranya pelajar.' },
      {
        text: 'Sebanyak 3.500 warga datang. Yang dari luar 700 orang atau «25 persen» dari seluruhnya.',
      },
      { text: 'Sebanyak 189 dari 221 permohonan («76 persen») dijawab tepat waktu.' },
      { text: 'Terserap Rp3,1 miliar dari pagu Rp4,2 miliar atau «57 persen».' },
      { text: 'Sebanyak «96 persen» atau 189 dari 221 permohonan dijawab.' },
      { text: 'Dari 1.250 keluarga di desa itu, 175 keluarga atau «17 persen» tergolong miskin.' },
      { text: 'Dari 221 permohonan, 189 (86 persen) dijawab dan 32 («24 persen») terlambat.' },
      {
        text: 'Dinas menerima 8.400 permohonan izin. Sebanyak 7.980 permohonan atau «94 persen» selesai.',
      },
      { text: 'Kunjungan naik «20 persen» dari 2.000 menjadi 2.200 orang.' },
      { text: 'Produksi naik dari 2.000 ton menjadi 3.000 ton atau «40 persen».' },
      { text: 'Produksi naik «lima belas persen» dari 24 ton menjadi 26 ton.' },
      { text: 'Produksi 2025 sebanyak 512.700 ton, naik «14 persen» dari 493.000 ton pada 2024.' },
      { text: 'Jumlah kasus «naik» dari 200 menjadi 150.' },
      { text: 'Angka kemiskinan «turun» dari 6,66 persen menjadi 6,73 persen.' },
    ],
    right: [
      'Peserta perempuan mencapai 96 orang atau 40 persen dari 240 peserta.',
      'Anggaran jalan Rp1,38 triliun atau 15 persen dari total Rp9,2 triliun.',
      'Jumlah peserta menjadi 120 orang atau 20 persen lebih banyak dari 100 orang.',
      'Peserta naik menjadi 120 orang atau 20 persen dari 100 orang tahun lalu.',
      'Bantuan diterima 120 keluarga atau 10 persen dari 3.000 jiwa di desa itu.',
      'Terpakai 12 lembar atau 10 persen dari Rp500 juta.',
      'Produksi bertambah 12 ton atau 20 persen dari sebelumnya 50 ton.',
      'Yang menang 12 regu atau 10 persen dari 60 ton ikan.',
      'Ada 415 posyandu. Dari jumlah itu, 332 posyandu atau 80 persen terpadu.',
      'Ada 415 posyandu di 33 desa. Dari jumlah itu, 25 desa atau 76 persen punya bidan.',
      'Dari 415 posyandu, 40 dibangun baru. Dari jumlah itu, 10 atau 25 persen di pulau.',
      'Hadir 80 orang dari 5 kecamatan; 20 orang atau 25 persen di antaranya pelajar.',
      'Hadir 80 pria dan 120 wanita; 20 orang atau 10 persen di antaranya pelajar.',
      'Sebanyak 3.500 warga datang. Yang dari luar 700 orang atau 20 persen dari seluruhnya.',
      'Sebanyak 3.500 warga datang. Sampah 3 ton atau 10 persen dari seluruhnya plastik.',
      'Biaya Rp500 juta atau 50 persen dari pagu sekitar Rp1 miliar sudah terserap.',
      'Sebanyak 45 orang (30 persen dari target) mendaftar; kuotanya 150 orang.',
      'Status gunung itu meningkat dari siaga 2 menjadi siaga 1.',
      'Sebanyak 189 dari 221 permohonan (85,5 persen) dijawab tepat waktu.',
      'Sebanyak 189 dari 221 permohonan (86 persen) dijawab tepat waktu.',
      'Terserap Rp3,1 miliar dari pagu Rp4,2 miliar atau 74 persen.',
      'Dari 1.250 keluarga di desa itu, 175 keluarga atau 14 persen tergolong miskin.',
      'Dari 1.250 keluarga, 175 keluarga atau 3 persen dari keluarga di kecamatan tergolong miskin.',
      'Dari 12 kecamatan, tiga kecamatan (45 persen penduduk) terendam.',
      'Dinas menerima 8.400 permohonan izin. Sebanyak 7.980 permohonan atau 95 persen selesai.',
      'Dinas menerima 8.400 permohonan izin dan 300 permohonan data. Sebanyak 270 permohonan atau 90 persen selesai.',
      'Kunjungan naik 10 persen dari 2.000 menjadi 2.200 orang.',
      'Produksi 2025 sebanyak 512.700 ton, naik 4 persen dari 493.000 ton pada 2024.',
      'Dari 500 lampu, 120 rusak, naik 20 persen dari 100 pada 2024.',
      'Sebanyak 300 orang hadir, naik 10 persen dari target.',
      'Penjualan naik lima persen dari 1.598 menjadi 1.678 liter; yang lain naik empat persen dari 485 menjadi 504 liter.',
      'Kunjungan naik lebih dari 5 persen dari 2.000 menjadi 2.200 orang.',
      'Kunjungan naik 200 orang dari 2.000 menjadi 2.200 orang.',
      'Angka kemiskinan turun dari 6,73 persen menjadi 6,66 persen.',
      'Tarif naik dari 30 persen menjadi 60 persen atau 30 persen.', // said in points
      'Peringkat kota naik dari 10 menjadi 5.',
      'Harga turun 2,5 persen menjadi Rp4.510.',
      'Kenaikan 5 persen dari target 2.000 ton dicapai pada Mei 2024.',
      'Banjir melanda 3 dari 12 kecamatan (45 persen penduduk).',
      'Sekitar 7 dari 10 warga (69 persen) setuju.',
      'Tiga dari empat warga (74 persen) setuju.',
    ],
  },
  *check({ passages }) {
    for (const passage of passages) {
      for (const share of [...findShares(passage), ...findReferredShares(passage)])
        yield* judgeShare(passage, share);
      for (const change of findChanges(passage)) yield* judgeChange(passage, change);
    }
  },
});

function* judgeShare(passage: Passage, { part, whole, percent }: Share): Generator<Report> {
  if (![part, whole].every(({ isPlain }) => isPlain) || whole.low <= 0) return;
  const [least, most] = [(part.low / whole.high) * 100, (part.high / whole.low) * 100];
  // `tiga dari 4 (74 persen)` says it in small numbers.
  const slack = part.value < SMALL ? 1 : 0;
  if (fits(percent, least - slack, most + slack)) return;
  const right = `${formatAmount((part.value / whole.value) * 100)} persen`;
  yield {
    span: passage.span(percent.start, percent.end),
    message: `Bagian ${words(passage, part)} dari ${words(passage, whole)} adalah ${right}, bukan ${words(passage, percent)}.`,
    suggestions: [right],
    related: relate(passage, [part, whole]),
  };
}

function* judgeChange(passage: Passage, change: Change): Generator<Report> {
  const { verb, direction, from, to, percent } = change;
  if (![from, to].every(({ isPlain }) => isPlain) || !isSameUnit(from, to)) return;
  const isDown = to.high < from.low;
  const isUp = to.low > from.high;
  const computed = `dari ${words(passage, from)} menjadi ${words(passage, to)}`;
  if ((direction === 'up' && isDown) || (direction === 'down' && isUp)) {
    yield {
      span: passage.span(verb.start, verb.end),
      message: `Angkanya ${isDown ? 'turun' : 'naik'} ${computed}; kata dan angkanya berlawanan.`,
      related: relate(passage, [from, to]),
    };
    return;
  }
  if (!percent || from.unit === '%' || from.low <= 0) return;
  const ratios = [to.low / from.high, to.high / from.low].map((ratio) => Math.abs(ratio - 1) * 100);
  if (fits(percent, Math.min(...ratios), Math.max(...ratios))) return;
  const right = `${formatAmount(Math.abs(to.value / from.value - 1) * 100)} persen`;
  yield {
    span: passage.span(percent.start, percent.end),
    message: `Perubahan ${computed} adalah ${right}, bukan ${words(passage, percent)}.`,
    suggestions: [right],
    related: relate(passage, [from, to]),
  };
}

/**
 * Percentages are cut or raised as often as rounded, so one of the last digit is let pass, and half
 * of one more where the numbers themselves are rounded.
 */
function fits({ low, high, value, isPlain }: Quantity, least: number, most: number): boolean {
  // A percentage in words is whole: `lima persen`.
  const digit = Number.isFinite(high) && high > low ? high - low : 1;
  const isExact = isPlain && least === most;
  if (isExact) return Math.abs(value - least) < digit - EQUAL;
  return low - digit <= most && least <= high + digit;
}

/** Below this a number may stand for a greater one. */
const SMALL = 10;
/** Quotients that differ by less are the same. */
const EQUAL = 1e-9;

function isSameUnit(a: Quantity, b: Quantity): boolean {
  return a.unit === b.unit || a.unit === '' || b.unit === '';
}

function relate(passage: Passage, quantities: readonly Quantity[]): readonly RelatedPlace[] {
  return quantities.map(({ start, end }) => ({
    message: 'Angka yang dihitung.',
    span: passage.span(start, end),
  }));
}

function words(passage: Passage, { start, end }: Quantity): string {
  return passage.text.slice(start, end);
}
