import { type DocumentKind, documentKinds } from '../draft/document-kinds.ts';
import {
  RELEASE_VARIANTS,
  type ReleaseVariant,
  releaseVariants,
} from '../draft/release-variants.ts';
import { NUMBER } from './head-values.ts';
import { isRunningText } from './title-lines.ts';
import type { WordParagraph } from './word-paragraph.ts';

/** What ordinary releases are headed by. */
const RELEASE_LABELS = [
  'SIARAN PERS',
  'PRESS RELEASE',
  'RILIS PERS',
  'RILIS MEDIA',
  'KETERANGAN PERS',
  'RILIS',
];

/** What a document is called above its title. */
export interface Label {
  readonly line: WordParagraph;
  readonly kind: DocumentKind;
  readonly variant: ReleaseVariant | undefined;
  /** Where it ends in its line, which goes on with the number: `SIARAN PERS NOMOR 12/2026`. */
  readonly end: number;
}

/** The line that says what the document is, in capitals, alone or with its number. */
export function findLabel(lines: readonly WordParagraph[]): Label | undefined {
  for (const line of lines) {
    const text = line.text.trim();
    const lead = line.text.length - line.text.trimStart().length;
    for (const { label, ...kind } of LABELS) {
      if (!text.toUpperCase().startsWith(label)) continue;
      const rest = text.slice(label.length).replace(/^[\s:–-]+/u, '');
      const isAlone = rest === '';
      if (!isAlone && !NUMBER.test(rest)) continue;
      return { ...kind, line, end: lead + text.length - rest.length };
    }
    if (isRunningText(line)) return undefined;
  }
  return undefined;
}

/** A title that says what the document is, without a label above it: `Susunan Acara Pelatihan`. */
export function kindInTitle({ text }: WordParagraph): DocumentKind | undefined {
  const title = text.trim().toUpperCase();
  return NAMED_IN_TITLE.find((kind) => title.startsWith(documentKinds[kind].label));
}

/** No news is headlined so. */
const NAMED_IN_TITLE = ['brief', 'rundown', 'mc', 'tata-tempat'] as const;

/** Longer labels first: `SIARAN PERS BERSAMA` is no `SIARAN PERS`. */
const LABELS: readonly {
  readonly label: string;
  readonly kind: DocumentKind;
  readonly variant: ReleaseVariant | undefined;
}[] = [
  ...RELEASE_VARIANTS.filter((variant) => variant !== 'umum').map((variant) => ({
    label: releaseVariants[variant].label,
    kind: 'rilis' as const,
    variant,
  })),
  ...RELEASE_LABELS.map((label) => ({ label, kind: 'rilis' as const, variant: undefined })),
  ...(['brief', 'rundown', 'mc', 'tata-tempat', 'sambutan'] as const).map((kind) => ({
    label: documentKinds[kind].label,
    kind,
    variant: undefined,
  })),
].sort((a, b) => b.label.length - a.label.length);
