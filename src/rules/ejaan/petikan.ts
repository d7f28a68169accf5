import type { Report } from '../../check/finding.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import { anyOf } from '../../text/patterns.ts';
import type { Span } from '../../text/span.ts';
import { SAID, SPEAKER } from '../../text/speech-verbs.ts';
import { textBefore } from '../../text/text-before.ts';

/** Roots that tell how somebody called out, `ajaknya`; behind no title or slogan they stand. */
const CALLED = 'ajak|imbau|sapa|teriak|sahut|timpal|puji|klaim|bantah|kilah|saran';

/**
 * The closing mark of a quotation that somebody says, with what stands around it. The mark is looked
 * for first, as there are few.
 */
const END = new RegExp(
  `(?=["”’'])(?<=(?<inside>[A-Za-zÀ-ɏ\\d)%]\\.?|(?<![?!]),|[?!],?))(?<mark>["”]|[’']{2})(?<outside>[,.]?)(?= ?(?:tanya|seru|jawab|keluh|kisah|kenang|aku|timpal|seloroh|kelakar|cerita|sahut|celetuk|kilah|${CALLED}|${SAID})(?:nya(?![A-Za-zÀ-ɏ])|\\s(?:[A-ZÀ-Þ]|(?:${SPEAKER})(?![A-Za-zÀ-ɏ]))))`,
  'gu',
);

/** A quotation that ends like a sentence, and its speaker as a sentence of its own: `….” Ujarnya.` */
const APART = new RegExp(
  '(?=["”])(?<=[A-Za-zÀ-ɏ\\d)%][.,]?)(?<mark>["”])[.,]? ' +
    `(?:${[
      // Roots that are nothing but verbs of saying: `Ujarnya`, `Ujar komandan`.
      `(?<verb>Ujar|Ungkap|Tutur|Ucap|Tegas|Papar|Imbuh|Pungkas|Tukas|Tandas|Beber)(?=nya(?![A-Za-zÀ-ɏ])|\\s(?:[A-ZÀ-Þ]|(?:${SPEAKER})(?![A-Za-zÀ-ɏ])))`,
      // Roots that are more: only where the speaker ends the paragraph, `Kata Budi Santoso.`
      `(?<root>Kata|Jelas|Tambah|Lanjut|Terang|Tutup|Harap|Sebut)(?=nya\\.?$| (?:[A-ZÀ-Þ][A-Za-zÀ-ɏ.]*|(?:${SPEAKER})(?![A-Za-zÀ-ɏ]))(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ.]*| (?:petani|warga|nelayan|pedagang|siswa)){0,6}\\.?$)`,
      // The same where it is told to whom, when or in what: `Kata Budi Santoso kepada warga`.
      `(?<tag>Kata|Jelas|Terang)(?= (?:[A-ZÀ-Þ][A-Za-zÀ-ɏ.]*|${SPEAKER})(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ.]*){0,8},? (?:kepada|saat|ketika|usai|seusai|dalam keterangan|melalui keterangan|di sela|di hadapan)(?= |nya))`,
    ].join('|')})`,
  'gu',
);

/** The speaker behind reported words, with a capital in the middle of the sentence: `…, Ujar Bupati.` */
const RAISED_VERB = anyOf(
  // `…, Katanya`: before a name these roots may be more than verbs of saying.
  /(?<=[a-zß-ÿ\d)%], )(?:Tambah|Harap|Lanjut|Tutup|Kata|Jelas|Terang)(?=nya(?![A-Za-zÀ-ɏ]))/gu,
  // `…, Ujarnya`, `…, Pungkas Budi Santoso.`
  /(?<=[a-zß-ÿ\d)%], )(?:Ujar|Ungkap|Tutur|Ucap|Papar|Imbuh|Pungkas|Tukas|Tandas|Beber|Tegas)(?=nya(?![A-Za-zÀ-ɏ])|(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ.]*){1,7}\.?$)/gu,
);

