import { formatDate, formatIsoDate } from '../calendar/date.ts';
import { isDocumentKind, traitsOf } from '../draft/document-kinds.ts';
import type { Draft } from '../draft/draft.ts';
import { findImages, isLocalPath } from '../draft/named-files.ts';
import { type Block, plainText } from '../draft/nodes.ts';
import { isNews, releaseVariants, variantOf } from '../draft/release-variants.ts';
import { isRunSheet } from '../draft/run-sheet-table.ts';
import type { EventFile } from '../event/event.ts';
import type { Roster } from '../event/roster.ts';
import type { WordOrigin } from '../word/word-origin.ts';
import type { Settings } from '../workspace/settings.ts';
import { composeClosing } from './closing-sections.ts';
import { fitAlike, fitTable } from './column-widths.ts';
import { composeFacts } from './document-facts.ts';
import { fileTitle, splitTitle } from './document-title.ts';
import { numberFigures } from './figures.ts';
import { ImageShelf } from './image-shelf.ts';
import { composeLetterhead } from './letterhead.ts';
import { noteParagraphs } from './note-paragraphs.ts';
import { NoteShelf } from './note-shelf.ts';
import { layoutOf, type PageLayout, textWidth } from './page-layout.ts';
import { printBlocks } from './print-blocks.ts';
import type { DatedLine, PrintBlock, PrintDocument } from './print-document.ts';
import type { PrintContext } from './print-inlines.ts';
import { ProblemList } from './problem-list.ts';
import { composeReleaseStatus } from './release-status.ts';
import { AUDIENCE_LABELS, type Audience, densityFor } from './run-sheet/audience.ts';
import { composeRunSheet, type PrintRunSheet } from './run-sheet/print-run-sheet.ts';
import { runSheetBlocks } from './run-sheet/run-sheet-blocks.ts';
import { seatingPlan, withSeatingPlan } from './seating/seating-blocks.ts';
import { composeSignature } from './signature.ts';
import { typeset, typesetBlocks, typesetInlines } from './typography.ts';

export interface ComposeOptions {
  readonly settings: Settings;
  /** The bytes of the files named by {@link wantedImages}, by the path as written. */
  readonly images: ReadonlyMap<string, Uint8Array>;
  /** The event the draft is about, when it names one. */
  readonly event?: EventFile | undefined;
  /** Who holds which office, so that their names are known where they are printed. */
  readonly roster?: Roster | undefined;
  /** Path of its file inside the folder of `humas.yaml`, with `/`, for Word files to remember. */
  readonly eventPath?: string | undefined;
  /** The file that `cetak.templat` names, when it can be used. */
  readonly template?: Uint8Array | undefined;
  /** Marks every page as a draft. */
  readonly draftMark?: boolean;
  /** For whom a run-sheet is printed; all of it as it stands in the draft when left out. */
  readonly audience?: Audience | undefined;
}

/** A picture file to read: relative to the folder of the draft, or to that of `humas.yaml`. */
export interface WantedImage {
  readonly path: string;
  readonly base: 'draft' | 'workspace';
}

/** From this many columns on, a run-sheet is printed on a page that lies on its side. */
const WIDE_TABLE = 6;

/** The local picture files a document needs, each once. Read them before {@link compose}. */
export function wantedImages(draft: Draft, settings: Settings): readonly WantedImage[] {
  const { logo } = settings;
  const photos = draft.meta.foto.map((photo) => photo.berkas).filter(isLocalPath);
  const paths = new Set([...findImages(draft.blocks).map(({ path }) => path), ...photos]);
  const wanted = [...paths].map((path): WantedImage => ({ path, base: 'draft' }));
  const hasLogo = logo !== undefined && isLocalPath(logo);
  return hasLogo ? [{ path: logo, base: 'workspace' }, ...wanted] : wanted;
}

/**
 * Decides what the printed document says and shows. Never throws for what a draft says; what
 * cannot be printed stands in `problems`.
 */
