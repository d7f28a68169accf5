import { opensSentence } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import { sentenceAt } from '../../draft/sentence-at.ts';
import { anyOf, oneOf, wordSet } from '../../text/patterns.ts';
import { SAYS } from '../../text/speech-verbs.ts';
import { findSaidInside } from './said-inside.ts';
import { readSpeaker, type Vocabulary } from './speaker-names.ts';

/** A source or speaker that is set off on one side only, or on neither. */
export interface UnpartedSpeaker {
  /** Where the lead begins. */
  readonly start: number;
  /** `menurut `, `diakui `, `kata `, with the space behind it; with `-nya` it names the speaker itself. */
  readonly lead: string;
  /** The name with the space before it; empty behind `-nya`. */
  readonly named: string;
  /** Whether only the comma behind lacks. */
  readonly isOpened: boolean;
}

/** What names the source of a statement inside it; `-nya` stands for a name. */
const LEAD = anyOf(
  /(?<![A-Za-zÀ-ɏ-])[Mm]enurut(?:nya)?(?= )/gu,
  // A root of speaking behind a comma and before a name: `…, kata Siti`.
  /(?<![A-Za-zÀ-ɏ-])(?<=[A-Za-zÀ-ɏ\d)], )(?:kata|ujar|tutur|ungkap|jelas|papar|terang|lanjut)(?= [A-ZÀ-Þ])/gu,
  // A passive verb of speaking: `diakui Siti`, `dijelaskannya`.
  new RegExp(
    `(?<![A-Za-zÀ-ɏ-])di${oneOf(`
      akui sebut(?:kan)? jelaskan terangkan tambahkan katakan ungkapkan tuturkan tegaskan paparkan
      beberkan tandaskan beber ungkap urai uraikan yakini nilai jabarkan klaim
    `)}(?:nya)?(?= )`,
    'gu',
  ),
);

/** What every passage that is looked at has. */
const SIGN =
  /enurut|di(?:aku|j|t|kat|ung|seb|pap|beb|ur|yak|nil|kla)|, (?:kata|ujar|tutur|ungkap|jelas|papar|terang|lanjut) [A-Z]/u;

/** Sources that are no speakers: laws, books, creeds. */
const NO_SPEAKER = new RegExp(
  `^ ${oneOf(`
    Undang UU PP Perda Perpres Perbup Perwali Pergub Permen Peraturan Keputusan Instruksi Inpres
    Surat SK SE Pasal Juknis SOP
    Islam Hindu Buddha Kristen Katolik Al Alquran Quran Hadis Alkitab Kitab Nabi Rasulullah Rasul
    Allah Tuhan
    KBBI Kamus Pancasila Data Survei Laporan Penjelasan Keterangan Informasi Hasil Google Wikipedia
    DPA DIPA RKA APBD APBN RPJMD RPJPD RKPD LHP LKPD Dokumen Rencana Rancangan Jadwal Kalender Kontrak
    Catatan Perhitungan Naskah
  `)}(?![a-zß-ÿ])`,
  'u',
);

/** `Menurut Prabowo Indonesia tidak …`: behind the name a country is the subject. */
const RUNS_ON = /^ [A-Z][a-z]+ (?:Indonesia|Malaysia|Amerika|China|Jepang|Israel|Iran|Rusia)$/u;

/** Words that go on with the source, or tell when and where it spoke. */
const GOES_ON = wordSet(
  // What joins or limits: `Menurut Siti dan Budi`, `Menurut warga yang …`.
  `dan atau serta yang yg tersebut itu ini dkk cs seorang salah warga selaku sebagai of and the for
  kota kabupaten provinsi setempat asal pusat`,
  // Prepositions and conjunctions.
  `dalam di ke dari pada kepada oleh untuk bagi tentang bersama dengan lewat melalui soal terkait
  mengenai berdasarkan sampai sejak terhadap atas antara secara perihal saat ketika usai seusai
  setelah sesudah sebelum sambil seraya karena jika bila kalau agar supaya bahwa`,
  // How the speaker was asked, and the parts of a law.
  'didampingi ditemui dihubungi dikutip periode nomor tahun pasal ayat',
);

/** A number in a name: `ke-3`, `2026`. */
const NUMBER = /^(?:ke-[A-Za-z\d]+|\d+)$/u;

/** Who somebody is, behind his name: `Menurut Siti warga Contoh, …`. */
const KIND = wordSet(`
  pedagang petani nelayan ketua kepala anggota pemilik pengurus guru siswa mahasiswa dosen tokoh
  pengamat peneliti ahli pakar istri suami anak ibu ayah dokter perawat kader bidang periode
  alias
`);

