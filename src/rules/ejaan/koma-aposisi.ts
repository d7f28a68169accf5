import { isSpellingExempt } from '../../check/exemptions.ts';
import type { Report } from '../../check/finding.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import { findOpenAdjuncts } from '../../facts/sentences/open-adjuncts.ts';
import { findOpenAppositions } from '../../facts/sentences/open-appositions.ts';
import { findOpenDelegates } from '../../facts/sentences/open-delegates.ts';
import { findOpenHolders } from '../../facts/sentences/open-holders.ts';
import { findOpenInsertions } from '../../facts/sentences/open-insertions.ts';
import { findOpenListings } from '../../facts/sentences/open-listings.ts';
import {
  findOpenAgents,
  findOpenNames,
  findOpenRoles,
} from '../../facts/sentences/open-speakers.ts';
import { findUnpartedMembers } from '../../facts/sentences/unparted-members.ts';
import { findUnpartedPosts, type UnpartedPost } from '../../facts/sentences/unparted-posts.ts';
import { readDegree } from '../../knowledge/degrees.ts';
import type { Span } from '../../text/span.ts';

export const komaAposisi: Rule = draftRule({
  id: 'ejaan/koma-aposisi',
  severity: 'warning',
  summary: 'Nama di belakang jabatan, dan hari di belakang penutur, diapit koma di kedua sisinya.',
  why: 'Keterangan tanpa kedua komanya melebur dengan nama, atau memutus subjek dari predikatnya.',
  exceptions:
    'Hanya jabatan dan nama di awal kalimat, nama kecamatan atau kabupaten di belakang nama desa, dan nama pembicara, yang langsung diikuti kata kerja atau jabatan, serta hari dan tanggal di antara penutur dan kata kerjanya.',
  source: 'EYD V III.B butir 13 (tanda koma)',
  examples: {
    wrong: [
      {
        text: 'Kapolres Contoh, «melalui Kasat Lantas Siti Aminah» mengatakan jalan ditutup. Sementara itu salah seorang warga, «Budi Misal» mengaku senang.',
      },
      {
        text: 'Salah satu «warga Ibu Siti Aminah» mengatakan air surut. Salah seorang «petani Budi Santoso» mengaku senang.',
      },
      {
        text: 'Salah satu peserta, «Dewi dari Dinas Contoh» mengaku terbantu. Salah seorang warga, «Ahmad Misal (45)» mengaku senang.',
      },
      { text: 'Semua sekolah, termasuk «madrasah» wajib memasang rambu evakuasi.' },
      { text: 'Seluruh ASN, terutama pejabat «struktural» diminta menjadi teladan.' },
      { text: 'Warga dari luar kota, khususnya dari Bangka «Selatan» agar segera melapor.' },
      { text: 'Inovasi rumah sakit, yang digagas «perawat» berhasil masuk final.' },
      { text: 'Kepala Dinas Kesehatan Kota Contoh, «Budi Santoso» mengatakan posko dibuka.' },
      { text: 'Sementara itu, Camat Contoh Barat, «Drs. Budi Santoso» membuka rapat.' },
      {
        text: 'CONTOH – Pelaksana Tugas (Plt.) Wali Kota Contoh, «Budi Santoso» pada apel melantik lurah.',
      },
      { text: 'Wali Kota Contoh, «Budi Santoso» secara resmi melantik para lurah.' },
      { text: 'Kepala Dinas Perikanan Contoh, «Siti Aminah» menyerahkan jaring.' },
      { text: 'Warga Desa Contoh, «Kecamatan Misal» menggelar rapat.' },
      {
        text: 'Sementara, Staf Ahli Bupati Bidang Hukum, «Siti Aminah» turut menjelaskan hal itu.',
      },
      { text: 'Camat Contoh, Siti Aminah, yang memimpin apel «pagi» mengaku senang.' },
      { text: '“Kami siap,” ujar Kepala Desa Contoh, «Siti Aminah» saat ditemui.' },
      { text: 'Hal itu disampaikan Camat Contoh, «Budi Santoso» pada apel pagi.' },
      { text: '“Kami siap,” ujar «Siti Aminah» Kepala Desa Contoh.' },
      { text: 'Warga sudah siap, kata «Budi» Ketua Karang Taruna Contoh.' },
      { text: 'Rapat dibuka oleh Wakil Bupati, «Budi Santoso» dan dihadiri para camat.' },
      { text: 'Bupati Contoh, diwakili Sekda, «Siti Aminah» bertindak sebagai pembina.' },
      { text: 'Mewakili Camat Contoh, Kasi Pelayanan, «Siti Aminah» menuturkan hal itu.' },
      { text: 'Bupati Contoh, «Budi Santoso» saat membuka rapat meminta posko dibuka.' },
      { text: 'Dalam rapat di Misal, Rabu (19/8), Camat Contoh, «Budi Santoso» meminta data.' },
      { text: 'Juru bicara Gugus Tugas, «dr Siti Aminah» ketika dihubungi menjelaskan hal itu.' },
      { text: 'Camat Contoh ketika ditemui di aula, «Rabu (19/8)» menjelaskan hal itu.' },
      { text: 'Selaras dengan tujuan itu, pengasuh Panti Contoh, «Siti Aminah» mengakui hal itu.' },
      { text: 'Dalam acara tersebut Kepala Dinas Sosial, «Siti Aminah» membagikan bantuan.' },
      { text: 'Terkait lomba itu, Siti Aminah, «warga Desa Contoh» mengaku senang.' },
      { text: 'Mengawali rapat, Camat Contoh, «Siti Aminah» menjelaskan hal itu.' },
      { text: 'Budi Santoso, «Kepala Desa Contoh» mengatakan posko dibuka.' },
      { text: '“Kami siap,” kata Siti, «warga Desa Contoh» saat ditemui di rumahnya.' },
      { text: 'Lomba yang digelar di Contoh, «19 Agustus 2026» mendorong warga berlatih.' },
      {
        text: 'Dalam rilis tertulis, «Rabu (19/8/2026)» Budi menjelaskan hal itu. Camat tadi, «Rabu (19/8)» secara resmi membuka rapat.',
      },
      { text: 'Humas Pengadilan Contoh, «Budi Santoso» menjelaskan hal itu.' },
      {
        text: 'Pemerintah Kecamatan Contoh, Bogor, «Jawa Barat» menggelar rapat. Desa Contoh, Kecamatan Misal, Kabupaten Bogor, «Provinsi Jawa Barat» meraih penghargaan.',
      },
      {
        text: 'Sementara itu, kuasa hukum warga, «Siti Aminah» menyoroti data. Polres Contoh, «Riau» menggelar apel.',
      },
      {
        text: 'Penulis buku itu, «Siti Aminah» membacakan puisi. Juara pertama lomba itu, «Siti» akan mewakili desa. Menteri Sosial (Mensos), «Budi Santoso (Bung Budi)» meninjau posko.',
      },
      {
        text: 'Rapat didampingi Bapak «Junaidi» Kasi Sarana Contoh dan H. «Budi Santoso» Kepala Madrasah Misal.',
      },
      { text: '“Kami siap,” kata «Siti Aminah Komisioner Contoh» dalam sambutannya.' },
      { text: '“Kami siap,” kata «Suryantini Kepala Sekolah SMAN 15» dalam rapat.' },
      {
        text: 'Kegiatan itu digagas Kepala Bidang Contoh, «Siti Aminah» sebagai syarat pelatihan.',
      },
      { text: 'Dua kader desa, yaitu Siti dan «Budi» mengikuti lomba.' },
      { text: 'Kapolsek Contoh, didampingi «Danramil» memeriksa pos jaga.' },
      { text: 'Sementara itu, camat, mewakili «Bupati» menyerahkan piala.' },
      { text: 'Obat ringan, seperti salep, perban, dan «vitamin» tersedia di puskesmas.' },
      {
        text: 'Jalur evakuasi, menurut «lurah» akan diperlebar. Izin itu, kata «dia» sudah terbit.',
      },
      {
        text: 'Semua regu, baik pelajar maupun «guru» wajib hadir. Penari, mulai dari siswa hingga «dosen» dinilai bergantian.',
      },
      {
        text: '«Pemerintah» dalam hal ini Dinas «Sosial» telah menyalurkan bantuan. Izin itu diurus pihak «swasta» dalam hal ini pengembang.',
      },
      { text: 'Satlantas Polres Contoh, «Iptu Budi Santoso» menyebut jalan itu rawan.' },
    ],
    right: [
      'Kapolres Contoh, melalui Kasat Lantas Siti Aminah, mengatakan jalan ditutup. Bupati Contoh, melalui siaran pers mengajak warga. Camat Contoh, melalui Sekcam menyampaikan salam.',
      'Salah satu warga, Ibu Siti Aminah, mengatakan air surut. Salah satu warga Desa Contoh mengatakan air surut. Salah satu anggota DPRD Contoh menyampaikan usul. Salah seorang warga bernama Siti Aminah mengaku senang. Salah satu warga Contoh mengatakan hal itu.',
      'Satlantas Polres Contoh, Iptu Budi Santoso, menyebut jalan itu rawan. Polres Contoh, Polres Misal, dan Kodim Contoh menyebut hal itu. Kodim Contoh, Koramil Misal menyebut warga aman.',
      'Menurut pemerintah, dalam hal ini warga tidak salah. Pihak yang berwenang dalam hal ini Dinas Sosial. Peran pemerintah dalam hal ini sangat besar. Dalam hal ini, Dinas Sosial telah bekerja. Pemerintah, dalam hal ini Dinas Sosial, telah menyalurkan bantuan.',
      'Kapolsek Contoh didampingi Danramil memeriksa pos jaga. Petugas, dibantu warga memadamkan api, tiba pukul sembilan.',
      'Hadir pula camat, bersama lurah menyaksikan lomba. Ini panitia lomba, dibantu kader desa.',
      'Obat, seperti salep penyakit menular dan vitamin, tersedia. Anak-anak, seperti biasa, bermain. Warga membawa bahan, seperti beras dan gula.',
      'Badai, seperti umumnya digambarkan, berputar. Tambang itu, seperti minyak, seolah tak habis. Suasana pasar, seperti tengah libur panjang.',
      'Rapat itu penting, kata dia menambahkan. Pupuk, menurut petani yang ditemui, mulai langka. Sejumlah tamu, seperti camat, lurah, dan kader yang menghadiri rapat, pulang.',
      'Semua sekolah, termasuk madrasah, wajib memasang rambu. Warga membantu tetangga, terutama lansia yang diminta mengungsi.',
      'Semua sekolah yang dinilai, termasuk madrasah. Sasarannya warga desa, yang terdata telah menerima bantuan.',
      'Gerakan itu, yang dimulai dua tahun lalu, kini menjangkau semua desa. Inovasi itu, yang digagas warga dan telah diuji, diluncurkan.',
      'Pemenangnya warga Desa Contoh, yang menanam cabai dan telah panen. Ini dia lomba itu, yang digelar warga sejak lama.',
      'Camat memuji warga, terutama ibu-ibu yang sudah menanam sayur. Ada tiga desa, termasuk Contoh, wajib siaga.',
      'Bapak Camat Contoh dan Ibu Ketua TP PKK hadir. Bapak Budi Santoso, Kepala Desa Contoh, hadir. Kades Budi Ketua panitianya.',
      '“Siap,” kata Calon Wakil Bupati Contoh. “Siap,” kata Juru Bicara Ketua Komite. “Siap,” ujar Wali Kota Contoh Budi Santoso.',
      'Ia dirawat di RSUD Dr. Contoh Kabupaten Misal. Hadir H. Budi Wijaya sebagai Kepala Desa. Forum Kepala Desa bersidang.',
      'Menurut Camat Contoh, Siti Aminah sebagai ketua bekerja baik. Setelah dilantik Bupati Contoh, Siti Aminah pada hari itu bekerja.',
      'Rapat dibuka Camat Contoh, Siti Aminah, sebagai tuan rumah. Rapat dipimpin Ketua dan Wakil Ketua Contoh, Siti dan Budi, pada pagi hari.',
      'Dua kader desa, yaitu Siti dan Budi, mengikuti lomba. Ada satu syarat, yaitu Siti dan Budi hadir. Targetnya satu, yaitu Persib menang.',
      'Desa Contoh, Kecamatan Misal, Kabupaten Bogor, Provinsi Jawa Barat, meraih penghargaan. Di Contoh, Bogor, Jawa Barat menggelar lomba.',
      'Juara pertama lomba itu, Siti, akan mewakili desa. Pemilik rumah, warga, dan kader mengatakan hal itu.',
      'Camat Contoh, Siti Aminah, yang memimpin apel pagi, mengaku senang.',
      'Hari itu, Budi Santoso menjelaskan hal itu. Polres Contoh, Riau, menggelar apel; di Contoh, Riau menggelar lomba.',
      'Bupati Contoh, Budi Santoso, saat membuka rapat meminta posko dibuka.',
      'Bupati Contoh Budi Santoso didampingi Sekda, Camat, dan Lurah meninjau posko.',
      'Bupati, Wakil Bupati, Sekda bersama Camat meninjau posko.',
      'Kepala Dinas Kesehatan Kota Contoh, Budi Santoso, mengatakan posko dibuka.',
      'Kepala Dinas Kesehatan Kota Contoh Budi Santoso mengatakan posko dibuka.',
      'Pada Rabu, 19 Agustus 2026 mendatang, warga berlatih. Menurut Budi, warga desa mengatakan hal itu.',
      'Budi Santoso, Kepala Desa Contoh, mengatakan posko dibuka. Di Contoh, warga desa mengatakan hal itu.',
      'Menurut Kepala Dinas Kesehatan, Budi Santoso mengatakan hal yang benar.',
      'Di Kabupaten Contoh, Budi Santoso mengatakan posko dibuka.',
      'Dokter spesialis gizi klinik dr. Rina Wigunarti, SpGK mengatakan hal itu.',
      'Wakil Bupati Contoh, Sekda, dan Camat mengatakan hal yang sama.',
      'Kepala Dinas Sosial, Camat, Lurah mengatakan hal yang sama.',
      'Bupati Contoh, Budi Santoso, S.H., mengatakan posko dibuka.',
      'Guru Besar Universitas Contoh Prof. Siti Aminah, Sp.M.K., Subsp.Bakt.(K) membawakan materi.',
      'Direktur RSUD Contoh dr. Budi Santoso, Sp.B., Subsp.BD(K) menyampaikan laporan.',
      'Sekretaris Dinas Khairul B, Sos menyampaikan laporan.',
      'Ketua panitia, Siti, mengatakan posko dibuka.',
      'Warga Desa Contoh, Kecamatan Misal, menggelar rapat di Desa Contoh, Kecamatan Misal.',
      '“Kami siap,” ujar Siti Aminah, Kepala Desa Contoh. “Siap,” ujar Kepala Desa Siti.',
      'Camat menjelaskan hal itu di aula, Rabu (19/8), mewakili Bupati. Rapat pada Rabu (19/8) membahas air.',
      'Dalam rapat dengan Bupati, Camat Contoh mengatakan posko dibuka di aula, Rabu (19/8) pagi.',
      '“Kami siap,” ujar Kepala Desa Contoh, Siti Aminah, saat ditemui di rumah Camat Contoh, Kecamatan Misal.',
      'Rapat dibuka oleh Wakil Bupati, Sekda dan dihadiri para camat. Rapat dibuka oleh Wakil Bupati Budi Santoso dan dihadiri camat.',
      'Rapat dibuka Bupati Contoh, Camat Misal, dan Lurah Umpama pada pagi hari.',
      'Bupati Contoh diwakili Sekda Siti Aminah; Camat, diwakili Sekcam, hadir.',
    ],
  },
  *check(context) {
    for (const passage of context.passages) {
      if (passage.role !== 'paragraph' && passage.role !== 'item') continue;
      const reports = [
        ...findOpen(passage).map((open) => ({ ...open.place, made: report(passage, open) })),
        ...findUnpartedMembers(passage).map((member) => ({
          ...member,
          made: reportMember(passage, member),
        })),
        ...findUnpartedPosts(passage, context.lexicon).map((post) => ({
          ...post.name,
          made: reportPost(passage, post),
        })),
      ];
      for (const { start, end, made } of reports) {
        if (!isSpellingExempt({ passage, start, end }, context)) yield made;
      }
    }
  },
});

