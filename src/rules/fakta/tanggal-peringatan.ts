import { type CalendarDate, formatDate, sameDay } from '../../calendar/date.ts';
import type { DateMention } from '../../calendar/find-dates.ts';
import type { Report } from '../../check/finding.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import { findReferenceDate } from '../../facts/times/reference-date.ts';
import { resolveDay } from '../../facts/times/resolve-day.ts';
import { rewriteMention } from '../../facts/times/rewrite-mention.ts';
import { type DatedDay, findDatedDay } from '../../knowledge/dated-days.ts';
import { publicHolidays } from '../../knowledge/public-holidays.ts';
import type { Span } from '../../text/span.ts';

/** `Hari Sumpah Pemuda`, with what stands before it and the day's number or the state behind it. */
const DAY =
  /(?<![A-Za-zÀ-ɏ])(?<before>(?:[A-Za-zÀ-ɏ]+\s){0,3})(?:Hari(?:\sUlang\sTahun)?|HUT)(?:\ske-\d{1,3})?\s(?<name>(?:[A-ZÀ-Þ][A-Za-zÀ-ɏ]*(?:\s[A-ZÀ-Þ][A-Za-zÀ-ɏ]*){0,5}))(?:\s\([A-Za-z]{2,9}\))?(?:\ske-\d{1,3})?/gu;
/** Behind these stands the day itself; behind others (`peringatan`, `upacara`) what is held for it. */
const ITSELF =
  /(?:^|\s)(?:sebelum|hingga|sampai|setelah|sesudah|pada|saat|tepat|dengan|karena|yaitu|yakni)\s(?:pada\s|di\s)?$/iu;
/** Between the name and its date. */
const FALLS =
  /^,?\s(?:yang\s)?(?:(?:akan\s)?jatuh|(?:selalu\s)?diperingati\ssetiap|ditetapkan)\s(?:pada\s)?(?:hari\s)?(?:tanggal\s)?$/iu;
