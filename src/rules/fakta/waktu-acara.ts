import { formatClock, parseClock, type TimeZone } from '../../calendar/clock.ts';
import {
  type CalendarDate,
  dayNumber,
  formatLongDate,
  makeDate,
  sameDay,
} from '../../calendar/date.ts';
import type { Report } from '../../check/finding.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { findNewsStart } from '../../draft/dateline.ts';
import type { Passage } from '../../draft/passage.ts';
import type { EventFile } from '../../event/event.ts';
import { namesEvent } from '../../facts/people/names-event.ts';
import { findTimes, minuteOf } from '../../facts/times/times.ts';
import { findZonedClocks } from '../../facts/times/zoned-clocks.ts';
import type { Span } from '../../text/span.ts';
import { textBefore } from '../../text/text-before.ts';

/** The label lines of a brief or an invitation; what follows is a fact of the event. */
const DATE_LABEL =
  /^(?:hari\s?[/,]\s?tanggal|hari dan tanggal|tanggal (?:acara|kegiatan)|waktu)\s?:\s/iu;
const TIME_LABEL = /^(?:waktu|pukul|jam)\s?:\s/iu;
/** The first time on the line, behind nothing but the date. */
const LABELLED_CLOCK =
  /^(?<label>(?:waktu|pukul|jam)\s?:\s(?:(?:[a-zÀ-ɏ]{4,6},?\s)?\d{1,2}\s[a-zÀ-ɏ]{3,9}\s\d{4},?\s)?(?:pukul\s)?)(?<clock>\d{1,2}[.:]\d{2})(?!\d)/iu;
/** Before a time of something else than the event: of those who come, or in brackets. */
const OF_OTHERS =
  /\([^)]*$|\b(?:registrasi|pendaftaran|undangan|tamu|peserta|hadir|tiba|berkumpul|geladi|gladi)\b[^;)]*$/iu;
/** Verbs of holding an event; in one sentence with its full name they date it. */
const HELD =
  /(?<![a-zÀ-ɏ])(?:membuka|dibuka|menggelar|digelar|menyelenggarakan|diselenggarakan|berlangsung|dilaksanakan|melaksanakan|mengadakan|diadakan)(?![a-zÀ-ɏ])/iu;
/** Verbs of the opening itself, whose time is that of the event. */
const OPENING = /(?<![a-zÀ-ɏ])(?:membuka|dibuka|dimulai|mulai|berlangsung)(?![a-zÀ-ɏ])/iu;
/** Words that let the sentence date something else: preparation, announcement, sequel. */
const OTHER_DAY =
  /(?<![a-zÀ-ɏ])(?:persiapan|rapat|jelang|menjelang|gladi|pendaftaran|sosialisasi|ditutup|menutup|penutupan|sebelumnya|lanjutan|lalu|evaluasi|seleksi|undangan|surat|mengumumkan|konferensi)(?![a-zÀ-ɏ])/iu;

const EVENT =
  'nama: Pelatihan Komunikasi Publik\nmulai: 2026-08-19 08:30\nselesai: 2026-08-20 12:00\nzona: WIB\nsusunan:\n  - { mulai: "08:00", kegiatan: Registrasi }\n';

