import type { Report } from '../../check/finding.ts';
import { choiceOption } from '../../check/options.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';

/** One double mark that belongs to a pair. */
interface QuotationMark {
  readonly passage: Passage;
  readonly at: number;
  readonly shape: 'lengkung' | 'lurus';
  /** What the mark is in the other shape. */
  readonly other: string;
}

export const bentukPetik: Rule = draftRule({
  id: 'gaya/bentuk-petik',
  severity: 'info',
  optional: true,
  summary: 'Tanda petik di satu naskah sebentuk: semuanya lengkung, atau semuanya lurus.',
  why: 'Bentuk yang bercampur terlihat seperti tempelan dari dua naskah.',
  exceptions:
    'Hanya berjalan bila namanya ditulis di `humas.yaml` atau dengan `--rule`. Ekspor ke Word dan HTML selalu memakai bentuk lengkung.',
  source: 'Gaya selingkung instansi: pilihan `bentuk` di humas.yaml',
  options: {
    bentuk: choiceOption(
      ['mayoritas', 'lengkung', 'lurus'],
      'Bentuk tanda petik: “lengkung”, “lurus”, atau “mayoritas” (yang lebih banyak di naskah itu).',
    ),
  },
  examples: {
    wrong: [
      {
        text: '“Satu,” kata A. “Dua,” kata B. «"»Tiga,«"» kata C.',
        fixed: '“Satu,” kata A. “Dua,” kata B. “Tiga,” kata C.',
        settings: 'aturan:\n  gaya/bentuk-petik: info\n',
      },
      {
        text: 'Tema «“»Kota Tangguh«”» dibahas.',
        fixed: 'Tema "Kota Tangguh" dibahas.',
        settings: 'aturan:\n  gaya/bentuk-petik: { bentuk: lurus }\n',
      },
    ],
    right: [
      '“Satu,” kata A. “Dua,” kata B.',
      '"Satu," kata A. "Dua," kata B.',
      {
        text: 'Layar 32" dibagikan.',
        settings: 'aturan:\n  gaya/bentuk-petik: { bentuk: lengkung }\n',
      },
      '“Satu,” kata A. "Dua," kata B.',
      {
        text: '“Satu,” kata A.',
        settings: 'aturan:\n  gaya/bentuk-petik: { bentuk: lengkung }\n',
      },
    ],
  },
  *check({ passages, options }) {
    const marks = passages.flatMap(findMarks);
    const curly = marks.filter(({ shape }) => shape === 'lengkung').length;
    const wanted =
      options.bentuk === 'mayoritas' ? majority(curly, marks.length - curly) : options.bentuk;
    if (wanted === undefined) return;
    for (const mark of marks) {
      if (mark.shape !== wanted) yield reshape(mark, wanted);
    }
  },
});

/** The shape of most marks; `undefined` where both are as many. */
function majority(curly: number, straight: number): QuotationMark['shape'] | undefined {
  if (curly === straight) return undefined;
  return curly > straight ? 'lengkung' : 'lurus';
}

/** The marks at both ends of the quotations of a passage that open and close in one shape. */
function findMarks(passage: Passage): readonly QuotationMark[] {
  return passage.quotes.flatMap(({ start, end }): readonly QuotationMark[] => {
    const pair = `${passage.text[start]}${passage.text[end - 1]}`;
    if (pair === '“”') {
      return [
        { passage, at: start, shape: 'lengkung', other: '"' },
        { passage, at: end - 1, shape: 'lengkung', other: '"' },
      ];
    }
    if (pair !== '""' || end - start < 2) return [];
    return [
      { passage, at: start, shape: 'lurus', other: '“' },
      { passage, at: end - 1, shape: 'lurus', other: '”' },
    ];
  });
}

function reshape({ passage, at, other }: QuotationMark, wanted: string): Report {
  return {
    ...replacement(passage, at, at + 1, other),
    message: `Tanda petik di naskah ini berbentuk ${wanted}; ganti yang ini.`,
  };
}
