import type { Report } from '../../check/finding.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import { findBrokenSubjects } from '../../facts/sentences/broken-subjects.ts';
import { findCutPhrases } from '../../facts/sentences/cut-phrases.ts';
import { findDispensableCommas } from '../../facts/sentences/dispensable-commas.ts';
import { findHeadlineCommas } from '../../facts/sentences/headline-commas.ts';
import { findSurplusCommas } from '../../facts/sentences/surplus-commas.ts';
import type { Span } from '../../text/span.ts';

export const komaBerlebih: Rule = draftRule({
  id: 'ejaan/koma-berlebih',
  severity: 'warning',
  summary:
    'Tidak ada koma sebelum dan sesudah “bahwa”, sesudah “yaitu”, atau di antara subjek dan predikat.',
  why: 'Koma yang memutus subjek dari predikatnya membuat pembaca menunggu keterangan yang tidak datang.',
  exceptions:
    'Koma yang menutup keterangan sisipan dibiarkan: “kata Camat, Rabu (19/8), bahwa …”. Koma sebelum “karena”, “agar”, “jika”, dan “untuk”, yang lazim di media, serta di antara dua unsur hanya disarankan untuk dihapus.',
  source: 'EYD V III.B butir 4 dan 13 (tanda koma)',
  examples: {
    wrong: [
      {
        text: 'Lomba itu mengusung «tema,» “Warga Sehat, Kota Kuat”.',
        fixed: 'Lomba itu mengusung tema “Warga Sehat, Kota Kuat”.',
      },
      {
        text: 'Camat «menjelaskan,» bahwa posko dibuka.',
        fixed: 'Camat menjelaskan bahwa posko dibuka.',
      },
      {
        text: 'Dasarnya UU Nomor 14 Tahun «2008,» tentang Keterbukaan Informasi Publik.',
        fixed: 'Dasarnya UU Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik.',
      },
      {
        text: '«Sedikitnya seratus guru dari Contoh,» mengikuti pelatihan, bertempat di aula.',
        fixed: 'Sedikitnya seratus guru dari Contoh mengikuti pelatihan, bertempat di aula.',
      },
      {
        text: 'Yang hadir «yakni,» 11 camat; posko dibuka «oleh,» Bupati.',
        fixed: 'Yang hadir yakni 11 camat; posko dibuka oleh Bupati.',
      },
      {
        text: '«Kegiatan yang digelar itu,» merupakan agenda rutin.',
        fixed: 'Kegiatan yang digelar itu merupakan agenda rutin.',
      },
      {
        text: 'Peneliti itu «menemukan,» bahwa desa itu subur. Warga menjual hasil kebun «seperti,» pisang dan ubi.',
        fixed:
          'Peneliti itu menemukan bahwa desa itu subur. Warga menjual hasil kebun seperti pisang dan ubi.',
      },
      {
        text: 'Warga panik «karena,» air datang. «Baik camat maupun para lurah,» diminta hadir.',
        fixed: 'Warga panik karena air datang. Baik camat maupun para lurah diminta hadir.',
      },
      {
        text: 'Dinas membagikan alat «seperti,» pensil, buku, dan penghapus.',
        fixed: 'Dinas membagikan alat seperti pensil, buku, dan penghapus.',
      },
      { text: 'Turut «mendampingi,» Camat Contoh. Hadir «pula,» Kapolsek.' },
      { text: 'Camat «berharap,» agar warga hadir.', fixed: 'Camat berharap agar warga hadir.' },
      {
        text: '«Dijelaskannya,» bahwa posko dibuka. «Dikatakan Camat Contoh,» bahwa warga sehat.',
        fixed: 'Dijelaskannya bahwa posko dibuka. Dikatakan Camat Contoh bahwa warga sehat.',
      },
      {
        text: 'Apa yang disampaikan Camat «itu,» adalah jawaban bagi warga.',
        fixed: 'Apa yang disampaikan Camat itu adalah jawaban bagi warga.',
      },
      {
        text: 'Camat berkata «bahwa,» posko dibuka sejak Senin pagi di balai kota.',
        fixed: 'Camat berkata bahwa posko dibuka sejak Senin pagi di balai kota.',
      },
      {
        text: '«Kepala Dinas Kesehatan Kota Contoh Budi Santoso,» mengatakan posko dibuka.',
        fixed: 'Kepala Dinas Kesehatan Kota Contoh Budi Santoso mengatakan posko dibuka.',
      },
      {
        text: '«Warga Dusun Contoh yang terdampak banjir,» berharap listrik menyala.',
        fixed: 'Warga Dusun Contoh yang terdampak banjir berharap listrik menyala.',
      },
      {
        text: '«Gubernur Contoh Budi Santoso,» meninjau posko banjir.',
        fixed: 'Gubernur Contoh Budi Santoso meninjau posko banjir.',
      },
      {
        text: 'CONTOH – «Dinas Pekerjaan Umum (PU) Kota Contoh,» telah merampungkan jalan itu.',
        fixed: 'CONTOH – Dinas Pekerjaan Umum (PU) Kota Contoh telah merampungkan jalan itu.',
      },
      {
        text: 'Rapat digelar «pada,» Rabu (19/8) «di,» aula kecamatan.',
        fixed: 'Rapat digelar pada Rabu (19/8) di aula kecamatan.',
      },
      {
        text: 'CONTOH – Rapat digelar di aula, «Kamis,» (20/8).',
        fixed: 'CONTOH – Rapat digelar di aula, Kamis (20/8).',
      },
      {
        text: '«Lomba tahunan bertajuk Contoh Berlari yang digemari warga,» kembali digelar Minggu.',
        fixed: 'Lomba tahunan bertajuk Contoh Berlari yang digemari warga kembali digelar Minggu.',
      },
      {
        text: 'Lomba itu diikuti baik «pelajar,» maupun guru.',
        fixed: 'Lomba itu diikuti baik pelajar maupun guru.',
      },
      {
        text: '«Dinas Perikanan Kabupaten Contoh,» menyalurkan bantuan benih lele kepada warga.',
        fixed: 'Dinas Perikanan Kabupaten Contoh menyalurkan bantuan benih lele kepada warga.',
      },
      {
        text: 'Pada hari itu «Budi Santoso,» menyampaikan agar «bantuan bagi warga itu,» mampu meringankan beban.',
        fixed:
          'Pada hari itu Budi Santoso menyampaikan agar bantuan bagi warga itu mampu meringankan beban.',
      },
      {
        text: 'Selain itu, «pelatihan yang digelar dinas itu,» menambah bekal para kader.',
        fixed: 'Selain itu, pelatihan yang digelar dinas itu menambah bekal para kader.',
      },
      {
        text: 'Pertandingan itu «ditunda,» karena lapangan tergenang. Camat mengundang «warga,» untuk melihatnya.',
      },
      {
        text: '«Ratusan pelajar dari dua belas sekolah,» mengikuti lomba. «Seluruh peserta didik baru,» wajib hadir. «Pelatihan yang digelar dinas pada Rabu (19/8),» diikuti lima puluh kader.',
        fixed:
          'Ratusan pelajar dari dua belas sekolah mengikuti lomba. Seluruh peserta didik baru wajib hadir. Pelatihan yang digelar dinas pada Rabu (19/8) diikuti lima puluh kader.',
      },
      {
        text: '«Warga,» yang rumahnya rusak berat akan menerima bantuan. «Camat Contoh Siti Aminah,» juga mengucapkan selamat.',
        fixed:
          'Warga yang rumahnya rusak berat akan menerima bantuan. Camat Contoh Siti Aminah juga mengucapkan selamat.',
      },
      {
        text: 'Camat mendapat «informasi,» bahwa jembatan itu rusak.',
        fixed: 'Camat mendapat informasi bahwa jembatan itu rusak.',
      },
      {
        text: '---\njudul: BPBD «Bogor,» Salurkan Bantuan\n---\nIsi.\n',
        fixed: '---\njudul: BPBD Bogor Salurkan Bantuan\n---\nIsi.\n',
      },
      { text: 'Layanan itu dihentikan «sementara,» jika aliran listrik padam.' },
      {
        text: 'Dalam rapat itu, Rabu (19/8), «Kepala Desa Contoh Siti Aminah,» juga menyerahkan bantuan.',
        fixed:
          'Dalam rapat itu, Rabu (19/8), Kepala Desa Contoh Siti Aminah juga menyerahkan bantuan.',
      },
      {
        text: '«Warga yang akrab disapa Budi itu,» tetap meminta bantuan. Semoga «pelatihan yang diberikan itu,» membawa manfaat. «Lomba tahun ini,» tentunya menjadi ajang silaturahmi.',
        fixed:
          'Warga yang akrab disapa Budi itu tetap meminta bantuan. Semoga pelatihan yang diberikan itu membawa manfaat. Lomba tahun ini tentunya menjadi ajang silaturahmi.',
      },
      {
        text: 'Warga berasal «dari,» desa tetangga. Sejumlah siswa «akan,» dilatih oleh dinas «yang,» baru.',
        fixed:
          'Warga berasal dari desa tetangga. Sejumlah siswa akan dilatih oleh dinas yang baru.',
      },
      {
        text: '«Ketiga lurah dari Contoh itu,» dilantik Bupati. Adapun «lurah yang telah dilantik tersebut,» adalah Budi. «Dipilihnya Desa Contoh,» memunculkan harapan.',
        fixed:
          'Ketiga lurah dari Contoh itu dilantik Bupati. Adapun lurah yang telah dilantik tersebut adalah Budi. Dipilihnya Desa Contoh memunculkan harapan.',
      },
      {
        text: 'Camat berharap, «pelatihan kabupaten/kota yang digelar tiap tahun,» bisa menambah bekal kader. Menurutnya, «para kader desa itu,» sangat pantas dihargai.',
        fixed:
          'Camat berharap, pelatihan kabupaten/kota yang digelar tiap tahun bisa menambah bekal kader. Menurutnya, para kader desa itu sangat pantas dihargai.',
      },
      {
        text: '«Camat Contoh Siti Aminah,» mengatakan, posko dibuka. «Pesannya,» kepada warga agar tetap siaga.',
        fixed:
          'Camat Contoh Siti Aminah mengatakan, posko dibuka. Pesannya kepada warga agar tetap siaga.',
      },
      { text: 'Rapat itu melibatkan pemerintah «desa,» dan perguruan tinggi di Contoh.' },
      { text: 'Kader menyerahkan «buku,» kepada siswa kelas satu. Lomba «digelar,» di aula desa.' },
      {
        text: 'Dinas itu menggandeng «nelayan,» dalam upaya menekan pencemaran. Polisi memeriksa dua «warga,» atas dugaan penipuan.',
      },
      {
        text: '«Sebanyak 32 dari 43 sasaran kinerja,» berhasil dicapai. «Dinas yang menangani hal itu,» segera turun tangan.',
        fixed:
          'Sebanyak 32 dari 43 sasaran kinerja berhasil dicapai. Dinas yang menangani hal itu segera turun tangan.',
      },
      {
        text: 'Turut hadir «antara lain,» Wakil Bupati Contoh dan Kapolres.',
        fixed: 'Turut hadir antara lain Wakil Bupati Contoh dan Kapolres.',
      },
      {
        text: '«Kamera di 17 titik itu,» nantinya dipasang bertahap. «Wali Kota Contoh Budi Santoso,» secara resmi membuka lomba. «Warga yang mengungsi,» sudah kembali ke rumah.',
        fixed:
          'Kamera di 17 titik itu nantinya dipasang bertahap. Wali Kota Contoh Budi Santoso secara resmi membuka lomba. Warga yang mengungsi sudah kembali ke rumah.',
      },
    ],
    right: [
      'Hal itu dibahas, antara lain, Senin lalu. Turut hadir, antara lain, Camat Contoh. Ada tiga acara, di antaranya, kata Siti, lomba.',
      'Sebanyak 32 dari 43 desa, kata Camat, berhasil menang. Bupati Contoh, kemarin, membuka lomba. Camat menjelaskan, nantinya dipasang kamera. Di desa itu, secara bertahap dibangun jalan. Ia menang, secara resmi diumumkan besok.',
      'Ia mengingatkan bahwa laut naik, bahwa iklim memburuk, dan bahwa hutan gundul. Sementara satu tim sisanya, Contoh Muda, sudah pulang.',
      'Terlalu banyak desa yang terus mengabaikan, menyepelekan hama, dan bahkan membiarkannya. Pengalaman menggulir media sosial, menonton video, hingga bermain terasa mulus.',
      'Baik pagi maupun sore, warga berolahraga. Warga panik karena, kata Siti, air datang.',
      'Ia membawa alat seperti, misalnya, cangkul dan sekop. Turut hadir dalam rapat itu, Camat Contoh.',
      'Beras disalurkan melalui kecamatan, kepada warga yang berhak saja. Itu dilakukan demi satu hal, bagi masa depan anak-anak.',
      'Lomba digelar di aula, di kantor camat yang baru. Warga berjaga, di pasar ratusan lapak kosong. Ia tersenyum, di tangannya sebuah piala.',
      'Tarif berubah, bagi pelajar gratis. Biaya dibedakan, bagi pelajar Rp5.000. Itu kabar baik, bagi kami para petani.',
      'Sungai meluap, oleh karena itu warga mengungsi. Ia menang, atas izin Tuhan. Target tercapai, dalam arti luas.',
      'Bupati menyerahkan beras, kepada kader ia menyerahkan buku. Camat menjelaskan, bagi warga miskin tanpa biaya.',
      'Bupati meresmikan Gedung Contoh, di Desa Misal. Rapat digelar Senin (19/8), di aula kecamatan.',
      '---\njudul: BPBD Bogor Siaga, Salurkan Bantuan\n---\nIsi.\n',
      '---\njudul: Di Bogor, Salurkan Bantuan lewat BPBD\n---\nIsi.\n',
      'Pelayanan yang bermutu, berkesetaraan dan murah dibutuhkan. Ratusan guru, mengikuti imbauan Camat, membawa bekal. UU itu, tentang informasi, berlaku.',
      'Sesuai tema, “Kami siap melayani,” kata camat. Lomba itu bertema “Warga Sehat”. Dengan tema, judul, dan slogan baru, lomba dibuka.',
      'Ketiga, lurah dilantik Bupati. Menurut Siti, warga Desa Contoh, tidak ada yang sakit. Menurut Camat, Siti, kader desa itu, telah tiba.',
      'Terwujudnya warga yang sehat, berdaya serta memiliki usaha. Camat mengatakan, lomba itu bukan hiburan, akan tetapi pelatihan.',
      'Warga yang tidak mampu, tidak bekerja, dan sakit dibantu. Desa yang bersih itu, tidak hanya indah, membuat betah. Imbauannya, warga tetap siaga.',
      'Pelatihan yang digelar dinas itu, diikuti lima puluh kader, ditutup Rabu. Camat mengatakan, pada hari itu, akan digelar lomba.',
      'Budi Santoso, Bupati Contoh, mengatakan posko dibuka. Bupati Contoh Budi Santoso, S.H., mengatakan posko dibuka.',
      'Camat menjelaskan bahwa posko dibuka. Camat menjelaskan, Rabu (19/8/2026), bahwa posko dibuka.',
      'Dikatakan Camat, Rabu (19/8/2026), bahwa warga sehat. Dijelaskan Budi, Camat Contoh, bahwa posko dibuka.',
      'Apa yang hilang, kata Camat, adalah rasa aman. Apa yang disampaikan Camat itu adalah jawaban.',
      'Lebih dari itu, diharapkan pula warga ikut menjaga sungai.',
      'Budi Santoso, SH, mengatakan posko dibuka. Kepala Dinas Sosial Siti Aminah, M.Si, meninjau posko. Camat Contoh Budi Santoso, SE, MM, membuka rapat.',
      'Dana itu dikelola dari, oleh, dan untuk warga. Bantuan itu dari, oleh, serta bagi petani.',
      'Warga, yang rumahnya rusak berat, akan menerima bantuan. Siti Aminah, yang rumahnya rusak, akan pindah.',
      'Ratusan pelajar, mengikuti imbauan Camat, berangkat lebih awal. Lomba itu ditunda, mengikuti arahan Camat.',
      'Camat membawa beras dan gula, dan lurah membawa tenda. Camat membuka rapat, dan warga pulang.',
      'Karena hujan, jika listrik padam maka rapat ditunda. Layanan itu dihentikan jika listrik padam.',
      'Warga mengungsi, berharap air segera surut. Para peserta, kata Camat, wajib hadir.',
      'Seluruh warga, termasuk anak-anak, wajib hadir. Sejumlah warga tidur, menerima nasib.',
      'Camat mengatakan, untuk membuka posko diperlukan izin. Bagi warga desa yang baru tiba, untuk melapor ada loket.',
      'Pertandingan ditunda karena lapangan tergenang. Itu bukan nasib, karena ia bekerja keras.',
      'Para kader, ditegaskannya juga mesti sabar. Metode itu, diyakini Budi akan berhasil.',
      'Sebuah desa yang dijaga warganya, dirawat kadernya, dan dicintai anak-anaknya.',
      'Jalan desa itu cukup lebar, memuat dua truk. Guru itu lulus, mendapatkan gelar.',
      'Beberapa hari kemudian, akan digelar lomba. Lalu pada bulan Juni, akan diadakan rapat.',
      'Jumlah peserta terus bertambah, mulai dari pelajar sampai guru.',
      'Gubernur Contoh Budi Santoso, meninjau posko banjir, berjanji membantu.',
      'Camat menjelaskan bahwa posko dibuka. Warga sadar bahwa, meski hujan, lomba tetap digelar.',
      'Dinas Perikanan, menurut rencana, membagikan benih. Desa Contoh, Kecamatan Misal, menang.',
      'Kota Contoh, menjelang hari raya ramai. Tim Contoh, bersama warga, menanam pohon.',
      'Untuk itu, Siti Aminah, Kepala Bagian Umum, membagikan panduan kepada warga.',
      'Camat menjelaskan, Rabu (19/8/2026), bahwa posko dibuka. Lebih dari itu, diharapkan pula warga ikut menjaga sungai.',
      'Pada malam itu, diikuti lima tim; malam itu, digelar doa bersama.',
      'Dalam rapat itu, dihadirkan saksi. Yang hadir ialah, menurut Camat, tiga lurah.',
      'Perlu dicatat, bahwa posko dibuka adalah kabar baik.',
      'Camat berkata bahwa, menurut rencana, posko dibuka sejak Senin pagi.',
      'Kepala Dinas Kesehatan Kota Contoh, Budi Santoso, mengatakan posko dibuka.',
      'Warga yang, menurut Camat, rajin akan dilatih. Bantuan itu dari, oleh, dan untuk warga.',
      'Bupati Contoh Budi Santoso, S.H., mengatakan posko dibuka. Budi Santoso, Bupati Contoh, mengatakan posko dibuka.',
      'Hal itu bergantung pada, misalnya, cuaca; rapat digelar pada Rabu, 19 Agustus.',
      'Dalam rapat itu, Camat mengatakan posko dibuka.',
      'Kepala Dinas Kesehatan, mewakili Bupati, mengatakan posko dibuka.',
      'Warga yang sudah didata mencapai 318 orang, tersebar di sepuluh desa.',
      'Pasca penetapan pemenang, tentu kami akan bekerja. Sehubungan dengan hal tersebut, tentunya warga senang. Layanan kesehatan menurut perempuan yang akrab disapa Siti itu, difokuskan pada penyakit menular.',
    ],
  },
  *check({ passages }) {
    for (const passage of passages) {
      for (const place of findHeadlineCommas(passage)) yield report(passage, place);
      if (passage.role !== 'paragraph' && passage.role !== 'item') continue;
      for (const place of findSurplusCommas(passage)) yield report(passage, place);
      for (const place of findBrokenSubjects(passage)) yield report(passage, place);
      for (const place of findCutPhrases(passage)) yield report(passage, place);
      yield* dispensable(passage);
    }
  },
});

/** Commas that many newspapers write. */
function* dispensable(passage: Passage): Generator<Report> {
  for (const { start, end, message, isSure } of findDispensableCommas(passage)) {
    const right = passage.text.slice(start, end - 1);
    const change = replacement(passage, start, end, right, { safe: isSure });
    yield { ...change, severity: 'info', message };
  }
}

/** The place ends with the comma that is too many. */
function report(passage: Passage, { start, end }: Span): Report {
  const right = passage.text.slice(start, end - 1);
  return {
    ...replacement(passage, start, end, right),
    message: `Sesudah “${right}” tidak ada koma.`,
  };
}
