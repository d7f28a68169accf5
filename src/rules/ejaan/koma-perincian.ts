import { isSpellingExempt } from '../../check/exemptions.ts';
import type { Report } from '../../check/finding.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule, type RuleContext } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import { findBodyRows } from '../../facts/rows/body-rows.ts';
import { findClosedRows } from '../../facts/rows/closed-rows.ts';
import { findDeedRows } from '../../facts/rows/deed-rows.ts';
import { findKnownRows, withCommas } from '../../facts/rows/known-rows.ts';
import { findLikeRows } from '../../facts/rows/like-rows.ts';
import { findMarkedRows } from '../../facts/rows/marked-rows.ts';
import { findNameRows } from '../../facts/rows/name-rows.ts';
import { nameTwoThings } from '../../facts/rows/named-pairs.ts';
import { findNounRows } from '../../facts/rows/noun-rows.ts';
import { findHalfNumberedRows, findNumberedRows } from '../../facts/rows/numbered-rows.ts';
import { findOfficeRows } from '../../facts/rows/office-rows.ts';
import { findQualityRows } from '../../facts/rows/quality-rows.ts';
import { findSaidQualities } from '../../facts/rows/said-qualities.ts';
import { findShortRows } from '../../facts/rows/short-rows.ts';
import { findVerbRows } from '../../facts/rows/verb-rows.ts';
import type { Span } from '../../text/span.ts';

