import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeDocuments } from '../../src/revision/merge-documents.ts';
import { findReviewMarks } from '../../src/revision/review-mark.ts';

const BASE = `---
jenis: rilis
judul: 75 Peserta Ikuti Rapat
tanggal: 2026-08-19
penulis: "[LENGKAPI: nama penulis]"
---

CONTOH – Wali Kota Contoh Ratna Kusuma membuka rapat di Balai Kota, Rabu (19/8/2026) pukul 08.30 WIB.

Rapat itu diikuti 75 peserta dari semua kecamatan di kota ini.

[LENGKAPI: latar belakang]

| No. | Waktu | Kegiatan | Pelaksana |
| ---: | --- | --- | --- |
| 1 | 08.30–08.35 | Pembukaan | Pembawa acara |
| 2 | 08.35–08.40 | Doa | Petugas doa |
| 3 | 08.40–08.55 | Sambutan | Wali Kota Contoh |
`;

/** The result for a person who made the first changes and a new draft with the second ones. */
function merge(
  own: readonly (readonly [string, string])[],
  drafted: readonly (readonly [string, string])[],
): string {
  return mergeDocuments({ base: BASE, ours: apply(own), theirs: apply(drafted) });
}

function apply(changes: readonly (readonly [string, string])[]): string {
  return changes.reduce((text, [from, to]) => {
    expect(text).toContain(from);
    return text.replace(from, to);
  }, BASE);
}

const MAYOR = 'Wali Kota Contoh Ratna Kusuma membuka';
const SECRETARY =
  'Sekretaris Daerah Kota Contoh Bagas Prawira, mewakili Wali Kota Contoh Ratna Kusuma, membuka';

describe('baris yang tidak ada lagi di rancangan baru', () => {
  const table = (rows: string): string =>
    `| Waktu | Kegiatan | Pelaksana |\n| --- | --- | --- |\n${rows}`;
  const doa = '| 08.35–08.40 | Doa | Petugas doa |\n';
  const base = table(`| 08.30–08.35 | Sambutan Camat | [LENGKAPI: camat] |\n${doa}`);

  test('ikut hilang bila orang hanya melengkapinya', () => {
    const ours = base.replace('[LENGKAPI: camat]', 'Rina Marlina');
    expect(mergeDocuments({ base, ours, theirs: table(doa) })).toBe(table(doa));
  });

  test('tetap ada bila orang mengubahnya, dengan tanda di nama kegiatannya', () => {
    const ours = base.replace('Sambutan Camat', 'Sambutan Bu Camat');
    expect(mergeDocuments({ base, ours, theirs: table(doa) })).toContain(
      '| Sambutan Bu Camat [PERIKSA: menurut berkas acara bagian ini tidak ada lagi; hapus atau pertahankan] |',
    );
  });
});

