import { expect, test } from 'vitest';
import { Checker, type CheckOptions } from '../../src/check/run.ts';
import { parseDraft } from '../../src/draft/draft.ts';
import { decodeRoster } from '../../src/event/roster.ts';
import { rules } from '../../src/rules/index.ts';
import { Source } from '../../src/text/source.ts';
import { loadLexicon } from '../../src/workspace/load-lexicon.ts';
import { EMPTY_WORKSPACE } from '../../src/workspace/workspace.ts';
import { readYaml } from '../../src/yaml/yaml-text.ts';
import { eventFrom, valid } from '../support/example-workspace.ts';

/** Far longer than any draft: what grows with the square of it would be felt here. */
const LENGTH = 100_000;

/** Beginnings that patterns of the rules look for, over and over and never ended as they want. */
const SEEDS = [
  'a ',
  'A ',
  '1 ',
  '1.000 ',
  '14/5/2024 ',
  'Senin, ',
  '14 Mei sampai ',
  'Rp ',
  'Rp. 1.000.000 ',
  'di ',
  'Dr. H. ',
  'S.H., ',
  'Pj. Wali Kota ',
  '“a” ',
  '“ ',
  '" ',
  '( ',
  ', ',
  '. ',
  '… ',
  '- ke-',
  '1971 ',
  'Undang-Undang Nomor ',
  'dan serta yang ',
  '  ',
  '08.00–',
  'Kepala Dinas ',
  'Camat A. ',
  'Camat Gabek, Budi Santoso, ',
  'Camat Gabek, Budi Santoso, S.E., hadir. ',
  '“Kami siap melayani warga,” kata Budi. ',
  'Tempat: ',
  'anggaran Rp1 ',
  'diikuti 5 orang peserta ',
  'Ratna Kusuma ',
  'pukul 08.00 ',
  '75 peserta terdiri atas 1 ASN, ',
  'Dari 1 orang itu, 1 hadir dan ',
  'naik dari 1 menjadi ',
  '1 dari 1 (1 persen) ',
  'satu ',
  'Anggaran Rp1 juta ',
  'HUT ke-1 RI ',
  'Hari Ibu ',
  '0812 ',
  'a.a@',
  'Karena air naik oleh warga menolak ',
  'Jika hujan turun. ',
  'Warga Dusun yang tidur ',
  'Gubernur Contoh Budi, ',
  '”, Kata Budi ',
  'dari kelas ke III ',
  'Hari Hari ke 1 ',
  'antara 1 - 1 ',
  'Terima kasih Pak ',
  'hujan turun namun warga ',
  'go.id.',
  'akan digelar ',
  '1 (satu) ',
  'camat, lurah ',
  'Jika hujan ',
  'Bupati Contoh ',
  'Bagi para warga ',
  'Kegiatan itu ',
  'bukan a, ',
  'antara 5 ',
  'ke dua ',
  '‘’a ',
  "' ",
  ' - a',
  '(A ',
  'Yang terhormat Camat Gabek, ',
  '- Yang terhormat Camat Gabek\n',
  'acara kenegaraan ',
  'Ibu Camat ',
  'Desa ',
  'Kecamatan Gabek ',
  'PP 62/1990 ',
  'UU Nomor 9 Tahun 2010 tentang ',
  'ke-1 ',
  'para-',
  'kupu-kupu-',
  'Ya! ',
  'a.n. ',
  'KTP 1971010101010001 ',
  '[LENGKAPI: a] ',
  '[a](b) ',
  '**a** ',
  '<b>',
  '`',
  'a\n\n',
  'x',
  '😀',
];

