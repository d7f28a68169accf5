import type { ClosingSection, PrintFact, SignatureBlock } from '../print-document.ts';
import { escapeMarkup } from '../printable.ts';
import type { HtmlBlocks } from './html-blocks.ts';

/** A line of its own; its class says what it is. Nothing without a text. */
export function lineHtml(kind: string, text: string | undefined): string {
  return text === undefined ? '' : `<p class="${kind}">${escapeMarkup(text)}</p>\n`;
}

/** The facts above the body: for whom, where, when. */
export function factsHtml(list: readonly PrintFact[]): string {
  if (list.length === 0) return '';
  const lines = list.map(({ label, value, datetime }) => {
    const words = escapeMarkup(value);
    const shown = datetime === undefined ? words : `<time datetime="${datetime}">${words}</time>`;
    return `<dt>${escapeMarkup(label)}</dt><dd>${shown}</dd>\n`;
  });
  return `<dl class="facts">\n${lines.join('')}</dl>\n`;
}

/** A section after the body, with its heading. */
export function sectionHtml({ heading, blocks }: ClosingSection, writer: HtmlBlocks): string {
  return `<h2>${escapeMarkup(heading)}</h2>\n${writer.write(blocks)}`;
}

/** Who signs. */
export function signatureHtml(block: SignatureBlock | undefined): string {
  if (block === undefined) return '';
  const { place, offices, name, details } = block;
  const lines = [
    lineHtml('place', place),
    ...offices.map((office) => lineHtml('office', office)),
    lineHtml('signer', name),
    ...details.map((detail) => lineHtml('detail', detail)),
  ];
  return `<div class="signature">\n${lines.join('')}</div>\n`;
}
