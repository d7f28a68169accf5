import { formatWholeNumber } from '../../text/numbers.ts';
import { findSentences } from '../../text/sentences.ts';
import type { Exporter } from '../exporter.ts';
import type { Figure, PrintBlock, PrintDocument } from '../print-document.ts';
import { plainSpaces } from './document-parts.ts';

/**
 * Where captions go and how long they may be there, in code units: Instagram 2,200 (Graph API, IG
 * user media), X 280 for accounts that do not pay (X, counting characters).
 */
const PLACES = [
  { name: 'Instagram, Facebook', limit: 2200 },
  { name: 'X', limit: 280 },
] as const;

/** Writes the captions of a document's photographs, one for each place and within its length. */
export const captions: Exporter = {
  format: 'caption',
  extension: '.takarir.txt',
  write: async (document) => new TextEncoder().encode(plainSpaces(captionSheet(document))),
};

function captionSheet(document: PrintDocument): string {
  const figures = [...document.body, ...document.closing.flatMap(({ blocks }) => blocks)].flatMap(
    figuresIn,
  );
  if (figures.length === 0) return `${document.title}\n\nNaskah ini tidak punya foto.\n`;
  const parts = figures.map((figure, index) => photo(figure, index + 1, document));
  return `${parts.join('\n\n')}\n`;
}

function figuresIn(block: PrintBlock): readonly Figure[] {
  switch (block.kind) {
    case 'figure':
      return [block];
    case 'quote':
      return block.blocks.flatMap(figuresIn);
    case 'list':
      return block.items.flat().flatMap(figuresIn);
    default:
      return [];
  }
}

function photo(figure: Figure, number: number, document: PrintDocument): string {
  const { alt, caption, credit } = figure;
  const words = caption ?? alt;
  const source = credit === undefined ? '' : `\n\nFoto: ${credit}`;
  const blocks = PLACES.map(({ name, limit }) => {
    const whole = `${words}${limit > 280 ? `\n\n${document.title}.` : ''}${source}`;
    const text = whole.length <= limit ? whole : shorten(words, limit - source.length) + source;
    const cut = text === whole ? '' : '; dipendekkan';
    const size = `${formatWholeNumber(text.length)} dari ${formatWholeNumber(limit)} karakter`;
    return `--- ${name} (${size}${cut})\n${text}`;
  });
  return [`FOTO ${number}`, `Teks alternatif: ${alt}`, ...blocks].join('\n\n');
}

/** As many whole sentences as fit; else as many words, with an ellipsis. */
function shorten(text: string, limit: number): string {
  const end = findSentences(text).reduce((last, one) => (one.end <= limit ? one.end : last), 0);
  if (end > 0) return text.slice(0, end);
  return `${text.slice(0, text.lastIndexOf(' ', limit - 1))}…`;
}
