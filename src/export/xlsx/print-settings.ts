import type { Feature } from 'write-excel-file/universal';
import type { Sheet } from './sheets.ts';

/**
 * What the library does not set: all columns on one page's width, the rows up to the names of the
 * columns on every page, page numbers, and what formulas come to, for viewers that do not calculate
 * (ECMA-376 part 1, 18.3.1 and 18.2.6).
 */
export function printSettings(sheets: readonly Sheet[]): Feature<Blob> {
  return {
    files: {
      transform: {
        'xl/workbook.xml': { transform: (xml) => withTitles(xml, sheets) },
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _, { sheetIndex }) => {
            const sheet = sheets[sheetIndex];
            return sheet ? fitted(withResults(xml, sheet)) : xml;
          },
        },
      },
    },
  };
}

/** Rows that print on every page are a name of the workbook. */
function withTitles(xml: string, sheets: readonly Sheet[]): string {
  const names = sheets.map(
    ({ name, headerRow }, index) =>
      `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">'${name}'!$1:$${headerRow}</definedName>`,
  );
  return xml.replace(
    /<definedNames\s*\/>|<definedNames>\s*<\/definedNames>/u,
    `<definedNames>${names.join('')}</definedNames>`,
  );
}

function withResults(xml: string, { rows }: Sheet): string {
  const results = rows.flat().flatMap((cell) => cell?.result ?? []);
  let next = 0;
  return xml.replace(/<\/f>/gu, (end) => `${end}<v>${results[next++] ?? 0}</v>`);
}

function fitted(xml: string): string {
  return xml
    .replace(
      /(<pane [^>]*?)xSplit="0" ([^>]*?)activePane="bottomRight"/u,
      '$1$2activePane="bottomLeft"',
    )
    .replace(/(<worksheet[^>]*>)/u, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
    .replace(
      /<pageSetup [^>]*\/>/u,
      (setup) =>
        `${setup.replace('/>', ' fitToWidth="1" fitToHeight="0"/>')}<headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter>`,
    );
}
