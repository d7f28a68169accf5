import { expect, test } from 'vitest';
import type { ClaimKind } from '../../src/facts/claim.ts';
import { compareStatements } from '../../src/facts/compare-statements.ts';
import type { Statement } from '../../src/facts/statement.ts';

/** The statement that `«…»` encloses in a sentence. */
function stated(marked: string, kind: ClaimKind = 'angka'): Statement {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  const sentence = marked.replace(/[«»]/gu, '');
  const text = sentence.slice(start, end);
  const mention = { text, span: { start, end }, sentence, inSentence: { start, end } };
  return { id: text, kind, value: text, text, mentions: [mention], evidence: undefined };
}

test('angka yang berbeda tentang hal yang sama dipasangkan', () => {
  const left = [stated('Sebanyak «75 peserta» ikut.'), stated('Ada «3 narasumber» di sana.')];
  const right = [
    stated('Pelatihan diikuti «57 peserta» saja.'),
    stated('Ada «3 narasumber» baru.'),
  ];
  const { same, different, onlyLeft, onlyRight } = compareStatements(left, right);
  expect(same.map((pair) => pair.left.text)).toEqual(['3 narasumber']);
  expect(different.map((pair) => [pair.left.text, pair.right.text])).toEqual([
    ['75 peserta', '57 peserta'],
  ]);
  expect([...onlyLeft, ...onlyRight]).toEqual([]);
});

test('yang tidak sehal tidak dipasangkan', () => {
  const left = [stated('Anggarannya «Rp48,5 juta» tahun ini.')];
  const right = [stated('Warga mengajukan «221 permohonan» informasi.')];
  const { different, onlyLeft, onlyRight } = compareStatements(left, right);
  expect(different).toEqual([]);
  expect([onlyLeft.length, onlyRight.length]).toEqual([1, 1]);
});

test('pernyataan yang berbeda jenis tidak dipasangkan', () => {
  const left = [stated('Acara dibuka «19 Agustus» di balai kota.', 'tanggal')];
  const right = [stated('Acara dibuka «19 pejabat» di balai kota.', 'angka')];
  expect(compareStatements(left, right).different).toEqual([]);
});

test('setiap pernyataan dipasangkan sekali, dengan yang paling mirip', () => {
  const left = [stated('Hadir «50 ASN» dari kota.'), stated('Hadir «25 wartawan» dari kota.')];
  const right = [stated('Hadir «20 wartawan» dari kota.'), stated('Hadir «60 ASN» dari kota.')];
  const { different } = compareStatements(left, right);
  expect(different.map((pair) => [pair.left.text, pair.right.text])).toEqual([
    ['50 ASN', '60 ASN'],
    ['25 wartawan', '20 wartawan'],
  ]);
});