export function compose(draft: Draft, options: ComposeOptions): PrintDocument {
  const { settings, event, audience } = options;
  const { meta, kind } = draft;
  const problems = new ProblemList();
  // A value that could not be read is not printed; the officer must hear of it.
  for (const { message, span } of draft.metaFaults) problems.add(message, span);
  const images = new ImageShelf(options.images, problems);
  const notes = new NoteShelf(draft.blocks, problems);
  const context: PrintContext = { images, problems, notes };
  const letterhead = composeLetterhead(settings, images);
  const { title, rest } = splitTitle(draft);
  const status = composeReleaseStatus(meta, event?.zona ?? settings.zona);
  if (status.problem !== undefined) {
    problems.add(status.problem, draft.frontMatter?.yaml.locate(['embargo']));
  }
  if (title === undefined) problems.add('Naskah belum punya judul; isi `judul` di bagian depan.');
  const page = composePage(draft, rest, options, context);
  return {
    kind,
    isNews: isNews(draft),
    letterhead,
    label: composeLabel(draft, audience, title),
    number: meta.nomor === undefined ? undefined : `Nomor: ${meta.nomor}`,
    status: status.line,
    embargoed: status.line?.text.startsWith('EMBARGO') ?? false,
    dateline: composeDateline(draft),
    title: typeset(title ?? fileTitle(draft)),
    untitled: title === undefined,
    subtitle: meta.subjudul && typeset(meta.subjudul),
    facts: composeFacts(draft, { event, zone: event?.zona ?? settings.zona }),
    ...page,
    body: fitAlike(typesetBlocks(numberFigures(page.body))),
    notes: notes.handOut().map(({ blocks }, index) => ({
      number: index + 1,
      paragraphs: noteParagraphs(blocks, context).map(typesetInlines),
    })),
    closing: composeClosing(draft, settings, context).map((section) => ({
      ...section,
      blocks: typesetBlocks(section.blocks),
    })),
    signature: composeSignature(meta),
    byline: composeByline(draft, audience),
    creator: settings.instansi ?? settings.pemerintah ?? meta.penulis ?? '',
    keywords: meta.kata_kunci,
    date: meta.tanggal && formatIsoDate(meta.tanggal),
    template: options.template,
    density: densityFor(kind, audience),
    draftMark: options.draftMark ?? false,
    origin: composeOrigin(draft, options),
    problems: problems.all,
  };
}

type Page = Pick<PrintDocument, 'runSheet' | 'body' | 'layout' | 'orientation'>;

/** What stands on the pages below the title, and how wide they are for it. */
function composePage(
  draft: Draft,
  blocks: readonly Block[],
  { settings, event, roster, audience }: ComposeOptions,
  context: PrintContext,
): Page {
  const { kind } = draft;
  const { problems } = context;
  const runSheet = composeRunSheet(draft, { event, roster, zone: settings.zona, audience });
  const plan = kind === 'tata-tempat' ? seatingPlan(draft, event?.kursi) : undefined;
  const body = [
    ...withSeatingPlan(printBlocks(wordsFor(runSheet, blocks), context), plan),
    ...printedRunSheet(runSheet, draft),
  ];
  problems.addAll(runSheet.remarks);
  const layout = layoutFor(audience, layoutOf(settings.cetak, densityFor(kind, audience)));
  const liesDown = kind === 'rundown' ? hasWideTable(body) : plan !== undefined;
  const orientation = liesDown ? 'landscape' : 'portrait';
  reportCrowdedTables(body, { width: textWidth(layout, orientation), problems });
  return { runSheet, body, layout, orientation };
}

/** A view for some of the readers is no document that is checked as the whole would be. */
function composeOrigin({ kind, meta }: Draft, { audience, eventPath }: ComposeOptions): WordOrigin {
  const isKept = isDocumentKind(kind) && audience === undefined;
  return isKept ? { kind, variant: meta.varian, event: eventPath } : { event: eventPath };
}