/** What every such quotation has, and few passages. */
const ANY_APART = /["”][.,]? [A-Z]/u;

/** Only what was asked or called out is said so. */
const ASKED = new RegExp(`^ ?(?:tanya|seru|${CALLED})`, 'u');

/** Shorter quotations may be names and terms, unless they end with a full stop of their own. */
const FEWEST_WORDS = 4;
const FEWEST_STOPPED = 2;

/** The speaker, and then the sentence ends: what stands before is said, however short it is. */
const SPEAKER_ENDS =
  /^ ?[a-z]+(?:nya|(?: (?:[A-ZÀ-Þ][A-Za-zÀ-ɏ’'-]*|[A-Z][a-z]{0,3}\.(?= [A-Z]))){1,7})(?:\.(?= |$)|$)/u;

/** So many words are a sentence even if the writer forgot its capital. */
const SURELY_SENTENCE = 8;

export const petikan: Rule = draftRule({
  id: 'ejaan/petikan',
  severity: 'warning',
  summary:
    'Petikan langsung ditutup koma di dalam tanda petik (“…,” kata Camat); sesudah tanda tanya atau seru tidak ada koma.',
  why: 'Setiap redaksi membetulkan koma petikan; rilis yang sudah benar dapat langsung ditempel.',
  exceptions:
    'Hanya petikan empat kata atau lebih, atau yang kalimatnya selesai sesudah penutur, yang langsung diikuti “kata”, “ujar”, dan sejenisnya beserta penuturnya.',
  source: 'EYD V III.B butir 7 dan 8 (tanda koma) dan III.J (tanda petik)',
  checklist: 'Koma petikan langsung berada di dalam tanda petik',
  examples: {
    wrong: [
      {
        text: '“Saya sendiri masih gagap saat memakai alat itu«”» akunya sambil tersenyum.',
        fixed: '“Saya sendiri masih gagap saat memakai alat itu,” akunya sambil tersenyum.',
      },
      { text: 'Budi menjelaskan hal itu. “Posko ini melayani semua warga desa sejak pagi«,”»' },
      {
        text: '“Kami siap melayani warga«”,» kata Budi.',
        fixed: '“Kami siap melayani warga,” kata Budi.',
      },
      {
        text: '"Kami siap melayani warga«"» ujarnya.',
        fixed: '"Kami siap melayani warga," ujarnya.',
      },
      {
        text: '“Kami siap melayani warga«.”» ujar Camat Contoh.',
        fixed: '“Kami siap melayani warga,” ujar Camat Contoh.',
      },
      {
        text: '‘’Kami siap melayani warga«’’,» tuturnya.',
        fixed: '‘’Kami siap melayani warga,’’ tuturnya.',
      },
      {
        text: '“Kami siap melayani warga«”» kata seorang petugas.',
        fixed: '“Kami siap melayani warga,” kata seorang petugas.',
      },
      {
        text: '“Kami siap melayani warga«.” Ujar» Budi.',
        fixed: '“Kami siap melayani warga,” ujar Budi.',
      },
      {
        text: '“Kami siap melayani warga«”.» kata Budi.',
        fixed: '“Kami siap melayani warga,” kata Budi.',
      },
      {
        text: '“Kami siap melayani warga«,” Ujar» komandan regu.',
        fixed: '“Kami siap melayani warga,” ujar komandan regu.',
      },
      {
        text: '“Kami siap melayani warga«.” Kata» Budi Santoso kepada wartawan di aula.',
        fixed: '“Kami siap melayani warga,” kata Budi Santoso kepada wartawan di aula.',
      },
      {
        text: '“Kami siap melayani warga«.” Kata» Budi Santoso.',
        fixed: '“Kami siap melayani warga,” kata Budi Santoso.',
      },
      {
        text: '“Siapa yang siap melayani?«”,» tanya petugas.',
        fixed: '“Siapa yang siap melayani?” tanya petugas.',
      },
      {
        text: '“Kami siap melayani warga«”,» jawab salah satu petugas.',
        fixed: '“Kami siap melayani warga,” jawab salah satu petugas.',
      },
      {
        text: 'Warga diminta menjaga kebersihan, «Pungkas» Budi Santoso.',
        fixed: 'Warga diminta menjaga kebersihan, pungkas Budi Santoso.',
      },
      {
        text: 'Warga senang, “untuk hari ini seluruh sawah di desa dipanen«”» ujarnya.',
        fixed: 'Warga senang, “untuk hari ini seluruh sawah di desa dipanen,” ujarnya.',
      },
      {
        text: 'Rapat selesai. " Kami siap melayani warga«"» kata Budi.',
        fixed: 'Rapat selesai. " Kami siap melayani warga," kata Budi.',
      },
      { text: '“Kami siap«.”» kata Camat.', fixed: '“Kami siap,” kata Camat.' },
      {
        text: '“Ayo bekerja!«”,» ajaknya. “Mari kita hadir bersama«”,» ajak Camat.',
        fixed: '“Ayo bekerja!” ajaknya. “Mari kita hadir bersama,” ajak Camat.',
      },
      {
        text: '“Kami siap«”,» kata Siti Aminah. “Saya hadir«”» ujarnya.',
        fixed: '“Kami siap,” kata Siti Aminah. “Saya hadir,” ujarnya.',
      },
      { text: '“Siap?«”,» tanya Budi.', fixed: '“Siap?” tanya Budi.' },
      {
        text: '“Siapa yang siap melayani warga?«”,» tanya dia. “Kami siap melayani warga!«,”» sambung Budi.',
        fixed:
          '“Siapa yang siap melayani warga?” tanya dia. “Kami siap melayani warga!” sambung Budi.',
      },
    ],
    right: [
      '“Kami siap melayani warga,” kata Budi.',
      '“Siapa yang siap melayani warga?” tanya Budi. “Kami siap melayani!” ujarnya.',
      '“Kota Tangguh”, kata Budi, dimulai tahun ini. “Ayo Sehat” kata kunci kampanye itu.',
      'Temanya “Kami Siap”, kata Budi. Judul “Saya Hadir” ujarnya pendek.',
      'Program “Kota Layak Huni bagi Semua”, kata Budi, dimulai tahun ini.',
      'Tema “Kota Layak Huni bagi Semua” jelas menjawab keluhan warga.',
      'Gerakan “Ayo Membaca!”, kata Budi, dimulai dengan lomba “Siapa Berani Bercerita?”, lanjut dia.',
      'Ia menyebutnya “kota tangguh”, ujar Budi. Lagu “Ayo Maju!” puji Siti habis-habisan.',
      '“Kami siap melayani warga.” Kata Budi itu disambut tepuk tangan.',
      'Camat berkata, “Kami siap melayani warga.”',
      'Pembicaranya Budi, Tegas Santoso, dan Siti; kegiatan di Dukuh Misal, Harap Maju Contoh.',
    ],
  },
  *check({ passages }) {
    for (const [index, passage] of passages.entries()) {
      if (passage.role !== 'paragraph' && passage.role !== 'item') continue;
      if (ANY_APART.test(passage.text)) yield* apart(passage);
      if (SPEAKERLESS.test(passage.text)) yield* speakerless(passage, passages[index + 1]);
      if (/, [UTIPBJKHL][a-z]{3,6}(?:nya| [A-Z])/u.test(passage.text)) yield* raised(passage);
      for (const match of passage.text.matchAll(END)) {
        const report = judge(passage, match);
        if (report) yield report;
      }
    }
  },
});

function* apart(passage: Passage): Generator<Report> {
  for (const match of passage.text.matchAll(APART)) {
    const report = join(passage, match);
    if (report) yield report;
  }
}

function* raised(passage: Passage): Generator<Report> {
  for (const { 0: verb, index } of passage.text.matchAll(RAISED_VERB)) {
    const small = verb.toLowerCase();
    yield {
      ...replacement(passage, index, index + verb.length, small),
      message: `Penutur di akhir kalimat ditulis dengan huruf kecil: “…, ${small} …”.`,
    };
  }
}

/** A paragraph that ends with a quotation and its comma. */
const SPEAKERLESS = /[a-zß-ÿ]{3},["”]\s*$/u;

/** `“Kami siap membantu warga,”` and nobody who says it, before a paragraph that does not tell, either. */
function* speakerless(passage: Passage, next: Passage | undefined): Generator<Report> {
  const quote = passage.quotes.at(-1);
  if (!quote || /^[a-zß-ÿ]/u.test(next?.text ?? '')) return;
  const end = passage.text.trimEnd().length;
  if (quote.end !== end || passage.wordsIn(quote).length < SURELY_SENTENCE) return;
  const mark = passage.text.charAt(end - 1);
  yield {
    ...replacement(passage, end - 2, end, `.${mark}`, { safe: false }),
    message: 'Petikan di akhir paragraf ditutup titik; koma hanya bila penuturnya menyusul.',
  };
}

function judge(passage: Passage, { 0: found, index, groups }: RegExpExecArray): Report | undefined {
  const { inside = '', mark = '', outside = '' } = groups ?? {};
  const called = /^[?!]/u.test(inside);
  if (outside === '' && (inside === ',' || (called && inside.length === 1))) return undefined;
  const end = index + found.length;
  const quote = passage.quotes.find((one) => one.end === end - outside.length);
  const asked = called && ASKED.test(passage.text.slice(end));
  if (!quote || !(asked || isSpeech(passage, quote))) return undefined;
  const stop = /[.,]$/u.test(inside) ? 1 : 0;
  const start = index - stop;
  return {
    ...replacement(passage, start, end, called ? mark : `,${mark}`),
    message: called
      ? 'Petikan yang diakhiri tanda tanya atau tanda seru tidak diikuti koma: “…?” tanya Camat.'
      : 'Petikan langsung diakhiri koma di dalam tanda petik: “…,” kata Camat.',
  };
}

function join(passage: Passage, { 0: found, index, groups }: RegExpExecArray): Report | undefined {
  const { mark = '', verb, root, tag = '' } = groups ?? {};
  const quote = passage.quotes.find((one) => one.end === index + 1);
  if (!quote || !isSpeech(passage, quote)) return undefined;
  const start = /[.,]/u.test(passage.text[index - 1] ?? '') ? index - 1 : index;
  const small = (verb ?? root ?? tag).toLowerCase();
  return {
    ...replacement(passage, start, index + found.length, `,${mark} ${small}`),
    message: `Petikan langsung dan penuturnya satu kalimat: “…,” ${small} ….`,
  };
}

/** Whole sentences open, mostly with a capital, at the start of what is said, not inside another sentence. */
function isSpeech({ text, words }: Passage, { start, end }: Span): boolean {
  const opened = /(?:^|[.!?:,”"’)]\s?)$/u.test(textBefore(text, start, 3));
  const said = words.filter((word) => word.start >= start && word.end <= end);
  const isShort = text[end - 2] === '.' || SPEAKER_ENDS.test(text.slice(end).replace(/^[,.]/u, ''));
  const fewest = isShort ? FEWEST_STOPPED : FEWEST_WORDS;
  if (!opened || said.length < fewest) return false;
  return said.length >= SURELY_SENTENCE || /^[A-ZÀ-Þ]/u.test(said[0]?.text ?? '');
}
