import { anyOf, oneOf } from '../text/patterns.ts';
import { RANK_WORDS, SHORT_RANKS } from './ranks.ts';

/** A way to miswrite a title or status that stands before a name or office. */
export interface MiswrittenTitle {
  readonly pattern: RegExp;
  /** An acting official, `Plt.`, rather than a title. */
  readonly isStatus?: true;
  /** Only the writer knows what it is; or it is a custom of the press that the spelling rules forbid. */
  readonly doubt?: 'meaning' | 'custom';
  /** How what the pattern finds is written. */
  write(found: string): string;
}

/** A title of respect or learning without its stop, before a name. */
const BEFORE_NAME = new RegExp(
  `(?<![A-Za-zÀ-ɏ\\d./-])(?:${oneOf(`
    Drs Dra Hj Ir [Pp]rof Dr dr[gh]? Almh? Sdr Sdri Bpk Ny Tn Dt Tgk Rd
    K\\.H H\\.M Pd[mt] Ust Ns Bdn [Aa]pt
  `)}|(?<!(?:[Hh]ari|[Gg]rup|[Kk]elas|[Bb]lok|[Gg]edung|[Tt]ipe|\\d) )H)` +
    '(?=\\s+(?!Tahun|Plus|Minus)[A-ZÀ-Þ][a-zß-ÿ.])',
  'gu',
);

/** A title whose stop is not followed by a space: `Drs.Budi`. */
const CLOSE_UP = new RegExp(
  `(?<![A-Za-zÀ-ɏ\\d.])(?:${oneOf(`
    Drs Dra Hj Ir Prof Dr DR dr[gh]? H KH Pdt(?!\\.Sus) Ust Moh Muh Abd Dt Tgk Ny
    Letda Lettu Kapten Kol Kolonel Letkol Mayjen Brigjen Czi CZI Inf Cpl Arm Caj Lek
  `)}\\.){1,4}` +
    // Up to a name that touches the stop, or up to the name behind two titles that touch.
    '(?:(?=[A-ZÀ-Þ][a-zß-ÿ])|(?<=\\.[A-Za-z]{1,6}\\.)(?= [A-ZÀ-Þ]))' +
    '|(?<![A-Za-zÀ-ɏ\\d.])H\\.M\\.(?=[A-ZÀ-Þ][a-zß-ÿ])',
  'gu',
);

/** What every such title has; most passages are done with that. */
const ANY_CLOSE_UP = /\.[A-ZÀ-Þ][a-zß-ÿ]|\.[A-Za-z]{1,6}\. [A-ZÀ-Þ]/u;

/** A title in capitals; `DR Group` may be a firm, `DR. Budi` and `camat, DR Budi` are persons. */
const SHOUTED =
  /(?<![A-Za-zÀ-ɏ\d./-])(?:(?:DRS|DRA|PROF|HJ|PLT|PLH)\.?|(?:DR|IR)\.|(?<=[a-zß-ÿA-Z)], |(?:oleh|adalah|yakni|yaitu|bersama|menurut|kata|ujar) )DR)(?=\s+(?:[A-ZÀ-Þ][a-zß-ÿ]{2,}|Hj?\.|Ir\.))/gu;

/** `KH`, and `RM` behind another title, which the press writes so and the spelling rules with stops. */
const KIAI_HAJI =
  /(?<![A-Za-zÀ-ɏ\d./-])(?:KH|(?<=(?:Drs?|dr|Ir|H|Prof|Bapak|Bupati)\.? )(?:RM|RA|HM|HR))\.?(?= [A-ZÀ-Þ][a-zß-ÿ]{2,})/gu;

