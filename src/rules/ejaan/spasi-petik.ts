import type { Report } from '../../check/finding.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import { SAID } from '../../text/speech-verbs.ts';

/** A closing mark that the next word touches: `“Kami siap,”kata`. */
const TOUCHED = new RegExp(
  `(?<=[.,!?])(?:”|[’']{2})(?=[A-Za-zÀ-ɏ])|(?<=[a-zß-ÿ][.,!?])"(?=(?:${SAID})(?:nya)?(?![A-Za-zÀ-ɏ]))`,
  'gu',
);

/** A straight mark of speech with a space on its inner side, so that it seems to stand alone. */
const LOOSE = new RegExp(
  `^" +(?=[A-ZÀ-Þ])|(?<=[A-Za-zÀ-ɏ,.!?]) +"(?= ?(?:${SAID})(?:nya)?(?![A-Za-zÀ-ɏ]))`,
  'gu',
);

export const spasiPetik: Rule = draftRule({
  id: 'ejaan/spasi-petik',
  severity: 'warning',
  summary: 'Tanda petik merapat ke perkataan yang diapitnya dan diberi spasi di sebelah luarnya.',
  why: 'Tanda petik yang melayang tidak menunjukkan perkataan mana yang dibuka atau ditutupnya.',
  exceptions: 'Tanda inci dan tanda yang menghadap ke arah yang salah dibiarkan.',
  source: 'EYD V III.J (tanda petik)',
  examples: {
    wrong: [
      { text: '"Kami siap,«"»kata camat.', fixed: '"Kami siap," kata camat.' },
      { text: '“Kami siap,«”»kata camat.', fixed: '“Kami siap,” kata camat.' },
      { text: '‘’Kami siap,«’’»kata camat.', fixed: '‘’Kami siap,’’ kata camat.' },
      {
        text: '«" »Kami siap melayani warga,« "» kata Camat.',
        fixed: '"Kami siap melayani warga," kata Camat.',
      },
      { text: 'Camat berkata«,»“Kami siap.”', fixed: 'Camat berkata, “Kami siap.”' },
      {
        text: 'Rapat selesai«.»"Kami siap melayani warga," kata Budi.',
        fixed: 'Rapat selesai. "Kami siap melayani warga," kata Budi.',
      },
      { text: '“« »Kami siap melayani,« »” kata Camat.' },
    ],
    right: [
      '“Kami siap melayani,” kata Camat. "Silakan datang," katanya.',
      'Layar 32" dan “Kami siap,” “bukan” kata.',
      'Camat berkata, “Kami siap.” Warga senang.',
      'Tema "Kota Tangguh" dan "Desa Siaga" dibahas.',
      'Ia menyebutnya (“kota tangguh”) dan “desa siaga”.',
    ],
  },
  *check({ passages }) {
    for (const passage of passages) {
      if (passage.role === 'cell' || passage.role === 'header-cell') continue;
      if (!/["”’']/u.test(passage.text)) continue;
      yield* touched(passage);
      if (/" | "/u.test(passage.text)) yield* loose(passage);
      yield* spacesInside(passage);
      yield* spaceBefore(passage);
    }
  },
});

function* touched(passage: Passage): Generator<Report> {
  for (const { 0: mark, index } of passage.text.matchAll(TOUCHED)) {
    const end = index + mark.length;
    // A quotation that begins here lacks the space before it.
    const opens = passage.quotes.some((quote) => quote.start === index && index > 0);
    if (opens || !passage.isVerbatim(index, end)) continue;
    yield {
      ...replacement(passage, index, end, `${mark} `),
      message: 'Tanda petik penutup ditulis dengan spasi sesudahnya.',
    };
  }
}

function* loose(passage: Passage): Generator<Report> {
  for (const { 0: found, index } of passage.text.matchAll(LOOSE)) {
    yield* gap(passage, index, index + found.length, '"');
  }
}

/** Spaces right inside the marks of a quotation. */
function* spacesInside(passage: Passage): Generator<Report> {
  const { text, quotes } = passage;
  for (const { start, end } of quotes) {
    // A mark that faces the wrong way tells nothing of what is inside.
    if (!/["“]/u.test(text[start] ?? '') || /[A-Za-zÀ-ɏ]/u.test(text[end] ?? '')) continue;
    const inner = text.slice(start + 1, end - 1);
    if (!/["”]/u.test(text[end - 1] ?? '') || inner.trim() === '') continue;
    const before = inner.length - inner.trimStart().length;
    const after = inner.length - inner.trimEnd().length;
    if (before > 0) yield* gap(passage, start + 1, start + 1 + before, '');
    if (after > 0) yield* gap(passage, end - 1 - after, end - 1, '');
  }
}

function* gap(passage: Passage, start: number, end: number, right: string): Generator<Report> {
  if (!passage.isVerbatim(start, end)) return;
  yield {
    ...replacement(passage, start, end, right),
    severity: 'info',
    message: 'Di sebelah dalam tanda petik tidak ada spasi.',
  };
}

/** `Rapat selesai.“Kami siap,”`: the space before a quotation. */
function* spaceBefore(passage: Passage): Generator<Report> {
  const { text, quotes } = passage;
  for (const { start } of quotes) {
    const before = text[start - 1] ?? '';
    if (!/[.,:!?]/u.test(before) || !passage.isVerbatim(start - 1, start + 1)) continue;
    if (!/["“”]/u.test(text[start] ?? '') || !/[A-ZÀ-Þ]/u.test(text[start + 1] ?? '')) continue;
    yield {
      ...replacement(passage, start - 1, start, `${before} `),
      message: 'Sebelum tanda petik pembuka ada spasi.',
    };
  }
}
