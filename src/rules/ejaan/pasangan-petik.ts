import type { Report } from '../../check/finding.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import { hasPlainMarks } from '../../draft/quote-shapes.ts';
import { sentenceAt } from '../../draft/sentence-at.ts';
import {
  FIRST_PERSON,
  findSpeechEnd,
  findTag,
  findTitleEnd,
  INTRODUCED,
  TELLS,
} from '../../facts/sentences/quote-ends.ts';
import type { Span } from '../../text/span.ts';
import { SAID } from '../../text/speech-verbs.ts';

/** A straight mark that is one of a pair; after a number it stands for inches. */
const STRAIGHT = /(?<!\d)"|(?<=\d)"(?=[\s.,;:!?)]|$)/gu;

/** The speaker, right behind a closing mark. */
const SPOKEN = new RegExp(`^ (?:tanya|seru|${SAID})(?:nya)?(?![A-Za-zÀ-ɏ])`, 'u');

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '"': '"' };
const OPENING: Readonly<Record<string, string>> = { '”': '“', '"': '"' };

export const pasanganPetik: Rule = draftRule({
  id: 'ejaan/pasangan-petik',
  severity: 'warning',
  summary: 'Tanda petik yang dibuka selalu ditutup, dan sebaliknya.',
  why: 'Tanpa penutup, pembaca tidak tahu di mana perkataan narasumber berakhir dan berita dimulai lagi.',
  exceptions:
    'Petikan beberapa paragraf boleh dibuka di setiap paragraf dan ditutup di paragraf terakhir; tanda inci dan apostrof dibiarkan.',
  source: 'EYD V III.J butir 1 (tanda petik)',
  checklist: 'Tanda petik berpasangan',
  examples: {
    wrong: [
      { text: '“Kami siap melayani warga«,» kata Camat.\n\nAcara lalu ditutup.\n' },
      { text: '«Kami» siap melayani warga,” kata Camat.' },
      { text: '«Kami» siap melayani warga, kata Camat.' },
      { text: '“Kami siap melayani warga kapan saja«.»\n\nAcara lalu ditutup.\n' },
      { text: 'Camat berkata, "Kami siap melayani warga«.»' },
      { text: '“Kami siap melayani warga« »ujarnya.' },
      {
        text: 'Camat menyampaikan : "Posko banjir ini dibuka untuk semua warga desa. Kami siap melayani«.»',
      },
      {
        text: 'Dalam rapat bertema “Evaluasi Kesiapan Jaringan untuk «Lebaran» itu dinas memaparkan data.',
      },
      { text: 'Rapat itu bertema “Desa Siaga dan Kota «Tangguh».' },
      { text: '«Kami» siap melayani warga ujarnya.' },
      { text: 'Camat berkata, «kami» siap melayani warga."' },
      { text: '"Kami siap," kata Siti. «Kami» siap melayani warga," kata Camat.' },
      { text: 'Rapat digelar. Desa siaga «“»Kota Tangguh dibahas. Acara selesai.' },
      { text: 'Rapat digelar di aula. Kota Tangguh«”» dibahas. Acara selesai.' },
      {
        text: '«“»Kami siap melayani warga.\n\nPosko dibuka.\n\nSilakan datang kapan saja,” kata Camat.\n',
      },
    ],
    right: [
      '“Kami siap melayani warga,” kata Camat. "Silakan datang," katanya.',
      '“Kami siap melayani warga.\n\n“Silakan datang kapan saja,” kata Camat.',
      '“Camat bilang, ‘Kami siap melayani warga,’ katanya begitu,” ujar Siti.',
      'Layar 32" dan 43" dibagikan; Jum’at ditulis Jumat.',
      'Ia menyebut „kota tangguh“ dalam pidatonya.',
      '”Kami siap melayani warga,” kata Camat.',
      'Dalam rapat bertema “Evaluasi Kesiapan Jaringan untuk Lebaran” itu dinas memaparkan data.',
      'Camat menyampaikan: "Posko ini dibuka untuk semua warga.\n\n"Kami siap melayani."',
      'Rapat itu bertema “Bersama kami siap Melayani Warga”.',
    ],
  },
  *check({ passages }) {
    /** An earlier paragraph opened a quotation that none has closed yet. */
    let pending = false;
    for (const [index, passage] of passages.entries()) {
      yield* judge(passages, index, pending);
      if (holdsMarks(passage)) pending = hasPlainMarks(passage) && isOpen(passage);
    }
  },
});