export const komaPerincian: Rule = draftRule({
  id: 'ejaan/koma-perincian',
  severity: 'info',
  summary: 'Perincian tiga unsur atau lebih diberi koma sebelum “dan”, “atau”, “serta”.',
  why: 'Tanpa koma terakhir, dua unsur terakhir dapat terbaca sebagai satu pasangan.',
  exceptions:
    'Hanya deret unsur yang pendek; perincian berupa frasa panjang dan nama satu dinas dibiarkan.',
  source: 'EYD V III.B butir 1 (tanda koma)',
  examples: {
    wrong: [
      { text: 'Rapat dihadiri camat, lurah, «kepala desa dan» kader.' },
      { text: 'Petugas membagikan beras, «minyak goreng serta» gula.' },
      { text: 'Kerja bakti itu diikuti TNI, Polri, «pelajar dan» warga.' },
      { text: 'Pemerintahan yang transparan, «efisien dan» efektif diharapkan.' },
      { text: 'Hadir tokoh agama, tokoh «adat dan» tokoh pemuda.' },
      { text: 'Rapat dihadiri Sekda, Camat «Contoh dan» Lurah Misal.' },
      { text: 'Madrasah itu ialah MIN 1, MIN «3 dan» MIN 4 Contoh.' },
      { text: 'Camat menyampaikan arahan, «pesan dan» petunjuk kepada lurah.' },
      { text: 'Bantuan berupa beras, gula, «tepung atau» minyak dibagikan.' },
      { text: 'Hadir pula Babinsa, Paguyuban Pasar, Karang Taruna «Contoh dan» puluhan warga.' },
      { text: 'Bantuan itu diterima desa di Contoh, Misal, «Sebut dan» Umpama.' },
      { text: 'Layanan itu ada di kantor seperti Puskesmas Contoh, RSUD «Misal dan» BPBD.' },
      {
        text: 'Kader membawa buku, «pensil dan» lain-lain. Semua hadir, baik guru, «siswa maupun» warga.',
      },
      {
        text: 'Rapat selesai. Perda tentang pasar, perda tentang kearsipan «daerah dan» perda tentang desa disahkan.',
      },
      { text: 'Lomba itu digelar pada 2022, «2023 dan» 2024 bagi kelas VII, «VIII dan» IX.' },
      {
        text: 'Bantuan itu dikirim ke Kabupaten Bogor, «Sukabumi dan» Kabupaten Cianjur. Rapat dihadiri kader, guru dari desa, «pengawas dan» warga.',
      },
      { text: 'Camat mengundang Bank Contoh, Karang Taruna, Forum Kader, Dewan «Guru dan» PKK.' },
      { text: 'Lomba itu diikuti 3 desa, 2 «kelurahan dan» 1 dusun.' },
      { text: 'Rapat dihadiri Sekda, Siti «Aminah serta» sejumlah undangan.' },
      { text: 'Rapat itu berlangsung aman, «tertib dan» lancar.' },
      { text: 'Daging itu «aman sehat halal dan utuh».' },
      { text: 'Petugas berhak menambah, «mengubah dan» mengurangi data.' },
      {
        text: 'Ia menjaga gizi, «kesehatan serta» pendidikan. Pelayanan gawat darurat, «poliklinik dan» berbagai bagian lain tetap berjalan.',
      },
      { text: 'Petugas Satpol PP, Dinas «Sosial dan» Bagian Hukum berjaga.' },
      { text: 'Dinas itu bertugas untuk menata pasar, merawat «taman dan» membersihkan sungai.' },
      { text: 'Kejaksaan menyita dua mobil, sebidang «tanah dan» perhiasan milik tersangka.' },
      {
        text: 'Pelatihan itu berguna bagi mereka yang melanjutkan ke TNI, «Polri dan» sekolah lainnya.',
      },
      { text: 'Tim itu terdiri dari Dokter, «farmasi dan» perawat dan 14 relawan.' },
      { text: 'Petugas membawa 3 unit Ambulans, «Obat-obatan dan» tandu.' },
      { text: 'Peserta berasal dari Banten, Maluku, Sulawesi «Tengah serta» Sulawesi Barat.' },
      {
        text: 'Pelatihan itu memperkokoh karakter Pancasila, «demokrasi dan» keadilan.',
      },
      {
        text: 'Bantuan itu dikirim ke Desa, «Kecamatan dan» Kelurahan serta relawan. Warga mengurus Akta Kelahiran, Akta «Kematian dan» Kartu Keluarga.',
      },
      {
        text: 'Rombongan diterima Kabid Data, Kabid «IKP dan» Pejabat eselon IV. Hadir Contohtel, Misalcom, Umpamanet, 3 «(tri) dan» Sebut1.',
      },
      {
        text: 'Desa itu bebas dari «Korupsi Kolusi dan Nepotisme». Pelaku «Usaha Mikro, Kecil dan Menengah» hadir.',
      },
      { text: 'Program 3B (Beras Bersama, Bibit «Bermutu dan» Buku Bacaan) dimulai.' },
      {
        text: 'Mengoordinasikan, «mengevaluasi dan» menyusun laporan. Gejalanya demam, batuk, «pilek dan» juga sesak napas.',
      },
      {
        text: 'Camat mengajak warga hidup bersih, «sehat dan» bugar sehingga kuat. Layanan itu berjalan secara profesional, «baik dan» aman agar warga puas.',
      },
      {
        text: 'Tata kelola yang efektif, «efisien dan» akuntabel, kata camat, perlu dijaga. Ia ingin pasar yang bersih, «aman dan» mudah dijangkau.',
      },
      {
        text: 'Lurah menengahi perselisihan antara pedagang, «Dishub dan» Satpol PP. Pencarian dilakukan oleh Basarnas, «polisi dan» relawan.',
      },
      {
        text: 'Warga belajar membaca, «menulis dan» berhitung di balai desa. Disiplin datang dari guru, «orang tua dan» siswa.',
      },
      { text: 'Bantuan berupa 20 tenda, 4 ton «beras dan» obat ringan tiba.' },
      { text: 'Ia meminta pegawai segera beradaptasi, bekerja «keras dan» menjaga mutu.' },
      { text: 'Penerapan 3T, yakni pengujian, «pelacakan dan» perawatan terus diperkuat.' },
      {
        text: 'Perwakilan Kementerian «Riset Teknologi dan Pendidikan Tinggi» datang. Badan «Meteorologi, Klimatologi dan Geofisika» memantau cuaca.',
      },
      {
        text: 'Beasiswa itu ditujukan untuk lansia, «disabilitas dan» pelajar. Polisi menyita sabu, «ganja dan» obat terlarang.',
      },
      { text: 'Harga cabai, bawang «merah dan» telur naik..' },
      {
        text: 'Warga membawa beras, «telur dll.» ke posko. Petugas membagikan masker, «sabun dsb.»',
      },
    ],
    right: [
      'Warga membawa beras, telur, dll. ke posko. Di pasar, pedagang menjual beras dll. Budi, Siti, dkk. hadir. Warga membawa beras, lalu memasak nasi dsb.',
      'Kementerian Riset, Teknologi, dan Pendidikan Tinggi serta Badan Meteorologi, Klimatologi, dan Geofisika hadir. Warga mengawal politik, hukum, dan keamanan desa.',
      'Pekan lalu, guru dan siswa hadir. Hari pertama, air dan lumpur turun. Di Contoh, cabai dan telur naik.',
      'Gelombang kedua, guru dan siswa tiba. Panen raya, petani dan camat hadir. Stok kosong, harga dan permintaan naik. Pak Lurah, guru dan murid hadir. Warga membasmi tikus, hama perusak padi dan jagung.',
      'Acara puncak, guru dan siswa menari. Musim hujan, air dan lumpur naik. Pekan lalu, guru dan siswa hadir. Hari pertama, air dan lumpur turun. Di Contoh, cabai dan telur naik.',
      'Acara dihadiri camat, lurah, kepala sekolah, serta guru dan siswa. Rapat membahas anggaran, jadwal, serta keamanan dan kebersihan.',
      'PT Contoh, produsen dan penyedia pupuk terpadu, membuka pabrik. Warga mengenal kutu, serangga penyebab gatal dan demam berdarah. Program itu berisi data digital, pertukaran data dan layanan yang aman, peta, hingga aplikasi.',
      'Kementerian Riset, Teknologi, dan Pendidikan Tinggi serta Badan Meteorologi, Klimatologi, dan Geofisika hadir. Menteri Pendidikan dan Menteri Riset dan Teknologi hadir.',
      'Camat membuka rapat, menyapa warga dan membagikan bantuan. Untuk menata pasar, menata taman, dan membersihkan sungai.',
      'Camat akan membuka rapat, mengatakan hal itu dan pulang. Ia ingin menata pasar, mengingat warga dan merawat taman.',
      'Menurut camat, beras dan gula cukup. Camat, kata dia, membuka dan menutup rapat.',
      'Petugas memeriksa yang diamankan, surat dan barang bukti. Rapat digelar di aula, lalu dan kemudian ditutup.',
      'Rapat digelar di aula, tertib dan lancar. Warga pulang ke rumah, lelah dan senang.',
      'Tanpa izin camat, hanya tenda dan kursi yang boleh dipakai. Surat, nama desa dan kelurahan di sana, dan cap dibawa.',
      'Rapat dihadiri camat, lurah, dan kader. Camat, kata dia, membuka dan menutup rapat.',
      'Di kota itu, warga dan pelajar berlatih.',
      'Ia diminta menunggu, berdoa dan bekerja. Camat meminta warga sabar, ibu dan bapak pulang.',
      'Menurut camat, beras dan gula cukup. Petugas memeriksa yang diamankan, surat dan barang bukti.',
      'Siti, Budi dan Tono hadir. Menurut Bupati, Camat dan Lurah harus hadir.',
      'Dinas Kesehatan, Dinas Perumahan dan Permukiman, serta Dinas Sosial hadir.',
      'Di kota itu, kota tua dan kota baru bertemu.',
      'Dari 12 permohonan itu, 9 surat dijawab tepat waktu dan 3 surat terlambat.',
      'Camat mengundang Bank Contoh, PKK, kader dan guru desa, Karang Taruna, serta warga. Pada 19 Agustus 2026, 20 dan 21 kader tiba. Tinggi airnya 1,5, 2 dan 2,5 meter.',
      'Semua hadir, baik guru maupun siswa. Camat tiba, menyapa warga dan lain-lain. Kader membawa buku dan lain-lain.',
      'Bantuan itu dikirim ke Kabupaten Bogor, Jawa Barat dan Kota Depok.',
      'Tercatat 9 kasus, 5 kasus di Contoh dan 4 kasus di Misal.',
      'Harga naik 2 persen, 3 persen dan seterusnya.',
      'Rapat memeriksa beras, gula dan kopi bubuk, tepung, minyak, serta garam.',
      'Rapat digelar di aula, lalu dan kemudian ditutup. Penyidik itu, yang memimpin tim, mengatakan, besar atau kecil bukan ukuran.',
      'Dinas Perumahan, Permukiman, Cipta Karya dan Tata Ruang menyiapkan lahan.',
      'Lomba itu diikuti pelajar, guru, gerak dan lagu, serta puisi. Stan menjual kopi, makanan dan minuman.',
      'Dalam rapat di Contoh, Rabu, Bupati dan Camat hadir. Untuk menguji kader, guru dan siswa belajar.',
      'Rapat diikuti Sekda, Camat Contoh, Dinas Koperasi dan UKM Misal.',
      'Rapat dihadiri Bupati, Pemerintah Kecamatan dan Desa, serta kader; hadir Bupati, DPRD Kota Contoh dan Kabupaten Misal, serta warga.',
      'Kapolres Contoh, AKBP Budi, SIK dan Dandim hadir.',
      'Camat membantu ibunya, guru dan penyair desa. Rapat dipimpin Camat Contoh, Budi Santoso dan Siti Aminah. Minggu pagi, guru dan siswa mengikuti lomba. Hasilnya, guru dan siswa mendapat nilai.',
      'Ia bekerja di Kabupaten Bogor, Jawa Barat dan sekitarnya. Warga hadir, tetapi lurah dan lainnya tidak. Bupati mengatakan bahwa di desa itu, warga dan kader bekerja.',
      'Langkahnya antara lain, pengawasan dan penindakan tegas.',
      'Medali itu diraih duo pelari Contoh, Siti Aminah dan Dewi Lestari, lalu tim Garuda, Siti dan Budi. Ia tinggal di Desa Contoh, Kecamatan Misal dan bekerja di kota.',
      'Kader Bogor, Jawa Barat dan Banten hadir. Menteri Sosial, Budi Santoso atau Bung Budi, hadir. Bersama TNI, Polri dan warga berjaga.',
      'Dinas Pangan, Pertanian dan Perikanan membuka pasar. Rapat digelar di Pemkot Bogor, Rabu dan Kamis.',
      'Dinas Koperasi, Usaha Mikro, Kecil dan Menengah Contoh membuka pasar. Warga menolak korupsi, kolusi, dan nepotisme. Tiap usaha mikro, kecil, dan menengah terdaftar.',
      'Camat (Budi Santoso, guru dan penyair) hadir. Posko dibuka (Rabu, pagi dan siang). Ia bekerja sebagai pegawai (Depok, Jawa Barat dan sekitarnya).',
      'Yang jelas, aman dan nyaman itu perlu. Layanan itu harus baik, cepat atau lambat. Warga sehat, baik jasmani dan rohani. Pelayanan yang cepat, tepat dan akurat, serta murah diharapkan. Warga Desa Indah, Maju dan Makmur hadir.',
      'Usai membagikan beras, camat dan lurah pulang. Bersama warga, camat dan lurah menanam pohon. Bupati menyerahkan bantuan, camat dan lurah menyaksikan. Camat menyampaikan kepada wartawan, jalan dan jembatan akan dibangun. Warga membawa obor, anak dan istri ikut.',
      'Bantuan itu dari Dinas Pangan, Pertanian dan Perikanan Contoh. Camat mendengar kisah antara petani, Siti Aminah dan Budi Santoso. Perjanjian antara Bupati, Budi Santoso dan Camat diteken. Perundingan antara Contohtel, tuan rumah dan Misalcom selesai.',
      'Bibit dikirim ke Lampung, Kabupaten Pringsewu dan Kota Metro.',
      'Dengan demikian, warga dan petugas aman. Polisi menangkap dua pelaku, sopir dan kernet. Camat memperkenalkan dua pejabat, sekretaris dan bendahara. Program itu memiliki dua tujuan, gizi dan kesehatan.',
      'Polisi menyita 3 mobil, 2 motor dan menangkap sopirnya. Tercatat 40 peserta, 20 guru dan siswa.',
      'Camat membawa 20 surat, 12 surat undangan dan tugas. Ia segera pulang, bekerja sama dan rukun.',
      'Ia ingin membaca, menulis buku dan berhitung. Ia membaca, menulis, dan berhitung.',
      'Warga hidup bersih, sehat, dan bugar. Layanan itu aman, nyaman dan tertib, dan murah.',
    ],
  },
  *check(context) {
    for (const passage of context.passages) {
      if (passage.role !== 'paragraph' && passage.role !== 'item') continue;
      const rows = [
        ...findLikeRows(passage),
        ...findOfficeRows(passage),
        ...findMarkedRows(passage),
        ...findVerbRows(passage),
        ...findDeedRows(passage),
        ...findNumberedRows(passage),
        ...findHalfNumberedRows(passage),
        ...findNounRows(passage),
        ...findNameRows(passage, context.lexicon),
        ...findClosedRows(passage),
      ];
      for (const row of rows) yield* lacking(passage, lastItem(passage, row), context);
      yield* whole(
        passage,
        findQualityRows(passage).map((row) => withSigns(passage, row)),
        context,
      );
      yield* whole(
        passage,
        findKnownRows(passage).map((row) => known(passage, row)),
        context,
      );
      yield* whole(passage, findBodyRows(passage), context);
      for (const item of [...findShortRows(passage), ...findSaidQualities(passage)])
        yield* lacking(passage, item, context);
    }
  },
});

