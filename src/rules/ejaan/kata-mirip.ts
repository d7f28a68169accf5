import { isSpellingExempt } from '../../check/exemptions.ts';
import { replacement } from '../../check/replacement.ts';
import { lexicalRule, type Rule } from '../../check/rule.ts';
import { fitCapitals, isInName, wordAfter } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import { isRegionWord } from '../../knowledge/regions.ts';
import {
  type Condition,
  type ConfusedWords,
  readConfusedWords,
} from '../../knowledge/spellings.ts';
import type { Lexicon } from '../../morphology/lexicon.ts';
import { isCapitalised } from '../../text/case.ts';
import { findWords } from '../../text/words.ts';

export const kataMirip: Rule = lexicalRule<ConfusedWords>({
  id: 'ejaan/kata-mirip',
  severity: 'error',
  summary: 'Kata yang mirip bunyinya tidak tertukar: masa dan massa, sanksi dan sangsi.',
  why: 'Kedua kata ada dalam kamus, sehingga pemeriksa ejaan biasa tidak melihatnya, sedangkan pembaca melihatnya.',
  exceptions:
    'Hanya pasangan kata yang artinya pasti karena kata di sampingnya. Nama, judul peraturan yang disebut dengan nomornya, istilah di `humas.yaml`, dan teks miring dibiarkan.',
  source:
    'KBBI VI, lema masa, massa, sanksi, sangsi, syarat, sarat, insentif, intensif, permukiman',
  examples: {
    wrong: [
      {
        text: 'Wartawan «media masa» meliput akhir «massa jabatan» wali kota.',
        fixed: 'Wartawan media massa meliput akhir masa jabatan wali kota.',
      },
      {
        text: 'Pelanggar «dikenai sangsi» dan wajib «memenuhi sarat» baru.',
        fixed: 'Pelanggar dikenai sanksi dan wajib memenuhi syarat baru.',
      },
      {
        text: 'Pendampingan berjalan «secara insentif»; «intensif guru» dibayar Juli.',
        fixed: 'Pendampingan berjalan secara intensif; insentif guru dibayar Juli.',
      },
      {
        text: 'Menurut «Kelapa Dinas» Sosial, polisi «membubarkan masa» itu.',
        fixed: 'Menurut Kepala Dinas Sosial, polisi membubarkan massa itu.',
      },
      {
        text: '«Pejabat» (Pj.) Wali Kota mengucapkan «terima kasih atau dukungan» itu.',
        fixed: 'Penjabat (Pj.) Wali Kota mengucapkan terima kasih atas dukungan itu.',
      },
      {
        text: '«Warga uang» mengungsi pulang «agar bias» bekerja, «sesuai degan» arahan.',
        fixed: 'Warga yang mengungsi pulang agar bisa bekerja, sesuai dengan arahan.',
      },
      { text: '“Api dekat «pemukiman warga»,” katanya.' },
      {
        text: 'Upacara dipimpin bupati «diwakili Setda», Wirdanto Sulasma, di «Terminal Bis» Contoh.',
        fixed: 'Upacara dipimpin bupati diwakili Setda, Wirdanto Sulasma, di Terminal Bus Contoh.',
      },
      {
        text: 'Upacara «berlangsung hikmat», «dilanjutkan dengan penandatangan» nota kesepahaman.',
        fixed: 'Upacara berlangsung khidmat, dilanjutkan dengan penandatanganan nota kesepahaman.',
      },
      {
        text: 'Acara itu «syarat makna» bagi warga.',
        fixed: 'Acara itu sarat makna bagi warga.',
      },
    ],
    right: [
      'Para penandatangan nota hadir; ia bertemu dengan penandatangan petisi. Pembayaran dilakukan penandatangan kontrak; rakyat dipimpin oleh hikmat kebijaksanaan, dan doa itu penuh hikmat.',
      'Kelapa muda dan es degan dijual; petani kelapa Desa Contoh untung.',
      'Pejabat (eselon II) dan pejabat pemerintah hadir; Penjabat (Pj.) Bupati membuka rapat.',
      'Warga uangnya habis; agar bias data terlihat, tim menghitung ulang.',
      'Ucapkan terima kasih atau permintaan maaf dengan tulus.',
      'Ita menjelaskan pemilihan Yogyakarta; Ita mengajak warga, dan Segara membuka rapat.',
      'Massa bergerak dari alun-alun pada masa itu.',
      'Ia sangsi akan hasilnya; sanksi tetap dijatuhkan.',
      'Acara itu sarat makna, dan syaratnya ringan.',
      'Insentif pajak diberikan kepada usaha yang dibina secara intensif.',
      'Media massa dan organisasi massa diundang.',
      'Rapat dihadiri Setda Kota Contoh dan diwakili Setda Provinsi Jawa Barat.',
      'Acara digelar oleh Setda Bagian Umum bersama Setda, Dinas Sosial, dan warga.',
      'Bupati diwakili Sekda, Wirdanto Sulasma; penumpang naik bus, bukan bis surat.',
      'Massa pendukung memenuhi lapangan; masa tenang dimulai.',
      'Pemukiman kembali korban bencana dibahas.',
      'Judul buku *Media Masa* dikutip.',
      'PT Media Masa Depan menjadi mitra.',
    ],
  },
  *phrases() {
    for (const pair of readConfusedWords()) yield { words: pair.wrong, data: pair };
  },
  report({ passage, start, end, data }, context) {
    if (data.capital !== 'selalu' && data.condition !== 'Pj.' && isInName(passage, start, end)) {
      return undefined;
    }
    // `Ita menjelaskan`: somebody's name opens the sentence.
    if (data.capital === 'nama' && isCapitalised(passage.text.slice(start, end))) return undefined;
    if (!meets(data.condition, passage, end, context.lexicon)) return undefined;
    if (isSpellingExempt({ passage, start, end }, context)) return undefined;
    const found = passage.text.slice(start, end);
    const text = withRightWords(passage, start, end, data.right);
    return {
      ...replacement(passage, start, end, text, { safe: data.condition !== 'nama orang' }),
      // `dihadiri Setda, Budi Santoso, dan …`: a body and a person may be two guests.
      ...(data.condition === 'nama orang' && { severity: 'warning' as const }),
      message: `“${found}” seharusnya “${text}”: kedua kata itu mirip, tetapi artinya lain.`,
    };
  },
});

