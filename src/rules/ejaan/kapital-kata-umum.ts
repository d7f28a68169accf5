import { A_MONTH } from '../../calendar/date.ts';
import { isSpellingExempt } from '../../check/exemptions.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { isAllCapitals, isTitleCased, opensSentence } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import { findRaisedPeople } from '../../facts/capitals/raised-people.ts';
import { oneOf } from '../../text/patterns.ts';
import type { Span } from '../../text/span.ts';

/** Who serves or leads in a unit of `OF_UNIT`. */
const TRADE = oneOf(`
  Kepala Ketua Staf Pegawai Perangkat Aparat Kader Tokoh Anggota Pengurus
`);

/** Units, and what people have in common, with a capital. */
const OF_UNIT = oneOf(`
  Lingkungan Dinas Desa Kelurahan Kecamatan Sekolah Dusun Bidang Bagian Seksi Kampung Adat
  Masyarakat Agama Kelompok
`);

/**
 * Common nouns that what stands behind them proves to be none of a name, behind a small word. What
 * must stand before is asked for last: a pattern that opens with letters is found far quicker.
 */
const FORMS = new RegExp(
  [
    // What a date, day, month, year or clock time is introduced with.
    '(?:Tanggal|Pukul)(?= \\d)',
    'Hari(?= (?:Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu(?! [A-Z])))',
    `Bulan(?= (?:${A_MONTH}|Ramadan|Muharam|Syawal)(?![a-zß-ÿ]))`,
    'Tahun(?= (?:(?:19|20)\\d\\d(?!\\d)|mendatang|depan|lalu|berikutnya))',
    // What a disease with a name is.
    '(?:Pandemi|Virus|Wabah|Vaksin|Vaksinasi)(?= (?:[Cc]ovid|COVID|[Cc]orona|[Kk]orona))',
    // What everybody's programs and sites are.
    '(?:Aplikasi|Website|Laman|Situs|Akun|Platform|Grup|Media [Ss]osial)(?= (?:WhatsApp|Whatsapp|WA|Zoom|Facebook|Instagram|TikTok|Tiktok|YouTube|Youtube|Telegram|Google|Android|Twitter)(?![A-Za-z]))',
    // How far something reaches.
    'Tingkat(?= (?:[Pp]rovinsi|[Kk]abupaten|[Kk]ota|[Kk]ecamatan|[Dd]esa|[Nn]asional|[Ii]nternasional|[Dd]unia|[Dd]asar|[Mm]enengah)(?![a-zß-ÿ]))',
    // An office that is pointed at instead of named.
    '(?:Bupati|Gubernur|Camat|Lurah)(?= (?:ini|itu|tersebut|setempat)(?![a-zß-ÿ-]))',
    // A trade or office of some unit, pointed at.
    `(?:${TRADE} ${OF_UNIT}|Staf|Perangkat|Aparat|Kepala|Ketua|Pihak|Instansi|Warga|Masyarakat)(?= (?:ini|itu|tersebut|setempat|terkait|masing-masing|lainnya)(?![a-zß-ÿ-]))`,
    // Half a capital: the writer took it for a name and thought better of it.
    '(?:(?:Kepala|Sekretaris) (?:dinas|desa|sekolah|daerah|badan|bagian|bidang)|Wali kota|Wakil (?:bupati|wali kota|gubernur)|Rumah sakit|Tokoh (?:masyarakat|agama|adat))(?= [a-zß-ÿ]|[.,])',
    'Negara(?<=[Ww]arga .{6})(?= (?:Indonesia(?! \\()|[a-zß-ÿ]))',
    'Negara(?= (?:Jepang|Korea|Malaysia|Singapura|Thailand|Vietnam|Filipina|Cina|China|Tiongkok|India|Arab|Australia|Belanda|Jerman|Prancis|Inggris|Amerika|Rusia|Turki|Mesir|Italia|Spanyol|Kanada|Brunei|Kamboja|Taiwan|Qatar|Palestina|Swiss|Swedia|Brasil)(?![a-zß-ÿ]))',
    // A kind of thing called after a place.
    'Jawa(?<=(?:gula|asam) .{4})(?! [A-Z])|Bogor(?<=kacang .{5})|Bali(?<=jeruk .{4})|Ambon(?<=pisang .{5})|Inggris(?<=kunci .{7})|Cina(?<=petai .{4})|Belanda(?<=terong .{7})',
    '(?:Diesel(?<=(?:[Mm]esin|[Mm]otor|[Gg]enset|[Pp]ompa|solar) .{6})|Mujair(?<=[Ii]kan .{6})|Rontgen(?<=(?:[Ss]inar|[Ff]oto) .{7}))(?! [A-Z])',
    'Jeruk Bali|Gula (?:Jawa|Aren)|Kacang Bogor|Pisang Ambon|Petai Cina|Kunci Inggris|Asam Jawa',
    // Where something lies or goes to.
    '(?:Utara|Selatan|Timur|Barat|Tenggara)(?: (?:[Ll]aut|[Dd]aya))?(?<=(?:arah|sebelah|penjuru) (?:Utara|Selatan|Timur|Barat|Tenggara)(?: [LlDd][a-z]+)?)(?![a-z]| [A-Z])',
    // How long: `selama tiga Hari`.
    '(?:Hari|Bulan|Tahun|Pekan|Malam|Jam|Menit|Kali|Kilometer|Hektare)(?<=(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|belas|puluh|ratus|beberapa) [A-Z][a-z]+)(?= [a-zß-ÿ]|[.,])',
    // A relative of whom there are many, who is whose, or how they are.
    '(?:Adik|Kakak|Ayah|Kakek|Nenek|Paman|Bibi|Cucu|Keponakan)(?<=(?:orang|seorang|para|setiap|seluruh|kaum|dua|tiga|empat|lima|beberapa|sejumlah) [A-Z][a-z]+)(?= [a-zß-ÿ]|[.,])',
    '(?:Ibu|Ayah|Bapak|Anak)(?= (?:hamil|menyusui|rumah tangga|kandung|tiri|mertua|angkat|melahirkan|nifas|bersalin|yatim|balita|asuh|tunggal)(?![a-z]))',
    '(?:Adik|Kakak|Ayah|Bapak|Ibu|Kakek|Nenek|Paman|Bibi)(?= (?:dan|serta|atau) (?:adik|kakak|ayah|bapak|ibu|kakek|nenek|paman|bibi|istri|suami|anak|cucu)nya(?![a-z]))',
    // Kinds of names that stay small before the name itself.
    '(?:Bangsa(?= Indonesia)|Suku(?= (?:Jawa|Sunda|Melayu|Batak|Bugis|Dayak|Madura|Minang|Betawi|Asmat|Dani|Banjar|Baduy|Sasak|Tengger|Osing|Toraja|Nias|Mentawai|Bajo|Rejang|Gayo|Kaili|Minahasa|Mandar|Makassar|Korowai|Sakai|Kubu|Samin|Sumba|Kutai)(?![a-zß-ÿ])))',
    'Bahasa(?<=(?:[Dd]alam|memakai|menggunakan|dengan|ke|berbicara|berpidato) .{6})(?= (?:Indonesia|Inggris|Jawa|Sunda|Melayu|Arab|Mandarin|Bali|Batak)(?![a-zß-ÿ]))',
  ]
    .map((form) => `(?:${form})`)
    .join('|'),
  'gu',
);

