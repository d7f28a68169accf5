import { opensSentence } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import {
  goesOnAsName,
  isInListedName,
  isJoinedToName,
  isTitleQuoted,
} from '../../draft/raised-word.ts';
import { isCommonAcronym } from '../../knowledge/acronym-forms.ts';
import { announcesName, mayStandCapital } from '../../knowledge/capital-words.ts';
import { isDerivedNoun } from '../../knowledge/derived-nouns.ts';
import { isPersonWord } from '../../knowledge/person-words.ts';
import { readAloneShare, readRaisedShare } from '../../knowledge/raised-share.ts';
import { isCapitalised } from '../../text/case.ts';
import { oneOf, wordSet } from '../../text/patterns.ts';
import { textBefore } from '../../text/text-before.ts';
import type { Word } from '../../text/words.ts';
import { announcesUnit, EVERYDAY, isEverydayWord, isNobody } from './everyday-noun.ts';
import { findPersonParts } from './person-parts.ts';
import { goesOnSmall, isPointedAt, isRaisedSecond } from './raised-second.ts';

/** What must be known of words in lower case; a lexicon knows it. */
interface Vocabulary {
  frequency(word: string): number;
  isKnown(word: string): boolean;
  isDoubtful(word: string): boolean;
  readonly pairs: { isRaised(first: string, second: string): boolean };
}

/** What a raised noun is read with. */
interface Draft {
  readonly passages: readonly Passage[];
  readonly lexicon: Vocabulary | undefined;
}

/** They tell how far something reaches, and are part of a name only within it. */
const REACH = /^(?:Nasional|Internasional|Regional|Lokal|Global)$/u;

/** Before one of these a rare word is no name either. */
const DETERMINER =
  /^(?:sebuah|seorang|suatu|para|setiap|tiap|seluruh|semua|beberapa|sejumlah|berbagai|salah|sebagian|segala)$/u;

/** Words that a place stands behind. */
const TO_PLACE =
  /^(?:di|ke|dari|menuju|lewat|melalui|asal|kawasan|warga|wilayah|jalan|menjadi|wisata|desa|dusun|kampung|kota|pantai|pulau|gunung|sungai)$/u;

/** Words of other languages that are nobody's name, too rare in print to be known as frequent. */
const FOREIGN = wordSet(`
  website stunting hoax hoaks cafe chatbot online offline workshop game laptop drone lockdown startup
  event booth doorprize briefing monitoring talkshow screening tracing restocking doorstop flyer banner
  leaflet distro streaming supply swab smartphone gadget admin
`);

/** Doubled words that are one thing, and so may be a name or part of it. */
const UNDOUBLED = new RegExp(
  `^(?:${oneOf(`
    alun-alun (?:per)?undang-undang(?:an)? kanak-kanak gado-gado kupu-kupu kura-kura rama-rama
    laba-laba lumba-lumba cumi-cumi oleh-oleh rata-rata masing-masing sama-sama baru-baru tiba-tiba
    ondel-ondel blak-blakan
  `)}|(?:bapak|ibu|saudara|saudari|anak|kakak|adik|teman|kawan|rekan|emak)-[a-z]+)$`,
  'u',
);

/** Endings of abstract nouns, which are nobody's name. */
const ABSTRACT = /(?:asi|itas|isme|nya|onal)$/u;

/** People of whom a body or school has many, before its initials. */
const MEMBER = wordSet(`
  Anggota Kader Siswa Pelajar Guru Pegawai Karyawan Personel Prajurit Petugas Mahasiswa Relawan Pengurus
  Alumni Perwakilan Unsur Jajaran Staf Purnawirawan Calon Jumlah Kasus Pasien Pelaku Peserta Pimpinan
  Keluarga Utusan Rombongan Nasabah Honorer Operator Admin Verifikator Fasilitator Penyuluh Pendamping
`);

/** What a person does, behind the name; many are called by a common word: `Gigih pun berharap`. */
const PREDICATE = new RegExp(
  `^ ${oneOf(`
    juga pun sendiri selalu sempat ingin mengaku mengatakan menilai berharap menyebut menuturkan
    menjelaskan menyampaikan mengungkapkan menambahkan menegaskan mengajak meminta memilih
    tampil terlihat dirawat
  `)}(?![a-z])`,
  'u',
);

/** `Kepala Bidang pengendalian dan …`: a name the first words of which lack their capital. */
const UNIT = /(?:Bidang|Seksi|Bagian|Kabid|Kasi|Kabag|Dinas|Badan|Balai)(?: [a-z]+){1,4} $/u;

/** Words with which a sentence that somebody said begins behind a comma. */
const OPENS_SPEECH =
  /^(?:Yang|Mari|Ayo|Mengapa|Tidak|Jangan|Apa|Apakah|Bagaimana|Siapa|Semoga|Saya|Kami|Kita|Mereka|Ini|Itu|Jika|Kalau|Karena|Selamat|Terima|Silakan|Tolong|Mohon)$/u;