export const waktuAcara: Rule = draftRule({
  id: 'fakta/waktu-acara',
  severity: 'error',
  summary: 'Tanggal, pukul, dan zona waktu acara sama dengan berkas acara.',
  why: 'Undangan dan wartawan datang menurut naskah; bila berbeda dari berkas acara, mereka datang pada waktu yang salah.',
  exceptions:
    'Diperiksa hanya di baris berlabel (“Hari/tanggal: …”, “Waktu: …”), di kalimat yang menyebut nama lengkap acara dan satu tanggal, pada pukul pembukaannya, dan pada zona di belakang pukul mulai acara.',
  source: 'Berkas acara: `mulai`, `selesai`, `zona`',
  checklist: 'Tanggal dan waktu sama dengan berkas acara',
  examples: {
    wrong: [
      { text: '- Hari/tanggal: «Selasa, 18 Agustus 2026»\n', event: EVENT },
      { text: '- Waktu: «09.30»–12.00 WIB\n', event: EVENT },
      { text: '- Waktu: «Selasa, 18 Agustus 2026», pukul «09.30»–12.00 WIB\n', event: EVENT },
      {
        text: 'Wali Kota membuka Pelatihan Komunikasi Publik, «Selasa (18/8/2026»).',
        event: EVENT,
      },
      {
        text: 'CONTOH, 24 Agustus 2026 – Pemkot menggelar Pelatihan Komunikasi Publik, «21 Agustus 2026».',
        event: EVENT,
      },
      { text: 'Registrasi ditutup pukul 08.30 «WITA».', event: EVENT },
      { text: 'Registrasi ditutup pukul 08.30«WITA».', event: EVENT },
      { text: '- Waktu: 08.30–«12.30» WIB\n', event: EVENT },
      {
        text: 'Wali Kota membuka Pelatihan Komunikasi Publik itu pukul «09.30» WIB.',
        event: EVENT,
      },
    ],
    right: [
      { text: 'Pelatihan itu dibuka pukul 08.30 WIB.', event: EVENT },
      { text: 'Registrasi Pelatihan Komunikasi Publik dibuka pukul 08.00 WIB.', event: EVENT },
      { text: 'Pelatihan itu berlangsung pukul 09.00–10.30 WIB.', event: EVENT },
      { text: '- Hari/tanggal: Rabu, 19 Agustus 2026\n- Waktu: 08.30–12.00 WIB\n', event: EVENT },
      { text: '- Hari/tanggal: 19–20 Agustus 2026\n- Waktu: 08.00 WIB\n', event: EVENT },
      { text: '- Tanggal: 24 Agustus 2026\n', event: EVENT }, // of the document
      { text: '- Waktu: 07.00\n- Waktu: 13.00\n', event: EVENT },
      { text: '- Waktu: menyesuaikan\n', event: EVENT },
      { text: '- Waktu: 08.30 WIB (registrasi mulai pukul 08.00 WIB)\n', event: EVENT },
      { text: '- Waktu: pukul 08.30 WIB, undangan hadir pukul 08.15 WIB\n', event: EVENT },
      { text: '- Waktu: Rabu, 19 Agustus 2026, pukul 08.30 WIB\n', event: EVENT },
      { text: 'Wali Kota membuka Pelatihan Komunikasi Publik, Kamis (20/8/2026).', event: EVENT },
      {
        text: 'CONTOH, 24 Agustus 2026 – Pemkot menggelar Pelatihan Komunikasi Publik di aula.',
        event: EVENT,
      },
      {
        text: 'Rapat persiapan Pelatihan Komunikasi Publik digelar Senin (10/8/2026).',
        event: EVENT,
      },
      { text: 'Wali Kota membuka pasar murah, Selasa (18/8/2026).', event: EVENT },
      {
        text: 'Pelatihan Komunikasi Publik digelar Rabu (19/8/2026); yang pertama Senin (3/8/2026).',
        event: EVENT,
      },
      { text: 'Siaran nasional dimulai pukul 10.00 WITA.', event: EVENT },
      { text: 'Mulai pukul 08.30 WIB atau 09.30 WITA.', event: EVENT },
    ],
  },
  applies: ({ event }) => event !== undefined,
  *check({ event, passages }) {
    if (!event) return;
    const dateLabels = passages.filter(({ text }) => DATE_LABEL.test(text));
    const timeLabels = passages.filter(({ text }) => TIME_LABEL.test(text));
    // A second line with the same label is about something else: which one, nobody knows.
    if (dateLabels.length === 1) yield* dateLabels.flatMap((one) => checkDate(one, event.file));
    if (timeLabels.length === 1)
      yield* timeLabels.flatMap((one) => [...checkTime(one, event.file)]);
    for (const passage of passages) {
      for (const sentence of sentencesOnEvent(passage, event.file)) {
        yield* checkDate(passage, event.file, sentence);
        yield* checkOpening(passage, event.file, sentence);
      }
      if (event.file.zona) yield* checkZone(passage, event.file, event.file.zona);
    }
  },
});

/** Sentences that say on what day the event is held, without the dateline: it dates the issue. */
function sentencesOnEvent(passage: Passage, event: EventFile): readonly Span[] {
  const newsStart = findNewsStart(passage);
  return passage.sentences
    .map(({ start, end }) => ({ start: Math.max(start, newsStart), end }))
    .filter(({ start, end }) => {
      const sentence = passage.text.slice(start, end);
      return namesEvent(sentence, event) && HELD.test(sentence) && !OTHER_DAY.test(sentence);
    });
}

