import { isSpellingExempt } from '../../check/exemptions.ts';
import type { Report, Severity } from '../../check/finding.ts';
import { replacement } from '../../check/replacement.ts';
import { lexicalRule, type Rule } from '../../check/rule.ts';
import { opensSentence, wordAfter } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import { isPersonWord } from '../../knowledge/person-words.ts';
import { findSentenceAdverbials } from '../../knowledge/sentence-adverbials.ts';
import { kindOfWord } from '../../knowledge/word-kinds.ts';
import { isCapitalised } from '../../text/case.ts';
import { wordSet } from '../../text/patterns.ts';

/** Phrases that join a sentence to the one before; all of them want a comma. */
const PHRASES = [
  'oleh karena itu',
  'oleh sebab itu',
  'karena itu',
  'dengan demikian',
  'dengan begitu',
  'akan tetapi',
  'meskipun demikian',
  'meski demikian',
  'meskipun begitu',
  'meski begitu',
  'walaupun demikian',
  'walau demikian',
  'walaupun begitu',
  'walau begitu',
  'sekalipun demikian',
  'maka dari itu',
  'oleh karenanya',
  'karenanya',
  'kendati demikian',
  'kendati begitu',
  'namun demikian',
  'namun begitu',
  'sebaliknya',
  'selain itu',
  'di samping itu',
  'sementara itu',
  'sehubungan dengan itu',
  'untuk itu',
  'tidak hanya itu',
  'tak hanya itu',
  'di sisi lain',
  'di lain pihak',
  'seperti diketahui',
  'sebagaimana diketahui',
  'untuk diketahui',
  'sebagai informasi',
] as const;

/** Words of which a subject, or what stands before it, is sure: no verb follows at once. */
const SUBJECT = wordSet(
  // Pronouns, and what counts people or things.
  'kami kita saya ia dia mereka beliau pihaknya para seluruh semua setiap sejumlah beberapa',
  // People, bodies, events.
  `warga masyarakat orang pria perempuan bapak ibu peserta petugas panitia pemerintah tim rombongan
  acara kegiatan program tujuan penilaian hal`,
  // Prepositions, conjunctions and words that tell of something new.
  `dengan untuk dalam pada di melalui atas bagi dari hingga sampai berkat sejak jika apabila kalau
  bila agar setelah ketika saat ada tidak tak`,
  // Times.
  'tadi kemarin sekarang hari tahun mulai selama',
);

/** Words that show that the phrase goes on, or is the subject or part of a longer one. */
const GOES_ON = wordSet(`
  juga pula saja lah pun yang adalah ialah merupakan dan atau sendiri semua semata tadi dari ada
  masih sudah telah bukan tidak benar maka lagi oleh bersama umum tambahan sebelumnya bahwa
`);

/** Phrases that end as they do and are nobody's subject, so that even a verb may follow. */
const WHOLE =
  /^(?:dengan|meski|meskipun|walau|walaupun|kendati|namun|sekalipun) (?:demikian|begitu)$/iu;

/** Whether what follows is part of the phrase, or makes it the subject. */
function goesOn(found: string, next: string): boolean {
  if (WHOLE.test(found) && /^(?:ada|tidak|bukan|masih|sudah|telah)$/u.test(next)) return false;
  // `Selain itu tadi`, but not `Alhamdulillah tadi …`.
  // `Sementara itu ada dua desa …`, but `Selain itu ada tenda`, where `ada` may go on.
  if (/^sementara itu$/iu.test(found) && next === 'ada') return false;
  if (/^jadi$/iu.test(found) && next === 'semua') return false;
  if (next === 'tadi') return !/^alhamdulillah$/iu.test(found);
  return GOES_ON.has(next);
}

/** Qualities of which `demikian` says how strong they are: `Dengan demikian kuatnya arus, …`. */
const DEGREE =
  /^(?:kuat|deras|besar|tinggi|banyak|luas|penting|cepat|lama|berat|parah|hebat|dahsyat|ramai|padat|panjang|sulit|mudah|pesat|ketat|jauh|keras|kompleks)nya$/u;

/** Those who know: `Seperti diketahui warga, …`. */
const KNOWING = /^(?:warga|publik|masyarakat|umum|semua|banyak)$/u;

