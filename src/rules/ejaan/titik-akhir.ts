import type { Report } from '../../check/finding.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import { SAID, SAID_FIRST } from '../../text/speech-verbs.ts';
import { findWords } from '../../text/words.ts';

/** Shorter paragraphs may be captions, signatures, greetings and lines of contact. */
const FEWEST_WORDS = 10;

/** With its date at the end, a sentence is one even if it is shorter. */
const FEWEST_WITH_DATE = 6;

/** A paragraph that ends with a name, a bracket or a quotation must be longer to be a sentence. */
const FEWEST_BEFORE_NAME = 14;

/** What opens a paragraph that is no sentence: labels, sources, bylines, addresses. */
const LABEL =
  /^(?:[^.!?]{0,40}:\s|(?:Foto|Sumber|Penulis|Editor|Reporter|Narahubung|Kontak|Alamat|Tembusan|Catatan|Tag|Baca|Simak|Lihat|Kepada|Yth|Hormat|Ikuti)(?![A-Za-zÀ-ɏ]))/iu;

/** A quotation and its speaker, the last words of a paragraph. */
const SPOKEN = new RegExp(
  `[A-Za-zÀ-ɏ\\d)%][.,?!]?(?:["”]|[’']{2})[.,]? ?(?:${SAID}|${SAID_FIRST})(?:nya|(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ.]*){0,7} [A-ZÀ-Þ][A-Za-zÀ-ɏ]{2,})$`,
  'u',
);

