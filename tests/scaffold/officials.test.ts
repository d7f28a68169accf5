import { expect, test } from 'vitest';
import { addOfficials } from '../../src/scaffold/officials/add-officials.ts';
import { readOfficials } from '../../src/scaffold/officials/read-officials.ts';
import { readRows } from '../../src/scaffold/officials/read-rows.ts';

function listed(text: string) {
  return readOfficials(readRows(text));
}

test('reads columns by their headings and names what it leaves out', () => {
  const list = listed(
    'No;Nama;NIP;Jabatan;TMT\r\n1;"BUDI HARTANTO, S.H.";1980;Plt. Kepala Dinas Sosial;03/02/2026\r\n2;;1981;Camat Sukamaju;\r\n',
  );
  expect(list?.officials).toMatchObject([
    {
      nama: 'Budi Hartanto, S.H.',
      jabatan: 'Kepala Dinas Sosial',
      status: 'Plt.',
      sejak: '2026-02-03',
    },
  ]);
  expect(list?.remarks.join('\n')).toContain('No, NIP');
  expect(list?.remarks.join('\n')).toContain('Baris 3');
});

test('reads pasted lines in either order', () => {
  const list = listed('1. Budi Hartanto, S.H. – Camat Sukamaju\nLurah Mekar: Sri Wahyuni');
  expect(list?.officials).toMatchObject([
    { nama: 'Budi Hartanto, S.H.', jabatan: 'Camat Sukamaju' },
    { nama: 'Sri Wahyuni', jabatan: 'Lurah Mekar' },
  ]);
});

test('does not guess where nothing tells the columns apart', () => {
  expect(listed('satu\tdua\ntiga\tempat')).toBeUndefined();
});

test('leaves the holder of an office on record and says what to do', () => {
  const list = listed('Nama,Jabatan\n"Sri Wahyuni, S.E.",Camat Sukamaju');
  const officials = [
    { id: 'camat', nama: 'Budi Hartanto', jabatan: 'Camat Sukamaju', status: 'definitif' },
  ] as const;
  const added = addOfficials(list?.officials ?? [], { officials });
  expect(added.count).toBe(0);
  expect(added.remarks.join('\n')).toContain('sampai:');
});
