import { isSpellingExempt } from '../../check/exemptions.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { isAllCapitals, isTitleCased } from '../../draft/capitals.ts';
import { isInPointer } from '../../draft/raised-word.ts';
import { findRaisedItems } from '../../facts/raised-items.ts';

export const kapitalDeret: Rule = draftRule({
  id: 'ejaan/kapital-deret',
  severity: 'warning',
  summary:
    'Butir deret yang bukan nama berhuruf kecil: akibat campak, polio, dan difteri; 53 bidan, 14 dokter.',
  why: 'Penyakit, profesi, dan barang yang dideretkan bukan nama; redaksi menurunkan huruf kapitalnya satu per satu.',
  exceptions:
    'Deret yang satu butirnya mungkin nama, bidang dalam nama instansi, kepanjangan semboyan di dalam kurung, judul, dan petikan judul dibiarkan.',
  source: 'EYD V I.F (huruf kapital), butir 1–23',
  examples: {
    wrong: [
      {
        text: 'Vaksin itu mencegah penyakit akibat «Campak», «Polio», dan «Difteri».',
      },
      {
        text: 'Ada pengangkatan perawat 2 orang, «Bidan» 53 orang, «Dokter» 14 orang.',
      },
      { text: 'Warga menjual «Sirup», «Keripik», dan dodol di pasar itu.' },
    ],
    right: [
      'Vaksin itu mencegah campak, polio, dan difteri.',
      'Acara itu dihadiri Bupati, Sekda, dan warga dari Bantul, Sleman, serta Jakarta.',
      'Dinas Perumahan, Kawasan Permukiman, dan Pertanahan hadir bersama Asisten Pemerintahan, Ekonomi, dan Pembangunan.',
      'Semboyan itu ASRI (Aman, Sehat, Rapi, dan Indah); temanya “Hidup Sehat, Aman, Nyaman”.',
      'Menurut Gigih, Teguh, dan Cahaya, panen tahun ini baik.',
      '# Warga Menjual Sirup, Kerupuk, dan Dodol\n\nIsi.\n',
      'Materi bidang Bahasa, Matematika, dan Sains diujikan.',
    ],
  },
  applies: ({ lexicon }) => lexicon !== undefined,
  *check(context) {
    const { lexicon } = context;
    if (!lexicon) return;
    for (const passage of context.passages) {
      if (!['paragraph', 'item'].includes(passage.role) || passage.inBlockQuote) continue;
      if (isAllCapitals(passage) || isTitleCased(passage)) continue;
      for (const { start, end, isSure } of findRaisedItems(passage, lexicon)) {
        if (isSpellingExempt({ passage, start, end }, context)) continue;
        if (passage.hasMark(start, end, 'link') || isInPointer(passage, start)) continue;
        const found = passage.text.slice(start, end);
        const text = found.toLowerCase();
        yield {
          ...replacement(passage, start, end, text, { safe: false }),
          ...(!isSure && { severity: 'info' as const }),
          message: `“${found}” butir deret, bukan nama; tulis “${text}”.`,
        };
      }
    }
  },
});
