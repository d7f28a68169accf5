/** A regency with people of many degrees, an office with a long name, and what is asked for each kind. */

export const REGENCY_SETTINGS = `pemerintah: Pemerintah Kabupaten Sumbawa Barat
instansi: Bagian Protokol dan Komunikasi Pimpinan Sekretariat Daerah Kabupaten Sumbawa Barat
alamat: Jalan Bung Karno Nomor 5, Kompleks Kemutar Telu Center
kode_pos: 84355
telepon: "(0372) 8281234"
laman: prokopim.sumbawabaratkab.go.id
surel: prokopim@sumbawabaratkab.go.id
kota: Taliwang
zona: WITA
penulis: Baiq Rohmatul Aini
narahubung:
  - nama: Lalu Muhamad Zulkarnain, S.I.Kom., M.A.P.
    jabatan: Kepala Subbagian Komunikasi Pimpinan
    telepon: 0812-3700-4411
    surel: prokopim@sumbawabaratkab.go.id
tentang: >-
  Bagian Protokol dan Komunikasi Pimpinan mengurus acara resmi bupati dan wakil bupati serta menyampaikan kabar pemerintah kabupaten kepada warga. Bagian ini bekerja di bawah Sekretariat Daerah Kabupaten Sumbawa Barat di Taliwang dan melayani pertanyaan wartawan setiap hari kerja pukul 08.00 sampai 16.00 WITA melalui telepon dan surel di bawah ini.
istilah: []
`;

export const REGENCY_ROSTER = `- id: bupati
  nama: Dr. Ir. H. Amrullah Wiratmaja, S.T., M.T., M.Si., IPU, ASEAN Eng.
  jabatan: Bupati Sumbawa Barat
  status: definitif
  sejak: 2025-02-20
  sampai: 2030-02-20
  tempat_protokol: bupati
- id: wakil
  nama: Hj. Sri Mulyaningsih Kusumawardhani, S.Pd.SD., M.Pd.
  jabatan: Wakil Bupati Sumbawa Barat
  sejak: 2025-02-20
- id: sekda
  nama: drg. Hj. I Gusti Ayu Ketut Parwati, Sp.Ort., M.Kes., Ph.D.
  jabatan: Sekretaris Daerah Kabupaten Sumbawa Barat
  status: Pj.
  sejak: 2026-01-05
- id: dprd
  nama: K.H. Abdul Muthalib al-Banjari, Lc., M.A.
  jabatan: Ketua DPRD Kabupaten Sumbawa Barat
- id: kadis
  nama: R. Ngt. Endang Sulistyowati, S.Kep., Ns., M.Kep., Sp.Kep.An.
  jabatan: Plt. Kepala Dinas Kesehatan Kabupaten Sumbawa Barat
- id: kapolres
  nama: AKBP Yasmara Harahap, S.I.K., M.Si.
  jabatan: Kapolres Sumbawa Barat
`;

