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

test.each([
  ['Nama Lengkap & Gelar', 'Jabatan Sekarang', 'TMT Jabatan'],
  ['NAMA LENGKAP (DENGAN GELAR)', 'NAMA JABATAN', 'Mulai Menjabat'],
  ['Nama, Pangkat/Golongan', 'JABATAN STRUKTURAL', 'Sejak'],
])('judul kolom “%s”, “%s”, “%s” dikenali', (name, office, start) => {
  const list = readOfficials([
    ['DAFTAR PEJABAT TAHUN 2026', '', ''],
    [],
    [name, office, start],
    ['Siti Marlina, S.E.', 'Camat Melati', '2026-02-20'],
  ]);
  expect(list?.officials).toMatchObject([
    { nama: 'Siti Marlina, S.E.', jabatan: 'Camat Melati', sejak: '2026-02-20' },
  ]);
  expect(list?.remarks).toEqual([]);
});

test('kolom lain tidak terbawa menjadi nama atau jabatan', () => {
  const headings = ['Nama Istri', 'Nama Instansi', 'Kelas Jabatan', 'Nama', 'Jabatan'];
  const list = readOfficials([headings, ['A', 'B', '9', 'Siti Marlina', 'Camat Melati']]);
  expect(list?.officials).toMatchObject([{ nama: 'Siti Marlina', jabatan: 'Camat Melati' }]);
});

test.each([
  ['BUPATI BELITUNG TIMUR', 'Bupati Belitung Timur'],
  [
    'KEPALA DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL',
    'Kepala Dinas Kependudukan dan Pencatatan Sipil',
  ],
  ['SEKRETARIS DPRD', 'Sekretaris DPRD'],
  ['KEPALA BPBD KOTA CONTOH', 'Kepala BPBD Kota Contoh'],
  ['DIREKTUR RSUD dr. CONTOH', 'DIREKTUR RSUD dr. CONTOH'],
  ['DIREKTUR RSUD CONTOH', 'Direktur RSUD Contoh'],
  ['KEPALA BAPPEDA', 'Kepala Bappeda'],
  ['KEPALA BKPSDM', 'Kepala BKPSDM'],
  ['ASISTEN III SETDA', 'Asisten III Setda'],
  [
    'STAF AHLI BUPATI BIDANG EKONOMI, KEUANGAN, DAN PEMBANGUNAN',
    'Staf Ahli Bupati Bidang Ekonomi, Keuangan, dan Pembangunan',
  ],
  ['Kepala BPBD', 'Kepala BPBD'],
])('jabatan %s ditulis %s', (typed, office) => {
  const list = readOfficials([
    ['Nama', 'Jabatan'],
    ['Siti Marlina', typed],
  ]);
  expect(list?.officials[0]?.jabatan).toBe(office);
});

test.each([
  ['dr. Lisna  Wahyuni,M.Kes', 'dr. Lisna Wahyuni, M.Kes.'],
  ['Ir. Syahrul Effendi, MT', 'Ir. Syahrul Effendi, M.T.'],
  ['Ns. Rina Marlina, S.Kep, M.Kep', 'Ns. Rina Marlina, S.Kep., M.Kep.'],
  ['Andi, S.Xyz, MM', 'Andi, S.Xyz, M.M.'],
  ['Siti Marlina, S.E., M.M.', 'Siti Marlina, S.E., M.M.'],
  ['K.H. Ahmad Nur, Lc', 'K.H. Ahmad Nur, Lc.'],
  ['Budi,', 'Budi'],
  ['Raden Mas Said, putra', 'Raden Mas Said, putra'],
])('gelar %s disalin seperti dicetak', (typed, name) => {
  const list = readOfficials([
    ['Nama', 'Jabatan'],
    [typed, 'Camat Melati'],
  ]);
  expect(list?.officials[0]?.nama).toBe(name);
});

test('kepala daerah mendapat id yang pendek, dengan wakilnya sendiri', () => {
  const list = listed(
    'Nama;Jabatan\nAndi;Bupati Belitung Timur\nBudi;Wakil Bupati Belitung Timur\nCici;Walikota Contoh',
  );
  const { text } = addOfficials(list?.officials ?? [], { officials: [] });
  expect(text.match(/(?<=id: ).+/gu)).toEqual(['bupati', 'wakil-bupati', 'wali-kota']);
});
