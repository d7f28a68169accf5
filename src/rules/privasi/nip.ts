import { makeDate } from '../../calendar/date.ts';
import { draftRule, type Rule } from '../../check/rule.ts';

/** Birth, month of appointment, sex, serial number: `19710512 199803 1 002`. */
const NIP =
  /(?<![\dA-Za-z/.,-])(?<birth>(?:19|20)\d{6})\s?(?<year>(?:19|20)\d\d)(?<month>0[1-9]|1[0-2]|2[1-9]|3[0-2])\s?[12]\s?\d{3}(?![\dA-Za-z/]|[.,-]\d)/gu;
/** A line of a signature block has no more words than this. */
const LINE_WORDS = 15;

export const nip: Rule = draftRule({
  id: 'privasi/nip',
  severity: 'info',
  summary: 'NIP ditulis di blok tanda tangan, bukan di kalimat berita.',
  why: 'NIP memuat tanggal lahir pejabat dan tidak berguna bagi pembaca berita; nama dan jabatan sudah cukup.',
  exceptions:
    'NIP di bagian depan, di tabel dan daftar, dan di baris pendek tanda tangan dibiarkan.',
  source: 'UU 27/2022 tentang Pelindungan Data Pribadi Pasal 4 ayat (3)',
  kinds: ['rilis', 'teks'],
  examples: {
    wrong: [
      {
        text: 'Sosialisasi itu dibuka Kepala Dinas Kominfo Budi Hermawan, NIP «197105121998031002», di aula dinas pada Selasa pagi dan diikuti para camat.',
      },
      {
        text: 'Sosialisasi itu dibuka Kepala Dinas Kominfo Budi Hermawan (NIP «19710512 199803 1 002») di aula dinas pada Selasa pagi dan diikuti para camat.',
      },
    ],
    right: [
      'Budi Hermawan\n\nNIP 197105121998031002\n',
      '- Budi Hermawan, NIP 197105121998031002, sebagai ketua panitia pelaksana kegiatan di dinas sejak awal tahun hingga selesai nanti',
      'Nomor resi 123456789012345678 dipakai panitia untuk melacak kiriman logistik yang datang dari gudang provinsi ke posko utama pagi ini.',
      'Nomor 197113121998031002 dipakai panitia untuk melacak kiriman logistik yang datang dari gudang provinsi ke posko utama pada pagi hari ini.',
      'Anggaran sebesar Rp197.105.121.998.031.002 disebut pembicara sebagai perumpamaan belaka di depan peserta yang datang dari semua kecamatan pagi itu.',
      '---\ntanda_tangan:\n  jabatan: Kepala Dinas\n  nama: Budi\n  nip: "197105121998031002"\n---\nIsi.\n',
    ],
  },
  *check({ passages }) {
    for (const passage of passages) {
      if (passage.role !== 'paragraph' || !/\d{8}/u.test(passage.text)) continue;
      if (passage.words.length <= LINE_WORDS) continue;
      for (const match of passage.text.matchAll(NIP)) {
        const { birth = '' } = match.groups ?? {};
        const [year, month, day] = [birth.slice(0, 4), birth.slice(4, 6), birth.slice(6)].map(
          Number,
        );
        if (!makeDate(year ?? 0, month ?? 0, day ?? 0)) continue;
        yield {
          span: passage.span(match.index, match.index + match[0].length),
          message:
            'NIP memuat tanggal lahir dan tidak diperlukan di kalimat berita; cukup nama dan jabatan.',
        };
      }
    }
  },
});
