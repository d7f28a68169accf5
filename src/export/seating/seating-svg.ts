import type { PrintSeating } from '../print-document.ts';
import { escapeMarkup } from '../printable.ts';
import { drawSeating, seatingAlt } from './seating-drawing.ts';

/** Width of the drawing in points: between the margins of an A4 page that lies on its side. */
const WIDTH = 700;

/** A seating plan as an SVG element for a page; it takes the colours of the text around it. */
export function seatingSvg(plan: PrintSeating): string {
  const { width, bands } = drawSeating(plan, WIDTH);
  let top = 1;
  const groups = bands.map(({ height, boxes, texts }) => {
    const shapes = boxes.map((box) => {
      const line = box.isDashed ? ' stroke-dasharray="4 3"' : '';
      const fill = box.isShaded ? ' fill="currentColor" fill-opacity=".12"' : ' fill="none"';
      return `<rect x="${fixed(box.x)}" y="${fixed(top + box.y)}" width="${fixed(box.width)}" height="${fixed(box.height)}" rx="2" stroke="currentColor"${line}${fill}/>`;
    });
    const words = texts.map((text) => {
      const weight = text.isBold ? ' font-weight="bold"' : '';
      return `<text x="${fixed(text.x)}" y="${fixed(top + text.y)}" font-size="${text.size}"${weight}>${escapeMarkup(text.text)}</text>`;
    });
    top += height;
    return [...shapes, ...words].join('\n');
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" class="seating" viewBox="0 0 ${width} ${fixed(top + 1)}" role="img" aria-label="${escapeMarkup(seatingAlt(plan))}" font-family="Arial, 'Liberation Sans', Helvetica, sans-serif" text-anchor="middle" fill="currentColor">
${groups.join('\n')}
</svg>`;
}

function fixed(value: number): string {
  return String(Math.round(value * 10) / 10);
}
