import type { Report } from '../../check/finding.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import { findWords } from '../../text/words.ts';

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
      {
        text: 'Camat lalu menutup rapat. “Kami berharap warga sehat dan selalu kuat«”.»',
        fixed: 'Camat lalu menutup rapat. “Kami berharap warga sehat dan selalu kuat.”',
      },
    ],
    right: [
      '“Kami berharap warga sehat dan imannya kuat.”',
      '“Kami berharap warga sehat dan imannya kuat,” kata Camat.',
      'Ia berjudul “Warga Sehat dan Kuat Bersama Kami Selalu”.',
      '“Warga sehat, desa kuat”.',
      '“Kami sehat,” katanya. “Kami semua juga selalu merasa sangat kuat.”',
      '“Kami mohon doa warga,” katanya, “agar kami tetap amanah”.',
      'Temanya dipilih warga. Bunyinya “Warga sehat dan kuat bersama kami selalu”.',
      'Rapat selesai. “Warga Sehat dan Kuat Bersama Kami Selalu Setiap Hari”.',
    ],
  },
  *check({ passages }) {
    for (const passage of passages) {
      if (passage.role !== 'paragraph' && passage.role !== 'item') continue;
      const report = judge(passage) ?? judgeLast(passage);
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

/** The last of several sentences, all of it a quotation: its stop belongs inside. */
function judgeLast(passage: Passage): Report | undefined {
  const { text, quotes } = passage;
  const quote = quotes.at(-1);
  const found = quote && /(?<=[A-Za-zÀ-ɏ\d)%])["”]\.$/u.exec(text);
  if (!quote || !found || quote.end !== found.index + 1) return undefined;
  const opening = text.slice(0, quote.start);
  if (!/(?:[A-Za-zÀ-ɏ\d)”"]\.|[A-Za-zÀ-ɏ]:)\s?$/u.test(opening)) return undefined;
  if (!/^["“][A-ZÀ-Þ]/u.test(text.slice(quote.start))) return undefined;
  const said = findWords(text.slice(quote.start, quote.end));
  const small = said.filter((word) => /^[a-zß-ÿ]/u.test(word.text));
  if (said.length < FEWEST_WORDS || small.length < said.length / 2) return undefined;
  const mark = text.charAt(found.index);
  return {
    ...replacement(passage, found.index, text.length, `.${mark}`),
    message: 'Titik kalimat yang dipetik berada di dalam tanda petik, bukan sesudahnya.',
  };
}
