import { QUALITIES } from '../../knowledge/qualities.ts';
import { wordSet } from '../../text/patterns.ts';
import { isNounPhrase, isPredicative, mayHeadSubject, type PartWord } from './sentence-parts.ts';

/** The last place where a subject is sure to begin that goes up to the main verb. */
export function findBorder(
  words: readonly PartWord[],
  from: number,
  main: number,
): number | undefined {
  for (let at = main - 1; at >= from; at--) {
    const subject = words.slice(at, main);
    if (opensSubject(words, at) && isNounPhrase(subject)) return at;
  }
  return undefined;
}

function opensSubject(words: readonly PartWord[], at: number): boolean {
  const [last, word] = [words[at - 1], words[at]];
  if (!last || !word || !mayHeadSubject(word) || NO_SUBJECT.has(word.lower)) return false;
  if (['preposition', 'joint', 'yang', 'conjunction', 'name'].includes(last.kind)) return false;
  // `laporan warga petugas menuju …`: no warga are petugas.
  const isOther = /^(?:warga|masyarakat)$/u.test(last.lower) && AUTHORITY.test(word.lower);
  if (hasOwner(last.lower) && !isOther) return false;
  if (isPredicative(last.kind) && COUNTED.test(word.lower)) return false;
  if (word.kind === 'pronoun')
    return (
      SUBJECT_PRONOUN.test(word.lower) &&
      (ENDS.test(last.lower) || words[at + 1]?.kind === 'helper')
    );
  if (COUNTED.test(word.lower)) return !/^(?:kehadiran|bagi|jumlah)$/u.test(last.lower);
  if (ACTORS.has(word.lower)) return true;
  return (
    ENDS.test(last.lower) ||
    QUALITIES.has(last.lower) ||
    (/[a-z]{3}nya$/u.test(last.lower) && !SENTENCE_ADVERB.test(last.lower) && word.kind === 'other')
  );
}

/** Pointers and times, with which a clause ends. */
const ENDS = /^(?:itu|ini|tersebut|malam|pagi|siang|sore|lalu|mendatang|kemarin|tadi|depan)$/u;

/** What is said with `-nya` about the clause that follows. */
export const SENTENCE_ADVERB =
  /^(?:tanda|arti|akibat|biasa|umum|seharus|sebaik|sebenar|sepenuh|misal|nanti|awal|akhir|khusus|setidak|tampak|ternyata|kira|kata|ujar|pasal|seluruh|semua|hanya|punya)nya$/u;

/** Words that belong to the word before, or add to it. */
const NO_SUBJECT = wordSet(`
  secara lagi sendiri saja pula sekali kali hari malam pagi siang sore tadi lebih paling agak
  sekitar seperti sebesar baik tepatnya bersama besar kecil baru lama lain lainnya masing dulu
  dahulu tahap bulan tahun minggu pekan depan lalu dini luar dalam tengah atas bawah jam orang
`);

/** Heads of people and bodies that the words before them are unlikely to own. */
export const ACTORS = wordSet(`
  warga petugas peserta pengungsi panitia pemerintah pemkab pemkot pemprov polisi penyidik tim
  rombongan siswa pelajar mahasiswa petani nelayan pedagang penumpang pengunjung pengendara
  relawan pegawai karyawan jemaah jaksa hakim konsumen perusahaan pembeli pengguna pihaknya
  pemohon pelaku korban dinas kepala bupati gubernur camat lurah
`);

/** Those of them who are none of the people before. */
const AUTHORITY =
  /^(?:petugas|panitia|pemerintah|pemkab|pemkot|pemprov|polisi|penyidik|rombongan|bupati|gubernur|camat|lurah|dinas|kepala)$/u;

/** Pronouns that are a subject rather than the owner of the noun before. */
export const SUBJECT_PRONOUN = /^(?:ia|dia|mereka|kami|kita|beliau|pihaknya)$/u;

/** Words that say how many act. */
export const COUNTED =
  /^(?:ratusan|puluhan|ribuan|belasan|sejumlah|beberapa|sebanyak|seluruh|semua|para|setiap)$/u;

/** Words of which the noun behind is the owner or the object. */
const OWNED_BY = wordSet(
  // Who and how many.
  'para seluruh semua sejumlah beberapa setiap tiap banyak seorang satu dua tiga empat lima jumlah jiwa',
  // People and bodies.
  'kepala ketua wakil anggota warga masyarakat pihak tim tenaga rumah kantor antar antara',
  // Things that somebody has.
  'hak hasil nama data minat peran tingkat jalur milik',
);

/** A noun with a suffix that is made of a verb, and a number: `bantuan`, `sosialisasi`, `120`. */
const OWNED_BY_FORM = /^(?:[a-z]{4,}(?:an|asi)|\d.*)$/u;

/** Whether the noun behind a word is rather its owner or object than a subject. */
function hasOwner(word: string): boolean {
  return OWNED_BY.has(word) || OWNED_BY_FORM.test(word);
}

/** Words behind which a subject is rather the object or the clause of another. */
export const GOVERNS = wordSet(
  // What lets, makes or asks somebody do something: `meminta warga …`.
  `membantu meminta mengajak membuat mendorong melarang menyuruh membiarkan mengimbau menyebabkan
  mengakibatkan menjadikan memungkinkan mengizinkan mewajibkan mengharuskan memaksa
  mengarahkan memerintahkan membawa mengundang melatih mencegah menghindari menjaga diminta
  dipaksa dibuat`,
  // What is seen, thought, said: `melihat warga …`.
  `melihat memastikan mengetahui menilai menyatakan mengatakan menemukan mendapati mengharapkan
  mendengar menyaksikan menganggap menyebut menjelaskan menunjukkan membuktikan berharap
  merasa tahu yakin percaya sadar paham diasumsikan dilihat terlihat diketahui disebut
  dianggap dinilai`,
  // What opens a clause inside the clause.
  `adanya adalah bagaimana apa siapa berapa mengapa semakin makin antara baik ternyata biasa`,
);
