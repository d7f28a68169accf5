import type { ListedDocument } from '../draft/listed-document.ts';
import { displayWidth, pad } from '../text/display-width.ts';
import type { Style } from './style.ts';
import { visible } from './visible.ts';
import { wrapWords } from './wrap-words.ts';

/** Before the rows that stand under a title. */
const BELOW = '  ';

/**
 * A list of documents for people: date and kind in columns, the title beside them, and below it
 * what it is numbered, who wrote it, how far its initials are, what set it right and
 * where it is.
 */
export function documentTable(documents: readonly ListedDocument[], style: Style): string {
  const widths = {
    date: Math.max(0, ...documents.map(({ date }) => dateText(date).length)),
    kind: Math.max(0, ...documents.map(({ kind }) => displayWidth(kind))),
  };
  const blocks = documents.map((document) => documentText(document, widths, style));
  return blocks.length === 0 ? '' : `${blocks.join('\n\n')}\n`;
}

function documentText(
  document: ListedDocument,
  widths: { readonly date: number; readonly kind: number },
  style: Style,
): string {
  const { date, kind, title, number, writer, approval, published, errata, path } = document;
  const lead = `${pad(dateText(date), widths.date)}  ${pad(kind, widths.kind)}  `;
  const indent = ' '.repeat(lead.length);
  const room = Math.max(20, style.width - lead.length);
  const titleLines = wrapWords(visible(title === '' ? '(tanpa judul)' : title, style), room);
  const facts = [
    ...(number === '' ? [] : [`nomor ${number}`]),
    ...(writer === '' ? [] : [`penulis ${writer}`]),
    `paraf ${approval}`,
    ...(published === '' ? [] : [`terbit ${published}`]),
    ...(errata === '' ? [] : [`ralat ${errata}`]),
  ].join(', ');
  const below = [...wrapWords(visible(facts, style), room - BELOW.length)].map(
    (line) => indent + BELOW + style.faint(line),
  );
  const [first = '', ...others] = titleLines;
  return [
    lead + style.strong(first),
    ...others.map((line) => indent + style.strong(line)),
    ...below,
    indent + BELOW + style.path(path),
  ].join('\n');
}

function dateText(date: string): string {
  return date === '' ? 'tanpa tanggal' : date;
}