function* judge(passages: readonly Passage[], index: number, pending: boolean): Generator<Report> {
  const passage = passages[index];
  if (!passage) return;
  if (!holdsMarks(passage)) {
    const report = pending ? undefined : lacksBoth(passage);
    if (report) yield report;
    return;
  }
  if (!hasPlainMarks(passage)) return;
  const closer = findLoneCloser(passage);
  if (closer !== undefined && !pending) yield lacksOpening(passage, closer);
  if (!isOpen(passage) || reopens(passages[index + 1])) return;
  const next = passages.slice(index + 1).find(holdsMarks);
  const opener = passage.quotes.at(-1)?.start ?? 0;
  const isTitle = findTitleEnd(passage, opener) !== undefined;
  const closedLater = !isTitle && next !== undefined && findLoneCloser(next) !== undefined;
  yield closedLater ? closesLater(passage) : lacksClosing(passage);
}

function holdsMarks({ text }: Passage): boolean {
  return /["“”]/u.test(text);
}

/** Whether the next paragraph opens the quotation again, as one of several paragraphs does. */
function reopens(next: Passage | undefined): boolean {
  return /^["“„]/u.test(next?.text ?? '');
}

/** Whether the last quotation of a passage is never closed. */
function isOpen({ text, quotes }: Passage): boolean {
  return quotes.at(-1)?.end === text.length && !/["”»“]$|[’']{2}$/u.test(text);
}

/** The first closing mark that no mark of its passage opens. */
function findLoneCloser({ text, quotes }: Passage): number | undefined {
  const [first] = quotes;
  if (first?.start === 0 && !/^["“„«‘’']/u.test(text)) return first.end - 1;
  // A straight one may stand for inches.
  if (!text.includes('"') || /\d"/u.test(text)) return undefined;
  const marks = Array.from(text.matchAll(STRAIGHT), ({ index }) => index);
  if (marks.length % 2 === 0) return undefined;
  return marks.find((at) => !quotes.some(({ start, end }) => start <= at && at < end));
}

/** The mark lacks before the speaker, behind a title or at the end; where nobody can tell, its partner is reported. */
function lacksClosing(passage: Passage): Report {
  const { text } = passage;
  const start = passage.quotes.at(-1)?.start ?? 0;
  const mark = CLOSING[text.charAt(start)] ?? '”';
  const title = findTitleEnd(passage, start);
  if (title) {
    const name = passage.text.slice(title.start, title.end);
    return {
      span: passage.span(title.start, title.end),
      suggestions: [`${name}${mark}`],
      message: `Judul ini tidak ditutup; sesudah “${name}” kurang tanda petik penutup.`,
    };
  }
  const at = findSpeechEnd(passage, start);
  if (at === undefined) return lone(passage, start, 'dibuka tetapi tidak ditutup');
  const right = text[at] === ' ' ? `,${mark} ` : `${text.charAt(at)}${mark}`;
  return {
    span: passage.span(at, at + 1),
    suggestions: [right],
    message: `Petikan ini tidak ditutup; di sini kurang tanda petik: tulis “${right.charAt(0)}” dan tanda petik penutup.`,
  };
}

/** `Kami siap melayani warga, kata Camat.`: speech, as its “kami” tells, without any mark. */
function lacksBoth(passage: Passage): Report | undefined {
  const { text } = passage;
  if (passage.role !== 'paragraph' || passage.inBlockQuote || /[‘’']{2}|«|„/u.test(text))
    return undefined;
  const end = findTag(text);
  if (end === undefined) return undefined;
  const { start } = sentenceAt(passage, end);
  if (!FIRST_PERSON.test(text.slice(start, end))) return undefined;
  const word = passage.words.find((one) => one.start >= start);
  if (!word || TELLS.test(text.slice(start, end))) return undefined;
  return {
    span: passage.span(word.start, word.end),
    severity: 'info',
    message: 'Perkataan langsung ini tidak diapit tanda petik; tulis “…,” kata Camat.',
  };
}

/** A quotation that is closed in a later paragraph, which does not open it again. */
function closesLater(passage: Passage): Report {
  const start = passage.quotes.at(-1)?.start ?? 0;
  return {
    span: passage.span(start, start + 1),
    severity: 'info',
    message:
      'Petikan ini baru ditutup di paragraf lain; tutup di sini, atau buka lagi di setiap paragrafnya.',
  };
}

/** The mark lacks where the speech begins; where nobody can tell, its partner is reported. */
function lacksOpening(passage: Passage, closer: number): Report {
  const { text } = passage;
  const start = startOfSpeech(passage, closer);
  const word = passage.words.find((one) => one.start >= start);
  if (start > closer || !word || word.start >= closer) {
    return lone(passage, closer, 'ditutup tetapi tidak dibuka');
  }
  return {
    span: passage.span(word.start, word.end),
    suggestions: [`${OPENING[text.charAt(closer)] ?? '“'}${word.text}`],
    message: `Petikan ini tidak dibuka; sebelum “${word.text}” kurang tanda petik pembuka.`,
  };
}

/** Where what a mark closes must begin; past the mark when there are several places. */
function startOfSpeech(passage: Passage, closer: number): number {
  const { text, quotes } = passage;
  const before = quotes.findLast(({ end }) => end <= closer);
  const sentence = sentenceAt(passage, closer);
  const from = Math.max(before?.end ?? 0, sentence.start);
  const introduced = introductionEnd(text.slice(from, closer));
  if (introduced > 0 && FIRST_PERSON.test(text.slice(from + introduced, closer))) {
    return from + introduced;
  }
  const isSpoken = /[,!?]$/u.test(text.slice(0, closer)) && SPOKEN.test(text.slice(closer + 1));
  if (!isSpoken || from > sentence.start || !/^[A-ZÀ-Þ]/u.test(text.slice(from))) return closer + 1;
  if (TELLS.test(text.slice(from, closer))) return closer + 1;
  return isFirst(passage, sentence, before) ? sentence.start : closer + 1;
}

/** Whether a sentence opens its passage, or stands right behind one with another quotation. */
function isFirst({ sentences, text }: Passage, sentence: Span, before: Span | undefined): boolean {
  if (sentence.start === 0) return !/^[A-ZÀ-Þ\d\s,.()/-]{2,80}\s[–—-]\s/u.test(text);
  const previous = sentences.findLast(({ end }) => end <= sentence.start);
  return (
    before !== undefined &&
    previous !== undefined &&
    previous.start < before.end &&
    FIRST_PERSON.test(text.slice(sentence.start, sentence.end))
  );
}

/** Where, behind `Camat berkata, `, the speech begins; 0 when nothing introduces it. */
function introductionEnd(text: string): number {
  for (const { 0: comma, index } of text.matchAll(/[,:] /gu)) {
    const end = index + comma.length;
    if (INTRODUCED.test(text.slice(0, end))) return end;
  }
  return 0;
}

function lone(passage: Passage, at: number, fault: string): Report {
  return {
    span: passage.span(at, at + 1),
    message: `Tanda petik ini ${fault}; lengkapi pasangannya.`,
  };
}
