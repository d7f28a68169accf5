import { draftRule, type Rule } from '../../check/rule.ts';
import { textBefore } from '../../text/text-before.ts';

/** A number that stands for one person, told by its label and its structure. */
interface PersonalNumber {
  readonly name: string;
  readonly shape: RegExp;
  /** The words before the number, up to it. */
  readonly label: RegExp;
  isValid(digits: string): boolean;
}

/** Whose number it also may be; those are public. */
const ORGANISATION =
  /(?<![a-zÀ-ɏ])(?:instansi|bendahara|perusahaan|badan|dinas|kantor|yayasan|koperasi|panitia|pt|cv|ud|satuan kerja|satker|rsud|puskesmas|sekolah|pemkot|pemkab|pemprov|pemerintah)(?![a-zÀ-ɏ])/iu;
const SAMPLE =
  /(?<![a-zÀ-ɏ])(?:misal(?:nya|kan)?|contoh(?:nya)?|format|berformat|seperti)(?![a-zÀ-ɏ])/iu;
const ANY_LABEL = /paspor|npwp|pajak|kartu|bpjs|jkn/iu;
/** How far before a number its label and owner are looked for, in code units. */
const REACH = 80;

const NUMBERS: readonly PersonalNumber[] = [
  {
    name: 'paspor',
    shape: /(?<![A-Za-z\d/.-])[A-Z]{1,2}\s?\d{6,7}(?![A-Za-z\d/]|[.,-]\d)/gu,
    label: /(?<![a-zÀ-ɏ])paspor(?:nya)?(?:[\s:,(]{1,2}[a-zÀ-ɏ.’']{1,16}){0,5}[\s:,(]{1,3}$/iu,
    isValid: () => true,
  },
  {
    name: 'NPWP',
    shape:
      /(?<![A-Za-z\d/.-])(?:\d\d\.\d{3}\.\d{3}\.\d-\d{3}\.\d{3}|\d{15,16})(?![A-Za-z\d/]|[.,-]\d)/gu,
    label:
      /(?<![a-zÀ-ɏ])(?:npwp|nomor pokok wajib pajak)(?:nya)?(?:[\s:,(]{1,2}[a-zÀ-ɏ.’']{1,16}){0,5}[\s:,(]{1,3}$/iu,
    isValid: () => true,
  },
  {
    name: 'kartu',
    shape: /(?<![A-Za-z\d/.-])\d{4}([ -]?)\d{4}\1\d{4}\1\d{3,4}(?![A-Za-z\d/]|[.,-]\d)/gu,
    label:
      /(?<![a-zÀ-ɏ])kartu (?:kredit|debit|atm)(?:nya)?(?:[\s:,(]{1,2}[a-zÀ-ɏ.’']{1,16}){0,5}[\s:,(]{1,3}$/iu,
    isValid: hasLuhnDigit,
  },
  {
    name: 'BPJS',
    shape: /(?<![A-Za-z\d/.-])0{3}\d{10}(?![A-Za-z\d/]|[.,-]\d)/gu,
    label: /(?<![a-zÀ-ɏ])(?:bpjs|jkn|jkn-kis)(?:[\s:,(]{1,2}[a-zÀ-ɏ.’']{1,16}){0,5}[\s:,(]{1,3}$/iu,
    isValid: () => true,
  },
];

export const nomorPribadi: Rule = draftRule({
  id: 'privasi/nomor-pribadi',
  severity: 'error',
  summary: 'Nomor paspor, NPWP, kartu bank, dan BPJS warga tidak ditulis di naskah.',
  why: 'Nomor itu cukup untuk menipu atas nama pemiliknya, dan tidak dapat ditarik kembali sesudah terbit.',
  exceptions:
    'Nomor dikenali dari sebutan di depannya dan susunannya. NPWP instansi dan perusahaan, contoh format, dan nomor yang semua angkanya sama dibiarkan.',
  source: 'UU 27/2022 tentang Pelindungan Data Pribadi Pasal 65 ayat (2)',
  checklist: 'Tidak ada nomor paspor, NPWP, kartu bank, atau BPJS milik warga',
  examples: {
    wrong: [
      { text: 'Jemaah itu memegang paspor nomor «C1234567».' },
      { text: 'Paspor atas nama Siti Aminah: «X 765432».' },
      { text: 'Ia melapor dengan NPWP «09.254.294.3-407.000».' },
      { text: 'NPWP milik Budi, «0925429434070012», dipakai orang lain.' },
      { text: 'Kartu kredit bernomor «4111 1111 1111 1111» dibobol.' },
      { text: 'Nomor kartu BPJS miliknya «0001234567890» nonaktif.' },
      { text: '<!-- paspor «C1234567» -->\n\nIsi.\n' },
    ],
    right: [
      'NPWP bendahara dinas 09.254.294.3-407.000 tercantum di kuitansi.',
      'Pembayaran ke PT Contoh dengan NPWP 09.254.294.3-407.000 sudah selesai.',
      'Format NPWP baru 16 angka, misalnya 0925429434070012.',
      'Nomor surat C 1234567 berisi permohonan paspor.',
      'Kantor Imigrasi menerbitkan 1234567 paspor.',
      'Paspor dibuat menurut Permenkumham Nomor 8 Tahun 2014.',
      'Kartu kredit yang dilaporkan berangka 4111 1111 1111 1112.',
      'Iuran BPJS Kesehatan Rp150.000 dibayar ke akun virtual 8888801234567890.',
      'Layanan BPJS Kesehatan dapat dihubungi di 165.',
      'Anggaran jaminan kesehatan (JKN) Rp0,0012 triliun.',
    ],
  },
  *check({ draft }) {
    const { text } = draft.source;
    if (!ANY_LABEL.test(text)) return;
    for (const { name, shape, label, isValid } of NUMBERS) {
      for (const { 0: written, index } of text.matchAll(shape)) {
        const before = textBefore(text, index, REACH);
        const found = label.exec(before);
        if (!found || SAMPLE.test(before) || ORGANISATION.test(before)) continue;
        const digits = written.replace(/\D/gu, '');
        if (/^(?<digit>\d)\k<digit>+$/u.test(digits) || !isValid(digits)) continue;
        yield {
          span: { start: index, end: index + written.length },
          message: `Nomor ${name} milik orang tidak disiarkan; hapus (UU 27/2022 Pasal 65 ayat (2)).`,
        };
      }
    }
  },
});

/** Whether the last digit is the check digit of a bank card (ISO/IEC 7812-1, annex B). */
function hasLuhnDigit(digits: string): boolean {
  const sum = Array.from(digits, Number)
    .reverse()
    .map((digit, index) => (index % 2 === 0 ? digit : digit * 2))
    .reduce((total, value) => total + (value > 9 ? value - 9 : value), 0);
  return sum % 10 === 0;
}