/** `Ahmad Bin Zainuddin`: whose son or daughter somebody is. */
const SON_OF =
  /Bin(?:ti)?(?= [A-ZÀ-Þ][a-zß-ÿ])(?<=[A-ZÀ-Þ][a-zß-ÿ]{2,20} Bin(?:ti)?)(?! [A-Z][a-z]+(?: [A-Z][a-z]+)? ?(?:Hall|Stadium|Arena|Airport|University|Mosque|Tower|Street|Center|Centre|Foundation)(?![a-z]))/gu;

/** `Kabupaten Contoh Tahun 2026`, `APBD Tahun 2026`: a year behind a name that it is no part of. */
const YEAR_OF =
  /Tahun(?= 20\d\d(?!\d))(?<=[^A-Za-zÀ-ɏ][a-zß-ÿ]{2,20},? (?:(?![IVXL]+ )[A-Z]{3,6}|(?:Kabupaten|Kota|Provinsi|Kecamatan|Kelurahan|Desa)(?: [A-ZÀ-Þ][a-zß-ÿ]+){1,2}) Tahun)/gu;

/** The word before has no capital, or opens a sentence and no name, so that no name goes on. */
const BEHIND_SMALL =
  /(?:^|[^A-Za-zÀ-ɏ])(?:[a-zß-ÿ]+|Pada|Di|Ke|Dari|Sejak|Hingga|Mulai|Bagi|Untuk|Warga|Masyarakat|Persatuan|Sebagai|Senin,?|Selasa,?|Rabu,?|Kamis,?|Jumat,?|Sabtu,?|Minggu,?) $/u;

