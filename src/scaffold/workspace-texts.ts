import { type CalendarDate, formatIsoDate } from '../calendar/date.ts';
import { yamlScalar } from '../yaml/yaml-scalar.ts';
import { type MainOfficial, readMainOfficials } from './main-officials.ts';
import type { Answer } from './question.ts';

/** A line `key: value`, or the same with an example, commented out. */
function field(key: string, value: string | undefined, example: string, indent = ''): string {
  return value === undefined
    ? `${indent}# ${key}: ${yamlScalar(example)}`
    : `${indent}${key}: ${yamlScalar(value)}`;
}

/** `humas.yaml`, valid with any answers; what is not answered is a commented example. */
export function settingsText(answer: Answer): string {
  return `# Pengaturan humas untuk instansi Anda. Baris yang diawali # tidak berlaku; hapus # untuk mengisinya.

# Kop surat dan kota terbit
${field('pemerintah', answer('pemerintah'), 'Pemerintah Kota Contoh')}
${field('instansi', answer('instansi'), 'Dinas Komunikasi dan Informatika Kota Contoh')}
${field('alamat', answer('alamat'), 'Jalan Contoh Nomor 1, Kota Contoh')}
${field('kode_pos', answer('kode_pos'), '12345')}
${field('telepon', answer('telepon'), '(0717) 555010')}
${field('laman', answer('laman'), 'kominfo.contoh.go.id')}
${field('surel', answer('surel'), 'humas@kominfo.contoh.go.id')}
# logo: logo.png    # PNG atau JPEG di folder ini
${field('kota', answer('kota'), 'Pangkalpinang')}
${field('zona', answer('zona'), 'WIB')}    # WIB, WITA, atau WIT

# Siapa yang menjawab wartawan
${contactText(answer)}

# Penulis naskah, supaya namanya tidak perlu diketik setiap kali
${field('penulis', answer('penulis'), 'Nama Petugas')}

# Alinea “Tentang” di akhir setiap rilis, 40–80 kata
# tentang: >-
#   Dinas Komunikasi dan Informatika Kota Contoh mengelola informasi publik pemerintah kota.

# Kata dan nama yang selalu benar menurut instansi Anda
istilah: []    # misalnya [Pangkalpinang, Kominfo]

# Hari jadi daerah dan instansi, agar bilangannya (hari jadi ke-…) ikut diperiksa
# hari_jadi:
#   - { nama: Kota Contoh, tanggal: 1757-09-17 }

# Aturan yang diubah: off, info, warning, atau error. Daftar aturan: humas rules
# aturan:
#   gaya/kalimat-panjang: info
`;
}

function contactText(answer: Answer): string {
  const name = answer('narahubung_nama');
  if (name === undefined) {
    return `# narahubung:
#   - nama: Nama Petugas
#     jabatan: Kepala Bidang Informasi dan Komunikasi Publik
#     telepon: (0717) 555011
#     surel: humas@kominfo.contoh.go.id`;
  }
  return `narahubung:
  - nama: ${yamlScalar(name)}
${field('jabatan', answer('narahubung_jabatan'), 'Kepala Bidang Informasi dan Komunikasi Publik', '    ')}
${field('telepon', answer('narahubung_telepon'), '(0717) 555011', '    ')}
${field('surel', answer('narahubung_surel'), 'humas@kominfo.contoh.go.id', '    ')}`;
}

const ROSTER_HEAD = `# Siapa memegang jabatan apa, dan kapan. Setiap jabatan punya \`id\` yang dipakai di berkas acara.
# Bila pejabat berganti, tambahkan butir baru dengan \`id\` yang sama dan isi \`sejak\` serta \`sampai\`.
# status: definitif, Pj., Plt., Plh., atau Pjs.
`;

const ROSTER_EXAMPLE = `# - id: sekda
#   nama: Ir. Contoh Nama, M.T.       # lengkap dengan gelar, seperti akan dicetak
#   panggilan: Contoh                 # sebutan sesudah penyebutan pertama
#   lafal: con-toh                    # cara baca untuk pembawa acara
#   jabatan: Sekretaris Daerah Kota Contoh
#   status: definitif
#   sejak: 2025-02-20
#   sampai: 2030-02-20
`;

/** `pejabat.yaml`, with the officials who were named. */
export function rosterText(answer: Answer): string {
  const officials = readMainOfficials(answer);
  if (officials.length === 0) {
    return `${ROSTER_HEAD}
# Ganti [] di bawah dengan daftar pejabat, seperti contoh ini:
${ROSTER_EXAMPLE}
[]
`;
  }
  return `${[ROSTER_HEAD, ...officials.map(officialText)].join('\n')}
# Isian lain yang tersedia:
${ROSTER_EXAMPLE}`;
}

