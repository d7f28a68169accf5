import {
  A_WEEKDAY,
  addDays,
  type CalendarDate,
  formatLongDate,
  sameDay,
  WEEKDAYS,
  weekday,
} from '../../calendar/date.ts';
import type { Report } from '../../check/finding.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import { resolveDay } from '../../facts/times/resolve-day.ts';
import { textBefore } from '../../text/text-before.ts';

const WEEKDAY = `${A_WEEKDAY.toLowerCase()}|jum['’‘]at`;
/** `hari ini, Rabu (19/8)`, `besok Kamis`: a day counted from today, then a weekday or a date. */
const RELATIVE = new RegExp(
  String.raw`(?<![A-Za-zÀ-ɏ])(?<word>hari ini|kemarin|besok|lusa)(?<gap>,?\s\(?(?:hari\s)?)(?:(?<name>${WEEKDAY})(?![A-Za-zÀ-ɏ-])|(?=\d))`,
  'giu',
);
const DAYS_AWAY: ReadonlyMap<string, number> = new Map([
  ['hari ini', 0],
  ['kemarin', -1],
  ['besok', 1],
  ['lusa', 2],
]);

const dated = (text: string): string => `---\ntanggal: 2026-08-19\n---\n${text}\n`;

export const hariRelatif: Rule = draftRule({
  id: 'fakta/hari-relatif',
  severity: 'warning',
  summary: '“Hari ini”, “kemarin”, “besok”, dan “lusa” cocok dengan tanggal naskah.',
  why: 'Rilis yang tertunda sehari membuat “hari ini” menunjuk hari yang salah.',
  exceptions:
    'Hanya bila langsung diikuti nama hari atau tanggal. Kata orang dalam tanda petik, yang mungkin diucapkan pada hari lain, dibiarkan.',
  source: 'Kalender Gregorius (hitungan); bagian depan naskah: `tanggal`',
  checklist: 'Hari ini, kemarin, dan besok cocok dengan tanggal naskah',
  examples: {
    wrong: [
      { text: dated('Pasar murah dibuka «hari ini, Kamis» (20/8/2026).') },
      { text: dated('Pasar murah dibuka «besok Jumat» di alun-alun.') },
      { text: dated('Pasar murah ditutup «kemarin», 17 Agustus 2026.') },
    ],
    right: [
      dated('Pasar murah dibuka hari ini, Rabu (19/8/2026).'),
      dated('Pasar murah dibuka besok Kamis di alun-alun.'),
      dated('Pasar murah ditutup kemarin, 18 Agustus 2026.'),
      dated('“Hari ini Selasa kita mulai,” kata Camat.'),
      dated('Pasar murah dibuka hari ini 100 pengunjung datang.'),
      dated('Pasar murah dibuka Minggu kemarin, Sabtu malam.'),
      'Pasar murah dibuka hari ini, Kamis.', // no date of the draft
      dated('Sampai hari ini, Jumat Bersih diikuti 40 kelurahan.'),
    ],
  },
  applies: ({ draft }) => draft.meta.tanggal !== undefined,
  *check({ draft, passages }) {
    const today = draft.meta.tanggal;
    if (!today) return;
    for (const passage of passages) {
      if (passage.inBlockQuote || !/hari ini|kemarin|besok|lusa/iu.test(passage.text)) continue;
      for (const match of passage.text.matchAll(RELATIVE)) {
        const report = judge(passage, match, today);
        if (report) yield report;
      }
    }
  },
});

function judge(passage: Passage, match: RegExpExecArray, today: CalendarDate): Report | undefined {
  const { word = '', gap = '', name } = match.groups ?? {};
  const start = match.index;
  const end = start + match[0].length;
  if (passage.isQuoted(start, end) || /[A-ZÀ-Þ][a-z]+\s$/u.test(before(passage, start)))
    return undefined;
  const meant = addDays(today, DAYS_AWAY.get(word.toLowerCase()) ?? 0);
  const mention = passage.dates.find((date) => start < date.end && date.start <= end);
  const [day] = mention?.form === 'single' ? mention.days : [];
  const date = day && resolveDay(day, { date: today, origin: '' });
  const isWrong = date ? !sameDay(date, meant) : isOtherWeekday(passage, match, meant);
  if (!isWrong) return undefined;
  return {
    span: passage.span(start, name === undefined ? end - gap.length : end),
    message: `Menurut \`tanggal\` naskah, “${word.toLowerCase()}” adalah ${formatLongDate(meant)}; samakan kata dan tanggalnya.`,
    suggestions: name === undefined ? [] : [`${word}${gap}${WEEKDAYS[weekday(meant)]}`],
  };
}

/** `Minggu kemarin`: the word belongs to the weekday before it. */
function before({ text }: Passage, start: number): string {
  return textBefore(text, start, 12);
}

/** Whether a weekday, with no date behind it, is another one; `Jumat Bersih` is a name. */
function isOtherWeekday(
  { text }: Passage,
  { 0: found, index, groups }: RegExpExecArray,
  meant: CalendarDate,
): boolean {
  const name = groups?.['name']?.toLowerCase().replace(/['’‘]/gu, '');
  if (name === undefined || /^\s[A-ZÀ-Þ]/u.test(text.slice(index + found.length))) return false;
  return WEEKDAYS[weekday(meant)]?.toLowerCase() !== name;
}