const BESIDE = /^(?:,\s|\s\(|\spada\s)(?:hari\s)?(?:tanggal\s)?$/iu;
/** Between a date and the name of the day that it is. */
const IS = new RegExp(
  String.raw`^\)?,?\s(?:${[
    String.raw`(?:yang\s)?(?:bertepatan|bersamaan)\sdengan`,
    String.raw`(?:diperingati|ditetapkan|dirayakan)\ssebagai`,
    // `layanan libur karena`
    String.raw`(?:layanan\s|kantor\s)?(?:libur|tutup)\skarena`,
    'adalah|merupakan',
  ].join('|')})\s(?:peringatan\s)?$`,
  'iu',
);
const BRACKET = /^\)?\s\($/u;

const dated = (text: string): string => `---\ntanggal: 2026-07-16\n---\n${text}\n`;

export const tanggalPeringatan: Rule = draftRule({
  id: 'fakta/tanggal-peringatan',
  severity: 'warning',
  summary: 'Tanggal hari besar yang disebut memang tanggal hari itu: Hari Pahlawan 10 November.',
  why: 'Tanggal hari besar diketahui semua orang; yang salah langsung dijadikan bahan olok-olok.',
  exceptions:
    'Hanya tanggal tepat di samping nama harinya. Tanggal upacara, peringatan, atau lomba untuk hari itu boleh lain. Hari libur keagamaan diperiksa untuk tahun yang keputusan bersamanya sudah diketahui (2024–2026).',
  source:
    'Keputusan yang menetapkan setiap hari besar (daftar tanggal-peringatan.tsv dan hari-besar.tsv); Keputusan Bersama Tiga Menteri untuk hari libur',
  checklist: 'Tanggal hari besar benar',
  examples: {
    wrong: [
      { text: 'Rancangan itu ditetapkan sebelum Hari Sumpah Pemuda, «20 Oktober 2026».' },
      { text: dated('Pada «Selasa, 18 Agustus 2026», layanan libur karena Hari Kemerdekaan.') },
      { text: 'Hari Pahlawan jatuh pada «10 Oktober 2026».' },
      { text: 'Lomba dimulai «24 November 2026», bertepatan dengan Hari Guru Nasional.' },
      { text: 'Tanggal «21 Mei 2026» diperingati sebagai Hari Kartini.' },
      { text: 'Layanan libur pada HUT ke-81 RI, «18 Agustus 2026».' },
      { text: 'Kantor tutup pada Hari Maulid Nabi, «26 Agustus 2026».' },
    ],
    right: [
      'Rancangan itu ditetapkan sebelum Hari Sumpah Pemuda, 28 Oktober 2026.',
      'Upacara Hari Sumpah Pemuda digelar Selasa, 27 Oktober 2026.',
      'Pemkot menggelar peringatan Hari Pahlawan, Senin (9/11/2026).',
      'Warga memeriahkan Hari Kartini pada Selasa (20/4/2026).',
      'Pada Hari Pahlawan, 10 November 2026, sirene berbunyi.',
      'Pada Hari Guru Sedunia, 5 Oktober 2026, guru menerima bunga.',
      'Panitia Hari Jadi Kota bertemu pada 20 Oktober 2026.',
      'Layanan libur pada HUT ke-81 RI, 17 Agustus 2026.',
      'Sekolah libur pada 18 Agustus 2025 karena cuti bersama, bukan Hari Kemerdekaan.',
      'Menjelang Hari Guru Nasional, Senin (23/11/2026), sekolah dihias.',
      'Kantor tutup pada Hari Maulid Nabi, 5 September 2031.',
    ],
  },
  *check(context) {
    const reference = findReferenceDate(context);
    for (const passage of context.passages) {
      if (passage.dates.length === 0 || !/Hari |HUT /u.test(passage.text)) continue;
      for (const { mention, day } of findPairs(passage)) {
        const [named, ...more] = mention.days;
        const said = named && more.length === 0 ? resolveDay(named, reference) : undefined;
        const right = said && day.dateIn(said.year);
        if (!said || !right || sameDay(said, right) || isCollectiveLeave(said)) continue;
        yield report(passage, mention, right, day);
      }
    }
  },
});

/** A date that a passage gives as that of a known day. */
interface DatedMention {
  readonly mention: DateMention;
  readonly day: DatedDay;
}

function findPairs(passage: Passage): readonly DatedMention[] {
  return Array.from(passage.text.matchAll(DAY)).flatMap((match): readonly DatedMention[] => {
    const { before = '', name = '' } = match.groups ?? {};
    const day = findDatedDay(name);
    if (!day) return [];
    const place = { start: match.index + before.length, end: match.index + match[0].length };
    const mentions = [dateBehind(passage, place, before), dateAhead(passage, place)];
    return mentions.flatMap((mention) => (mention ? [{ mention, day }] : []));
  });
}

function dateBehind(
  { text, dates }: Passage,
  { end }: Span,
  before: string,
): DateMention | undefined {
  const date = dates.find(({ start }) => start >= end);
  if (!date) return undefined;
  const link = text.slice(end, date.start);
  if (FALLS.test(link)) return date;
  return BESIDE.test(link) && date.weekdays.length === 0 && ITSELF.test(before) ? date : undefined;
}

function dateAhead({ text, dates }: Passage, { start }: Span): DateMention | undefined {
  const date = dates.findLast(({ end }) => end <= start);
  const link = date ? text.slice(date.end, start) : '';
  return IS.test(link) || BRACKET.test(link) ? date : undefined;
}

function isCollectiveLeave(date: CalendarDate): boolean {
  return publicHolidays(date.year)?.collectiveLeave.some((one) => sameDay(one, date)) ?? false;
}

function report(
  passage: Passage,
  mention: DateMention,
  right: CalendarDate,
  { source }: DatedDay,
): Report {
  const written = rewriteMention(passage.text, mention, [right, right]);
  return {
    span: passage.span(mention.start, mention.end),
    message: `Hari besar ini jatuh pada ${formatDate(right)} (${source}).`,
    suggestions: written === undefined ? [] : [written],
  };
}
