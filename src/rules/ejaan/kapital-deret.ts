import { isCapitalExempt } from '../../check/exemptions.ts';
import type { Report } from '../../check/finding.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule, type RuleContext } from '../../check/rule.ts';
import { isAllCapitals, isTitleCased } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import { isInPointer } from '../../draft/raised-word.ts';
import { findRaisedItems, type RaisedItem } from '../../facts/capitals/raised-items.ts';
import type { Span } from '../../text/span.ts';

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
      { text: 'Rapat dihadiri unsur Pemerintah, «Eksekutif», dan «Legislatif» setempat.' },
    ],
    right: [
      'Vaksin itu mencegah campak, polio, dan difteri.',
      'Acara itu dihadiri Bupati, Sekda, dan warga dari Bantul, Sleman, serta Jakarta.',
      'Dinas Perumahan, Kawasan Permukiman, dan Pertanahan hadir bersama Asisten Pemerintahan, Ekonomi, dan Pembangunan.',
      'Semboyan itu ASRI (Aman, Sehat, Rapi, dan Indah); temanya “Hidup Sehat, Aman, Nyaman”.',
      'Empat pulau itu yakni Lipan, Panjang, dan Ringan; warga di Makmur, Lancar, dan Panjang pulang.',
      'Sebagai pemangku wilayah, Bambang juga hadir; sebagai langkah awal Komite, Andang mengaku siap.',
      'Sebagai kepala Wilayah, Teguh juga hadir.',
      'Menurut Gigih, Teguh, dan Cahaya, panen tahun ini baik.',
      '# Warga Menjual Sirup, Kerupuk, dan Dodol\n\nIsi.\n',
      'Warga dari Batang, Batu, dan Kudus pulang; visinya Contoh untuk Rakyat yang Agamis, Mandiri, dan Sejahtera.',
      'Jajaran Pemerintah, Budi Santoso, dan Siti hadir di Kejaksaan, Demak, dan Sleman.',
      'Materi bidang Bahasa, Matematika, dan Sains diujikan.',
    ],
  },
  applies: ({ lexicon }) => lexicon !== undefined,
  *check(context) {
    for (const passage of context.passages.filter(isBody)) {
      for (const item of context.lexicon ? findRaisedItems(passage, context.lexicon) : []) {
        if (!isExempt(passage, item, context)) yield report(passage, item);
      }
    }
  },
});

function isBody(passage: Passage): boolean {
  if (!['paragraph', 'item'].includes(passage.role) || passage.inBlockQuote) return false;
  return !isAllCapitals(passage) && !isTitleCased(passage);
}

function isExempt(passage: Passage, { start, end }: Span, context: RuleContext): boolean {
  if (passage.hasMark(start, end, 'link') || isInPointer(passage, start)) return true;
  return isCapitalExempt({ passage, start, end }, context);
}

function report(passage: Passage, { start, end, isSure }: RaisedItem): Report {
  const found = passage.text.slice(start, end);
  const text = found.toLowerCase();
  return {
    ...replacement(passage, start, end, text, { safe: false }),
    ...(!isSure && { severity: 'info' }),
    message: `“${found}” butir deret, bukan nama; tulis “${text}”.`,
  };
}
