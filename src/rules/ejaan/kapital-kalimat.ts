import { isSpellingExempt } from '../../check/exemptions.ts';
import type { Report } from '../../check/finding.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import { findSentenceAt } from '../../draft/sentence-at.ts';
import { findRaisedTags } from '../../facts/capitals/raised-tags.ts';
import { findSmallBehindName } from '../../facts/sentences/small-behind-name.ts';
import type { Lexicon } from '../../morphology/lexicon.ts';
import { capitalise } from '../../text/case.ts';
import { oneOf } from '../../text/patterns.ts';
import type { Span } from '../../text/span.ts';
import { textBefore } from '../../text/text-before.ts';

/** A small letter behind the stop of a word that is no abbreviation, or behind a question. */
const AFTER_STOP = /(?<=(?<![A-Za-zÀ-ɏ.])([a-zß-ÿ]{3,20})[.?] )[a-zß-ÿ]{2,}/gu;

/** Words that go on with the sentence of a question: `Siap? tanya camat`. */
const AFTER_QUESTION = /^(?:kata|tanya|ujar|sebut|ucap|tutur|pikir|begitu|demikian)(?:nya)?$/u;

/** Abbreviations that stand inside a sentence; those without a vowel always may. */
const ABBREVIATION = new RegExp(
  `^(?:[^aeiou]+|${oneOf(`
    prof prov telp jend brigjen irjen komjen mayjen letjen kombes kompol letkol blok kab kec kel vol red
    cet hal dra ext max min com etc saw alm ust rev ed ibid gub
  `)})$`,
  'u',
);

/** Words that often open a paragraph; a firm that writes itself small is not among them. */
const OPENERS: ReadonlySet<string> = new Set(
  `acara adapun atas bahkan bapak beberapa begitu belasan berdasarkan bersama bupati camat dalam dari
  dengan dia dinas dua gubernur hadir hal hingga ia ibu ini itu jika juga kami karena kata kegiatan
  kemudian kepala ketika ketua kita lomba masyarakat melalui menurut mereka namun oleh pada para
  pemerintah pemkab pemkot peserta petugas program puluhan rapat ratusan ribuan saat saya sebab sebagai
  sebanyak sebelum sedangkan sehingga sejak sejumlah sekretaris selain selanjutnya seluruh sementara
  semua setelah setiap seusai siswa tahun tetapi tim tujuan ujar untuk usai wakil wali warga`.split(
    /\s+/u,
  ),
);

/** Verbs of saying as they stand before what is said, also at the head of a sentence (`Ujarnya, “…”`). */
const ANNOUNCES = oneOf(`
  [Kk]ata [Uu]jar [Tt]utur [Jj]elas [Uu]ngkap [Tt]egas [Pp]apar [Ii]mbau [Pp]esan [Ll]anjut [Tt]ambah
  [Uu]cap mengatakan menyatakan berkata menegaskan menjelaskan menuturkan mengungkapkan menambahkan
  berpesan mengimbau berharap meminta mengajak
`);

/** Direct speech that a verb of saying and a comma or colon announce. */
const SPEECH = new RegExp(
  `(?<=(?:${ANNOUNCES}|[Mm]enurut (?:dia|beliau))(?:nya)?(?: [A-Z][a-zß-ÿ]{1,20}){0,3}[,:] ["“])[a-zß-ÿ]{2,}`,
  'gu',
);