/** What can only be the predicate of the sentence that was broken off. */
const PREDICATE = anyOf(
  // Helpers, adverbs, qualities: `adalah`, `akan`, `saat ini`.
  new RegExp(
    `^ ${oneOf(`
      adalah ialah merupakan ada juga akan telah sudah bakal bisa dapat harus mesti perlu wajib tidak
      tak bukan belum masih sangat cukup lebih paling kurang semakin makin memang layak selayaknya
      penting siap mampu boleh hanya selalu tetap sedang tengah terus pernah kerap sering cenderung
      senantiasa ikut turut segera kemudian akhirnya bahkan justru pun tentu sekaligus secara
      seharusnya rata-rata setidaknya antara_lain kini
    `)}(?![A-Za-zÀ-ɏ])`,
    'u',
  ),
  // `saat ini`, `saat inilah`.
  /^ saat ini/u,
  // A verb by its prefix, but for those that open an insertion.
  new RegExp(
    `^ (?!${oneOf(`
      mengenai mengingat melalui menjelang menyusul menanggapi mewakili mendampingi menyikapi
      merespons menjawab mengutip menurut berdasarkan bersama bernama berjudul berusia bertajuk
      didampingi diwakili ditemui dihubungi dikutip dinilai dianggap terkait terhadap terutama
      tertanggal
    `)})(?:me[mnlrwy]|ber|di|ter)[a-z]{3,}(?![A-Za-zÀ-ɏ])`,
    'u',
  ),
);

const SAYING = new RegExp(`^ (?:${SAYS})(?![A-Za-zÀ-ɏ])`, 'u');

