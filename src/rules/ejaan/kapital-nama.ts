import { isSpellingExempt } from '../../check/exemptions.ts';
import type { Report } from '../../check/finding.ts';
import { replacement } from '../../check/replacement.ts';
import { lexicalRule, type Rule } from '../../check/rule.ts';
import { opensSentence, wordBefore } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import { readProperNames } from '../../knowledge/proper-names.ts';
import { capitalise, isCapitalised } from '../../text/case.ts';
import { TWO_TO_TEN } from '../../text/number-words.ts';
import { wordSet } from '../../text/patterns.ts';
import { textBefore } from '../../text/text-before.ts';

/** With these before it the name is a kind of thing: `gula jawa`, `kunci inggris`. */
const KINDS: ReadonlySet<string> = wordSet(`
  gula garam kecap saus tinta jeruk kacang nangka petai pisang pepaya mangga apel durian talas
  sawi kubis bawang cabai lada pala kunci asam gitar kucing anjing ayam itik bebek sapi kambing
  domba kuda kerbau rusa monyet terong terung salak kopi gajah harimau badak beruang elang jalak
  merpati anggrek pacar rumput orangutan flu campak
`);

/** Names whose small letters some papers let pass. */
const LENIENT = /^(?:Lebaran|Android|Google|Bluetooth|Zoom Meeting)$/u;

/** `universitas negeri Malang` may be one of several there. */
const GENERIC = /^Universitas Negeri /u;

export const kapitalNama: Rule = lexicalRule<string>({
  id: 'ejaan/kapital-nama',
  severity: 'error',
  summary:
    'Nama hari, bulan, hari besar, agama, bangsa, bahasa, wilayah, dan media sosial berhuruf kapital; begitu pula Anda.',
  why: 'Nama yang berhuruf kecil terbaca sebagai salah ketik, dan pada nama Tuhan dan agama sebagai kelalaian.',
  exceptions:
    'Nama jenis (gula jawa, kunci inggris), kata turunan (pengindonesiaan), teks miring, alamat web, dan tagar dibiarkan.',
  source: 'EYD V I.F (huruf kapital), butir 7, 11, 13, 16, dan 23',
  checklist: 'Nama hari, bulan, agama, bahasa, dan wilayah berhuruf kapital',
  examples: {
    wrong: [
      {
        text: 'Festival itu menampilkan «musik melayu», «adat jawa», dan «tarian dayak».',
        fixed: 'Festival itu menampilkan musik Melayu, adat Jawa, dan tarian Dayak.',
      },
      {
        text: 'Dosen «universitas negeri malang» meneliti varian «omicron» bersama «polda metro jaya».',
        fixed: 'Dosen universitas negeri malang meneliti varian Omicron bersama Polda Metro Jaya.',
      },
      {
        text: 'Rapat digelar «senin», 14 «oktober» 2024, di «jakarta».',
        fixed: 'Rapat digelar Senin, 14 Oktober 2024, di Jakarta.',
      },
      {
        text: 'Umat «islam» dan «hindu» memakai «bahasa indonesia».',
        fixed: 'Umat Islam dan Hindu memakai bahasa Indonesia.',
      },
      {
        text: 'Atas izin «tuhan yang maha esa», «republik Indonesia» merdeka.',
        fixed: 'Atas izin Tuhan Yang Maha Esa, Republik Indonesia merdeka.',
      },
      {
        text: 'Kita bersyukur kepada «tuhan»; jemaat membaca «injil» pada «libur natal».',
        fixed: 'Kita bersyukur kepada Tuhan; jemaat membaca Injil pada libur Natal.',
      },
      { text: '“Apakah «anda» siap?” tanyanya.' },
      {
        text: 'Foto itu ada di «instagram» dan grup «Whatsapp» lewat aplikasi «android».',
        fixed: 'Foto itu ada di Instagram dan grup WhatsApp lewat aplikasi Android.',
      },
      {
        text: 'Arus mudik «lebaran» dan tiga hari sebelum «lebaran» dipantau.',
        fixed: 'Arus mudik Lebaran dan tiga hari sebelum Lebaran dipantau.',
      },
      {
        text: 'Pasar buka setiap «hari minggu» sejak 5 «mei» 2024.',
        fixed: 'Pasar buka setiap hari Minggu sejak 5 Mei 2024.',
      },
      {
        text: 'Upacara «Hari ulang tahun» Ke-81 Republik Indonesia di kantor «badan pusat statistik».',
        fixed: 'Upacara Hari Ulang Tahun Ke-81 Republik Indonesia di kantor Badan Pusat Statistik.',
      },
      { text: 'Pasar ramai sejak sebelum «lebaran».', fixed: 'Pasar ramai sejak sebelum Lebaran.' },
      {
        text: 'Peringatan «proklamasi kemerdekaan RI» dihadiri «ombudsman» dan tamu dari «jepang».',
        fixed: 'Peringatan Proklamasi Kemerdekaan RI dihadiri Ombudsman dan tamu dari Jepang.',
      },
      {
        text: 'Warga suku Dayak merayakan «hari natal»; «suku batak» tampil.',
        fixed: 'Warga suku Dayak merayakan hari Natal; suku Batak tampil.',
      },
    ],
    right: [
      'Masyarakat banjar adat di Bali bergotong royong; warga kuliah di universitas negeri di Malang.',
      'Musik Melayu dan adat Jawa ditampilkan; gula jawa, jeruk bali, dan kopi aceh dijual. Budaya kerja dan tari daerah dibahas.',
      'Ia kuliah di universitas negeri di Semarang, menulis huruf omikron, dan membuka omicron@contoh.go.id; tagar #omicron ramai.',
      'Rapat digelar Senin, 14 Oktober 2024, di Jakarta; setiap hari Minggu libur.',
      'Selama dua minggu siang dan malam petugas berjaga; 3 minggu malam itu gelap.',
      'Ia tinggal dua minggu di luar kota, tiga hari minggu ini.',
      'Petugas memberi garam inggris; warga menanam pacar cina, petai cina, dan terung belanda.',
      'Apotek menyediakan obat flu singapura dan campak jerman; dapur memakai kecap inggris.',
      'Pedagang menjual gula jawa, kunci inggris, dan jeruk bali; harimau sumatera dan jalak bali dilindungi.',
      'Video itu diunggah akun kabar.jakarta kemarin.',
      'Pengindonesiaan istilah dan keislaman dibahas dalam bahasa Indonesia.',
      'Laman jakarta.contoh.go.id dan tagar #indonesia ramai.',
      'Bahasa Indonesia dipakai bangsa Indonesia; Hari Kartini diperingati.',
      'PERINGATAN HARI KARTINI DI JAKARTA – Warga hadir.',
      'Siaran itu ada di YouTube, di WhatsApp, dan di instagram.com.',
      'Uang bukan tuhan; para tuhan dalam dongeng itu ketuhanan kuno.',
      'Kata *anda* dicetak miring; andalan tim itu Andi.',
      'Hari ulang tahun Siti dirayakan; pesta hari ulang tahun Budi ramai.',
      'Hari ibu-ibu itu padat; hari pahlawannya timnas tiba.',
    ],
  },
  *phrases() {
    for (const name of readProperNames()) yield { words: name.toLowerCase(), data: name };
  },
  report({ passage, start, end, data }, context) {
    const found = passage.text.slice(start, end);
    // Only a name that lacks a capital it must have; a capital more is another matter.
    const lacking = [...data].some(
      (letter, at) => letter !== letter.toLowerCase() && letter !== found[at],
    );
    if (!lacking || /^[A-Z]{2}/u.test(found)) return undefined;
    // `kabar.jakarta`: part of an account or address.
    if (/[A-Za-z][._]$/u.test(textBefore(passage.text, start))) return undefined;
    if (KINDS.has(wordBefore(passage, start)?.toLowerCase() ?? '')) return undefined;
    if (isSpellingExempt({ passage, start, end }, context)) return undefined;
    if (isOtherWord(passage, { start, end, found })) return undefined;
    // Behind a semicolon or a colon a small letter was meant.
    const opens = isCapitalised(found) || !/[;:] $/u.test(textBefore(passage.text, start));
    const text = opens && opensSentence(passage, start) ? capitalise(data) : data;
    return {
      ...replacement(passage, start, end, text, { safe: !GENERIC.test(data) }),
      ...severityOf(found, data),
      message: `“${found}” ditulis dengan huruf kapital: “${text}”.`,
    };
  },
});