export const kapitalKalimat: Rule = draftRule({
  id: 'ejaan/kapital-kalimat',
  severity: 'error',
  summary: 'Kalimat dan petikan langsung diawali huruf kapital.',
  why: 'Huruf kecil di awal kalimat memberi kesan naskah belum dibaca ulang.',
  exceptions:
    'Sambungan petikan (“Kami siap,” katanya, “karena …”), singkatan, dan butir daftar dibiarkan.',
  source: 'EYD V I.F (huruf kapital), butir 1 dan 6',
  checklist: 'Setiap kalimat diawali huruf kapital',
  examples: {
    wrong: [
      { text: 'Rapat selesai siang itu. «peserta» lalu pulang.' },
      {
        text: 'Rapat selesai di Kertonegoro. «peserta» pulang pada Senin (3/4/2023). «kegiatan» itu ramai.',
      },
      { text: 'Camat berkata, “«kami» siap melayani warga.”' },
      {
        text: 'Ujarnya, “«layanan» dibuka setiap hari.” Menurut dia, “«semua» warga sudah pulang.”',
      },
      { text: 'Bupati mengimbau, “«jaga» kebersihan.”' },
      { text: 'Cukupkah bantuan itu? «pemerintah» daerah menjawab cukup.' },
      { text: '“Kami siap membantu,” kata Siti, “«Asalkan» datanya lengkap.”' },
      { text: '“Kami siap,” «Kata» Siti. “Kapan?” «Tanya» Budi. “Kami siap,“ «Ujar» camat.' },
      { text: 'Kini semuanya sudah lancar, «Ucap» Siti kepada kami.' },
      { text: 'Prevalensi turun. “«angka» itu mencapai 30 persen,” katanya.' },
      { text: 'Rapat selesai.\n\n«tentunya» tidak semua usulan dapat dipenuhi tahun ini.' },
      { text: '«kegiatan» itu diikuti lima puluh peserta dari tiga desa.' },
    ],
    right: [
      'Rapat selesai siang itu. Peserta lalu pulang.',
      'Bupati Contoh Ir. Budi Santoso, M.T., IPU, ASEAN Eng. membuka rapat bersama Ir. Siti, APEC Eng. dan Camat.',
      '“Kami siap,” katanya, “karena warga menunggu.”',
      'Hadir Brigjen. dan Letkol. lain; butir a). persiapan dan (1). pelaksanaan dibahas.',
      'Menurut dia, “tidak ada yang ditutupi warga itu dari siapa pun sejak awal pembangunan pasar”.',
      'Menurut Prof. dan dr. itu, obat, alat, dll. sudah cukup; lihat hlm. berikut.',
      'Peserta membawa alat tulis, buku, dsb. dan makan siang.',
      'Rapat membahas:\n\npembagian tugas di setiap bidang;\n\ntata kerja yang jelas dan terukur.',
      '“Siap?” tanya camat. “Siap!” jawab warga.',
      'Sudah siap? tanya camat dalam hati. Apa targetnya? semifinal? final?',
      'Nabi Muhammad saw. lahir di Makkah; Nabi Musa a.s. dan Umar r.a. diteladani.',
      'Allah Swt. memberi; almarhum (alm. ayah Budi) dikenang.',
      'Rapat selesai. dr Firman pulang. drg. Sari hadir. detikSport menayangkannya. soundcore hadir.',
      '*e-government* dibahas; iPhone dan eBay disebut.',
      'Untuk pertanyaan dan usulan lain, silakan menghubungi\n\nkami di kantor lurah setiap hari kerja.',
      '“Kami siap.” Kata itu ia ulang. “Siap?” Pesan itu jelas. “Siap!” Kata itu tegas.',
      'Warga menyebutnya “kota tua” dan, “si hitam”.',
      '- kegiatan itu diikuti warga desa\n- layanan dibuka setiap hari\n',
      'Camat hadir.\n\nmemberi sambutan lima belas menit dan membuka pelatihan warga desa',
      '| Isian | Keterangan |\n| --- | --- |\n| tanggal | harus berupa tanggal seperti yang ada di berkas acara. |\n',
      'Rapat selesai.\n\nkontribusi warga, dan\n\nbjb syariah membuka layanan baru bagi warga desa.',
      'Unduh di laman layanan.contoh.go.id atau berkas daftar.pdf.',
    ],
  },
  *check(context) {
    for (const [index, passage] of context.passages.entries()) {
      if (passage.role !== 'paragraph') continue;
      const before = context.passages[index - 1];
      for (const { start, end } of [
        ...lowerOpening(passage, before, context.lexicon),
        ...lowerSentences(passage, context.lexicon),
        ...findSmallBehindName(passage, context.lexicon),
        ...lowerSpeech(passage),
        ...lowerQuotes(passage),
      ]) {
        if (!isSpellingExempt({ passage, start, end }, context)) yield report(passage, start, end);
      }
      for (const { start, end } of findRaisedTags(passage)) {
        if (!isSpellingExempt({ passage, start, end }, context)) yield goesOn(passage, start, end);
      }
    }
  },
});