/**
 * Whether the capital of the word at `index` is one that a common noun has for no reason: the
 * language knows the word, no name stands beside it, and it is nobody's name in the draft.
 */
export function isRaisedNoun(passage: Passage, index: number, draft: Draft): boolean {
  const { lexicon } = draft;
  const [before, word] = [passage.words[index - 1], passage.words[index]];
  if (!lexicon || !before || !word || !isCommonNoun(passage, index, lexicon)) return false;
  if (!isBehindSmall(passage, index, draft) || !endsAlone(passage, index, lexicon)) return false;
  // `Stimulasi, Deteksi, Intervensi`: words of one name, of which the first is rare in print.
  if (LOAN.test(word.lower) && lexicon.frequency(word.lower) === 0 && isInCapitalRow(passage, word))
    return false;
  if (isDerivedNoun(word.text) || ABSTRACT.test(word.lower) || MEMBER.has(word.text)) return true;
  // `diakui Diri`: who did it.
  if (isNobody(word, lexicon) && !/^di[a-z]{3,}/u.test(before.lower)) return true;
  if (isSubject(passage, word, lexicon)) return false;
  return !findPersonParts(draft.passages, lexicon).has(word.lower);
}

function isInCapitalRow({ text }: Passage, { end }: Word): boolean {
  return /^, [A-Z]/u.test(text.slice(end, end + 3));
}

/** Whether a word is one of the language that hardly ever is a name. */
function isCommonNoun({ words }: Passage, index: number, lexicon: Vocabulary | undefined): boolean {
  const [before, word] = [words[index - 1], words[index]];
  if (!lexicon || !word || word.text.length < 3) return false;
  const bare = word.lower.replace(/(?<=[a-z]{3})nya$/u, '');
  // `panitia yang Ketuanya gubernur`: whose office it is, an address never tells.
  const isTheirs = bare !== word.lower && isPersonWord(bare);
  if (mayStandCapital(word.lower) || (mayStandCapital(bare) && !isTheirs)) return false;
  // A plural, but for those that are places, laws and schools: `Alun-alun`, `Undang-undang`.
  if (word.lower.includes('-')) return isDoubled(word.lower) && lexicon.isKnown(word.lower);
  if (isCommonAcronym(word.lower) || FOREIGN.has(word.lower)) return true;
  if (lexicon.frequency(word.lower) > 1 || lexicon.frequency(bare) > 1) return true;
  return isRareNoun(word, before?.lower ?? '', lexicon);
}

/** `karyawan-karyawati`: both halves begin alike, which `Nusantara-kita` does not. */
function isDoubled(word: string): boolean {
  const [first = '', second = ''] = word.split('-');
  return second.startsWith(first.slice(0, 3)) && !UNDOUBLED.test(word);
}

/** Endings of loans that no name has, but what is one of its kind: `teks Proklamasi`; a subject that is taught, `Sosiologi`, may be one. */
const LOAN =
  /^(?!proklamasi|konstitusi|reformasi|revolusi|restorasi|deklarasi|konvensi|resolusi|konferensi)[a-z]{2,}(?:[aiu]si|nsi|itas|isme|natur|[bd]itur)$/u;

/** Whether a word too rare to be known as frequent is no name behind the one `before` it. */
function isRareNoun(word: Word, before: string, lexicon: Vocabulary): boolean {
  if (word.text.length < 5 || !lexicon.isKnown(word.lower)) return false;
  if (isEverydayWord(word, lexicon) || DETERMINER.test(before)) return true;
  if (word.text.length > 6 && LOAN.test(word.lower) && readRaisedShare(word.lower) === undefined)
    return true;
  // `menuju Penanjakan`: places are called so, too.
  return isDerivedNoun(word.text) && !(lexicon.isDoubtful(word.lower) && TO_PLACE.test(before));
}

/** Whether what stands before neither announces a name nor joins the word to one. */
function isBehindSmall(passage: Passage, index: number, draft: Draft): boolean {
  const { words, text } = passage;
  const [before, word] = [words[index - 1], words[index]];
  if (!before || !word || opensSentence(passage, word.start) || isTitleQuoted(passage, word)) {
    return false;
  }
  const gap = text.slice(before.end, word.start);
  if (gap === ', ') return isBehindComma(passage, before, word);
  if (gap !== ' ') return false;
  if (isCapitalised(before.text) && opensSentence(passage, before.start)) {
    return draft.lexicon !== undefined && isRaisedSecond(passage, before, word, draft.lexicon);
  }
  return isBehindSmallWord(passage, index, draft);
}

