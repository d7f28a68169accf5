import { type CalendarDate, formatIsoDate } from '../../calendar/date.ts';
import type { DocumentKind } from '../../draft/document-kinds.ts';
import type { DraftMeta } from '../../draft/meta.ts';
import type { Block } from '../../draft/nodes.ts';
import type { ReleaseVariant } from '../../draft/release-variants.ts';

/** What stands above a text and names those who wrote it, by the keys of the front matter. */
export interface ReceivedHead {
  readonly varian: ReleaseVariant | undefined;
  readonly judul: string | undefined;
  readonly subjudul: string | undefined;
  readonly tanggal: CalendarDate | undefined;
  readonly kota: string | undefined;
  readonly nomor: string | undefined;
  readonly status: DraftMeta['status'];
  readonly embargo: string | undefined;
  readonly penulis: string | undefined;
  readonly penyunting: string | undefined;
  readonly narahubung: DraftMeta['narahubung'];
  /** Its event file, as seen from where the text lies. */
  readonly acara: string | undefined;
}

/** A text that somebody sent, as a draft can take it over: nothing in it is changed. */
export interface ReceivedText {
  readonly head: ReceivedHead;
  /** Markdown, an entry a block. */
  readonly body: readonly string[];
  /** The words of each entry of `body`, without marks. */
  readonly texts: readonly string[];
  /** The kinds of the blocks in `body`. */
  readonly shapes: readonly Block['kind'][];
  /** Which entry of `body` the news begins with; -1 where there is no paragraph. */
  readonly lead: number;
  /** Whether that one opens with the city, as news does. */
  readonly hasDateline: boolean;
  /** What was left out, as Indonesian phrases: `kop (3 baris)`. */
  readonly leftOut: readonly string[];
  /** There are pictures, which do not come along. */
  readonly hasPictures: boolean;
  /** What people wrote in the margin, which does not come along: `Kabag: angkanya keliru`. */
  readonly remarks: readonly string[];
  /** Changes were tracked; they are taken as accepted. */
  readonly isTracked: boolean;
  /** The words of links whose addresses do not come along. */
  readonly links: readonly string[];
  /** What the file says it is where that is no release. */
  readonly otherKind: Exclude<DocumentKind, 'rilis'> | undefined;
}

/** The head of a text as answers to the questions of `humas new rilis`. */
export function answersOf({ head }: ReceivedText): Readonly<Record<string, string>> {
  const { tanggal } = head;
  const texts = (['judul', 'kota', 'nomor', 'status', 'penulis', 'penyunting'] as const).flatMap(
    (key) => {
      const value = head[key];
      return value === undefined ? [] : [[key, value] as const];
    },
  );
  return {
    ...Object.fromEntries(texts),
    ...(tanggal ? { tanggal: formatIsoDate(tanggal) } : {}),
  };
}
