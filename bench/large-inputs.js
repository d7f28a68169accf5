/**
 * Inputs as large as one asks for: what no office writes in a day, but what a rule that compares
 * everything with everything is slow on. Every one is made from its size alone.
 */

const GIVEN = 'Adi Bayu Citra Dimas Eka Fajar Gita Hadi Indah Joko Kirana Lestari Mega Nanda'.split(
  ' ',
);
const FAMILY = 'Saputra Wibowo Lestari Hidayat Pratiwi Nugraha Siregar Tanjung Wijaya'.split(' ');
const OFFICES = [
  'Kepala Dinas Kesehatan Kota Pangkalpinang',
  'Kepala Badan Keuangan Daerah Kota Pangkalpinang',
  'Camat Gabek',
  'Direktur Rumah Sakit Umum Daerah',
  'Ketua Tim Penggerak PKK Kecamatan Rangkui',
  'Wakil Ketua DPRD Kota Pangkalpinang',
];
const ACTIVITIES = ['Sambutan', 'Paparan', 'Penyerahan piagam', 'Rehat', 'Diskusi', 'Foto bersama'];

/**
 * A name that no other number has, in letters: `Adi Wibowo Babi`.
 *
 * @param {number} index
 */
export function nameOf(index) {
  const syllables = ['ba', 'ci', 'do', 'fe', 'gu', 'ka', 'li', 'mo', 'ne', 'pu'];
  const last = Array.from(String(index), (digit) => syllables[Number(digit)]).join('');
  const family = FAMILY[(index * 7) % FAMILY.length];
  return `${GIVEN[index % GIVEN.length]} ${family} ${last.charAt(0).toUpperCase()}${last.slice(1)}`;
}

/** @param {number} minutes since midnight; the days go round */
function clock(minutes) {
  const inDay = minutes % 1440;
  const [hour, minute] = [Math.floor(inDay / 60), inDay % 60];
  return `${String(hour).padStart(2, '0')}.${String(minute).padStart(2, '0')}`;
}

/**
 * A run-sheet in a table of `rows` items, ninety on a day.
 *
 * @param {number} rows
 */
export function makeRunSheet(rows) {
  const lines = [
    '---',
    'jenis: rundown',
    'judul: Susunan Acara Pekan Inovasi Daerah',
    'tanggal: 2026-08-19',
    'kota: Pangkalpinang',
    'acara: ../acara/acara.yaml',
    'penulis: Wida Larasati',
    '---',
  ];
  for (let index = 0; index < rows; index++) {
    const inDay = index % 90;
    if (inDay === 0) lines.push('', `## Hari ke-${index / 90 + 1}`, '', ...HEADER);
    const start = 480 + inDay * 5;
    const activity = `${ACTIVITIES[index % ACTIVITIES.length]} ${index + 1}`;
    const person = `${OFFICES[index % OFFICES.length]}, ${nameOf(index)}`;
    const cells = [inDay + 1, `${clock(start)}–${clock(start + 5)}`, '5 menit', activity, person];
    lines.push(`| ${cells.join(' | ')} | ${nameOf(index % 40)} |`);
  }
  return `${lines.join('\n')}\n`;
}

const HEADER = [
  '| No. | Waktu (WIB) | Durasi | Kegiatan | Pelaksana | Penanggung jawab |',
  '| ---: | --- | ---: | --- | --- | --- |',
];

/**
 * A release of about `words` words, with people, figures, dates, quotations and faults of spelling.
 *
 * @param {number} words
 * @param {string} between what stands between its paragraphs
 */
export function makeRelease(words, between = '\n\n') {
  const paragraphs = [];
  for (let count = 0, index = 0; count < words; index++) {
    const paragraph = makeParagraph(index);
    paragraphs.push(paragraph);
    count += paragraph.split(' ').length;
  }
  return `---
jenis: rilis
judul: Pangkalpinang Membuka Pekan Inovasi Daerah
tanggal: 2026-08-19
kota: Pangkalpinang
acara: ../acara/acara.yaml
nomor: 480/112/DISKOMINFO/VIII/2026
---

PANGKALPINANG, 19 Agustus 2026 – ${paragraphs.join(between)}
`;
}

