import { formatClock } from '../../calendar/clock.ts';
import type { Report } from '../../check/finding.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import type { TimeMention, WrittenClock } from '../../facts/times/time-mention.ts';
import { findTimes, minuteOf } from '../../facts/times/times.ts';
import { NUMBER_WORD, readNumberWords } from '../../text/number-words.ts';
import { textBefore } from '../../text/text-before.ts';

/**
 * From which hour to which each part of the day may be said, generously; 24 and more is past
 * midnight.
 */
const DAYPARTS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['pagi', [0, 12]],
  ['siang', [9, 16.5]],
  ['sore', [14, 19]],
  ['petang', [16, 20]],
  ['malam', [17, 29]],
  ['dini hari', [0, 6]],
]);
/** Parts of the day in which many count hours to twelve: `pukul 07.30 malam`. */
const HALF_DAY = /^(?:siang|sore|petang|malam)$/u;
/** An event that starts by day and ends before this hour runs past midnight; later it does not. */
const LATEST_NIGHT_END = 5 * 60;
const EVENING = 18 * 60;
/** `selama dua jam` near a range of times. */
const HOURS = new RegExp(
  String.raw`(?<![A-Za-zÀ-ɏ\d])selama\s(?<count>\d{1,2}|${NUMBER_WORD}(?:\s${NUMBER_WORD})?)\s(?<unit>jam|menit)(?!\s(?:pelajaran|lagi|sebelum|setelah|kerja)|[A-Za-zÀ-ɏ])(?:,|\s\(|\syakni|\syaitu|\smulai|\sdari)*\s?$`,
  'iu',
);

/** `(15 menit)` right behind a range of times. */
const HOURS_AFTER = new RegExp(
  String.raw`^(?:\s(?:WIB|WITA|WIT))?\s\((?:selama\s)?(?<count>\d{1,3}|${NUMBER_WORD}(?:\s${NUMBER_WORD})?)\s(?<unit>jam|menit)\)`,
  'iu',
);

export const pukul: Rule = draftRule({
  id: 'fakta/pukul',
  severity: 'error',
  summary: 'Pukul yang ditulis ada, berurutan, dan cocok dengan bagian hari serta lamanya.',
  why: 'Satu angka pukul yang keliru membuat tamu dan wartawan datang pada jam yang salah.',
  exceptions:
    'Rentang yang melewati tengah malam dan jam dua belasan (“pukul 07.30 malam”) dibiarkan; rentang dengan dua zona waktu tidak dibandingkan.',
  source: 'Hitungan; EYD V II.G (penulisan waktu)',
  checklist: 'Pukul yang ditulis mungkin dan berurutan',
  examples: {
    wrong: [
      { text: 'Upacara dimulai pukul «25.10» WIB.' },
      { text: 'Upacara dimulai pukul «09.75» WIB.' },
      { text: 'Layanan buka «13.00–10.00» WIB.' },
      { text: 'Upacara dimulai pukul «14.00 pagi» di halaman.' },
      { text: 'Pelatihan berlangsung selama dua jam, pukul «09.00–10.00 WIB».' },
    ],
    right: [
      'Upacara dimulai pukul 09.10 WIB dan layanan buka 08.00–15.30 WIB.',
      'Pentas berlangsung pukul 19.00–01.00 WIB.',
      'Kereta beroperasi pukul 05.00–01.00 WIB.',
      'Rapat dimulai pukul 07.30 malam dan salat pukul 12.15 siang.',
      'Pesawat terbang pukul 10.00 WITA–09.30 WIB.',
      'Ayat 25.75 dan versi 14.60 bukan waktu.',
      'Pelatihan berlangsung selama dua jam, pukul 09.00–11.00 WIB.',
      'Pelatihan berlangsung selama enam jam pelajaran, pukul 09.00–13.00 WIB.',
      'Rapat pukul 24.00 WIB ditutup.',
      'Harga Rp25.75 dan nomor 26.80 dicatat.',
    ],
  },
  *check({ passages }) {
    for (const passage of passages) {
      for (const time of findTimes(passage)) {
        const report = judge(passage, time);
        if (report) yield report;
      }
    }
  },
});