/** The day of the event, which ends the first sentence of many releases. */
const DATED =
  /(?:Senin|Selasa|Rabu|Kamis|Jumat|Jum['’]at|Sabtu|Minggu),? \(\d{1,2}\/\d{1,2}(?:\/\d{2,4})?\)$/u;

/** A figure or an abbreviation in brackets, which no writer's initials are. */
const MEASURED = /[a-z\d] \((?:[^()\d]*\d[^()]*|[A-Z]{2,6})\)$/u;

/** The writer's initials at the end of the text: `(di2k)`, `(hm.ys)`. */
const CREDIT = / \([a-z][a-z\d]{1,7}(?:[./][a-z\d]{1,8}){0,2}\)$/u;

export const titikAkhir: Rule = draftRule({
  id: 'ejaan/titik-akhir',
  severity: 'warning',
  summary: 'Paragraf berita diakhiri titik.',
  why: 'Tanpa titik, redaksi tidak tahu apakah kalimatnya selesai atau terpotong.',
  exceptions:
    'Paragraf pendek, baris berlabel, pengantar daftar, dan paragraf tanpa kalimat yang bertitik sebelumnya dibiarkan.',
  source: 'EYD V III.A butir 1 (tanda titik)',
  examples: {
    wrong: [
      {
        text: 'Rapat dimulai pagi hari. Camat membuka rapat itu di aula kecamatan bersama para «lurah»\n',
      },
      {
        text: 'Rapat dimulai pagi hari. Camat berkata, “Kami siap melayani semua warga kecamatan kapan saja«”»\n',
      },
      {
        text: 'Camat membuka rapat itu di aula kecamatan bersama para lurah dan kader«,»\n\nAcara selesai.\n',
      },
      {
        text: 'Warga kecamatan itu menerima bantuan dari dinas sosial dengan gembira« »(hm.ys)\n',
        fixed: 'Warga kecamatan itu menerima bantuan dari dinas sosial dengan gembira. (hm.ys)\n',
      },
      {
        text: '“Kami siap melayani warga,” «katanya»\n',
        fixed: '“Kami siap melayani warga,” katanya.\n',
      },
      {
        text: '“Kami siap melayani warga,” kata Camat Contoh Budi «Santoso»\n',
        fixed: '“Kami siap melayani warga,” kata Camat Contoh Budi Santoso.\n',
      },
      {
        text: 'Rapat digelar.\n\nCamat membuka rapat itu di aula kecamatan bersama para lurah dan «kader»\n\nAcara selesai.\n',
      },
      {
        text: 'Rapat digelar.\n\nTampak hadir di Kantor Camat Contoh Ketua DPRD Budi, Sekda Tono, dan Kepala Badan Rina «Wati»\n',
      },
      {
        text: 'Rapat dimulai pagi hari. Luas sawah itu menurut camat dua hektare lebih sedikit (200 are«)»\n',
      },
      {
        text: 'Camat membuka rapat itu di aula kecamatan bersama para lurah, Rabu (19/8«)»\n',
      },
      {
        text: 'Rapat digelar.\n\nCamat Contoh membuka rapat itu di aula kecamatan bersama para lurah, kader, dan Sekretaris Kecamatan Budi «Santoso»\n',
      },
      {
        text: '“Kami siap melayani semua warga”. Ujar Camat Budi «Santoso»\n',
        fixed: '“Kami siap melayani semua warga”. Ujar Camat Budi Santoso.\n',
      },
      {
        text: 'Rapat dimulai pagi hari. Hal itu disampaikan pada jumpa pers, Rabu (19/8/2026«)»\n',
      },
    ],
    right: [
      'Warga kecamatan itu menerima bantuan dari dinas sosial dengan gembira. (ys)',
      'Rapat itu dibuka camat yang hadir bersama para guru (asn).\n\nAcara itu selesai siang (tadi)',
      'Dengan hormat,\n\nKami mengundang Saudara.\n',
      'Rapat digelar.\n\nKegiatan yang digelar oleh Bagian Humas Kota Contoh pada hari Rabu\n\n## Susunan\n',
      '“Kami siap melayani warga,” katanya.\n\n“Kami siap,” kata Camat. (siti)',
      'Rapat di aula kecamatan, Rabu (19/8)',
      'Rapat digelar.\n\nCamat membuka rapat itu di aula kecamatan bersama para lurah, kader, dan semua warga. (rel)\n',
      'Rapat digelar.\n\n“Camat membuka rapat itu di aula kecamatan bersama para lurah, kader, dan semua warga desa.”\n',
      'Rapat dimulai pagi hari. Camat membuka rapat itu di aula kecamatan bersama para lurah.',
      'Rapat dimulai pagi hari. Camat membuka rapat itu di aula kecamatan bersama lurah. (Siti/Humas)',
      'Rapat dimulai pagi hari. Yang diundang dalam rapat di aula kecamatan itu ialah\n\n- camat\n- lurah\n',
      'Camat membuka rapat itu di aula kecamatan bersama para lurah dan kader\n\n- lurah\n',
      'Sumber: Bagian Humas. Foto diambil petugas di aula kecamatan pada hari Rabu siang',
      'Terima kasih. Salam hormat',
      'Rapat dimulai pagi hari. Kader membawa beras untuk semua warga\n',
      '08.45–09.00 Sambutan Camat Contoh sekaligus membuka acara (15 menit)\n',
      'Rapat dimulai pagi hari. Sampai bertemu di lapangan',
      'Rapat dimulai pagi hari. Warga membawa beras (siti)',
      'Rapat dimulai pagi. Ia bertanya, “Siapa yang siap melayani semua warga kecamatan kapan saja?”',
      'Rapat dimulai pagi. Camat membuka rapat di aula kecamatan bersama Budi Santoso, S.H.\n',
    ],
  },
  *check({ passages }) {
    for (const [index, passage] of passages.entries()) {
      if (passage.role !== 'paragraph' || passage.inBlockQuote) continue;
      const [before, after] = [passages[index - 1], passages[index + 1]];
      if (after?.role === 'item') continue;
      const report = endsWithComma(passage, after)
        ? commaForStop(passage)
        : (stopBeforeCredit(passage, after) ?? stopLacking(passage, before, after));
      if (report) yield report;
    }
  },
});

function commaForStop(passage: Passage): Report {
  const end = passage.text.length;
  return {
    ...replacement(passage, end - 1, end, '.', { safe: false }),
    message: 'Paragraf ini diakhiri koma; tulis titik, atau lengkapi kalimatnya.',
  };
}

/** The last sentence of a text, behind which its writer's initials stand, but no stop. */
function stopBeforeCredit(passage: Passage, after: Passage | undefined): Report | undefined {
  const { text, sentences } = passage;
  const credit = after ? null : CREDIT.exec(text);
  const last = sentences.at(-1);
  if (!credit || !last || !/[A-Za-zÀ-ɏ\d)"”]$/u.test(text.slice(0, credit.index))) return undefined;
  if (!isProse(text.slice(last.start, credit.index), FEWEST_WITH_DATE)) return undefined;
  return {
    ...replacement(passage, credit.index, credit.index + 1, '. '),
    message: 'Kalimat terakhir belum diakhiri titik sebelum inisial penulisnya.',
  };
}

function stopLacking(
  passage: Passage,
  before: Passage | undefined,
  after: Passage | undefined,
): Report | undefined {
  const sure = endsWithSpeaker(passage);
  const alone = !sure && isBareSentence(passage, before, after);
  if (!sure && !alone && !lacksStop(passage)) return undefined;
  const end = passage.text.length;
  const last = passage.words.at(-1);
  const start = last?.end === end ? last.start : end - 1;
  return {
    ...(sure
      ? replacement(passage, start, end, `${passage.text.slice(start, end)}.`)
      : { span: passage.span(start, end) }),
    ...(alone && { severity: 'info' as const }),
    message: 'Paragraf ini belum diakhiri titik; tambahkan titik, atau lengkapi kalimatnya.',
  };
}

/** Prose that ends with a comma, before a paragraph that opens as a new sentence does. */
function endsWithComma({ text }: Passage, after: Passage | undefined): boolean {
  if (!/[A-Za-zÀ-ɏ\d)],$/u.test(text) || LABEL.test(text) || !isProse(text)) return false;
  return after?.role === 'paragraph' && /^["“]?[A-ZÀ-Þ]/u.test(after.text);
}

/** A paragraph of one sentence with a verb, between paragraphs that end as sentences do. */
function isBareSentence(
  { text, sentences }: Passage,
  before: Passage | undefined,
  after: Passage | undefined,
): boolean {
  if (
    sentences.length !== 1 ||
    !/^["“]?[A-ZÀ-Þ].*(?:[A-Za-zÀ-ɏ\d%]|[A-Za-zÀ-ɏ\d%]["”]|\/\d{1,4}\))$/u.test(text) ||
    LABEL.test(text)
  ) {
    return false;
  }
  const around = [before, after].filter((one) => one !== undefined);
  if (!around.every((one) => one.role === 'paragraph')) return false;
  if (around.length > 0 && !around.some((one) => /[.!?]["”’)]{0,2}$/u.test(one.text))) return false;
  const fewest = /[a-zß-ÿ\d%]$/u.test(text) ? FEWEST_WORDS : FEWEST_BEFORE_NAME;
  // Of those who came the names outnumber the words.
  if (/^(?:Tampak|Nampak|Turut|Hadir|Ikut) [a-z]/u.test(text))
    return findWords(text).length >= FEWEST_WORDS;
  return isProse(text, fewest) && /(?<= )(?:me|di|ber)[a-z]{4,} /u.test(text);
}

/** `“…,” katanya`, when there is a quotation that ends there. */
function endsWithSpeaker({ text, quotes }: Passage): boolean {
  const spoken = text.endsWith('.') ? null : SPOKEN.exec(text);
  return spoken !== null && quotes.some(({ end }) => end > spoken.index && end < text.length);
}

/** Prose of several sentences of which the last, long enough, ends with a word or a quotation. */
function lacksStop({ text, sentences }: Passage): boolean {
  if (LABEL.test(text)) return false;
  // `08.45–09.00 Sambutan (15 menit)` is an item of a run-sheet.
  const dated = DATED.test(text) || (!/^\d/u.test(text) && MEASURED.test(text));
  if (!dated && !/(?:[A-Za-zÀ-ɏ\d%]|[A-Za-zÀ-ɏ\d%]["”])$/u.test(text)) return false;
  const last = sentences.at(-1);
  if (!last || (sentences.length < 2 && !dated)) return false;
  return isProse(text.slice(last.start, last.end), dated ? FEWEST_WITH_DATE : FEWEST_WORDS);
}

/** Words enough, most of them in small letters. */
function isProse(sentence: string, fewest = FEWEST_WORDS): boolean {
  const words = findWords(sentence);
  const small = words.filter((word) => /^[a-zß-ÿ]{2,}/u.test(word.text));
  return words.length >= fewest && small.length > words.length / 2;
}
