import { readAcronyms } from '../../knowledge/acronyms.ts';
import { findWords, type Word } from '../../text/words.ts';
import type { ClaimFinder, Evidence } from '../claim.ts';
import type { FactContext } from '../fact-context.ts';
import { isNameWord } from '../people/name-words.ts';
import { namesNoPerson } from '../people/no-person-words.ts';
import { isSubsequence } from '../people/offices.ts';
import { findAgencyNames } from './agency-names.ts';

/** The agencies that a draft names in full: `Dinas Kesehatan Kota Contoh`. */
export const findAgencyClaims: ClaimFinder = function* (context) {
  const records = listRecords(context);
  const found = context.passages.flatMap(findAgencyNames).map(({ words }) => words);
  for (const passage of context.passages) {
    for (const agency of findAgencyNames(passage)) {
      const words = withoutName(agency.words, found);
      const name = withoutState(words);
      const { start } = agency;
      const end = words.at(-1)?.end ?? agency.end;
      const value = name.map(({ lower }) => lower).join(' ');
      const evidence = (
        records.find((record) => holds(record.words, name)) ??
        records.find((record) => isShortFor(name, record.words))
      )?.evidence;
      // Among the capitals of a headline nothing tells where a name ends but the record.
      if (evidence === undefined && passage.role === 'headline') continue;
      yield { kind: 'nama', passage, start, end, value, evidence };
    }
  }
};

/**
 * `Dinas Lingkungan Hidup Budi`, when the draft also speaks of `Dinas Lingkungan Hidup`: words
 * behind it that are none of an agency are somebody's name.
 */
function withoutName(
  words: readonly Word[],
  others: readonly (readonly Word[])[],
): readonly Word[] {
  const shorter = others.find(
    (other) =>
      other.length > 1 &&
      other.length < words.length &&
      other.every(({ lower }, index) => lower === words[index]?.lower) &&
      words
        .slice(other.length)
        .every(({ text, lower }) => isNameWord(text) && !namesNoPerson(lower)),
  );
  return shorter ? words.slice(0, shorter.length) : words;
}

interface AgencyRecord {
  readonly evidence: Evidence;
  readonly words: readonly Word[];
}

/** Where names of agencies are on record, nearest first. */
function listRecords({ settings, event, roster }: FactContext): readonly AgencyRecord[] {
  const { penyelenggara, narasumber = [] } = event?.file ?? {};
  const texts: readonly (readonly [origin: string, text: string | undefined])[] = [
    ['humas.yaml', settings.instansi],
    ...settings.istilah.map((term) => ['humas.yaml', term] as const),
    ['berkas acara', penyelenggara],
    ...narasumber.map(({ instansi }) => ['berkas acara', instansi] as const),
    ...roster.officials.map(({ jabatan }) => ['pejabat.yaml', jabatan] as const),
    ...Array.from(readAcronyms().values()).flatMap(({ long, isFixed }) =>
      long
        .filter((text) => isFixed || text.startsWith('Kementerian '))
        .map((text) => ['daftar singkatan humas', text] as const),
    ),
  ];
  return texts.flatMap(([origin, text]) =>
    text === undefined ? [] : [{ evidence: { origin, text }, words: findWords(text) }],
  );
}

/** Whether a record names the agency, word for word. */
function holds(record: readonly Word[], name: readonly Word[]): boolean {
  return record.some((_, at) =>
    name.every((word, index) => record[at + index]?.lower === word.lower),
  );
}

/** `Kementerian Agama Republik Indonesia` is `Kementerian Agama`. */
function withoutState(name: readonly Word[]): readonly Word[] {
  const [last, before] = [name.at(-1)?.lower, name.at(-2)?.lower];
  if (last === 'ri') return name.slice(0, -1);
  return last === 'indonesia' && before === 'republik' ? name.slice(0, -2) : name;
}

/** Whether `Dinas Kominfo` is short for `Dinas Komunikasi dan Informatika Kota Contoh`. */
function isShortFor([head, short, ...more]: readonly Word[], record: readonly Word[]): boolean {
  const at = record.findIndex((word) => word.lower === head?.lower);
  const rest = record.slice(at + 1).map(({ lower }) => lower);
  if (at === -1 || !short || more.length > 0) return false;
  return (
    rest[0]?.slice(0, 3) === short.lower.slice(0, 3) && isSubsequence(short.lower, rest.join(''))
  );
}
