import type { Report } from '../../check/finding.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { findDoubtfulNumbers } from '../../facts/numbers/doubtful-numbers.ts';
import { findDoubtfulUnits } from '../../facts/numbers/doubtful-units.ts';

const EVENT = `nama: Peresmian Gedung Layanan
mulai: 2026-08-10 09:00
peserta: { jumlah: 486, rincian: { dewasa: 298, anak: 188 } }
fakta:
  - { id: a, pernyataan: Gedung menampung 112 layanan dari 23 instansi }
  - { id: b, pernyataan: biaya pembangunan gedung, nilai: "Rp14,6 miliar" }
  - { id: c, pernyataan: luas gedung, nilai: 2.400 meter persegi }
  - { id: d, pernyataan: cakupan layanan, nilai: 78 persen }
  - { id: e, pernyataan: bantuan beras, nilai: 5 ton }
  - { id: g, pernyataan: "Panen 45 hektare menghasilkan 7,2 ton per hektare atau 324 ton gabah" }
  - { id: h, pernyataan: harga gabah kering panen, nilai: "Rp6.500 per kilogram" }
  - { id: i, pernyataan: debit air, nilai: 60 liter per detik }
  - { id: j, pernyataan: "1.130 lowongan di industri, 465 di jasa, dan 280 di perdagangan" }
  - { id: k, pernyataan: Pada 2024 banjir merendam 412 rumah di tiga desa }
  - { id: f, pernyataan: Layanan berasal dari 10 kabupaten dan kota dan 31 kecamatan }
`;

const REGION = `nama: Festival Kopi Gayo
mulai: 2026-08-10 09:00
tempat: { nama: Lapangan Contoh, kota: Takengon }
fakta:
  - { id: a, pernyataan: luas kebun kopi, nilai: 49.250 hektare }
  - { id: b, pernyataan: Kota Ambon mempunyai 64 sanggar dan 38 bank sampah }
  - { id: c, pernyataan: rancangan belanja daerah 2027, nilai: "Rp9,2 triliun" }
  - { id: d, pernyataan: subsidi angkutan, nilai: "Rp9,6 miliar", sumber: APBD 2026 }
  - { id: e, pernyataan: anggaran jalan, nilai: "Rp1,38 triliun" }
  - { id: f, pernyataan: persentase miskin, nilai: "18,6 persen" }
  - { id: g, pernyataan: Warga mengajukan 4.216 usulan }
`;