/** An opening that has no subject, so that the speaker may be the one who is spoken of. */
const NO_SUBJECT =
  /^["“]?(?:Dalam|Pada|Di|Melalui|Lewat|Dari|Dengan|Saat|Ketika|Setelah|Usai|Untuk|Sementara itu|Selain|Sebelumnya|Kemudian)(?![A-Za-zÀ-ɏ])/u;

/** Words behind which the verb tells what somebody said rather than interrupts. */
const TAKES_VERB = new RegExp(
  `(?:^|[\\s"“(])${oneOf(`
    yang yg telah sudah juga pernah sempat turut akan dapat bisa perlu harus seperti sebagaimana apa hal
    demikian tak tidak belum bukan sering kerap biasa lazim lebih atau dan kembali baru kini masih
    itulah inilah bahwa karena kata
  `)}$`,
  'iu',
);

/** Conjunctions that many newspapers leave without a comma before an insertion. */
const JOINS =
  /(?:^|[\s"“(])(?:yang|yg|karena|sebab|namun|tetapi|tapi|padahal|justru|bahwa|dan|atau|sehingga|kalau|jika|kemudian|tentu)$/iu;

/** A conjunction at the head of the sentence, and nothing else. */
const JOINT =
  /^["“]?(?:Bahkan|Padahal|Justru|Namun|Akan tetapi|Selain itu|Karena itu|Oleh karena itu|Untuk itu) $/u;

/** `Dikatakannya kegiatan ini rutin digelar`: who said it, and a whole clause that is said. */
const SAID_OPENING = new RegExp(
  `(?<=^|[.!?]["”]? )Di${oneOf(`
    katakan ungkapkan jelaskan terangkan tambahkan tuturkan sebutkan akui tegaskan paparkan
  `)}nya(?= (?:[a-zß-ÿ]+ ){1,4}(?:ini|itu|tersebut) (?:(?!dan |yang |atau |serta |lalu )[a-zß-ÿ]+ )?(?:(?:di|me|ber|ter)[a-z]{4,}|akan|sudah|telah|adalah|merupakan|dapat|bisa|harus|juga)(?![a-z]))(?! bahwa)`,
  'gu',
);

/** `definisi damai menurut Nobel`: whose it is, not who says it. */
const OWNED =
  /(?:^|\s)(?:definisi|pengertian|arti|makna|konsep|versi|kriteria|standar|klasifikasi|jenis|tafsir|klaim|pandangan|ajaran|hukum|urutan|daftar)(?:nya)?(?![A-Za-zÀ-ɏ])/iu;

/**
 * The sources of a passage, `menurut Siti`, `diakui Siti`, that run into what they are the source of.
 *
 * @param lexicon tells a name from a body that opens with a word
 */
export function* findUnpartedSpeakers(
  passage: Passage,
  lexicon: Vocabulary | undefined,
): Generator<UnpartedSpeaker> {
  for (const said of findSaidInside(passage)) yield { ...said, isOpened: false };
  if (passage.text.includes('nya '))
    for (const { 0: lead, index: start } of passage.text.matchAll(SAID_OPENING))
      yield { start, lead, named: '', isOpened: true };
  if (!SIGN.test(passage.text)) return;
  for (const { 0: lead, index } of passage.text.matchAll(LEAD)) {
    const found = judge(passage, index, lead, lexicon);
    if (found) yield found;
  }
}

function judge(
  passage: Passage,
  start: number,
  lead: string,
  lexicon: Vocabulary | undefined,
): UnpartedSpeaker | undefined {
  const opens = opensSentence(passage, start);
  const named = lead.endsWith('nya')
    ? ''
    : (readPronoun(passage.text, start, lead, opens) ??
      readSpeaker(passage.text, start + lead.length, opens, lexicon));
  // A letter alone stands for a name that the text leaves out.
  if (named === undefined || named.length === 2 || NO_SPEAKER.test(named)) return undefined;
  if (RUNS_ON.test(named)) return undefined;
  const end = start + lead.length + named.length;
  const after = passage.text.slice(end, end + 60);
  if (SAYING.test(after)) return undefined;
  const before = passage.text.slice(sentenceAt(passage, start).start, start);
  const isSource = /^menurut/iu.test(lead);
  if (opens || /,\s?$/u.test(before)) {
    const certain = isParted(after, named) && (isSource || isInserted(lead, before, after));
    return certain ? { start, lead, named, isOpened: true } : undefined;
  }
  const lacksBoth = isSource ? isSourceInside(before, after, named) : isVerbInside(before, after);
  return lacksBoth && !/^M/u.test(lead) ? { start, lead, named, isOpened: false } : undefined;
}

/** `Menurut dia hal itu wajar`: a pronoun for the source, at the head of the sentence. */
function readPronoun(
  text: string,
  start: number,
  lead: string,
  opens: boolean,
): string | undefined {
  if (!opens || !/^menurut/iu.test(lead)) return undefined;
  return /^ (?:dia|beliau|mereka|kami|saya)(?= (?!pribadi|semua|sendiri|ber[a-z]+a |masing|juga |lagi )[a-z])/u.exec(
    text.slice(start + lead.length),
  )?.[0];
}

/** Whether `diakui Siti`, `kata Siti` behind a comma stands between a subject and its predicate. */
function isInserted(lead: string, before: string, after: string): boolean {
  const [, ...parts] = before.split(', ').slice(0, -1);
  const subject = parts.at(-1);
  // Behind an opening alone, or with the time, the speaker is the subject.
  const isOpening =
    NO_SUBJECT.test(before) &&
    (subject === undefined || /(?:nya|lalu|pagi|siang|sore|malam|kemarin|[\d)])$/u.test(subject));
  return before !== '' && !isOpening && (lead.startsWith('di') || PREDICATE.test(after));
}

/** Whether `menurut Siti` interrupts a sentence that has no comma before it. */
function isSourceInside(before: string, after: string, named: string): boolean {
  const head = before.trimEnd();
  if (JOINT.test(before)) return isParted(after, named);
  if (!endsWithWord(before) || OWNED.test(head)) return false;
  // With the comma behind it, only the one before can lack.
  if (after.startsWith(', ')) return PREDICATE.test(after.slice(1));
  return PREDICATE.test(after) && !JOINS.test(head);
}

/** Whether `diakui Siti` interrupts a sentence that has no comma before it. */
function isVerbInside(before: string, after: string): boolean {
  return PREDICATE.test(after) && endsWithWord(before) && !TAKES_VERB.test(before.trimEnd());
}

/** Whether enough stands before to be interrupted. */
function endsWithWord(before: string): boolean {
  return /[A-Za-zÀ-ɏ\d)] $/u.test(before) && before.split(' ').length > 2;
}

/** Whether what follows a source is no longer part of it. */
function isParted(after: string, named: string): boolean {
  const next = /^ ([A-Za-zÀ-ɏ\d-]+)/u.exec(after)?.[1];
  if (next === undefined) return false;
  if (named === '') return !/^(?:lagi|sendiri|dan|atau|pribadi)$/u.test(next);
  // `menurut LKJ Dinas Contoh`: an acronym and whose it is.
  if (/^ [A-Z]{2,}$/u.test(named) && /^[A-Z]/u.test(next)) return false;
  return PREDICATE.test(after) || !(GOES_ON.has(next) || NUMBER.test(next) || KIND.has(next));
}
