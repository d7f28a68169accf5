import { WEEKDAYS } from '../../calendar/date.ts';
import { isStyleExempt } from '../../check/exemptions.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { opensSentence } from '../../draft/capitals.ts';
import { oneOf } from '../../text/patterns.ts';

/** What tells which year, month or day is meant. */
const WHICH = oneOf(
  `ini itu tersebut lalu depan mendatang berikutnya sebelumnya yang_sama pertama kedua ketiga keempat
  kelima terakhir Januari Februari Maret April Mei Juni Juli Agustus September Oktober November
  Desember Ramadan ${WEEKDAYS.join(' ')}`,
);

/** `di` before a time: `di tahun 2026`, `di bulan Juli`. */
const IN_TIME = new RegExp(
  `(?<![A-Za-zÀ-ɏ])[Dd]i(?= (?:tahun|bulan|tanggal|hari|pekan|abad) (?:\\d|ke-\\d|${WHICH}(?![A-Za-zÀ-ɏ])))`,
  'gu',
);

export const diWaktu: Rule = draftRule({
  id: 'gaya/di-waktu',
  severity: 'info',
  summary: 'Kata depan untuk waktu ialah “pada”: pada tahun 2026, pada bulan Juli.',
  why: '“Di” menunjukkan tempat; di depan waktu banyak redaksi menggantinya dengan “pada”.',
  exceptions: 'Kutipan, judul, dan teks miring dibiarkan.',
  source: 'Tata Bahasa Baku Bahasa Indonesia, preposisi; sebagian media memakai “di”',
  examples: {
    wrong: [
      {
        text: 'Jembatan itu dibangun «di» tahun 2026. «Di» bulan Juli warga memakainya.',
        fixed: 'Jembatan itu dibangun pada tahun 2026. Pada bulan Juli warga memakainya.',
      },
      {
        text: 'Peserta paling banyak datang «di» hari kedua dan «di» hari Rabu.',
        fixed: 'Peserta paling banyak datang pada hari kedua dan pada hari Rabu.',
      },
    ],
    right: [
      'Jembatan itu dibangun pada tahun 2026. Warga berkumpul di balai desa pada bulan Juli.',
      '“Di tahun 2026 kami membangun jembatan,” kata Camat.',
      'Kalender itu dipajang di tanggal merah. Ia menulis *di tahun 2026* di papan.',
      'Di hari tua ia bertani. Di bulan tidak ada udara. Pameran itu digelar di Tahun Emas.',
      'Di hari yang cerah itu warga berolahraga. Di hari kerja kantor buka. Di minggu pagi yang ramai.',
    ],
  },
  *check(context) {
    for (const passage of context.passages) {
      for (const { 0: found, index } of passage.text.matchAll(IN_TIME)) {
        const end = index + found.length;
        if (isStyleExempt({ passage, start: index, end }, context)) continue;
        const right = opensSentence(passage, index) ? 'Pada' : 'pada';
        yield {
          ...replacement(passage, index, end, right),
          message: `Untuk waktu dipakai “pada”; “${found.toLowerCase()}” untuk tempat.`,
        };
      }
    }
  },
});
