import { describe, expect, test } from 'vitest';
import { Checker } from '../../src/check/run.ts';
import { rules } from '../../src/rules/index.ts';
import { manualItems } from '../../src/rules/manual-items.ts';
import { readDraft } from '../support/drafts.ts';
import { checkExample } from '../support/examples.ts';

const craft = rules.filter(({ id }) => id.startsWith('struktur/'));

/** What the rules of structure say of a draft, but for remarks: rule and message. */
function faultsOf(text: string): readonly string[] {
  return checkExample(craft, text, { text })
    .findings.filter(({ severity }) => severity !== 'info')
    .map(({ rule, message }) => `${rule.slice('struktur/'.length)}: ${message}`);
}

const draft = (variant: string, title: string, head: string, body: string): string =>
  `---\njenis: rilis\nvarian: ${variant}\njudul: ${title}\nkota: Contoh\ntanggal: 2026-08-20\nnomor: 12/HUMAS/2026\nnarahubung:\n  - { nama: Ani, telepon: (0717) 555011 }\n${head}---\n\n${body}\n`;

describe('naskah varian yang buruk', () => {
  test('undangan tanpa waktu dan tempat', () => {
    const text = draft('undangan', 'Peresmian Pasar', '', 'Kami mengundang rekan media hadir.');
    expect(faultsOf(text)).toEqual([
      'isi-undangan: Undangan ini belum memuat “Hari dan tanggal”, “Pukul dengan zona waktu”, “Tempat”.',
    ]);
  });

  test('klarifikasi yang menjual hoaksnya', () => {
    const text = draft(
      'klarifikasi',
      'Air Leding Mati Tiga Hari',
      'klaim: { isi: Air leding mati tiga hari }\n',
      'Beredar pesan bahwa air leding mati tiga hari. Warga diminta tenang.',
    );
    expect(faultsOf(text).map((fault) => fault.split(';')[0])).toEqual([
      'isi-klarifikasi: Judul ini mengulang kabar yang diluruskan',
      expect.stringContaining('isi-klarifikasi: Klarifikasi ini belum memuat penilaian'),
      'isi-klarifikasi: Klarifikasi ini dibuka dengan kabarnya',
    ]);
  });

  test('ralat yang tidak menyebut apa yang keliru', () => {
    const text = draft('ralat', 'Ralat', '', 'Peserta pelatihan berjumlah 75 orang.');
    expect(faultsOf(text).join()).toMatch(/siaran pers mana.*apa yang keliru.*tanggal/u);
  });

  test('hak jawab tanpa dasar hukum', () => {
    const text = draft(
      'hak-jawab',
      'Hak Jawab',
      'menjawab: { media: Harian Contoh, judul: Air Mati, tanggal: 2026-08-19 }\n',
      'Air mengalir. Kami memohon redaksi memuat tanggapan ini.',
    );
    expect(faultsOf(text).join()).toContain('Pasal 5 ayat (2) Undang-Undang Nomor 40 Tahun 1999');
  });

  test('pernyataan tanpa waktu berikutnya', () => {
    const text = draft(
      'pernyataan',
      'Kebakaran Pasar',
      '',
      'Hingga pukul 06.00 WIB tidak ada korban jiwa. Penyebabnya masih diselidiki.',
    );
    expect(faultsOf(text).join()).toContain('Pernyataan berikutnya, dengan pukul');
  });

  test('lembar fakta tanpa sumber', () => {
    const body = '| Data | Nilai |\n|---|---|\n| Pelanggan | 12.000 keluarga |';
    expect(faultsOf(draft('lembar-fakta', 'Air Leding', '', body)).join()).toContain('“Sumber”');
  });

  test('tanya jawab dengan pertanyaan yang tergantung', () => {
    const body = '## Berapa tarifnya?\n\n## Kapan dibayar?\n\nSetiap bulan.';
    expect(faultsOf(draft('tanya-jawab', 'Air Leding', '', body))).toEqual([
      'isi-tanya-jawab: Pertanyaan ini belum disusul jawabannya.',
    ]);
  });

  test('rilis bersama yang menyembunyikan mitranya', () => {
    const body = `Pemkot Contoh membuka layanan di Balai Kota, Rabu (19/8/2026).\n\n“Kami siap melayani warga setiap hari,” kata Budi.`;
    const text = draft('rilis-bersama', 'Layanan Dibuka', 'bersama: [BPOM Contoh]\n', body);
    expect(faultsOf(text)).toEqual([
      'isi-rilis-bersama: Rilis ini diterbitkan 2 instansi, tetapi narahubungnya baru 1; tambahkan narahubung setiap mitra.',
      'isi-rilis-bersama: BPOM Contoh belum disebut di badan naskah.',
    ]);
  });
});

