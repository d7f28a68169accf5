import { isSpellingExempt } from '../../check/exemptions.ts';
import type { Report } from '../../check/finding.ts';
import { readRecordedWords } from '../../check/recorded-words.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule, type RuleContext } from '../../check/rule.ts';
import { readSurroundings } from '../../check/surroundings.ts';
import { fitCapitals, opensSentence } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import { readVillageWords } from '../../facts/places/village-words.ts';
import { type Mistaken, readMistaken } from '../../morphology/mistaken-word.ts';
import { oncePer } from '../../text/once-per.ts';
import type { Word } from '../../text/words.ts';

export const kataTertukar: Rule = draftRule({
  id: 'ejaan/kata-tertukar',
  severity: 'warning',
  summary: 'Kata yang salah ketik tidak menjadi kata lain: dana desa, bukan dana desar.',
  why: 'Kata itu ada dalam kamus, sehingga pemeriksa ejaan biasa melewatkannya, sedangkan kalimatnya menjadi janggal.',
  exceptions:
    'Hanya kata yang tidak pernah terlihat di samping kata tetangganya dalam berita bersunting, sedangkan kata lain yang berbeda satu huruf sering. Nama, kata yang dipakai berulang kali, kata di berkas acara dan daftar pejabat, kata di `istilah` dan `kamus`, dan teks miring dibiarkan.',
  source: 'KBBI VI; hitungan kata yang berdampingan di folder kamus/',
  examples: {
    wrong: [
      { text: 'Panitia mengucapkan terima «kasi» kepada warga.' },
      { text: 'Bantuan dana «deda» itu naik, dan pegawai «ngeri» sipil hadir.' },
      { text: 'Upacara dimulai sekitar «pikul» 07.00 di lapangan.' },
      { text: 'Warga berbelanja dengan aman «dam» nyaman selama «fua» hari.' },
      { text: 'Jumlahnya lebih «dai» 20.000 orang, dan laga itu akan «dimaikan» pada Rabu.' },
      { text: 'Ia menjadi bagian «dai» gerakan itu; itu bagian «dai» gerakan kami.' },
      { text: 'Apalagi pada masa seperti «sat» ini, warga makan «dam» minum di rumah.' },
    ],
    right: [
      'Panitia mengucapkan terima kasih kepada warga; dana desa naik.',
      'BPBD mendirikan 2 tenda pengungsian.',
      'Upacara dimulai sekitar pukul 07.00 dengan aman dan nyaman.',
      'Kepala seksi (kasi) itu menerima saran dari warga.',
      'Petani memikul padi; dam itu menahan air sungai.',
      'Istilah “kasi” dan “pikul” dijelaskan; warga yaa senang selama 2 thn.',
      'Baris itu diralat redaksi bila batal; surat itu memuat paraf dan muat di map.',
      'Hal itu harus di atasi bersama dan dijaga oleh seluruh warga.',
      { text: 'Warga menonton aman dam nyaman.', settings: 'istilah: [dam]\n' },
      'Pencari nafkah itu pencari kerja; putri dan putra desa hadir.',
      'Saat ditanyai mengenai hal itu, warga menangi laga; mereka menjelajah Bulan dan merawat pela gandong.',
      'Kalau begitu kau mau ke mana? Jadi kau mau menipu siapa, saudara-saudara?',
      'Ada enam makam; juri dan kian banyak warga menyerap ilmu dengan arif dan bijaksana.',
    ],
  },
  applies: ({ lexicon }) => lexicon !== undefined,
  *check(context): Iterable<Report> {
    const { lexicon } = context;
    if (!lexicon) return;
    for (const passage of context.passages) {
      for (const [index, word] of passage.words.entries()) {
        if (!isPlain(passage, word)) continue;
        const mistaken = readMistaken(word.lower, readSurroundings(passage, index), lexicon);
        if (mistaken === undefined || isWanted(passage, word, mistaken, context)) continue;
        const text = fitCapitals(passage, word, mistaken.correction);
        yield {
          ...replacement(passage, word.start, word.end, text, { safe: false }),
          severity: mistaken.isLikely ? 'warning' : 'info',
          message: `“${word.text}” janggal di sini; mungkin maksudnya “${text}”.`,
        };
      }
    }
  },
});

/** A word of small letters, or the first of a sentence, that does not stand apart in quotation marks. */
function isPlain(passage: Passage, { text, start, end }: Word): boolean {
  if (!/^[A-Za-z][a-z]{2,}$/u.test(text)) return false;
  if (!/^[a-z]/u.test(text) && !opensSentence(passage, start)) return false;
  return (
    !/["“‘'’(]/u.test(passage.text.charAt(start - 1)) || !/["”’')]/u.test(passage.text.charAt(end))
  );
}

/** Whether a word is wanted as it stands: a name, a term, or, if nothing speaks surely against it, what the draft has again. */
function isWanted(
  passage: Passage,
  word: Word,
  { isSure }: Mistaken,
  context: RuleContext,
): boolean {
  const { lower, start, end } = word;
  if (!isSure && (countUses(context.passages).get(lower) ?? 0) > 1) return true;
  if (readRecordedWords(context).has(lower) || readVillageWords(context).has(lower)) return true;
  return isSpellingExempt({ passage, start, end }, context);
}

/** How often a draft uses each of its words, in lower case. */
const countUses = oncePer((passages: readonly Passage[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { lower } of passages.flatMap(({ words }) => words)) {
    counts.set(lower, (counts.get(lower) ?? 0) + 1);
  }
  return counts;
});
