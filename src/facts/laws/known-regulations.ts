import {
  findRegulation,
  findRegulationsByShortName,
  findRegulationsByTitle,
  nameRegulation,
  type Regulation,
} from '../../knowledge/regulations.ts';
import { oncePer } from '../../text/once-per.ts';
import { findWords } from '../../text/words.ts';
import type { OwnRegulation, Settings } from '../../workspace/settings.ts';
import type { FactContext } from '../fact-context.ts';
import { type CitedTitle, compareTitle } from './cited-title.ts';
import { fitShortName } from './law-titles.ts';
import { type RegulationCitation, readCitations } from './regulation-citations.ts';

/** A regulation on record, national or the agency's own. */
export interface KnownRegulation
  extends Pick<Regulation, 'kind' | 'number' | 'year' | 'title' | 'isTitleTested'> {
  /** As it is named in messages: `UU Nomor 14 Tahun 2008`. */
  readonly name: string;
  /** Where it is on record, as an officer calls it. */
  readonly origin: 'daftar peraturan humas' | 'humas.yaml' | 'berkas acara';
}

/**
 * The regulation of a kind that goes by a short name or has it for a title, of the agency's own or
 * of the nation: the one in force, and not one that amends it.
 */
export function findByShortName(
  kind: string,
  name: string,
  { settings }: Pick<FactContext, 'settings'>,
): KnownRegulation | undefined {
  const own = listOwnRegulations(settings).find(
    (one) => one.kind === kind && fitShortName(name, one.title) === 'fits',
  );
  if (own) return own;
  const inForce = [...findRegulationsByShortName(name), ...findRegulationsByTitle(name)]
    .filter((one) => one.kind === kind && one.status !== 'dicabut')
    .sort((a, b) => b.year - a.year);
  const right = inForce.find(({ title }) => !/^(?:Perubahan|Penetapan)/u.test(title)) ?? inForce[0];
  return right && asKnown(right);
}

/** The regulation on record under the number of a citation. */
export function findRecord(
  citation: RegulationCitation,
  settings: Settings,
): KnownRegulation | undefined {
  const national = findRegulation(citation.key);
  if (national) return asKnown(national);
  return findOwnRecord(citation, settings);
}

/** The regulation of the agency's own list under the number of a citation. */
export function findOwnRecord(
  citation: RegulationCitation,
  settings: Settings,
): OwnRecord | undefined {
  return listOwnRegulations(settings).find(
    (own) => own.key === citation.key && isSameRegion(own, citation),
  );
}

/** The regulation whose title a citation gives, word for word. */
export function findByTitle(
  citation: RegulationCitation,
  title: CitedTitle,
  settings: Settings,
): KnownRegulation | undefined {
  const own = listOwnRegulations(settings).find(
    (one) => one.kind === citation.kind && isSameRegion(one, citation) && isWhole(title, one.title),
  );
  if (own) return own;
  const found = findNational(citation, title);
  const inForce = found.filter(({ status }) => status !== 'dicabut');
  const same = found.filter(({ kind }) => kind === citation.kind);
  const right =
    same.find(({ number, year }) => number === citation.number || year === citation.year) ??
    same.find(({ status }) => status !== 'dicabut' && status !== '-') ??
    same[0] ??
    inForce.find(({ number, year }) => number === citation.number && year === citation.year);
  return right && asKnown(right);
}

/** National regulations with the words of the title, up to where the title may end. */
function findNational(
  { text, kind }: RegulationCitation,
  { words, spelled }: CitedTitle,
): readonly Regulation[] {
  const first = words[0];
  if (!first || !/^(?:UU|PP|Perppu|Perpres|Keppres|Inpres|Per(?:men|ki))/u.test(kind)) return [];
  for (let count = spelled; count > 0; count--) {
    const last = words[count - 1];
    if (!last || (count < spelled && text[last.end] !== ',')) continue;
    const found = findRegulationsByTitle(text.slice(first.start, last.end));
    if (found.length > 0) return found;
  }
  return [];
}

function isWhole(title: CitedTitle, record: string): boolean {
  const likeness = compareTitle(title, record);
  return likeness.kind === 'same' && likeness.isWhole;
}

/** A national regulation as one on record. */
export function asKnown(regulation: Regulation): KnownRegulation {
  return { ...regulation, name: nameRegulation(regulation), origin: 'daftar peraturan humas' };
}

/** A regulation of the agency's own list. */
export interface OwnRecord extends KnownRegulation {
  readonly key: string;
  /** Empty when its name gives none. */
  readonly region: string;
  readonly repealedBy: string | undefined;
}

const listOwnRegulations = oncePer(({ peraturan }: Settings) =>
  peraturan.flatMap(readOwnRegulation),
);

function readOwnRegulation({ nama, tentang, dicabut_oleh }: OwnRegulation): readonly OwnRecord[] {
  const [citation] = readCitations({ text: nama, words: findWords(nama) });
  if (!citation) return [];
  const { kind, number, year, key, name: region } = citation;
  const title = tentang.replace(/^tentang\s/iu, '');
  return [
    {
      ...{ kind, number, year, key, region, title },
      name: nama,
      origin: 'humas.yaml',
      isTitleTested: true,
      repealedBy: dicabut_oleh,
    },
  ];
}

/** Whether both are of one region; a citation that names none means the agency's own. */
function isSameRegion({ region }: OwnRecord, { name }: RegulationCitation): boolean {
  const lettersOf = (text: string): string => text.toLowerCase().replace(/[^a-z]/gu, '');
  return name === '' || region === '' || lettersOf(name) === lettersOf(region);
}
