import { isCapitalExempt } from '../../check/exemptions.ts';
import type { Report } from '../../check/finding.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import { isInPointer } from '../../draft/raised-word.ts';
import { isRunningText } from '../../draft/running-text.ts';
import type { PairProof } from '../../facts/capitals/raised-pair.ts';
import { findRaisedPairs, opensOwnBody } from '../../facts/capitals/raised-pairs.ts';

export const kapitalPasangan: Rule = draftRule({
  id: 'ejaan/kapital-pasangan',
  severity: 'warning',
  summary:
    'Pasangan kata umum di tengah kalimat berhuruf kecil: protokol kesehatan, kader kesehatan, pelayanan publik.',
  why: 'Istilah sehari-hari yang diberi huruf kapital terbaca seperti nama; redaksi menurunkannya satu per satu.',
  exceptions:
    'Hanya pasangan yang ada dalam daftar dan berdiri sendiri; yang menjadi bagian nama (Dinas Pemadam Kebakaran), judul, tema, dan istilah dengan singkatannya dibiarkan.',
  source: 'EYD V I.F (huruf kapital), butir 1–23',
  examples: {
    wrong: [
      {
        text: 'Warga diminta mematuhi «Protokol Kesehatan» dan menjaga «Fasilitas Umum».',
      },
      {
        text: 'Acara itu dihadiri «Tokoh Agama», «Kader Kesehatan», dan «Penyandang Disabilitas».',
      },
      { text: 'Pasien dibawa ke «Rumah Sakit». Ada 23 «Fasilitas Kesehatan» di sana.' },
      { text: '“Teknologi «Informasi» saat ini berkembang dengan cepat di desa,” katanya.' },
      {
        text: 'Kini konsep «Smart City» diterapkan oleh semua «Organisasi Perangkat Daerah» di sana.',
      },
      {
        text: 'Rapat diikuti «Perangkat Desa» dan BPD untuk melatih «Aparatur Sipil Negara» muda.',
      },
      { text: 'Hadir Ketua PKK Desa, «Kader Kesehatan», hingga warga.' },
      { text: 'Anggaran itu untuk «Pelayanan Publik» di lingkup «Pemerintah Daerah».' },
      { text: 'Protokol «Kesehatan» wajib dipatuhi oleh semua warga yang hadir.' },
      { text: 'Pertemuan di «Rumah Dinas» Bupati dihadiri «Tim Penilai» dari Jakarta.' },
      { text: 'Empat «Pejabat Tinggi Pratama» dilantik.' },
      { text: 'Ada 25 «Label Halal» dan 18 «Lembaga Penyiaran» di sana.' },
      {
        text: 'Program itu menjamin terciptanya «Skala Ekonomi» dan mewujudkan «Pemanfaatan Ruang».',
      },
      {
        text: 'Ada 8 aspek kompetensi teknis. Menurut camat, nilai «Kompetensi Teknis» warga naik.',
      },
      { text: 'Tim dinas menilai «Standardisasi Aplikasi» dan membahas «Penilaian Visitasi».' },
      {
        text: 'Ke-12 «Lembaga Pelatihan» itu lulus. Kamera dipasang di «Jembatan Timbang» itu; bantuan untuk 14 «Panti Asuhan» tiba.',
      },
    ],
    right: [
      'Warga melintas di Jembatan Merah, lalu ke Stasiun Duri dan Pasar Baru; si Kecil menyusul Si Kecil.',
      {
        text: 'Warga menyambut Kunjungan Kerja Bupati ke Desa Misal di Ruang Rapat Bupati.',
        event:
          'nama: Kunjungan Kerja Bupati ke Desa Misal\nmulai: 2026-08-19 08:30\ntempat: { nama: Ruang Rapat Bupati, kota: Contoh }\n',
      },
      'Program 3 Juta Rumah dimulai, dan Gerakan Tanam 10 Juta Pohon dibuka.',
      'Jumpa pers di Ruang Rapat Bupati dan di Ruang Rapat Wali Kota selesai.',
      'Tim dinas menilai standardisasi aplikasi; Gugus Tugas Percepatan Penanganan Covid-19 rapat.',
      'Warga mematuhi protokol kesehatan. Rumah Sakit Umum Contoh penuh; Rumah sakit itu besar.',
      'Pelayanan Publik: tiga hal yang perlu diketahui warga.',
      'Dinas Pemadam Kebakaran dan Dinas Perumahan, Kawasan Permukiman, dan Tata Ruang hadir.',
      'Pendidikan Profesi Guru akan dibuka kembali.',
      'Hubungi Budi, Bidang Kesehatan Hewan, Dinas Pertanian Contoh.',
      'Bidang itu menangani UU Nomor 25 Tahun 2009 tentang Pelayanan Publik.',
      'Dasarnya Surat Edaran Nomor HK.02.01/MENKES/9/2025 tentang Protokol Kesehatan bagi Orang Asing yang Berada di Pelabuhan.',
      'Program Pelayanan Publik Digital dan gerakan Wawasan Kebangsaan dimulai.',
      'Tema lomba itu “Cinta Wayang Kulit”.',
      'Layanan Pusat Kesehatan Masyarakat (Puskesmas) dan Anggaran Pendapatan dan Belanja Daerah dibahas.',
      '# Kader Kesehatan dan Tokoh Agama Menjaga Pelayanan Publik\n\nIsi.\n',
      'Dalam Rapat Kerja dengan Komisi IX, ia menyebut Kawasan Hutan dengan Tujuan Khusus dan Informasi Publik yang Dikecualikan.',
      'Ruas 3 dan 4, Pengelolaan Air Minum, dan seni di bidang Bahasa, Film, Seni Musik, dan Seni Rupa dibahas.',
      'Kementerian menggelar Pelatihan Wirausaha Mandiri bagi Penyandang Disabilitas.',
      'Rapat membahas Peraturan Daerah tentang Ketertiban dan Peraturan Bupati Nomor 3.',
      'Visinya TANGGUH (Terdepan, Agamis, Gotong Royong, dan Berdaya Saing).',
      'Judul itu: Sebanyak 40 Wartawan Ikuti Pelatihan Komunikasi Publik.',
      'Detasemen Khusus 88 Antiteror Polri, KA 28 Argo Lawu, dan seluruh Uni Eropa disebut.',
      'Menteri Hukum dan Hak Asasi Manusia serta Asisten Ekonomi dan Pembangunan Daerah hadir.',
    ],
  },
  *check(context) {
    for (const passage of context.passages) {
      if (!isRunningText(passage)) continue;
      for (const { start, end, proof } of findRaisedPairs(passage, context)) {
        if (isCapitalExempt({ passage, start, end }, context)) continue;
        if (passage.hasMark(start, end, 'link') || isInPointer(passage, start)) continue;
        yield report(passage, start, end, proof);
      }
    }
  },
});

function report(passage: Passage, start: number, end: number, proof: PairProof): Report {
  const found = passage.text.slice(start, end);
  const text = found.toLowerCase();
  const isLenient =
    proof === 'seen' || proof === 'usual' || opensOwnBody(found.split(' ', 1)[0] ?? '');
  return {
    ...replacement(passage, start, end, text, { safe: false }),
    ...(isLenient && { severity: 'info' }),
    message:
      proof === 'seen'
        ? `“${found}” di bagian lain naskah ini berhuruf kecil; samakan: “${text}”.`
        : `“${found}” di tengah kalimat bukan nama; tulis “${text}”.`,
  };
}
