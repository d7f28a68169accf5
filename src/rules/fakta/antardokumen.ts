import { comparisonRule, type Rule } from '../../check/rule.ts';

const EVENT = 'nama: Pelatihan Humas\nmulai: 2026-08-19 08:30\n';
const draft = (text: string): string =>
  `---\njenis: brief\nacara: acara/contoh.yaml\n---\n${text}\n`;

export const antardokumen: Rule = comparisonRule({
  id: 'fakta/antardokumen',
  severity: 'warning',
  summary: 'Semua naskah tentang satu acara menyebut fakta yang sama.',
  why: 'Pimpinan membaca taklimat, wartawan membaca rilis; bila angkanya berbeda, keduanya bertanya di depan umum.',
  exceptions:
    'Dibandingkan hanya bila beberapa naskah dengan `acara` yang sama diperiksa bersama, misalnya satu folder. Naskah yang menyebut dua nilai untuk satu hal, “sekitar”, dan jumlah per bagian dibiarkan; yang sudah dilaporkan karena berbeda dari berkas acara tidak dilaporkan lagi.',
  source: 'Naskah-naskah dengan berkas acara yang sama',
  examples: {
    wrong: [
      {
        text: draft('Pelatihan diikuti «57» peserta.'),
        other: draft('- Peserta: 75 orang'),
        event: EVENT,
      },
      {
        text: draft('Warga mengajukan «212» permohonan informasi.'),
        other: draft('Ada 221 permohonan informasi dari warga.'),
        event: EVENT,
      },
      {
        text: draft('- Pakaian: «Batik lengan pendek»'),
        other: draft('- Pakaian: Bebas rapi'),
        event: EVENT,
      },
      {
        text: draft('«“Kami siap melayani warga tiap hari tanpa kecuali,”» kata Budi.'),
        other: draft('“Kami siap melayani warga setiap hari tanpa kecuali,” kata Budi.'),
        event: EVENT,
      },
      {
        text: draft('Camat Rangkui, «Mulkhan Djamaludin», hadir.'),
        other: draft('Camat Rangkui, Mulkan Djamaludin, hadir.'),
        event: EVENT,
      },
      {
        text: draft('Camat Rangkui, «Budi Santoso», hadir.'),
        other: draft('Camat Rangkui, Mulkan Djamaludin, hadir.'),
        event: EVENT,
      },
      {
        text: draft('- Andi Saputra, humas, telepon «(0717) 555012»'),
        other:
          '---\njenis: rilis\nacara: acara/contoh.yaml\nnarahubung:\n  - { nama: Andi Saputra, telepon: (0717) 555011 }\n---\nIsi.\n',
        event: EVENT,
      },
      {
        text: draft('| Waktu | Kegiatan |\n| --- | --- |\n| «09.30» | Sambutan |'),
        other: draft('| Waktu | Kegiatan |\n| --- | --- |\n| 09.00 | Sambutan |'),
        event: EVENT,
      },
      {
        text: '---\njenis: mc\nacara: acara/contoh.yaml\n---\n«## 09.30 Sambutan»\n\nKami persilakan.\n',
        other: draft('| Waktu | Kegiatan |\n| --- | --- |\n| 09.00 | Sambutan |'),
        event: EVENT,
      },
      {
        text: '---\njenis: tata-tempat\nacara: acara/contoh.yaml\n---\n| Kursi | Nama | Jabatan |\n|---|---|---|\n| A1 | «Budi Hermawan, M.Si.» | Camat Gabek |\n',
        other:
          '---\njenis: mc\nacara: acara/contoh.yaml\n---\n- Yang terhormat Camat Rangkui, Budi Hermawan, M.Si.\n- Yang terhormat para lurah\n',
        event: EVENT,
      },
      {
        text: draft('Anggaran pelatihan sebesar «Rp45,8 juta» dari APBD.'),
        other: draft('- Jawaban: anggaran pelatihan Rp48,5 juta.'),
        event: EVENT,
      },
      {
        text: '---\njenis: brief\nuntuk: Camat Gabek\nacara: acara/contoh.yaml\n---\n- Pukul «09.24»–09.29 (5 menit): Penandatanganan naskah\n- Kursi: «A7»; di kiri Andi\n',
        other:
          '---\njenis: rundown\nacara: acara/contoh.yaml\n---\n| Waktu | Kegiatan |\n| --- | --- |\n| 09.14–09.19 | Penandatanganan naskah |\n\n| Kursi | Nama | Jabatan |\n|---|---|---|\n| A6 | Budi Hermawan | Camat Gabek |\n',
        event: EVENT,
      },
    ],
    right: [
      {
        text: draft('- Pakaian: [LENGKAPI: pakaian, misalnya bebas rapi]'),
        other: draft('- Pakaian: [LENGKAPI: pakaian]'),
        event: EVENT,
      },
      {
        text: draft('Pelatihan diikuti 75 peserta.'),
        other: draft('- Peserta: 75 orang'),
        event: EVENT,
      },
      {
        text: draft('Hadir 57 peserta dari kecamatan.'),
        other: draft('- Peserta: 75 orang'),
        event: EVENT,
      },
      {
        text: draft('Ada 189 permohonan informasi, lalu 32 permohonan informasi.'),
        other: draft('Ada 221 permohonan informasi dari warga.'),
        event: EVENT,
      },
      {
        text: draft('Anggaran pelatihan sebesar Rp48.500.000 dari APBD.'),
        other: draft('- Jawaban: anggaran pelatihan Rp48,5 juta.'),
        event: EVENT,
      },
      {
        text: '---\njenis: tata-tempat\nacara: acara/contoh.yaml\n---\n| Kursi | Nama | Jabatan |\n|---|---|---|\n| A1 | Budi Hermawan | Plt. Camat Rangkui |\n',
        other:
          '---\njenis: mc\nacara: acara/contoh.yaml\n---\n- Yang terhormat Pelaksana Tugas Camat Rangkui, Budi Hermawan\n- Yang terhormat para lurah\n',
        event: EVENT,
      },
      {
        text: draft('- Tempat: Balai Kota'),
        other: draft('- Tempat: Ruang Pertemuan Balai Kota, Jalan Contoh Nomor 2'),
        event: EVENT,
      },
      {
        text: draft('Camat Gabek, Budi Santoso, hadir.'),
        other: draft('Camat Rangkui, Mulkan Djamaludin, hadir.'),
        event: EVENT,
      },
      {
        text: draft('“Kami siap melayani warga,” kata Budi.'),
        other: draft('“Kami siap melayani warga setiap hari tanpa kecuali,” kata Budi.'),
        event: EVENT,
      },
      {
        text: draft('Pelatihan diikuti 57 peserta.'),
        other: '---\njenis: brief\n---\n- Peserta: 75 orang\n', // of no event
        event: EVENT,
      },
      {
        text: draft('Tahun lalu ada 212 permohonan informasi.'),
        other: draft('Ada 221 permohonan informasi dari warga.'),
        event: EVENT,
      },
    ],
  },
  report({ label, text, isCertain }, other, place) {
    const message =
      label === 'kutipan'
        ? `Kutipan ini berbeda dari yang ada di ${place}; samakan keduanya.`
        : `${label.charAt(0).toUpperCase()}${label.slice(1)} di sini “${text}”, di ${place} “${other.text}”; pastikan yang benar.`;
    return { message, severity: isCertain ? 'error' : 'warning' };
  },
});
