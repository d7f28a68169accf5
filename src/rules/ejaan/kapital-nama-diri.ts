import { isSpellingExempt } from '../../check/exemptions.ts';
import type { Report } from '../../check/finding.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { isAllCapitals, isTitleCased } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import { findRepeatedNames, type RepeatedName } from '../../facts/people/repeated-names.ts';
import { findShoutedNames } from '../../facts/people/shouted-names.ts';
import { findSmallNames, type Vocabulary } from '../../facts/people/small-names.ts';
import type { Lexicon } from '../../morphology/lexicon.ts';
import { partWords } from '../../morphology/part-words.ts';
import { readSlip } from '../../morphology/slip.ts';
import { titleCase } from '../../text/case.ts';
import type { Span } from '../../text/span.ts';

export const kapitalNamaDiri: Rule = draftRule({
  id: 'ejaan/kapital-nama-diri',
  severity: 'warning',
  summary: 'Nama orang, tempat, dan merek berhuruf kapital pada setiap unsurnya: Eko Purnomo.',
  why: 'Nama orang yang berhuruf kecil paling cepat dilihat pemiliknya.',
  exceptions:
    'Hanya kata yang tidak ada dalam kamus dan berdiri di tempat nama, sudah lazim sebagai nama dalam berita, atau di bagian lain naskah berhuruf kapital; alamat web, akun, teks miring, dan istilah dibiarkan.',
  source: 'EYD V I.F (huruf kapital), butir 5 dan 16',
  checklist: 'Nama orang berhuruf kapital',
  examples: {
    wrong: [
      {
        text: '“Jalan ini segera mulus,” kata «sugiyono».',
      },
      {
        text: 'Bupati Contoh, «eko purnomo», membuka rapat bersama Wakil Bupati Contoh Hanafi «subagiyo».',
      },
      { text: 'Ketua panitia Syaiful «bahrun» mengatakan rapat selesai.' },
      { text: 'Rapat dihadiri Bapak «BAMBANG SUNARSO» dan Ibu Ratnawati, Kasi Contoh.' },
      {
        text: 'Bantuan diterima pak «tarmin» dan bu «saodah» dari mbah «kardiman» dan mbak «tini».',
      },
      { text: 'Rombongan pulang dari «banyuwangi» dan «purwokerto».' },
      { text: 'Warga menemui Wadsari di kantor Wadsari. Menurut «wadsari», ia lelah.' },
      {
        text: 'Ia menemui Tri Sunarso di Desa Mekar Jaya. Kemarin, Tri «sunarso» dan warga desa «mekar jaya» pulang.',
      },
    ],
    right: [
      'Menurut pak guru, bu camat, dan mbah dukun, air surut. Ia dipanggil pak de, bu lik, pak cik, atau mbak saja. Bu nyai hadir bersama pak kiai, pak erte, dan pak jogoboyo. “Nggih Pak ngemper saja, siap pak gaspol.”',
      'Ia menemui Tri Sunarso di Dinas Sosial; bantuan sosial dan Tri pertama datang.',
      'Asahan hadir; dengan asahan itu pisau menjadi tajam.',
      'Ibu PERSIT KARTIKA hadir bersama Bapak KAPOLRES CONTOH, Pak AHY, Saudara NOP, dan Bapak Bambang Sunarso.',
      'BAPAK BAMBANG SUNARSO HADIR',
      'Program Kerja Bersama dimulai. Mereka kerja bersama sejak hari itu di Contoh Tahun 2026; Contoh tahun depan maju.',
      '“Jalan ini segera mulus,” kata Sugiyono. Bupati Contoh, Eko Purnomo, membuka rapat.',
      '“Jalan ini segera mulus,” kata dia, ujar warga, dan tutur perempuan itu.',
      'Laman banyuwangi.go.id dan akun @toyota dibuka; tagar #jokowi ramai.',
      'Bupati Contoh, didampingi camat, membuka rapat; Budi mengatkan rapat selesai.',
      'Warga memakai *toyota* dan aplikasi itu.',
      'Kelompok Poktan Maju bertemu poktan lain; poktan itu rukun.',
      { text: 'Produk banyuwangi dijual.', settings: 'istilah: [banyuwangi]\n' },
    ],
  },
  applies: ({ lexicon }) => lexicon !== undefined,
  *check(context) {
    const { lexicon, passages } = context;
    if (!lexicon) return;
    const vocabulary = vocabularyOf(lexicon);
    for (const passage of passages) {
      if (isAllCapitals(passage) || isTitleCased(passage)) continue;
      for (const { start, end, isSure } of [
        ...surely(findSmallNames(passage, { passages, lexicon: vocabulary })),
        ...surely([...findShoutedNames(passage, lexicon)]),
        ...findRepeatedNames(passage, { passages, lexicon }),
      ]) {
        if (isSpellingExempt({ passage, start, end }, context)) continue;
        yield { ...report(passage, start, end), ...(!isSure && { severity: 'info' as const }) };
      }
    }
  },
});

function report(passage: Passage, start: number, end: number): Report {
  const found = passage.text.slice(start, end);
  const isShouted = found === found.toUpperCase();
  const text = titleCase(isShouted ? found.toLowerCase() : found);
  return {
    ...replacement(passage, start, end, text, { safe: false }),
    message: isShouted
      ? `Nama “${found}” berhuruf kapital hanya pada huruf pertama tiap unsurnya: “${text}”.`
      : `Nama “${found}” ditulis dengan huruf kapital: “${text}”.`,
  };
}

function surely(spans: readonly Span[]): readonly RepeatedName[] {
  return spans.map((span) => ({ ...span, isSure: true }));
}

/** The lexicon with what the slips of the fingers tell of a word. */
function vocabularyOf(lexicon: Lexicon): Vocabulary {
  return {
    frequency: (word) => lexicon.frequency(word),
    isAttested: (word) => lexicon.isAttested(word),
    isForeign: (word) => lexicon.isForeign(word),
    isDoubtful: (word) => lexicon.isDoubtful(word),
    judge: (word) => lexicon.judge(word),
    readSlip: (word) => readSlip(word, lexicon),
    isRunTogether: (word) => partWords(word, lexicon) !== undefined,
  };
}
