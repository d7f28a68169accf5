import type { RunSheetEntry } from '../../run-sheet/item.ts';
import type { ItemKind } from '../../run-sheet/item-kind.ts';
import type { Facts } from '../facts.ts';

/** Whose name stands beside an item; {@link Cast} finds the person in the event file. */
export type PatternRole =
  | 'pembuka'
  | 'pelapor'
  | 'tuan-rumah'
  | 'tamu-tertinggi'
  | 'penanda-tangan'
  | 'penerima'
  | 'pembawa-acara'
  | 'pengarah'
  | 'dirigen'
  | 'pembaca-doa'
  | 'pembaca-keputusan'
  | 'sekretaris-dprd'
  | 'pembaca-ringkasan'
  | 'rohaniwan'
  | 'komandan-upacara'
  | 'perwira-upacara'
  | 'pengibar'
  | 'pembaca-proklamasi'
  | 'pembaca-uud'
  | 'fotografer';

/** People of whom each gets an item of their own. */
export type PatternGroup = 'penyambut' | 'narasumber' | 'pemberi-pernyataan' | 'pemapar';

/** An item of a pattern. Words that only a person knows stand in it as `[LENGKAPI: …]`. */
export interface PatternItem
  extends Pick<
    RunSheetEntry,
    'pelaksana' | 'tempat' | 'perlengkapan' | 'isyarat' | 'dokumentasi' | 'boleh_dipotong'
  > {
  readonly kegiatan: string;
  /** What it is to the rules of protocol; its name must say so too, for tables hold names only. */
  readonly jenis: ItemKind;
  /** Minutes: usual practice, to start from. */
  readonly durasi: number;
  /** Who does it, where no fixed words (`pelaksana`) say so. */
  readonly peran?: PatternRole;
  /** Stands once for each of these people; for none, once with a placeholder if `wajib`. */
  readonly tiap?: PatternGroup;
  readonly wajib?: true;
  /** Takes place before the hour that the invitation names. */
  readonly sebelum?: true;
  /** Takes the time that is left until the end of the event. */
  readonly mengisi?: true;
  /** Stands only where this holds of the event. */
  readonly bila?: (facts: Facts) => boolean;
  /** Words in place of the others where a guest comes from abroad. */
  readonly asing?: Partial<Pick<RunSheetEntry, 'kegiatan' | 'perlengkapan'>>;
}

/** The usual run-sheet of a kind of event. */
export interface Pattern {
  readonly id: string;
  /** A noun phrase: for what events. */
  readonly summary: string;
  /** The law or custom that its order follows. */
  readonly source: string;
  readonly items: readonly PatternItem[];
  /** What people of an event are called otherwise there than in `items`; words to be replaced. */
  readonly sebutan?: (facts: Facts) => ReadonlyMap<string, string>;
}
