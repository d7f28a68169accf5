import { isSpellingExempt } from '../../check/exemptions.ts';
import { replacement } from '../../check/replacement.ts';
import { lexicalRule, type Rule } from '../../check/rule.ts';
import {
  fitCapitals,
  isAllCapitals,
  isInName,
  opensSentence,
  wordAfter,
  wordBefore,
} from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import { sentenceAt } from '../../draft/sentence-at.ts';
import { type RespectfulTerm, readRespectfulTerms } from '../../knowledge/respectful-terms.ts';
import { isCapitalised } from '../../text/case.ts';

export const istilahHormat: Rule = lexicalRule<RespectfulTerm>({
  id: 'gaya/istilah-hormat',
  severity: 'warning',
  summary:
    'Orang disebut dengan istilah yang dipakai undang-undang: penyandang disabilitas, orang dengan gangguan jiwa.',
  why: 'Sebutan yang merendahkan melukai orangnya, dan instansi yang menulisnya melanggar istilah hukumnya sendiri.',
  exceptions:
    'Nama lembaga, judul peraturan, dan teks miring dibiarkan. Di dalam kutipan hanya menjadi catatan dan tidak pernah diganti.',
  source:
    'UU 8/2016, UU 11/2012, UU 17/2023, Keppres 12/2014, dan Peraturan Dewan Pers 1/2021; dasar tiap istilah ada di pesannya',
  examples: {
    wrong: [
      { text: 'Bantuan diserahkan kepada «penyandang cacat».' },
      { text: 'Petugas merawat tiga «orang gila».' },
      { text: 'Dua «TKW» asal Contoh pulang.' },
      { text: 'Ia «terbelenggu kursi roda» sejak kecil.' },
      { text: '---\njudul: «Penyandang Cacat» Dapat Modal Usaha\n---\nIsi.\n' },
      { text: '“Kami merawat «orang gila»,” kata camat.' },
      { text: 'Penyandang disabilitas dan «orang normal» bertanding bersama.' },
    ],
    right: [
      'Bantuan diserahkan kepada penyandang disabilitas.',
      'Putusan itu cacat hukum; barang cacat produksi ditarik.',
      'Rumah Sakit Jiwa dan Yayasan Penyandang Cacat Contoh hadir.',
      'Dasarnya Undang-Undang Nomor 4 Tahun 1997 tentang Penyandang Cacat.',
      'Warga belajar agar bebas buta aksara; tekanan darah orang normal diukur.',
      'Istilah *penyandang cacat* tidak dipakai lagi.',
    ],
  },
  *phrases() {
    for (const term of readRespectfulTerms()) yield { words: term.words, data: term };
  },
  report({ passage, start, end, data }, context) {
    if (data.condition === 'disabilitas' && !speaksOfDisability(passage, start)) return undefined;
    if (isSpellingExempt({ passage, start, end }, context)) return undefined;
    const found = passage.text.slice(start, end);
    if (isInName(passage, start, end) && isBesideName(passage, start, end)) return undefined;
    // An acronym in capitals (`TKW`) does not ask for capitals in words.
    const isAcronym = /^[A-Z]+$/u.test(found) && !isAllCapitals(passage);
    const right = isAcronym ? data.right : fitCapitals(passage, { start, end }, data.right);
    if (passage.inBlockQuote || passage.isQuoted(start, end)) {
      if (data.condition === 'catatan') return undefined;
      return {
        span: passage.span(start, end),
        severity: 'info',
        message: `Kutipan ini memuat “${found}”; kutip bagian lain, atau ceritakan dengan “${right}” (${data.basis}).`,
      };
    }
    return {
      ...replacement(passage, start, end, right, { safe: false }),
      ...(data.condition === 'catatan' ? { severity: 'info' } : {}),
      message: `“${found}” ditulis “${right}” (${data.basis}).`,
    };
  },
});

function speaksOfDisability(passage: Passage, at: number): boolean {
  const { start, end } = sentenceAt(passage, at);
  return /disabilitas|difabel/u.test(passage.lower.slice(start, end));
}

/** Whether a word in capitals stands right before or behind, but for one that opens a sentence. */
function isBesideName(passage: Passage, start: number, end: number): boolean {
  const [before, after] = [wordBefore(passage, start), wordAfter(passage, end)];
  if (after !== undefined && isCapitalised(after)) return true;
  if (before === undefined || !isCapitalised(before)) return false;
  return !opensSentence(passage, start - before.length - 1);
}
