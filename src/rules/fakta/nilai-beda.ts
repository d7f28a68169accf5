import { A_MONTH } from '../../calendar/date.ts';
import type { Report } from '../../check/finding.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import { agree, findQuantities, type Quantity } from '../../facts/numbers/quantities.ts';
import { oneOf } from '../../text/patterns.ts';
import { spansIn } from '../../text/span.ts';

/** What the money is for, right before it: `anggaran pelatihan sebesar Rp…`. */
const LABEL = new RegExp(
  String.raw`(?<![a-zÀ-ɏ])(?<label>${oneOf(`
    anggaran biaya dana pagu hibah kontrak nilai_kontrak santunan insentif hadiah investasi bantuan
    pendapatan belanja modal
  `)}(?:\s[A-Za-zÀ-ɏ-]+){1,5}?)(?:\s(?:itu|ini|tersebut))?` +
    String.raw`\s(?:sebesar|senilai|mencapai|sejumlah|adalah|yakni|yaitu|sebanyak|:)?\s?$`,
  'iu',
);
/** Words that let the same thing have two values: another time, a change, a part. */
const OTHER_VALUE = new RegExp(
  String.raw`(?<![a-zÀ-ɏ])(?:lalu|sebelumnya|semula|awalnya|naik|turun|meningkat|menurun|bertambah|berkurang|dari|menjadi|tambahan|sisa|realisasi|target|tahap|termin|triwulan|semester|per|setiap|masing-masing|tahun \d{4}|${A_MONTH})(?![a-zÀ-ɏ])`,
  'iu',
);
const SCALE_SLIP = 1000;

export const nilaiBeda: Rule = draftRule({
  id: 'fakta/nilai-beda',
  severity: 'warning',
  summary: 'Satu hal disebut dengan satu nilai di seluruh naskah.',
  why: 'Dua nilai untuk anggaran yang sama membuat wartawan mengutip yang salah, atau bertanya ke mana selisihnya.',
  exceptions:
    'Hanya uang yang disebut dengan kata-kata yang sama; nilai tahun lain, sebelum perubahan, dan kira-kira dibiarkan.',
  source: 'Perbandingan di dalam naskah',
  checklist: 'Nilai uang untuk hal yang sama tidak berbeda',
  examples: {
    wrong: [
      {
        text: 'Anggaran perbaikan jalan sebesar Rp1,2 miliar.\n\nMenurut dinas, anggaran perbaikan jalan itu «Rp1.400.000.000».\n',
      },
      {
        text: 'Anggaran perbaikan jalan sebesar Rp5 miliar.\n\nMenurut dinas, anggaran perbaikan jalan itu «Rp5 juta».\n',
      },
    ],
    right: [
      'Anggaran perbaikan jalan sebesar Rp1,2 miliar.\n\nMenurut dinas, anggaran perbaikan jalan itu Rp1.200.000.000.\n',
      'Anggaran perbaikan jalan sebesar Rp1,2 miliar.\n\nMenurut dinas, anggaran perbaikan jembatan Rp900 juta.\n',
      'Anggaran perbaikan jalan sebesar Rp1,2 miliar.\n\nTahun lalu anggaran perbaikan jalan Rp900 juta.\n',
      'Anggaran perbaikan jalan sebesar Rp1,2 miliar.\n\nPada 2025 anggaran perbaikan jalan Rp900 juta.\n',
      'Anggaran perbaikan jalan sebesar Rp1,2 miliar.\n\nSemula anggaran perbaikan jalan Rp900 juta.\n',
      'Anggaran perbaikan jalan sebesar Rp1,2 miliar.\n\nAnggaran perbaikan jalan sekitar Rp1 miliar.\n',
      'Bantuan sosial Rp5 juta diterima Ani. Bantuan sosial Rp3 juta diterima Budi.\n',
    ],
  },
  *check({ passages }) {
    const inMoney = passages.filter(({ text }) => /Rp|rupiah/u.test(text));
    if (inMoney.length === 0 || (inMoney.length === 1 && countMoney(inMoney[0]) < 2)) return;
    const known = new Map<string, Stated>();
    for (const stated of inMoney.flatMap(findStated)) {
      const first = known.get(stated.label);
      if (!first) known.set(stated.label, stated);
      else if (!agree(first.money, stated.money)) yield explain(first, stated);
    }
  },
});

function countMoney(passage: Passage | undefined): number {
  return passage ? findQuantities(passage).filter(({ unit }) => unit === 'Rp').length : 0;
}

interface Stated {
  readonly label: string;
  readonly money: Quantity;
  readonly passage: Passage;
}

/** The sums of money of a passage that say plainly what they are for. */
function findStated(passage: Passage): readonly Stated[] {
  return passage.sentences.flatMap((sentence): readonly Stated[] => {
    const words = passage.text.slice(sentence.start, sentence.end);
    const own = spansIn(findQuantities(passage), sentence).filter(({ unit }) => unit === 'Rp');
    const [money, ...others] = own;
    // Two sums in a sentence, or a year: which is of when?
    if (!money?.isPlain || others.length > 0 || OTHER_VALUE.test(words)) return [];
    if (/(?<!\d)(?:19|20)\d\d(?!\d)/u.test(words)) return [];
    const before = passage.text.slice(Math.max(sentence.start, money.start - 100), money.start);
    const label = LABEL.exec(before)?.groups?.['label']?.toLowerCase();
    const rest = passage.text.slice(money.end, money.end + 20);
    // `Rp5 juta diterima Ani`: one of several who got the like.
    if (label === undefined || /^\s(?:untuk|kepada|diterima|bagi|oleh|di)(?![a-z])/u.test(rest))
      return [];
    return [{ label, money, passage }];
  });
}

function explain(first: Stated, second: Stated): Report {
  const words = ({ passage, money }: Stated): string => passage.text.slice(money.start, money.end);
  const place = ({ passage, money }: Stated): Report['span'] =>
    passage.span(money.start, money.end);
  const ratio = Math.max(
    first.money.value / second.money.value,
    second.money.value / first.money.value,
  );
  const hint =
    Math.round(ratio) === SCALE_SLIP ? '; bedanya seribu kali, periksa juta dan miliarnya' : '';
  return {
    span: place(second),
    message: `Untuk “${second.label}” tertulis ${words(second)}, padahal di tempat lain ${words(first)}${hint}.`,
    related: [{ message: 'Nilai yang disebut lebih dahulu.', span: place(first) }],
  };
}
