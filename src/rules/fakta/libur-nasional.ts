import {
  type CalendarDate,
  formatDate,
  makeDate,
  nearestDate,
  sameDay,
} from '../../calendar/date.ts';
import type { DateMention } from '../../calendar/find-dates.ts';
import type { Report } from '../../check/finding.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import { findReferenceDate } from '../../facts/times/reference-date.ts';
import { publicHolidays } from '../../knowledge/public-holidays.ts';
import { textBefore } from '../../text/text-before.ts';

const AFTER =
  /^\)?,?\s(?:(?:sebagai|merupakan|adalah|ditetapkan|dinyatakan|yang|bertepatan dengan)\s){1,3}(?:hari\s)?(?<kind>libur nasional|cuti bersama)(?![a-zÀ-ɏ])/iu;
const BEFORE =
  /(?<![a-zÀ-ɏ])(?<!(?:bukan|tidak|jelang|menjelang|sebelum|sesudah|setelah|usai)\s(?:hari\s)?)(?<kind>libur nasional|cuti bersama)(?:,|\s(?:jatuh\s)?pada(?:\shari)?)?\s$/iu;
/** A date without a year is that of the nearest year within these days. */
const REACH_DAYS = 183;

export const liburNasional: Rule = draftRule({
  id: 'fakta/libur-nasional',
  severity: 'warning',
  summary: 'Tanggal yang disebut libur nasional tercantum dalam keputusan bersama tiga menteri.',
  why: 'Jadwal layanan kantor mengikuti tanggal itu; warga yang datang pada hari yang salah pulang dengan tangan kosong.',
  exceptions:
    'Hanya tahun yang keputusannya sudah diketahui (2024–2026). Libur daerah dan libur pemungutan suara tidak tercantum di keputusan itu; abaikan temuannya.',
  source:
    'Keputusan Bersama Menteri Agama, Menteri Ketenagakerjaan, dan Menteri PANRB tentang hari libur nasional dan cuti bersama',
  checklist: 'Tanggal libur nasional menurut keputusan bersama',
  examples: {
    wrong: [
      { text: 'Layanan tutup pada «2 Mei 2026», yang merupakan hari libur nasional.' },
      { text: 'Kantor tutup karena libur nasional pada «Senin, 18 Agustus 2025».' },
      { text: 'Kantor tutup karena cuti bersama, «19 Maret 2026».' },
    ],
    right: [
      'Layanan tutup pada 1 Mei 2026, yang merupakan hari libur nasional.',
      'Kantor tutup karena libur nasional pada Senin, 17 Agustus 2026.',
      'Kantor tutup karena cuti bersama, 18 Maret 2026.',
      'Menjelang libur nasional, 2 Mei 2026, harga naik.',
      'Tanggal 2 Mei 2026 bukan libur nasional.',
      'Daftar libur nasional diumumkan Senin, 14 Oktober 2024.',
      'Hari itu libur nasional pada 5 Mei 2031.', // no decree yet
    ],
  },
  *check(context) {
    const reference = findReferenceDate(context)?.date;
    for (const passage of context.passages) {
      if (!/libur nasional|cuti bersama/iu.test(passage.text)) continue;
      for (const mention of passage.dates) {
        const report = judge(passage, mention, reference);
        if (report) yield report;
      }
    }
  },
});

function judge(
  passage: Passage,
  mention: DateMention,
  reference: CalendarDate | undefined,
): Report | undefined {
  const [named, ...more] = mention.days;
  const kind = claimedKind(passage.text, mention);
  if (!named || more.length > 0 || kind === undefined) return undefined;
  const { year, month, day } = named;
  const date =
    year === undefined
      ? reference && nearestDate(month, day, reference, REACH_DAYS)
      : makeDate(year, month, day);
  const known = date && publicHolidays(date.year);
  if (!date || !known) return undefined;
  const isHoliday = known.holidays.some((one) => sameDay(one, date));
  const isLeave = known.collectiveLeave.some((one) => sameDay(one, date));
  if (kind === 'libur nasional' ? isHoliday : isLeave) return undefined;
  const other = isHoliday
    ? ', melainkan libur nasional'
    : isLeave
      ? ', melainkan cuti bersama'
      : '';
  return {
    span: passage.span(mention.start, mention.end),
    message: `Menurut ${known.source}, ${formatDate(date)} bukan ${kind}${other}; periksa tanggalnya.`,
  };
}

/** What the text says that a date is. */
function claimedKind(text: string, { start, end }: DateMention): string | undefined {
  const before = BEFORE.exec(textBefore(text, start, 60));
  const match = before ?? AFTER.exec(text.slice(end, end + 80));
  return match?.groups?.['kind']?.toLowerCase();
}
