import { findOpeningOffice } from '../../knowledge/offices.ts';
import { wordSet } from '../../text/patterns.ts';

/** What tells words from names; the dictionary belongs to the rule. */
export interface Vocabulary {
  isKnown(word: string): boolean;
  isForeign(word: string): boolean;
}

/** `Siti`, `Nu’man`. */
const CAPITALISED = "[A-ZÀ-Þ][A-Za-zÀ-ɏ'’-]*";

/** `Plt.`, `H.`. */
const SHORT_FORM = '[A-Z][a-z]{0,3}\\.';

/** `dr.`, which stands before a name in small letters. */
const DOCTOR = '(?:dr|drg|drh)\\.?';

/** `S.Pd.`, `SH`, `MSi`, `Sp.A`. */
const DEGREE =
  '(?:(?:Sp\\.?|[SM]\\.)[A-Z][A-Za-z.]{0,6}|S[EHPT]|M[HMT]|[SM](?:Pd|Si|Sos|Kom|Kes|Ag))';

/** A person or office; a stop belongs to a short form only. */
const NAMED = new RegExp(
  `^ (?:${DOCTOR} )?(?:${CAPITALISED}|${SHORT_FORM})` +
    // Up to eleven further words; a pronoun opens the sentence that goes on.
    `(?:(?: dan)? (?!(?:Ia|Dia|Mereka|Kami|Kita) )(?:${CAPITALISED}|${SHORT_FORM}(?= [A-Z])|${DOCTOR}(?= [A-Z]))){0,11}` +
    `(?:, ${DEGREE}(?![A-Za-z]))*`,
  'u',
);

/** A country, region or body behind the name of a person: the subject of what that person says. */
const BEHIND_NAME = wordSet(
  // Countries.
  `Indonesia Malaysia Singapura Tiongkok Jepang Amerika Australia Palestina Israel Rusia Ukraina
  India Iran`,
  // Regions, and what they are called by.
  `Jakarta Papua Jawa Sumatera Kalimantan Sulawesi Kabupaten Kota Kecamatan Desa Kelurahan
  Provinsi`,
  // Bodies and offices.
  'Pemkot Pemkab Pemprov Pemda Pemerintah Dinas Program Presiden Bupati Gubernur Wali',
);

/** Short names of ministries and agencies, which no list of words has. */
const BODY = /^(?:Kem|Men|Wamen|Pem|Ba|Bi|Din|Ka|Se|Di)[a-z]+$/u;

/** The name behind an office, when the sentence goes on behind it. */
const HOLDER = /^, [A-ZÀ-Þ][A-Za-zÀ-ɏ'’]+(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ'’]*){1,3}(?= [a-zß-ÿ])/u;

/**
 * The words that name a speaker, with the space before them; `undefined` where none stands.
 *
 * @param at the offset of that space in the text
 * @param opens whether the sentence opens here, so that a name behind an office is its subject
 */
export function readSpeaker(
  text: string,
  at: number,
  opens: boolean,
  lexicon: Vocabulary | undefined,
): string | undefined {
  const read = NAMED.exec(text.slice(at, at + 200))?.[0];
  const named = read === undefined ? undefined : cutBehindName(read, lexicon);
  if (named === undefined || opens || findOpeningOffice(named.trim()) === undefined) return named;
  const end = at + named.length;
  return named + (HOLDER.exec(text.slice(end, end + 100))?.[0] ?? '');
}

/** `Prabowo Indonesia`: the name of a person takes no place or body behind it. */
function cutBehindName(named: string, lexicon: Vocabulary | undefined): string {
  const [first = '', ...rest] = named.trim().split(' ');
  const word = first.toLowerCase();
  const mayBeBody =
    !lexicon || BODY.test(first) || lexicon.isKnown(word) || lexicon.isForeign(word);
  const cut = rest.findIndex((word) => BEHIND_NAME.has(word));
  // A longer name before is rather that of a body or office.
  return mayBeBody || cut === -1 || cut > 1
    ? named
    : ` ${[first, ...rest.slice(0, cut)].join(' ')}`;
}