/** The words of a place, each that is another in `right` replaced, with its capital kept. */
function withRightWords(passage: Passage, start: number, end: number, right: string): string {
  const rightWords = right.split(' ');
  return findWords(passage.text.slice(start, end))
    .map((word, index) => {
      const wanted = rightWords[index] ?? word.text;
      if (word.lower === wanted) return word.text;
      return fitCapitals(passage, { start: start + word.start, end: start + word.end }, wanted);
    })
    .join(' ');
}

/** Whether what the words need after them stands there. */
function meets(
  condition: Condition,
  passage: Passage,
  end: number,
  lexicon: Lexicon | undefined,
): boolean {
  switch (condition) {
    case 'verba': {
      const next = wordAfter(passage, end);
      return next !== undefined && VERB.test(next) && lexicon?.isKnown(next) === true;
    }
    case 'Pj.':
      return /^\s\(Pj\.?\)/u.test(passage.text.slice(end, end + 8));
    case 'nama orang':
      return isBeforePerson(passage, end, lexicon);
    case undefined:
      return true;
    default:
      return condition satisfies never;
  }
}

/** `diwakili Setda, Wirdanto Sulasma`: somebody's name of two words, or one behind a title, neither of them a word or a place. */
function isBeforePerson(passage: Passage, end: number, lexicon: Lexicon | undefined): boolean {
  const [, title, first = '', last = ''] =
    PERSON_BEHIND.exec(passage.text.slice(end, end + 80)) ?? [];
  if (title !== undefined) return true;
  if (first === '' || lexicon === undefined) return false;
  return [first, last].every((word) => {
    const lower = word.toLowerCase();
    return lexicon.frequency(lower) === 0 && !isRegionWord(lower);
  });
}

const PERSON_BEHIND = /^,? (?:(H|Hj|Drs|Dra|Ir|Dr)\.|([A-Z][a-z]{2,}) ([A-Z][a-z]{2,}))/u;

/** A verb by its prefix, in lower case. */
const VERB = /^(?:me[mnlrwy]|be[rlk]|di|ter)[a-z]{3,}$/u;
