import { wordSet } from '../text/patterns.ts';
import { findWords, type Word } from '../text/words.ts';
import { withoutStatus } from './acting-status.ts';
import table from './data/tata-tempat.tsv';
import { findProvince } from './regions.ts';
import { readRows } from './tsv.ts';

/** Articles of UU 9/2010 that rank offices: at national, provincial, regency or city events. */
export type PrecedenceArticle = 9 | 10 | 11;

/** An office, or a standing, that the law of protocol gives a place. */
export interface ProtocolOffice {
  /** As `tempat_protokol` in the roster names it: `ketua-dprd`. */
  readonly code: string;
  /** As the law names it: `Ketua DPRD kabupaten/kota`. */
  readonly label: string;
  /** The letter of each article's paragraph (1) that holds it. */
  readonly letters: Readonly<Partial<Record<PrecedenceArticle, string>>>;
}

/** The name of a ranked office in a text; offsets are UTF-16 code units of that text. */
export interface OfficeMention {
  readonly office: ProtocolOffice;
  /** Where its name begins, an acting status not included. */
  readonly start: number;
  /** Where what names the office ends; a region may follow. */
  readonly end: number;
}

interface OfficeRow {
  /** `undefined` for names that look like those of ranked offices and are none. */
  readonly office: ProtocolOffice | undefined;
  readonly isProvincial: boolean;
  readonly names: readonly string[];
}

/** One way to name an office, word for word. */
interface OfficeForm {
  readonly words: readonly string[];
  /** Nothing of the title may follow. */
  readonly isWhole: boolean;
  readonly row: OfficeRow;
}

const ANY_WORD = '*';
const END = '$';

let rows: readonly OfficeRow[] | undefined;
let forms: ReadonlyMap<string, readonly OfficeForm[]> | undefined;

function readOfficeRows(): readonly OfficeRow[] {
  rows ??= readRows(table).map(
    ([code = '', ninth = '', tenth = '', eleventh = '', scope, label = '', names = '']) => ({
      office:
        code === '-'
          ? undefined
          : {
              code,
              label,
              letters: {
                ...(ninth === '' ? {} : { 9: ninth }),
                ...(tenth === '' ? {} : { 10: tenth }),
                ...(eleventh === '' ? {} : { 11: eleventh }),
              },
            },
      isProvincial: scope === 'provinsi',
      names: names.split(';').flatMap((name) => (name.trim() === '' ? [] : [name.trim()])),
    }),
  );
  return rows;
}

/** All forms by their first word. */
function readForms(): ReadonlyMap<string, readonly OfficeForm[]> {
  if (forms) return forms;
  const byWord = new Map<string, OfficeForm[]>();
  for (const row of readOfficeRows()) {
    for (const words of row.names.flatMap(spellOut)) {
      const isWhole = words.at(-1) === END;
      const form = { words: isWhole ? words.slice(0, -1) : words, isWhole, row };
      const first = words[0] ?? '';
      const known = byWord.get(first);
      if (known) known.push(form);
      else byWord.set(first, [form]);
    }
  }
  forms = byWord;
  return byWord;
}

/** `wakil (wali kota|walikota)` are two rows of words. */
function spellOut(name: string): readonly (readonly string[])[] {
  let all: readonly string[] = [''];
  for (const part of name.split(/[()]/u)) {
    const choices = part.includes('|') ? part.split('|') : [part];
    all = all.flatMap((start) => choices.map((choice) => `${start} ${choice}`));
  }
  return all.map((text) => text.split(' ').filter(Boolean));
}

/** All offices with a place in UU 9/2010 art. 9–11. */
export function listProtocolOffices(): readonly ProtocolOffice[] {
  return readOfficeRows().flatMap(({ office }) => office ?? []);
}

/** The office of a code; `undefined` when the law ranks nothing of that name. */
export function protocolOfficeOf(code: string): ProtocolOffice | undefined {
  return readOfficeRows().find(({ office }) => office?.code === code)?.office;
}

const PROVINCIAL =
  /\b(?:provinsi|propinsi|prov|gubernur|dpr(?:a|p|pb|pt|ps|pp|pbd)|dki|dkj|diy|daerah istimewa|daerah khusus|sekdaprov|majelis rakyat papua|mrp|(?:mpu|ulama|rakyat) aceh)\b/iu;
