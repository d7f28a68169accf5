import type { Density } from '../draft/document-kinds.ts';
import type { DraftKind } from '../draft/meta.ts';
import type { Alignment } from '../draft/nodes.ts';
import type { Span } from '../text/span.ts';
import type { WordOrigin } from '../word/word-origin.ts';
import type { Orientation, PageLayout } from './page-layout.ts';
import type { PrintRunSheet } from './run-sheet/print-run-sheet.ts';

/** How a stretch of text is set off from the text around it. */
export type TextMark = 'strong' | 'emphasis' | 'strike' | 'code';

/** Characters that look alike. No line ends inside; those are {@link LineBreak}. */
export interface TextRun {
  readonly kind: 'text';
  readonly value: string;
  readonly marks: readonly TextMark[];
}
export interface LineBreak {
  readonly kind: 'break';
}
/** A link that may be followed: `href` starts with http:, https:, mailto: or tel:. */
export interface PrintLink {
  readonly kind: 'link';
  readonly href: string;
  readonly children: readonly (TextRun | LineBreak)[];
}
/** The place of a footnote; its text is the note of that number. */
export interface NoteMark {
  readonly kind: 'note';
  readonly number: number;
}
export type PrintInline = TextRun | LineBreak | PrintLink | NoteMark;

/** A PNG or JPEG file whose signature was seen; width and height in pixels. */
export interface Picture {
  readonly type: 'png' | 'jpg';
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
  /** The file says that it is to be turned before it is shown. Browsers do so, Word does not. */
  readonly isTurned: boolean;
}

/** A picture with its caption. Without `picture` the file is missing: `alt` stands in its place. */
export interface Figure {
  readonly kind: 'figure';
  readonly picture: Picture | undefined;
  readonly alt: string;
  readonly caption: string | undefined;
  readonly credit: string | undefined;
  /** Its number, printed before the caption: `Gambar 2.` */
  readonly number?: number;
}
export interface PrintParagraph {
  readonly kind: 'paragraph';
  readonly children: readonly PrintInline[];
}
/** `level` 1 is the highest below the title, whatever depth the draft began with. */
export interface PrintHeading {
  readonly kind: 'heading';
  readonly level: number;
  readonly children: readonly PrintInline[];
}
export interface PrintQuote {
  readonly kind: 'quote';
  readonly blocks: readonly PrintBlock[];
}
export interface PrintList {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly start: number;
  readonly tight: boolean;
  /** The blocks of each item; the first is a paragraph, the one beside the number. */
  readonly items: readonly (readonly PrintBlock[])[];
}
export type PrintCell = readonly PrintInline[];
/** Every row has as many cells as the header. */
export interface PrintTable {
  readonly kind: 'table';
  readonly alignments: readonly Alignment[];
  readonly header: readonly PrintCell[];
  readonly rows: readonly (readonly PrintCell[])[];
  /** The rows of all tables with these headings, whose columns and letters are to be alike. */
  readonly alike?: PrintTable['rows'];
}
export interface PrintCode {
  readonly kind: 'code';
  readonly value: string;
}
export interface PrintDivider {
  readonly kind: 'divider';
}
/** A chair in a plan; nobody sits on one without `sitter`. */
export interface PrintSeat {
  readonly label: string;
  readonly sitter: { readonly name: string; readonly office: string } | undefined;
}
/**
 * A plan of seats. Rows and seats stand in the order in which they are drawn, from the top left.
 */
export interface PrintSeating {
  readonly kind: 'seating';
  /** From behind the guests the stage is at the top, from the stage at the bottom. */
  readonly view: 'hadirin' | 'panggung';
  readonly rows: readonly {
    readonly label: string;
    readonly seats: readonly PrintSeat[];
    /** How many seats are drawn before the aisle; `undefined` without one. */
    readonly aisleAfter: number | undefined;
  }[];
}
export type PrintBlock =
  | PrintParagraph
  | PrintHeading
  | PrintQuote
  | PrintList
  | PrintTable
  | PrintCode
  | PrintDivider
  | PrintSeating
  | Figure;

