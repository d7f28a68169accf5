import { addDays, dayNumber, formatDate } from '../../calendar/date.ts';
import type { DateMention } from '../../calendar/find-dates.ts';
import type { Report } from '../../check/finding.ts';
import { draftRule, type Rule, type RuleContext } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import { sentenceAt } from '../../draft/sentence-at.ts';
import type { EventFile } from '../../event/event.ts';
import { namesEvent } from '../../facts/people/names-event.ts';
import { findReferenceDate, type ReferenceDate } from '../../facts/times/reference-date.ts';
import { resolveDay } from '../../facts/times/resolve-day.ts';
import { NUMBER_WORD, readNumberWords } from '../../text/number-words.ts';

/** `selama tiga hari`, `tiga hari itu`; working days and nights are counted otherwise. */
const DAYS = new RegExp(
  String.raw`(?<![A-Za-zÀ-ɏ\d-])(?<lead>selama\s)?(?<count>\d{1,2}|${NUMBER_WORD}(?:\s${NUMBER_WORD})?)\shari(?!\s(?:kerja|lagi|sebelum|sesudah|setelah|kemudian|lalu|jelang|menjelang|dua malam|\S+\smalam|sekali|berturut-turut\ssejak)|[A-Za-zÀ-ɏ])`,
  'gu',
);
/** What may stand between the number of days and the range, or the range and the number. */
const NEAR =
  /^(?:\s(?:itu|ini|tersebut|penuh|yakni|yaitu|mulai|pada|dari|sejak|tanggal)|,|\s?\()*\s?$/u;
/** How far from a range the number of its days is looked for. */
const REACH = 60;

export const rentangTanggal: Rule = draftRule({
  id: 'fakta/rentang-tanggal',
  severity: 'error',
  summary: 'Rentang tanggal berurutan dan cocok dengan lamanya.',
  why: 'Peserta memesan penginapan dan mengatur cuti menurut lama kegiatan; selisih sehari mengacaukan keduanya.',
  exceptions:
    'Hari dihitung dengan kedua ujungnya. Hari kerja tidak dihitung; lama yang cocok bila hari terakhir tidak ikut dihitung hanya diperingatkan.',
  source: 'Kalender Gregorius (hitungan)',
  checklist: 'Rentang tanggal cocok dengan lama kegiatan',
  examples: {
    wrong: [
      { text: 'Pameran berlangsung «18–16 Mei 2024» di alun-alun.' },
      { text: 'Pameran berlangsung «30 Mei s.d. 2 Mei 2024» di alun-alun.' },
      { text: 'Pelatihan berlangsung selama «dua hari», 16–19 Mei 2024.' },
      { text: 'Pelatihan «tiga hari» itu, 16–19 Mei 2024, diikuti 40 orang.' },
      { text: 'Pelatihan digelar 16–19 Mei 2024 selama «5 hari».' },
    ],
    right: [
      'Pameran berlangsung 16–18 Mei 2024 di alun-alun.',
      'Pameran berlangsung 30 April s.d. 2 Mei 2024.',
      'Pelatihan berlangsung selama empat hari, 16–19 Mei 2024.',
      'Libur 30 Desember–2 Januari 2025 diisi kerja bakti.',
      'Libur 30 Desember–2 Januari diisi kerja bakti.',
      'Pendaftaran dibuka lima hari kerja, 16–22 Mei 2024.',
      'Pelatihan tiga hari dua malam, 16–19 Mei 2024, diikuti 40 orang.',
      'Pelatihan berlangsung 2 hari, 16 dan 18 Mei 2024.',
      'Tiga hari sebelum pameran, 16–19 Mei 2024, panggung dipasang.',
      'Rapat digelar dua hari sekali, 16–22 Mei 2024.',
    ],
  },
  *check(context) {
    const reference = findReferenceDate(context);
    for (const passage of context.passages) {
      for (const mention of passage.dates) {
        if (mention.form !== 'range') continue;
        const length = countDays(mention, reference);
        if (length !== undefined && length < 1) yield reversed(passage, mention);
        else if (length !== undefined) yield* compareLength(passage, mention, length, context);
      }
    }
  },
});

/** Days of a range, both ends counted; less than one when it runs backwards. */
function countDays(
  { days, numeric, weekdays }: DateMention,
  reference: ReferenceDate | undefined,
): number | undefined {
  const [first, last] = days;
  if (!first || !last || (numeric && weekdays.length === 0 && last.year === undefined)) {
    return undefined;
  }
  const isUndated = first.year === undefined && last.year === undefined;
  if (isUndated && first.month === last.month) return last.day - first.day + 1;
  // `30 Desember–2 Januari`: the year changes on the way.
  if (isUndated && first.month > last.month) return undefined;
  const from = resolveDay(first, reference);
  const to = resolveDay(last, reference);
  return from && to && dayNumber(to) - dayNumber(from) + 1;
}

function reversed(passage: Passage, { days, start, end, weekdays }: DateMention): Report {
  const [first, last] = days;
  const from = weekdays.length > 0 ? (first?.start ?? start) : start;
  const words = (day: typeof first): string => (day ? passage.text.slice(day.start, day.end) : '');
  return {
    span: passage.span(from, last?.end ?? end),
    message: `Rentang ini berakhir (${words(last)}) sebelum mulai (${words(first)}); periksa kedua tanggalnya.`,
  };
}

function* compareLength(
  passage: Passage,
  mention: DateMention,
  length: number,
  { event }: RuleContext,
): Generator<Report> {
  const { lower } = passage;
  const from = Math.max(0, mention.start - REACH);
  for (const match of lower.slice(from, mention.end + REACH).matchAll(DAYS)) {
    const { lead = '', count = '' } = match.groups ?? {};
    const at = from + match.index;
    const start = at + lead.length;
    const end = at + match[0].length;
    const isBefore = end <= mention.start && NEAR.test(lower.slice(end, mention.start));
    const isAfter = lead !== '' && mention.end <= at && NEAR.test(lower.slice(mention.end, at));
    const said = /\d/u.test(count) ? Number(count) : readNumberWords(count);
    if ((!isBefore && !isAfter) || said === undefined || said === length) continue;
    const range = passage.span(mention.start, mention.end);
    if (event && daysOf(event.file) === said) {
      yield* wrongDates(passage, mention, event.file);
      continue;
    }
    yield {
      span: passage.span(start, end),
      message: `Rentang ini ${length} hari bila kedua ujungnya dihitung, bukan ${said} hari; ${fittingEnd(mention, said)}.`,
      suggestions: [`${length} hari`],
      severity: said === length - 1 ? 'warning' : 'error',
      related: [{ message: 'Rentang tanggalnya.', span: range }],
    };
  }
}

/**
 * The event lasts as long as is said: then it is the dates that are wrong. In a sentence on the
 * event fakta/waktu-acara says so.
 */
function* wrongDates(passage: Passage, mention: DateMention, event: EventFile): Generator<Report> {
  const { start, end } = sentenceAt(passage, mention.start);
  if (namesEvent(passage.text.slice(start, end), event)) return;
  const days = daysOf(event);
  yield {
    span: passage.span(mention.start, mention.end),
    message: `Menurut berkas acara, acara ini ${days} hari; ${fittingEnd(mention, days)}.`,
  };
}

function daysOf({ mulai, selesai = mulai }: EventFile): number {
  return dayNumber(selesai.date) - dayNumber(mulai.date) + 1;
}

/** What the last day would be if the number of days were right. */
function fittingEnd({ days }: DateMention, said: number): string {
  const [first, last] = days;
  const year = first?.year ?? last?.year;
  if (!first || year === undefined) return 'periksa tanggal atau lamanya';
  const end = addDays({ year, month: first.month, day: first.day }, said - 1);
  return `${said} hari berakhir ${formatDate(end)}`;
}
