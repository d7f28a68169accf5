import type { Letterhead, PrintDocument } from '../print-document.ts';
import { printedText } from '../print-inlines.ts';
import { fitted } from './fitted.ts';
import { type Flow, lineHeight, lookOf } from './flow.ts';
import { type StyleName, styleOf } from './text-styles.ts';

/** Largest logo: 2.2 by 2.5 cm, and the column it stands in: 2.4 cm, in points. */
const LOGO = { width: 62, height: 71 } as const;
const LOGO_COLUMN = 68;

/** Draws the kop: logo at the left, the lines centred beside it, a thick and a thin rule below. */
export function drawLetterhead(flow: Flow, letterhead: Letterhead, document: PrintDocument): void {
  const { sheet, column } = flow;
  const top = flow.y;
  const { logo, logoAlt, government, agency, address, reach } = letterhead;
  const lines: readonly (readonly [StyleName, string | undefined])[] = [
    ['government', agency === undefined ? undefined : government],
    ['agency', agency ?? government],
    ['address', address],
    ...reach.map((line) => ['address', printedText(line)] as const),
  ];
  const shift = logo ? LOGO_COLUMN : 0;
  const beside = { x: column.x + shift, width: column.width - shift };
  const set = lines.flatMap(([name, text]) => {
    if (text === undefined) return [];
    const style = styleOf(name, document);
    return [{ style, lines: flow.break([{ text, look: lookOf(style) }], beside) }];
  });
  const height = set.reduce(
    (sum, one) => sum + one.lines.length * lineHeight(one.style) + one.style.after,
    0,
  );
  const size = logo ? fitted(logo, LOGO.width, LOGO.height) : { width: 0, height: 0 };
  const tall = Math.max(height, size.height);
  if (logo) {
    const y = top + (tall - size.height) / 2;
    sheet.element(
      'Figure',
      () => sheet.content('Figure', () => sheet.picture(logo, column.x, y, size)),
      { alt: logoAlt },
    );
  }
  flow.y = top + (tall - height) / 2;
  for (const { style, lines: own } of set) {
    sheet.element('P', () => sheet.content('P', () => flow.drawLines(own, style, beside)));
    flow.y += style.after;
  }
  flow.y = top + tall + 5;
  sheet.decoration(() => {
    sheet.rule(column.x, flow.y, column.width, 2.2);
    sheet.rule(column.x, flow.y + 2.8, column.width, 0.6);
  });
  flow.y += 12;
}
