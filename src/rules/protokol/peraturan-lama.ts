import { draftRule, type Rule } from '../../check/rule.ts';
import { findRepealedCitations, isOnProtocol } from '../../facts/laws/repealed-citations.ts';

export const peraturanLama: Rule = draftRule({
  id: 'protokol/peraturan-lama',
  severity: 'error',
  summary: 'Peraturan keprotokolan yang dirujuk masih berlaku.',
  why: 'Bahan pelatihan lama masih menyebut PP 62/1990 dan UU 8/1987; pejabat yang paham akan mempertanyakan dasar acaranya.',
  exceptions: 'Kalimat yang menyebut pencabutan atau sejarahnya dibiarkan.',
  source: 'UU 9/2010 (mengganti UU 8/1987); PP 39/2018 (mencabut PP 62/1990), diubah PP 56/2019',
  checklist: 'Peraturan keprotokolan yang dirujuk masih berlaku',
  examples: {
    wrong: [
      { text: 'Tata tempat disusun menurut «PP Nomor 62 Tahun 1990».' },
      { text: 'Dasarnya «Undang-Undang RI No. 8 Tahun 1987» tentang Protokol.' },
      { text: 'Susunan kursi mengikuti «PP 62/1990».' },
    ],
    right: [
      'Tata tempat disusun menurut UU Nomor 9 Tahun 2010 dan PP Nomor 39 Tahun 2018.',
      'PP Nomor 62 Tahun 1990 dicabut oleh PP Nomor 39 Tahun 2018.',
      'Aturan lama, UU 8/1987, sudah diganti.',
      'Peraturan Pemerintah Nomor 62 Tahun 1999 tidak mengatur hal ini.',
      'Surat Nomor 62/1990 disimpan di arsip.',
      'UU Nomor 18 Tahun 1987 bukan tentang protokol.',
    ],
  },
  *check(context) {
    for (const passage of context.passages) {
      for (const { citation, repeal } of findRepealedCitations(passage, context)) {
        if (!isOnProtocol(repeal)) continue;
        yield {
          span: passage.span(citation.start, citation.end),
          message: `${repeal.name} sudah tidak berlaku; rujuk ${repeal.by}.`,
          suggestions: [repeal.by],
        };
      }
    }
  },
});
