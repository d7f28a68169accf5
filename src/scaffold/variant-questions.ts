import { parseMoment } from '../calendar/typed-moment.ts';
import { formatZonedMoment, parseZonedMoment } from '../calendar/zoned-moment.ts';
import { CLAIM_LABELS } from '../draft/release-subject.ts';
import { day, moment, momentWithZone } from './answer-checks.ts';
import type { Question } from './question.ts';
import { question } from './questions.ts';

export const liputan: Question = question({
  key: 'liputan',
  message: 'Apa yang dapat diliput, dan siapa yang dapat diwawancarai?',
  example: 'simulasi pelayanan di loket, dan wawancara dengan kepala dinas pukul 10.00 WIB',
  essential: true,
});

export const akreditasi: Question = question({
  key: 'akreditasi',
  message: 'Bagaimana dan sampai kapan wartawan mendaftar?',
  example: 'WhatsApp ke narahubung paling lambat Selasa, 18 Agustus 2026, pukul 15.00 WIB',
  essential: true,
});

export const klaim: Question = question({
  key: 'klaim',
  message: 'Kabar apa yang beredar? Tulis dalam satu kalimat netral.',
  example: 'Air leding akan berhenti mengalir selama tiga hari',
  essential: true,
});

export const kanal: Question = question({
  key: 'kanal',
  message: 'Di mana kabar itu beredar?',
  example: 'grup WhatsApp warga',
  essential: true,
});

export const beredar: Question = question({
  key: 'beredar',
  message: 'Sejak tanggal berapa kabar itu beredar?',
  example: '2026-08-18',
  essential: true,
  validate: day,
  asksWhen: 'day',
  read: parseMoment,
});

export const label: Question = question({
  key: 'label',
  message: 'Apa penilaian atas kabar itu?',
  example: 'hoaks',
  essential: true,
  choices: CLAIM_LABELS,
});

export const jawaban: Question = question({
  key: 'jawaban',
  message: 'Apa faktanya? Tulis satu kalimat lengkap.',
  example: 'Air leding di seluruh kota mengalir seperti biasa',
  essential: true,
});

export const bukti: Question = question({
  key: 'bukti',
  message: 'Dari dokumen atau catatan apa fakta itu diketahui?',
  example: 'catatan operasi PDAM Tirta Contoh tanggal 18 Agustus 2026',
  essential: true,
});

export const tautan: Question = question({
  key: 'tautan',
  message: 'Di alamat internet mana keterangan itu dapat dibaca?',
  example: 'kominfo.contoh.go.id/klarifikasi',
});

export const lapor: Question = question({
  key: 'lapor',
  message: 'Ke mana warga dapat bertanya atau melapor?',
  example: 'pusat panggilan 112 atau (0717) 555010',
  essential: true,
});

export const nomorAsal: Question = question({
  key: 'nomor_asal',
  message: 'Berapa nomor siaran pers yang diralat?',
  example: '480/112/DISKOMINFO/VIII/2026',
  essential: true,
});

export const tanggalAsal: Question = question({
  key: 'tanggal_asal',
  message: 'Tanggal berapa siaran pers itu terbit?',
  example: '2026-08-19',
  essential: true,
  validate: day,
  asksWhen: 'day',
  read: parseMoment,
});

export const judulAsal: Question = question({
  key: 'judul_asal',
  message: 'Apa judul siaran pers itu?',
  example: '50 ASN dan 25 Wartawan Ikuti Pelatihan Komunikasi Publik',
});

export const bagian: Question = question({
  key: 'bagian',
  message: 'Di bagian mana letak kekeliruannya?',
  example: 'paragraf kedua, kalimat pertama',
});

export const tertulis: Question = question({
  key: 'tertulis',
  message: 'Apa yang tertulis?',
  example: 'diikuti 57 peserta',
  essential: true,
});

export const seharusnya: Question = question({
  key: 'seharusnya',
  message: 'Apa yang seharusnya tertulis?',
  example: 'diikuti 75 peserta',
  essential: true,
});

export const sebab: Question = question({
  key: 'sebab',
  message: 'Apa sebab kekeliruan itu? Lanjutkan kata “karena …”.',
  example: 'angka disalin dari daftar sementara',
});

