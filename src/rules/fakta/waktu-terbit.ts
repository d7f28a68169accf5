import { type CalendarDate, dayNumber, formatLongDate } from '../../calendar/date.ts';
import type { DateMention } from '../../calendar/find-dates.ts';
import type { Report } from '../../check/finding.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import { findSentenceAt } from '../../draft/sentence-at.ts';
import { resolveDay } from '../../facts/times/resolve-day.ts';
import { oneOf } from '../../text/patterns.ts';

const HOLDING =
  '(?:digelar|dilaksanakan|diselenggarakan|diadakan|berlangsung|dibuka|dimulai|ditutup|diresmikan|menggelar|melaksanakan|menyelenggarakan|mengadakan)';
/** Verb and date in one clause: `akan digelar di Balai Kota, Rabu (19/8)`. */
const FUTURE = new RegExp(
  String.raw`(?<![a-zÀ-ɏ])akan\s(?:kembali\s)?${HOLDING}\s(?:[^,.;:]{0,60},?\s)?(?:pada\s)?(?:hari\s)?$`,
  'u',
);
const PAST = new RegExp(
  String.raw`(?<![a-zÀ-ɏ])(?:telah|sudah)\s(?:selesai\s)?${HOLDING}\s(?:[^,.;:]{0,60},?\s)?(?:pada\s)?(?:hari\s)?$`,
  'u',
);
/** Words that tell of an earlier plan, or of somebody's words on another day. */
const TOLD_EARLIER = new RegExp(
  `(?<![a-zÀ-ɏ])${oneOf(`
    semula sedianya seharusnya sebelumnya awalnya rencananya direncanakan dijadwalkan tertunda ditunda
    batal dibatalkan kata ujar tutur mengatakan menyatakan mengumumkan dikutip waktu_itu saat_itu
    hingga sampai mulai sejak dari
  `)}(?![a-zÀ-ɏ])`,
  'u',
);
/** How far before its date the verb may stand. */
const REACH = 140;

const dated = (text: string): string => `---\ntanggal: 2026-08-19\n---\n${text}\n`;

export const waktuTerbit: Rule = draftRule({
  id: 'fakta/waktu-terbit',
  severity: 'warning',
  summary: '“Akan” dan “telah” cocok dengan tanggal naskah.',
  why: 'Rilis yang menyebut acara kemarin “akan digelar” terbaca sebagai salinan undangan yang tidak disunting.',
  exceptions:
    'Hanya “akan/telah digelar …” dan kata sejenisnya dengan satu tanggal di anak kalimat yang sama; rencana lama dan ucapan orang dibiarkan.',
  source: 'Bagian depan naskah: `tanggal`',
  checklist: '“Akan” dan “telah” cocok dengan tanggal naskah',
  examples: {
    wrong: [
      { text: dated('Pasar murah «akan» digelar di alun-alun, Senin (10/8/2026).') },
      { text: dated('Pasar murah «telah» dilaksanakan pada 25 Agustus 2026.') },
    ],
    right: [
      dated('Pasar murah akan digelar di alun-alun, Senin (24/8/2026).'),
      dated('Pasar murah telah dilaksanakan pada 12 Agustus 2026.'),
      dated('Pasar murah semula akan digelar Senin (10/8/2026), tetapi hujan.'),
      dated('“Pasar murah akan digelar 10 Agustus 2026,” kata Camat saat itu.'),
      dated('Pasar murah akan digelar di alun-alun hari ini, Rabu (19/8/2026).'),
      dated('Pasar murah akan digelar lagi. Yang pertama Senin (10/8/2026).'),
      'Pasar murah akan digelar di alun-alun, Senin (10/8/2026).',
    ],
  },
  applies: ({ draft }) => draft.meta.tanggal !== undefined,
  *check({ draft, passages }) {
    const today = draft.meta.tanggal;
    if (!today) return;
    for (const passage of passages) {
      if (passage.inBlockQuote || passage.dates.length === 0) continue;
      for (const mention of passage.dates) {
        const report = judge(passage, mention, today);
        if (report) yield report;
      }
    }
  },
});

function judge(passage: Passage, mention: DateMention, today: CalendarDate): Report | undefined {
  const [day, ...more] = mention.days;
  const date = day && resolveDay(day, { date: today, origin: '' });
  if (!date || more.length > 0) return undefined;
  const from = Math.max(0, mention.start - REACH);
  const after = dayNumber(date) - dayNumber(today);
  const match = (after < 0 ? FUTURE : PAST).exec(passage.lower.slice(from, mention.start));
  if (!match || after === 0 || isToldEarlier(passage, from + match.index)) return undefined;
  const start = from + match.index;
  const [word = ''] = passage.text.slice(start, mention.start).split(/\s/u, 1);
  return {
    span: passage.span(start, start + word.length),
    message: `“${word}” tidak cocok: ${formatLongDate(date)} ${after < 0 ? 'sudah lewat' : 'belum tiba'} menurut \`tanggal\` naskah (${formatLongDate(today)}).`,
    related: [{ message: 'Tanggalnya.', span: passage.span(mention.start, mention.end) }],
  };
}

/** Whether the sentence around a place tells of a plan, or of what somebody said. */
function isToldEarlier(passage: Passage, at: number): boolean {
  const sentence = findSentenceAt(passage, at);
  if (!sentence) return true;
  const { start, end } = sentence;
  return passage.isQuoted(start, end) || TOLD_EARLIER.test(passage.lower.slice(start, end));
}
