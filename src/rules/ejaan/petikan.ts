import type { Report } from '../../check/finding.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import type { Span } from '../../text/span.ts';

/** The verbs that stand between a quotation and its speaker. */
const SAID =
  'kata|ujar|ungkap|jelas|tutur|ucap|tegas|papar|terang|imbuh|tambah|pungkas|tukas|lanjut';

/** The end of a quotation that somebody says: the mark, what stands around it, the speaker. */
const END = new RegExp(
  `(?<inside>[A-Za-zÀ-ɏ\\d)%][.]?|,)(?<mark>["”]|[’']{2})(?<outside>,?)(?= ?(?:${SAID})(?:nya(?![A-Za-zÀ-ɏ])|\\s[A-ZÀ-Þ]))`,
  'gu',
);

/** Shorter quotations may be names and terms. */
const FEWEST_WORDS = 4;

export const petikan: Rule = draftRule({
  id: 'ejaan/petikan',
  severity: 'warning',
  summary: 'Petikan langsung ditutup koma di dalam tanda petik: “…,” kata Camat.',
  why: 'Setiap redaksi membetulkan koma petikan; rilis yang sudah benar dapat langsung ditempel.',
  exceptions:
    'Hanya petikan empat kata atau lebih yang langsung diikuti “kata”, “ujar”, dan sejenisnya beserta penuturnya.',
  source: 'EYD V III.B (tanda koma) dan III.J (tanda petik)',
  checklist: 'Koma petikan langsung berada di dalam tanda petik',
  examples: {
    wrong: [
      {
        text: '“Kami siap melayani warga«”,» kata Budi.',
        fixed: '“Kami siap melayani warga,” kata Budi.',
      },
      {
        text: '"Kami siap melayani warga«"» ujarnya.',
        fixed: '"Kami siap melayani warga," ujarnya.',
      },
      {
        text: '“Kami siap melayani warga«.”» ujar Camat Contoh.',
        fixed: '“Kami siap melayani warga,” ujar Camat Contoh.',
      },
      {
        text: '‘’Kami siap melayani warga«’’,» tuturnya.',
        fixed: '‘’Kami siap melayani warga,’’ tuturnya.',
      },
    ],
    right: [
      '“Kami siap melayani warga,” kata Budi.',
      '“Siapa yang siap melayani warga?” tanya Budi. “Kami siap melayani!” ujarnya.',
      'Program “Kota Layak Huni bagi Semua”, kata Budi, dimulai tahun ini.',
      'Tema “Kota Layak Huni bagi Semua” jelas menjawab keluhan warga.',
      'Ia menyebutnya “kota tangguh”, ujar Budi.',
      '“Kami siap melayani warga.” Kata Budi itu disambut tepuk tangan.',
      'Camat berkata, “Kami siap melayani warga.”',
    ],
  },
  *check({ passages }) {
    for (const passage of passages) {
      if (passage.role !== 'paragraph' && passage.role !== 'item') continue;
      for (const match of passage.text.matchAll(END)) {
        const report = judge(passage, match);
        if (report) yield report;
      }
    }
  },
});

function judge(passage: Passage, { 0: found, index, groups }: RegExpExecArray): Report | undefined {
  const { inside = '', mark = '', outside = '' } = groups ?? {};
  if (inside === ',' && outside === '') return undefined;
  const end = index + found.length;
  const quote = passage.quotes.find((one) => one.end === end - outside.length);
  if (!quote || !isSpeech(passage, quote)) return undefined;
  const stop = /[.,]$/u.test(inside) ? 1 : 0;
  const start = end - outside.length - mark.length - stop;
  return {
    ...replacement(passage, start, end, `,${mark}`),
    message: 'Petikan langsung diakhiri koma di dalam tanda petik: “…,” kata Camat.',
  };
}

/** Whole sentences open with a capital at the start of what is said, not inside another sentence. */
function isSpeech({ text, words }: Passage, { start, end }: Span): boolean {
  const opened = /(?:^|[.!?:,”"’)]\s?)$/u.test(text.slice(Math.max(0, start - 3), start));
  const said = words.filter((word) => word.start >= start && word.end <= end);
  return opened && said.length >= FEWEST_WORDS && /^[A-ZÀ-Þ]/u.test(said[0]?.text ?? '');
}
