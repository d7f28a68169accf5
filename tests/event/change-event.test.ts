import { describe, expect, test } from 'vitest';
import { changeEvent, type EventSetting } from '../../src/event/change-event.ts';
import { decodeEvent } from '../../src/event/event.ts';
import { remarkOnChange } from '../../src/event/remark-on-change.ts';
import { decodeRoster } from '../../src/event/roster.ts';
import { readYaml } from '../../src/yaml/yaml-text.ts';

const FILE = `# Rapat bulan ini
nama: Rapat Koordinasi
mulai: 2026-08-19 08:30
selesai: 2026-08-19 12:00
tempat: { nama: Balai Kota, kota: Contoh }    # aula
pejabat:
  - id: wali-kota
    peran: [sambutan, membuka]    # seperti tahun lalu
  - id: kepala-kominfo
    peran: [laporan]
kutipan:
  - { id: k1, oleh: wali-kota, teks: Warga didahulukan., disetujui: ya }
susunan:
  - { mulai: "08:00", durasi: 30, kegiatan: Registrasi }
  - { mulai: "08:30", durasi: 10, kegiatan: Sambutan, pelaksana: "Wali Kota Contoh, Ratna Kusuma" }
  - { durasi: 5, kegiatan: Doa }
`;

const decodedRoster = decodeRoster(
  readYaml(`- { id: wali-kota, nama: "Dr. Ratna Kusuma, M.Si.", jabatan: Wali Kota Contoh }
- { id: sekda, nama: Bagas Prawira, jabatan: Sekretaris Daerah Kota Contoh }
- { id: asisten, nama: Hendra Wijaya, jabatan: Asisten Pemerintahan }
- { id: kepala-kominfo, nama: Dian Lestari, jabatan: Kepala Dinas Kominfo }
`),
);
const roster = decodedRoster.ok ? decodedRoster.value : { officials: [] };

const setting = (typed: string): EventSetting => {
  const [key = '', value = ''] = typed.split('=');
  return { key, value };
};

function change(typed: readonly string[], { text = FILE, shifts = false } = {}): string {
  return changeEvent(text, typed.map(setting), { roster, shifts }).text;
}

const eventOf = (text: string) => {
  const decoded = decodeEvent(readYaml(text));
  if (!decoded.ok) throw new Error(decoded.faults[0]?.message);
  return decoded.value;
};

describe('pejabat yang diwakili', () => {
  test('tidak hadir, dan perannya pindah kepada wakilnya', () => {
    const { pejabat } = eventOf(change(['pejabat.wali-kota.diwakili=sekda']));
    expect(pejabat).toEqual([
      { id: 'wali-kota', peran: [], hadir: false },
      { id: 'kepala-kominfo', peran: ['laporan'] },
      { id: 'sekda', mewakili: 'wali-kota', peran: ['sambutan', 'membuka'] },
    ]);
  });

  test('wakil yang sudah ada di daftar tidak ditulis dua kali dan tetap berperan semula', () => {
    const { pejabat } = eventOf(change(['pejabat.wali-kota.diwakili=kepala-kominfo']));
    expect(pejabat.map(({ id }) => id)).toEqual(['wali-kota', 'kepala-kominfo']);
    expect(pejabat[1]?.peran).toEqual(['laporan', 'sambutan', 'membuka']);
  });

  test('wakil dapat diganti lagi', () => {
    const text = change(['pejabat.wali-kota.diwakili=sekda', 'pejabat.wali-kota.diwakili=asisten']);
    const { pejabat } = eventOf(text);
    expect(pejabat.filter(({ mewakili }) => mewakili === 'wali-kota')).toEqual([
      { id: 'asisten', mewakili: 'wali-kota', peran: ['sambutan', 'membuka'] },
    ]);
    expect(pejabat.find(({ id }) => id === 'sekda')?.peran).toEqual([]);
  });

  test('perintah yang sama dua kali tidak mengubah apa-apa lagi', () => {
    const once = change(['pejabat.wali-kota.diwakili=sekda']);
    expect(change(['pejabat.wali-kota.diwakili=sekda'], { text: once })).toBe(once);
  });

  test.each([
    ['pejabat.wali-kota.diwakili=wali-kota', 'tidak dapat mewakili dirinya sendiri'],
    ['pejabat.wali-kota.diwakili=skda', 'mungkin maksudnya `sekda`'],
    ['pejabat.wali-kota.diwakili=', 'tidak sedang diwakili'],
  ])('%s ditolak', (typed, sentence) => {
    expect(() => change([typed])).toThrow(sentence);
  });

  test('untuk membatalkannya, peran masing-masing disebut', () => {
    const text = change(['pejabat.wali-kota.diwakili=sekda']);
    expect(() => change(['pejabat.wali-kota.diwakili='], { text })).toThrow('Sebutkan peran');
    const back = change(
      [
        'pejabat.wali-kota.hadir=ya',
        'pejabat.wali-kota.peran=sambutan,membuka',
        'pejabat.sekda.mewakili=',
        'pejabat.sekda.peran=',
      ],
      { text },
    );
    expect(eventOf(back).pejabat[0]).toMatchObject({ hadir: true, peran: ['sambutan', 'membuka'] });
  });
});

