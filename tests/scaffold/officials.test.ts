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

test.each([
  ['NAMA/NIP', 'Dr. Rahmat Sulaiman, M.Si.\n19700101 199503 1 001', 'Dr. Rahmat Sulaiman, M.Si.'],
  ['Nama / NIP', 'Siti Marlina, S.E. NIP. 197505052000032002', 'Siti Marlina, S.E.'],
  ['NAMA DAN NIP', 'Siti Marlina / 197505052000032002 / Penata', 'Siti Marlina'],
  ['Nama Pegawai', 'NIP 19750505 200003 2 002 Siti Marlina', 'Siti Marlina'],
  ['Nama (NIP)', 'Siti Marlina (197505052000032002)', 'Siti Marlina'],
  ['NAMA, NRP, PANGKAT', 'Kompol Adi Sanjaya, S.H. NRP 75050505', 'Kompol Adi Sanjaya, S.H.'],
  ['Nama', 'Siti Marlina, NIP -', 'Siti Marlina'],
  ['Nama', 'H. Nipan Suryadi, S.H.', 'H. Nipan Suryadi, S.H.'],
])('di kolom “%s”, nomor pegawai tidak menjadi nama', (heading, cell, name) => {
  const list = readOfficials([
    [heading, 'Jabatan'],
    [cell, 'Camat\nMelati'],
  ]);
  expect(list?.officials).toMatchObject([{ nama: name, jabatan: 'Camat Melati' }]);
});

const FORMER = { id: 'camat', nama: 'Budi Hartanto', jabatan: 'Camat Sukamaju' } as const;
const ended = { ...FORMER, status: 'definitif', sampai: { year: 2026, month: 5, day: 5 } } as const;

test('pengganti pejabat yang masa jabatannya sudah habis masuk dengan id yang sama', () => {
  const list = listed('Nama;Jabatan;TMT\nSri Wahyuni;Camat Sukamaju;06/05/2026');
  const added = addOfficials(list?.officials ?? [], { officials: [ended] });
  expect(added.text).toContain('- id: camat\n  nama: Sri Wahyuni\n');
  expect(added.remarks).toEqual([]);
});

test.each([
  ['05/05/2026', '`sampai: 2026-05-04` pada Budi Hartanto di pejabat.yaml, lalu ulangi'],
  ['', '`sampai: TTTT-BB-HH` pada Budi Hartanto di pejabat.yaml, tulis tanggal mulainya Sri'],
])('pengganti yang mulai “%s” belum masuk, dan caranya dikatakan', (start, said) => {
  const list = listed(`Nama;Jabatan;TMT\nSri Wahyuni;Camat Sukamaju;${start}`);
  const added = addOfficials(list?.officials ?? [], { officials: [ended] });
  expect(added.count).toBe(0);
  expect(added.remarks.join()).toContain(said);
});