export const komaPenghubung: Rule = lexicalRule<Severity>({
  id: 'ejaan/koma-penghubung',
  severity: 'warning',
  summary: 'Ungkapan penghubung antarkalimat diikuti koma: Oleh karena itu, …; Selain itu, …',
  why: 'Tanpa koma, penghubung terbaca sebagai bagian dari subjek kalimatnya.',
  exceptions:
    'Koma sesudah “Namun”, “Jadi”, “Selanjutnya”, dan yang serupa, yang tidak dipakai semua media, hanya disarankan; penghubung di tengah kalimat dibiarkan.',
  source: 'EYD V III.B butir 5 (tanda koma)',
  checklist: 'Ungkapan penghubung di awal kalimat diikuti koma',
  examples: {
    wrong: [
      {
        text: 'Hujan turun lebat. «Karenanya» warga diminta waspada.',
        fixed: 'Hujan turun lebat. Karenanya, warga diminta waspada.',
      },
      {
        text: 'Hujan turun lebat. «Oleh karena itu» acara dipindahkan ke aula.',
        fixed: 'Hujan turun lebat. Oleh karena itu, acara dipindahkan ke aula.',
      },
      {
        text: '«Selain itu» panitia menyiapkan tenda. «Namun» kursinya kurang.',
        fixed: 'Selain itu, panitia menyiapkan tenda. Namun, kursinya kurang.',
      },
      { text: '«Jadi» kami tidak perlu khawatir.', fixed: 'Jadi, kami tidak perlu khawatir.' },
      {
        text: '«Jadi» perubahan ini bukan masalah. «Selanjutnya» atas nama warga Camat berterima kasih.',
        fixed:
          'Jadi, perubahan ini bukan masalah. Selanjutnya atas nama warga Camat berterima kasih.',
      },
      {
        text: '«Lebih jauh» kepala desa berpesan. «Selanjutnya» penilaian dibuka. «Harapannya» dengan posko itu warga tenang.',
      },
      {
        text: '“«Dengan demikian» warga tenang. «Alhamdulillah» hari ini air surut,” kata Camat. «Terpisah» Lurah Contoh menjelaskan hal itu.',
      },
      {
        text: '«Selain itu» juga tersedia tenda. “«Namun» kita waspada, «oleh karena itu» kami berjaga.”',
      },
      { text: '«Diakhir kegiatan» peserta berfoto. «Di akhir sambutannya» Camat berterima kasih.' },
      {
        text: 'Beras mahal. «Walau begitu» warga tenang. «Dengan demikian» ada waktu berbenah.',
        fixed: 'Beras mahal. Walau begitu, warga tenang. Dengan demikian, ada waktu berbenah.',
      },
      { text: 'Warga pulang. «Sementara itu.» Kepala Badan Contoh tetap berjaga.' },
      {
        text: '«Sementara itu» ada dua desa lain. «Jadi» semua posko dijaga. “Air surut. «Namun» dengan hujan ini kita waspada. «Jadi» kita berjaga,” katanya.',
        fixed:
          'Sementara itu, ada dua desa lain. Jadi, semua posko dijaga. “Air surut. Namun dengan hujan ini kita waspada. Jadi kita berjaga,” katanya.',
      },
      {
        text: '«Seperti diketahui» jembatan itu rusak. «Lebih lanjut» Camat meminta bantuan.',
        fixed: 'Seperti diketahui, jembatan itu rusak. Lebih lanjut Camat meminta bantuan.',
      },
    ],
    right: [
      'Oleh karena itu, acara dipindahkan. Selain itu, tenda disiapkan. Namun, kursinya kurang.',
      'Karenanya, acara dipindahkan. Karenanyalah warga datang. Karenanya pula warga pindah.',
      'Camat oleh karena itu meminta warga bersabar; hujan turun, sementara itu jalan licin.',
      'Selain itu semua, panitia menyiapkan tenda. Untuk itulah posko dibuka.',
      'Sementara itu pula listrik padam. Karena itu yang paling murah.',
      'Namun demikian, warga senang. Akan tetapi, kursinya kurang.',
      'Namun (seperti kata Camat) kursinya kurang.',
      'Selanjutnya dibuka posko. Kemudian warga berangkat ke aula. Bahkan lurah ikut, padahal hujan. Sebelumnya sudah ada posko.',
      'Untuk itu saja kami datang. Selain itu ada tenda. Terpisah dari itu, posko dibuka. Alhamdulillah lancar.',
      'Dengan demikian kuatnya arus, perahu warga terbalik.',
      'Lagu *Sebaliknya kita* diputar.',
      'Ia berkata, karena itu. Lalu ia pulang. Ada banyak sebab selain itu. Warga mengerti.',
      'Jadi guru itu mulia; jadi warga mengerti.',
      'Seperti diketahui warga, jembatan itu rusak. Lebih lanjut lagi dibahas besok.',
    ],
  },
  *phrases() {
    for (const words of PHRASES) yield { words, data: 'warning' };
    yield { words: 'namun', data: 'info' };
    yield { words: 'jadi', data: 'info' };
    for (const words of findSentenceAdverbials()) {
      yield { words, data: 'info' };
      // The preposition is often joined to its noun, `diakhir kegiatan`, which has its own rule.
      if (words.startsWith('di ')) yield { words: `di${words.slice(3)}`, data: 'info' };
    }
  },
  report({ passage, start, end, data }, context) {
    const found = passage.text.slice(start, end);
    if (data === 'warning' && isCutOff(passage, start, end)) return cutOff(passage, start, end);
    const next = wordAfter(passage, end);
    if (next === undefined || (passage.role !== 'paragraph' && passage.role !== 'item')) {
      return undefined;
    }
    const isTaste = isMatterOfTaste(passage, start, found, next);
    const opens = isCapitalised(found) && opensSentence(passage, start);
    const isMissing = isTaste
      ? opens || !isCapitalised(found)
      : opens && lacksComma(passage, start, found, next, data);
    if (!isMissing || isSpellingExempt({ passage, start, end }, context)) return undefined;
    return {
      ...replacement(passage, start, end, `${found},`, {
        safe: !isTaste && isSettled(found, data),
      }),
      severity: isTaste ? 'info' : data,
      message: `Sesudah “${found}”${opens ? ' di awal kalimat' : ''} ada koma: “${found}, ${next} …”.`,
    };
  },
});

