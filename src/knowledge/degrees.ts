import { capitalise } from '../text/case.ts';
import { oneOf } from '../text/patterns.ts';

/**
 * Academic degrees that follow a name, each with all its stops. Source: EYD V II.F. Of forms
 * that universities write in two ways only the last stop is demanded: see {@link TWO_WAYS}.
 */
const DEGREES =
  `A.Md. A.Md.Kep. A.P. S.Adm. S.Ag. S.Agr. S.Ak. S.Akun. S.A.P. S.Ars. S.E. S.E.I. S.Farm. S.Fil. S.Gz. S.H. S.H.I. S.Hum.
  S.Hut. S.I.K. S.I.Kom. S.I.P. S.Ds. S.Ked. S.Kel. S.Kep. S.Kes. S.Kom. S.K.M. S.Ling. S.Mat. S.P. S.Par. S.Pd. S.Pd.I. S.Psi. S.Pt. S.S. S.Si. S.Sn.
  S.Pi. S.Sos. S.Sos.I. S.Stat. S.T. S.Th. S.Tr. M.A. M.Adm. M.Ag. M.Agr. M.Ak. M.Arch. M.Biomed. M.Ds. M.Ed. M.Han. M.Ling. M.Mat. M.Par. M.Stat. M.A.P. M.B.A. M.E. M.Eng. M.Farm. M.H. M.H.I. M.Hum.
  M.Hut. M.I.Kom. M.Ked. M.Epid. M.Kep. M.Kes. M.Kn. M.Kom. M.M. M.P. M.P.A. M.Pd. M.Pd.I. M.Pi. M.Psi. M.P.H.
  M.S. M.Sc. M.Si. M.Sn. M.Sos. M.T. M.Th. M.A.R.S. B.Sc. Ph.D. Lc. Sp.A. Sp.An. Sp.B. Sp.M. Sp.N. Sp.P.
  Sp.Rad. Sp.S. Sp.U.`
    .split(/\s+/u)
    .filter(Boolean);

/** Degrees whose parts are written in two ways; the last stop they have in both. */
const TWO_WAYS =
  `S.IP. S.STP. S.Tr.K. S.AP. S.Sy. S.ST. S.Pd.SD. S.Tr.Kes. S.Tr.IP. M.AP. M.IP. M.KM.
  M.K.M. M.Tr.IP. Sp.PD. Sp.P.D. Sp.OG.
  Sp.O.G. Sp.OT. Sp.O.T. Sp.KJ. Sp.K.J. Sp.JP. Sp.J.P. Sp.PK. Sp.P.K. Sp.KK. Sp.GK. Sp.G.K. Sp.DV.
  Sp.D.V.`.split(/\s+/u);

/** Degrees written without stops that are nothing else after a name: `SH` is, `ST` may be initials. */
const BARE = new Set([
  ...['SH', 'SE', 'MH', 'Amd'],
  // `SPd`, `BSc`; many write `PhD` so.
  ...DEGREES.map((degree) => degree.replaceAll('.', '')).filter((bare) =>
    /^[A-Z]{2}[a-z]+$/u.test(bare),
  ),
]);

/** These are initials of much else, too: they count behind a name and a comma only. */
const BARE_BEHIND_COMMA = new Map([
  ['SP', 'S.P.'],
  ['ST', 'S.T.'],
  ['MM', 'M.M.'],
  ['MT', 'M.T.'],
  ['MP', 'M.P.'],
  ['SKM', 'S.K.M.'],
  ['SIP', 'S.I.P.'],
  ['SIK', 'S.I.K.'],
  ['SSTP', 'S.STP.'],
  ['MPH', 'M.P.H.'],
  ['MAP', 'M.A.P.'],
  ['MBA', 'M.B.A.'],
  ['MARS', 'M.A.R.S.'],
  ['MKM', 'M.K.M.'],
  // Of a profession, behind the degree that it needs: `S.Kep., Ns`.
  ['Ns', 'Ns.'],
  ['Apt', 'Apt.'],
  ['Bdn', 'Bdn.'],
  ['Gr', 'Gr.'],
  ['Ak', 'Ak.'],
]);

/**
 * The most frequent degrees as many write them, without any stop, as a pattern without anchors. They
 * tell a person's name from a list; whether they are right is asked of {@link writeDegree}.
 */
export const PLAIN_DEGREE: string = oneOf('SE SH ST SP SIP SKM SPd MM MH MT MSi MPd');

const RIGHT = new Map([
  ...BARE_BEHIND_COMMA,
  ...TWO_WAYS.map((degree): [string, string] => [degree.slice(0, -1), degree]),
  ...DEGREES.flatMap((degree) => {
    const bare = degree.replaceAll('.', '');
    const open = degree.slice(0, -1);
    const forms: [string, string][] = [[open, degree]];
    if (/[a-z]/u.test(degree)) forms.push([open.toUpperCase(), degree]);
    if (!BARE.has(bare)) return forms;
    // `Msi`, `Spd`: as phones write them; `Sh`, `Mh` would be syllables.
    const typed = bare.length > 2 ? capitalise(bare.toLowerCase()) : bare;
    forms.push([bare, degree], [typed, degree]);
    return forms;
  }),
]);