describe('tamu yang diwakili', () => {
  const GUESTS = `${FILE}tamu:
  - { nama: "AKBP Rudi Tan", lafal: ru-di, jabatan: Kapolres Contoh, peran: [saksi], tiba: "08:20" }
  - { nama: Lukman Hadi, jabatan: Dandim Contoh }
`;
  const deputy = 'tamu.1.diwakili=Kompol Adi Wira, S.H.; Wakil Kapolres Contoh';

  test('tidak hadir, dan yang datang ditambahkan dengan nama, jabatan, dan perannya', () => {
    const { tamu } = eventOf(change([deputy], { text: GUESTS }));
    expect(tamu[0]).toMatchObject({ nama: 'AKBP Rudi Tan', hadir: false, peran: [] });
    expect(tamu[2]).toEqual({
      nama: 'Kompol Adi Wira, S.H.',
      jabatan: 'Wakil Kapolres Contoh',
      mewakili: 'Kapolres Contoh',
      peran: ['saksi'],
    });
  });

  test('wakil yang berganti menempati baris wakil yang lama', () => {
    const typed = [deputy, 'tamu.1.diwakili=AKP Sri Ayu; Kabag Ops Polres Contoh'];
    const { tamu } = eventOf(change(typed, { text: GUESTS }));
    expect(tamu).toHaveLength(3);
    expect(tamu[2]).toMatchObject({ nama: 'AKP Sri Ayu', mewakili: 'Kapolres Contoh' });
    expect(tamu[2]?.peran).toEqual(['saksi']);
  });

  test('tamu yang sudah tercatat mewakilinya dari barisnya sendiri', () => {
    const typed = [deputy, 'tamu.1.diwakili=Lukman Hadi; Dandim Contoh'];
    const { tamu } = eventOf(change(typed, { text: GUESTS }));
    expect(tamu[1]).toMatchObject({ mewakili: 'Kapolres Contoh', peran: ['saksi'] });
    expect(tamu[2]).toMatchObject({ nama: 'Kompol Adi Wira, S.H.', peran: [] });
    expect(tamu[2]?.mewakili).toBeUndefined();
  });

  test('perintah yang sama dua kali tidak mengubah apa-apa lagi', () => {
    const once = change([deputy], { text: GUESTS });
    expect(change([deputy], { text: once })).toBe(once);
  });

  test.each([
    ['tamu.1.diwakili=Adi Wira', 'Nama dan jabatan wakilnya dipisahkan dengan titik koma'],
    ['tamu.1.diwakili=AKBP Rudi Tan; Kapolres Contoh', 'tidak dapat mewakili dirinya sendiri'],
    ['tamu.1.diwakili=', '`tamu.1` tidak sedang diwakili'],
    ['tamu.9.diwakili=Adi; Kabag', 'butir nomor 9 tidak ada'],
    ['tamu.1.hadir=tidak', 'Tamu “AKBP Rudi Tan” tidak hadir, tetapi berperan saksi'],
  ])('%s ditolak', (typed, sentence) => {
    expect(() => change([typed], { text: GUESTS })).toThrow(sentence);
  });

  test('susunan dan tuan rumah yang masih menyebutnya disebutkan', () => {
    const text = change(
      ['tuan_rumah=AKBP Rudi Tan', 'susunan.3.pelaksana=Kapolres Contoh, Rudi Tan'],
      { text: GUESTS },
    );
    const after = eventOf(change([deputy], { text }));
    expect(remarkOnChange(eventOf(text), after, roster)).toEqual([
      'susunan.3.pelaksana masih menyebut “Kapolres Contoh, Rudi Tan”.',
      'Tuan rumah `AKBP Rudi Tan` tidak hadir; tetapkan penggantinya: tuan_rumah=<id>.',
    ]);
  });
});