const LOCAL = /\b(?:kota|kab|kabupaten|walikota|bupati|dprk|sekdako|sekdakab)\b/iu;
/** A region behind the council's name: `DPRD Kampar`, which is no province's. */
const COUNCIL_OF_REGION = /\bdprd\s+[a-zÀ-ɏ]/iu;

/**
 * Reads what place in the order of precedence the name of an office stands for: `Pj. Wali Kota
 * Contoh` is `wali-kota`. An office that may be the province's or the city's (`Kepala Dinas
 * Kesehatan`) is what its name says, else what `isProvincial` says.
 */
export function findProtocolOffice(
  title: string,
  isProvincial: boolean,
): ProtocolOffice | undefined {
  // Who acts holds the office's place.
  const name = withoutStatus(title.trim());
  return longestForm(findWords(spaced(name)), 0, isOfProvince(name, isProvincial))?.row.office;
}

/** `Syar’iyah` and `Jum’at` are two words here, so that every apostrophe does. */
function spaced(text: string): string {
  return text.replace(/['’]/gu, ' ');
}

function isOfProvince(name: string, byDefault: boolean): boolean {
  if (LOCAL.test(name)) return false;
  if (PROVINCIAL.test(name) || endsWithProvince(name)) return true;
  return byDefault && !COUNCIL_OF_REGION.test(name);
}

/** `Sekretaris Daerah Riau`, `Ketua DPRD Kepulauan Bangka Belitung`. */
function endsWithProvince(name: string): boolean {
  const words = name.split(/\s+/u);
  return [1, 2, 3, 4].some(
    (count) => words.length > count && findProvince(words.slice(-count).join(' ')) !== undefined,
  );
}

function longestForm(
  words: readonly Word[],
  at: number,
  isProvincial: boolean,
): OfficeForm | undefined {
  let longest: OfficeForm | undefined;
  for (const form of readForms().get(words[at]?.lower ?? '') ?? []) {
    if (form.row.isProvincial && !isProvincial) continue;
    if (longest && form.words.length <= longest.words.length) continue;
    if (matches(form, words, at)) longest = form;
  }
  return longest;
}

function matches(form: OfficeForm, words: readonly Word[], at: number): boolean {
  const end = at + form.words.length;
  if (words.length < end || (form.isWhole && words.length > end)) return false;
  return form.words.every((word, index) => word === ANY_WORD || word === words[at + index]?.lower);
}

/** What is said before an office that is then nobody who comes: `mantan Sekda`, `istri Bupati`. */
const NOT_THE_HOLDER = wordSet(`
  mantan eks bekas purna istri isteri suami ajudan sekretaris sespri calon rumah kantor halaman
  pendopo aula ruang gedung lapangan piala surat keputusan sk peraturan instruksi cup lomba wakil
  utusan perwakilan mobil
`);

/**
 * The ranked offices that a text names, in order, the longest name at each place. What is part of
 * another name (`SK Bupati`, `istri Wali Kota`) is left out.
 */
export function findOfficeMentions(text: string, isProvincial: boolean): readonly OfficeMention[] {
  return splitAtStops(text).flatMap(({ start, part }) => mentionsIn(part, start, isProvincial));
}

/** Parts of a text that name one office each, with where they begin. */
function splitAtStops(text: string): readonly { readonly start: number; readonly part: string }[] {
  return Array.from(text.matchAll(/[^,;:()/\n–—]+/gu), ({ 0: part, index }) => ({
    start: index,
    part,
  }));
}

function mentionsIn(part: string, offset: number, isProvincial: boolean): readonly OfficeMention[] {
  const words = findWords(spaced(part));
  if (!words.some(({ lower }) => readForms().has(lower))) return [];
  const ofProvince = isOfProvince(part, isProvincial);
  const mentions: OfficeMention[] = [];
  let at = 0;
  while (at < words.length) {
    const first = words[at];
    const form = longestForm(words, at, ofProvince);
    const last = form && words[at + form.words.length - 1];
    if (!form || !first || !last) {
      at++;
      continue;
    }
    const before = words[at - 1]?.lower ?? '';
    if (form.row.office && !NOT_THE_HOLDER.has(before)) {
      mentions.push({
        office: form.row.office,
        start: offset + first.start,
        end: offset + last.end,
      });
    }
    at += form.words.length;
  }
  return mentions;
}
