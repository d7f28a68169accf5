import type { Report } from '../../check/finding.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import { findTurnedMarks, prefersStraight } from '../../draft/quote-shapes.ts';
import { SAID } from '../../text/speech-verbs.ts';

/** Two single marks in a row, typed for a double one. */
const DOUBLED = /[‘’']{2}/gu;

/** Double marks inside of others of the same or the other kind. */
const NESTED = /(?:^|[\s(])(?:“[^“”"]{1,120}”|"[^“”"]{1,120}")(?=[\s.,;:!?)])/gu;

/** Direct speech in single marks, outside of any other quotation. */
const SINGLE = new RegExp(
  `(?<=^|\\s)['‘](?=[A-ZÀ-Þ])[^'‘’"“”]{12,400}[,.!?]['’](?= (?:${SAID})(?:nya)?(?![A-Za-zÀ-ɏ]))`,
  'gu',
);

/** What to call the marks, which on their own would look like a slip in a message. */
const NAMES: Readonly<Record<string, string>> = {
  '“': 'tanda petik pembuka',
  '”': 'tanda petik penutup',
  '"': 'tanda petik lurus',
};

export const tandaPetik: Rule = draftRule({
  id: 'ejaan/tanda-petik',
  severity: 'warning',
  summary: 'Tanda petik sejenis dengan pasangannya dan menghadap ke arah yang benar.',
  why: 'Tanda yang terbalik atau berlainan jenis tampak seperti naskah yang disalin dari banyak tempat.',
  exceptions:
    'Tanda inci, apostrof, tanda petik bahasa lain, dan tanda yang tidak berpasangan dibiarkan.',
  source: 'EYD V III.J (tanda petik) dan III.K (tanda petik tunggal)',
  examples: {
    wrong: [
      {
        text: '«”»Kami siap melayani warga,” kata Camat.',
        fixed: '“Kami siap melayani warga,” kata Camat.',
      },
      { text: 'Tema “Kota Tangguh«“» dibahas.' },
      {
        text: 'Tema “Kota Tangguh«"» dibahas.',
        fixed: 'Tema “Kota Tangguh” dibahas.',
      },
      {
        text: 'Tema «"»Kota Tangguh” dibahas.',
        fixed: 'Tema “Kota Tangguh” dibahas.',
      },
      {
        text: '"Kami siap," kata Siti. "Kami siap melayani,«”» kata Camat.',
        fixed: '"Kami siap," kata Siti. "Kami siap melayani," kata Camat.',
      },
      {
        text: "«''»Kami siap melayani warga,«''» kata Camat.",
        fixed: '"Kami siap melayani warga," kata Camat.',
      },
      {
        text: '«‘’»Kami siap melayani warga,«’’» kata Camat.',
        fixed: '“Kami siap melayani warga,” kata Camat.',
      },
      {
        text: '“Kami siap melayani warga,«’’» kata Camat.',
        fixed: '“Kami siap melayani warga,” kata Camat.',
      },
      {
        text: '«’’»Kami siap melayani warga,” kata Camat.',
        fixed: '“Kami siap melayani warga,” kata Camat.',
      },
      { text: '"Program «“Kota Tangguh”» kami lanjutkan tahun ini," kata Camat.' },
      { text: '“Program «“Kota Tangguh”» kami lanjutkan tahun ini,” kata Camat.' },
      {
        text: '«‘’»Kami siap melayani warga," kata Camat.',
        fixed: '"Kami siap melayani warga," kata Camat.',
      },
      { text: '«‘Kami siap melayani warga,’» kata Camat.' },
      {
        text: 'Rapat selesai. «”» Kami siap melayani warga,” kata Camat.',
        fixed: 'Rapat selesai. “ Kami siap melayani warga,” kata Camat.',
      },
    ],
    right: [
      '“Kami siap melayani warga,” kata Camat. "Silakan datang," katanya.',
      '“Kami siap melayani warga.\n\n“Silakan datang kapan saja,” kata Camat.',
      '“Camat bilang, ‘Kami siap melayani warga,’ katanya begitu,” ujar Siti.',
      'Layar 32" dan 43" dibagikan; Jum’at ditulis Jumat.',
      'Kata ‘retina’ dijelaskan; noken ‘tas khas Papua’ dipamerkan.',
      'Ia menyebut „kota tangguh“ dalam pidatonya.',
      'Pasal 27 berbunyi, “Setiap warga negara berhak.” Acara selesai.',
      'Camat (“Pak Budi”) hadir, “bukan wakilnya”.',
    ],
  },
  *check({ passages }) {
    for (const passage of passages) {
      if (!/["“”‘'’]/u.test(passage.text)) continue;
      const faulty = [...turned(passage), ...doubled(passage), ...mixed(passage, passages)];
      yield* faulty;
      yield* single(passage);
      if (faulty.length === 0) yield* nested(passage);
    }
  },
});

function* turned(passage: Passage): Generator<Report> {
  for (const index of findTurnedMarks(passage)) {
    const right = passage.text[index] === '”' ? '“' : '”';
    yield {
      ...replacement(passage, index, index + 1, right),
      message: `Tanda petik ini menghadap ke arah yang salah; tulis ${NAMES[right]}.`,
    };
  }
}

function* doubled(passage: Passage): Generator<Report> {
  const found = Array.from(passage.text.matchAll(DOUBLED));
  if (found.length < 2 && !opensAlone(passage.text, found[0])) return;
  for (const [count, { 0: marks, index }] of found.entries()) {
    const curly = count % 2 === 0 ? '“' : '”';
    const closedStraight = found.length < 2 && /^[^“”"]*"/u.test(passage.text.slice(index + 2));
    const right = marks === "''" || closedStraight ? '"' : curly;
    yield {
      ...replacement(passage, index, index + marks.length, right),
      severity: 'info',
      message: `Dua tanda petik tunggal bukan tanda petik; tulis ${NAMES[right]}.`,
    };
  }
}

/** `’’Kami siap,” ujarnya`: two single marks that a double one, straight or curly, closes. */
function opensAlone(text: string, found: RegExpExecArray | undefined): boolean {
  if (!found || !/(?:^|\s)$/u.test(text.slice(0, found.index))) return false;
  return /^[A-ZÀ-Þ][^“”"„]*[,.!?][”"]/u.test(text.slice(found.index + 2));
}

/** Quotations that open with a straight mark and close with a curly one, or the other way round. */
function* mixed(passage: Passage, passages: readonly Passage[]): Generator<Report> {
  for (const { start, end } of passage.quotes) {
    const pair = `${passage.text[start]}${passage.text[end - 1]}`;
    if (pair.startsWith('“') && /[‘’']{2}$/u.test(passage.text.slice(end - 2, end))) {
      yield {
        ...replacement(passage, end - 2, end, '”'),
        severity: 'info',
        message: `Dua tanda petik tunggal bukan tanda petik; tulis ${NAMES['”']}.`,
      };
    } else if (pair === '"”') {
      yield prefersStraight(passages) ? match(passage, end - 1, '"') : match(passage, start, '“');
    } else if (pair === '“"') {
      yield prefersStraight(passages) ? match(passage, start, '"') : match(passage, end - 1, '”');
    }
  }
}

function match(passage: Passage, at: number, right: string): Report {
  return {
    ...replacement(passage, at, at + 1, right),
    message: `Pasangan tanda petik ini berbeda jenis; tulis ${NAMES[right]}.`,
  };
}

/** `"Program “Kota Tangguh” kami lanjutkan"`: inside a quotation the marks are single. */
function* nested(passage: Passage): Generator<Report> {
  for (const { start, end } of passage.quotes) {
    const inner = passage.text.slice(start + 1, end - 1);
    if (!/["“]/u.test(inner) || !/["”]/u.test(passage.text.charAt(end - 1))) continue;
    for (const { 0: found, index } of inner.matchAll(NESTED)) {
      const lead = /^[\s(]/u.test(found) ? 1 : 0;
      const at = start + 1 + index;
      const text = `‘${found.slice(lead + 1, -1)}’`;
      yield {
        ...replacement(passage, at + lead, at + found.length, text, { safe: false }),
        severity: 'info',
        message: 'Petikan atau istilah di dalam petikan diapit tanda petik tunggal: ‘…’.',
      };
    }
  }
}

function* single(passage: Passage): Generator<Report> {
  if (!/(?:^|\s)['‘]/u.test(passage.text)) return;
  for (const { 0: found, index } of passage.text.matchAll(SINGLE)) {
    const end = index + found.length;
    if (passage.isQuoted(index, end)) continue;
    const text = `“${found.slice(1, -1)}”`;
    yield {
      ...replacement(passage, index, end, text, { safe: false }),
      message: 'Petikan langsung diapit tanda petik ganda: “…,” kata Camat.',
    };
  }
}