/** Events as offices write them: long names, halls that are common nouns, figures with units. */
export const REGENCY_EVENTS: readonly (readonly [pattern: string, yaml: string])[] = [
  [
    'pelatihan',
    `nama: Bimbingan Teknis Pengelolaan Keuangan Desa bagi Kepala Desa, Bendahara, dan Pendamping Lokal Desa se-Kabupaten Sumbawa Barat Angkatan III
tema: "Desa Tertib, Warga Tersenyum: Dari Musrenbang ke APBDes 2027"
pola: pembukaan-pelatihan
mulai: 2026-11-30 08:00
selesai: 2026-12-02 16:30
zona: WITA
tujuan: melatih 57 bendahara desa menyusun laporan dana desa Rp48,7 miliar dengan Siskeudes versi 2.0.6
penyelenggara: Dinas Pemberdayaan Masyarakat dan Desa Kabupaten Sumbawa Barat
tempat: { nama: Ruang Rapat Utama Graha Fitrah Lantai III, alamat: Jalan Bung Karno Nomor 5, kota: Taliwang, provinsi: Nusa Tenggara Barat }
tempat_alternatif: Aula Wisma Daerah
peserta: { jumlah: 171, rincian: { kepala desa: 57, bendahara desa: 57, pendamping lokal desa: 57 } }
pakaian: PDH khaki, tamu batik lengan panjang
latar: Pelatihan serupa pada 2025 diikuti 134 orang dari 57 desa.
langkah_berikut: Pendampingan di delapan kecamatan dimulai pada Senin, 11 Januari 2027.
pejabat:
  - { id: bupati, peran: [sambutan, membuka] }
  - { id: wakil }
  - { id: dprd }
  - { id: sekda }
  - { id: kapolres }
narasumber:
  - { nama: "Prof. Dr. dr. Ni Luh Putu Ariastuti, Sp.M.K., Subsp.Bakt.(K)", jabatan: Guru Besar, instansi: Universitas Mataram, materi: "Dana Desa dan Gizi: 3 Langkah" }
  - { nama: "A.A. Ngurah Oka Suardhana, S.E., Ak., CA, M.Ak.", jabatan: Auditor Ahli Madya, instansi: Inspektorat Provinsi Nusa Tenggara Barat }
kutipan:
  - { id: k1, oleh: bupati, teks: "Dana desa Rp48,7 miliar itu uang warga, maka laporannya harus dapat dibaca warga.", sumber: rekaman, disetujui: true }
  - { id: k2, oleh: kadis, teks: "Dari 57 desa, 54 sudah melapor tepat waktu.", sumber: rekaman, disetujui: true }
fakta:
  - { id: a, pernyataan: anggaran pelatihan, nilai: Rp312.450.000, sumber: Dinas Pemberdayaan Masyarakat dan Desa }
  - { id: b, pernyataan: luas lahan percontohan, nilai: "12,5 ha", sumber: Dinas Pertanian }
  - { id: c, pernyataan: panjang jalan usaha tani, nilai: "3.200 m", sumber: Dinas PUPR }
  - { id: d, pernyataan: desa yang melapor tepat waktu, nilai: "94,7 persen", sumber: Inspektorat }
`,
  ],
  [
    'peresmian',
    `nama: Peresmian Instalasi Pengolahan Air Minum SPAM IKK Brang Rea 2 x 20 Liter per Detik
pola: peresmian
mulai: 2026-12-01 09:15
zona: WITA
tujuan: mengalirkan air bersih 40 liter per detik kepada 3.480 sambungan rumah
penyelenggara: Pemerintah Kabupaten Sumbawa Barat
tempat: { nama: Halaman Instalasi Pengolahan Air PDAM Batulanteh Unit Brang Rea, kota: Taliwang }
peserta: { jumlah: 250 }
pejabat:
  - { id: bupati, peran: [sambutan, meresmikan] }
  - { id: sekda, peran: [laporan] }
fakta:
  - { id: a, pernyataan: kapasitas reservoir, nilai: "500 m³", sumber: PDAM }
  - { id: b, pernyataan: tekanan air, nilai: "1,5 bar", sumber: PDAM }
`,
  ],
  [
    'pelantikan',
    `nama: Pelantikan dan Pengambilan Sumpah Jabatan Pimpinan Tinggi Pratama, Administrator, dan Pengawas
pola: pelantikan
mulai: 2026-12-03 14:00
zona: WITA
tujuan: mengisi 47 jabatan yang lowong sejak Juli 2026
penyelenggara: Badan Kepegawaian Kabupaten Sumbawa Barat
tempat: { nama: Pendopo Bupati Sumbawa Barat, kota: Taliwang }
peserta: { jumlah: 47 }
pejabat:
  - { id: wakil, mewakili: bupati, peran: [sambutan, melantik] }
  - { id: sekda }
  - { id: kapolres }
`,
  ],
  [
    'upacara',
    `nama: Upacara Peringatan Hari Bela Negara Ke-78
tema: Bela Negara dari Desa
pola: upacara-bendera
mulai: 2026-12-19 07:30
zona: WITA
tujuan: memperingati pembentukan Pemerintahan Darurat Republik Indonesia
penyelenggara: Sekretariat Daerah Kabupaten Sumbawa Barat
tempat: { nama: Lapangan Kemutar Telu Center, kota: Taliwang }
peserta: { jumlah: 1.250 }
pejabat:
  - { id: bupati, peran: [inspektur, sambutan] }
  - { id: dprd }
`,
  ],
  [
    'rapat',
    `nama: Rapat Koordinasi Forkopimda tentang Kesiapan Nataru dan Antisipasi El Niño
pola: rapat-forkopimda
mulai: 2026-12-07 13:30
selesai: 2026-12-07 16:00
zona: WITA
tujuan: menyepakati 12 titik pos pengamanan dan stok beras 1.120 ton
penyelenggara: Bakesbangpol Kabupaten Sumbawa Barat
tempat: { nama: Ruang Rapat Bupati, kota: Taliwang }
peserta: { jumlah: 35 }
pejabat:
  - { id: bupati, peran: [memimpin, sambutan] }
  - { id: dprd }
  - { id: kapolres }
`,
  ],
  [
    'kunjungan',
    `nama: Kunjungan Kerja Bupati ke Puskesmas Poto Tano dan Dermaga Kertasari
pola: kunjungan-kerja
mulai: 2026-12-08 08:00
selesai: 2026-12-10 12:00
zona: WITA
tujuan: memeriksa stok 1.200 dosis vaksin dan dermaga sepanjang 120 m
penyelenggara: Pemerintah Kabupaten Sumbawa Barat
tempat: { nama: Halaman Puskesmas Poto Tano, kota: Poto Tano }
pejabat:
  - { id: bupati, peran: [sambutan] }
  - { id: kadis }
`,
  ],
  [
    'mou',
    `nama: Penandatanganan Perjanjian Kerja Sama Pemanfaatan NIK dan KTP-el dengan PT Bank NTB Syariah (Perseroda)
pola: penandatanganan
mulai: 2026-12-14 10:00
zona: WITA
tujuan: mempermudah 9.300 penerima bansos membuka rekening tanpa biaya
penyelenggara: Dinas Kependudukan dan Pencatatan Sipil Kabupaten Sumbawa Barat
tempat: { nama: Aula Lantai II Kantor Bupati, kota: Taliwang }
peserta: { jumlah: 60 }
pejabat:
  - { id: bupati, peran: [menandatangani, sambutan] }
`,
  ],
];