function officialText({ id, nama, jabatan, status }: MainOfficial): string {
  return `- id: ${id}
  nama: ${yamlScalar(nama)}
  jabatan: ${yamlScalar(jabatan)}
  status: ${status}
`;
}

/** An event file to start from, on `day`. */
export function eventText(answer: Answer, day: CalendarDate): string {
  const date = formatIsoDate(day);
  const town = answer('kota');
  const host = readMainOfficials(answer)[0]?.id ?? 'sekda';
  return `# Contoh berkas acara: satu sumber fakta untuk semua naskah acara.
# Buat yang baru dengan: humas new acara
# Ganti semua isian di bawah; yang tidak diketahui dihapus saja, jangan dikira-kira.

nama: Contoh Acara
mulai: ${date} 08:30
selesai: ${date} 12:00
${field('zona', answer('zona'), 'WIB')}
${field('penyelenggara', answer('instansi'), 'Dinas Komunikasi dan Informatika Kota Contoh')}
# tujuan: melatih aparatur menjawab pertanyaan warga    # melanjutkan kata “untuk”
tempat:
  nama: Ruang Contoh
${field('kota', town, 'Pangkalpinang', '  ')}
# peserta:
#   jumlah: 75
#   rincian: { ASN: 50, wartawan: 25 }

# Pejabat yang hadir; \`id\` menurut pejabat.yaml.
# pejabat:
#   - id: ${host}
#     peran: [sambutan, membuka]

# Hanya kutipan dengan \`disetujui: ya\` yang masuk ke naskah.
# kutipan:
#   - id: k1
#     oleh: ${host}
#     teks: Warga berhak tahu, dan kita wajib menjawab.
#     sumber: rekaman sambutan, menit ke-12
#     disetujui: tidak

# Mata acara tanpa \`mulai\` menyusul yang sebelumnya; \`durasi\` dalam menit.
# susunan:
#   - { mulai: "08:00", durasi: 30, kegiatan: Registrasi peserta, pelaksana: Panitia }
#   - { mulai: "08:30", durasi: 5, kegiatan: Laporan ketua panitia }
`;
}

/** What the folder of drafts is for. */
export const DRAFTS_NOTE = `Naskah disimpan di folder ini.

Membuat rilis, atau semua naskah sebuah acara, dari berkas acara:
  humas new rilis --acara acara/contoh.yaml
  humas new paket --acara acara/contoh.yaml
Memperbarui naskah sesudah berkas acara berubah:
  humas refresh
Memeriksa semua naskah:
  humas check naskah
Membuat berkas Word:
  humas export naskah/nama-berkas.md
`;

/** How to change a template. */
export const TEMPLATES_NOTE = `Templat di folder ini dipakai lebih dahulu daripada templat bawaan.
Nama berkasnya <jenis>/umum.hbs, misalnya rilis/umum.hbs atau mc/umum.hbs; varian rilis
rilis/<varian>.hbs, misalnya rilis/undangan.hbs. Salin dari folder templates tempat humas terpasang.

Perintah yang dapat dipakai di dalam templat:
  {{lengkapi nama "nama acara"}}    isi, atau [LENGKAPI: nama acara]
  {{yaml depan.judul "judul"}}      isi untuk bagian depan naskah
  {{tanggal mulai}}                 19 Agustus 2026
  {{hari mulai}}                    Rabu, 19 Agustus 2026
  {{hariBerita mulai}}              Rabu (19/8/2026)
  {{rentang mulai selesai}}         19–20 Agustus 2026
  {{pukul mulai zona}}              08.30 WIB
  {{jadwal mulai selesai zona}}     Rabu, 19 Agustus 2026, pukul 08.30–12.00 WIB
  {{angka jumlah}}                  1.250
  {{terbilang jumlah}}              seribu dua ratus lima puluh
  {{judul nama}}                    Rapat Koordinasi di Kota Contoh
  {{besar nama}}                    RAPAT KOORDINASI DI KOTA CONTOH
  {{daftar nama}}                   a, b, dan c
  {{#if …}} … {{else}} … {{/if}} dan {{#each …}} … {{/each}}

Teks yang sama di beberapa templat: tulis sekali di bagian/kop.hbs, panggil dengan {{> kop}}.
`;