function judge(passage: Passage, time: TimeMention): Report | undefined {
  const clocks = [time.from, ...(time.to ? [time.to] : [])];
  const impossible = clocks.find((clock) => !exists(clock));
  if (impossible) {
    const limit = impossible.minutes > 59 ? 'menit hanya sampai 59' : 'jam hanya sampai 24.00';
    const { start, end } = impossible;
    const written = passage.text.slice(start, end);
    return { span: passage.span(start, end), message: `Tidak ada pukul ${written}; ${limit}.` };
  }
  return judgeDaypart(passage, time) ?? judgeRange(passage, time);
}

function exists({ hours, minutes }: WrittenClock): boolean {
  return minutes <= 59 && (hours < 24 || (hours === 24 && minutes === 0));
}

function judgeDaypart(passage: Passage, { from, daypart }: TimeMention): Report | undefined {
  const [first, last] = DAYPARTS.get(daypart?.name ?? '') ?? [];
  if (!daypart || first === undefined || last === undefined) return undefined;
  const hour = minuteOf(from) / 60;
  // The same hour counted to twelve, and after midnight as part of the night before.
  const readings = [
    hour,
    hour + 24,
    ...(HALF_DAY.test(daypart.name) && hour <= 12.99 ? [hour + 12] : []),
  ];
  if (readings.some((reading) => first <= reading && reading <= last)) return undefined;
  const fitting = [...DAYPARTS].find(([, [start, end]]) => start <= hour && hour < end)?.[0];
  const written = passage.text.slice(from.start, from.end);
  return {
    span: passage.span(from.start, daypart.end),
    message: `Pukul ${written} bukan ${daypart.name}${fitting === undefined ? '' : `, melainkan ${fitting}`}; periksa pukulnya.`,
    suggestions: fitting === undefined ? [] : [`${written} ${fitting}`],
  };
}

function judgeRange(passage: Passage, { from, to }: TimeMention): Report | undefined {
  if (!to || from.zone !== to.zone) return undefined;
  const start = minuteOf(from);
  const end = minuteOf(to);
  const span = passage.span(from.start, to.end);
  if (end < start && start < EVENING && end >= LATEST_NIGHT_END) {
    return {
      span,
      message: `Waktu ini selesai pukul ${formatClock(end)}, sebelum mulai pukul ${formatClock(start)}; periksa keduanya.`,
    };
  }
  return end > start ? judgeDuration(passage, { from, to }, end - start) : undefined;
}

function judgeDuration(
  passage: Passage,
  { from, to }: { readonly from: WrittenClock; readonly to: WrittenClock },
  minutes: number,
): Report | undefined {
  const label = textBefore(passage.text, from.start, 60);
  const behind = passage.text.slice(to.end, to.end + 40);
  if (!/selama/iu.test(label) && !behind.includes('(')) return undefined;
  const match =
    HOURS.exec(label.replace(/(?:pukul|jam|pkl\.?)\s$/iu, '')) ?? HOURS_AFTER.exec(behind);
  const { count = '', unit } = match?.groups ?? {};
  const said = /\d/u.test(count) ? Number(count) : readNumberWords(count);
  if (!match || said === undefined) return undefined;
  const saidMinutes = unit === 'menit' ? said : said * 60;
  if (saidMinutes === minutes) return undefined;
  const zone = /^\s(?:WIB|WITA|WIT)/iu.exec(passage.text.slice(to.end, to.end + 5))?.[0] ?? '';
  return {
    span: passage.span(from.start, to.end + zone.length),
    message: `Pukul ${formatClock(minuteOf(from))}–${formatClock(minuteOf(to))} lamanya ${minutes} menit, bukan ${saidMinutes} menit; periksa waktu atau lamanya.`,
    severity: 'warning',
  };
}