describe('isian biasa', () => {
  test('butir disebut dengan id atau nomor, dan baris lain tidak berubah', () => {
    const text = change(['susunan.3.durasi=10', 'kutipan.k1.disetujui=tidak', 'peserta.jumlah=80']);
    const before = FILE.split('\n');
    expect(text.split('\n').filter((line) => !before.includes(line))).toEqual([
      'peserta:',
      '  jumlah: 80',
      '  - { id: k1, oleh: wali-kota, teks: Warga didahulukan., disetujui: tidak }',
      '  - { durasi: 10, kegiatan: Doa }',
    ]);
  });

  test('nomor sesudah yang terakhir menambah butir, dan isi kosong menghapus', () => {
    const added = change(['susunan.4.kegiatan=Foto bersama', 'susunan.4.durasi=5']);
    expect(added).toContain('  - { kegiatan: Foto bersama, durasi: 5 }\n');
    expect(change(['susunan.4='], { text: added })).toBe(FILE);
    expect(eventOf(change(['tempat='])).tempat).toBeUndefined();
  });

  test.each([
    ['tempat.nma=X', 'Isian `tempat.nma` tidak dikenal; mungkin maksudnya `tempat.nama`.'],
    ['pejabat.wali-kota.pran=x', 'mungkin maksudnya `pejabat.wali-kota.peran`'],
    ['nama.x=y', '`nama` tidak punya isian di dalamnya.'],
    ['tempat=Balai', '`tempat` terdiri atas beberapa isian.'],
    ['mulai=besok', 'bukan tanggal dan pukul'],
    ['nama=', 'Isian `nama` wajib diisi.'],
    ['selesai=2026-08-19 07:00', 'tidak lebih lambat daripada `mulai`'],
    ['susunan.9.durasi=5', 'butir nomor 9 tidak ada'],
    ['kutipan.k2.teks=x', 'Butir `k2` tidak ada di `kutipan`; mungkin maksudnya `k1`.'],
    ['pejabat.camat.peran=doa', 'Pejabat `camat` tidak ada di pejabat.yaml'],
    ['pejabat.wali-kota.hadir=tidak', 'tidak hadir, tetapi berperan'],
    ['kutipan.k1.oleh=gubernur', 'tidak ada di pejabat.yaml'],
  ])('%s ditolak', (typed, sentence) => {
    expect(() => change([typed])).toThrow(sentence);
  });
});

describe('acara yang bergeser', () => {
  test('dengan --geser, pukul susunan dan akhir acara ikut', () => {
    const { selesai, susunan } = eventOf(change(['mulai=2026-08-20 09:15'], { shifts: true }));
    expect(selesai).toEqual({ date: { year: 2026, month: 8, day: 20 }, time: 765 });
    expect(susunan.map(({ mulai }) => mulai)).toEqual([525, 555, undefined]);
  });

  test('yang disebut sendiri tidak ikut digeser', () => {
    const typed = ['mulai=2026-08-19 09:00', 'selesai=2026-08-19 13:00', 'susunan.1.mulai=08:45'];
    const { selesai, susunan } = eventOf(change(typed, { shifts: true }));
    expect(selesai?.time).toBe(780);
    expect(susunan[0]?.mulai).toBe(525);
  });

  test('pukul tiba dan pulang orang ikut', () => {
    const text = change(['pejabat.wali-kota.tiba=08:15', 'pejabat.wali-kota.pulang=10:00']);
    const { pejabat } = eventOf(change(['mulai=2026-08-19 10:00'], { text, shifts: true }));
    expect(pejabat[0]).toMatchObject({ tiba: 585, pulang: 690 });
  });

  test('melewati tengah malam ditolak', () => {
    expect(() => change(['mulai=2026-08-19 23:30'], { shifts: true })).toThrow('tengah malam');
  });
});

