/**
 * Academic degrees that follow a name, each with all its stops. Source: EYD V II.F; the forms are
 * those of Permendikbudristek 6/2022 on diplomas. Forms that universities write in two ways
 * (`S.IP.`, `S.STP.`) are left out.
 */
const DEGREES =
  `A.Md. S.Ag. S.E. S.Farm. S.H. S.Hum. S.Hut. S.I.Kom. S.I.P. S.Kep. S.Kom. S.K.M. S.P.
  S.Pd. S.Pd.I. S.Psi. S.Pt. S.Si. S.Sos. S.T. M.A. M.Ag. M.A.P. M.E. M.Eng. M.H. M.Hum. M.I.Kom.
  M.Kes. M.Kom. M.M. M.P. M.Pd. M.Pd.I. M.Psi. M.P.H. M.Sc. M.Si. M.Sos. M.T. Ph.D.`
    .split(/\s+/u)
    .filter(Boolean);

/** Degrees written without stops that are nothing else after a name: `SH` is, `ST` may be initials. */
const BARE = new Set([
  'SH',
  'SE',
  'MH',
  'SPd',
  'MPd',
  'MSi',
  'MKes',
  'SSos',
  'SKom',
  'MKom',
  'SAg',
]);

const RIGHT = new Map(
  DEGREES.flatMap((degree) => {
    const bare = degree.replaceAll('.', '');
    const forms: [string, string][] = [[degree.slice(0, -1), degree]];
    return BARE.has(bare) ? [...forms, [bare, degree] as const] : forms;
  }),
);

/** What may be a degree that lacks a stop. */
export const DEGREE = new RegExp(
  `(?<![\\p{L}\\p{N}.])(?:${[...RIGHT.keys()]
    .sort((a, b) => b.length - a.length)
    .map((form) => form.replaceAll('.', '\\.'))
    .join('|')})(?![\\p{L}\\p{N}])(?!\\.\\p{L})`,
  'gu',
);

/** The degree with all its stops; `undefined` when it is no degree that we know. */
export function writeDegree(form: string): string | undefined {
  return RIGHT.get(form);
}

/** Any degree with stops, known or not: `S.STP.`, `Sp.A.` */
const DOTTED = /^[A-Z][a-z]{0,3}\.[A-Za-z.]{1,8}$/u;

/**
 * Whether the text from `start` to `end` stands where a degree does: after a personal name of two
 * words and a comma, or after another degree, and before a mark or a word in small letters.
 */
export function isAfterName(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  const after = text.slice(end, end + 10);
  const named = /\p{Lu}[\p{L}.’'-]*\s+\p{Lu}\p{Ll}[\p{Ll}’'-]*,\s*$/u.test(before);
  const neighbour = /(\S+),\s*$/u.exec(before)?.[1] ?? '';
  const ranked = named || RIGHT.has(neighbour) || DOTTED.test(neighbour);
  return ranked && /^(?:\.?(?:$|[,;)]|\s+[\p{Ll}(–—-]|\s*$)|\.\s)/u.test(after);
}
