import type { PrintSeating } from '../print-document.ts';
import { type DrawnText, drawSeating, seatingAlt } from '../seating/seating-drawing.ts';
import type { Flow } from './flow.ts';
import type { Look } from './lines.ts';

const SHADE = '#e7ecf2';
/** Where the baseline of a line lies below its top, as a share of the size of its letters. */
const ASCENT = 0.905;

/** Draws a seating plan over the width of the page; a row is never cut by the end of a page. */
export function drawSeatingPlan(flow: Flow, plan: PrintSeating): void {
  const { sheet, column } = flow;
  const { bands } = drawSeating(plan, column.width);
  const whole = bands.reduce((sum, { height }) => sum + height, 0);
  if (whole <= flow.pageHeight) flow.ensure(whole);
  sheet.element(
    'Figure',
    () => {
      for (const { height, boxes, texts } of bands) {
        flow.ensure(height);
        const top = flow.y;
        sheet.content('Figure', () => {
          for (const { x, y, width, height: tall, isDashed, isShaded } of boxes) {
            const fill = isShaded ? { fill: SHADE } : {};
            const look = { width, height: tall, stroke: '#000000', isDashed, ...fill };
            sheet.box(column.x + x, top + y, look);
          }
          for (const text of texts) drawText(flow, text, top);
        });
        flow.y = top + height;
      }
    },
    { alt: seatingAlt(plan) },
  );
  flow.skip(8);
}

function drawText({ sheet, column }: Flow, { x, y, text, size, isBold }: DrawnText, top: number) {
  const look: Look = {
    size,
    bold: isBold,
    italic: false,
    mono: false,
    strike: false,
    href: undefined,
  };
  const width = sheet.measure(text, look);
  const line = { runs: [{ text, look }], width, spaces: 0, ends: true };
  const at = { x: column.x + x - width / 2, y: top + y - size * ASCENT, width };
  sheet.line(line, { ...at, align: 'left' });
}