/** What a comma opens and none closes; `agent` where many newspapers leave the second out, `aside` where EYD does not name the case. */
interface Open {
  readonly place: Span;
  readonly kind: 'apposition' | 'agent' | 'aside' | 'other';
}

function findOpen(passage: Passage): readonly Open[] {
  // A degree of a name belongs to it: `dr. Rina, SpGK`.
  const appositions = findOpenAppositions(passage).filter(
    ({ start, end }) => !isDegree(passage.text.slice(start, end)),
  );
  const names = findOpenNames(passage).filter(
    ({ start }) => !appositions.some((apposition) => apposition.start === start),
  );
  return [
    ...[...appositions, ...names].map((place) => ({ place, kind: 'apposition' }) as const),
    ...findOpenAdjuncts(passage).map((place) => ({ place, kind: 'other' }) as const),
    ...findOpenRoles(passage).map((place) => ({ place, kind: 'other' }) as const),
    ...findOpenInsertions(passage).map((place) => ({ place, kind: 'other' }) as const),
    ...findOpenDelegates(passage).map((place) => ({ place, kind: 'aside' }) as const),
    ...findOpenListings(passage).map((place) => ({ place, kind: 'other' }) as const),
    ...agents(passage).map((place) => ({ place, kind: 'agent' }) as const),
  ];
}

