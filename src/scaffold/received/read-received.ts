import { type CalendarDate, makeDate } from '../../calendar/date.ts';
import { blockWords } from '../../draft/block-words.ts';
import { type Dateline, readDateline } from '../../draft/dateline.ts';
import { type Draft, parseDraft } from '../../draft/draft.ts';
import type { DraftMeta } from '../../draft/meta.ts';
import { type Block, type Inline, plainText } from '../../draft/nodes.ts';
import { titleCase } from '../../text/case.ts';
import { Source } from '../../text/source.ts';
import { readDocumentHead } from '../../word/document-head.ts';
import { findLetterhead } from '../../word/letterhead-lines.ts';
import type { WordReading } from '../../word/open-word-file.ts';
import { documentOf, plainDocument, typedParagraph } from '../../word/plain-document.ts';
import { draftOfDocument, readWordDraft } from '../../word/read-word-draft.ts';
import { COMMENT_AUTHOR, type WordBlock, type WordDocument } from '../../word/word-document.ts';
import { cleanMessage } from './clean-message.ts';
import type { ReceivedHead, ReceivedText } from './received-text.ts';
import { type Byline, readByline, type SortedBlocks, sortBlocks } from './sort-blocks.ts';
import { writeBlocks } from './write-blocks.ts';

/** Reads a Word file as a text that was sent. */
export function readReceivedWord(bytes: Uint8Array, path: string): WordReading<ReceivedText> {
  const read = readWordDraft(bytes, path);
  if (!read.ok) return read;
  const { draft, document } = read.value;
  return { ok: true, value: fromDocument(draft, document, []) };
}

/** Reads a text that was typed, or copied from a message or a document. */
export function readReceivedText(text: string, path: string): ReceivedText {
  const { text: clean, leftOut } = cleanMessage(text);
  const { draft, document } = draftOfDocument(plainDocument(clean), path);
  return fromDocument(draft, document, counted('pengantar pesan', leftOut));
}

/** Reads a Markdown file, which keeps its own marks; a fault of its front matter is a sentence. */
export function readReceivedMarkdown(
  text: string,
  path: string,
):
  | { readonly ok: true; readonly value: ReceivedText }
  | { readonly ok: false; readonly fault: string } {
  const draft = parseDraft(new Source(path, text.replace(/\r\n?/gu, '\n')));
  const [fault] = draft.unreadable;
  if (fault) return { ok: false, fault: fault.message };
  const top = draft.frontMatter ? undefined : readTop(draft);
  const sorted = sortBlocks(draft.blocks.filter((block) => !top?.blocks.has(block)));
  const received = takeOver({ ...draft, meta: top?.meta ?? draft.meta }, sorted, {
    body: sorted.kept.map(({ span }) => draft.source.text.slice(span.start, span.end)),
    leftOut: top?.hasLetterhead ? ['kop'] : [],
    hasPictures: false,
    remarks: [],
    isTracked: false,
  });
  return { ok: true, value: received };
}

/** What stands above the text of a Markdown file without front matter, as in a Word file. */
function readTop({ blocks, source }: Draft): {
  readonly meta: DraftMeta;
  readonly blocks: ReadonlySet<Block>;
  readonly hasLetterhead: boolean;
} {
  const shown = new Map<WordBlock, Block>();
  for (const block of blocks) shown.set(typedBlock(block, source), block);
  const document = documentOf([...shown.keys()]);
  const { draft } = draftOfDocument(document, source.path);
  const head = [...readDocumentHead(document).blocks].flatMap((block) => shown.get(block) ?? []);
  return {
    meta: draft.meta,
    blocks: new Set(head),
    hasLetterhead: findLetterhead(document.blocks).size > 0,
  };
}

function typedBlock(block: Block, source: Source): WordBlock {
  const written = source.text.slice(block.span.start, block.span.end);
  switch (block.kind) {
    case 'heading':
      return typedParagraph([{ text: plainText(block.children), traits: {} }], {
        heading: block.depth,
      });
    case 'paragraph': {
      const bold = block.children.every(({ kind }) => kind === 'strong');
      return typedParagraph([{ text: plainText(block.children), traits: { bold } }]);
    }
    default:
      return typedParagraph([{ text: written, traits: {} }], {
        list: { list: block.kind, level: 0, ordered: false },
      });
  }
}

function fromDocument(
  draft: Draft,
  document: WordDocument,
  leftOut: readonly string[],
): ReceivedText {
  const sorted = sortBlocks(draft.blocks);
  const bylines = [...sorted.bylines, ...printedBylines(document)];
  const hasLetterhead = findLetterhead(document.blocks).size > 0;
  return takeOver(
    draft,
    { ...sorted, bylines },
    {
      body: writeBlocks(sorted.kept),
      leftOut: [...leftOut, ...(hasLetterhead ? ['kop'] : [])],
      hasPictures: /<(?:pic:pic|v:imagedata|c:chart)[\s>/]/u.test(document.main.xml),
      remarks: foreignRemarks(document),
      isTracked: /<w:(?:ins|del|moveFrom|moveTo)[\s>]/u.test(document.main.xml),
    },
  );
}