/** The same for run-sheets, scripts and seating plans. */
const CEREMONIES = [
  ['rundown', '| 08.00 | Sambutan Camat |\n', '| Waktu | Kegiatan |\n|---|---|\n'],
  ['rundown', '1. Sambutan Bupati Contoh\n', ''],
  ['rundown', '| 08.00–09.00 | Budi Hermawan |\n', '| Waktu | Pelaksana Kegiatan |\n|---|---|\n'],
  ['mc', '# Indonesia Raya\n\n', ''],
  ['mc', '- Yang terhormat Camat Gabek\n', ''],
  [
    'tata-tempat',
    '| A1 | Budi Hermawan | Camat |\n',
    '| Kursi | Nama | Jabatan |\n|---|---|---|\n',
  ],
  ['sambutan', 'Waktu bicara ', ''],
  ['brief', '- **Tempat**: Balai Kota\n', ''],
  ['brief', 'Sumber: Dinas Kominfo. ', '## Pokok bicara\n\n'],
  ['rilis\nvarian: klarifikasi', 'Kabar itu tidak benar. ', ''],
  ['rilis\nvarian: ralat', 'Tertulis “a”, seharusnya “b”. ', ''],
  ['rilis\nvarian: hak-jawab', 'Menurut berita itu, ', ''],
  ['rilis\nvarian: pernyataan', 'Pukul 08.00 WIB belum diketahui. ', ''],
  ['rilis\nvarian: lembar-fakta', '| Peserta | 75 orang |\n', '| Pokok | Angka |\n|---|---|\n'],
  ['rilis\nvarian: tanya-jawab', '**Siapa yang berhak?**\n\nWarga.\n\n', ''],
  ['rilis\nvarian: undangan', '- **Tempat**: Balai Kota\n', ''],
  ['rilis\nvarian: rilis-bersama', '“a,” kata Budi. ', ''],
];

/** An event and a roster with a person of every kind that rules look for. */
const FACTS: CheckOptions = {
  now: { year: 2026, month: 8, day: 20 },
  forComparison: true,
  event: {
    path: 'acara.yaml',
    file: eventFrom(
      'nama: Rapat\nmulai: 2026-08-19 08:30\npenyelenggara: Dinas Kominfo\ntempat: { nama: Ruang Ratna }\npejabat: [{ id: wali-kota, peran: [membuka] }]\nkutipan: [{ id: k1, oleh: wali-kota, disetujui: ya, teks: Kami siap melayani warga. }]\n',
    ),
  },
  workspace: {
    ...EMPTY_WORKSPACE,
    roster: valid(
      decodeRoster(
        readYaml('- { id: wali-kota, nama: Ratna Kusuma, panggilan: Ratna, jabatan: Wali Kota }\n'),
      ),
    ),
  },
};

test.each(SEEDS)('naskah 100.000 huruf yang mengulang %j tetap selesai diperiksa', (seed) => {
  const text = seed.repeat(Math.ceil(LENGTH / seed.length)).slice(0, LENGTH);
  const draft = parseDraft(
    new Source('jahat.md', `---\njenis: rilis\ntanggal: 2026-08-19\n---\n${text}\n`),
  );
  const { failures } = new Checker(rules).check(draft, FACTS);
  expect(failures).toEqual([]);
});

const lexicon = await loadLexicon();

test.each(['a', 'Ab', 'xa-', 'di', 'a_a', '1', 'é', "a'"])(
  'rangkaian %j sepanjang 9.000 huruf tetap selesai diperiksa',
  (seed) => {
    const word = seed.repeat(9_000 / seed.length);
    const text = `Warga di ${word} dan Kota ${word}, ${word}nya. `.repeat(7);
    const draft = parseDraft(new Source('jahat.md', text));
    const { failures } = new Checker(rules).check(draft, { ...FACTS, lexicon });
    expect(failures).toEqual([]);
  },
);

test.each(['A ', '<b>a</b> '])(
  'naskah 180.000 huruf yang mengulang %j dibaca dengan kamus',
  (seed) => {
    const draft = parseDraft(new Source('jahat.md', `${seed.repeat(180_000 / seed.length)}\n`));
    const { failures } = new Checker(rules).check(draft, { ...FACTS, lexicon });
    expect([draft.unreadable, failures]).toEqual([[], []]);
  },
);

test.each(CEREMONIES)('%s yang mengulang %j tetap selesai diperiksa', (kind, seed, head) => {
  const text = head + seed.repeat(Math.ceil(LENGTH / seed.length));
  const draft = parseDraft(new Source('jahat.md', `---\njenis: ${kind}\n---\n${text}\n`));
  const { failures } = new Checker(rules).check(draft, FACTS);
  expect(failures).toEqual([]);
});