function checkDate(
  passage: Passage,
  event: EventFile,
  { start, end }: Span = { start: 0, end: passage.text.length },
): readonly Report[] {
  const [mention, ...more] = passage.dates.filter((date) => start <= date.start && date.end <= end);
  if (!mention || more.length > 0) return [];
  const isWrong = mention.days.some(({ day, month, year }) => {
    const date = makeDate(year ?? event.mulai.date.year, month, day);
    return date !== undefined && !isDuring(date, event);
  });
  if (!isWrong) return [];
  const span = passage.span(mention.start, mention.end);
  return [{ span, message: `Menurut berkas acara, acara ini berlangsung ${rangeOf(event)}.` }];
}

function isDuring(date: CalendarDate, { mulai, selesai }: EventFile): boolean {
  const day = dayNumber(date);
  return dayNumber(mulai.date) <= day && day <= dayNumber((selesai ?? mulai).date);
}

function rangeOf({ mulai, selesai }: EventFile): string {
  const first = formatLongDate(mulai.date);
  return !selesai || sameDay(selesai.date, mulai.date)
    ? first
    : `${first}, sampai ${formatLongDate(selesai.date)}`;
}

/** The line that says when the event is held: its first time, and its last one when it ends it. */
function* checkTime(passage: Passage, event: EventFile): Generator<Report> {
  const { label = '', clock = '' } = LABELLED_CLOCK.exec(passage.text)?.groups ?? {};
  const time = parseClock(clock);
  if (time === undefined) return;
  if (!knownStarts(event).includes(time)) {
    const place = { start: label.length, end: label.length + clock.length };
    yield wrongTime(passage, place, 'mulai', event.mulai.time);
  }
  const last = findTimes(passage).at(-1);
  const end =
    last?.to ??
    (last && !OF_OTHERS.test(textBefore(passage.text, last.start)) ? last.from : undefined);
  const { selesai } = event;
  if (!selesai || !end || end.start <= label.length) return;
  if (minuteOf(end) === selesai.time || knownStarts(event).includes(minuteOf(end))) return;
  yield wrongTime(passage, end, 'selesai', selesai.time);
}

/** The only time of a sentence that tells of the opening: `membuka pelatihan itu pukul 08.30`. */
function* checkOpening(passage: Passage, event: EventFile, sentence: Span): Generator<Report> {
  const [time, ...more] = findTimes(passage).filter(
    ({ start, end }) => sentence.start <= start && end <= sentence.end,
  );
  if (!time || time.to || more.length > 0) return;
  if (!OPENING.test(passage.text.slice(sentence.start, sentence.end))) return;
  const minute = minuteOf(time.from);
  if (knownStarts(event).includes(minute) || minute === event.selesai?.time) return;
  yield {
    ...wrongTime(passage, time.from, 'mulai', event.mulai.time),
    severity: 'warning',
  };
}

function knownStarts({ mulai, susunan }: EventFile): readonly number[] {
  let at = mulai.time;
  const starts = susunan.map((item) => {
    const start = item.mulai ?? at;
    at = item.selesai ?? start + (item.durasi ?? 0);
    return start;
  });
  return [mulai.time, ...starts];
}

function wrongTime(
  passage: Passage,
  { start }: Span,
  verb: 'mulai' | 'selesai',
  right: number,
): Report {
  const [written = ''] = /^\d{1,2}[.:]\d{2}/u.exec(passage.text.slice(start)) ?? [];
  const clock = formatClock(right);
  return {
    span: passage.span(start, start + written.length),
    message: `Menurut berkas acara, acara ${verb} pukul ${clock}, bukan ${written}.`,
    suggestions: [clock],
  };
}

function* checkZone(passage: Passage, event: EventFile, zone: TimeZone): Generator<Report> {
  const found = findZonedClocks(passage);
  if (found.some((one) => one.zone === zone)) return;
  for (const { time, place } of found) {
    if (time !== event.mulai.time) continue;
    const written = passage.text.slice(place.start, place.end);
    yield {
      span: passage.span(place.start, place.end),
      message: `Menurut berkas acara, zona waktunya ${zone}, bukan ${written}.`,
      suggestions: [zone],
    };
  }
}