/** Before `Bangsa Indonesia` and its like these words tell the name of a body or a subject. */
const IN_NAME = /(?:kebangkitan|pelajaran|jurusan|studi|partai) $/iu;

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
        text: 'Rapat dihadiri para «Camat» dan «Lurah» se-Kabupaten Contoh serta seorang «Kepala Desa».',
        fixed: 'Rapat dihadiri para camat dan lurah se-Kabupaten Contoh serta seorang kepala desa.',
      },
      {
        text: 'Setiap «Ketua» RT membawa 40 orang «Guru» dan 12 «Tokoh Masyarakat».',
        fixed: 'Setiap ketua RT membawa 40 orang guru dan 12 tokoh masyarakat.',
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
    ],
    right: [
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
      'Ibadah Hari Minggu Palma dan misa Hari Minggu Adven digelar.',
    ],
  },
  *check(context) {
    for (const passage of context.passages) {
      if (!['paragraph', 'item'].includes(passage.role)) continue;
      if (isAllCapitals(passage) || isTitleCased(passage)) continue;
      for (const { start, end, severity } of [...raisedPeople(passage), ...commonForms(passage)]) {
        if (isSpellingExempt({ passage, start, end }, context)) continue;
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

interface Place extends Span {
  /** Where it is another than that of the rule. */
  readonly severity?: 'info';
}

/** People who are counted, or whose office is told without its body, which is less sure. */
function* raisedPeople(passage: Passage): Generator<Place> {
  for (const { start, end, how } of findRaisedPeople(passage)) {
    yield { start, end, ...(how === 'role' && { severity: 'info' as const }) };
  }
}

function* commonForms(passage: Passage): Generator<Place> {
  const { text } = passage;
  for (const { 0: found, index } of text.matchAll(FORMS)) {
    const before = text.slice(Math.max(0, index - 24), index);
    const isCounted = found !== 'Tahun' && /[a-zß-ÿ,] \d{1,3} $/u.test(before);
    const isBehind = BEHIND_SMALL.test(before) || isCounted;
    if (!isBehind || IN_NAME.test(before)) continue;
    if (!opensSentence(passage, index)) yield { start: index, end: index + found.length };
  }
  if (text.includes('Tahun 20')) {
    for (const { 0: found, index } of text.matchAll(YEAR_OF)) {
      if (/tentang [^.]*$/u.test(text.slice(Math.max(0, index - 90), index))) continue;
      yield { start: index, end: index + found.length, severity: 'info' };
    }
  }
  for (const { 0: found, index } of text.matchAll(SON_OF)) {
    yield { start: index, end: index + found.length };
  }
}
