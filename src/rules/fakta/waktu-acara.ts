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
import { readDateline } from '../../draft/dateline.ts';
import type { Passage } from '../../draft/passage.ts';
import type { EventFile } from '../../event/event.ts';
import type { Span } from '../../text/span.ts';

/** The label lines of a brief or an invitation; what follows is a fact of the event. */
const DATE_LABEL =
  /^(?:hari\s?[/,]\s?tanggal|hari dan tanggal|tanggal (?:acara|kegiatan)|waktu)\s?:\s/u;
const TIME_LABEL = /^(?:waktu|pukul|jam)\s?:\s/u;
/** The first time on the line, behind nothing but the date. */
const LABELLED_CLOCK =
  /^(?<label>(?:waktu|pukul|jam)\s?:\s(?:(?:[a-zÀ-ɏ]{4,6},?\s)?\d{1,2}\s[a-zÀ-ɏ]{3,9}\s\d{4},?\s)?(?:pukul\s)?)(?<clock>\d{1,2}[.:]\d{2})(?!\d)/u;
const CLOCK_WITH_ZONE = /(?<!\d)(?<clock>\d{1,2}[.:]\d{2})\s(?<zone>wib|wita|wit)(?![a-zÀ-ɏ])/gu;
/** Verbs of holding an event; in one sentence with its full name they date it. */
const HELD =
  /(?<![a-zÀ-ɏ])(?:membuka|dibuka|menggelar|digelar|menyelenggarakan|diselenggarakan|berlangsung|dilaksanakan|melaksanakan|mengadakan|diadakan)(?![a-zÀ-ɏ])/u;
/** Words that let the sentence date something else: preparation, announcement, sequel. */
const OTHER_DAY =
  /(?<![a-zÀ-ɏ])(?:persiapan|rapat|jelang|menjelang|gladi|pendaftaran|sosialisasi|ditutup|menutup|penutupan|sebelumnya|lanjutan|lalu|evaluasi|seleksi|undangan|surat|mengumumkan|konferensi)(?![a-zÀ-ɏ])/u;

const EVENT =
  'nama: Pelatihan Komunikasi Publik\nmulai: 2026-08-19 08:30\nselesai: 2026-08-20 12:00\nzona: WIB\nsusunan:\n  - { mulai: "08:00", kegiatan: Registrasi }\n';

export const waktuAcara: Rule = draftRule({
  id: 'fakta/waktu-acara',
  severity: 'error',
  summary: 'Tanggal, pukul, dan zona waktu acara sama dengan berkas acara.',
  why: 'Undangan dan wartawan datang menurut naskah; bila berbeda dari berkas acara, mereka datang pada waktu yang salah.',
  exceptions:
    'Diperiksa hanya di baris berlabel (“Hari/tanggal: …”, “Waktu: …”), di kalimat yang menyebut nama lengkap acara dan satu tanggal, dan pada zona di belakang pukul mulai acara.',
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
    ],
    right: [
      { text: '- Hari/tanggal: Rabu, 19 Agustus 2026\n- Waktu: 08.30–12.00 WIB\n', event: EVENT },
      { text: '- Hari/tanggal: 19–20 Agustus 2026\n- Waktu: 08.00 WIB\n', event: EVENT },
      { text: '- Tanggal: 24 Agustus 2026\n', event: EVENT }, // of the document
      { text: '- Waktu: 07.00\n- Waktu: 13.00\n', event: EVENT },
      { text: '- Waktu: menyesuaikan\n', event: EVENT },
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
    const dateLabels = passages.filter(({ lower }) => DATE_LABEL.test(lower));
    const timeLabels = passages.filter(({ lower }) => TIME_LABEL.test(lower));
    // A second line with the same label is about something else: which one, nobody knows.
    if (dateLabels.length === 1) yield* dateLabels.flatMap((one) => checkDate(one, event.file));
    if (timeLabels.length === 1) yield* timeLabels.flatMap((one) => checkTime(one, event.file));
    for (const passage of passages) {
      for (const sentence of sentencesOnEvent(passage, event.file)) {
        yield* checkDate(passage, event.file, sentence);
      }
      if (event.file.zona) yield* checkZone(passage, event.file, event.file.zona);
    }
  },
});

/** Sentences that say on what day the event is held, without the dateline: it dates the issue. */
function sentencesOnEvent(passage: Passage, event: EventFile): readonly Span[] {
  const newsStart = readDateline(passage.text)?.end ?? 0;
  return passage.sentences
    .map(({ start, end }) => ({ start: Math.max(start, newsStart), end }))
    .filter(({ start, end }) => {
      const sentence = passage.lower.slice(start, end);
      const namesEvent = sentence.includes(event.nama.toLowerCase());
      return namesEvent && HELD.test(sentence) && !OTHER_DAY.test(sentence);
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

function checkTime(passage: Passage, event: EventFile): readonly Report[] {
  const { label = '', clock = '' } = LABELLED_CLOCK.exec(passage.lower)?.groups ?? {};
  const time = parseClock(clock);
  const known = [event.mulai.time, ...event.susunan.map((item) => item.mulai)];
  if (time === undefined || known.includes(time)) return [];
  const right = formatClock(event.mulai.time);
  return [
    {
      span: passage.span(label.length, label.length + clock.length),
      message: `Menurut berkas acara, acara mulai pukul ${right}, bukan ${clock}.`,
      suggestions: [right],
    },
  ];
}

function* checkZone(passage: Passage, event: EventFile, zone: TimeZone): Generator<Report> {
  const found = Array.from(passage.lower.matchAll(CLOCK_WITH_ZONE), (match) => {
    const { clock = '', zone: typed = '' } = match.groups ?? {};
    const end = match.index + match[0].length;
    return { time: parseClock(clock), written: passage.text.slice(end - typed.length, end), end };
  });
  if (found.some(({ written }) => written.toUpperCase() === zone)) return;
  for (const { time, written, end } of found) {
    if (time !== event.mulai.time) continue;
    yield {
      span: passage.span(end - written.length, end),
      message: `Menurut berkas acara, zona waktunya ${zone}, bukan ${written}.`,
      suggestions: [zone],
    };
  }
}