/** A paragraph of whole sentences that opens with a common word and does not go on with a list. */
function* lowerOpening(
  passage: Passage,
  before: Passage | undefined,
  lexicon: Lexicon | undefined,
): Generator<Span> {
  const { text, words } = passage;
  const first = words[0];
  if (first?.start !== 0 || words.length < 6) return;
  const follows = before === undefined || before.role === 'headline' || endsSentence(before);
  if (!OPENERS.has(first.text) && !(follows && isFrequentOpening(passage, lexicon))) return;
  // What no stop ends is a label, a cell or an item that goes on with a lead-in.
  if (!/[.!?]["”’)]*$/u.test(text) || /[,:;]\s*$/u.test(before?.text ?? '')) return;
  // A line that broke in the middle of a sentence: its end is the fault, not what goes on.
  if (before?.role === 'paragraph' && /[a-zß-ÿ]\s*$/u.test(before.text)) return;
  yield { start: 0, end: first.end };
}

/** Two Indonesian words, the first of them frequent; a firm that writes itself small is unknown. */
function isFrequentOpening({ words }: Passage, lexicon: Lexicon | undefined): boolean {
  const [first, second] = words;
  if (!lexicon || !first || !second || !/^[a-zß-ÿ]{2,}$/u.test(first.text)) return false;
  return lexicon.frequency(first.text) > 2 && lexicon.judge(second.lower).kind !== 'unknown';
}

/** Speech that opens small behind a sentence that has ended, or at the head of the paragraph. */
function* lowerQuotes({ text, speech }: Passage): Generator<Span> {
  for (const { start } of speech) {
    const [first = ''] = /^["“] ?[a-zß-ÿ]{2,}(?=[ ,])/u.exec(text.slice(start, start + 40)) ?? [];
    if (first === '' || !/(?:^|[a-zß-ÿ)\d][.!?]["”]? )$/u.test(textBefore(text, start))) continue;
    const end = start + first.length;
    yield { start: end - first.replace(/^["“] ?/u, '').length, end };
  }
}

/** Whether a paragraph of prose comes to its end as a sentence does. */
function endsSentence(passage: Passage | undefined): boolean {
  return passage?.role === 'paragraph' && /[a-zß-ÿ\d)][.!?]["”]?$/u.test(passage.text);
}

function* lowerSentences({ text }: Passage, lexicon: Lexicon | undefined): Generator<Span> {
  for (const { 0: word, 1: last = '', index } of text.matchAll(AFTER_STOP)) {
    if (writesItselfSmall(text.slice(index, index + word.length + 1), lexicon)) continue;
    const asked = text[index - 2] === '?';
    // `semifinal? final? juara?`: alternatives that are asked for in a row.
    const goesOn = AFTER_QUESTION.test(word) || text[index + word.length] === '?';
    if (asked ? !goesOn : !ABBREVIATION.test(last))
      yield { start: index, end: index + word.length };
  }
}

/** A doctor's degree, whose capital is another degree, and a firm that is no word: `detikSport`. */
function writesItselfSmall(opening: string, lexicon: Lexicon | undefined): boolean {
  const [word = ''] = /^[a-zß-ÿ]+/u.exec(opening) ?? [];
  if (/^dr[gh]?$/u.test(word) || /[A-Z\d]$/u.test(opening)) return true;
  return lexicon?.isAttested(word) === false && lexicon.judge(word).kind === 'unknown';
}

/** Speech that opens small, unless it goes on with what was said before in the sentence. */
function* lowerSpeech(passage: Passage): Generator<Span> {
  const { text } = passage;
  if (!/["“][a-zß-ÿ]/u.test(text)) return;
  for (const { 0: word, index } of text.matchAll(SPEECH)) {
    const earlier = text.slice(findSentenceAt(passage, index)?.start ?? 0, index - 1);
    const [speech = ''] = text.slice(index, index + 60).split(/["”]/u, 1);
    // Fewer words may be a term or a nickname, unless they close as a sentence does.
    const isSentence = speech.split(' ').length >= (/[.!?]$/u.test(speech) ? 2 : 4);
    // `Menurut dia, “tidak ada yang …”.`: words of somebody within one's own sentence.
    const isCited = /^menurut (?:dia|beliau), $/iu.test(earlier) && isFragment(text, index);
    if (!/["”“]/u.test(earlier) && isSentence && !isCited)
      yield { start: index, end: index + word.length };
  }
}

/** Whether the words in quotation marks from `start` on close without a mark of their own. */
function isFragment(text: string, start: number): boolean {
  return /^[^"”]{1,400}[^"”.!?,…]["”]/u.test(text.slice(start, start + 402));
}

function report(passage: Passage, start: number, end: number): Report {
  const found = passage.text.slice(start, end);
  const text = capitalise(found);
  return {
    ...replacement(passage, start, end, text, { safe: false }),
    // What opens a paragraph may be a firm that writes itself so, or the tail of a broken line; and
    // a thought may go on behind its own question.
    ...((start === 0 || passage.text[start - 2] === '?') && { severity: 'warning' }),
    message: `“${found}” mengawali kalimat; tulis “${text}”.`,
  };
}

/** What goes on with a sentence and yet has a capital. */
function goesOn(passage: Passage, start: number, end: number): Report {
  const found = passage.text.slice(start, end);
  const text = found.toLowerCase();
  return {
    ...replacement(passage, start, end, text, { safe: false }),
    severity: 'warning',
    message: `“${found}” melanjutkan kalimat yang belum selesai; tulis “${text}”.`,
  };
}