/** The last word of a row before its joint, with the joint, with which the row ends. */
function lastItem({ text }: Passage, { start, end }: Span): Span {
  const [item = '', joint = ''] = text.slice(start, end).split(' ').slice(-2);
  return { start: end - joint.length - 1 - item.length, end };
}

/** The comma that lacks between an item and the joint behind it. */
function* lacking(passage: Passage, { start, end }: Span, context: RuleContext): Generator<Report> {
  if (isSpellingExempt({ passage, start, end }, context) || nameTwoThings(passage, start)) return;
  const found = passage.text.slice(start, end);
  const at = found.lastIndexOf(' ');
  const [item, joint] = [found.slice(0, at), found.slice(at + 1)];
  yield {
    ...replacement(passage, start, end, `${item}, ${joint}`, { safe: false }),
    message: `Sebelum “${joint}” dalam perincian ada koma: “${item}, ${joint} …”.`,
  };
}

/** A row that lacks more than its last comma, and how it is written. */
interface WholeRow extends Span {
  readonly right: string;
}

/** Qualities in a row without any comma: `aman tertib dan lancar`. */
function withSigns({ text }: Passage, { start, end }: Span): WholeRow {
  const right = text
    .slice(start, end)
    .replace(/ (?!(?:dan|serta) |[a-z]+$)|(?<=[a-z]) (?=dan |serta )/gu, ', ');
  return { start, end, right };
}

/** `Korupsi Kolusi dan Nepotisme`: a row that is always the same. */
function known({ text }: Passage, { start, end }: Span): WholeRow {
  return { start, end, right: withCommas(text.slice(start, end)) };
}

function* whole(
  passage: Passage,
  rows: readonly WholeRow[],
  context: RuleContext,
): Generator<Report> {
  for (const { start, end, right } of rows) {
    if (isSpellingExempt({ passage, start, end }, context)) continue;
    yield {
      ...replacement(passage, start, end, right, { safe: false }),
      message: `Perincian tiga unsur atau lebih diberi koma: “${right}”.`,
    };
  }
}
