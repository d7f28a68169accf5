import { type CalendarDate, dayNumber, formatDate, makeDate } from '../../calendar/date.ts';
import type { NamedDay } from '../../calendar/find-dates.ts';
import type { Report } from '../../check/finding.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import { findReferenceDate } from '../../facts/times/reference-date.ts';

const BORN =
  /(?<![a-zÀ-ɏ])(?:lahir|kelahiran)(?:\sdi\s[^,.]{2,40})?,?\s(?:pada\s)?(?:tanggal\s)?$/iu;
const BORN_YEAR =
  /(?<![a-zÀ-ɏ])(?:lahir(?:\spada)?\stahun|lahir\spada|kelahiran(?:\stahun)?)\s(?<year>(?:19|20)\d\d)(?!\d)/iu;
const AGE =
  /(?<![a-zÀ-ɏ])(?:kini|sekarang|saat ini)\s(?:ber)?(?:usia|umur)\s(?<age>\d{1,3})\stahun/iu;
/** `kelahiran 1970, berusia 56 tahun`: right behind the year, an age is that of today. */
const AGE_BEHIND =
  /(?<![a-zÀ-ɏ])kelahiran\s(?:tahun\s)?(?:19|20)\d\d(?:\situ)?,?\s(?:yang\s|sudah\s|telah\s)?(?:berusia|berumur)\s(?<age>\d{1,3})\stahun/iu;
/** `Siti Rahmah, 35 tahun, pedagang kelahiran 1991`, `berusia 35 tahun, kelahiran 1991`. */
const AGE_BEFORE =
  /(?:[A-Z][a-zÀ-ɏ]+(?:,\s|\s\()|(?<![a-zÀ-ɏ])(?:berusia|berumur)\s)(?<age>\d{1,3})(?:\stahun)?[,)]\s(?:(?!saat|ketika|kata|ujar|tutur|menurut|bagi|dari)[a-zÀ-ɏ]+\s){0,3}kelahiran\s(?:tahun\s)?(?:19|20)\d\d/u;
/** An age at another time: of a sentence with another year, or of a memory. */
const OTHER_TIME =
  /(?<![a-zÀ-ɏ])(?:ketika|saat|waktu|sewaktu|semasa|kala|wafat|meninggal|dulu|kelak|akan)(?![a-zÀ-ɏ])/iu;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/gu;
const LONGEST_LIFE = 120;

const dated = (text: string): string => `---\ntanggal: 2026-08-19\n---\n${text}\n`;

export const usia: Rule = draftRule({
  id: 'fakta/usia',
  severity: 'error',
  summary: 'Usia yang disebut sekarang cocok dengan tanggal atau tahun lahir.',
  why: 'Usia yang keliru menyinggung yang bersangkutan dan terbaca sebagai profil yang tidak diperiksa.',
  exceptions:
    'Hanya bila satu kalimat menyebut kelahiran dan usia “kini” atau “sekarang”, atau keduanya berdampingan; usia pada peristiwa lain dibiarkan.',
  source: 'Hitungan dari `tanggal` naskah',
  examples: {
    wrong: [
      { text: dated('Sutarya, «kelahiran 1970, berusia 66 tahun» dan mendalang sejak 1990.') },
      { text: dated('Sutarya, «kelahiran 1970, berusia 66 tahun» dan masih mendalang.') },
      { text: dated('Siti «Rahmah, 53 tahun, pedagang kelahiran 1991», memilih kios.') },
      { text: dated('Ia lahir pada 1944 dan «kini berusia 62 tahun».') },
      { text: dated('Ia lahir di Contoh, 2 Mei 1980, dan «kini berusia 40 tahun».') },
      { text: dated('Perempuan kelahiran 1990 itu «sekarang berusia 46 tahun».') },
    ],
    right: [
      dated('Sutarya, kelahiran 1970, berusia 56 tahun dan masih mendalang.'),
      dated('Sutarya, kelahiran 1970, berusia 20 tahun ketika mulai mendalang.'),
      dated('Pada 1990 Sutarya, kelahiran 1970, berusia 20 tahun.'),
      dated('Siti Rahmah, 35 tahun, pedagang kelahiran 1991, memilih kios.'),
      dated('Siti Rahmah (34), pedagang kelahiran 1991, memilih kios.'),
      dated('Mesin kelahiran 1991 itu sudah dipakai 20 tahun.'),
      dated('Ia bekerja di Pasar Baru, 20 tahun, kata warga kelahiran 1960 itu.'),
      dated('Ia lahir pada 1944 dan kini berusia 82 tahun.'),
      dated('Rombongan 12 penari kelahiran 2010 berusia 16 tahun.'),
      dated('Ia lahir di Contoh, 2 Mei 1980, dan kini berusia 46 tahun.'),
      dated('Perempuan kelahiran 1990 itu sekarang berusia 35 tahun.'),
      dated('Perempuan kelahiran 1990 itu sekarang berusia 36 tahun.'),
      dated('Ia lahir 19 Agustus 1980 dan kini berusia 46 tahun.'), // today
      dated('Pesantren yang lahir 2 Mei 1880 itu kini berusia 100 tahun.'), // nobody's age
      dated('Ia lahir 2 Mei 1980 dan meninggal pada usia 40 tahun.'),
      dated('Ia lahir 2 Mei 1980 dan menjadi guru ketika berusia 25 tahun.'),
      'Ia lahir 2 Mei 1980 dan kini berusia 40 tahun.',
      dated('Museum yang lahir tahun 1980 itu kini berusia lanjut.'),
    ],
  },
  applies: (context) => findReferenceDate(context) !== undefined,
  *check(context) {
    const reference = findReferenceDate(context)?.date;
    if (!reference) return;
    for (const passage of context.passages) {
      if (!/lahir/iu.test(passage.text)) continue;
      for (const sentence of passage.sentences) {
        const report = judge(passage, sentence, reference);
        if (report) yield report;
      }
    }
  },
});