/** A degree that the tables know, or what has the stops of one: `Subsp.Bakt.` of a specialist. */
function isDegree(words: string): boolean {
  return (
    readDegree(words) !== undefined ||
    /^[A-Z][A-Za-z]{0,5}(?:\.[A-Z][A-Za-z]{0,5})+\.?$/u.test(words)
  );
}

/** Those who did or said something, by office and name, each once. */
function agents(passage: Passage): readonly Span[] {
  const found = findOpenAgents(passage);
  const starts = new Set(found.map(({ start }) => start));
  return [...found, ...findOpenHolders(passage).filter(({ start }) => !starts.has(start))];
}

function report(passage: Passage, { place: { start, end }, kind }: Open): Report {
  const words = passage.text.slice(start, end);
  return {
    span: passage.span(start, end),
    suggestions: [`${words},`],
    ...((kind === 'agent' || kind === 'aside') && { severity: 'info' }),
    message:
      kind === 'other' || kind === 'aside'
        ? `Sesudah “${words}” ada koma: “${words}, …”.`
        : `Keterangan “${words}” diapit dua koma: “…, ${words}, …”; atau hapus koma sebelum nama.`,
  };
}

/** `Salah satu warga Ibu Siti Aminah mengatakan`: the commas on both sides of the name. */
function reportMember(passage: Passage, { start, end }: Span): Report {
  const words = passage.text.slice(start, end);
  const right = `${words.replace(' ', ', ')},`;
  return {
    span: passage.span(start, end),
    suggestions: [right],
    message: `Nama di belakang sebutannya diapit koma: “${right} …”.`,
  };
}

/** `Budi Santoso Kepala Desa Contoh`: a comma behind the name, and one behind the office where it lacks. */
function reportPost(passage: Passage, { name, office, isOpen }: UnpartedPost): Report {
  const [who, what] = [name, office].map(({ start, end }) => passage.text.slice(start, end));
  const right = isOpen ? `${who}, ${what},` : `${who},`;
  return {
    span: passage.span(name.start, isOpen ? office.end : name.end),
    suggestions: [right],
    message: `Jabatan di belakang nama diapit koma: “${who}, ${what}${isOpen ? ', …' : ''}”.`,
  };
}
