import { addDays, dayNumber, formatDate } from '../../calendar/date.ts';
import type { DateMention } from '../../calendar/find-dates.ts';
import type { Report } from '../../check/finding.ts';
import { draftRule, type Rule, type RuleContext } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import { sentenceAt } from '../../draft/sentence-at.ts';
import type { EventFile } from '../../event/event.ts';
import { namesEvent } from '../../facts/people/names-event.ts';
import { lengthOfEvent, writeEventDays } from '../../facts/times/event-days.ts';
import { findReferenceDate, type ReferenceDate } from '../../facts/times/reference-date.ts';
import { resolveDay } from '../../facts/times/resolve-day.ts';
import { NUMBER_WORD, readNumberWords, writeNumberWords } from '../../text/number-words.ts';
import type { Span } from '../../text/span.ts';

/** `selama tiga hari`, `tiga hari itu`; working days and nights are counted otherwise. */
const DAYS = new RegExp(
  String.raw`(?<![A-Za-zÀ-ɏ\d-])(?<lead>selama\s)?(?<count>\d{1,2}|${NUMBER_WORD}(?:\s${NUMBER_WORD})?)\shari(?!\s(?:kerja|lagi|sebelum|sesudah|setelah|kemudian|lalu|jelang|menjelang|dua malam|\S+\smalam|sekali|berturut-turut\ssejak)|[A-Za-zÀ-ɏ])`,
  'gu',
);
/** What may stand between the number of days and the range, or the range and the number. */
const NEAR =
  /^(?:\s(?:itu|ini|tersebut|penuh|yakni|yaitu|mulai|pada|dari|sejak|tanggal)|,|\s?\()*\s?$/u;
/** `Gala` or `Hari` opens too many names. */
const SHORTEST_OPENING = 5;
/** How far from a range the number of its days is looked for. */
const REACH = 60;

const MEETING =
  'nama: Musyawarah Desa Contoh\nmulai: 2026-07-14 19:30\nselesai: 2026-07-15 22:00\n';

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
      {
        text: 'Musyawarah «tiga hari» itu berlangsung di balai desa, Selasa–Rabu (14–15/7/2026).',
        event: MEETING,
      },
    ],
    right: [
      { text: 'Musyawarah dua hari itu berlangsung di balai desa.', event: MEETING },
      { text: 'Musyawarah itu membahas pelatihan tiga hari.', event: MEETING },
      { text: 'Musyawarah tiga hari pernah digelar pada 2019.', event: MEETING },
      'Pameran berlangsung 16–18 Mei 2024 di alun-alun.',
      '---\ntanggal: 2026-07-01\n---\nPameran digelar 30 Desember–2 Januari selama empat hari.\n',
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
      if (context.event) yield* compareEvent(passage, context.event.file);
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
    const said = readCount(count);
    if ((!isBefore && !isAfter) || said === undefined || said === length) continue;
    const range = passage.span(mention.start, mention.end);
    if (event && lengthOfEvent(event.file) === said) {
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
  const days = lengthOfEvent(event);
  yield {
    span: passage.span(mention.start, mention.end),
    message: `Menurut berkas acara, acara ini ${days} hari; ${fittingEnd(mention, days)}.`,
  };
}

/** `Musyawarah tiga hari itu`, of an event that takes two by its file, without a range beside it. */
function* compareEvent(passage: Passage, event: EventFile): Generator<Report> {
  const [opening = ''] = event.nama.toLowerCase().split(/\s/u);
  const right = lengthOfEvent(event);
  if (!event.selesai || opening.length < SHORTEST_OPENING || !passage.lower.includes(`${opening} `))
    return;
  for (const { index, 0: match, groups } of passage.lower.matchAll(DAYS)) {
    const { lead = '', count = '' } = groups ?? {};
    const [start, end] = [index + lead.length, index + match.length];
    const isOfEvent =
      passage.lower.slice(0, start).endsWith(`${opening} `) &&
      /^\s(?:itu|ini|tersebut)(?![a-z])/u.test(passage.lower.slice(end));
    const said = readCount(count);
    if (!isOfEvent || said === undefined || said === right) continue;
    if (passage.dates.some((date) => isBeside(passage, { start, end }, date))) continue;
    yield {
      span: passage.span(start, end),
      message: `Menurut berkas acara, acara ini ${right} hari (${writeEventDays(event)}), bukan ${said} hari.`,
      suggestions: [/\d/u.test(count) ? `${right} hari` : `${writeNumberWords(right)} hari`],
    };
  }
}

/** Whether the range of a date stands right behind the number of days, and is compared with it. */
function isBeside({ lower }: Passage, { end }: Span, { form, start }: DateMention): boolean {
  return form === 'range' && end <= start && NEAR.test(lower.slice(end, start));
}

function readCount(count: string): number | undefined {
  return /\d/u.test(count) ? Number(count) : readNumberWords(count);
}

/** What the last day would be if the number of days were right. */
function fittingEnd({ days }: DateMention, said: number): string {
  const [first, last] = days;
  const year = first?.year ?? last?.year;
  if (!first || year === undefined) return 'periksa tanggal atau lamanya';
  const end = addDays({ year, month: first.month, day: first.day }, said - 1);
  return `${said} hari berakhir ${formatDate(end)}`;
}
