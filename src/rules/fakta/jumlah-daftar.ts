import type { Report } from '../../check/finding.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { findCountedLists } from '../../facts/numbers/counted-lists.ts';
import { writeNumberWords } from '../../text/number-words.ts';

export const jumlahDaftar: Rule = draftRule({
  id: 'fakta/jumlah-daftar',
  severity: 'warning',
  summary: 'Bilangan di depan “yaitu” sama dengan banyaknya yang disebut.',
  why: 'Pembaca menghitung nama di belakang “yaitu”; yang kurang satu mengira daerahnya dilupakan.',
  exceptions:
    'Hanya daftar tertutup berisi tiga nama atau lebih yang dipisahkan koma sampai akhir kalimat, dengan “, dan” di depan yang terakhir. Daftar dengan gelar, angka, keterangan, atau “dan” di dalam nama dibiarkan.',
  source: 'Hitungan',
  checklist: 'Banyaknya nama di belakang “yaitu” cocok',
  examples: {
    wrong: [
      {
        text: 'Anak dilayani di «enam» kecamatan, yaitu Nusaniwe, Sirimau, Baguala, Teluk Ambon, dan Leitimur Selatan.',
      },
      {
        text: 'Izin diserahkan kepada «4» pelaku usaha, yakni Sri Lestari dari Taman, Hadi Purnomo dari Kartoharjo, dan Yuni Astuti dari Manguharjo.',
      },
      { text: 'Banjir merendam «dua» desa, yaitu Done, Kolisia, dan Magepanda.' },
    ],
    right: [
      'Anak dilayani di lima kecamatan, yaitu Nusaniwe, Sirimau, Baguala, Teluk Ambon, dan Leitimur Selatan.',
      'Diundang dua dinas, yaitu Dinas Kesehatan dan Dinas Pertanian.',
      'Diundang tiga dinas, yaitu Dinas Sosial, Dinas Kependudukan dan Pencatatan Sipil, serta Dinas Pertanian.',
      'Ada empat desa, antara lain Done, Kolisia, dan Magepanda.',
      'Juaranya tiga orang, yaitu Ani, Desa Done, Budi, Desa Kolisia, dan Cici, Desa Magepanda.',
      'Tiga regu dari dua sekolah, yaitu Melati, Mawar, dan Anggrek, menang.',
      'Tiga regu dari dua sekolah, yaitu Melati, Mawar, dan Anggrek.',
      'Dua pejabat hadir, yaitu Kepala Dinas Sosial, Ani, S.Sos., dan Camat Taman, Budi, S.H.',
      'Ada dua hal penting, yaitu murah, mudah, dan cepat bagi warga miskin yang datang pagi.',
      'Tersedia lima paket, yaitu beras, minyak, dan gula di tiga tempat.',
    ],
  },
  *check({ passages }): Generator<Report> {
    for (const passage of passages) {
      for (const { stated, items, list } of findCountedLists(passage)) {
        const written = passage.text.slice(stated.start, stated.end);
        const right = /\d/u.test(written) ? String(items) : writeNumberWords(items);
        yield {
          span: passage.span(stated.start, stated.end),
          message: `Tertulis ${written}, padahal yang disebut di belakangnya ${right}; periksa bilangan atau daftarnya.`,
          suggestions: [right],
          related: [{ message: 'Daftarnya.', span: passage.span(list.start, list.end) }],
        };
      }
    }
  },
});
