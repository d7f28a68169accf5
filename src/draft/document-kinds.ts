/** What sets a kind of document apart; drafting, help and printing all look here. */
interface KindTraits {
  /** What it is, in the words of menus and help. Indonesian. */
  readonly summary: string;
  /** Printed above the title. */
  readonly label: string | undefined;
  /** How closely it is set: `dense` to fit one page, `large` to be read aloud at a lectern. */
  readonly density: 'normal' | 'dense' | 'large';
  /**
   * City and date open it. The others say among their facts, or in their text, when they are for.
   */
  readonly hasDateline: boolean;
}

/**
 * The kinds of documents that are drafted and checked, by their names in the front matter
 * (`jenis`).
 */
export const documentKinds = {
  rilis: { summary: 'siaran pers', label: 'SIARAN PERS', density: 'normal', hasDateline: true },
  brief: {
    summary: 'taklimat acara untuk pimpinan, satu halaman',
    label: 'TAKLIMAT ACARA',
    density: 'dense',
    hasDateline: false,
  },
  rundown: {
    summary: 'susunan acara dengan waktu dan penanggung jawab',
    label: 'SUSUNAN ACARA',
    density: 'normal',
    hasDateline: false,
  },
  mc: {
    summary: 'naskah pembawa acara dengan sapaan menurut tata tempat',
    label: 'NASKAH PEMBAWA ACARA',
    density: 'large',
    hasDateline: false,
  },
  'tata-tempat': {
    summary: 'tata tempat duduk dengan denah kursi',
    label: 'TATA TEMPAT',
    density: 'normal',
    hasDateline: false,
  },
  sambutan: {
    summary: 'kerangka sambutan pejabat',
    label: 'SAMBUTAN',
    density: 'large',
    hasDateline: false,
  },
} as const satisfies Readonly<Record<string, KindTraits>>;

export type DocumentKind = keyof typeof documentKinds;

/** All kinds in the order of the table. */
export const DOCUMENT_KINDS = Object.keys(documentKinds) as [DocumentKind, ...DocumentKind[]];

/** How closely a document is set. */
export type Density = KindTraits['density'];

/** Texts without `jenis`, and data. */
const PLAIN: KindTraits = { summary: '', label: undefined, density: 'normal', hasDateline: true };

/** The traits of a file of any kind; those of plain text when it is no document of ours. */
export function traitsOf(kind: string): KindTraits {
  return isDocumentKind(kind) ? documentKinds[kind] : PLAIN;
}

/** Whether a name is that of a kind of document. */
export function isDocumentKind(kind: string): kind is DocumentKind {
  return Object.hasOwn(documentKinds, kind);
}
