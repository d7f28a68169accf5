import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readOfficials } from '../../src/scaffold/officials/read-officials.ts';
import { readSheet } from '../../src/scaffold/officials/read-sheet.ts';

function workbook(settings = ''): Uint8Array {
  return zipSync({
    'xl/workbook.xml': strToU8(
      `<workbook>${settings}<sheets><sheet name="A" r:id="r1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships><Relationship Id="r1" Target="worksheets/sheet2.xml"/></Relationships>',
    ),
    'xl/sharedStrings.xml': strToU8('<sst><si><t>Sri &amp; </t></si><si><t>Nama</t></si></sst>'),
    'xl/worksheets/sheet2.xml': strToU8(
      '<worksheet><sheetData><row r="2"><c r="A2" t="s"><v>1</v></c><c r="C2" t="inlineStr"><is><t>Camat</t></is></c><c r="D2"><v>46054</v></c></row></sheetData></worksheet>',
    ),
  });
}

test('reads shared and inline strings, numbers and gaps of the first sheet', () => {
  expect(readSheet(workbook()).rows).toEqual([[], ['Nama', '', 'Camat', '46054']]);
});

test.each([
  ['', '2026-02-01'],
  ['<workbookPr date1904="false"/>', '2026-02-01'],
  ['<workbookPr date1904="1"/>', '2030-02-02'],
])('buku kerja %s menghitung hari dari awalnya sendiri: %s', (settings, day) => {
  const { rows, dayZero } = readSheet(workbook(settings));
  const [, row = []] = rows;
  const list = readOfficials(
    [
      ['Nama', '', 'Jabatan', 'TMT'],
      ['Sri', ...row.slice(1)],
    ],
    dayZero,
  );
  expect(list?.officials).toMatchObject([{ nama: 'Sri', jabatan: 'Camat', sejak: day }]);
});
