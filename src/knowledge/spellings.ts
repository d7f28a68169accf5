import compoundTable from './data/gabungan-kata.tsv';
import nonstandardTable from './data/kata-baku.tsv';
import confusedTable from './data/kata-mirip.tsv';
import englishTable from './data/serapan-inggris.tsv';
import { readRows } from './tsv.ts';

/** A way of writing that is wrong wherever it is a word and not a name. */
export interface Misspelling {
  /** In lower case. */
  readonly wrong: string;
  /** In lower case, but for proper nouns. */
  readonly right: string;
}

/**
 * What a capital says of a wrong form: that it may be the name of a person, place or brand wherever
 * it stands (`nama`), that it is one but at the start of a sentence (`tengah`), or only after
 * another capital (`mandiri`), nothing at all (`selalu` wrong), that it is another abbreviation
 * (`kecil`), or, when `undefined`, that it is part of a name in the middle of a sentence.
 */
export type Capital = (typeof CAPITALS)[number] | undefined;

const CAPITALS = ['nama', 'tengah', 'mandiri', 'selalu', 'kecil'] as const;

/**
 * `serapan`: loanword; `inggris`: one in English spelling; `agama`: religious loanword;
 * `imbuhan`: affix; `tulisan`: slip of the pen; `nama`: proper name.
 */
const WORD_KINDS = ['serapan', 'inggris', 'agama', 'imbuhan', 'tulisan', 'nama'] as const;

/** A word that KBBI does not know as standard. */
export interface NonstandardWord extends Misspelling {
  readonly kind: (typeof WORD_KINDS)[number];
  readonly capital: Capital;
}

/** A compound written together that belongs apart, or apart that belongs together. */
export interface Compound extends Misspelling {
  readonly capital: Capital;
}

let nonstandardWords: readonly NonstandardWord[] | undefined;

/** Non-standard words and their standard forms, from KBBI VI; see the head of the table. */
export function readNonstandardWords(): readonly NonstandardWord[] {
  nonstandardWords ??= readForms(nonstandardTable, (wrong, right, [kind, capital]) => ({
    wrong,
    right,
    kind: asKind(kind),
    capital: asCapital(capital),
  }));
  return nonstandardWords;
}

/** Compounds, bound forms and reduplications, from EYD V II.B and KBBI VI. */
export function readCompounds(): readonly Compound[] {
  return readForms(compoundTable, (wrong, right, [capital]) => ({
    wrong,
    right,
    capital: asCapital(capital),
  }));
}

let compoundMistakes: ReadonlySet<string> | undefined;

/** Whether the table of compounds has these words, in lower case, as a wrong form. */
export function isCompoundMistake(words: string): boolean {
  compoundMistakes ??= new Set(readCompounds().map(({ wrong }) => wrong));
  return compoundMistakes.has(words);
}

/** Words taken for one another, beside the words that decide between them. */
export interface ConfusedWords extends Misspelling {
  readonly condition: Condition;
  readonly capital: Capital;
}

const CONDITIONS = ['verba', 'Pj.', 'nama orang'] as const;

/** What must follow the words: a verb (`verba`), the abbreviation in brackets (`Pj.`), somebody's name (`nama orang`), or anything. */
export type Condition = (typeof CONDITIONS)[number] | undefined;

/** Words that sound or look alike, beside the word that decides between them, from KBBI VI. */
export function readConfusedWords(): readonly ConfusedWords[] {
  return readForms(confusedTable, (wrong, right, [condition, capital]) => ({
    wrong,
    right,
    condition: CONDITIONS.find((one) => one === condition),
    capital: asCapital(capital),
  }));
}

/** English words and the Indonesian spelling of the same word, from KBBI VI. */
export function readEnglishSpellings(): readonly Misspelling[] {
  return readForms(englishTable, (wrong, right) => ({ wrong, right }));
}

/** Reads a table whose rows open with a wrong and a right form; each also stands with -nya. */
function readForms<Entry>(
  table: string,
  make: (wrong: string, right: string, rest: readonly string[]) => Entry,
): readonly Entry[] {
  const entries: Entry[] = [];
  const add = (wrong: string, right: string, rest: readonly string[]): void => {
    entries.push(make(wrong, right, rest));
    if (wrong.includes("'")) entries.push(make(wrong.replaceAll("'", '’'), right, rest));
  };
  for (const row of readRows(table)) {
    const [wrong = '', right = ''] = row;
    const rest = row.slice(2);
    add(wrong, right, rest);
    if (!wrong.endsWith('nya')) add(`${wrong}nya`, `${right}nya`, rest);
  }
  return entries;
}

function asKind(text: string | undefined): NonstandardWord['kind'] {
  return WORD_KINDS.find((kind) => kind === text) ?? 'serapan';
}

function asCapital(text: string | undefined): Capital {
  return CAPITALS.find((capital) => capital === text);
}