describe('perubahan di tempat yang berlainan', () => {
  test('tulisan orang dan nama yang baru sama-sama ada, juga dalam satu kalimat', () => {
    const merged = merge(
      [
        ['membuka', 'resmi membuka'],
        ['pukul 08.30 WIB', 'mulai pukul 08.30 WIB'],
      ],
      [
        [MAYOR, SECRETARY],
        ['pukul 08.30', 'pukul 09.00'],
      ],
    );
    expect(merged).toContain(
      'Bagas Prawira, mewakili Wali Kota Contoh Ratna Kusuma, resmi membuka rapat di Balai Kota, Rabu (19/8/2026) mulai pukul 09.00 WIB.',
    );
    expect(findReviewMarks(merged)).toEqual([]);
  });

  test('baris tabel digabung sel demi sel', () => {
    const merged = merge(
      [['Petugas doa', 'H. Ahmad Fauzi']],
      [
        ['08.30–08.35', '09.00–09.05'],
        ['08.35–08.40', '09.05–09.10'],
        ['08.40–08.55', '09.10–09.25'],
      ],
    );
    expect(merged).toContain('| 2 | 09.05–09.10 | Doa | H. Ahmad Fauzi |');
  });

  test('baris tambahan dari kedua pihak ada, dan nomornya urut', () => {
    const merged = merge(
      [
        ['| 3 | 08.40', '| 3 | 08.40–08.41 | Tepuk tangan | Hadirin |\n| 4 | 08.40'],
        ['Petugas doa', 'H. Ahmad Fauzi'],
      ],
      [
        ['| 3 | 08.40', '| 4 | 08.40'],
        ['| 2 | 08.35', '| 2 | 08.35–08.36 | Tari | Sanggar |\n| 3 | 08.35'],
      ],
    );
    const numbers = [...merged.matchAll(/^\| (\d) \|.*?\| ([A-Z]\w+)/gmu)].map(
      ([, number, what]) => `${number} ${what}`,
    );
    expect(numbers).toEqual(['1 Pembukaan', '2 Tari', '3 Doa', '4 Tepuk', '5 Sambutan']);
  });

  test('alinea yang dipindahkan orang tetap ikut diperbarui di tempat barunya', () => {
    const paragraph = 'Rapat itu diikuti 75 peserta dari semua kecamatan di kota ini.';
    const merged = merge(
      [
        [`${paragraph}\n\n`, ''],
        ['[LENGKAPI: latar belakang]', `Alinea saya.\n\n${paragraph}`],
      ],
      [['75 peserta', '80 peserta']],
    );
    expect(merged).toContain('Alinea saya.\n\nRapat itu diikuti 80 peserta');
    expect(merged).not.toContain('75 peserta');
  });

  test('alinea yang dipatah menjadi beberapa baris tetap dikenali', () => {
    const merged = merge(
      [['peserta dari semua kecamatan di', 'peserta\ndari semua kecamatan\ndi']],
      [['75 peserta', '80 peserta']],
    );
    expect(merged).toContain('Rapat itu diikuti 80 peserta\ndari semua kecamatan\ndi kota ini.');
  });

  test('yang tidak disentuh orang hilang bila rancangan baru tidak memuatnya lagi', () => {
    const merged = merge([['Petugas doa', 'Ahmad']], [['[LENGKAPI: latar belakang]\n\n', '']]);
    expect(merged).not.toContain('LENGKAPI: latar');
    expect(merged).toContain('di kota ini.\n\n| No. |');
  });

  test('judul tulisan sendiri tidak dipersoalkan bila tidak memuat angka yang berubah', () => {
    const merged = merge(
      [['75 Peserta Ikuti Rapat', 'Warga Didengar']],
      [['75 Peserta', '80 Peserta']],
    );
    expect(merged).toContain('judul: Warga Didengar\ntanggal');
  });
});

