import { isSpellingExempt } from '../../check/exemptions.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { isAllCapitals, isTitleCased, opensSentence } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import { isDeterminer, isNumber } from '../../knowledge/counting-words.ts';
import { isPersonWord } from '../../knowledge/person-words.ts';
import { isCapitalised } from '../../text/case.ts';
import type { Word } from '../../text/words.ts';

/** Words that go on with them and make no name. */
const PART =
  /^(?:Kota|Bupati|Gubernur|Menteri|Dinas|Badan|Bagian|Bidang|Seksi|Kantor|Daerah|Desa|Kelurahan|Kecamatan|Kampung|Dusun|Lingkungan|Sekolah|Madrasah|Puskesmas|Perangkat|Keluarga|Ahli|Dewan|Masyarakat|Agama|Adat|Pemuda|Perempuan|Honorer|Didik|Negeri|Sipil|Rukun|Tetangga|Warga|Posyandu|Umum|Kabupaten|Provinsi|Pelaksana|Medis|Pendidik|Kependidikan|Fungsional|Struktural|Tua|Murid|Usaha|Jenazah|Kerja|Guru|Cilik|Pegawai|Haji|Muda|Yatim|Piatu)$/u;

/** Initials behind an office that name no single body: `para Ketua RT`. */
const COMMON_INITIALS = /^(?:RT|RW|OPD|SKPD|UPT|UPTD|KUA)$/u;

/**
 * Common nouns that what stands behind them proves to be none of a name, behind a small word. What
 * must stand before is asked for last: a pattern that opens with letters is found far quicker.
 */
