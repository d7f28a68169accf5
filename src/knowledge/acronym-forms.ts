import { readAcronyms } from './acronyms.ts';
import table from './data/akronim.tsv';
import { readRows } from './tsv.ts';

/** An abbreviation as it must be written, and when small letters are a mistake in it. */
export interface AcronymForm {
  /** As it may be found, in lower case. */
  readonly wrong: string;
  readonly right: string;
  /**
   * `selalu`: in small letters always wrong; `nama`: only before a name; `umum`: a common noun,
   * small unless a name follows, which many papers raise all the same; `jenis`: a common noun that
   * they do not; `salah`: misspelt.
   */
  readonly kind: 'selalu' | 'nama' | 'umum' | 'jenis' | 'salah';
}

/** Abbreviations and acronyms with their capitals, from EYD V II.F; see the head of the table. */
export function readAcronymForms(): readonly AcronymForm[] {
  return readRows(table).flatMap(([kind = '', words = '']) =>
    words.split(' ').map((word): AcronymForm => {
      const [wrong = word, right = word] = word.split(':');
      return { wrong: wrong.toLowerCase(), right: right.replace('_', ' '), kind: asKind(kind) };
    }),
  );
}

let common: ReadonlySet<string> | undefined;
let nouns: ReadonlySet<string> | undefined;

/** Whether a word in lower case is an acronym that is a common noun, small unless a name follows: `nakes`. */
export function isCommonAcronym(word: string): boolean {
  common ??= readKinds(['jenis']);
  return common.has(word);
}

/** The like of {@link isCommonAcronym}, with those that many papers raise: `sembako`. */
export function isAcronymNoun(word: string): boolean {
  nouns ??= readKinds(['jenis', 'umum']);
  return nouns.has(word);
}

let syllabic: ReadonlySet<string> | undefined;

/** Whether a word in lower case is an acronym of syllables, which has no capital but its first: `satgas`, `bappeda`. */
export function isSyllabicAcronym(word: string): boolean {
  syllabic ??= new Set(
    readAcronymForms()
      .filter(({ kind, right }) => kind !== 'salah' && /^[A-Za-z][a-z]+$/u.test(right))
      .map(({ wrong }) => wrong),
  );
  return syllabic.has(word);
}

/** Whether a word with its capitals is on record as an acronym: `BPBD`, `Basarnas`, `Bappeda`. */
export function isAcronymOnRecord(word: string): boolean {
  return readAcronyms().has(word) || isSyllabicAcronym(word.toLowerCase());
}

function readKinds(kinds: readonly AcronymForm['kind'][]): ReadonlySet<string> {
  const forms = readAcronymForms().filter(({ kind }) => kinds.includes(kind));
  return new Set(forms.map(({ wrong }) => wrong));
}

function asKind(kind: string): AcronymForm['kind'] {
  switch (kind) {
    case 'nama':
    case 'umum':
    case 'jenis':
    case 'salah':
      return kind;
    default:
      return 'selalu';
  }
}

/** Whether an acronym is that of a body or firm that writes itself in capitals by its statutes. */
export function keepsCapitals(acronym: string): boolean {
  return /^(?:BULOG|BAZNAS|PROPER|KORPRI|COVID|KADIN)/u.test(acronym);
}
