import { draftRule, type Rule } from '../../check/rule.ts';
import { findRepealedCitations, isOnProtocol } from '../../facts/laws/repealed-citations.ts';

const OWN =
  'peraturan:\n  - nama: Perda Kota Contoh Nomor 4 Tahun 2009\n    tentang: Ketertiban Umum\n    dicabut_oleh: Perda Kota Contoh Nomor 2 Tahun 2021\n';

export const peraturanDicabut: Rule = draftRule({
  id: 'fakta/peraturan-dicabut',
  severity: 'warning',
  summary: 'Peraturan yang dirujuk masih berlaku pada tanggal naskah.',
  why: 'Dasar hukum yang sudah dicabut melemahkan pernyataan instansi dan mudah dipersoalkan.',
  exceptions:
    'Kalimat yang menyebut pencabutan, perubahan, atau sejarahnya dibiarkan, begitu pula peraturan yang disebut dalam judul peraturan lain. Peraturan keprotokolan diperiksa `protokol/peraturan-lama`. Bila pencabutannya belum teruji, temuannya hanya catatan untuk memeriksa JDIH.',
  source:
    'Ketentuan penutup peraturan penggantinya, di JDIH Nasional (jdihn.go.id, peraturan.go.id); `peraturan:` di humas.yaml',
  checklist: 'Peraturan yang dirujuk masih berlaku',
  examples: {
    wrong: [
      { text: 'Netralitas pegawai diatur «UU Nomor 5 Tahun 2014» tentang Aparatur Sipil Negara.' },
      { text: 'Pajak daerah dipungut menurut «Undang-Undang No. 28 Tahun 2009».' },
      { text: 'Disiplin pegawai diatur «PP 53/2010».' },
      { text: 'Petugas menegakkan «Perda Nomor 4 Tahun 2009».', settings: OWN },
    ],
    right: [
      'UU Nomor 5 Tahun 2014 dicabut oleh UU Nomor 20 Tahun 2023.',
      'UU Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara mengatur netralitas pegawai.',
      'Kota ini dibentuk dengan UU Nomor 22 Tahun 1999 sebagai dasarnya.',
      'UU Nomor 43 Tahun 2014 bukan tentang pegawai.',
      '---\njenis: rilis\ntanggal: 2023-03-01\n---\n\nNetralitas pegawai diatur UU Nomor 5 Tahun 2014.\n',
      'UU Nomor 23 Tahun 2014 tentang Pemerintahan Daerah menjadi dasarnya.',
      { text: 'Petugas menegakkan Perda Nomor 2 Tahun 2021.', settings: OWN },
    ],
  },
  *check(context) {
    for (const passage of context.passages) {
      for (const { citation, repeal } of findRepealedCitations(passage, context)) {
        if (isOnProtocol(repeal)) continue;
        const { name, by, isSure, origin } = repeal;
        const check = isSure ? '' : ' Periksa di JDIH.';
        yield {
          span: passage.span(citation.start, citation.end),
          ...(isSure ? {} : { severity: 'info' as const }),
          message: `Menurut ${origin}, ${name} sudah dicabut; rujuk ${by}.${check}`,
          suggestions: [by],
        };
      }
    }
  },
});
