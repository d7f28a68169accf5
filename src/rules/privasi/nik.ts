import { makeDate } from '../../calendar/date.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { lowerCase } from '../../text/case.ts';
import { oneOf } from '../../text/patterns.ts';
import { textBefore } from '../../text/text-before.ts';

/** Sixteen digits, together, in fours, or in the form `19.71.03.120585.0001`. */
const SIXTEEN_DIGITS =
  /(?<![A-Za-zÀ-ɏ\d/=_#-]|\d[.,])(?:\d{16}|\d{4}([ .-])\d{4}\1\d{4}\1\d{4}|\d\d\.\d\d\.\d\d\.\d{6}\.\d{4})(?![A-Za-zÀ-ɏ\d/_]|[-.,]\d)/gu;
/** Codes of the provinces (Kepmendagri tentang kode wilayah). */
const PROVINCES = new Set([
  11, 12, 13, 14, 15, 16, 17, 18, 19, 21, 31, 32, 33, 34, 35, 36, 51, 52, 53, 61, 62, 63, 64, 65,
  71, 72, 73, 74, 75, 76, 81, 82, 91, 92, 93, 94, 95, 96,
]);
/** Women's days of birth are written with 40 added. */
const WOMEN_DAY = 40;
/** Words before a number that say what else it is. */
const OTHER_NUMBER = new RegExp(
  `(?<![a-zÀ-ɏ])${oneOf(`
    rekening rek\\.? norek resi virtual_account va kartu_(?:kredit|debit|atm) imei pelanggan seri
    serial barcode token npwp nip nuptk npsn billing transaksi invoice faktur isbn kode_bayar
    meter(?:an)? bpjs registrasi
  `)}[\\s:.]{0,3}(?:[a-zÀ-ɏ.]{1,12}[\\s:]{1,2}){0,3}$`,
  'u',
);

export const nik: Rule = draftRule({
  id: 'privasi/nik',
  severity: 'error',
  summary: 'NIK dan nomor KK warga tidak ditulis di naskah.',
  why: 'NIK yang terbit tidak dapat ditarik kembali dan dipakai untuk pinjaman dan penipuan atas nama pemiliknya.',
  exceptions:
    'Nomor dikenali dari susunannya (kode provinsi, kabupaten/kota, tanggal lahir); nomor rekening, resi, pelanggan, dan NIP dibiarkan.',
  source: 'UU 27/2022 tentang Pelindungan Data Pribadi Pasal 65 ayat (2)',
  checklist: 'Tidak ada NIK atau nomor KK',
  examples: {
    wrong: [
      { text: 'Penerima bantuan, Siti, NIK «1971035205850001», hadir.' },
      { text: 'Nomor KK «1971031205120003» sudah dicatat.' },
      { text: 'Siti, NIK «1971036902840001», hadir.' }, // born on 29 February
      { text: 'NIK: «1971 0312 0585 0001».' },
      { text: 'Tertulis «19.71.03.120585.0001» di kartu itu.' },
      { text: '<!-- NIK «1971035205850001» -->\n\nIsi.\n' },
      { text: '---\njudul: Bantuan untuk «1971035205850001»\n---\nIsi.\n' },
    ],
    right: [
      'Sumbangan ke rekening BRI 1971035205850001 atas nama panitia.',
      'NIP 197105121998031002 tercantum di bawah tanda tangan.',
      'Nomor resi: 1971035205850001.',
      'Lihat https://contoh.go.id/berita/1971035205850001 untuk rinciannya.',
      'Kode 9999123456789012 bukan NIK.',
      'NIK terdiri atas 16 angka, misalnya 1234567890123456.',
      'Anggarannya Rp1.971.035.205.850.001.',
      'Kartu debit 1971 0312 0585 0001 dilaporkan hilang.',
      'Nomor 1971033213850001 tidak memuat tanggal.',
      'Nomor 1971001205850001 tidak memuat kecamatan, dan 1980031205850001 tidak memuat kota.',
    ],
  },
  *check({ draft }) {
    const { text } = draft.source;
    for (const match of text.matchAll(SIXTEEN_DIGITS)) {
      const { index } = match;
      if (!hasStructure(match[0].replace(/\D/gu, ''))) continue;
      if (OTHER_NUMBER.test(lowerCase(textBefore(text, index, 60)))) continue;
      yield {
        span: { start: index, end: index + match[0].length },
        message:
          'Nomor ini bersusunan NIK atau nomor KK; hapus, karena data pribadi warga tidak boleh disiarkan (UU 27/2022).',
      };
    }
  },
});

/** Province, regency or city, district, day (women + 40), month, year, serial number. */
function hasStructure(digits: string): boolean {
  const pair = (at: number): number => Number(digits.slice(at, at + 2));
  const day = pair(6) > WOMEN_DAY ? pair(6) - WOMEN_DAY : pair(6);
  // Two digits do not tell the century; a leap year lets 29 February pass.
  const isDate = makeDate(2000, pair(8), day) !== undefined;
  const isPlace = PROVINCES.has(pair(0)) && pair(2) >= 1 && pair(2) <= 79 && pair(4) >= 1;
  return isPlace && isDate;
}