describe('daftar periksa varian', () => {
  const ids = (text: string): readonly string[] =>
    new Checker(rules, manualItems)
      .check(readDraft(text), { now: { year: 2026, month: 8, day: 20 } })
      .checklist.map(({ id }) => id);

  test('memuat butir variannya, bukan butir rilis biasa', () => {
    const items = ids(draft('undangan', 'Peresmian Pasar', '', 'Isi.'));
    expect(items).toContain('struktur/isi-undangan');
    expect(items).not.toContain('struktur/tanpa-kutipan');
    expect(items).not.toContain('struktur/isi-klarifikasi');
    expect(items).not.toContain('struktur/latar-belakang');
  });

  test('rilis biasa tidak memuat butir varian', () => {
    const items = ids('---\njenis: rilis\njudul: Pemkot Buka Layanan\n---\nIsi.\n');
    expect(items.filter((id) => id.startsWith('struktur/isi-'))).toEqual([]);
    expect(items).toContain('struktur/teras-5w1h');
  });
});

describe('kata yang diluruskan', () => {
  const event =
    'nama: Pelatihan\nmulai: 2026-08-19 08:30\npeserta: { jumlah: 75 }\nfakta: [{ id: a, pernyataan: anggaran pelatihan, nilai: Rp48 juta }]\n';
  const factFaults = (text: string): readonly string[] =>
    checkExample(
      rules.filter(({ id }) => /^(?:fakta|ejaan)\//u.test(id)),
      text,
      { text, event },
    )
      .findings.filter(({ severity }) => severity !== 'info')
      .map(({ rule, text: words }) => `${rule}: ${words}`);
  const about = 'acara: acara/contoh.yaml\n';

  test.each([
    [
      'ralat',
      '',
      '| Tertulis | Seharusnya |\n|---|---|\n| diikuti 57 peserta pada Kamis, 19 Agustus 2026 | diikuti 75 peserta |',
    ],
    [
      'ralat',
      '',
      'Di paragraf kedua tertulis “diikuti 57 peserta”, seharusnya “diikuti 75 peserta”.',
    ],
    [
      'hak-jawab',
      'menjawab: { media: Harian Contoh, judul: Pelatihan Diikuti 12 Peserta }\n',
      'Berita “Pelatihan Diikuti 12 Peserta” keliru.\n\n> Pelatihan itu diikuti 12 peserta di walikota.\n\nPelatihan itu diikuti 75 peserta.',
    ],
    [
      'klarifikasi',
      'klaim: { isi: Pelatihan diikuti 12 peserta }\n',
      'Pelatihan diikuti 75 peserta. Kabar “Pelatihan diikuti 12 peserta” itu hoaks.',
    ],
  ])('%s tidak dianggap pernyataan sendiri', (variant, head, body) => {
    expect(factFaults(draft(variant, 'Jumlah Peserta', `${about}${head}`, body))).toEqual([]);
  });

  test('angka yang keliru di luar kutipannya tetap disebut', () => {
    const body = 'Pelatihan diikuti 57 peserta. Kabar “Pelatihan diikuti 12 peserta” itu hoaks.';
    const head = `${about}klaim: { isi: Pelatihan diikuti 12 peserta }\n`;
    expect(factFaults(draft('klarifikasi', 'Jumlah Peserta', head, body))).toEqual([
      'fakta/jumlah-peserta: 57',
    ]);
  });

  test('di rilis biasa kutipan yang sama tetap diperiksa', () => {
    const text = `---\njenis: rilis\n${about}---\nKata panitia, “Pelatihan diikuti 12 peserta.”\n`;
    expect(factFaults(text)).toContain('fakta/jumlah-peserta: 12');
  });
});

test('butir 5W+1H menyebut kata yang dibaca sebagai jawaban', () => {
  const text =
    '---\njenis: rilis\njudul: Pelatihan\n---\nWali Kota Contoh membuka pelatihan di Balai Kota, Rabu (19/8/2026).\n';
  const { checklist } = checkExample(craft, text, { text });
  const item = checklist.find(({ id }) => id === 'struktur/teras-5w1h');
  expect(item?.status).toBe('manual');
  expect(item?.note).toBe(
    'peristiwa “membuka”, pelaku “Wali Kota Contoh”, waktu “Rabu (19/8/2026)”, tempat “di Balai Kota”; alasan belum terbaca; cara belum terbaca',
  );
});

test('varian yang salah tulis disebut dengan yang mungkin dimaksud', () => {
  const { metaFaults } = readDraft('---\njenis: rilis\nvarian: klarifikas\n---\nIsi.\n');
  expect(metaFaults.map(({ suggestion }) => suggestion)).toEqual(['klarifikasi']);
});