/** A title of health professions with a capital inside the sentence, before a name. */
const RAISED =
  /(?=Dr[gh]|Apt)(?<=(?<![.!?] )(?<![A-Za-zÀ-ɏ\d])[A-Za-zÀ-ɏ]+[,:]? |\()(?:Dr[gh]|Apt)\.?(?= [A-ZÀ-Þ][a-zß-ÿ.])/gu;

/** Ranks, which are acronyms and have no stop. */
const RANKS = oneOf(`
  ${RANK_WORDS} ${SHORT_RANKS} KOMPOL IPTU IPDA AIPTU AIPDA BRIPKA
`);

/** What opens a sentence rather than being a name. */
const NO_NAME =
  '(?! (?:Ia|Dia|Ini|Itu|Hal|Kami|Saya|Acara|Kegiatan|Selain|Namun|Menurut|[A-Z][a-z]+nya) )';

/** A rank with a stop: before its corps, or behind an office, a mark or a verb of saying or where a text opens, and before a name. */
const RANK = anyOf(
  new RegExp(
    `(?<![A-Za-zÀ-ɏ])${RANKS}\\.(?= (?:Inf|Pol|Czi|CZI|Arm|Kav|Laut|Mar|Chb|Caj|Cpl|Arh|Pnb|Tek)(?![a-z]))`,
    'gu',
  ),
  new RegExp(
    '(?=[AJKLMBISP][A-Za-z]{2,8}\\.)(?<=(?:[A-ZÀ-Þ][A-Za-zÀ-ɏ]*|\\d{3,4}(?:/[A-Za-z]+)?|oleh|yakni|yaitu|menurut|kata|ujar|ungkap|jelas|tutur|tegas|pungkas|ucap)[,)]? |\\(|^)' +
      `${RANKS}\\.${NO_NAME}(?= (?:Hj?|Drs?|dr|Ir)\\.| [A-ZÀ-Þ][a-zß-ÿ]+(?: [A-ZÀ-Þ]|[,)]| (?:me|di|ber|ke|yang|saat|pada|dan)[a-z]* ))`,
    'gu',
  ),
);

/** An acting official without the stop or its capital, before the office. */
const ACTING = new RegExp(
  `(?<![A-Za-zÀ-ɏ\\d(])(?:Pj|Pjs|Plt|Plh|(?:PJ|PJS|PLT|PLH|pj|pjs|plt|plh)\\.?)(?=\\s+${oneOf(`
    Gubernur Bupati Wali_?[Kk]ota Wakil Sekretaris Sekda Sekwan Kepala Kadis Kabag Kabid Asisten
    Camat Lurah Ketua Direktur Dirut Rektor Inspektur Keuchik Kades Penghulu Menteri
  `)}(?![A-Za-zÀ-ɏ]))`,
  'gu',
);

/** The titles and statuses without their stop, or in capitals, each by its own pattern. */
export const MISWRITTEN_TITLES: readonly MiswrittenTitle[] = [
  { pattern: BEFORE_NAME, write: (found) => `${found.replace('prof', 'Prof')}.` },
  { pattern: SHOUTED, doubt: 'meaning', write: lowerTail },
  { pattern: KIAI_HAJI, doubt: 'custom', write: (found) => `${found[0]}.${found[1]}.` },
  { pattern: ACTING, isStatus: true, write: lowerTail },
  { pattern: RAISED, write: (found) => `${found.toLowerCase().replace('.', '')}.` },
  { pattern: RANK, isStatus: true, write: (found) => found.slice(0, -1) },
];

/** `PLT`, `plt.` → `Plt.` */
function lowerTail(found: string): string {
  return `${found[0]?.toUpperCase()}${found.slice(1).toLowerCase().replace('.', '')}.`;
}

/** Whether a title may be that of a doctor of letters or of a physician: only the writer knows. */
export function isAnyDoctor(title: string): boolean {
  return /^DR\.?$/u.test(title);
}

/** The titles of a text that run into each other or into the name behind them, and how they are written. */
export function* findTitlesCloseUp(
  text: string,
): Generator<{ readonly found: string; readonly start: number; readonly right: string }> {
  if (!ANY_CLOSE_UP.test(text)) return;
  for (const { 0: found, index: start } of text.matchAll(CLOSE_UP)) {
    const next = text[start + found.length] === ' ' ? '' : ' ';
    yield { found, start, right: `${found.slice(0, -1).replaceAll('.', '. ')}.${next}` };
  }
}
