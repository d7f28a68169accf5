import { expect, test } from 'vitest';
import { kataDepan } from '../../src/rules/ejaan/kata-depan.ts';
import { kataTugas } from '../../src/rules/ejaan/kata-tugas.ts';
import { checkText, glance } from '../support/toy-rules.ts';

test('“dimana” dibetulkan ejaannya dahulu; sesudah itu barulah pemakaiannya dipersoalkan', () => {
  const rules = [kataDepan, kataTugas];
  const misspelt = 'Balai itu dibangun pada 2020, dimana warga berkumpul setiap pekan.';
  expect(glance(checkText(rules, misspelt))).toEqual(['ejaan/kata-depan: dimana']);
  expect(glance(checkText(rules, misspelt.replace('dimana', 'di mana')))).toEqual([
    'ejaan/kata-tugas: , di mana',
  ]);
});
