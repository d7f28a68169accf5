import { isStyleExempt } from '../../check/exemptions.ts';
import { replacement } from '../../check/replacement.ts';
import { lexicalRule, type Rule } from '../../check/rule.ts';
import { fitCapitals, wordAfter, wordBefore } from '../../draft/capitals.ts';
import { isBeforeClosingMark } from '../../draft/open-speech.ts';
import type { Passage } from '../../draft/passage.ts';
import { findSentenceOf } from '../../draft/sentence-at.ts';
import { type ColloquialWord, readColloquialWords } from '../../knowledge/colloquial-words.ts';

/** Who says so speaks: a quotation whose marks are in another paragraph, or were lost. */
const FIRST_PERSON = /(?<![a-zà-ɏ])(?:saya|aku|kami|kita|kamu|gue|loh?|kan|ya)(?![a-zà-ɏ])/u;

/** `tidak bilang-bilang`, `kayak-kayak`: doubled words are another matter. */
const JOINED = /^-|-$/u;

export const ragamCakapan: Rule = lexicalRule<ColloquialWord>({
  id: 'gaya/ragam-cakapan',
  severity: 'warning',
  summary: 'Di luar petikan, naskah resmi memakai ragam tulis: tidak, bagaimana, membuat.',
  why: 'Kata obrolan di mulut instansi terbaca seperti pesan WhatsApp yang lupa disunting.',
  exceptions:
    'Perkataan narasumber, judul, nama acara, dan teks miring dibiarkan; kata yang lazim di pers hanya dicatat.',
  source: 'KBBI VI Daring, label cak (ragam cakapan)',
  kinds: ['rilis', 'brief', 'teks'],
  examples: {
    wrong: [
      { text: 'Warga «nggak» tahu jadwal itu.', fixed: 'Warga tidak tahu jadwal itu.' },
      { text: 'Petugas «udah» tiba sejak pagi.', fixed: 'Petugas sudah tiba sejak pagi.' },
      {
        text: 'Jalannya licin «kayak» lantai basah.',
        fixed: 'Jalannya licin seperti lantai basah.',
      },
      { text: 'Bupati «bilang» jalan itu akan diperbaiki.' },
      {
        text: 'Petugas «udah» tiba, dipimpin Siti."Semua siap bekerja," katanya. Ia pulang.',
        fixed: 'Petugas sudah tiba, dipimpin Siti."Semua siap bekerja," katanya. Ia pulang.',
      },
      { text: 'Warung itu kecil, «tapi» ramai.' },
      { text: '«Kenapa» air padam? Petugas memeriksanya.' },
      { text: 'Acaranya ramai «banget».' },
      {
        text: '“Kami siap,” kata Siti.\n\nWarga «nggak» cemas.\n\n“Semua aman,” katanya.\n',
        fixed: '“Kami siap,” kata Siti.\n\nWarga tidak cemas.\n\n“Semua aman,” katanya.\n',
      },
    ],
    right: [
      '“Kami nggak tahu jadwalnya, tapi tetap datang,” kata warga.',
      '> Kami udah siap.\n',
      'Menurut dia, kami nggak tahu jadwalnya. Warga sih menunggu," katanya.',
      'Warga tidak tahu jadwal itu; sudah tiba, tetapi menunggu.',
      'Siaran “Obrolan Kayak Apa Sih” mengudara; lagu *Cuma Kamu* diputar.',
      'Warga Desa Gede dan Dusun Aja menonton bersama.',
      'Panen naik. “Dulu jualan sepi.\n\nSekarang barang nggak sempat dipajang.\n\nSemua habis,” kata pedagang itu.\n',
      '“Kami siap,” kata Siti. Yang libur nggak dipotong.\n\nBayarannya tetap," katanya lagi.\n',
      'Studi Lembaga Kesehatan (NIH) dan Dewan Desa (DEH) itu selesai; hal itu bisa di bilang baru.',
      'Panitia menghitung bilangan itu, lalu memeriksa tapinya.',
      'Kegiatan Nonton Bareng digelar; warga ikut nonton bareng di alun-alun.',
      'Lagi-lagi biar kaya, ia lewat; pas sekali, sama seperti kemarin.',
    ],
  },
  *phrases() {
    for (const word of readColloquialWords()) yield { words: word.word, data: word };
  },
  report({ passage, start, end, data }, context) {
    if (isStyleExempt({ passage, start, end }, context)) return undefined;
    if (isSetPhrase(passage, start, end) || isSpeech(passage, start, end)) return undefined;
    if (isBeforeClosingMark(context.passages, passage, start)) return undefined;
    const found = passage.text.slice(start, end);
    // `National Institute of Health (NIH)`
    if (/^[A-Z]{2,}$/u.test(found)) return undefined;
    const severity = data.condition === 'catatan' ? ({ severity: 'info' } as const) : {};
    if (data.condition === 'hapus') {
      return {
        span: passage.span(start, end),
        message: `“${found}” ragam cakapan; hapus, atau susun lagi kalimatnya.`,
      };
    }
    const formal = fitCapitals(passage, { start, end }, data.formal);
    return {
      ...replacement(passage, start, end, formal, { safe: data.condition === undefined }),
      ...severity,
      message: `“${found}” ragam cakapan; di luar petikan tulis “${formal}”.`,
    };
  },
});

/** Whether somebody talks here, though no pair of marks stands around it. */
function isSpeech(passage: Passage, start: number, end: number): boolean {
  if ((passage.text.match(/["“”]/gu)?.length ?? 0) % 2 === 1) return true;
  const sentence = findSentenceOf(passage, { start, end }) ?? {
    start: 0,
    end: passage.text.length,
  };
  return FIRST_PERSON.test(passage.lower.slice(sentence.start, sentence.end));
}

/** Doubled words, and what has become the name of a pastime: `nonton bareng`. */
function isSetPhrase(passage: Passage, start: number, end: number): boolean {
  const around = passage.text.slice(end, end + 1) + passage.text.slice(start - 1, start);
  return (
    JOINED.test(around) ||
    // `di bilang`: another rule joins the two first.
    wordBefore(passage, start) === 'di' ||
    (passage.lower.slice(start, end) === 'nonton' && wordAfter(passage, end) === 'bareng')
  );
}