/** The kop: who sends the document. Its lines stand in the order of the fields. */
export interface Letterhead {
  readonly logo: Picture | undefined;
  /** Alternative text of the logo. */
  readonly logoAlt: string;
  /** The government, in capitals. */
  readonly government: string | undefined;
  /** The agency, in capitals; its name as it is spelled stands in `agencyName`. */
  readonly agency: string | undefined;
  readonly agencyName: string;
  readonly address: string | undefined;
  /** Lines with telephone, web page and e-mail: `Telepon (0717) 123`. */
  readonly reach: readonly (readonly PrintInline[])[];
}

/** A labelled line above the body: `Tempat : Ruang Pertemuan`. */
export interface PrintFact {
  readonly label: string;
  readonly value: string;
  /** ISO form of a date or date-time in `value`, for machines. */
  readonly datetime?: string;
}

/** A line of text that is or holds a date. */
export interface DatedLine {
  readonly text: string;
  /** ISO form; `undefined` when the date is not known. */
  readonly datetime: string | undefined;
}

/** The text of a footnote. */
export interface PrintNote {
  /** Counts from 1, in the order of the marks. */
  readonly number: number;
  /** The inlines of each paragraph; at least one. */
  readonly paragraphs: readonly (readonly PrintInline[])[];
}

/** A section after the body, made from settings or front matter. */
export interface ClosingSection {
  readonly id: 'tentang' | 'narahubung' | 'lampiran' | 'foto';
  readonly heading: string;
  readonly blocks: readonly PrintBlock[];
}

/** Where an official signs: below `offices`, above `name`. */
export interface SignatureBlock {
  /** Place and date. */
  readonly place: string | undefined;
  /** In capitals, the last with its comma. */
  readonly offices: readonly string[];
  readonly name: string;
  /** Rank and number, below the name. */
  readonly details: readonly string[];
}

/** Something the officer should know about the document: a picture that is missing, say. */
export interface PrintProblem {
  /** One Indonesian sentence. */
  readonly message: string;
  /** Where in the draft, when it is there. */
  readonly span?: Span;
}

/**
 * A document as it is to be printed. All that a format could decide differently is decided here:
 * what is shown, in which words, in which order.
 */
export interface PrintDocument {
  readonly kind: DraftKind;
  /** It is a release that is told as news, to be published as an article. */
  readonly isNews: boolean;
  readonly letterhead: Letterhead | undefined;
  /** What kind of document it is, in capitals: `SIARAN PERS`. */
  readonly label: string | undefined;
  /** `Nomor: …`, as it is to be printed. */
  readonly number: string | undefined;
  /** When it may be published. */
  readonly status: DatedLine | undefined;
  /** It may not be published yet: every page says so. */
  readonly embargoed: boolean;
  /** City and date of the document, when the body does not open with them. */
  readonly dateline: DatedLine | undefined;
  readonly title: string;
  /** The draft has no title of its own; `title` names the file but is not printed. */
  readonly untitled: boolean;
  readonly subtitle: string | undefined;
  readonly facts: readonly PrintFact[];
  readonly body: readonly PrintBlock[];
  /** The items of a run-sheet, for formats that calculate with times; empty for other kinds. */
  readonly runSheet: PrintRunSheet;
  /** The footnotes of the body; every one has its mark there, once. */
  readonly notes: readonly PrintNote[];
  readonly closing: readonly ClosingSection[];
  readonly signature: SignatureBlock | undefined;
  /** Who wrote and edited it: `Penulis: …; penyunting: …`. */
  readonly byline: string | undefined;
  /** The author for the properties of the file: the agency, else the writer. */
  readonly creator: string;
  /** What it is about, in the words of the front matter: tags on a web site. */
  readonly keywords: readonly string[];
  /** ISO date of the document. */
  readonly date: string | undefined;
  readonly layout: PageLayout;
  /** The agency's own Word file, a DOCX that was seen to be usable; its looks win in Word. */
  readonly template: Uint8Array | undefined;
  /** A page lies on its side when its table would not fit upright. */
  readonly orientation: Orientation;
  readonly density: Density;
  /** The document carries the mark `DRAF` on every page. */
  readonly draftMark: boolean;
  /** What a Word file made of it remembers of the draft. */
  readonly origin: WordOrigin;
  readonly problems: readonly PrintProblem[];
}