function judge(
  passage: Passage,
  { start, end }: { readonly start: number; readonly end: number },
  today: CalendarDate,
): Report | undefined {
  const words = passage.text.slice(start, end);
  const match = AGE.exec(words) ?? readAgeBeside(words);
  const birth = findBirth(passage, start, end);
  if (!match || !birth) return undefined;
  const age = Number(match.groups?.['age']);
  const [least, most] = ages(birth, today);
  if ((least <= age && age <= most) || most > LONGEST_LIFE || least < 0) return undefined;
  const right = least === most ? String(most) : `${least} atau ${most}`;
  return {
    span: passage.span(start + match.index, start + match.index + match[0].length),
    message: `Yang lahir ${birth.words} berusia ${right} tahun pada ${formatDate(today)}, bukan ${age}; periksa keduanya.`,
    suggestions: [match[0].replace(String(age), String(most))],
  };
}

/** An age beside the year of birth, where nothing else says when it was. */
function readAgeBeside(words: string): RegExpExecArray | undefined {
  const years = words.replace(/sejak\s(?:tahun\s)?\d{4}/giu, '').match(YEAR) ?? [];
  if (years.length !== 1 || OTHER_TIME.test(words)) return undefined;
  return AGE_BEHIND.exec(words) ?? AGE_BEFORE.exec(words) ?? undefined;
}

interface Birth {
  readonly year: number;
  /** `undefined` when only the year is known. */
  readonly day: NamedDay | undefined;
  readonly words: string;
}

function findBirth(passage: Passage, start: number, end: number): Birth | undefined {
  const mention = passage.dates.find(
    (date) =>
      start <= date.start &&
      date.end <= end &&
      BORN.test(passage.text.slice(Math.max(start, date.start - 70), date.start)),
  );
  const [day] = mention?.days ?? [];
  if (day?.year !== undefined) {
    return { year: day.year, day, words: passage.text.slice(day.start, day.end) };
  }
  const year = BORN_YEAR.exec(passage.text.slice(start, end))?.groups?.['year'];
  return year === undefined ? undefined : { year: Number(year), day: undefined, words: year };
}

/** The least and the greatest age on a day. */
function ages({ year, day }: Birth, today: CalendarDate): readonly [number, number] {
  const age = today.year - year;
  if (!day) return [age - 1, age];
  const birthday = makeDate(today.year, day.month, day.day);
  const hadIt = !birthday || dayNumber(birthday) <= dayNumber(today);
  return hadIt ? [age, age] : [age - 1, age - 1];
}
