import { opensSentence } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import { isTitleQuoted } from '../../draft/raised-word.ts';
import { announcesName, headsName, mayStandCapital } from '../../knowledge/capital-words.ts';
import { isOfficeWord } from '../../knowledge/offices.ts';
import { isPersonWord } from '../../knowledge/person-words.ts';
import { readRaisedShare } from '../../knowledge/raised-share.ts';
import { isVerbForm, kindOfSmallWord } from '../../knowledge/word-kinds.ts';
import { wordSet } from '../../text/patterns.ts';
import type { Word } from '../../text/words.ts';

/** What must be known of words in lower case; a lexicon knows it. */
interface Vocabulary {
  frequency(word: string): number;
  isListed(word: string): boolean;
  isAttested(word: string): boolean;
}

/** So many words with capitals are read back from a verb to whose it is. */
const LONGEST = 6;

/** From this frequency on, in doublings, a verb that no table has is one that edited news never raises. */
const IN_USE = 2;

/** From this frequency on a verb is in everybody's mouth. */
const EVERYDAY = 4;

/** Up to this share, in doublings, edited news raises a word so seldom that it is no name. */
const SELDOM = 4;

/** What is called by what is done there, however long the name: `Program Polisi Menyapa`. */
const CALLED = wordSet(`
  Program Gerakan Lomba Aksi Kelas Pelatihan Kampanye Festival Film Buku Lagu Judul Tema Ayo Mari Kursus
  Puisi Novel Inovasi Aplikasi Indeks Rubrik Sosialisasi Webinar Talkshow Seminar Lokakarya Bimtek
  Safari Klinik Layanan Kolom Acara Sesi Drama Podcast Siniar Siaran Kanal Dialog Teater Sandiwara Wayang
  Serial Sinetron Cerpen Dongeng Legenda Kisah Monolog Pentas Operet
`);

/** What is called by what is done there if the verb stands right behind it: `Ruang Membaca`. */
const CALLED_NEXT = wordSet(`
  Bulan Hari Pekan Seni Bimbingan Kegiatan Acara Sekolah Indonesia Kampus Merdeka Tari Tim Komunitas Forum
  Kompetisi Layanan Sistem Bunda Duta Yayasan Ekspo Pameran Ruang Taman Kampung Rumah Cara Tips Surat
  Desa Jumat Sabtu Minggu Siswa Guru Pelajar Pemuda Kartu Dana Tata
`);

/** Verbs by which programmes are called, whoever does it: `Jaksa Menyapa`, and those that open a sentence. */
const CALLS = wordSet(`
  mengajar menyapa mengabdi membangun menulis membaca menanam mengaji mendongeng menabung melayani
  mendengar menjawab menginspirasi membina memasak menjahit melukis mewarnai menggambar menari merajut
  menenun membatik dikutip dilansir dilaporkan
`);

/** Verbs in `ber-` and `ter-` that go on with a sentence; most others tell of a quality, in names too. */
const GOES_ON_INTRANSITIVE = wordSet(`
  berharap berpesan berjanji berkomitmen berupaya berusaha berterima bertemu berkunjung berdialog
  berkoordinasi berkolaborasi bertolak berangkat berencana berkesempatan bertindak berlangsung berasal
  bertugas bertanya berkata berujar bersyukur berpendapat berpandangan berkeinginan bertekad berduka
  bertandang berkewajiban berlokasi terdiri terlihat tercatat tertarik terpaksa
`);