export const media: Question = question({
  key: 'media',
  message: 'Media apa yang memuat pemberitaan itu?',
  example: 'Harian Contoh',
  essential: true,
});

export const berita: Question = question({
  key: 'berita',
  message: 'Apa judul pemberitaannya?',
  example: 'Pelatihan Humas Sepi Peminat',
  essential: true,
});

export const terbit: Question = question({
  key: 'terbit',
  message: 'Tanggal berapa pemberitaan itu terbit?',
  example: '2026-08-20',
  essential: true,
  validate: day,
  asksWhen: 'day',
  read: parseMoment,
});

export const petikan: Question = question({
  key: 'petikan',
  message: 'Kalimat mana yang ditanggapi? Salin persis dari pemberitaannya.',
  example: 'Pelatihan itu hanya diikuti belasan orang.',
  essential: true,
});

export const penandaJabatan: Question = question({
  key: 'penanda_jabatan',
  message: 'Apa jabatan penanda tangannya?',
  example: 'Kepala Dinas Komunikasi dan Informatika',
});

export const penandaNama: Question = question({
  key: 'penanda_nama',
  message: 'Siapa nama penanda tangannya, lengkap dengan gelar?',
  example: 'Dr. Nirmala Adiningsih, M.I.Kom.',
});

export const kejadian: Question = question({
  key: 'kejadian',
  message: 'Apa yang terjadi? Lanjutkan kata “tentang …”.',
  example: 'kebakaran di Pasar Pagi pada Rabu dini hari',
  essential: true,
});

export const per: Question = question({
  key: 'per',
  message: 'Sampai kapan keterangan ini dipastikan (tanggal dan pukul)?',
  example: '2026-08-19 06:30',
  essential: true,
  validate: moment,
  asksWhen: 'day',
  read: parseMoment,
});

export const diketahui: Question = question({
  key: 'diketahui',
  message: 'Apa yang sudah dipastikan? Tulis satu kalimat lengkap.',
  example: 'Api padam pada pukul 05.10 WIB dan tidak ada korban jiwa',
  essential: true,
});

export const belum: Question = question({
  key: 'belum',
  message: 'Apa yang belum diketahui? Tulis satu kalimat lengkap.',
  example: 'Penyebab kebakaran masih diselidiki kepolisian',
  essential: true,
});

export const langkah: Question = question({
  key: 'langkah',
  message: 'Apa yang sedang dilakukan? Tulis satu kalimat lengkap.',
  example: 'Posko pedagang dibuka di halaman kantor kecamatan',
});

export const pembaruan: Question = question({
  key: 'pembaruan',
  message: 'Kapan pernyataan berikutnya (tanggal, pukul, zona waktu)?',
  example: '2026-08-19 10:00 WIB',
  essential: true,
  validate: momentWithZone,
  asksWhen: 'zoned',
  read: (answer) => {
    const next = parseZonedMoment(answer);
    return next && formatZonedMoment(next);
  },
});

export const pokok: Question = question({
  key: 'pokok',
  message: 'Tentang apa naskah ini?',
  example: 'Layanan Kependudukan Keliling',
  essential: true,
});

export const dataPer: Question = question({
  key: 'data_per',
  message: 'Per tanggal berapa datanya?',
  example: '2026-08-01',
  validate: day,
  asksWhen: 'day',
  read: parseMoment,
});

export const mitra: Question = question({
  key: 'mitra',
  message: 'Instansi mana yang bersama-sama menerbitkan rilis ini?',
  example: 'Balai Besar Pengawas Obat dan Makanan di Pangkalpinang',
  essential: true,
});

export const narahubungMitra: Question = question({
  key: 'narahubung_mitra',
  message: 'Siapa narahubung instansi itu?',
  example: 'Wulan Pertiwi',
});

export const jabatanMitra: Question = question({
  key: 'jabatan_mitra',
  message: 'Apa jabatan narahubung instansi itu?',
  example: 'Ketua Tim Humas BBPOM di Pangkalpinang',
});

export const teleponMitra: Question = question({
  key: 'telepon_mitra',
  message: 'Berapa telepon narahubung instansi itu?',
  example: '(0717) 555090',
});
