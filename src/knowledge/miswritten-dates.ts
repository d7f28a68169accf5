import { A_MONTH, A_WEEKDAY } from '../calendar/date.ts';

/** The abbreviation of `tanggal` before a number. */
const ABBREVIATED = /(?<![A-Za-zÀ-ɏ])[Tt]gl\.? ?(?=\d)/gu;

/** Month, day, comma, year: the order of American English. */
const AMERICAN = new RegExp(
  `(?<!\\d )(?<![A-Za-zÀ-ɏ])(?:${A_MONTH}) \\d{1,2}, (?:19|20)\\d\\d(?!\\d)`,
  'gu',
);

/** `tahun` between month and year, which the date says without. */
const YEAR_NAMED = new RegExp(
  `(?=,? [Tt]ahun )(?<=(?<![\\d.,/-])\\d{1,2} (?:${A_MONTH})),? [Tt]ahun(?= (?:19|20)\\d\\d(?![\\d.,/]*\\d))`,
  'gu',
);

/** A place of birth, and right behind it the date. */
const BORN = new RegExp(
  `(?<=(?<![A-Za-zÀ-ɏ])[Ll]ahir di )[A-ZÀ-Þ][A-Za-zÀ-ɏ]+(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ]+)?(?= \\d{1,2} (?:${A_MONTH})(?![A-Za-z]))`,
  'gu',
);

/** A day, the name of its month and the year, with hyphens or slashes: `12-Juli-2025`. */
const HYPHENED = new RegExp(
  `(?<![\\d.,/-])\\d{1,2}(?<mark> ?[-–/] ?)(?:${A_MONTH})\\k<mark>(?:19|20)\\d\\d(?![\\d/-])`,
  'gu',
);

/** A comma between month and year: `5 Juni, 2026`. */
const PARTED_YEAR = new RegExp(
  `(?<=(?<![\\d.,/-])\\d{1,2} (?:${A_MONTH})),(?= (?:19|20)\\d\\d(?![\\d/-]|[.,]\\d))`,
  'gu',
);

/** A day, a month and a year in brackets, of two kinds of marks, or a space: `(19-6/2026)`. */
const MIXED = /(?<=\()\d{1,2}(?:-\d{1,2}\/|\/\d{1,2}[- ])\d{4}(?=\))/gu;

/** A year of two figures behind its month: `14 Juli '25`. */
const SHORT_YEAR = new RegExp(
  `(?<=(?<![\\d.,/-])\\d{1,2} (?:${A_MONTH}) )['’‘](?=\\d\\d(?!\\d))`,
  'gu',
);

/** A date in brackets whose parts stops divide, as in no Indonesian order: `(12.7.2026)`. */
const DOTTED = /(?<=\()(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.(?:20)?\d\d(?=\))/gu;

/** A weekday with its date, in brackets, behind a comma: `di aula, (Senin, 12/7)`. */
const BRACKETED = new RegExp(
  `, \\((?:${A_WEEKDAY}),? \\d{1,2}/\\d{1,2}(?:/\\d{2,4})?\\)(?=[ .,;]|$)`,
  'gu',
);

/** A weekday and a slash before the day: `Senin/5 Mei`. */
const SLASHED = new RegExp(`(?<=(?<![A-Za-z])(?:${A_WEEKDAY}))/(?=\\d{1,2} (?:${A_MONTH}) )`, 'gu');

/** A year of two figures in brackets behind its weekday: `Senin (12/7/26)`. */
const SHORT_YEAR_IN_BRACKETS = new RegExp(
  `(?=\\()(?<=(?:${A_WEEKDAY}) )\\(\\d{1,2}/\\d{1,2}/[2-3]\\d\\)`,
  'gu',
);

/** A way to write dates that is wrong: how to see that a text has none, where, and what is right. */
export interface MiswrittenDate {
  /** What each such date has; most texts are done with that. */
  readonly sign: RegExp;
  readonly pattern: RegExp;
  /** Where it is only a custom. */
  readonly severity?: 'info';
  /** What to say, where the right form alone does not tell. */
  readonly message?: string;
  write(found: string): string;
}

/** The ways to write dates that are wrong. */
export const MISWRITTEN_DATES: readonly MiswrittenDate[] = [
  {
    sign: /gl/u,
    pattern: ABBREVIATED,
    write: (found) => (found.startsWith('T') ? 'Tanggal ' : 'tanggal '),
  },
  {
    sign: /\d ?[-–/] ?[A-Z]/u,
    pattern: HYPHENED,
    write: (found) => found.replace(/ ?[-–/] ?/gu, ' '),
  },
  { sign: /[a-z], \d{4}/u, pattern: PARTED_YEAR, write: () => '' },
  { sign: /\(\d{1,2}[-/]/u, pattern: MIXED, write: (found) => found.replace(/[- ]/u, '/') },
  { sign: /\(\d{1,2}\./u, pattern: DOTTED, write: (found) => found.replaceAll('.', '/') },
  {
    sign: /, \([SRKJM]/u,
    pattern: BRACKETED,
    write: (found) => found.replace(/\(([A-Za-z’']+),? /u, '$1 ('),
  },
  { sign: /[a-z]\/\d/u, pattern: SLASHED, write: () => ', ' },
  {
    sign: /\/\d\d\)/u,
    pattern: SHORT_YEAR_IN_BRACKETS,
    severity: 'info',
    write: (found) => found.replace(/(?=\d\d\)$)/u, '20'),
  },
  { sign: / ['’‘]\d/u, pattern: SHORT_YEAR, write: () => '20' },
  { sign: /ahir di/u, pattern: BORN, write: (found) => `${found},` },
  {
    sign: / [Tt]ahun \d/u,
    pattern: YEAR_NAMED,
    severity: 'info',
    message: 'Di antara bulan dan angka tahun, kata “tahun” tidak perlu.',
    write: () => '',
  },
  {
    sign: /[a-z] \d{1,2}, \d{4}/u,
    pattern: AMERICAN,
    write: (found) => found.replace(/^([A-Za-z]+) (\d+),/u, '$2 $1'),
  },
];