describe('kata yang sama diubah di kedua pihak', () => {
  test('tulisan orang tetap, dan tanda menyebut isi berkas acara', () => {
    const merged = merge([['08.30 WIB', '08.45 WIB']], [['08.30 WIB', '09.00 WIB']]);
    expect(merged).toContain('pukul 08.45 WIB [PERIKSA: menurut berkas acara “09.00 WIB”].');
  });

  test('kata yang ditambahkan tepat di samping yang diganti pun ditandai', () => {
    const beside = merge([['Ratna Kusuma', 'Ibu Ratna Kusuma']], [['Ratna Kusuma', 'Hasan Basri']]);
    expect(beside).toContain(
      'Ibu Ratna Kusuma [PERIKSA: menurut berkas acara “Wali Kota Contoh Hasan Basri”] membuka',
    );
  });

  test.each([
    [
      'jabatan',
      'Wakil Wali Kota Contoh Ratna Kusuma',
      'Sekretaris Daerah Kota Contoh Bagas Prawira',
    ],
    ['status', 'Pj. Wali Kota Contoh Ratna Kusuma', 'Wakil Wali Kota Contoh Hasan Basri'],
    ['gelar', 'Wali Kota Contoh Ratna Kusuma, M.Si.', 'Wali Kota Contoh Hasan Kusuma'],
  ])('%s dan nama ditandai seutuhnya, tidak dicampur dari dua pihak', (_, own, drafted) => {
    const office = 'Wali Kota Contoh Ratna Kusuma';
    expect(merge([[office, own]], [[office, drafted]])).toContain(
      `– ${own} [PERIKSA: menurut berkas acara “${drafted}”] membuka rapat`,
    );
  });

  test('hari dan tanggal tidak dicampur dari dua pihak', () => {
    const merged = merge(
      [['Rabu (19/8/2026)', 'Rabu (26/8/2026)']],
      [['Rabu (19/8/2026)', 'Kamis (19/8/2026)']],
    );
    expect(merged).toContain(
      'Rabu (26/8/2026) [PERIKSA: menurut berkas acara “Kamis (19/8/2026)”] pukul',
    );
  });

  test('kata yang ditambahkan orang di judul tetap digabung dengan angka yang baru', () => {
    const merged = merge(
      [['Peserta Ikuti', 'Peserta Antusias Ikuti']],
      [['75 Peserta', '80 Peserta']],
    );
    expect(merged).toContain('judul: 80 Peserta Antusias Ikuti Rapat\n');
  });

  test('di bagian depan tanda menjadi catatan di bawah isian, supaya isiannya tetap terbaca', () => {
    const merged = merge([['2026-08-19', '2026-08-20']], [['2026-08-19', '2026-08-21']]);
    expect(merged).toContain(
      'tanggal: 2026-08-20\n# [PERIKSA: menurut berkas acara “tanggal: 2026-08-21”]\npenulis',
    );
  });

  test('di tabel tanda berdiri di selnya', () => {
    const merged = merge([['08.35–08.40', '08.36–08.40']], [['08.35–08.40', '09.05–09.10']]);
    expect(merged).toContain(
      '| 2 | 08.36–08.40 [PERIKSA: menurut berkas acara “09.05–09.10”] | Doa | Petugas doa |',
    );
  });

  test('alinea yang ditulis baru oleh keduanya ada dua-duanya', () => {
    const merged = merge(
      [['[LENGKAPI: latar belakang]', 'Latar menurut saya.']],
      [['[LENGKAPI: latar belakang]', 'Latar menurut acara.']],
    );
    expect(merged).toContain(
      'Latar menurut saya.\n\nLatar menurut acara. [PERIKSA: bunyi ini dari berkas acara, yang di atasnya tulisan Anda; pilih satu]\n\n| No.',
    );
  });

  test('yang dihapus orang kembali dengan tanda hanya bila kata-katanya baru', () => {
    const line = 'Rapat itu diikuti 75 peserta dari semua kecamatan di kota ini.\n\n';
    const figures = merge([[line, '']], [['75 peserta', '80 peserta']]);
    expect(figures).not.toContain('80 peserta');
    const words = merge([[line, '']], [['semua kecamatan', 'semua kelurahan']]);
    expect(words).toContain('semua kelurahan di kota ini. [PERIKSA: bagian ini pernah Anda hapus');
  });

  test('yang diubah orang tetap dengan tanda bila rancangan baru menghapusnya', () => {
    const line = 'Rapat itu diikuti 75 peserta dari semua kecamatan di kota ini.\n\n';
    const merged = merge([['semua kecamatan', 'seluruh kecamatan']], [[line, '']]);
    expect(merged).toContain('seluruh kecamatan di kota ini. [PERIKSA: menurut berkas acara');
  });

  test('daftar orang tidak terputus bila daftar rancangan baru lebih pendek', () => {
    const merged = mergeDocuments({
      base: '- Sambutan wali kota\n- Hadir sekretaris daerah\n\nPenutup lama.\n',
      ours: '- Sambutan singkat wali kota\n- Hadir juga sekretaris daerah\n\nPenutup lama.\n',
      theirs: '- Sambutan wali kota\n\nPenutup baru.\n',
    });
    expect(merged).toMatch(
      /^- Sambutan singkat wali kota\n- Hadir juga .*\]\n\nPenutup baru\.\n$/u,
    );
  });

  test('perubahan yang sama di kedua pihak bukan persoalan', () => {
    const changes = [['75 peserta', '80 peserta']] as const;
    expect(merge([...changes, ['Petugas doa', 'Ahmad']], changes)).toBe(
      apply([...changes, ['Petugas doa', 'Ahmad']]),
    );
  });
});

describe('yang sudah dibetulkan orang dengan cara yang sama bukan persoalan', () => {
  test('juga bila ia sekaligus mengubah kata di sebelahnya', () => {
    const merged = merge(
      [['Ratna Kusuma membuka rapat', 'Ratna Kusuma, M.Si. memimpin rapat kerja']],
      [['Ratna Kusuma membuka', 'Ratna Kusuma, M.Si. membuka']],
    );
    expect(merged).toContain('Ratna Kusuma, M.Si. memimpin rapat kerja di Balai Kota');
    expect(findReviewMarks(merged)).toEqual([]);
  });

  test('tetapi yang masih lama di sana tetap ditandai', () => {
    const merged = merge(
      [['pukul 08.30 WIB', 'pukul 09.00 sampai 08.30 WIB']],
      [['pukul 08.30 WIB', 'pukul 09.00 WIB']],
    );
    expect(findReviewMarks(merged)).not.toEqual([]);
  });
});

