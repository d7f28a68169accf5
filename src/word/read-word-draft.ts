import { parseIsoDate } from '../calendar/date.ts';
import type { Draft } from '../draft/draft.ts';
import type { FrontMatter } from '../draft/front-matter.ts';
import { MAX_LENGTH } from '../draft/limits.ts';
import { type DraftMeta, NO_META } from '../draft/meta.ts';
import { readInlineProse } from '../draft/prose-builder.ts';
import { Source } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import { type DocumentHead, readDocumentHead } from './document-head.ts';
import type { HeadValue } from './head-values.ts';
import { openWordFile, type WordReading } from './open-word-file.ts';
import { wordBlocks } from './word-blocks.ts';
import { readWordDocument, type WordDocument } from './word-document.ts';
import { wordInlines } from './word-inlines.ts';

/** A Word file as a draft. */
export interface WordDraft {
  readonly draft: Draft;
  readonly document: WordDocument;
}

/**
 * Reads a Word file as a draft: the lines of its source are paragraphs, and what stands above the
 * text (what it is, number, status, headline) is found where the front matter of others is.
 */
export function readWordDraft(bytes: Uint8Array, path: string): WordReading<WordDraft> {
  const opened = openWordFile(bytes);
  if (!opened.ok) return opened;
  return { ok: true, value: draftOfDocument(readWordDocument(opened.value), path) };
}

/** The draft that a document is: see {@link readWordDraft}. */
export function draftOfDocument(document: WordDocument, path: string): WordDraft {
  const source = new Source(path, document.text, { unit: 'paragraph' });
  const isTooLong = document.text.length > MAX_LENGTH;
  const head = readDocumentHead(document);
  const meta = isTooLong ? NO_META : metaOf(head);
  const message = 'Naskah terlalu panjang; bagi menjadi beberapa berkas.';
  const draft: Draft = {
    source,
    kind: meta.jenis ?? 'teks',
    meta,
    frontMatter: frontMatterOf(head, document),
    blocks: isTooLong ? [] : wordBlocks(document, head.blocks),
    unreadable: isTooLong ? [{ span: { start: 0, end: 0 }, message }] : [],
    metaFaults: [],
  };
  return { draft, document };
}

function metaOf(head: DocumentHead): DraftMeta {
  const { kind, variant, title, subtitle, number, secrecy, city, date, status } = head;
  const tanggal = date && parseIsoDate(date.value);
  return {
    ...NO_META,
    ...(kind && { jenis: kind }),
    ...(variant && { varian: variant }),
    ...(title && { judul: textOf(title) }),
    ...(subtitle && { subjudul: textOf(subtitle) }),
    ...(number && { nomor: textOf(number) }),
    ...(secrecy && { sifat: textOf(secrecy) }),
    ...(city && { kota: textOf(city) }),
    ...(tanggal && { tanggal }),
    ...(status?.value === 'segera' && { status: 'segera' }),
    ...(status && status.value !== 'segera' && { status: 'embargo', embargo: status.value }),
  };
}

function textOf({ paragraph, from, to }: HeadValue): string {
  return paragraph.text.slice(from, to).replace(/\s+/gu, ' ');
}

/** The head of the file in the shape of a front matter: places by keys, and the prose of titles. */
function frontMatterOf(head: DocumentHead, { places, text }: WordDocument): FrontMatter {
  const spanOf = ({ paragraph, from, to }: HeadValue): Span => {
    const start = places.get(paragraph)?.start ?? 0;
    return { start: start + from, end: start + to };
  };
  const values: ReadonlyMap<unknown, HeadValue | undefined> = new Map([
    ['judul', head.title],
    ['subjudul', head.subtitle],
    ['nomor', head.number],
    ['sifat', head.secrecy],
    ['kota', head.city],
    ['tanggal', head.date],
    ['status', head.status],
    ['embargo', head.status],
  ]);
  const proseAt = (key: unknown): ReturnType<typeof readInlineProse> | undefined => {
    const paragraph = values.get(key)?.paragraph;
    const start = paragraph && places.get(paragraph)?.start;
    return paragraph && start !== undefined
      ? readInlineProse(wordInlines(paragraph, start))
      : undefined;
  };
  const firstLine = text.indexOf('\n');
  const opening = head.title
    ? spanOf(head.title)
    : { start: 0, end: firstLine === -1 ? text.length : firstLine };
  return {
    span: { start: 0, end: opening.end },
    opening,
    yaml: {
      value: null,
      faults: [],
      isWhole: true,
      locate: ([key]) => {
        const value = values.get(key);
        return value ? spanOf(value) : opening;
      },
      locateKey: () => undefined,
      place: ([key]) => proseAt(key)?.prose,
    },
    marks: ([key]) => (proseAt(key)?.marks ?? []).filter(({ kind }) => kind !== 'strong'),
  };
}
