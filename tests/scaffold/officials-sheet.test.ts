import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readSheet } from '../../src/scaffold/officials/read-sheet.ts';

test('reads shared and inline strings, numbers and gaps of the first sheet', () => {
  const zip = zipSync({
    'xl/workbook.xml': strToU8('<workbook><sheets><sheet name="A" r:id="r1"/></sheets></workbook>'),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships><Relationship Id="r1" Target="worksheets/sheet2.xml"/></Relationships>',
    ),
    'xl/sharedStrings.xml': strToU8('<sst><si><t>Sri &amp; </t></si><si><t>Nama</t></si></sst>'),
    'xl/worksheets/sheet2.xml': strToU8(
      '<worksheet><sheetData><row r="2"><c r="A2" t="s"><v>1</v></c><c r="C2" t="inlineStr"><is><t>Camat</t></is></c><c r="D2"><v>46054</v></c></row></sheetData></worksheet>',
    ),
  });
  expect(readSheet(zip)).toEqual([[], ['Nama', '', 'Camat', '46054']]);
});