/** Where newspapers do otherwise: `Youtube` half of them, `lebaran` and brands a few. */
function severityOf(found: string, name: string): Pick<Report, 'severity'> {
  if (isCapitalised(found) && !name.includes(' ')) return { severity: 'info' };
  return LENIENT.test(name) || GENERIC.test(name) ? { severity: 'warning' } : {};
}

/** How many weeks, or which part of one, before `minggu`. */
const WEEKS = new RegExp(
  `(?:\\d|(?:${TWO_TO_TEN})(?: (?:belas|puluh))?|beberapa|akhir|awal|tengah|satu) $`,
  'iu',
);

/** `hari minggu ini` may speak of a week, and `mei` is a month only beside a figure. */
function isOtherWord(
  passage: Passage,
  { start, end, found }: { readonly start: number; readonly end: number; readonly found: string },
): boolean {
  const { text } = passage;
  // In small letters it is anybody's; a capital in front of it was meant for all three words.
  if (/^hari ulang tahun$/iu.test(found)) {
    if (!isCapitalised(found) || opensSentence(passage, start)) return true;
    return !/^ (?:[Kk]e-\d|[A-Z])/u.test(text.slice(end));
  }
  // `dua minggu siang dan malam`: how many weeks.
  if (/^minggu /u.test(found) && WEEKS.test(textBefore(text, start))) return true;
  if (/^hari minggu$/iu.test(found)) return /^\s+(?:ini|itu|lalu|depan)/u.test(text.slice(end));
  // Gods of whom there are many, or what somebody makes of a thing.
  if (found === 'tuhan')
    return /(?:para|seorang|sebuah|suatu|bukan|menjadi|dewa|banyak|semua) $/u.test(
      textBefore(text, start),
    );
  if (found !== 'mei') return false;
  return !/\d\s$/u.test(textBefore(text, start)) && !/^\s\d{4}/u.test(text.slice(end));
}
