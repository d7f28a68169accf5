import { describe, expect, test } from 'vitest';
import { findSentences } from '../../src/text/sentences.ts';

/** The sentences of a text in which `|` marks each place where one ends and the next begins. */
function split(marked: string): { found: readonly string[]; expected: readonly string[] } {
  const text = marked.replaceAll('| ', '');
  const found = findSentences(text).map(({ start, end }) => text.slice(start, end));
  return { found, expected: marked.split(' | ') };
}

describe('kalimat berakhir', () => {
  test.each([
    'Peserta hadir. | Acara dimulai.',
    'Apa kabar? | Baik! | Syukurlah.',
    'Anggarannya Rp1.250.000,00. | Dana itu cukup.',
    'Acara pukul 09.00–11.30 WIB. | Peserta 75 orang.',
    'Acara pukul 09.30. | Sesudahnya rapat.',
    'Pemkot memperingati HUT ke-81 RI. | Warga hadir.',
    'Ini tahun 2026. | 75 orang hadir.',
    'Vaksin COVID-19 tersedia. | Warga datang.',
    'Ada meja, kursi, dll. | Semuanya siap.',
    'Acara dihadiri camat, lurah, dkk. | Mereka pulang.',
    'Buka https://contoh.go.id/a.b. | Lalu isi formulir.',
    'Kirim ke humas@contoh.go.id. | Kami balas.',
    'Ia berkata, “Kami siap.” | Budi pulang.',
    'Ia bertanya, “Siapkah?” | Peserta menjawab.',
    'Kata Budi: “Ya. | Kami siap.” | Ia pulang.',
    'Harganya naik 2,5 persen. | “Itu wajar,” katanya.',
    '(Catatan: selesai.) | Acara berlanjut.',
    'Kantor itu di Jl. Merdeka No. 1. | Letaknya di pusat kota.',
    'Jaraknya 10 km. | Perjalanan setengah jam.',
    'Itu berlaku dalam segala hal. | Semua setuju.',
    'Semoga ia dirahmati Allah Swt. | Keluarganya tabah.',
    'Mereka menunaikan salat Id. | Penderita TB. | Petugas membeli mobil bermerek Lynx. | Harganya mahal.',
  ])('%s', (marked) => {
    const { found, expected } = split(marked);
    expect(found).toEqual(expected);
  });
});

describe('kalimat belum berakhir', () => {
  test.each([
    'Acara dibuka Dr. H. Ahmad Contoh, S.H., M.Si. di Pangkalpinang.',
    'Hadir pula Siti Aminah, S.Sos., A.Md.Keb. Beliau menyampaikan materi.',
    'Hadir Pj. Wali Kota Contoh dan Plt. Kepala Dinas.',
    'Dasarnya Perda No. 14 Tahun 2020 jo. Perda No. 2 Tahun 2022.',
    'Surat itu ditandatangani a.n. Wali Kota s.d. Desember.',
    'Menurut M. Natsir dan dr. Siti, acara lancar.',
    'Hadir Ketua TP. PKK Contoh dan H. Muh. Ali.',
    'Kol. Inf. Budi dan Letkol. (Purn.) Ali hadir.',
    'Perusahaan itu PT. Contoh Tbk. Medan.',
    'Yang terhormat Kepala Desa Contoh, Moh. Sahwan, dan Muh. Arsyad.',
    'Doa dipimpin Ustaz Abd. Rahman dan Tgk. Zulkifli.',
    'Misa dipimpin Rm. Yohanes, lalu Ketua panitia, Tb. Ahmad, dan pemahat I Gst. Made bicara.',
    'Hadir Dr.-Ing. Harun dan Dt. Bagindo.',
    'Lihat hal. 12 dan km. 5.',
    'Ada meja, kursi, dll. yang siap.',
    '“Siap!” kata Budi.',
    '“Apakah siap?” Wali Kota bertanya.',
    'Menurut dia… Budi belum datang.',
    'Rapat di Gedung A. Peserta masuk.',
    '1. Pendaftaran peserta',
    'Harganya Rp. 500 per lembar.',
  ])('%s', (text) => {
    expect(split(text).found).toEqual([text]);
  });
});

test('teks kosong dan spasi tidak mempunyai kalimat', () => {
  expect(findSentences('')).toEqual([]);
  expect(findSentences(' \n ')).toEqual([]);
});

test('spasi di antara kalimat tidak termasuk kalimat mana pun', () => {
  expect(findSentences('  Satu.   Dua. ')).toEqual([
    { start: 2, end: 7 },
    { start: 10, end: 14 },
  ]);
});