/** What may be a degree that lacks a stop. */
export const DEGREE = new RegExp(
  `(?<![A-Za-zÀ-ɏ\\d.])(?:${[...RIGHT.keys()]
    .sort((a, b) => b.length - a.length)
    .map((form) => form.replaceAll('.', '\\.'))
    .join('|')})(?![A-Za-zÀ-ɏ\\d])(?!\\.[A-Za-zÀ-ɏ])`,
  'gu',
);

/** What may be a degree of a field that we do not know, in two parts and without its last stop: `A.Md.Keb`, `S.Tr.Sos`. */
export const OPEN_DEGREE: RegExp =
  /(?<![A-Za-zÀ-ɏ\d.])(?:A\.Md|[SM]\.(?:Tr|T|[A-Z][a-z]{2,5}))\.[A-Z][a-z]{1,6}(?![A-Za-zÀ-ɏ\d]|\.)/gu;

/** The same with its last stop; a title of a profession that touches it stands by itself: `S.Kep.Ns`. */
export function closeDegree(open: string): string {
  return `${open.replace(/\.(?=(?:Ns|Apt|Bdn|Gr|Ak)$)/u, '., ')}.`;
}

/** What may be a degree with commas for stops, or with spaces or other capitals in it. */
export const MISSHAPEN_DEGREE: RegExp =
  /(?<![A-Za-zÀ-ɏ\d.])(?:[ASM]|Sp|[sm](?=\.))(?:(?:[.,] ?| (?=[A-Z]))[A-Za-z]{1,4}){1,3}(?![A-Za-zÀ-ɏ\d])/gu;

let byLetters: ReadonlyMap<string, string> | undefined;

/** The degree that has the same letters, whatever its capitals and stops. */
function degreeByLetters(form: string): string | undefined {
  byLetters ??= new Map(
    // Of two ways the first one stays.
    [...TWO_WAYS.toReversed(), ...DEGREES].map((degree) => [
      degree.replaceAll('.', '').toLowerCase(),
      degree,
    ]),
  );
  return byLetters.get(form.replace(/[^A-Za-z]/gu, '').toLowerCase());
}

/**
 * The degree that a text opens with whose letters are those of one, written some other way: `S.ik`,
 * `M,Si`, `S. Pd`. What lacks nothing but its last stop is left to {@link DEGREE}.
 */
export function readMisshapenDegree(
  text: string,
): { readonly written: string; readonly right: string } | undefined {
  for (
    let written = text;
    written.length > 2;
    written = written.replace(/[., ] ?[A-Za-z]*$/u, '')
  ) {
    const right = degreeByLetters(written);
    if (right === undefined) continue;
    return RIGHT.has(written) || isOtherWay(written, right) ? undefined : { written, right };
  }
  return undefined;
}

/** Whether a degree that has two forms is written in the other: `M.I.P` for `M.IP.` */
function isOtherWay(written: string, right: string): boolean {
  return TWO_WAYS.includes(right) && written.replaceAll('.', '') === right.replaceAll('.', '');
}

/** The degree with all its stops; `undefined` when it is no degree that we know. */
export function writeDegree(form: string): string | undefined {
  return RIGHT.get(form.replace(/\.$/u, ''));
}

/**
 * The same of a form with any stops or none, `SpA`, `S.Trk`: of letters alone only where capitals
 * and small letters are mixed as in no word, or where it is among the usual ones.
 */
export function readDegree(form: string): string | undefined {
  const known = writeDegree(form);
  const isMixed = /^[A-Z].*[A-Z]/u.test(form) && /[a-z]|\.[A-Z]/u.test(form);
  return known ?? (isMixed ? degreeByLetters(form) : undefined);
}

/** Whether a form that is a degree can be neither initials nor an acronym: `S.Pd`, `MSi`, `SH`. */
export function isSureDegree(form: string): boolean {
  return /^(?:SH|MH)$|\. ?[A-Z]|^[A-Z]{2,}[a-z]|^[A-Z][a-z]{2}|^Sp[A-Z]/u.test(form);
}

/** What is a degree, with its last stop or without, as a pattern without anchors. */
export const LOOSE_DEGREE: string = `(?:${[...DEGREES, ...BARE]
  .sort((a, b) => b.length - a.length)
  .filter((degree) => degree !== 'SE')
  .map((degree) => degree.replaceAll('.', '\\.').replace(/\\\.$/u, '\\.?'))
  .join('|')})`;

/** Any degree with stops, known or not: `S.STP.`, `Sp.A.` */
const DOTTED = /^[A-Z][a-z]{0,3}\.[A-Za-z.]{1,8}$/u;

/** Whether a word is a degree, with its stops or without, wherever it stands. */
export function isDegree(word: string): boolean {
  return (RIGHT.has(word) && !BARE_BEHIND_COMMA.has(word)) || DOTTED.test(word);
}
