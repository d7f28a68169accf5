import type { Report } from '../../check/finding.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import { formatAmount } from '../../facts/numbers/format-amount.ts';
import { findProducts, type Product } from '../../facts/numbers/products.ts';
import type { Quantity } from '../../facts/numbers/quantities.ts';

export const hasilKali: Rule = draftRule({
  id: 'fakta/hasil-kali',
  severity: 'warning',
  summary: 'Jumlah seluruhnya sama dengan banyaknya kali bagian masing-masing.',
  why: 'Harga satuan dan jumlah penerima mudah dikalikan pembaca; hasil yang meleset menimbulkan pertanyaan tentang uangnya.',
  exceptions:
    'Hanya kalimat yang menyebut ketiga angkanya: seluruhnya, banyaknya, dan bagian “masing-masing” atau harga “per …”.',
  source: 'Hitungan',
  checklist: 'Hasil kali jumlah dan harga satuan cocok',
  examples: {
    wrong: [
      { text: 'Pemkot membagikan «200» paket sembako kepada 3 desa, masing-masing 50 paket.' },
      { text: 'Bantuan «Rp60 juta» diberikan kepada 5 kelompok, masing-masing Rp10 juta.' },
      { text: 'Ada 50 paket seharga Rp100.000 per paket dengan total «Rp50.000.000».' },
    ],
    right: [
      'Pemkot membagikan 150 paket sembako kepada 3 desa, masing-masing 50 paket.',
      'Bantuan Rp50 juta diberikan kepada 5 kelompok, masing-masing Rp10 juta.',
      'Ada 50 paket seharga Rp100.000 per paket dengan total Rp5.000.000.',
      'Dua pemenang masing-masing mendapat Rp5 juta, dan juara ketiga Rp3 juta.',
      'Bantuan Rp60 juta untuk 5 kelompok, masing-masing Rp10 juta dan Rp15 juta.',
      'Bantuan Rp60 juta diberikan kepada 5 kelompok, masing-masing sekitar Rp10 juta.',
      'Harga 2 kilogram beras Rp15.000 per kilogram; anggaran Rp40.000.',
    ],
  },
  *check({ passages }) {
    for (const passage of passages) {
      for (const product of findProducts(passage)) {
        const report = judge(passage, product);
        if (report) yield report;
      }
    }
  },
});

function judge(passage: Passage, { total, count, each }: Product): Report | undefined {
  if (![total, count, each].every(({ isPlain }) => isPlain)) return undefined;
  if (count.low * each.low <= total.high && total.low <= count.high * each.high) return undefined;
  const written = ({ start, end }: Quantity): string => passage.text.slice(start, end);
  const unit = total.unit === 'Rp' ? 'Rp' : '';
  const right = `${unit}${formatAmount(count.value * each.value)}`;
  return {
    span: passage.span(total.start, total.end),
    message: `Hasil ${written(count)} × ${written(each)} adalah ${right}, bukan ${written(total)}; periksa ketiga angkanya.`,
    suggestions: [right],
    related: [count, each].map(({ start, end }) => ({
      message: 'Angka yang dikalikan.',
      span: passage.span(start, end),
    })),
  };
}
