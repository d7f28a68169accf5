import type { Report } from '../../check/finding.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { findUnknownWords } from '../../check/unknown-words.ts';
import { readSlip } from '../../morphology/slip.ts';

export const kataTakDikenal: Rule = draftRule({
  id: 'ejaan/kata-tak-dikenal',
  severity: 'info',
  optional: true,
  summary: 'Kata yang tidak ada dalam kamus diperiksa sekali lagi.',
  why: 'Salah ketik yang tidak mirip kata lain hanya terlihat dengan cara ini; kata asing dan kata daerah pun ikut tampak.',
  exceptions:
    'Nama, singkatan, nama desa dan kelurahan di daerah sendiri, kata di `istilah` dan `kamus`, kata yang dipakai berulang kali, dan teks miring dibiarkan.',
  source: 'KBBI VI; daftar kata di folder kamus/',
  examples: {
    wrong: [
      { text: 'Panitia menyiapkan «gelatrik» untuk peserta.' },
      { text: 'Warga «diblukutu» petugas.' },
    ],
    right: [
      'Panitia menyiapkan kursi untuk peserta.',
      'Panitia menyiapkan *backdrop* untuk peserta.',
      'Pak Gelatrik hadir bersama warga.',
      'Ketidakhadiran, pascabencana, dan antarinstansi dikenal.',
      { text: 'Program gelatrik dimulai.', settings: 'istilah: [gelatrik]\n' },
      'Istilah “gelatrik” dibahas.',
      {
        text: 'Temberan ramai. Kelurahan itu bersih.',
        settings: 'pemerintah: Pemerintah Kota Pangkalpinang\n',
      },
    ],
  },
  applies: ({ lexicon }) => lexicon !== undefined,
  *check(context): Iterable<Report> {
    const { lexicon } = context;
    if (!lexicon) return;
    for (const { passage, word } of findUnknownWords(context, lexicon)) {
      const isKnown = lexicon.isKnown(word.lower) || lexicon.isForeign(word.lower);
      if (isKnown || readSlip(word.lower, lexicon)) continue;
      yield {
        span: passage.span(word.start, word.end),
        message: `“${word.text}” tidak ada dalam kamus. Bila memang benar, daftarkan di \`istilah\`; kata asing dimiringkan.`,
      };
    }
  },
});