test('yang hanya dapat diputuskan orang disebutkan', () => {
  const after = changeEvent(
    FILE,
    ['pejabat.wali-kota.diwakili=sekda', 'mulai=2026-08-19 09:00'].map(setting),
    { roster, shifts: false },
  );
  expect(remarkOnChange(eventOf(FILE), after.event, roster)).toEqual([
    'susunan.2.pelaksana masih menyebut “Wali Kota Contoh, Ratna Kusuma”.',
    'Kutipan k1 dari `wali-kota` tetap masuk ke rilis; pastikan masih boleh dipakai.',
    'Mata acara dengan pukul sendiri tidak ikut bergeser: susunan.1 (08.00), susunan.2 (08.30).',
    'Bila semuanya harus bergeser: humas refresh --undo, lalu ulangi dengan --geser.',
  ]);
});

test('tempat, tuan rumah, dan pukul orang yang tertinggal disebutkan', () => {
  const before = eventOf(
    change([
      'tempat.alamat=Jalan Lama 1',
      'tempat_alternatif=Gedung Baru',
      'tuan_rumah=wali-kota',
      'pejabat.kepala-kominfo.tiba=08:15',
    ]),
  );
  const after = {
    ...before,
    mulai: { ...before.mulai, time: 540 },
    tempat: { nama: 'Gedung Baru', alamat: 'Jalan Lama 1' },
    pejabat: before.pejabat.map((one) => (one.id === 'wali-kota' ? { ...one, hadir: false } : one)),
  };
  expect(remarkOnChange(before, after, roster)).toEqual(
    expect.arrayContaining([
      'Tuan rumah `wali-kota` tidak hadir; tetapkan penggantinya: tuan_rumah=<id>.',
      'tempat.alamat masih “Jalan Lama 1”; ubah bila alamatnya lain.',
      'tempat_alternatif kini sama dengan tempat acara; tetapkan yang lain.',
      'Pukul tiba dan pulang tidak ikut bergeser: pejabat.2.tiba (08.15).',
    ]),
  );
});

test.each([
  'pejabat.kepala-kominfo.peran=laporan, membuka',
  'pejabat.kepala-kominfo.peran=[laporan, membuka]',
  'pejabat.kepala-kominfo.peran=[laporan, membuka',
  'pejabat.kepala-kominfo.peran=["laporan","membuka"]',
])('%s menulis dua peran', (typed) => {
  expect(eventOf(change([typed])).pejabat[1]?.peran).toEqual(['laporan', 'membuka']);
});

describe('waktu yang diketik seperti orang mengatakannya', () => {
  test.each([
    ['mulai=09.45', '2026-08-19 09:45'],
    ['mulai=pukul 9.05', '2026-08-19 09:05'],
    ['mulai=jam 10', '2026-08-19 10:00'],
    ['mulai=Selasa, 18 Agustus 2026 pukul 10.00', '2026-08-18 10:00'],
    ['mulai=18/8/2026 10.00', '2026-08-18 10:00'],
    ['selesai=13.15', '2026-08-19 13:15'],
  ])('%s', (typed, written) => {
    expect(change([typed])).toContain(`${typed.split('=')[0]}: ${written}\n`);
  });

  test('hari yang tidak cocok dengan tanggalnya ditolak', () => {
    expect(() => change(['mulai=Rabu, 18 Agustus 2026 pukul 10.00'])).toThrow('bukan tanggal');
  });
});

test('id pejabat tanpa nama daftarnya disebut lengkap', () => {
  expect(() => change(['wali-kota.hadir=tidak'])).toThrow('mungkin maksudnya `pejabat.wali-kota`');
});

test('kutipan dan fakta tanpa id bernomor', () => {
  const { kutipan, fakta } = eventOf(`nama: A
mulai: 2026-08-19 08:30
kutipan:
  - { oleh: sekda, teks: B }
fakta:
  - { pernyataan: C }
  - { id: d, pernyataan: E }
`);
  expect(kutipan.map(({ id }) => id)).toEqual(['1']);
  expect(fakta.map(({ id }) => id)).toEqual(['1', 'd']);
});
