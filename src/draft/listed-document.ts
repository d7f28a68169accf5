import { formatIsoDate } from '../calendar/date.ts';
import type { Draft } from './draft.ts';
import type { CorrectedDocument } from './release-subject.ts';
import { variantOf } from './release-variants.ts';

/** A document as it stands in a list of what an agency has written. Texts are as they are shown. */
export interface ListedDocument {
  /** ISO date; empty where the document has none. */
  readonly date: string;
  readonly title: string;
  /** Its kind, of a release its variant: what `humas new` calls it. */
  readonly kind: string;
  readonly number: string;
  readonly writer: string;
  /** How far its initials are. */
  readonly approval: string;
  /** Where and when it went out; empty where nobody put that on record. */
  readonly published: string;
  /** The addresses under which it can be read. */
  readonly links: string;
  /** The errata that set it right, with their days; empty where there are none. */
  readonly errata: string;
  /** As it is shown to the officer. */
  readonly path: string;
}

/** The columns of such a list, with the width that a spreadsheet gives them in characters. */
export const LIST_COLUMNS = [
  { key: 'date', title: 'Tanggal', width: 12 },
  { key: 'kind', title: 'Jenis', width: 14 },
  { key: 'title', title: 'Judul', width: 46 },
  { key: 'number', title: 'Nomor', width: 28 },
  { key: 'writer', title: 'Penulis', width: 22 },
  { key: 'approval', title: 'Paraf', width: 20 },
  { key: 'published', title: 'Terbit', width: 34 },
  { key: 'links', title: 'Tautan', width: 34 },
  { key: 'path', title: 'Berkas', width: 34 },
  { key: 'errata', title: 'Ralat', width: 34 },
] as const satisfies readonly {
  readonly key: keyof ListedDocument;
  readonly title: string;
  readonly width: number;
}[];

/** A draft as it is listed. */
export function listDocument(
  draft: Draft,
  onRecord: Pick<ListedDocument, 'approval' | 'published' | 'links' | 'path'>,
): ListedDocument {
  const { tanggal, judul, nomor, penulis } = draft.meta;
  const variant = variantOf(draft);
  return {
    date: tanggal ? formatIsoDate(tanggal) : '',
    title: filled(judul),
    kind: variant === undefined || variant === 'umum' ? draft.kind : variant,
    number: filled(nomor),
    writer: filled(penulis),
    errata: '',
    ...onRecord,
  };
}

/** A document in a list, and the one that it sets right when it is an erratum. */
export interface ListEntry {
  readonly document: ListedDocument;
  readonly corrects: CorrectedDocument | undefined;
}

/** The documents of a list, each with the errata in the same list that set it right. */
export function withErrata(entries: readonly ListEntry[]): readonly ListedDocument[] {
  const errata = new Map<ListedDocument, string[]>();
  for (const { document: erratum, corrects } of entries) {
    if (corrects === undefined) continue;
    for (const release of correctedBy(corrects, entries)) {
      if (release === erratum) continue;
      const words = `${erratum.date} ${erratum.path}`.trim();
      errata.set(release, [...(errata.get(release) ?? []), words]);
    }
  }
  return entries.map(({ document }) => {
    const found = errata.get(document);
    return found === undefined ? document : { ...document, errata: found.sort().join('; ') };
  });
}

/**
 * What an erratum sets right: by its number and, where several drafts bear that, by its headline
 * too, which may have been mended since.
 */
function correctedBy(
  { nomor, judul }: CorrectedDocument,
  entries: readonly ListEntry[],
): readonly ListedDocument[] {
  const releases = entries
    .filter(({ corrects }) => corrects === undefined)
    .map(({ document }) => document);
  const numbered = nomor === undefined ? releases : releases.filter((one) => one.number === nomor);
  const titled = judul === undefined ? [] : numbered.filter(({ title }) => title === judul);
  return titled.length > 0 || nomor === undefined ? titled : numbered;
}

/**
 * The documents that bear one number, by it. A draft and the Word file made from it share their
 * headline, too, and are one document.
 */
export function sharedNumbers(
  documents: readonly ListedDocument[],
): ReadonlyMap<string, readonly ListedDocument[]> {
  const byNumber = new Map<string, ListedDocument[]>();
  for (const document of documents) {
    if (document.number === '') continue;
    const others = byNumber.get(document.number) ?? [];
    if (others.some(({ title }) => title === document.title)) continue;
    byNumber.set(document.number, [...others, document]);
  }
  return new Map([...byNumber].filter(([, found]) => found.length > 1));
}

/** What is still to be filled in stands in no list. */
function filled(value: string | undefined): string {
  return value === undefined || /\[(?:LENGKAPI|PERIKSA)/u.test(value) ? '' : value;
}