/** `Sementara itu. Kepala Badan …`: a full stop where a comma belongs. */
function isCutOff(passage: Passage, start: number, end: number): boolean {
  if (
    passage.role !== 'paragraph' ||
    !/^\. ["“]?[A-ZÀ-Þ]/u.test(passage.text.slice(end, end + 4))
  ) {
    return false;
  }
  return isCapitalised(passage.text.slice(start, end)) && opensSentence(passage, start);
}

function cutOff(passage: Passage, start: number, end: number): Report {
  const found = passage.text.slice(start, end);
  return {
    ...replacement(passage, start, end + 1, `${found},`, { safe: false }),
    message: `“${found}” bukan kalimat; sesudahnya koma, lalu kalimatnya: “${found}, …”.`,
  };
}

/** Whether the phrase that opens a sentence is whole, and what follows no part of it. */
function lacksComma(
  passage: Passage,
  start: number,
  found: string,
  next: string,
  severity: Severity,
): boolean {
  if (
    goesOn(found, next.toLowerCase()) ||
    (severity === 'info' &&
      !isAlone(found, next) &&
      !(found === 'Jadi' && isPointed(passage, start + found.length)))
  ) {
    return false;
  }
  if (/demikian$/iu.test(found)) return !DEGREE.test(next);
  return !(/diketahui$/iu.test(found) && KNOWING.test(next));
}

/** `Jadi perubahan ini …`: a noun that is pointed at is a subject. */
function isPointed({ text }: Passage, end: number): boolean {
  return /^ [a-z]{4,} (?:ini|tersebut) [a-z]/u.test(text.slice(end, end + 40));
}

/**
 * Where half of the editors write no comma: `Selain itu juga …`, `Namun …` and `Jadi …` in what
 * somebody said, and `…, oleh karena itu kita …` within a sentence.
 */
function isMatterOfTaste(passage: Passage, start: number, found: string, next: string): boolean {
  if (found === 'Selain itu') return next === 'juga';
  if (found === 'Namun' || found === 'Jadi') {
    return isAlone(found, next) && passage.isQuoted(start, start + found.length);
  }
  const isInside = /^(?:oleh )?(?:karena|sebab) itu$/u.test(found);
  return isInside && kindOfWord(next) === 'pronoun' && passage.text.slice(0, start).endsWith(', ');
}

/** `Selanjutnya` and its like are a matter of taste to many editors: nothing to mend unasked. */
function isSettled(found: string, severity: Severity): boolean {
  return severity === 'warning' || /^(?:namun|jadi)$/iu.test(found);
}

/** `Namun` when it is no part of a longer phrase, `Jadi` when it cannot be the verb. */
function isAlone(found: string, next: string): boolean {
  if (/^sebelumnya$/iu.test(found)) return isCapitalised(next);
  if (!/^(?:namun|jadi)$/iu.test(found))
    return isCapitalised(next) || SUBJECT.has(next.toLowerCase()) || isPersonWord(next);
  if (/^namun$/iu.test(found)) return !/^(?:demikian|begitu)$/iu.test(next);
  return /^(?:kami|kita|saya|ia|dia|mereka|ini|itu|warga|masyarakat|tidak|tak|memang|bagi|dengan|untuk|sudah|kalau|jika|semua|seluruh|setiap|para|jangan|mari|kegiatan|program)$/iu.test(
    next,
  );
}
