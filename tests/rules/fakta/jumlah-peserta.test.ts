import { expect, test } from 'vitest';
import { jumlahPeserta } from '../../../src/rules/fakta/jumlah-peserta.ts';
import { checkRule } from '../../support/examples.ts';

test.each([
  ['peserta daring', 'Hadir 80 peserta daring dan 90 ASN.', 'peserta daring 70 orang'],
  ['wartawan', 'Hadir 80 wartawan dan 90 ASN.', 'peserta wartawan 70 orang'],
])('kelompok “%s” disebut sekali', (group, text, words) => {
  const event = `nama: Rapat\nmulai: 2026-08-19 08:30\npeserta: { jumlah: 160, rincian: { ASN: 90, ${group}: 70 } }\n`;
  const [finding] = checkRule(jumlahPeserta, text, { text, event }).findings;
  expect(finding?.message).toBe(`Menurut berkas acara, ${words}, bukan 80.`);
});