const FORMS = new RegExp(
  [
    // What a date, day, month, year or clock time is introduced with.
    '(?:(?:Tanggal|Pukul)(?= \\d)|Hari(?= (?:Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu(?! [A-Z])))|Bulan(?= (?:Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember|Ramadan|Muharam|Syawal)(?![a-zß-ÿ]))|Tahun(?= (?:(?:19|20)\\d\\d(?!\\d)|mendatang|depan|lalu|berikutnya)))',
    // What a disease with a name is.
    '(?:Pandemi|Virus|Wabah|Vaksin|Vaksinasi)(?= (?:[Cc]ovid|COVID|[Cc]orona|[Kk]orona))',
    // What everybody's programs and sites are.
    '(?:Aplikasi|Website|Laman|Situs|Akun|Platform|Grup|Media [Ss]osial)(?= (?:WhatsApp|Whatsapp|WA|Zoom|Facebook|Instagram|TikTok|Tiktok|YouTube|Youtube|Telegram|Google|Android|Twitter)(?![A-Za-z]))',
    // How far something reaches.
    'Tingkat(?= (?:[Pp]rovinsi|[Kk]abupaten|[Kk]ota|[Kk]ecamatan|[Dd]esa|[Nn]asional|[Ii]nternasional|[Dd]unia|[Dd]asar|[Mm]enengah)(?![a-zß-ÿ]))',
    // An office that is pointed at instead of named.
    '(?:Bupati|Gubernur|Camat|Lurah)(?= (?:ini|itu|tersebut|setempat)(?![a-zß-ÿ-]))',
    // A trade or office of some unit, pointed at.
    '(?:(?:Kepala|Ketua|Staf|Pegawai|Perangkat|Aparat|Kader|Tokoh|Anggota|Pengurus) (?:Lingkungan|Dinas|Desa|Kelurahan|Kecamatan|Sekolah|Dusun|Bidang|Bagian|Seksi|Kampung|Adat|Masyarakat|Agama|Kelompok)|Staf|Perangkat|Aparat|Kepala|Ketua|Pihak|Instansi|Warga|Masyarakat)(?= (?:ini|itu|tersebut|setempat|terkait|masing-masing|lainnya)(?![a-zß-ÿ-]))',
    // Half a capital: the writer took it for a name and thought better of it.
    '(?:(?:Kepala|Sekretaris) (?:dinas|desa|sekolah|daerah|badan|bagian|bidang)|Wali kota|Wakil (?:bupati|wali kota|gubernur)|Rumah sakit|Tokoh (?:masyarakat|agama|adat))(?= [a-zß-ÿ]|[.,])',
    'Negara(?<=[Ww]arga .{6})(?= (?:Indonesia(?! \\()|[a-zß-ÿ]))',
    'Negara(?= (?:Jepang|Korea|Malaysia|Singapura|Thailand|Vietnam|Filipina|Cina|China|Tiongkok|India|Arab|Australia|Belanda|Jerman|Prancis|Inggris|Amerika|Rusia|Turki|Mesir|Italia|Spanyol|Kanada|Brunei|Kamboja|Taiwan|Qatar|Palestina|Swiss|Swedia|Brasil)(?![a-zß-ÿ]))',
    // A kind of thing called after a place.
    'Jawa(?<=(?:gula|asam) .{4})(?! [A-Z])|Bogor(?<=kacang .{5})|Bali(?<=jeruk .{4})|Ambon(?<=pisang .{5})|Inggris(?<=kunci .{7})|Cina(?<=petai .{4})|Belanda(?<=terong .{7})',
    // Kinds of names that stay small before the name itself.
    '(?:Bangsa(?= Indonesia)|Suku(?= (?:Jawa|Sunda|Melayu|Batak|Bugis|Dayak|Madura|Minang|Betawi|Asmat|Dani|Banjar|Baduy|Sasak)(?![a-zß-ÿ])))',
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
      'Kasus di Bin Salman itu, bin Ahmad, dan BIN dibahas.',
      '# Para Camat dan Kepala Desa Hadiri Rapat pada Tanggal 9 Maret\n\nIsi.\n',
      'Pasokan gula dari Jawa, batik Cirebon, dan orang Ambon; pabrik gula Jawa Tengah.',
      'Ibadah Hari Minggu Palma dan misa Hari Minggu Adven digelar.',
    ],
  },
  *check(context) {
    for (const passage of context.passages) {
      if (!['paragraph', 'item'].includes(passage.role)) continue;
      if (isAllCapitals(passage) || isTitleCased(passage)) continue;
      for (const { start, end, severity } of [...countedPeople(passage), ...commonForms(passage)]) {
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

interface Place {
  readonly start: number;
  readonly end: number;
  /** Where it is another than that of the rule. */
  readonly severity?: 'info';
}

/** `para Camat dan Lurah`, `40 orang Guru`: each office in the row that no name follows. */
function* countedPeople(passage: Passage): Generator<Place> {
  let after = 0;
  for (const index of passage.words.keys()) {
    if (index < after) continue;
    const role = isRole(passage, index);
    if (!role && !isCounted(passage, index)) continue;
    let next: number | undefined = index;
    while (next !== undefined) {
      const end = readPeople(passage, next);
      const [first, last] = [passage.words[next], passage.words[end - 1]];
      if (!first || !last || end === next || isNamed(passage, end, last)) break;
      const start = next === index ? openCount(passage, index) : first.start;
      yield { start, end: last.end, ...(role && { severity: 'info' as const }) };
      after = end;
      next = nextInRow(passage, end, last);
    }
  }
}

/** `sebagai Ketua, …`: what somebody is made, and of what is not said. */
function isRole({ words, text }: Passage, index: number): boolean {
  const [before, word] = [words[index - 1], words[index]];
  if (!before || !word || !/^(?:sebagai|selaku|menjadi|jadi)$/u.test(before.text)) return false;
  if (text.slice(before.end, word.start) !== ' ' || !isRaisedPerson(word)) return false;
  // `sebagai Bupati dan wakil Bupati Contoh`: the name follows behind the second.
  if (/^ (?:dan|serta) [Ww]akil [A-Z][a-z]+ [A-Z]/u.test(text.slice(word.end, word.end + 30)))
    return false;
  return /^(?:[,.;]| [a-z])/u.test(text.slice(word.end, word.end + 2));
}

function isRaisedPerson(word: Word | undefined): boolean {
  return word !== undefined && /^[A-Z][a-z]/u.test(word.text) && isPersonWord(word.lower);
}

function isCounted({ words, text }: Passage, index: number): boolean {
  const [word, before, farther] = [words[index], words[index - 1], words[index - 2]];
  if (!word || !before || !isRaisedPerson(word)) return false;
  if (text.slice(before.end, word.start) !== ' ') return false;
  if (isDeterminer(before.lower)) return true;
  const number = before.lower === 'orang' ? farther : before;
  if (!number || !isNumber(number.lower)) return false;
  // `SD Negeri 5 Guru …`: the figure is the end of a name.
  const owner = before.lower === 'orang' ? words[index - 3] : farther;
  return before.lower === 'orang' || (owner !== undefined && !isCapitalised(owner.text));
}

/** Where the fault opens: at the counting word if that, too, has a capital for no reason. */
function openCount(passage: Passage, index: number): number {
  const [before, word] = passage.words.slice(index - 1, index + 1);
  if (!before || !word) return 0;
  const raised = isDeterminer(before.lower) && isCapitalised(before.text);
  return raised && !opensSentence(passage, before.start) ? before.start : word.start;
}

/** Where the office that opens at `index` ends; `index` itself when none does. */
function readPeople({ words, text }: Passage, index: number): number {
  if (!isRaisedPerson(words[index])) return index;
  let end = index + 1;
  for (;;) {
    const [last, word] = [words[end - 1], words[end]];
    if (
      !last ||
      !word ||
      !/^[ /]$/u.test(text.slice(last.end, word.start)) ||
      !PART.test(word.text)
    ) {
      return end;
    }
    end++;
  }
}

/** Whether a name goes on behind the office, so that its capitals are right. */
function isNamed({ words, text }: Passage, end: number, last: Word): boolean {
  const next = words[end];
  if (!next || text.slice(last.end, next.start) !== ' ') return false;
  return /^[A-ZÀ-Þ\d]/u.test(next.text) && !COMMON_INITIALS.test(next.text);
}

/** The office that a comma, `dan`, `serta` or a slash adds to the row. */
function nextInRow({ words, text }: Passage, end: number, last: Word): number | undefined {
  const link = /^(?:\/|, |,? (?:dan|serta) )(?=[A-ZÀ-Þ])/u.exec(
    text.slice(last.end, last.end + 10),
  );
  if (!link) return undefined;
  const at = words[end]?.start === last.end + link[0].length ? end : end + 1;
  return words[at]?.start === last.end + link[0].length ? at : undefined;
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
