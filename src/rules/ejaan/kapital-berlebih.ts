import { isCapitalExempt } from '../../check/exemptions.ts';
import { readRecordedWords } from '../../check/recorded-words.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule, type RuleContext } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import { isInPointer, isTitleQuoted } from '../../draft/raised-word.ts';
import { isRunningText } from '../../draft/running-text.ts';
import { isDoubled, whyRaised } from '../../facts/capitals/raised-word.ts';
import type { Word } from '../../text/words.ts';

export const kapitalBerlebih: Rule = draftRule({
  id: 'ejaan/kapital-berlebih',
  severity: 'warning',
  summary: 'Kata umum di tengah kalimat berhuruf kecil: masyarakat, kegiatan, dan, untuk.',
  why: 'Huruf kapital pada setiap kata yang dianggap penting melelahkan pembaca dan dihapus redaksi satu per satu.',
  exceptions:
    'Kata di samping kata berkapital lain, kata yang di bagian lain naskah menjadi unsur nama, dan jabatan atau lembaga yang menggantikan namanya (Bupati, Pemerintah, Terdakwa) dibiarkan.',
  source: 'EYD V I.F (huruf kapital), butir 1–23',
  examples: {
    wrong: [
      {
        text: 'Dalam apel itu Polresta «Menerima» Bantuan dari «Para» Donatur itu sejumlah lima karung. Warga datang dan «Ikut» serta, «Sehingga» acara itu «Langsung» ramai.',
      },
      {
        text: 'Camat mengajak «Masyarakat» menjaga «Lingkungan», lalu rombongan «Peserta» pulang. Kegiatan itu digelar «Dalam» «Rangka» HUT kota; warga «Turut» «Hadir».',
      },
      {
        text: 'Ia memohon «Doa» kepada «Masyarakat» Kabupaten Contoh dan bersyukur atas «Doanya» itu. Hadir ibu-ibu PKK «Se-Kabupaten» Contoh dan kader «Se-Kecamatan».',
      },
      { text: 'Petugas bertemu «Warga» «Mengimbau» agar rukun. Hadir pula insan «Pers».' },
      {
        text: 'Bagi tenaga kesehatan («Nakes») dan para «Kades» ada sebuah «Laptop» dan «Telepon». “Saya «Ucapkan» selamat kepada warga,” katanya.',
      },
      {
        text: 'Berita penurunan «Stunting» dimuat di «Website» kami. Petugas meminta «Pengendara» berhati-hati. Ia dilantik langsung «Oleh» Sekjen, lalu mengatakan, «Kita» siap.',
      },
      {
        text: 'Acara dihadiri «Perwakilan» Dinas Contoh, «Utusan» dari desa, «Seluruh» Camat, «Segenap» Kepala SMP Contoh, dan «Unsur» Forkopimda. Petugas meminta warga «HARUS» hadir dan «TIDAK» terlambat.',
      },
      {
        text: 'Camat Contoh «Bersama» Direktur Misal mengajak OPD «Terkait» dan warga Kab. Contoh, «Khususnya» di desa. Untuk itu, «Dia» mengajak warga; acara digelar meriah, «Di» Lapangan Misal.',
      },
      {
        text: 'Warga berkebutuhan khusus («Difabel») menanam «Varietas» unggul dan menandatangani «Nota» kesepahaman dengan «Karyawan-karyawati» setda. Seminar itu bertema “Kiat Diri «Untuk» Generasi Mandiri”.',
      },
      {
        text: 'Target «Lahan» pertanian tercapai; warga menginginkan Kantin Sekolah yang «Sehat». Jalan itu aman, kata «Ia». Setelah «Sambutan», acara dilanjutkan dengan doa.',
      },
      {
        text: 'Tim SAR «Yang» datang dan Polri «Menyampaikan» hal itu; mereka «MENJADI» satu. Bantuan beras «Dan» gula «Untuk» korban tiba di Bengkulu, «Maupun» Lampung.',
      },
      { text: 'Hadir Camat Contoh, «Anggota» TNI, «Siswa» SMA, dan pelajar tingkat «Nasional».' },
      {
        text: 'Kegiatan «Pembinaan» ini dihadiri camat. Ketiga «Pemimpin» itu membahas kebijakan Kementerian Agama «Dalam» Meningkatkan Mutu.',
      },
      {
        text: 'Camat mengatakan, «Hari» ini acara dibuka «Secara» «Resmi» oleh bupati; menurut camat, «Kami» di kecamatan siap.',
      },
      {
        text: 'Peringatan Hari Pers Nasional «Ini» ramai; di jalan, «Sebanyak» 40 orang menonton. Acara «Penyaluran» BLT dan kegiatan «Pembagian» BLT dihadiri camat.',
      },
      {
        text: 'Hadir Camat Contoh, Kabid IKP dan «Pejabat» eselon IV, serta «Tamu» undangan lainnya.',
      },
      {
        text: 'Rapat digelar secara «Hybrid» bersama «Operator» SAIBA dan Bupati Contoh, «Di» Lapangan Misal, bagi «Bangsa-Bangsa» lain.',
      },
      {
        text: 'Camat memperhatikan kegiatan prioritas «Hasil» Musrenbang Kecamatan; acara ini «Saya» persembahkan untuk warga.',
      },
      {
        text: 'Panitia besar yang «Ketuanya» gubernur itu bersidang. Ikrar «ANTIKORUPSI» dibacakan.',
      },
      {
        text: 'Camat melakukan «Koordinasi» dengan kader.',
        event: 'nama: Rapat Koordinasi\nmulai: 2026-08-19 08:30\n',
      },
      { text: 'Ia membawa beras 20 kg, «Baju» koko 20 potong, dan teh.' },
      {
        text: 'Kapolresta «Berpesan» kepada anggotanya, dan Wali Kota «Meminta» 12 camat hadir. Program Hidup Bersih «Dan» Sehat dimulai. Sebagai Camat «Saya» senang.',
      },
      {
        text: 'Kekerasan dalam rumah «Tangga» dilaporkan kepada semua «Pihak» pada «Pertengahan» November.',
      },
      {
        text: 'Tim itu menggelar inspeksi mendadak (sidak) «Vaksin» pada Selasa (24/7) «Malam» di kampung Misal, «Yakni» di balai warga.',
      },
      {
        text: 'Panitia itu menulis, “kegiatan ini menjadi bukti bahwa «Semangat» warga untuk belajar tetap menyala sampai hari ini” di laman desa.',
      },
      {
        text: 'Rabu (30/06/2021) «Muncul» kabar baik dari desa. Senin, 5 Juli 2021 «Bertempat» di aula, warga rapat; UU Nomor 25 Tahun 2009 «Akan» tetap menjadi acuan.',
      },
      {
        text: '“Bapak yang hari ini «Alhamdulillah» sembuh boleh pulang,” katanya. Selamat «Malam» warga. Pungutan liar («Pungli») dan kunjungan kerja («Kunker») diawasi.',
      },
      {
        text: 'Kampus itu memiliki 8 «Fakultas» dan diikuti 17 «Kontingen» dari desa. Keenam «Lembaga» itu menangani perkara «Prostitusi» dan jejaring «Donatur» di kota.',
      },
      {
        text: 'Penyerahan «Sertifikat» dilakukan camat. Selain «Beras», warga menerima gula; itu tanggung Pemerintah dan «Masyarakat». Rapat dihadiri para Kapolsek «Jajaran» serta camat.',
      },
    ],
    right: [
      'Turut hadir Wakil walikota Bangka, Kepala dinas Kesehatan, dan Asisten ekonomi Setda Bangka.',
      'Kampus di lantai 8 Gedung Contoh, kelas 5 Sekolah Contoh, dan film 5 Sahabat dibahas; slogannya 5 Jangan.',
      'Sila kelima Pancasila, periode kedua Dewan itu, hari ke-3 Festival itu, dan 10 Zulhijah disebut; dua Polwan tiba.',
      'Abad Kedua Belas, Ketiga Putri Malu, dan babak 16 besar dibahas; ia juara 2 Dunia dari 17 Agustus.',
      'Pemilihan Umum dilaksanakan serentak. Pengadilan Agama telah buka. Penghargaan Adipura diserahkan camat.',
      'Selain Surya, tiga warga mendaftar. Bagi Indah, bertani itu menyenangkan. Mahasiswa Sosiologi itu lulus; naskah Proklamasi dibacakan, lalu Konvensi itu disahkan.',
      'Pedoman itu dari Stimulasi, Deteksi, Intervensi Dini Tumbuh Kembang; Forum Kemitraan Pemerintah dan Masyarakat Contoh rapat.',
      'Contoh, Rabu (30/06/2021) – Menteri tiba. Senin (5/7/2021) Bupati Contoh rapat; Jumat (9/7/2021) Berita Desa terbit. Acara itu usai, Jumat (9/7/2021) Belum ada laporan.',
      'Empat nilai itu ialah keteraturan (Tata) dan ketenteraman (Tengtrem).',
      'UU Nomor 12 Tahun 2010 Telah Diubah adalah judul makalah itu; pada 2021 Akan Tetap Ada tayang.',
      'Grup Alhamdulillah tampil; ia mengucap Alhamdulillah; katanya, Alhamdulillah panen melimpah.',
      'Selamat Pagi Indonesia tayang; acara Selamat Malam usai. Selamat pagi, warga.',
      'Sistem informasi gawat darurat (Sigap) dan gerakan ibu sehat (Gesit) dimulai. Selasa (13/8) Menpora tiba; Rabu (14/8) Dirjen Contoh rapat.',
      'Sistem informasi kepegawaian (Simpeg), sekretaris daerah (Sekda), dan gerakan masyarakat hidup sehat (Germas) disebut.',
      'Pemkot meluncurkan Safari Gubernur Mengunjungi desa; Klinik Jaksa Mendampingi warga dibuka.',
      {
        text: 'Camat menghadiri Penyerahan Bantuan Korban Banjir di aula.',
        event: 'nama: Penyerahan Bantuan Korban Banjir\nmulai: 2026-08-19 08:30\n',
      },
      'Pasar desa dibuka. Promo Belanja KUD dengan Hadiah Menarik Tidak hanya beras, pasar itu juga menjual bibit dan pupuk.',
      'Kegiatan bertema “Bersama Membangun Desa” dan “Kegiatan Camat Misal” digelar; temanya adalah: “Bersama Membangun Desa”.',
      'Film Kami Datang Membawa Harapan Kita diputar warga di aula desa itu sejak sore.',
      'Warga menyanyikan lagu Kita Menanam Harapan di balai desa itu.',
      'Kemarin Gerakan Masyarakat Menanam Bersama Para Cucu digelar warga di tepi sungai.',
      'Cara Mendapatkan Bibit Gratis Untuk mendapatkan bibit itu, warga datang ke balai desa.',
      'Dasarnya Tata Cara Penghitungan atas Sisa Retribusi yang Masih Harus Disetor oleh pedagang pasar itu.',
      'Camat membuka lomba Para Ibu Bisa Memasak di aula dengan hadiah beras.',
      'Warga itu tinggal di Kampung Bukan Main, lalu pindah ke Gang Masih Ada di kota.',
      'Program Dunia Hari Ini tayang; acara Indonesia Pagi Ini dan film Ada Apa Ini ditonton warga.',
      'Sistem Pengadaan Secara Elektronik dipakai; acara dibuka secara resmi.',
      'Camat mengatakan, “Hari ini warga hadir.” Menurut camat, “Kami di kecamatan siap.”',
      'Harian itu memuat, antara lain, Hari Pers Nasional; menurut camat, kami di kecamatan siap.',
      'Kepada Allah, kata Dia, kita berserah; kata Beliau Putra, jalan aman. Setelah Pemilu, warga rukun.',
      'Usai Piala Presiden, warga pulang. Setelah Kemerdekaan Indonesia, kota tumbuh; setelah sambutan, acara usai.',
      'Acara penyaluran BLT dihadiri camat; tujuan itu termuat dalam Pembukaan UUD 1945.',
      'Kontingen mengikuti acara Pembukaan Porprov X dan kegiatan Pelepasan Jemaah Haji Contoh.',
      'Kegiatan pembinaan ini dihadiri camat. Ketiga pemimpin itu membahas Komponen Dalam Negeri.',
      'Kegiatan Jambore ini, acara Kenduri tersebut, dan Pembinaan Contoh dibuka Menteri Dalam Negeri.',
      'Hari Pers Nasional digelar Dewan Pers, Undang-Undang Pers dibahas, dan LBH Pers hadir.',
      'Camat mengajak masyarakat menjaga lingkungan, lalu peserta pulang.',
      'Dinas Lingkungan Hidup, Kementerian Kesehatan, dan Tim Penggerak PKK hadir bersama Tokoh Pemuda Contoh.',
      'Pemerintah dan Masyarakat bertemu; sisanya huruf kecil.',
      '# Masyarakat Dan Peserta Untuk Lingkungan Contoh\n\nIsi.\n',
      'KEGIATAN MASYARAKAT DAN PESERTA DI LINGKUNGAN – Warga hadir.',
      'Masyarakat hadir. Peserta pulang. Kegiatan selesai. Dan hujan turun.',
      'Tema itu “Untuk Masyarakat dan Lingkungan Contoh”.',
      'Jalan di Lingkungan wadungsari rusak; lihat [Mengisi data](data.md).',
      'Warga menemui Bupati; menurut Terdakwa, anggaran Pemerintah cukup.',
      'Harapan Surya besar. Menurut Surya, Budi Surya hadir.',
      'Penyanyi Ara C Sasmi hadir. Meski demikian, Ara pulang. Kemarin, Cinta pergi. Cinta Permata, S.H., lelah. Bupati Surya Permata mengaku lelah. Kini, Surya pulang.',
      'Film *Ada Dengan Cinta* dan Dan Brown dibahas.',
      'Menteri Komunikasi dan Digital serta pejabat Kementerian Komunikasi dan Digital hadir.',
      'Bupati Mengajar, program baru itu, dimulai Senin.',
      'Gerakan Masyarakat Membangun dan program Pemuda Berprestasi dimulai.',
      'Warga memakai aplikasi Undangan dan layanan portal Informasi, lalu menonton sesi Kualifikasi.',
      'Jalan di Lingkungan pegending rusak; ojol Kamtibmas berjaga.',
      'Baca juga:Mereka Menolak Penulisan Ulang Sejarah.',
      'Di sisi lain, Sendi juga dirawat; selama ini Gigih menilai rencana itu baik.',
      'Jumlah itu disebut Bangun berhasil dibagikan, terang Bangun. Menurut seorang pengunjung, Bila, taman ramai.',
      'Warga menerima bantuan Sembako; penerima PKH dan Sembako bertambah.',
      'Ia menerima bantuan Langsung Tunai dan membaca karya Dan Brown untuk Yang Mulia.',
      'Hadir pula Kepala Perwakilan BPKP, Perwakilan Bank Indonesia Provinsi Contoh, dan Perwakilan RI.',
      'Pada pukul 10.00, Pilot in Command melapor; iuran BPJS baik Kesehatan maupun Ketenagakerjaan naik.',
      'Aplikasi itu bernama HARUS; slogannya “Warga HARUS Hadir”, dan singkatannya DAN.',
      'Kepada Allah kita berserah karena Dia mengetahui; hanya Ia dapat menolong.',
      'Menurut Corriere dello Sport, si Biru menang; warga berlibur ke tempat wisata Negeri di Atas Awan.',
      'Sila kelima berbunyi Keadilan Sosial bagi Seluruh Rakyat Indonesia.',
      "Lihat video 'Cara Warga dan Peserta Menabung Bersama' di laman itu.",
      'Dana Bagi Hasil Pajak turun; Pusat Komando dan Koordinasi Bersama dibentuk; tarif Penerimaan Negara Bukan Pajak yang Berlaku pada Polri naik.',
      'Bank Sentral menaikkan bunga, Partai Buruh menang, dan Taman Kanak-kanak itu ramai di Alun-alun.',
      'Tabel memakai kolom Waktu, Durasi, Kegiatan, Pelaksana, Penanggung jawab (PIC), dan Catatan.',
      'Program SEJAHTERA dan layanan KETENTERAMAN dibuka; Aplikasi BERSEMANGAT diluncurkan.',
      'Hadir Camat Contoh, Kabid IKP dan pejabat eselon IV, serta tamu undangan lainnya.',
      'Rapat digelar secara hibrida; warga hidup secara Islami dan secara Kristen; Perserikatan Bangsa-Bangsa hadir.',
      'Camat dan Pejabat Pembuat Komitmen hadir bersama Kementerian Hukum dan Hak Asasi Manusia.',
      'Expo & Forum Contoh dan diskusi Forum & Expo Misal digelar di Lapangan Contoh, lagu Sayang diputar.',
      'Di sidang itu Pemohon, Pihak Terkait dan Bawaslu hadir bersama Termohon.',
      'Warga menyetor sampah lewat Sedulur dan Rapel. Menurut Musi, Timnas menang di masa Reformasi.',
      'Program Jaksa Menyapa warga dan Lomba Guru Menulis dibuka; film Polisi Menyergap tayang pada malam hari.',
      'Tim Jaksa Menyapa hadir, Grup Merdeka Bersatu bernyanyi, dan rubrik Bupati Menjawab terbit.',
      'Bus itu lewat di depan Stadion Teguh Bersinar dan pasar; Wali Kota Berharap adalah judul puisi, dan Bupati Terpilih tiba.',
      'Hari Bebas Kendaraan Bermotor digelar; Menteri Desa dan Daerah Tertinggal datang dari Merangin.',
      'Badan Penyelenggara Jaminan Sosial (BPJS) Kesehatan, Dana Bagi Hasil (DBH) Pajak, dan (Kementerian) Keuangan disebut.',
      'Saham itu dialihkan melalui Badan; petugas dari Dinas datang.',
      'Temanya “Bersama Semangat Kemerdekaan Kita Membangun Desa yang Maju, Mandiri, dan Sejahtera untuk Anak Cucu”.',
      'Surat itu menyebut, “iuran dibayar paling lambat tanggal 10 oleh Peserta sebagaimana dimaksud pada ayat (1) huruf b”.',
      'Warga mendukung Desain Besar Olahraga Nasional dan menemui Orang Asli Papua di Saluran Udara Tegangan Tinggi.',
    ],
  },
  *check(context) {
    for (const passage of context.passages) {
      if (!isRunningText(passage)) continue;
      for (const [index, word] of passage.words.entries()) {
        if (!isRaised(passage, index, context) || isInPointer(passage, word.start)) continue;
        if (isCapitalExempt({ passage, ...word }, context)) continue;
        const text = lowered(passage, word);
        yield {
          ...replacement(passage, word.start, word.end, text, { safe: false }),
          // A title or theme has been printed so elsewhere.
          ...(isTitleQuoted(passage, word) && { severity: 'info' as const }),
          message: `“${word.text}” di tengah kalimat bukan nama; tulis “${text}”.`,
        };
      }
    }
  },
});

/** The word without the capitals that are too many: `Se-Kecamatan` keeps its second where a name follows. */
function lowered(passage: Passage, { text, lower, end }: Word): string {
  const isWhole =
    text === text.toUpperCase() ||
    isDoubled(lower) ||
    (text.startsWith('Se-') && !/^ [A-Z]/u.test(passage.text.slice(end, end + 2)));
  return isWhole ? text.toLowerCase() : text.charAt(0).toLowerCase() + text.slice(1);
}

function isRaised(passage: Passage, index: number, context: RuleContext): boolean {
  const reason = whyRaised(passage, index, context);
  if (reason !== 'noun') return reason === 'sure';
  return !readRecordedWords(context).has(passage.words[index]?.text ?? '');
}
