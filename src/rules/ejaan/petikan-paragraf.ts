import type { Report } from '../../check/finding.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';

/** Shorter quotations may be names, titles and terms. */
const FEWEST_WORDS = 6;

/** How a paragraph that is one quotation ends wrongly: its stop outside, or a comma and no speaker. */
const END = /(?<=[A-Za-zÀ-ɏ\d)%])(?:(?<outside>["”]\.)|(?<open>,["”]))$/u;

export const petikanParagraf: Rule = draftRule({
  id: 'ejaan/petikan-paragraf',
  severity: 'warning',
  summary: 'Paragraf yang seluruhnya petikan diakhiri titik di dalam tanda petik: “….”',
  why: 'Koma atau titik yang tertinggal membuat pembaca menunggu penutur yang tidak pernah disebut.',
  exceptions: 'Hanya paragraf dengan satu petikan sejak awal sampai akhir, enam kata atau lebih.',
  source: 'EYD V III.A (tanda titik) dan III.J (tanda petik)',
  examples: {
    wrong: [
      {
        text: '"Kami berharap warga sehat dan imannya kuat«".»',
        fixed: '"Kami berharap warga sehat dan imannya kuat."',
      },
      { text: '“Kami mohon doa warga agar tetap amanah«,”»' },
    ],
    right: [
      '“Kami berharap warga sehat dan imannya kuat.”',
      '“Kami berharap warga sehat dan imannya kuat,” kata Camat.',
      'Ia berjudul “Warga Sehat dan Kuat Bersama Kami Selalu”.',
      '“Warga sehat, desa kuat”.',
      '“Kami sehat,” katanya. “Kami semua juga selalu merasa sangat kuat.”',
      '“Kami mohon doa warga,” katanya, “agar kami tetap amanah”.',
    ],
  },
  *check({ passages }) {
    for (const passage of passages) {
      if (passage.role !== 'paragraph' && passage.role !== 'item') continue;
      const report = judge(passage);
      if (report) yield report;
    }
  },
});

function judge(passage: Passage): Report | undefined {
  const { text, words } = passage;
  if (!/^["“][A-ZÀ-Þ]/u.test(text)) return undefined;
  const found = END.exec(text);
  const [quote, ...others] = passage.quotes;
  if (!found || !quote || others.length > 0 || words.length < FEWEST_WORDS) return undefined;
  if (quote.start !== 0 || quote.end < text.length - 1) return undefined;
  const start = found.index;
  const mark = found[0].replace(/[.,]/u, '');
  if (found.groups?.['outside'] !== undefined) {
    return {
      ...replacement(passage, start, text.length, `.${mark}`),
      message: 'Titik petikan seperti “….” berdiri di dalam tanda petiknya.',
    };
  }
  return {
    span: passage.span(start, text.length),
    suggestions: [`.${mark}`],
    message: 'Petikan ini berakhir dengan koma; akhiri dengan titik, atau sebutkan penuturnya.',
  };
}
