import { draftRule, type Rule } from '../../check/rule.ts';
import { sentenceAt } from '../../draft/sentence-at.ts';
import { oneOf } from '../../text/patterns.ts';

/** `BN 1234 AB`, said to be a number plate. */
const PLATE = new RegExp(
  // Said to be one: `pelat nomor`, `bernopol`.
  '(?<![a-zÀ-ɏ])(?:[Pp]elat|[Pp]lat|[Nn]omor [Pp]olisi|[Nn]opol|[Bb]ernopol|[Bb]erpelat)(?![a-zÀ-ɏ])[\\s:.]{0,2}(?:(?:[Nn]omor|[Nn]o\\.?|[Pp]olisi|kendaraan)[\\s:]{1,2}){0,2}' +
    '(?<plate>[A-Z]{1,2}\\s?\\d{1,4}\\s?[A-Z]{1,3})(?![A-Za-z\\d])',
  'gu',
);

/** Whose car it is, or who was in it. */
const OWNER = new RegExp(
  `(?<![a-zÀ-ɏ])(?:milik|dikendarai|dikemudikan|ditumpangi|pemilik)(?:nya)? (?:seorang |sang |salah seorang |salah satu )?${oneOf(`
    warga korban pelaku terduga tersangka saksi pengendara pasien penerima pelajar siswa siswi
    mahasiswa
  `)}(?![a-zÀ-ɏ])`,
  'iu',
);

export const pelatKendaraan: Rule = draftRule({
  id: 'privasi/pelat-kendaraan',
  severity: 'warning',
  summary: 'Nomor polisi kendaraan warga tidak ditulis di naskah.',
  why: 'Dari nomor polisi orang dapat mencari nama dan alamat pemiliknya.',
  exceptions:
    'Hanya pelat yang disebut milik atau dikendarai warga, korban, pelaku, atau saksi; kendaraan dinas dan angkutan umum dibiarkan.',
  source: 'UU 27/2022 tentang Pelindungan Data Pribadi Pasal 4 ayat (3)',
  examples: {
    wrong: [
      { text: 'Sepeda motor milik korban dengan nomor polisi «BN 1234 AB» ditemukan.' },
      { text: 'Mobil berpelat «B 1 ABC» yang dikendarai pelaku menabrak pagar.' },
    ],
    right: [
      'Mobil dinas dengan nomor polisi BN 1 A dipinjamkan ke puskesmas.',
      'Ambulans berpelat BN 9012 XY siaga untuk warga.',
      'Kendaraan berpelat BN mendapat keringanan pajak.',
      'Sepeda motor milik korban ditemukan di Jalan Contoh.',
      'Rumah milik warga di Blok B 12 A rusak.',
      'Bus dengan nomor polisi BN 7001 AU melayani warga di rute Contoh.',
    ],
  },
  *check({ passages }) {
    for (const passage of passages) {
      if (!/pelat|plat|polisi|nopol/iu.test(passage.text)) continue;
      for (const match of passage.text.matchAll(PLATE)) {
        const plate = match.groups?.['plate'] ?? '';
        const end = match.index + match[0].length;
        const sentence = sentenceAt(passage, match.index);
        if (!OWNER.test(passage.text.slice(sentence.start, sentence.end))) continue;
        yield {
          span: passage.span(end - plate.length, end),
          message: `Nomor polisi “${plate}” menunjuk pemiliknya; hapus, atau sebut jenis kendaraannya saja.`,
        };
      }
    }
  },
});