/** Whether the word before the one at `index` is small and neither announces a name nor goes on with it. */
function isBehindSmallWord(passage: Passage, index: number, draft: Draft): boolean {
  const { words, text } = passage;
  const [before, word] = [words[index - 1], words[index]];
  if (!before || !word || !/^[a-zß-ÿ-]+$/u.test(before.text)) return false;
  if (UNIT.test(textBefore(text, word.start, 60))) return false;
  // `Iklim Investasi yang Sehat`: of what quality something is, whatever it is called.
  if (before.text === 'yang')
    return !/^(?:Di[a-z]+|Berlaku|Berada|Ada|Baik|Lulus)$/u.test(word.text);
  if (isJoinedToName(passage, index)) return isRowPartner(passage, index, draft);
  if (announcesUnit(before.lower)) return false;
  if (!announcesName(before.lower) || REACH.test(word.text)) return true;
  if (isPointedAt(passage, before, word)) return true;
  const isInList = /^, [A-Z]/u.test(text.slice(word.end, word.end + 3));
  if (before.lower === 'seperti') return !isInList;
  return before.lower === 'oleh' && goesOnSmall(passage, word);
}

/** `Bus dan Angkutan`: the word joined is a common noun itself. */
function isRowPartner(passage: Passage, index: number, draft: Draft): boolean {
  const joint = passage.words[index - 1]?.text ?? '';
  if (!/^(?:dan|atau|maupun)$/u.test(joint)) return false;
  return isRaisedNoun(passage, index - 2, draft) || isBesideRuler(passage, index, draft);
}

/** `tanggung jawab Pemerintah dan Masyarakat`: beside whoever rules, and in no name with it. */
function isBesideRuler(passage: Passage, index: number, { lexicon }: Draft): boolean {
  const [farther, ruler, word] = [-3, -2, 0].map((step) => passage.words[index + step]);
  if (!lexicon || !farther || !ruler || !word) return false;
  if (lexicon.frequency(word.lower) < EVERYDAY || (readAloneShare(word.lower) ?? 9) > 1)
    return false;
  if (!/^(?:Pemerintah|Bupati|Gubernur|Camat|Presiden|DPRD|TNI|Polri)$/u.test(ruler.text))
    return false;
  if (passage.text.slice(farther.end, ruler.start) !== ' ' || announcesName(farther.lower))
    return false;
  return /^[a-z]+$/u.test(farther.text);
}

/** `Polres Contoh, Instansi terkait`: the comma of a list, which is no name and no motto. */
function isBehindComma(passage: Passage, before: Word, word: Word): boolean {
  if (OPENS_SPEECH.test(word.text)) return false;
  if (isMemberOf(passage, word)) return true;
  // `Pelaksana, Penanggung jawab (PIC)`: names of columns, one with its initials.
  const hasInitials = /^ [a-z]+ \([A-Z]{2}/u.test(passage.text.slice(word.end, word.end + 24));
  if (hasInitials || !goesOnSmall(passage, word)) return false;
  return !isCapitalised(before.text) || !isInListedName(passage.text, word.start);
}

/** `Anggota TNI/Polri`: one of many, before the initials of the body. */
function isMemberOf({ text: all }: Passage, { text, end }: Word): boolean {
  if (!MEMBER.has(text)) return false;
  return /^ (?:[A-Z]{2,6}(?:[/-][A-Z][A-Za-z]{1,6})?|Forkopim[a-z]{2,3}|Polri|Muspika|Covid-19)(?: [a-z]|[,.;])/u.test(
    all.slice(end, end + 18),
  );
}

/** `Negeri di Atas Awan`: what a place is called for its beauty. */
const NICKNAME = /^ di (?:Atas|Bawah|Balik|Antara|Tengah|Ujung) [A-Z]/u;

/** Whether no name goes on behind the word, unless it is another noun of the kind: `Laptop dan Buku`. */
function endsAlone(passage: Passage, index: number, lexicon: Vocabulary): boolean {
  const word = passage.words[index];
  if (!word || !goesOnAsName(passage, word)) return word !== undefined;
  if (NICKNAME.test(passage.text.slice(word.end, word.end + 16))) return false;
  if (
    isMemberOf(passage, word) ||
    /^ (?:di|dari|dengan) [A-Z]/u.test(passage.text.slice(word.end, word.end + 9))
  )
    return true;
  if (!/^ (?:dan|atau|maupun) [A-Z]/u.test(passage.text.slice(word.end, word.end + 9)))
    return false;
  // `BPJS baik Kesehatan maupun Ketenagakerjaan`: the ends of two names.
  if (passage.words[index - 1]?.lower === 'baik') return false;
  const partner = passage.words[index + 2];
  if (!partner || goesOnAsName(passage, partner)) return false;
  return isCommonNoun(passage, index + 2, lexicon);
}

/** Whether a word that is not in everybody's mouth does what a person does, and so may be one. */
function isSubject({ text }: Passage, { lower, end }: Word, lexicon: Vocabulary): boolean {
  return lexicon.frequency(lower) < EVERYDAY && PREDICATE.test(text.slice(end, end + 16));
}