/** What kind of document it is, unless its title says so. */
function composeLabel(
  draft: Draft,
  audience: Audience | undefined,
  title: string | undefined,
): string | undefined {
  const variant = variantOf(draft);
  const own = variant === undefined ? traitsOf(draft.kind).label : releaseVariants[variant].label;
  const label = audience ? AUDIENCE_LABELS[audience] : own;
  return label !== undefined && title?.toUpperCase().startsWith(label) ? undefined : label;
}

/**
 * City and date, unless the first paragraph opens with both: `PANGKALPINANG, 19 Agustus 2026 –`.
 */
function composeDateline(draft: Draft): DatedLine | undefined {
  const { tanggal, kota } = draft.meta;
  if (!traitsOf(draft.kind).hasDateline || (tanggal === undefined && kota === undefined)) {
    return undefined;
  }
  const first = draft.blocks.find((block) => block.kind === 'paragraph');
  const opening = first ? plainText(first.children).trimStart().toLowerCase() : '';
  const parts = [kota, tanggal && formatDate(tanggal)].filter((part) => part !== undefined);
  const place = kota?.toLowerCase() ?? '';
  const opensWithBoth =
    opening.startsWith(place) &&
    (tanggal === undefined ||
      opening.slice(place.length, place.length + 30).includes(formatDate(tanggal).toLowerCase()));
  if (opensWithBoth) return undefined;
  return { text: parts.join(', '), datetime: tanggal && formatIsoDate(tanggal) };
}

/**
 * What the draft says beside its run-sheet. A view for some of the readers makes tables of its own,
 * so that those of the draft, their headings and what stands behind them are left out.
 */
function wordsFor({ audience }: PrintRunSheet, blocks: readonly Block[]): readonly Block[] {
  if (audience === undefined) return blocks;
  const at = blocks.findIndex((block) => block.kind === 'table' && isRunSheet(block));
  if (at === -1) return blocks;
  const before = blocks.slice(0, at);
  const last = before.findLastIndex((block) => block.kind !== 'heading');
  return before.slice(0, last + 1);
}

/** The run-sheet made from its items: for an audience, or when the body has no table of its own. */
function printedRunSheet(runSheet: PrintRunSheet, draft: Draft): readonly PrintBlock[] {
  const hasTable = draft.blocks.some((block) => block.kind === 'table');
  const isMade = runSheet.audience !== undefined || !hasTable;
  return draft.kind === 'rundown' && isMade ? runSheetBlocks(runSheet) : [];
}

/** Who reads aloud, standing, under lights, needs large letters. */
const SCRIPT_TYPE = { size: 16, spacing: 1.5 };

function layoutFor(audience: Audience | undefined, layout: PageLayout): PageLayout {
  return audience === 'mc' ? { ...layout, ...SCRIPT_TYPE } : layout;
}

function hasWideTable(blocks: readonly PrintBlock[]): boolean {
  return blocks.some((block) => block.kind === 'table' && block.header.length >= WIDE_TABLE);
}

/** Says of tables in which words would be cut, however small they are set. */
function reportCrowdedTables(
  blocks: readonly PrintBlock[],
  { width, problems }: { readonly width: number; readonly problems: ProblemList },
): void {
  for (const block of blocks) {
    if (block.kind !== 'table' || !fitTable(block, width).isCrowded) continue;
    problems.add(
      `Tabel dengan ${block.header.length} kolom terlalu lebar untuk kertasnya, sehingga ada kata yang terpenggal; kurangi kolomnya atau jadikan dua tabel.`,
    );
  }
}

function composeByline(draft: Draft, audience: Audience | undefined): string | undefined {
  // The crew's run-sheet ends with who drew it up and room for who checks it.
  if (audience === 'protokol') return undefined;
  const { penulis, penyunting } = draft.meta;
  const parts = [
    penulis === undefined ? undefined : `Penulis: ${penulis}`,
    penyunting === undefined ? undefined : `Penyunting: ${penyunting}`,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(' | ');
}