/** What an officer answers to the own questions of a kind. */
export const REGENCY_ANSWERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  sambutan: { untuk: 'bupati' },
  undangan: {
    liputan: 'penyerahan sertifikat di panggung, dan wawancara dengan Bupati pukul 10.30 WITA',
    akreditasi: 'WhatsApp ke narahubung paling lambat Jumat, 27 November 2026, pukul 15.00 WITA',
  },
  klarifikasi: {
    klaim: 'Bansos Rp600.000 dicairkan lewat tautan WhatsApp',
    kanal: 'grup WhatsApp warga dan akun Facebook “Info KSB”',
    beredar: '2026-11-20',
    label: 'hoaks',
    jawaban:
      'Bansos hanya dicairkan melalui PT Pos Indonesia dan Bank NTB Syariah tanpa pendaftaran lewat tautan',
    bukti: 'Surat Edaran Kepala Dinas Sosial Nomor 400.9/1123/Dinsos/2026 tanggal 18 November 2026',
    lapor: 'pusat panggilan 112, WhatsApp 0812-3700-4411, atau kantor desa terdekat',
    tautan: 'dinsos.sumbawabaratkab.go.id/klarifikasi',
  },
  ralat: {
    nomor_asal: '480/231/PROKOPIM/XI/2026',
    tanggal_asal: '2026-11-19',
    judul_asal: 'Layanan Pengaduan Desa Dibuka',
    bagian: 'paragraf kedua, kalimat pertama',
    tertulis: 'telepon (0372) 8281243',
    seharusnya: 'telepon (0372) 8281234',
    sebab: 'dua angka bertukar tempat saat disalin',
  },
  'hak-jawab': {
    media: 'Suara Lombok Pos',
    berita: 'Dana Desa KSB Diduga Bocor, Bupati Bungkam',
    terbit: '2026-11-19',
    tautan: 'suaralombokpos.com/2026/11/19/dana-desa-ksb',
    petikan: 'Bupati tidak bersedia memberi keterangan walaupun dihubungi berkali-kali.',
    jawaban:
      'Bupati memberi keterangan pada Rabu, 18 November 2026, pukul 14.00 WITA kepada sembilan wartawan',
    bukti: 'daftar hadir dan rekaman jumpa pers di Ruang Rapat Bupati',
    penanda_jabatan: 'Kepala Bagian Protokol dan Komunikasi Pimpinan',
    penanda_nama: 'Drs. H. Lalu Wirajaya Kusuma, M.M.',
  },
  pernyataan: {
    kejadian: 'kebakaran 14 kios di Pasar Tana Mira, Taliwang, pada Senin dini hari',
    per: '2026-11-23 06:30',
    diketahui: 'Api padam pada pukul 05.10 WITA, dan tidak ada korban jiwa menurut BPBD',
    belum: 'Penyebab kebakaran masih diselidiki Polres Sumbawa Barat',
    langkah: 'BPBD membuka posko di halaman Kantor Camat Taliwang',
    pembaruan: '2026-11-23 10:00 WITA',
    lapor: 'pusat panggilan 112 atau (0372) 8281234',
  },
  'lembar-fakta': { pokok: 'Program Kartu KSB Maju Luar Biasa', data_per: '2026-11-01' },
  'tanya-jawab': {
    pokok: 'Bimbingan Teknis Pengelolaan Keuangan Desa',
    lapor: 'Dinas PMD, telepon (0372) 8281299, pukul 08.00–16.00 WITA',
  },
  'rilis-bersama': {
    mitra: 'Balai Besar Pengawas Obat dan Makanan di Mataram',
    narahubung_mitra: 'Ida Ayu Made Widiastuti, S.E., M.Ak., CfrA',
    jabatan_mitra: 'Koordinator Kehumasan',
    telepon_mitra: '0819-0500-7788',
  },
};
