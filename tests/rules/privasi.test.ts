import { expect, test } from 'vitest';
import { rules } from '../../src/rules/index.ts';
import { netralitasAsn } from '../../src/rules/privasi/netralitas-asn.ts';
import { workspaceWith } from '../support/settings.ts';
import { checkText, glance } from '../support/toy-rules.ts';

const privacy = rules.filter(({ id }) => id.startsWith('privasi/'));

test('data pribadi dilaporkan, tetapi tidak pernah diubah program', () => {
  const text = [
    'Tersangka Budi (34), warga Jalan Melati Nomor 7, memakai NIK 1971035205850001.',
    'Ia juga memakai paspor C1234567 dan rekening BRI 123401012345678 atas nama Siti Aminah.',
    'Dinas merawat pasien HIV bernama Rahmat dan anak korban kekerasan bernama Andi (9).',
  ].join('\n\n');
  const { findings } = checkText(privacy, text);
  expect(findings.map(({ rule }) => rule)).toEqual([
    'privasi/alamat-warga',
    'privasi/nik',
    'privasi/nomor-pribadi',
    'privasi/rekening-warga',
    'privasi/data-kesehatan',
    'privasi/identitas-anak',
  ]);
  expect(findings.filter(({ fix, suggestions }) => fix || suggestions.length > 0)).toEqual([]);
});

test('hari pertama dan terakhir masa pemilu ikut diperiksa', () => {
  const workspace = workspaceWith('pemilu: { mulai: 2029-01-01, selesai: 2029-03-31 }');
  const on = (date: string): readonly string[] =>
    glance(
      checkText([netralitasAsn], `---\ntanggal: ${date}\n---\nMari menangkan paslon itu.\n`, {
        workspace,
      }),
    );
  expect(
    ['2028-12-31', '2029-01-01', '2029-03-31', '2029-04-01'].map((day) => on(day).length),
  ).toEqual([0, 1, 1, 0]);
});
