import { isCapitalExempt } from '../../check/exemptions.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { isAllCapitals, isTitleCased } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import { findRaisedDiseases } from '../../facts/capitals/raised-diseases.ts';
import { findRaisedForms, type RaisedForm } from '../../facts/capitals/raised-forms.ts';
import { findRaisedOrdinals } from '../../facts/capitals/raised-ordinals.ts';
import { findRaisedPeople } from '../../facts/capitals/raised-people.ts';

export const kapitalKataUmum: Rule = draftRule({
  id: 'ejaan/kapital-kata-umum',
  severity: 'warning',
  summary:
    'Jabatan dan kata umum yang tidak diikuti nama berhuruf kecil: para camat, 40 guru, pada tanggal 9 Maret, bupati itu, bangsa Indonesia.',
  why: 'Huruf kapital pada sebutan umum dihapus redaksi satu per satu.',
  exceptions:
    'Jabatan dan tempat yang diikuti nama (para Menteri Kabinet Kerja, Kabupaten Contoh), awal kalimat, dan judul dibiarkan.',
  source: 'EYD V I.F (huruf kapital), butir 7, 10, 11, 13, dan 16',
  checklist: 'Jabatan dan tempat yang tidak diikuti nama berhuruf kecil',
  examples: {
    wrong: [
      {
        text: 'Camat melantik pejabat di «Lingkungan» Pemerintah Kabupaten Contoh.',
        fixed: 'Camat melantik pejabat di lingkungan Pemerintah Kabupaten Contoh.',
        event: 'nama: Pelantikan Pejabat\nmulai: 2026-08-19 08:30\n',
      },
      {
        text: 'Rapat dihadiri para «Camat» dan «Lurah» se-Kabupaten Contoh serta seorang «Kepala Desa».',
        fixed: 'Rapat dihadiri para camat dan lurah se-Kabupaten Contoh serta seorang kepala desa.',
      },
      {
        text: 'Setiap «Ketua» RT membawa 40 orang «Guru» dan 12 «Tokoh Masyarakat».',
        fixed: 'Setiap ketua RT membawa 40 orang guru dan 12 tokoh masyarakat.',
      },
      {
        text: 'Para «Operator» SIMAK berkumpul pada Senin (22/11) «Pukul» 13.21.',
        fixed: 'Para operator SIMAK berkumpul pada Senin (22/11) pukul 13.21.',
      },
      {
        text: 'Usaha itu tutup selama «Pandemi» COVID-19.',
        fixed: 'Usaha itu tutup selama pandemi COVID-19.',
      },
      {
        text: 'Ia menang di lomba «Tingkat» Provinsi Contoh pada awal «Tahun» 2026.',
        fixed: 'Ia menang di lomba tingkat Provinsi Contoh pada awal tahun 2026.',
      },
      {
        text: 'Acara digelar pada «Hari» Senin «Tanggal» 9 Maret pada «Tahun» 2026.',
        fixed: 'Acara digelar pada hari Senin tanggal 9 Maret pada tahun 2026.',
      },
      {
        text: 'Warga menemui «Bupati» itu di «Rumah sakit» terdekat bersama «Kepala dinas».',
        fixed: 'Warga menemui bupati itu di rumah sakit terdekat bersama kepala dinas.',
      },
      {
        text: 'Bagi «Bangsa» Indonesia dan warga «Negara» asing, pidato dalam «Bahasa» Inggris disiapkan.',
        fixed:
          'Bagi bangsa Indonesia dan warga negara asing, pidato dalam bahasa Inggris disiapkan.',
      },
      {
        text: 'Hadir Sekda, «Para Ulama», dan warga.',
        fixed: 'Hadir Sekda, para ulama, dan warga.',
      },
      {
        text: 'Hasil evaluasi SAKIP «Tahun» 2026 dan lomba di Kabupaten Contoh «Tahun» 2026 selesai.',
        fixed: 'Hasil evaluasi SAKIP tahun 2026 dan lomba di Kabupaten Contoh tahun 2026 selesai.',
      },
      {
        text: 'Pelatihan bagi para «Admin Kabupaten/Kota» lewat «Aplikasi» Zoom dibuka.',
        fixed: 'Pelatihan bagi para admin kabupaten/kota lewat aplikasi Zoom dibuka.',
      },
      {
        text: 'Budi terpilih sebagai «Ketua», didampingi Siti sebagai «Sekretaris» lama dan Ali selaku «Inspektur» upacara.',
        fixed:
          'Budi terpilih sebagai ketua, didampingi Siti sebagai sekretaris lama dan Ali selaku inspektur upacara.',
      },
      {
        text: 'Acara dihadiri lurah, «Kepala Lingkungan», dan warga.',
        fixed: 'Acara dihadiri lurah, kepala lingkungan, dan warga.',
      },
      {
        text: 'Warga magang ke «Negara» Jepang bersama «Kepala Lingkungan» setempat.',
        fixed: 'Warga magang ke negara Jepang bersama kepala lingkungan setempat.',
      },
      {
        text: 'Ia merawat dua orang «Adik» dan seorang «Ibu» hamil yang tinggal dengan «Ayah» dan ibunya.',
        fixed:
          'Ia merawat dua orang adik dan seorang ibu hamil yang tinggal dengan ayah dan ibunya.',
      },
      {
        text: 'Rapat tiga «Hari» itu selesai.',
        fixed: 'Rapat tiga hari itu selesai.',
      },
      {
        text: 'Warga memelihara ikan «Mujair», memakai mesin «Diesel», dan berjalan ke arah «Barat».',
        fixed: 'Warga memelihara ikan mujair, memakai mesin diesel, dan berjalan ke arah barat.',
      },
      {
        text: 'Almarhum Ahmad «Bin» Zainuddin dimakamkan.',
        fixed: 'Almarhum Ahmad bin Zainuddin dimakamkan.',
      },
      {
        text: 'Rapat diikuti «Camat» se-Kabupaten Contoh, unsur «Kepala Madrasah» dan «Bendahara», serta 40 orang «Guru» SMA Misal.',
        fixed:
          'Rapat diikuti camat se-Kabupaten Contoh, unsur kepala madrasah dan bendahara, serta 40 orang guru SMA Misal.',
      },
      {
        text: 'Desa itu masuk 9 «Besar» dan lolos ke babak 16 «Besar».',
        fixed: 'Desa itu masuk 9 besar dan lolos ke babak 16 besar.',
      },
      {
        text: 'Camat menyapa para «Tamu Undangan» dan «Hadirin» di aula.',
        fixed: 'Camat menyapa para tamu undangan dan hadirin di aula.',
      },
      {
        text: 'Penyaluran bantuan «Tahap» pertama bagi ASN di «Lingkungan» Pemkab Contoh habis dalam masa jabatan «Kepala Daerah» itu.',
        fixed:
          'Penyaluran bantuan tahap pertama bagi ASN di lingkungan Pemkab Contoh habis dalam masa jabatan kepala daerah itu.',
      },
      {
        text: 'Penderita «Diabetes» dan «Hipertensi» diperiksa, dan dua kasus «Malaria» serta virus «Rabies» ditemukan.',
        fixed:
          'Penderita diabetes dan hipertensi diperiksa, dan dua kasus malaria serta virus rabies ditemukan.',
      },
      {
        text: 'Desa itu juara untuk yang «Ke-3» kalinya pada HUT RI «Ke-81».',
        fixed: 'Desa itu juara untuk yang ke-3 kalinya pada HUT RI ke-81.',
      },
      {
        text: 'Dinas menekan kematian «Ibu dan Bayi»; aparatur «Pemerintah» membantu.',
        fixed: 'Dinas menekan kematian ibu dan bayi; aparatur pemerintah membantu.',
      },
      {
        text: 'Ia menjabat «Lurah» sejak 2021.',
        fixed: 'Ia menjabat lurah sejak 2021.',
      },
      {
        text: 'Ia fasih «Bahasa» Inggris dan berpidato dengan «Bahasa Daerah» di Indonesia bagian «Timur» dan di sisi «Barat» pasar.',
        fixed:
          'Ia fasih bahasa Inggris dan berpidato dengan bahasa daerah di Indonesia bagian timur dan di sisi barat pasar.',
      },
      {
        text: 'Kota Contoh menjadi «Tuan Rumah» Pekan Olahraga Provinsi.',
        fixed: 'Kota Contoh menjadi tuan rumah Pekan Olahraga Provinsi.',
      },
    ],
    right: [
      'Program Tuan Rumah Contoh dan film Tuan Rumah diputar; ia menjadi tuan rumah.',
      'Balai Bahasa Daerah Contoh, guru Bahasa Inggris, dan Lomba Pidato Bahasa Daerah dibahas dengan Bahasa Daerah Institute; sisi Barat Laut Contoh ramai.',
      'Ia menjabat Lurah Contoh; Pegawai Pemerintah dengan Perjanjian Kerja (PPPK) dan instansi Pemerintah Kota Contoh hadir.',
      'Puskesmas melayani Kesehatan Ibu dan Anak (KIA) di Rumah Sakit Ibu dan Anak Contoh.',
      'HUT Ke-81 RI, Hari Jadi Ke-16, dan Perang Dunia Ke-2 dibahas dalam Lomba Desa Ke-5. Ke-18 desa itu menang.',
      {
        text: 'Camat menghadiri Pelantikan Pejabat di Lingkungan Pemerintah Kabupaten Contoh.',
        event:
          'nama: Pelantikan Pejabat di Lingkungan Pemerintah Kabupaten Contoh\nmulai: 2026-08-19 08:30\n',
      },
      'Kasus Covid-19 dan Demam Berdarah Dengue (DBD) turun; penderita Parkinson dan virus Newcastle diteliti.',
      'Warga meraih Sertifikat Bebas Malaria dari Gerakan Bebas Stunting; penyakit Kusta (Hansen) dibahas.',
      'Data kasus Malaria Center Contoh, Yayasan Penderita Kanker Contoh, dan Tim Penurunan Angka Stunting dibahas.',
      'Bantuan tahap pertama bagi ASN di lingkungan Pemkab Contoh dan 40 orang guru SMA Misal tiba.',
      'Para Anggota DPRD, Persatuan Guru NU, Ikatan Bidan RI, dan Forum Kader PKK hadir. Pukul 13.21 acara usai.',
      'Warga di Lingkungan Misal, unsur Muspika, dan SKB 3 Menteri disebut; Tahap Pertama Program Contoh dimulai.',
      'Surat itu tentang pengangkatan dalam jabatan di Lingkungan Pemerintah Kabupaten Contoh.',
      'Peraturan Kepala Daerah dan Pemilihan Kepala Daerah dibahas camat se-Kabupaten Contoh.',
      'Seluruh Anggota DPRD Contoh dan para Kepala Dinas Kesehatan hadir; Hari Pertama Masuk Sekolah ramai.',
      'Rapat dihadiri para camat dan lurah, seorang kepala desa, dan 40 orang guru.',
      'Para Menteri Kabinet Kerja, para Kepala Dinas Kesehatan, dan setiap Anggota DPRD hadir.',
      'Bantuan untuk 11 kecamatan tiba di Dusun 3 Desa Contoh dan SMP 5 Kecamatan Misal.',
      'Setiap Senin Camat Contoh memimpin apel; seluruh Kota Contoh bersih.',
      'SD Negeri 5 Guru Contoh dan SMP 12 Petani Contoh menang.',
      'Acara digelar pada hari Senin tanggal 9 Maret dalam Tahun Anggaran 2026.',
      'Program Bantuan Tahun 2026 dan Peraturan Nomor 5 Tahun 2014 dibahas.',
      'Wali kota hadir. Kepala dinas pulang. Rumah sakit itu penuh.',
      'Warga Kabupaten Contoh, Pemerintah Kota ini, dan Bupati Contoh hadir.',
      'Guru mata pelajaran Bahasa Indonesia dari Partai Kebangkitan Bangsa Indonesia.',
      'Warga Negara Indonesia (WNI) pulang.',
      'Musrenbang Kabupaten Contoh Tahun 2026 dan Festival Contoh Tahun 2026 dibuka.',
      'Peringatan ke-36 digelar kelas XII Tahun 2026.',
      'Laga digelar di Isa Bin Rashid Hall dan Zayed Bin Sultan Stadium.',
      'Ia dilantik sebagai Ketua PMI Contoh, menjadi Kepala Dinas Misal, dan dipilih sebagai Bupati dan Wakil Bupati Contoh.',
      'Hadir Kepala Desa Contoh, Kepala Sekolah, Budi Santoso, dan Forum Tokoh Agama serta Menteri Pemuda dan Olahraga.',
      'Kasus di Bin Salman itu, bin Ahmad, dan BIN dibahas.',
      '# Para Camat dan Kepala Desa Hadiri Rapat pada Tanggal 9 Maret\n\nIsi.\n',
      'Ia menuju arah Barat Laut Contoh, menyapa para Ibu Bhayangkari, Kakak dan adik, serta mesin Diesel Contoh.',
      'Pasokan gula dari Jawa, batik Cirebon, dan orang Ambon; pabrik gula Jawa Tengah.',
      'Desa itu masuk 9 besar; RT 9 Besar Contoh menang di SMP 5 Besar Misal.',
      'Ibadah Hari Minggu Palma dan misa Hari Minggu Adven digelar.',
    ],
  },
  *check(context) {
    for (const passage of context.passages) {
      if (!['paragraph', 'item'].includes(passage.role)) continue;
      if (isAllCapitals(passage) || isTitleCased(passage)) continue;
      for (const { start, end, severity } of [
        ...raisedPeople(passage),
        ...findRaisedForms(passage),
        ...findRaisedDiseases(passage),
        ...findRaisedOrdinals(passage),
      ]) {
        if (isCapitalExempt({ passage, start, end }, context)) continue;
        const found = passage.text.slice(start, end);
        const text = found.toLowerCase();
        yield {
          ...replacement(passage, start, end, text),
          ...(severity && { severity }),
          message: `“${found}” di sini sebutan umum, bukan nama; tulis “${text}”.`,
        };
      }
    }
  },
});

/** People who are counted, or whose office is told without its body, which is less sure. */
function* raisedPeople(passage: Passage): Generator<RaisedForm> {
  for (const { start, end, how } of findRaisedPeople(passage)) {
    yield { start, end, ...(how === 'role' && { severity: 'info' as const }) };
  }
}