/** What people remarked; the comments of `humas check` say what it says again. */
function foreignRemarks({ remarks }: WordDocument): readonly string[] {
  return remarks
    .filter(({ author, text }) => author !== COMMENT_AUTHOR && text !== '')
    .map(({ author, text }) => (author === '' ? text : `${author}: ${text}`));
}

/** `humas export` prints writer and editor in a style of its own, which is no text of the draft. */
function printedBylines({ blocks }: WordDocument): readonly Byline[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph' && block.traits.style === 'penulis'
      ? (readByline(block.text) ?? [])
      : [],
  );
}

function takeOver(
  { meta }: Pick<Draft, 'meta'>,
  { kept, bylines, pageNumbers, letterLines, signatureLines }: SortedBlocks,
  text: Pick<ReceivedText, 'body' | 'leftOut' | 'hasPictures' | 'remarks' | 'isTracked'>,
): ReceivedText {
  const { lead, dateline } = findNews(kept);
  const { varian, judul, subjudul, status, embargo, narahubung, acara } = meta;
  // A letter about something else than the release has a number of its own.
  const nomor = letterLines.some((line) => OTHER_SUBJECT.test(line)) ? undefined : meta.nomor;
  const head: ReceivedHead = {
    varian,
    judul,
    subjudul,
    tanggal: meta.tanggal ?? datelineDay(dateline),
    kota: meta.kota ?? (dateline && townName(dateline.city)),
    nomor,
    status,
    embargo,
    penulis: meta.penulis ?? bylines.find(({ penulis }) => penulis)?.penulis,
    penyunting: meta.penyunting ?? bylines.find(({ penyunting }) => penyunting)?.penyunting,
    narahubung,
    acara,
  };
  return {
    head,
    body: text.body,
    texts: kept.map(blockWords),
    shapes: kept.map((block) => block.kind),
    lead,
    hasDateline: dateline !== undefined,
    leftOut: [
      ...text.leftOut,
      ...counted('kepala surat', letterLines.length),
      ...counted('tanda tangan', signatureLines),
      ...counted('nomor halaman', pageNumbers),
    ],
    hasPictures: text.hasPictures,
    remarks: text.remarks,
    isTracked: text.isTracked,
    links: linkedWords(kept),
    otherKind: meta.jenis === 'rilis' ? undefined : meta.jenis,
  };
}

const OTHER_SUBJECT =
  /^(?:hal|perihal)\s{0,9}:(?!\s{0,9}(?:siaran pers|rilis|press release)\s*$)/iu;

/** Above news that opens with its city, a line or two may stand that do not. */
const LINES_ABOVE = 3;

/** The paragraph that the news begins with: the one with the dateline, else the first. */
function findNews(blocks: readonly Block[]): {
  readonly lead: number;
  readonly dateline: Dateline | undefined;
} {
  const paragraphs = blocks.flatMap((block, index) =>
    block.kind === 'paragraph' ? [{ index, text: plainText(block.children) }] : [],
  );
  const dated = paragraphs.slice(0, LINES_ABOVE).flatMap(({ index, text }) => {
    const dateline = readDateline(text);
    return dateline ? [{ lead: index, dateline }] : [];
  });
  return dated[0] ?? { lead: paragraphs[0]?.index ?? -1, dateline: undefined };
}

/** The words of links whose addresses are not read: Word keeps them apart from the text. */
function linkedWords(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'paragraph':
      case 'heading':
        return block.children.flatMap(wordsOfLink);
      case 'list':
        return block.items.flatMap((item) => linkedWords(item.blocks));
      case 'table':
        return [block.header, ...block.rows]
          .flat()
          .flatMap((cell) => cell.children.flatMap(wordsOfLink));
      default:
        return [];
    }
  });
}

function wordsOfLink(node: Inline): readonly string[] {
  return node.kind === 'link' && !node.automatic && node.href === ''
    ? [plainText(node.children)]
    : [];
}

/** The day of a dateline that names one, with all its parts. */
function datelineDay(dateline: Dateline | undefined): CalendarDate | undefined {
  const [named, ...others] = dateline?.date?.days ?? [];
  if (named?.year === undefined || others.length > 0) return undefined;
  return makeDate(named.year, named.month, named.day);
}

/** `PANGKALPINANG` as front matter has it. */
function townName(city: string): string {
  return city === city.toUpperCase() ? titleCase(city.toLowerCase()) : city;
}

function counted(what: string, lines: number): readonly string[] {
  return lines === 0 ? [] : [`${what} (${lines} baris)`];
}
