import { formatClock, parseClock, type TimeZone } from '../../calendar/clock.ts';
import type { Report } from '../../check/finding.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import { sentenceAt } from '../../draft/sentence-at.ts';
import type { EventFile } from '../../event/event.ts';
import { namesPlaceInZone } from '../../facts/places/places-in-zone.ts';
import {
  findWrongEventClocks,
  inZone,
  knownStarts,
  minuteOf,
} from '../../facts/times/event-clocks.ts';
import { findWrongEventDates, type WrongEventDate } from '../../facts/times/event-dates.ts';
import { daysOfEvent, isDayOfEvent, writeEventDays } from '../../facts/times/event-days.ts';
import { rewriteMention } from '../../facts/times/rewrite-mention.ts';
import { findWrongStepClocks } from '../../facts/times/step-clocks.ts';
import { findWrongStepDates } from '../../facts/times/step-dates.ts';
import { findTimes } from '../../facts/times/times.ts';
import { findZonedClocks } from '../../facts/times/zoned-clocks.ts';
import { isPlaceInZone } from '../../knowledge/regions.ts';
import type { Span } from '../../text/span.ts';
import { textBefore } from '../../text/text-before.ts';

const TIME_LABEL = /^(?:waktu|pukul|jam)\s?:\s/iu;
/** The first time on the line, behind nothing but the date. */
const LABELLED_CLOCK =
  /^(?<label>(?:waktu|pukul|jam)\s?:\s(?:(?:[a-zÀ-ɏ]{4,6},?\s)?\d{1,2}\s[a-zÀ-ɏ]{3,9}\s\d{4},?\s)?(?:pukul\s)?)(?<clock>\d{1,2}[.:]\d{2})(?!\d)/iu;
/** Words before a time of something else than the event: of those who come, of what comes before. */
const OF_OTHERS =
  /(?<![a-z])(?:registrasi|pendaftaran|undangan|tamu|peserta|hadir|tiba|berkumpul|geladi|gladi)(?![a-z])/iu;

const EVENT =
  'nama: Pelatihan Komunikasi Publik\nmulai: 2026-08-19 08:30\nselesai: 2026-08-20 12:00\nzona: WIB\nsusunan:\n  - { mulai: "08:00", kegiatan: Registrasi }\n';

const OPENING_EVENT =
  'nama: Peresmian Pasar Induk Contoh\nmulai: 2026-08-19 08:30\nselesai: 2026-08-19 11:00\nzona: WIB\nfakta:\n  - { id: api, pernyataan: "Pasar terbakar pada 5 Maret 2026 pukul 02.00 WIB" }\n';

const PLACED_EVENT =
  'nama: Panen Raya\nmulai: 2026-08-19 08:30\nselesai: 2026-08-19 11:00\nzona: WIB\ntempat: { nama: Lapangan Contoh }\nlangkah_berikut: Penanaman digelar Rabu, 26 Agustus 2026.\n';

const STEP_EVENT =
  'nama: Panen Raya\nmulai: 2026-08-19 08:30\nlangkah_berikut: Penanaman serentak digelar Rabu, 26 Agustus 2026, pukul 07.30 WIB.\n';

const NIGHT_EVENT =
  'nama: Pergelaran Wayang Kulit\nmulai: 2026-08-22 20:30\nselesai: 2026-08-23 03:30\nzona: WIB\n';

const SERVICE_EVENT =
  'nama: Panen Raya\nmulai: 2026-08-19 08:30\nlangkah_berikut: Loket dibuka mulai Senin, 24 Agustus 2026, pukul 08.00–15.00 WIB.\n';