/** @param {number} index */
function makeParagraph(index) {
  const [name, office] = [nameOf(index), OFFICES[index % OFFICES.length]];
  const visitors = 100 + ((index * 37) % 900);
  const day = 1 + (index % 28);
  const sentences = [
    `${office} ${name} mengunjungi ${visitors} warga di Kelurahan Gerunggang, Rabu (${day}/8/2026), pukul ${clock(480 + (index % 500))} WIB.`,
    `“Kami menjawab ${visitors - 40} dari ${visitors} permohonan pada hari yang sama,” kata ${name}.`,
    `Program ini dibiayai Rp${1 + (index % 90)},5 miliar menurut Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik.`,
    `Sebanyak ${visitors} peserta, yaitu ${visitors - 40} ASN dan 40 wartawan, di harapkan kembali pada ${day} September 2026.`,
    `Dalam rangka meningkatkan layanan, Dinas Kesehatan (Dinkes) Kota Pangkalpinang bekerjasama dengan puskesmas, kelurahan dan posyandu.`,
  ];
  return sentences.slice(0, 3 + (index % 3)).join(' ');
}

/**
 * An event file with `people` guests, as many facts and speakers, and `rows` items.
 *
 * @param {{ readonly people: number, readonly rows: number }} sizes
 */
export function makeEvent({ people, rows }) {
  const lines = [
    'nama: Pekan Inovasi Daerah',
    'tema: Informasi Terbuka, Warga Percaya',
    'penyelenggara: Dinas Komunikasi dan Informatika Kota Pangkalpinang',
    'mulai: 2026-08-19 08:00',
    'selesai: 2026-08-19 16:00',
    'zona: WIB',
    'tempat: { nama: Balai Kota, kota: Pangkalpinang }',
    'pakaian: Batik',
  ];
  const each = (/** @type {(index: number) => string} */ line, count = people) =>
    Array.from({ length: count }, (_, index) => line(index));
  lines.push('pejabat:', '  - { id: wali-kota, peran: [sambutan, membuka] }');
  lines.push('tamu:');
  lines.push(
    ...each((at) => `  - { nama: ${nameOf(at)}, jabatan: ${OFFICES[at % OFFICES.length]} }`),
  );
  lines.push('narasumber:');
  lines.push(
    ...each((at) => `  - { nama: "${nameOf(at + people)}, S.Sos.", materi: Layanan ${at} }`),
  );
  lines.push('fakta:');
  lines.push(
    ...each(
      (at) =>
        `  - { id: f${at}, pernyataan: permohonan warga ${nameOf(at)}, nilai: ${100 + at}, sumber: Laporan }`,
    ),
  );
  lines.push('kutipan:');
  lines.push(
    ...each(
      (at) =>
        `  - { id: k${at}, oleh: ${nameOf(at)}, teks: "Kami menjawab ${at} permohonan pada hari yang sama", disetujui: ya }`,
    ),
  );
  lines.push('susunan:');
  lines.push(
    ...each((at) => {
      const day = Math.floor(at / 90) + 1;
      const activity = `${ACTIVITIES[at % ACTIVITIES.length]} ${at + 1}`;
      const mulai = at % 90 === 0 ? ', mulai: "08:00"' : '';
      return `  - { hari: ${day}${mulai}, durasi: 5, kegiatan: ${activity}, pelaksana: "${nameOf(at)}", penanggung_jawab: Wida Larasati }`;
    }, rows),
  );
  return `${lines.join('\n')}\n`;
}

/**
 * A roster of `officials`, the mayor first.
 *
 * @param {number} officials
 */
export function makeRoster(officials) {
  const lines = [
    '- { id: wali-kota, nama: Ratna Kusumawardhani, jabatan: Wali Kota Pangkalpinang }',
  ];
  for (let index = 1; index < officials; index++) {
    const office = OFFICES[index % OFFICES.length];
    lines.push(
      `- { id: jabatan-${index}, nama: "${nameOf(index * 3)}, M.Si.", jabatan: ${office} }`,
    );
  }
  return `${lines.join('\n')}\n`;
}

/**
 * Settings with `terms` words that are always right.
 *
 * @param {number} terms
 */
export function makeSettings(terms) {
  const lines = ['instansi: Dinas Komunikasi dan Informatika', 'kota: Pangkalpinang', 'istilah:'];
  for (let index = 0; index < Math.max(1, terms); index++)
    lines.push(`  - Program ${nameOf(index)}`);
  return `${lines.join('\n')}\n`;
}