test('catatan di bawah isian depan pun berakhir CRLF di naskah ber-CRLF', () => {
  const crlf = (text: string): string => text.replaceAll('\n', '\r\n');
  const ours = crlf(BASE.replace('tanggal: 2026-08-19', 'tanggal: 2026-08-20'));
  const theirs = BASE.replace('tanggal: 2026-08-19\n', '');
  const merged = mergeDocuments({ base: BASE, ours, theirs });
  expect(merged).toContain('tanggal: 2026-08-20\r\n# [PERIKSA:');
  expect(merged).not.toMatch(/(?<!\r)\n/u);
});

test('naskah ber-CRLF tetap ber-CRLF seluruhnya', () => {
  const crlf = (text: string): string => text.replaceAll('\n', '\r\n');
  const own = [['Petugas doa', 'Ahmad']] as const;
  const drafted = [
    [MAYOR, SECRETARY],
    ['| 3 |', '| 3 | 08.40 | Tari | Sanggar |\n| 4 |'],
  ] as const;
  const merged = mergeDocuments({ base: BASE, ours: crlf(apply(own)), theirs: apply(drafted) });
  expect(merged).toBe(crlf(merge(own, drafted)));
});

const words = fc.constantFrom('Wali', 'Kota', 'Ratna', 'membuka', 'rapat', 'pukul', '08.30', 'dan');
const line = fc.array(words, { minLength: 1, maxLength: 8 }).map((list) => list.join(' '));
const block = fc.oneof(
  line.map((text) => `${text}.`),
  line.map((text) => `- ${text}`),
  line.map((text) => `## ${text}`),
  line.map((text) => `| ${text.replaceAll(' ', ' | ')} |`),
);
const documents = fc
  .array(fc.tuple(block, fc.constantFrom('\n', '\n\n')), { maxLength: 8 })
  .map((blocks) => blocks.flat().join(''));

describe('sifat penggabungan', () => {
  test('tanpa perubahan di satu pihak, hasilnya pihak yang lain', () => {
    fc.assert(
      fc.property(documents, documents, (base, other) => {
        expect(mergeDocuments({ base, ours: base, theirs: other })).toBe(other);
        expect(mergeDocuments({ base, ours: other, theirs: base })).toBe(other);
        expect(mergeDocuments({ base, ours: other, theirs: other })).toBe(other);
      }),
    );
  });

  test('alinea tambahan di akhir tidak mengusik yang lain', () => {
    fc.assert(
      fc.property(documents, documents, (base, theirs) => {
        const ours = `${base.trimEnd()}\n\nTambahan sendiri.\n`;
        const merged = mergeDocuments({ base, ours, theirs });
        const rest = merged.replace('Tambahan sendiri.', ' ');
        expect(rest.split(/\s+/u).filter(Boolean)).toEqual(theirs.split(/\s+/u).filter(Boolean));
      }),
      { numRuns: 300 },
    );
  });

  test('setiap kata yang ditulis orang tetap ada', () => {
    const typed = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 999 })), { maxLength: 5 });
    fc.assert(
      fc.property(documents, documents, typed, (base, theirs, insertions) => {
        const own = insertions.map(([, number]) => `tulisan${number}`);
        const ours = insertions.reduce((text, [at, number]) => {
          const parts = text.split(' ');
          parts.splice(at % (parts.length + 1), 0, `tulisan${number}`);
          return parts.join(' ');
        }, base);
        const merged = mergeDocuments({ base, ours, theirs });
        expect(own.filter((word) => !merged.includes(word))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('naskah apa pun dapat digabung tanpa galat', () => {
    const any = fc.string({
      unit: fc.constantFrom('a', 'B', ' ', '\n', '\r\n', '|', '-', '---', '[', ']'),
    });
    fc.assert(
      fc.property(any, any, any, (base, ours, theirs) => {
        expect(typeof mergeDocuments({ base, ours, theirs })).toBe('string');
      }),
    );
  });
});