/** What follows the verb of a clause, and no name: an object, a number, an adverbial, what was said. */
const GOES_ON =
  /^(?: (?!(?:dan|atau|serta|maupun|adalah|ialah|merupakan|juga|telah|akan|sudah|di[a-z]{4,})(?![a-z]))(?:[a-z]{2,}|\d|Rp)|, (?:[a-z]|["“]))/u;

/**
 * Whether the word at `index` is the verb of a subject that has capitals by right, and none itself:
 * `Kapolresta Berpesan kepada`, `Kepala Dinas Mengatakan, stok aman`.
 */
export function isRaisedBehindSubject(
  passage: Passage,
  index: number,
  lexicon: Vocabulary | undefined,
): boolean {
  const [before, word] = [passage.words[index - 1], passage.words[index]];
  if (!lexicon || !before || !word || !/^(?:Me|Di|Ber|Ter)[a-z]{4,}$/u.test(word.text))
    return false;
  if (passage.text.slice(before.end, word.start) !== ' ' || !isPlainVerb(word, lexicon))
    return false;
  if (opensSentence(passage, word.start) || isTitleQuoted(passage, word)) return false;
  if (passage.hasMark(word.start, word.end, 'link', 'emphasis')) return false;
  if (!GOES_ON.test(passage.text.slice(word.end, word.end + 24))) return false;
  if (isInHeadline(passage, index, lexicon)) return false;
  return isSubject(passage, index, lexicon);
}

/** `Safari Gubernur Mengunjungi desa`: a verb in the name of what opens with such a word. */
export function isCalledByDeed(passage: Passage, index: number): boolean {
  if (!/^(?:Me|Di|Ber|Ter)[a-z]{4,}$/u.test(passage.words[index]?.text ?? '')) return false;
  const run = passage.words.slice(openRun(passage, index), index);
  return CALLED.has(run[0]?.text ?? '');
}

/** `Motor Contoh Dibuat untuk Performa Maksimal`: a headline that stands in the text. */
function isInHeadline({ words }: Passage, index: number, lexicon: Vocabulary): boolean {
  const [next, first, second] = words.slice(index + 1, index + 4);
  const around = next && kindOfSmallWord(next.lower) ? [first, second] : [next, first];
  return around.every(
    (word) =>
      word &&
      /^[A-Z][a-z]+$/u.test(word.text) &&
      lexicon.frequency(word.lower) > 0 &&
      (readRaisedShare(word.lower) ?? 0) <= SELDOM &&
      !isPersonWord(word.lower),
  );
}

/** Whether a word is a verb that edited news never raises, and that no programme is called by. */
function isPlainVerb({ lower }: Word, lexicon: Vocabulary): boolean {
  if (CALLS.has(lower) || !isVerbForm(lower) || lexicon.isListed(lower)) return false;
  if (/^[bt]er/u.test(lower) && !GOES_ON_INTRANSITIVE.has(lower)) return false;
  const frequency = lexicon.frequency(lower);
  if (frequency < IN_USE) return /^me[a-z]{4,}kan$/u.test(lower) && lexicon.isAttested(lower);
  return (readRaisedShare(lower) ?? 0) <= (frequency > EVERYDAY ? 1 : 0);
}

/** Whether the words with capitals before `index` name a person, an office or a body, and nothing else. */
function isSubject(passage: Passage, index: number, lexicon: Vocabulary): boolean {
  const first = openRun(passage, index);
  const run = passage.words.slice(first, index);
  if (run.length === LONGEST || !run.some((word) => isName(word, lexicon))) return false;
  if (run.some((word) => CALLED.has(word.text) || isGrammar(word))) return false;
  if (CALLED_NEXT.has(run.at(-1)?.text ?? '')) return false;
  return !isAnnounced(passage, first);
}

/** Where the words with capitals begin that end right before `index`. */
function openRun({ words, text }: Passage, index: number): number {
  let first = index;
  while (index - first < LONGEST) {
    const [word, next] = [words[first - 1], words[first]];
    if (!word || !next || !isNextTo(text, word, next) || !/^[A-Z]/u.test(word.text)) break;
    first--;
  }
  return first;
}

/** `program Polri Menyapa warga`: whether a small word tells that a name or title begins at `first`. */
function isAnnounced({ words, text }: Passage, first: number): boolean {
  const [before, opening] = [words[first - 1], words[first]];
  if (!before || !opening || text.slice(before.end, opening.start) !== ' ') return false;
  if (isPersonWord(before.lower) || isOfficeWord(before.lower)) return false;
  return announcesName(before.lower) || headsName(before.lower);
}

/** Whether a blank alone parts two words, or the comma before a degree: `Budi, SH`. */
function isNextTo(text: string, { end }: Word, next: Word): boolean {
  const gap = text.slice(end, next.start);
  return gap === ' ' || (gap === ', ' && /^[A-Z]{2,3}$/u.test(next.text));
}

function isGrammar({ lower }: Word): boolean {
  if (/^(?:ia|dia|beliau)$/u.test(lower)) return false;
  return kindOfSmallWord(lower) !== undefined || isVerbForm(lower);
}

function isName({ text, lower }: Word, lexicon: Vocabulary): boolean {
  if (/^[A-Z]{3,}$/u.test(text)) return true;
  if (isPersonWord(lower) || isOfficeWord(lower) || mayStandCapital(lower)) return true;
  return headsName(lower) || !lexicon.isAttested(lower) || /^(?:ia|dia|beliau)$/u.test(lower);
}
