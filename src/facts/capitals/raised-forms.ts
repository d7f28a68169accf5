import { A_MONTH } from '../../calendar/date.ts';
import { opensSentence } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import { TWO_TO_TEN } from '../../text/number-words.ts';
import { oneOf } from '../../text/patterns.ts';
import type { Span } from '../../text/span.ts';
import { textBefore } from '../../text/text-before.ts';

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
    // How many are left of those who compete.
    `Besar(?<=(?:masuk|dalam|babak|peringkat|lolos|ke|posisi|nominasi|finalis|menuju|menjadi) (?:\\d{1,3}|${TWO_TO_TEN}) Besar)(?= [a-zß-ÿ]|[.,;])`,
    // Which of several, in the order of time.
    '(?:Tahap|Gelombang|Sesi|Hari|Kloter|Termin|Putaran|Babak)(?= (?:pertama|kedua|ketiga|keempat|kelima|terakhir)(?![a-zß-ÿ]))',
    // Within what body something is.
    '(?:Lingkungan|Lingkup|Wilayah)(?= (?:Pem(?:kab|kot|prov|da|erintah)|Kemen(?:ag|kes|kumham|terian)|Dinas|Badan|Setda|Sekretariat)(?![a-zß-ÿ]))',
    // An office that is never called after what it leads.
    '(?:Wakil )?Kepala Daerah(?= [a-zß-ÿ]|[.,;]| Kabupaten/Kota)',
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
    '(?:Utara|Selatan|Timur|Barat|Tenggara)(?: (?:[Ll]aut|[Dd]aya))?(?<=(?:arah|sebelah|penjuru|bagian|sisi|ujung) (?:Utara|Selatan|Timur|Barat|Tenggara)(?: [LlDd][a-z]+)?)(?![a-z]| [A-Z])',
    // How long: `selama tiga Hari`.
    `(?:Hari|Bulan|Tahun|Pekan|Malam|Jam|Menit|Kali|Kilometer|Hektare)(?<=(?:${TWO_TO_TEN}|belas|puluh|ratus|beberapa) [A-Z][a-z]+)(?= [a-zß-ÿ]|[.,])`,
    // A relative of whom there are many, who is whose, or how they are.
    '(?:Adik|Kakak|Ayah|Kakek|Nenek|Paman|Bibi|Cucu|Keponakan)(?<=(?:orang|seorang|para|setiap|seluruh|kaum|dua|tiga|empat|lima|beberapa|sejumlah) [A-Z][a-z]+)(?= [a-zß-ÿ]|[.,])',
    '(?:Ibu|Ayah|Bapak|Anak)(?= (?:hamil|menyusui|rumah tangga|kandung|tiri|mertua|angkat|melahirkan|nifas|bersalin|yatim|balita|asuh|tunggal)(?![a-z]))',
    '(?:Adik|Kakak|Ayah|Bapak|Ibu|Kakek|Nenek|Paman|Bibi)(?= (?:dan|serta|atau) (?:adik|kakak|ayah|bapak|ibu|kakek|nenek|paman|bibi|istri|suami|anak|cucu)nya(?![a-z]))',
    'Ibu(?= (?:dan|serta|atau) (?:anak|bayi|balita)(?![a-z]))|Ibu dan (?:Anak|Bayi|Balita)(?<=(?:kematian|kesehatan|keselamatan|gizi|pelayanan|layanan|kondisi|bagi|untuk|para) .{12,14})(?![a-z]| [A-Z(])',
    'Tuan Rumah(?<=(?:menjadi|sebagai|selaku|jadi) Tuan Rumah)',
    // Kinds of names that stay small before the name itself.
    '(?:Bangsa(?= Indonesia)|Suku(?= (?:Jawa|Sunda|Melayu|Batak|Bugis|Dayak|Madura|Minang|Betawi|Asmat|Dani|Banjar|Baduy|Sasak|Tengger|Osing|Toraja|Nias|Mentawai|Bajo|Rejang|Gayo|Kaili|Minahasa|Mandar|Makassar|Korowai|Sakai|Kubu|Samin|Sumba|Kutai)(?![a-zß-ÿ])))',
    'Bahasa(?<=(?:[Dd]alam|memakai|menggunakan|dengan|ke|berbicara|berpidato|fasih|penutur|ahli) .{6})(?= (?:Indonesia|Inggris|Jawa|Sunda|Melayu|Arab|Mandarin|Bali|Batak)(?![a-zß-ÿ]))',
    'Bahasa (?:[Dd]aerah|[Ii]syarat|[Aa]sing|[Ii]bu)(?<=(?:dalam|memakai|menggunakan|dengan|berbicara|berpidato) Bahasa [A-Za-z]+)(?= [a-zß-ÿ]|[.,])',
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
  /(?:^|[^A-Za-zÀ-ɏ])(?:[a-zß-ÿ]+|Pada|Di|Ke|Dari|Sejak|Hingga|Mulai|Bagi|Untuk|Warga|Masyarakat|Sebagai|Senin,?|Selasa,?|Rabu,?|Kamis,?|Jumat,?|Sabtu,?|Minggu,?) $/u;

/** `aparatur Pemerintah`: of any government, where many mean the one they serve. */
const OF_RULER =
  /Pemerintah(?<=(?<![A-Za-z])(?:aparatur|aparat|pegawai|instansi|lembaga) Pemerintah)(?=[.,;]| (?!dengan )[a-z])/gu;

/** Before `Bangsa Indonesia` and its like these words tell the name of a body or a subject. */
const IN_NAME = /(?:kebangkitan|pelajaran|jurusan|studi|partai) $/iu;

/** A common noun with a capital that what stands beside it proves to be none of a name. */
export interface RaisedForm extends Span {
  /** Where it is less sure. */
  readonly severity?: 'info';
}

/** The common nouns that have a capital before a date, a name or a measure: `pada Tanggal 9 Maret`. */
export function* findRaisedForms(passage: Passage): Generator<RaisedForm> {
  const { text } = passage;
  for (const { 0: found, index } of text.matchAll(FORMS)) {
    if (isCommonForm(passage, index, found)) yield { start: index, end: index + found.length };
  }
  if (text.includes('Tahun 20')) {
    for (const { 0: found, index } of text.matchAll(YEAR_OF)) {
      if (isInTitle(text, index)) continue;
      yield { start: index, end: index + found.length, severity: 'info' };
    }
  }
  for (const { 0: found, index } of text.matchAll(OF_RULER)) {
    yield { start: index, end: index + found.length, severity: 'info' };
  }
  for (const { 0: found, index } of text.matchAll(SON_OF)) {
    yield { start: index, end: index + found.length };
  }
}

/** Whether what stands before a form neither belongs to a name with it nor opens a sentence there. */
function isCommonForm(passage: Passage, start: number, found: string): boolean {
  const { text } = passage;
  const before = textBefore(text, start, 24);
  const isCounted = found !== 'Tahun' && /(?:[a-zß-ÿ,] \d{1,3}|tahun \d{4}) $/u.test(before);
  // `Senin (22/11) Pukul 13.21`
  const isDated = found === 'Pukul' && /\d\)?,? $/u.test(before);
  if (!(isCounted || isDated || BEHIND_SMALL.test(before)) || IN_NAME.test(before)) return false;
  if (found.startsWith('Ling') && isInTitle(text, start)) return false;
  return !opensSentence(passage, start);
}

/** Whether what stands before tells what a regulation is about, or is raised itself. */
function isInTitle(text: string, start: number): boolean {
  return /[Tt]entang [^.]*$| Di $/u.test(textBefore(text, start, 90));
}
