import { A_MONTH, type CalendarDate, dayNumber, makeDate } from '../../calendar/date.ts';
import type { Report } from '../../check/finding.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import { findSentenceAt } from '../../draft/sentence-at.ts';
import type { FactContext } from '../../facts/fact-context.ts';
import { findNumberedDays, type NumberedDay, writeRoman } from '../../facts/times/anniversaries.ts';
import {
  celebrantOf,
  endsWithName,
  findRegionAges,
  type RegionAge,
} from '../../facts/times/celebrants.ts';
import { findReferenceDate } from '../../facts/times/reference-date.ts';
import { withoutAgo, yearsAgo } from '../../facts/times/years-ago.ts';
import { type Commemoration, nationalCommemorations } from '../../knowledge/commemorations.ts';
import { withoutNamedLalu } from '../../text/named-lalu.ts';

/** Words after which the commemoration may be that of another year. */
const OTHER_YEAR =
  /(?<![a-zÀ-ɏ])(?:lalu|silam|sebelumnya|tahun depan|kelak|indonesia emas|mendatang|sejak|pernah|kala itu|ketika itu|saat itu|persiapan|menyongsong|menuju)(?![a-zÀ-ɏ])/iu;
const YEAR = /(?<![\d.,/-])(?<year>(?:19|20)\d\d)(?![\d.,/]*\d)/gu;
/** What may stand between the day and its own date. */
const LINK =
  /^(?:,|\s\(|\s(?:yang|jatuh|pada|tanggal|diperingati|dirayakan|setiap|hari))*,?\s?\(?$/u;
const YEAR_BEHIND = /^,?\s(?:pada\s)?(?:[Tt]ahun\s)?(?<year>(?:19|20)\d\d)(?![\d.,/]*\d)/u;
const DATES_SENTENCE = new RegExp(
  `(?<![A-Za-z])(?:[Pp]ada|${A_MONTH})\\s(?:tahun\\s)?(?:19|20)\\d\\d`,
  'u',
);
const REACH = 20;
/** A commemoration further off than this is that of another year. */
const REACH_DAYS = 200;

const dated = (text: string): string => `---\ntanggal: 2026-08-10\n---\n${text}\n`;
const SETTINGS = 'hari_jadi:\n  - { nama: Kota Contoh, tanggal: 1757-09-17 }\n';

export const hariKe: Rule = draftRule({
  id: 'fakta/hari-ke',
  severity: 'error',
  summary: 'Bilangan hari peringatan cocok dengan tahunnya: HUT ke-81 RI pada 2026.',
  why: 'Bilangan itu ada di judul, spanduk, dan ucapan; yang menyalin teks tahun lalu langsung ketahuan.',
  exceptions:
    'Tahunnya dari tanggal tepat di belakang nama hari itu, atau dari `tanggal` naskah; bilangan yang cocok dengan tahun lain di kalimat itu atau di kalimat sebelumnya dibiarkan. Hari jadi daerah dan instansi diperiksa bila tercantum di `hari_jadi` pada humas.yaml; yang lain, seperti hari ulang tahun desa atau sekolah, dibiarkan.',
  source:
    'Hitungan dari tahun asalnya: Proklamasi 1945, dan hari besar di daftar hari-besar.tsv; humas.yaml: `hari_jadi`',
  checklist: 'Bilangan hari peringatan cocok dengan tahunnya',
  examples: {
    wrong: [
      {
        text: dated('Pada 17 September 2026 Kota Contoh memperingati HUT ke-«296».'),
        settings: SETTINGS,
      },
      { text: dated('Kota Contoh akan merayakan hari jadi ke-«268».'), settings: SETTINGS },
      { text: dated('Bulan depan Kota Contoh genap berusia «296» tahun.'), settings: SETTINGS },
      { text: dated('Warga memeriahkan HUT ke-«80» RI di lapangan.') },
      { text: dated('Lomba Hari Ulang Tahun (HUT) Kemerdekaan RI ke-«80» dibuka.') },
      { text: dated('Upacara Peringatan Hari Ulang Tahun Ke-«80» Kemerdekaan RI dimulai.') },
      { text: dated('Pemkot memperingati Hari Otonomi Daerah «XXIX» di aula.') },
      { text: 'Upacara Hari Kebangkitan Nasional ke-«113» tahun 2022 digelar di lapangan.' },
      { text: dated('Wali kota periode 2019–2025 hadir pada HUT ke-«79» RI, 17 Agustus 2026.') },
      {
        text: dated(
          'Juni lalu, pada Hari Kesatuan Gerak PKK dan Hari Jadi Kota Contoh ke-«286», bupati hadir.',
        ),
        settings: SETTINGS,
      },
      { text: dated('Pada 2021 warga merayakan HUT ke-«81» RI dengan sederhana.') },
      { text: dated('Jalan santai Hari Jadi Kota Contoh ke-«268» digelar.'), settings: SETTINGS },
    ],
    right: [
      {
        text: dated('Pada 17 September 2026 Kota Contoh memperingati HUT ke-269.'),
        settings: SETTINGS,
      },
      { text: dated('Kota Contoh memperingati HUT ke-81 Kemerdekaan RI.'), settings: SETTINGS },
      { text: dated('PMI Kota Contoh merayakan HUT ke-81.'), settings: SETTINGS },
      { text: dated('Dharma Wanita Kota Contoh merayakan hari jadi ke-27.'), settings: SETTINGS },
      { text: dated('Warga Kota Contoh merayakan ulang tahun ke-17 Budi.'), settings: SETTINGS },
      { text: dated('Bulan depan Kota Contoh genap berusia 269 tahun.'), settings: SETTINGS },
      { text: dated('Kota Contoh merayakan HUT ke-17 pasar induk.'), settings: SETTINGS },
      { text: dated('Kota Contoh kini berusia 268 tahun.'), settings: SETTINGS },
      { text: dated('Pada 2020 Kota Contoh berusia 263 tahun.'), settings: SETTINGS },
      { text: dated('Pasar Kota Contoh kini berusia 40 tahun.'), settings: SETTINGS },
      { text: dated('Wali Kota Contoh berusia 40 tahun.'), settings: SETTINGS },
      { text: dated('Kota Contoh akan berusia 300 tahun pada 2057.'), settings: SETTINGS },
      dated(
        'Upacara Peringatan Hari Ulang Tahun Ke-81 Kemerdekaan RI dan Ulang Tahun Ke-50 Budi digelar.',
      ),
      dated('Warga memeriahkan HUT ke-81 RI dan Hari Pramuka ke-65.'),
      'Upacara Hari Kebangkitan Nasional ke-114 tahun 2022 digelar di lapangan.',
      'Warga memeriahkan HUT ke-80 RI di lapangan.', // no year is known
      dated('Agustus lalu, pada HUT ke-80 RI, lomba itu ditiadakan.'),
      dated('September lalu, pada HUT ke-80 RI, lomba itu diulang.'),
      dated('Dua bulan lalu panitia HUT ke-81 RI dibentuk.'),
      dated('Pada HUT ke-80 RI tahun lalu lomba itu ditiadakan.'),
      dated('Warga memeriahkan HUT ke-80 RI pada 17 Agustus 2025.'),
      dated('Pada 2025 gedung itu diresmikan, bersama HUT ke-80 RI.'),
      dated('Gedung itu selesai pada 2025. Pada HUT ke-80 RI gedung itu mulai dipakai.'),
      dated('Sejarah kota pada periode 2019–2025 dibukukan untuk HUT ke-81 RI, 17 Agustus 2026.'),
      dated('Sekolah itu merayakan HUT ke-40, dan desa itu Hari Jadi ke-16.'),
      dated('HUT ke-20 Koperasi Maju Jaya dirayakan sederhana.'),
      dated('Bank itu merayakan HUT ke-78 pada Hari Pelanggan.'),
      dated('Rapat pada hari ke-2 membahas anggaran.'),
      { text: dated('Jalan santai Hari Jadi ke-269 Kota Contoh digelar.'), settings: SETTINGS },
      { text: dated('Hari Jadi Kota Lain ke-12 meriah.'), settings: SETTINGS },
      '---\ntanggal: 2026-12-20\n---\nPanitia HUT ke-82 RI dibentuk.\n', // the next one
    ],
  },
  *check(context) {
    const own = localCommemorations(context);
    const known = [...nationalCommemorations(), ...own];
    for (const passage of context.passages) {
      for (const day of findNumberedDays(passage)) {
        const commemoration = commemorationOf(passage, day, known);
        const report = commemoration && judge(passage, day, commemoration, context);
        if (report) yield report;
      }
      for (const one of own) {
        const ages = findRegionAges(passage, one.names);
        yield* ages.flatMap((age) => judgeAge(passage, age, one, context) ?? []);
      }
    }
  },
});

function commemorationOf(
  passage: Passage,
  day: NumberedDay,
  known: readonly Commemoration[],
): Commemoration | undefined {
  const celebrant = celebrantOf(passage, day);
  return celebrant === undefined
    ? known.find((one) => isMeant(one, day))
    : known.find(({ isOfBody, names }) => isOfBody && endsWithName(celebrant, names));
}

function localCommemorations({ settings }: FactContext): readonly Commemoration[] {
  return settings.hari_jadi.map(({ nama, tanggal }) => ({
    names: [nama, nama.replace(/^(?:Kota|Kabupaten|Provinsi)\s/u, '')],
    isOfBody: true,
    baseYear: tanggal.year,
    month: tanggal.month,
    day: tanggal.day,
    isCertain: true,
    source: 'humas.yaml',
  }));
}

/** Whether a day is named right before its number, or right after it and nothing else follows. */
function isMeant({ names, isOfBody }: Commemoration, { before, after }: NumberedDay): boolean {
  const title = before.replace(
    /^(?:(?:Peringatan|Hari Ulang Tahun|Ulang Tahun|Hari Jadi|Hari|HUT|Dirgahayu)(?:\s|$))+/u,
    '',
  );
  if (title !== '') {
    const forms = [title, title.replace(/\s(?:RI|Republik Indonesia|Nasional)$/u, '')];
    return names.some((name) => forms.some((form) => form.toLowerCase() === name.toLowerCase()));
  }
  return isOfBody && names.some((name) => isFirstOf(name, after));
}

/** `RI`, `RI Tingkat Kota`: the name is whole and no other name begins with it. */
function isFirstOf(name: string, words: string): boolean {
  if (!words.toLowerCase().startsWith(name.toLowerCase())) return false;
  const rest = words.slice(name.length);
  return (
    rest === '' || /^\s(?:dan|Tingkat|Tahun|Kota|Kabupaten|Provinsi|Kecamatan)(?![a-z])/u.test(rest)
  );
}

function judge(
  passage: Passage,
  day: NumberedDay,
  { baseYear, month, day: monthDay, isCertain, source }: Commemoration,
  context: FactContext,
): Report | undefined {
  const sentence = findSentenceAt(passage, day.start);
  const around = passage.text.slice(sentence?.start ?? 0, sentence?.end);
  if (OTHER_YEAR.test(withoutNamedLalu(withoutAgo(around)))) return undefined;
  const earlier = passage.sentences.findLast(({ end }) => end <= day.start);
  const textBefore = passage.text.slice(earlier?.start ?? 0, earlier?.end ?? 0);
  const own = yearBehind(passage, day);
  const reference = findReferenceDate(context)?.date;
  const near = reference ? yearsNear(reference, month, monthDay) : [];
  const ago = reference && yearsAgo(around, reference);
  const years = own ?? ago ?? readYears(around, near, yearsIn(textBefore));
  const [year] = years;
  if (year === undefined || years.some((one) => one - baseYear === day.number)) return undefined;
  const right = year - baseYear;
  if (right < 1) return undefined;
  const written = passage.text.slice(day.numberPlace.start, day.numberPlace.end);
  const suggestion = /\d/u.test(written) ? String(right) : writeRoman(right);
  const doubt = isCertain ? '' : '; periksa tahun asalnya';
  return {
    span: passage.span(day.numberPlace.start, day.numberPlace.end),
    message: `Pada ${year} peringatan ini yang ke-${right} (${year} − ${baseYear}; ${source}), bukan ke-${day.number}${doubt}.`,
    suggestions: [suggestion],
    severity: isCertain ? 'error' : 'warning',
  };
}

/** An age is that of the year, or one less before the day itself. */
function judgeAge(
  passage: Passage,
  { start, end, age }: RegionAge,
  { baseYear, source }: Commemoration,
  context: FactContext,
): Report | undefined {
  const sentence = findSentenceAt(passage, start);
  const around = passage.text.slice(sentence?.start ?? 0, sentence?.end);
  const reference = findReferenceDate(context)?.date;
  if (!reference || OTHER_YEAR.test(withoutNamedLalu(around))) return undefined;
  const [told, ...others] = yearsIn(around);
  const year = told ?? reference.year;
  const isRight = [year, year - 1].some((one) => one - baseYear === age);
  if (isRight || others.length > 0) return undefined;
  const right = year - baseYear;
  return {
    span: passage.span(start, end),
    message: `Pada ${year} usianya ${right} tahun (${year} − ${baseYear}; ${source}), bukan ${age}.`,
    suggestions: [String(right)],
  };
}

/** The year said of the day itself, right behind it: `pada 20 Juni 2026`, `tahun 2022`. */
function yearBehind({ text, dates }: Passage, { end }: NumberedDay): readonly number[] | undefined {
  const date = dates.find(({ start }) => start >= end);
  const year = date?.days.at(-1)?.year;
  if (date && year !== undefined && LINK.test(text.slice(end, date.start))) return [year];
  const said = YEAR_BEHIND.exec(text.slice(end, end + REACH))?.groups?.['year'];
  return said === undefined ? undefined : [Number(said)];
}

/**
 * The years that may be meant where the day has none of its own, the likeliest first: the only year
 * of the sentence is meant where it dates it or is near to the draft; others there, or in the
 * sentence before, only may be.
 */
function readYears(
  sentence: string,
  near: readonly number[],
  justBefore: readonly number[],
): readonly number[] {
  const told = yearsIn(sentence);
  const [only, ...more] = told;
  if (only === undefined) return near.length > 0 ? [...near, ...justBefore] : [];
  const isMeant = near.length === 0 || near.includes(only) || DATES_SENTENCE.test(sentence);
  if (more.length === 0 && isMeant) return [only];
  return near.length > 0 ? [...near, ...told] : [];
}

function yearsIn(text: string): readonly number[] {
  return Array.from(text.matchAll(YEAR), ({ groups }) => Number(groups?.['year']));
}

/** Years whose commemoration lies near a date, that of the date itself first. */
function yearsNear(reference: CalendarDate, month: number, day: number): readonly number[] {
  const { year } = reference;
  const others = [year - 1, year + 1].filter((other) => {
    const date = makeDate(other, month, day);
    return date && Math.abs(dayNumber(date) - dayNumber(reference)) <= REACH_DAYS;
  });
  // Early in the year the one of the year before may still be talked of, late in it the next one.
  const late = reference.month === 12 ? [year + 1] : [];
  return [year, ...others, ...late];
}
