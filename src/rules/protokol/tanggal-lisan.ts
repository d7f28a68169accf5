import {
  A_MONTH,
  A_WEEKDAY,
  type CalendarDate,
  dayNumber,
  MONTHS,
  makeDate,
  weekdayName,
} from '../../calendar/date.ts';
import { spokenClock, spokenDate } from '../../calendar/spoken.ts';
import type { Report } from '../../check/finding.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { eventOf } from '../../check/run-sheet.ts';
import type { Passage } from '../../draft/passage.ts';
import type { EventFile } from '../../event/event.ts';
import { NUMBER_WORD, readNumberWords } from '../../text/number-words.ts';

const NUMBER = String.raw`${NUMBER_WORD}(?:\s${NUMBER_WORD}){0,6}`;
/** `Rabu, sembilan Desember dua ribu dua puluh enam` */
const DATE = new RegExp(
  String.raw`(?<![a-z])(?:(?<weekday>${A_WEEKDAY}),?\s(?:tanggal\s)?)?(?<day>${NUMBER})\s(?<month>${A_MONTH})\s(?<year>${NUMBER})(?![a-z])`,
  'giu',
);
/** `pukul sembilan lewat lima belas menit Waktu Indonesia Barat` */
const CLOCK = new RegExp(
  String.raw`(?<![a-z])pukul\s(?<hours>${NUMBER})(?:\slewat\s(?<minutes>${NUMBER})\smenit)?(?:\swaktu\sindonesia\s(?<zone>barat|tengah|timur))?(?![a-z])`,
  'giu',
);
const ZONES = { barat: 'WIB', tengah: 'WITA', timur: 'WIT' } as const;
/** Before a time that is that of the event itself. */
const STARTS = /\b(?:acara|upacara|kegiatan)\b(?:\s[a-z]+){0,4}?\s(?:di)?mulai(?:\spada)?\s*$/iu;
/** Before the day on which the event is held. */
const TODAY = /\bhari\sini,?\s*$/iu;

const EVENT = 'nama: Rakor\nmulai: 2026-12-09 09:00\nzona: WIB\n';
const script = (text: string): string => `---\njenis: mc\n---\n${text}\n`;

export const tanggalLisan: Rule = draftRule({
  id: 'protokol/tanggal-lisan',
  severity: 'error',
  summary: 'Hari, tanggal, dan jam yang dibacakan dengan kata sesuai dengan kalender dan acaranya.',
  why: 'Pembawa acara membaca apa yang tertulis; hari yang salah terdengar oleh seluruh hadirin.',
  exceptions:
    'Tanggal dibandingkan dengan acara hanya sesudah “hari ini”, jam hanya sesudah “acara dimulai”; “setengah” dan “kurang” tidak dibaca.',
  source: 'Kalender; berkas acara: `mulai`, `selesai`, `zona`',
  kinds: ['mc', 'sambutan'],
  checklist: 'Hari, tanggal, dan jam yang dibacakan benar',
  examples: {
    wrong: [
      {
        text: script(
          'Pada hari ini, «Kamis, sembilan Desember dua ribu dua puluh enam», kita hadir.',
        ),
        event: EVENT,
      },
      { text: script('Pada hari «Kamis, sembilan Desember dua ribu dua puluh enam», kita hadir.') },
      {
        text: script(
          'Pada hari ini, «Kamis, sepuluh Desember dua ribu dua puluh enam», kita hadir.',
        ),
        event: EVENT,
      },
      { text: script('Acara dimulai «pukul sepuluh Waktu Indonesia Barat».'), event: EVENT },
      { text: script('Acara dimulai «pukul sembilan Waktu Indonesia Tengah».'), event: EVENT },
    ],
    right: [
      {
        text: script('Pada hari ini, Rabu, sembilan Desember dua ribu dua puluh enam, kita hadir.'),
        event: EVENT,
      },
      {
        text: script('Perda itu disahkan Kamis, sepuluh Desember dua ribu dua puluh enam.'),
        event: EVENT,
      },
      { text: script('Acara dimulai pukul sembilan Waktu Indonesia Barat.'), event: EVENT },
      { text: script('Makan siang tersedia pukul dua belas.'), event: EVENT },
      { text: script('Acara dimulai pukul sembilan pagi.'), event: EVENT },
      script('Pada hari ini, Rabu, sembilan Desember dua ribu dua puluh enam, kita hadir.'),
      script('Tujuh belas Agustus tahun empat lima, itulah hari kemerdekaan kita.'),
    ],
  },
  *check(context) {
    const event = eventOf(context);
    for (const passage of context.passages) {
      if (/\bribu\b/u.test(passage.lower)) yield* checkDates(passage, event);
      if (event && /\bpukul\b/u.test(passage.lower)) yield* checkClocks(passage, event);
    }
  },
});

function* checkDates(passage: Passage, event: EventFile | undefined): Generator<Report> {
  for (const match of passage.text.matchAll(DATE)) {
    const { weekday } = match.groups ?? {};
    const date = readDate(match.groups ?? {});
    if (!date) continue;
    const span = passage.span(match.index, match.index + match[0].length);
    const isToday = TODAY.test(passage.text.slice(0, match.index));
    if (event && isToday && !isBetween(date, event)) {
      const right = spokenDate(event.mulai.date);
      yield { span, message: `Menurut berkas acara, acaranya ${right}.`, suggestions: [right] };
    } else if (weekday && weekday.toLowerCase() !== weekdayName(date).toLowerCase()) {
      const message = `Tanggal itu hari ${weekdayName(date)}, bukan ${weekday}.`;
      yield { span, message, suggestions: [spokenDate(date)] };
    }
  }
}

function readDate({
  day = '',
  month = '',
  year = '',
}: Readonly<Record<string, string | undefined>>): CalendarDate | undefined {
  return makeDate(
    readNumberWords(year.toLowerCase()) ?? 0,
    MONTHS.findIndex((one) => one.toLowerCase() === month.toLowerCase()) + 1,
    readNumberWords(day.toLowerCase()) ?? 0,
  );
}

function isBetween(date: CalendarDate, { mulai, selesai }: EventFile): boolean {
  const day = dayNumber(date);
  return dayNumber(mulai.date) <= day && day <= dayNumber((selesai ?? mulai).date);
}

function* checkClocks(passage: Passage, event: EventFile): Generator<Report> {
  for (const match of passage.text.matchAll(CLOCK)) {
    if (!STARTS.test(passage.text.slice(0, match.index))) continue;
    const { hours = '', minutes, zone = '' } = match.groups ?? {};
    const time =
      (readNumberWords(hours.toLowerCase()) ?? 0) * 60 +
      (minutes === undefined ? 0 : (readNumberWords(minutes.toLowerCase()) ?? 0));
    const said = Object.entries(ZONES).find(([name]) => name === zone.toLowerCase())?.[1];
    const isRightZone = said === undefined || event.zona === undefined || said === event.zona;
    if (time === event.mulai.time && isRightZone) continue;
    const right = spokenClock(event.mulai.time, said === undefined ? undefined : event.zona);
    yield {
      span: passage.span(match.index, match.index + match[0].length),
      message: `Menurut berkas acara, acara dimulai ${right}.`,
      suggestions: [right],
    };
  }
}