export const angkaMirip: Rule = draftRule({
  id: 'fakta/angka-mirip',
  severity: 'warning',
  summary: 'Angka di naskah sama dengan angka di berkas acara, juga bila kalimatnya lain.',
  why: 'Angka yang tertukar digitnya tidak terlihat janggal; yang menemukannya adalah wartawan dengan data aslinya.',
  exceptions:
    'Hanya angka yang tidak tercatat di mana pun, untuk hal yang sama (112 dan 121 layanan): dua digit bertukar tempat, skala berbeda (juta dan miliar), atau satu digit lain pada angka tiga digit lebih. Begitu pula angka yang sama dengan satuan lain (324 kuintal, yang tercatat 324 ton), dan satu-satunya angka yang berbeda di kalimat yang selebihnya cocok, atau satu-satunya angka di kalimat yang memuat kata-kata catatannya. Angka tahun lain, target, perubahan, dan bagian dibiarkan.',
  source: 'Berkas acara: `fakta`, `peserta`, `latar`, `langkah_berikut`',
  checklist: 'Tidak ada angka yang tertukar dari berkas acara',
  examples: {
    wrong: [
      { text: 'Luas kebun kopi di kabupaten itu kini «49.350» hektare.', event: REGION },
      { text: 'Warga sudah mengajukan «4.261» usulan.', event: REGION },
      { text: 'Warga Takengon mengajukan «4.126» usulan.', event: REGION },
      { text: 'Luas kebun kopi Gayo kini «49.350» hektare.', event: REGION },
      { text: 'Rancangan belanja daerah 2027 itu akan «Rp9,4 triliun».', event: REGION },
      { text: 'Subsidi angkutan dari APBD tahun ini «Rp6,9 miliar».', event: REGION },
      { text: 'Dinas mencatat di Kota Ambon ada «83» bank sampah.', event: REGION },
      { text: 'Gedung baru itu menyediakan «121» layanan.', event: EVENT },
      { text: 'Layanan itu berasal dari «32» instansi.', event: EVENT },
      { text: 'Gedung dibangun dengan biaya «Rp16,4 miliar».', event: EVENT },
      { text: 'Pembangunan menghabiskan «Rp14,6 juta» dari APBD.', event: EVENT },
      { text: 'Gedung seluas «2.800» meter persegi itu diresmikan Wali Kota.', event: EVENT },
      { text: 'Sekolah itu menampung «468» pengungsi.', event: EVENT },
      {
        text: 'Layanan publik baru mencakup «87 persen» warga; cakupan itu dihitung dinas.',
        event: EVENT,
      },
      { text: 'Gedung itu dibangun dengan biaya «Rp18 miliar».', event: EVENT },
      { text: 'Dinas membawa bantuan. Yang disalurkan «15» ton beras.', event: EVENT },
      { text: 'Tersedia 112 layanan dari «28» instansi.', event: EVENT },
      { text: 'Panen menghasilkan «324 kuintal» gabah.', event: EVENT },
      { text: 'Dua tahun lalu banjir merendam «421» rumah di tiga desa.', event: EVENT },
      { text: 'Debit airnya «60 liter per menit».', event: EVENT },
      {
        text: 'Dari 45 hektare dihasilkan «2,7» ton per hektare sehingga seluruhnya 324 ton.',
        event: EVENT,
      },
      { text: 'Bulog membeli gabah kering panen seharga «Rp5.600» per kilogram.', event: EVENT },
      {
        text: 'Lowongan tersedia: 1.130 di industri, «456» di sektor jasa, dan 280 di perdagangan.',
        event: EVENT,
      },
      {
        text: 'Layanan berasal dari «delapan» kabupaten dan satu kota di 31 kecamatan.',
        event: EVENT,
      },
    ],
    right: [
      {
        text: 'Subsidi angkutan ditanggung daerah, dan subsidi makanan Rp3,6 miliar oleh pusat.',
        event: REGION,
      },
      { text: 'Luas kebun tanaman kopi robusta 9.250 hektare.', event: REGION },
      { text: 'Luas bersih kebun kopi 43.250 hektare.', event: REGION },
      { text: 'Anggaran jalan provinsi Rp2,1 triliun.', event: REGION },
      { text: 'Warga pesisir mengajukan 426 usulan.', event: REGION },
      { text: 'Anggaran jalan desa Rp138 miliar.', event: REGION },
      { text: 'Persentase miskin di Kecamatan Gangga 16,8 persen.', event: REGION },
      { text: 'Warga Kecamatan Bengalon mengajukan 426 usulan.', event: REGION },
      { text: 'Di Jawa Tengah ada 380 bank sampah.', event: REGION },
      { text: 'Luas kebun kopi yang bersertifikat 8.250 hektare.', event: REGION },
      { text: 'Luas kebun kopi arabika di Kecamatan Atu Lintang 9.250 hektare.', event: REGION },
      { text: 'Luas kebun kopi rakyat yang diremajakan 1.500 hektare.', event: REGION },
      { text: 'Kota Makassar mempunyai 83 bank sampah.', event: REGION },
      { text: 'Kelurahan Waihaong, Kota Ambon, mempunyai 3 bank sampah.', event: REGION },
      { text: 'Sekolah di Kota Ambon mempunyai 83 bank sampah.', event: REGION },
      { text: 'Di Jawa Tengah ada 640 sanggar.', event: REGION },
      { text: 'Rancangan belanja daerah 2026 sebesar Rp8 triliun.', event: REGION },
      { text: 'Subsidi angkutan pelajar sebesar Rp1,2 miliar.', event: REGION },
      { text: 'Subsidi angkutan dari Kota Surakarta sebesar Rp6 miliar.', event: REGION },
      { text: 'Dua tahun lalu 412 rumah terendam banjir.', event: EVENT },
      { text: 'Tahun lalu dinas memugar 421 rumah.', event: EVENT },
      { text: 'Gedung itu menyediakan 112 layanan dari 23 instansi.', event: EVENT },
      { text: 'Tahun lalu gedung lama menyediakan 121 layanan.', event: EVENT },
      { text: 'Pada 2024 tersedia 121 layanan.', event: EVENT },
      { text: 'Loket itu melayani 121 warga pada hari pertama.', event: EVENT },
      { text: 'Sebanyak 32 pegawai dari 23 instansi bertugas.', event: EVENT },
      { text: 'Gedung dibangun dengan biaya Rp14.600.000.000.', event: EVENT },
      { text: 'Gedung dibangun dengan biaya Rp14,6 miliar dari pagu Rp15,2 miliar.', event: EVENT },
      { text: 'Biaya pembangunan gedung naik dari Rp16,4 miliar.', event: EVENT },
      { text: 'Halaman seluas 2.800 meter persegi ditanami pohon.', event: EVENT },
      { text: 'Cakupan layanan 78 persen, kepuasan warga 87 persen.', event: EVENT },
      { text: 'Biaya perawatan gedung Rp18 miliar.', event: EVENT },
      { text: 'Pembangunan pagar menelan biaya Rp18 miliar.', event: EVENT },
      { text: 'Bantuan 5 ton beras datang, dan 15 ton beras disimpan di gudang.', event: EVENT },
      { text: 'Setiap keluarga menerima bantuan Rp14,6 juta.', event: EVENT },
      { text: 'Tersedia 112 layanan, 28 di antaranya dari satu instansi.', event: EVENT },
      { text: 'Panen menghasilkan 324 ton, naik 4 persen dari 312 ton pada 2024.', event: EVENT },
      { text: 'Setiap petani memupuk 324 kilogram; hasilnya 324 ton gabah.', event: EVENT },
      { text: 'Debit airnya 60 liter per detik atau 3.600 liter per menit.', event: EVENT },
      { text: 'Dulu Bulog membeli gabah kering panen Rp5.600 per kilogram.', event: EVENT },
      { text: 'Lowongan tersedia: 1.130 di industri dan 456 di pertanian.', event: EVENT },
      { text: 'Kota lain menyediakan sekitar 120 layanan.', event: EVENT },
      {
        text: 'Layanan berasal dari sembilan kabupaten dan satu kota di 31 kecamatan.',
        event: EVENT,
      },
      {
        text: 'Gedung itu menyediakan 121 layanan.',
        event: 'nama: A\nmulai: 2026-08-10 09:00\n',
      },
    ],
  },
  applies: ({ event }) => event !== undefined,
  *check(context): Generator<Report> {
    for (const { passage, stated, statement, recorded } of findDoubtfulNumbers(context)) {
      const written = passage.text.slice(stated.start, stated.end);
      yield {
        span: passage.span(stated.start, stated.end),
        message: `Di berkas acara tercatat ${recorded.written} (“${statement.text}”), bukan ${written}; periksa angkanya.`,
        suggestions: [recorded.written],
      };
    }
    for (const { passage, written, statement, recorded } of findDoubtfulUnits(context)) {
      yield {
        span: passage.span(written.start, written.end),
        message: `Di berkas acara tercatat ${recorded} (“${statement.text}”), bukan ${passage.text.slice(written.start, written.end)}; periksa satuannya.`,
        suggestions: [recorded],
      };
    }
  },
});
