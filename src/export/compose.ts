import type { TimeZone } from '../calendar/clock.ts';
import { formatDate, formatIsoDate } from '../calendar/date.ts';
import type { Draft } from '../draft/draft.ts';
import type { DraftKind } from '../draft/meta.ts';
import { type Block, plainText } from '../draft/nodes.ts';
import type { EventFile } from '../event/event.ts';
import type { Settings } from '../workspace/workspace.ts';
import { composeClosing } from './closing-sections.ts';
import { fitTable } from './column-widths.ts';
import { composeFacts } from './document-facts.ts';
import { findImagePaths } from './draft-contents.ts';
import { numberFigures } from './figures.ts';
import { ImageShelf, isLocalPath } from './image-shelf.ts';
import { composeLetterhead } from './letterhead.ts';
import { noteParagraphs } from './note-paragraphs.ts';
import { NoteShelf } from './note-shelf.ts';
import { layoutOf, textWidth } from './page-layout.ts';
import { printBlocks } from './print-blocks.ts';
import type { DatedLine, PrintBlock, PrintDocument } from './print-document.ts';
import type { PrintContext } from './print-inlines.ts';
import { ProblemList } from './problem-list.ts';
import { composeReleaseStatus } from './release-status.ts';
import { runSheetBlocks } from './run-sheet-blocks.ts';
import { composeSignature } from './signature.ts';
import { typeset, typesetBlocks, typesetInlines } from './typography.ts';

export interface ComposeOptions {
  readonly settings: Settings;
  /** The bytes of the files named by {@link wantedImages}, by the path as written. */
  readonly images: ReadonlyMap<string, Uint8Array>;
  /** The event the draft is about, when it names one. */
  readonly event?: EventFile | undefined;
  /** The file that `cetak.templat` names, when it can be used. */
  readonly template?: Uint8Array | undefined;
  /** Marks every page as a draft. */
  readonly draftMark?: boolean;
}

/** A picture file to read: relative to the folder of the draft, or to that of `humas.yaml`. */
export interface WantedImage {
  readonly path: string;
  readonly base: 'draft' | 'workspace';
}

const LABELS: Readonly<Partial<Record<DraftKind, string>>> = {
  rilis: 'SIARAN PERS',
  brief: 'TAKLIMAT ACARA',
  rundown: 'SUSUNAN ACARA',
};

/** From this many columns on, a run-sheet is printed on a page that lies on its side. */
const WIDE_TABLE = 6;

/** The local picture files a document needs, each once. Read them before {@link compose}. */
export function wantedImages(draft: Draft, settings: Settings): readonly WantedImage[] {
  const { logo } = settings;
  const photos = draft.meta.foto.map((photo) => photo.berkas).filter(isLocalPath);
  const paths = new Set([...findImagePaths(draft.blocks), ...photos]);
  const wanted = [...paths].map((path): WantedImage => ({ path, base: 'draft' }));
  const hasLogo = logo !== undefined && isLocalPath(logo);
  return hasLogo ? [{ path: logo, base: 'workspace' }, ...wanted] : wanted;
}

/**
 * Decides what the printed document says and shows. Never throws for what a draft says; what
 * cannot be printed stands in `problems`.
 */
export function compose(draft: Draft, options: ComposeOptions): PrintDocument {
  const { settings, event } = options;
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
  const body = [...printBlocks(rest, context), ...ownRunSheet(draft, event, settings.zona)];
  const layout = layoutOf(settings.cetak, kind);
  const orientation = kind === 'rundown' && hasWideTable(body) ? 'landscape' : 'portrait';
  reportCrowdedTables(body, { width: textWidth(layout, orientation), problems });
  return {
    kind,
    letterhead,
    label: composeLabel(kind, title),
    number: meta.nomor === undefined ? undefined : `Nomor: ${meta.nomor}`,
    status: status.line,
    embargoed: status.line?.text.startsWith('EMBARGO') ?? false,
    dateline: composeDateline(draft),
    title: typeset(title ?? fileTitle(draft)),
    untitled: title === undefined,
    subtitle: meta.subjudul && typeset(meta.subjudul),
    facts: composeFacts(draft, { event, zone: event?.zona ?? settings.zona }),
    body: typesetBlocks(numberFigures(body)),
    notes: notes.handOut().map(({ blocks }, index) => ({
      number: index + 1,
      paragraphs: noteParagraphs(blocks, context).map(typesetInlines),
    })),
    closing: composeClosing(draft, settings, context).map((section) => ({
      ...section,
      blocks: typesetBlocks(section.blocks),
    })),
    signature: composeSignature(meta),
    byline: composeByline(draft),
    creator: settings.instansi ?? settings.pemerintah ?? meta.penulis ?? '',
    keywords: meta.kata_kunci,
    date: meta.tanggal && formatIsoDate(meta.tanggal),
    layout,
    template: options.template,
    orientation,
    density: kind === 'brief' ? 'dense' : 'normal',
    draftMark: options.draftMark ?? false,
    problems: problems.all,
  };
}

/** What kind of document it is, unless its title says so. */
function composeLabel(kind: DraftKind, title: string | undefined): string | undefined {
  const label = LABELS[kind];
  return label !== undefined && title?.toUpperCase().startsWith(label) ? undefined : label;
}

/** The title and the blocks without it, when the body opens with it as a heading. */
function splitTitle(draft: Draft): { title: string | undefined; rest: readonly Block[] } {
  const { judul } = draft.meta;
  const [first, ...rest] = draft.blocks;
  const heading = first?.kind === 'heading' ? plainText(first.children).trim() : undefined;
  if (judul === undefined) {
    const isTitle = heading !== undefined && heading !== '' && isDepthOne(first);
    return isTitle ? { title: heading, rest } : { title: undefined, rest: draft.blocks };
  }
  const repeats = heading?.toLowerCase() === judul.toLowerCase();
  return { title: judul, rest: repeats ? rest : draft.blocks };
}

function isDepthOne(block: Block | undefined): boolean {
  return block?.kind === 'heading' && block.depth === 1;
}

function fileTitle(draft: Draft): string {
  const name = draft.source.path.split(/[/\\]/u).at(-1) ?? '';
  return name.replace(/\.[^.]*$/u, '') || 'Naskah';
}

/** City and date, unless the first paragraph opens with both: `PANGKALPINANG, 19 Agustus 2026 –`. */
function composeDateline(draft: Draft): DatedLine | undefined {
  const { tanggal, kota } = draft.meta;
  const inFacts = draft.kind === 'brief' || draft.kind === 'rundown';
  if (inFacts || (tanggal === undefined && kota === undefined)) return undefined;
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

/** The run-sheet of the front matter or the event file, when the body has no table of its own. */
function ownRunSheet(
  draft: Draft,
  event: EventFile | undefined,
  zone: TimeZone | undefined,
): readonly PrintBlock[] {
  const entries = draft.meta.susunan ?? event?.susunan ?? [];
  const hasTable = draft.blocks.some((block) => block.kind === 'table');
  if (draft.kind !== 'rundown' || hasTable || entries.length === 0) return [];
  return runSheetBlocks(entries, {
    firstDay: event?.mulai.date ?? draft.meta.tanggal,
    start: event?.mulai.time,
    zone: event?.zona ?? zone,
  });
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

function composeByline(draft: Draft): string | undefined {
  const { penulis, penyunting } = draft.meta;
  const parts = [
    penulis === undefined ? undefined : `Penulis: ${penulis}`,
    penyunting === undefined ? undefined : `Penyunting: ${penyunting}`,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(' | ');
}
