import type { Alignment } from '../../draft/nodes.ts';
import { missingPicture, numberedCaption } from '../figures.ts';
import type {
  Figure,
  Picture,
  PrintBlock,
  PrintCell,
  PrintInline,
  PrintList,
  PrintNote,
  PrintTable,
  TextMark,
  TextRun,
} from '../print-document.ts';
import { printedText } from '../print-inlines.ts';
import { escapeMarkup, printable } from '../printable.ts';
import { seatingSvg } from '../seating/seating-svg.ts';

/** Writes blocks as HTML; numbers the tables of a document. */
export class HtmlBlocks {
  /** Depth of the highest heading in HTML; the title is 1. */
  readonly #topHeading: number;
  /** Pictures are uploaded by hand; a comment says where. */
  readonly #arePicturesApart: boolean;
  #tables = 0;
  #heading = '';

  constructor({ topHeading = 2, picturesApart = false } = {}) {
    this.#topHeading = topHeading;
    this.#arePicturesApart = picturesApart;
  }

  write(blocks: readonly PrintBlock[]): string {
    return blocks.map((block) => `${this.#block(block)}\n`).join('');
  }

  #block(block: PrintBlock): string {
    switch (block.kind) {
      case 'paragraph':
        return `<p>${inlinesHtml(block.children)}</p>`;
      case 'heading': {
        this.#heading = printedText(block.children);
        const depth = Math.min(this.#topHeading + block.level - 1, 6);
        return `<h${depth}>${inlinesHtml(block.children)}</h${depth}>`;
      }
      case 'quote':
        return `<blockquote>\n${this.write(block.blocks)}</blockquote>`;
      case 'list':
        return this.#list(block);
      case 'table':
        return this.#table(block);
      case 'code':
        return `<pre><code>${escapeMarkup(block.value)}</code></pre>`;
      case 'divider':
        return '<hr>';
      case 'seating':
        return `<div class="table" role="region" aria-label="Denah kursi" tabindex="0">\n${seatingSvg(block)}\n</div>`;
      case 'figure':
        return this.#arePicturesApart ? uploadHtml(block) : figureHtml(block);
      default:
        return block satisfies never;
    }
  }

  #list(list: PrintList): string {
    const items = list.items.map((item) => `<li>${this.#item(item, list.tight)}</li>\n`).join('');
    if (!list.ordered) return `<ul>\n${items}</ul>`;
    return `<ol${list.start === 1 ? '' : ` start="${list.start}"`}>\n${items}</ol>`;
  }

  #item(blocks: readonly PrintBlock[], tight: boolean): string {
    const parts = blocks.map((block) =>
      tight && block.kind === 'paragraph' ? inlinesHtml(block.children) : this.#block(block),
    );
    return parts.join('\n');
  }

  #table(table: PrintTable): string {
    this.#tables += 1;
    const id = `tabel-${this.#tables}`;
    const about = this.#heading === '' ? '' : `: ${escapeMarkup(this.#heading)}`;
    const head = table.header.map((cell) => `<th scope="col">${inlinesHtml(cell)}</th>`).join('');
    const rows = table.rows.map((row) => {
      const cells = row.map(
        (cell, column) =>
          `<td${cellClass(cell, table.alignments[column])}>${inlinesHtml(cell)}</td>`,
      );
      return `<tr>${cells.join('')}</tr>\n`;
    });
    return `<div class="table" role="region" aria-labelledby="${id}" tabindex="0">
<table>
<caption class="unseen" id="${id}">Tabel ${this.#tables}${about}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${rows.join('')}</tbody>
</table>
</div>`;
  }
}

/** A text up to this length stays on one line: a time, a name. */
const SHORT_TEXT = 14;

function cellClass(cell: PrintCell, alignment: Alignment): string {
  const side = alignment === 'left' ? undefined : alignment;
  const length = printedText(cell).length;
  const names = [side, length > 0 && length <= SHORT_TEXT ? 'short' : undefined];
  const list = names.filter((name) => name !== undefined).join(' ');
  return list === '' ? '' : ` class="${list}"`;
}

function figureHtml(figure: Figure): string {
  const { picture, alt } = figure;
  const text = numberedCaption(figure);
  const image = picture ? imageHtml(picture, alt) : `<p>${escapeMarkup(missingPicture(alt))}</p>`;
  const below = text === '' ? '' : `<figcaption>${escapeMarkup(text)}</figcaption>`;
  return `<figure>${image}${below}</figure>`;
}

/** The place of a picture that is uploaded by hand, with its words. */
function uploadHtml(figure: Figure): string {
  const note = `Unggah foto ini. Teks alternatif: ${commentText(figure.alt)}`;
  return `<figure><!-- ${note} --><figcaption>${escapeMarkup(numberedCaption(figure))}</figcaption></figure>`;
}

/** A text for a comment, which it cannot end. */
export function commentText(text: string): string {
  return printable(text).replaceAll('--', '––').replaceAll('>', '›');
}

/** A picture inside the page, as a data address. */
export function imageHtml({ type, bytes, width, height }: Picture, alt: string): string {
  const media = type === 'png' ? 'image/png' : 'image/jpeg';
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
  return `<img src="data:${media};base64,${data}" width="${width}" height="${height}" alt="${escapeMarkup(alt)}">`;
}

/** Printed inlines as HTML. */
export function inlinesHtml(inlines: readonly PrintInline[]): string {
  return inlines
    .map((inline) => {
      switch (inline.kind) {
        case 'text':
          return runHtml(inline);
        case 'break':
          return '<br>\n';
        case 'link': {
          const bare = inline.href.includes(printedText(inline.children)) ? ' class="bare"' : '';
          return `<a href="${escapeMarkup(inline.href)}"${bare}>${inlinesHtml(inline.children)}</a>`;
        }
        case 'note':
          return noteMarkHtml(inline.number);
        default:
          return inline satisfies never;
      }
    })
    .join('');
}

function noteMarkHtml(number: number): string {
  return `<sup><a href="#catatan-${number}" id="rujukan-${number}" role="doc-noteref" aria-label="Catatan ${number}">${number}</a></sup>`;
}

/** The footnotes as endnotes (DPUB-ARIA 1.1), each with a link back; empty when there are none. */
export function notesHtml(notes: readonly PrintNote[]): string {
  if (notes.length === 0) return '';
  const items = notes.map(({ number, paragraphs }) => {
    const back = ` <a href="#rujukan-${number}" role="doc-backlink" aria-label="Kembali ke rujukan catatan ${number}">↩</a>`;
    const lines = paragraphs.map((inlines, index) => {
      const end = index === paragraphs.length - 1 ? back : '';
      return `<p>${inlinesHtml(inlines)}${end}</p>\n`;
    });
    return `<li id="catatan-${number}">\n${lines.join('')}</li>\n`;
  });
  return `<section class="notes" role="doc-endnotes">\n<h2>Catatan</h2>\n<ol>\n${items.join('')}</ol>\n</section>\n`;
}

const ELEMENTS: Readonly<Record<TextMark, string>> = {
  strong: 'strong',
  emphasis: 'em',
  strike: 's',
  code: 'code',
};

function runHtml({ value, marks }: TextRun): string {
  return marks.reduceRight(
    (inner, mark) => `<${ELEMENTS[mark]}>${inner}</${ELEMENTS[mark]}>`,
    escapeMarkup(value),
  );
}
