import { Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Letterhead } from '../print-document.ts';
import { printedText } from '../print-inlines.ts';
import { styleId } from './blocks.ts';
import { pictureRun, plainRun } from './inlines.ts';
import { LETTERHEAD_TABLE_STYLE } from './styles.ts';

/** Largest logo: 2.2 by 2.5 cm, in pixels. */
const LOGO_BOX = { width: 83, height: 94 } as const;
/** Width of the column of the logo, in twips: 2.4 cm. */
const LOGO_COLUMN = 1361;

/**
 * The kop: logo at the left, government, agency and addresses centred beside it, a thick and a
 * thin line below.
 *
 * @param width between the margins, in twips
 * @param drawing id of the drawing of the logo
 */
export function letterheadOf(
  letterhead: Letterhead,
  width: number,
  drawing: number,
): (Paragraph | Table)[] {
  const lines = letterheadLines(letterhead);
  const rule = new Paragraph({ style: styleId('LetterheadRule') });
  const { logo, logoAlt } = letterhead;
  if (!logo) return [...lines, rule];
  const picture = new Paragraph({ children: [pictureRun(logo, logoAlt, LOGO_BOX, drawing)] });
  const columns = [LOGO_COLUMN, width - LOGO_COLUMN];
  const row = new TableRow({
    cantSplit: true,
    children: [[picture], lines].map(
      (children, index) =>
        new TableCell({
          children,
          width: { size: columns[index] ?? 0, type: WidthType.DXA },
        }),
    ),
  });
  const table = new Table({
    rows: [row],
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: columns,
    style: LETTERHEAD_TABLE_STYLE,
  });
  return [table, rule];
}

function letterheadLines({ government, agency, address, reach }: Letterhead): Paragraph[] {
  const lines: Paragraph[] = [];
  // A government that writes in its own name gets the larger line.
  if (government !== undefined && agency !== undefined) {
    lines.push(
      new Paragraph({ style: styleId('LetterheadGovernment'), children: [plainRun(government)] }),
    );
  }
  const name = agency ?? government ?? '';
  lines.push(new Paragraph({ style: styleId('LetterheadAgency'), children: [plainRun(name)] }));
  const small = styleId('LetterheadAddress');
  if (address !== undefined) {
    lines.push(new Paragraph({ style: small, children: [plainRun(address)] }));
  }
  // On letter paper an address is not underlined, so links are plain here.
  for (const line of reach) {
    lines.push(new Paragraph({ style: small, children: [plainRun(printedText(line))] }));
  }
  return lines;
}
