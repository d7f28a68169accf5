import {
  type CalendarDate,
  dayNumber,
  formatDate,
  formatIsoDate,
  makeDate,
} from '../../calendar/date.ts';
import type { DateMention } from '../../calendar/find-dates.ts';
import type { Report } from '../../check/finding.ts';
import { draftRule, type Rule, type RuleContext } from '../../check/rule.ts';
import { findNewsStart } from '../../draft/dateline.ts';
import { findLead } from '../../draft/lead.ts';
import type { Passage } from '../../draft/passage.ts';
import { findMeantDate } from '../../facts/times/weekday-pairs.ts';

/** Until this month people still write the year before. */
const LAST_MONTH_OF_HABIT = 2;
/** News tells of days this near to its own date. */
const NEAR_DAYS = 10;
const PAST =
  /(?<![a-zÀ-ɏ])(?:lalu|sebelumnya|sejak|setahun|peringatan|mengenang|peristiwa|bencana|banjir|gempa|undang-undang|peraturan|surat|keputusan)(?![a-zÀ-ɏ])/iu;

const dated = (tanggal: string, text: string): string => `---\ntanggal: ${tanggal}\n---\n${text}\n`;

export const tahunJanggal: Rule = draftRule({
  id: 'fakta/tahun-janggal',
  severity: 'error',
  summary: 'Tahun di bagian depan dan di teras cocok dengan tanggal kejadiannya.',
  why: 'Pada Januari tangan masih menulis tahun yang lama; arsip dan mesin pencari lalu salah menempatkan rilis.',
  exceptions:
    'Tahun di bagian depan dilaporkan hanya bila semua nama hari (dua atau lebih) salah untuk tahun itu dan benar untuk tahun di sebelahnya; tahun di teras hanya pada Januari dan Februari.',
  source: 'Kalender Gregorius (hitungan)',
  checklist: 'Tahun di bagian depan dan teras benar',
  examples: {
    wrong: [
      { text: dated('«2025-01-08»', 'Rapat digelar Senin (5/1). Pasar murah dibuka Rabu (7/1).') },
      { text: dated('2026-01-08', 'Wali Kota membuka pasar murah pada «5 Januari 2025».') },
    ],
    right: [
      dated('2026-01-08', 'Rapat digelar Senin (5/1). Pasar murah dibuka Rabu (7/1).'),
      dated('2025-01-08', 'Rapat digelar Senin (5/1).'), // one slip is one of its own
      dated('2026-01-08', 'Wali Kota membuka pasar murah pada 5 Januari 2026.'),
      dated('2026-06-08', 'Wali Kota membuka pasar murah pada 5 Juni 2025.'), // long after New Year
      dated('2026-01-08', 'Banjir pada 5 Januari 2025 itu dikenang warga.'),
      dated('2026-01-08', 'Pasar murah dibuka.\n\nYang pertama digelar 5 Januari 2025.'),
      dated('2026-08-19', 'Wali Kota membuka pasar murah pada 18 Agustus 2025.'),
      dated('2026-01-08', 'Wali Kota membuka pasar murah pada Minggu, 5 Januari 2025.'),
      'Wali Kota membuka pasar murah pada 5 Januari 2025.',
    ],
  },
  applies: ({ draft }) => draft.meta.tanggal !== undefined,
  *check(context) {
    const { draft, passages } = context;
    const today = draft.meta.tanggal;
    if (!today) return;
    const meant = findMeantDate(context);
    if (meant && draft.frontMatter) yield explainFrontMatter(context, meant.date);
    const lead = findLead(draft, passages);
    if (!lead || today.month > LAST_MONTH_OF_HABIT) return;
    for (const mention of lead.dates) {
      const report = judgeLead(lead, mention, today);
      if (report) yield report;
    }
  },
});

function explainFrontMatter({ draft, passages }: RuleContext, meant: CalendarDate): Report {
  const span = draft.frontMatter?.yaml.locate(['tanggal']) ?? { start: 0, end: 0 };
  const passage = passages.find(({ dates }) => dates.some(({ weekdays }) => weekdays.length > 0));
  const mention = passage?.dates.find(({ weekdays }) => weekdays.length > 0);
  return {
    span,
    message: `Nama hari di naskah ini cocok dengan tahun ${meant.year}, tidak dengan tahun di \`tanggal\`; tulis ${formatIsoDate(meant)}.`,
    suggestions: [formatIsoDate(meant)],
    related:
      passage && mention
        ? [{ message: 'Hari dan tanggalnya.', span: passage.span(mention.start, mention.end) }]
        : [],
  };
}

/** A day of last year, a year and a few days before the draft, that no weekday proves. */
function judgeLead(lead: Passage, mention: DateMention, today: CalendarDate): Report | undefined {
  const [day, ...more] = mention.days;
  if (!day || more.length > 0 || mention.weekdays.length > 0) return undefined;
  if (day.year !== today.year - 1 || PAST.test(lead.text)) return undefined;
  const sameDayNow = makeDate(today.year, day.month, day.day);
  if (!sameDayNow || Math.abs(dayNumber(sameDayNow) - dayNumber(today)) > NEAR_DAYS)
    return undefined;
  const isDateline = mention.end <= findNewsStart(lead);
  return {
    span: lead.span(day.start, day.end),
    message: `Naskah ini bertanggal ${formatDate(today)}; mungkin maksudnya ${formatDate(sameDayNow)}.`,
    suggestions: [formatDate(sameDayNow)],
    severity: isDateline ? 'error' : 'warning',
  };
}