export const waktuAcara: Rule = draftRule({
  id: 'fakta/waktu-acara',
  severity: 'error',
  summary: 'Tanggal, pukul, dan zona waktu acara sama dengan berkas acara.',
  why: 'Undangan dan wartawan datang menurut naskah; bila berbeda dari berkas acara, mereka datang pada waktu yang salah.',
  exceptions:
    'Diperiksa di baris berlabel (“Hari/tanggal: …”, “Waktu: …”), di kalimat bertanggal yang pertama pada teras rilis, di kalimat yang menyebut nama acara dan bahwa acara itu digelar, pada pukul mulai dan selesainya, dan pada zona waktunya. Tanggal yang tercatat di `fakta`, `latar`, atau `langkah_berikut`, dan kalimat tentang hari lain (geladi, semula, tahun lalu, pendaftaran) dibiarkan.',
  source: 'Berkas acara: `mulai`, `selesai`, `zona`',
  checklist: 'Tanggal dan waktu sama dengan berkas acara',
  examples: {
    wrong: [
      { text: 'Pergelaran dimulai pukul «19.30» WIB.', event: NIGHT_EVENT },
      { text: 'Pergelaran itu berakhir pukul «04.30» WIB.', event: NIGHT_EVENT },
      {
        text: 'Wali Kota datang lebih awal, dan membuka Pelatihan Komunikasi Publik pukul «10.00» WIB.',
        event: EVENT,
      },
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
      {
        text: 'CONTOH, 19 Agustus 2026 – Wali Kota meresmikan Pasar Induk Contoh di Contoh, «Kamis (20/8/2026») pukul «09.30» WIB.',
        event: OPENING_EVENT,
      },
      {
        text: 'Camat meninjau Pasar Induk Contoh di Contoh, «Kamis (20/8/2026»).',
        event: OPENING_EVENT,
      },
      { text: 'Peresmian itu selesai pukul «12.00» WIB.', event: OPENING_EVENT },
      { text: 'Kegiatan itu dimulai pukul «09.30» WIB.', event: OPENING_EVENT },
      { text: 'Kegiatan itu dimulai pukul «setengah sepuluh pagi».', event: OPENING_EVENT },
      { text: 'Acara itu berlangsung 08.30 s.d. «12.00» WIB.', event: OPENING_EVENT },
      {
        text: 'Peresmian di Contoh itu berlangsung pukul «09.30»–11.00 WIB.',
        event: OPENING_EVENT,
      },
      {
        text: 'Bupati meresmikan Pasar Induk Contoh, Rabu (19/8/2026). Gong dipukul pukul «09.30» WIB.',
        event: OPENING_EVENT,
      },
      { text: 'Penanaman dimulai Rabu (26/8/2026) mulai jam «delapan pagi».', event: STEP_EVENT },
      {
        text: 'Loket buka Senin (24/8/2026), pukul 08.00 sampai «16.00» WIB.',
        event: SERVICE_EVENT,
      },
      { text: 'Penanaman serentak digelar pada «Kamis, 27 Agustus 2026».', event: STEP_EVENT },
      {
        text: 'Keterangan foto: Wali Kota di Lapangan Contoh, «Kamis (20/8/2026»).',
        event: PLACED_EVENT,
      },
      {
        text: 'Warga memadati Lapangan Contoh untuk Panen Raya, «Rabu (26/8/2026»).',
        event: PLACED_EVENT,
      },
      { text: 'Camat menutup acara itu pukul «12.00» WIB.', event: OPENING_EVENT },
    ],
    right: [
      {
        text: 'Rapat diulang bagi peserta di Makassar pukul 08.30 WITA.',
        event: PLACED_EVENT,
      },
      {
        text: 'Pergelaran dimulai pukul 20.30 WIB dan berakhir Minggu (23/8/2026) pukul 03.30 WIB.',
        event: NIGHT_EVENT,
      },
      { text: 'Gending pembuka dimainkan pukul 20.00 WIB.', event: NIGHT_EVENT },
      { text: 'Pergelaran sempat berhenti pukul 23.30 WIB karena hujan.', event: NIGHT_EVENT },
      {
        text: 'Adegan perang kembang berakhir pukul 02.30 WIB, Minggu (23/8/2026).',
        event: NIGHT_EVENT,
      },
      {
        text: 'Rapat persiapan panen raya digelar Selasa (11/8/2026) pukul 08.30 WITA di Makassar.',
        event: PLACED_EVENT,
      },
      {
        text: 'Rapat persiapan penanaman digelar Selasa, 11 Agustus 2026.',
        event: PLACED_EVENT,
      },
      {
        text: 'Pelatihan Komunikasi Publik dimulai dengan doa, dan gerai buku dibuka pukul 10.00 WIB.',
        event: EVENT,
      },
      { text: 'Penanaman dimulai Rabu (26/8/2026) setengah delapan pagi.', event: STEP_EVENT },
      { text: 'Penanaman dimulai Rabu (26/8/2026) pukul 07.30–10.00 WIB.', event: STEP_EVENT },
      { text: 'Penanaman dimulai Rabu (26/8/2026) sekitar pukul 08.00 WIB.', event: STEP_EVENT },
      { text: 'Pendaftaran ditutup sebelum Rabu (26/8/2026) pukul 07.30 WIB.', event: STEP_EVENT },
      { text: 'Bupati meninjau pasar Rabu (26/8/2026) pukul 06.00 WIB.', event: STEP_EVENT },
      { text: 'Gerai buka Kamis (27/8/2026) pukul 09.00 WIB.', event: STEP_EVENT },
      { text: 'Loket buka Senin (24/8/2026), istirahat 12.00–13.00 WIB.', event: SERVICE_EVENT },
      {
        text: 'Loket buka Senin (24/8/2026), pukul delapan pagi hingga tiga sore.',
        event: SERVICE_EVENT,
      },
      {
        text: 'Geladi Peresmian Pasar Induk Contoh digelar Selasa (18/8/2026) pukul 16.00 WIB.',
        event: OPENING_EVENT,
      },
      {
        text: 'Peresmian Pasar Induk Contoh tahun 2024 dibuka Senin (14/10/2024) pukul 09.00 WIB.',
        event: OPENING_EVENT,
      },
      {
        text: 'Wali Kota meresmikan Pasar Induk Contoh, Rabu (19/8/2026), yang dibangun sejak Senin (5/1/2026).',
        event: OPENING_EVENT,
      },
      {
        text: 'Kebakaran Pasar Induk Contoh terjadi Kamis (5/3/2026) pukul 02.00 WIB.',
        event: OPENING_EVENT,
      },
      {
        text: 'Peresmian Pasar Induk Contoh semula dijadwalkan Senin (27/7/2026) pukul 08.00 WIB.',
        event: OPENING_EVENT,
      },
      { text: 'Peresmian itu selesai pukul 11.00 WIB.', event: OPENING_EVENT },
      { text: 'Kegiatan itu dimulai pukul 08.30 WIB.', event: OPENING_EVENT },
      { text: 'Kegiatan belajar dimulai pukul 07.00 WIB.', event: OPENING_EVENT },
      { text: 'Kegiatan itu dimulai pukul setengah sembilan pagi.', event: OPENING_EVENT },
      { text: 'Kegiatan itu dimulai jam sembilan.', event: OPENING_EVENT },
      { text: 'Acara itu berlangsung 08.30 s.d. 11.00 WIB.', event: OPENING_EVENT },
      { text: 'Kegiatan belajar berlangsung 08.30 s.d. 12.30 WIB.', event: OPENING_EVENT },
      { text: 'Layanan di acara itu berlangsung 08.30 s.d. 12.30 WIB.', event: OPENING_EVENT },
      { text: 'Kegiatan itu berlangsung 13.00 s.d. 15.00 WIB.', event: OPENING_EVENT },
      {
        text: 'Keterangan foto: Wali Kota di Lapangan Contoh, Rabu (19/8/2026).',
        event: PLACED_EVENT,
      },
      { text: 'Penanaman serentak digelar pada Rabu, 26 Agustus 2026.', event: STEP_EVENT },
      { text: 'Penanaman jagung digelar Kamis, 27 Agustus 2026.', event: STEP_EVENT },
      { text: 'Keterangan foto: Petugas di kantor, Kamis (20/8/2026).', event: PLACED_EVENT },
      {
        text: 'Warga memadati Lapangan Contoh untuk Panen Raya, Rabu (19/8/2026).\n\nPenanaman digelar Rabu (26/8/2026).',
        event: PLACED_EVENT,
      },
      { text: 'Peresmian itu selesai sekitar pukul 11.15 WIB.', event: OPENING_EVENT },
      { text: 'Pameran di acara itu ditutup pukul 15.00 WIB.', event: OPENING_EVENT },
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
  *check(context) {
    const { event, passages } = context;
    if (!event) return;
    for (const date of findWrongEventDates(context)) {
      if (!date.isContradictory) yield wrongDate(date, event.file);
    }
    for (const { passage, mention, step, right } of findWrongStepDates(context)) {
      yield {
        span: passage.span(mention.start, mention.end),
        message: `Menurut \`langkah_berikut\` di berkas acara: “${step}”; tulis “${right}”.`,
        suggestions: [right],
        severity: 'warning',
      };
    }
    for (const { passage, clock, step, right } of findWrongStepClocks(context)) {
      yield {
        span: passage.span(clock.start, clock.end),
        message: `Menurut \`langkah_berikut\` di berkas acara: “${step}”; tulis “${right}”.`,
        suggestions: [right],
        severity: 'warning',
      };
    }
    const timeLabels = passages.filter(({ text }) => TIME_LABEL.test(text));
    if (timeLabels.length === 1)
      yield* timeLabels.flatMap((one) => [...checkTime(one, event.file)]);
    for (const { passage, clock, verb, right } of findWrongEventClocks(context)) {
      if (timeLabels.includes(passage)) continue;
      yield { ...wrongTime(passage, clock, verb, right), severity: 'warning' };
    }
    for (const passage of passages) {
      if (event.file.zona) yield* checkZone(passage, event.file, event.file.zona);
    }
  },
});

function wrongDate({ passage, mention, isSure }: WrongEventDate, event: EventFile): Report {
  const right = rewriteMention(passage.text, mention, daysOfEvent(event));
  return {
    span: passage.span(mention.start, mention.end),
    message: `Menurut berkas acara, acara ini berlangsung ${writeEventDays(event)}.`,
    suggestions: right === undefined ? [] : [right],
    severity: isSure ? 'error' : 'warning',
  };
}

/** Right before a time of those at another place: `bagi peserta di Jakarta pukul`. */
const AT_PLACE =
  /\sdi\s(?<place>[A-Z][a-z]+(?:\s[A-Z][a-z]+)?),?\s(?:mulai\s)?(?:pukul|jam)\s\S+\s?$/u;

/** Whether a time is of another day than the event's, or of those who are elsewhere, in its zone. */
function isElsewhere(
  passage: Passage,
  place: Span,
  { event, zone }: { readonly event: EventFile; readonly zone: TimeZone },
): boolean {
  const there = AT_PLACE.exec(textBefore(passage.text, place.start, 60))?.groups?.['place'];
  if (there !== undefined && isPlaceInZone(there, zone)) return true;
  const { start, end } = sentenceAt(passage, place.start);
  const dates = passage.dates.filter((date) => start <= date.start && date.end <= end);
  const isOfEvent = dates.some(({ days }) => days.some((day) => isDayOfEvent(day, event)));
  return dates.length > 0 && !isOfEvent && namesPlaceInZone(passage, zone);
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
    last?.to ?? (last && !isOfOthers(textBefore(passage.text, last.start)) ? last.from : undefined);
  const { selesai } = event;
  if (!selesai || !end || end.start <= label.length) return;
  if (minuteOf(end) === selesai.time || knownStarts(event).includes(minuteOf(end))) return;
  yield wrongTime(passage, end, 'selesai', selesai.time);
}

/** Whether what stands before a time says that it is not the event's: in brackets, or of others. */
function isOfOthers(before: string): boolean {
  const closed = before.lastIndexOf(')');
  if (before.lastIndexOf('(') > closed) return true;
  return OF_OTHERS.test(before.slice(Math.max(closed, before.lastIndexOf(';')) + 1));
}

function wrongTime(
  passage: Passage,
  { start, end }: Span,
  verb: 'mulai' | 'selesai',
  right: number,
): Report {
  const written = passage.text.slice(start, end);
  const clock = formatClock(right);
  return {
    span: passage.span(start, end),
    message: `Menurut berkas acara, acara ${verb} pukul ${clock}, bukan ${written}.`,
    suggestions: [clock],
  };
}

function* checkZone(passage: Passage, event: EventFile, zone: TimeZone): Generator<Report> {
  const known = [event.mulai.time, event.selesai?.time ?? event.mulai.time];
  const found = findZonedClocks(passage);
  if (found.some((one) => one.zone === zone)) return;
  for (const { time, zone: other, place } of found) {
    if (time === undefined) continue;
    if (!known.includes(time) || known.includes(inZone(time, other, zone))) continue;
    if (isElsewhere(passage, place, { event, zone: other })) continue;
    const written = passage.text.slice(place.start, place.end);
    yield {
      span: passage.span(place.start, place.end),
      message: `Menurut berkas acara, zona waktunya ${zone}, bukan ${written}.`,
      suggestions: [zone],
    };
  }
}
