import type { Report } from '../../check/finding.ts';
import { draftRule, type Rule, type RuleContext } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import type { EventQuote } from '../../event/event.ts';
import { resolveSpeaker } from '../../event/resolve.ts';
import { type Alignment, alignWithin } from '../../text/align.ts';
import type { Span } from '../../text/span.ts';
import { findWords, firstWordFrom, type Word } from '../../text/words.ts';

/** Shorter quotations are terms and titles. */
const SHORTEST_QUOTE = 4;
/** In a quotation of so few words, one changed word is all that still shows which one is meant. */
const FEW_WORDS = 7;
/** Of longer ones, this share may differ before it counts as another quotation. */
const LARGEST_DIFFERENCE = 0.4;

/** Marks that say openly that words were left out or put in. */
const EDITED = /…|\.{3}|\[/u;

const EVENT = `nama: Pelatihan
mulai: 2026-08-19 08:30
narasumber:
  - { nama: Budi Hermawan, jabatan: Kepala Dinas }
kutipan:
  - { id: k1, oleh: Budi Hermawan, disetujui: ya, teks: "Kami siap melayani warga setiap hari. Pelatihan ini penting bagi 75 peserta." }
  - { id: k2, oleh: Budi Hermawan, disetujui: tidak, teks: "Anggaran tahun depan akan kami naikkan dua kali lipat." }
`;

export const kutipan: Rule = draftRule({
  id: 'fakta/kutipan',
  severity: 'error',
  summary: 'Kutipan yang sudah disetujui ditulis kata demi kata.',
  why: 'Kutipan yang berubah membuat pimpinan merasa tidak pernah mengatakannya, dan media menyimpan versi yang salah.',
  exceptions:
    'Sebagian kutipan boleh dipakai asal utuh kata-katanya; tanda baca dan huruf besar tidak dibandingkan; kutipan dengan elipsis atau kurung siku dibiarkan.',
  source: 'Berkas acara: `kutipan` dengan `disetujui: ya`',
  checklist: 'Kutipan sama dengan yang disetujui',
  examples: {
    wrong: [
      {
        text: '“Kami siap «membantu» warga setiap hari,” kata Budi Hermawan.',
        event: EVENT,
      },
      { text: '“Pelatihan «ini sangat» penting bagi 75 peserta,” katanya.', event: EVENT },
      { text: '“Pelatihan ini penting bagi «57» peserta,” katanya.', event: EVENT },
      {
        text: '“Kami siap melayani warga setiap hari,” kata Budi. “Pelatihan ini «perlu» bagi 75 peserta.”',
        event: EVENT,
      },
      { text: '“Kami siap melayani «warga» hari. Pelatihan ini penting,” katanya.', event: EVENT },
    ],
    right: [
      {
        text: '“Kami siap melayani warga setiap hari,” kata Budi Hermawan. “Pelatihan ini penting bagi 75 peserta.”',
        event: EVENT,
      },
      {
        text: '"Kami siap  melayani warga setiap hari. Pelatihan ini penting bagi 75 peserta", kata Budi.',
        event: EVENT,
      },
      { text: 'Ia menyebut pelatihan itu “penting bagi 75 peserta”.', event: EVENT },
      { text: '“Pelatihan ini … bagi 75 peserta,” katanya.', event: EVENT },
      { text: '“[Kegiatan] ini penting bagi 75 peserta,” katanya.', event: EVENT },
      { text: '“Kami akan siap membantu kapan saja,” kata camat.', event: EVENT }, // another quotation
      { text: '“Anggaran tahun depan akan kami naikkan tiga kali lipat,” katanya.', event: EVENT },
      { text: 'Kegiatan bertema “Melayani Warga Setiap Hari”.', event: EVENT },
      { text: 'Kami siap membantu warga setiap hari.', event: EVENT }, // no quotation
    ],
  },
  applies: (context) => approvedQuotes(context).length > 0,
  *check(context) {
    const approved = approvedQuotes(context).map((quote) => ({
      quote,
      words: findWords(quote.teks),
    }));
    for (const passage of context.passages) {
      if (passage.role === 'headline' || passage.role === 'subheadline') continue;
      for (const span of passage.quotes) {
        if (EDITED.test(passage.text.slice(span.start, span.end))) continue;
        const words = passage.words.slice(
          firstWordFrom(passage.words, span.start),
          firstWordFrom(passage.words, span.end),
        );
        const report = compareWithNearest(words, approved, passage, context);
        if (report) yield report;
      }
    }
  },
});

interface ApprovedQuote {
  readonly quote: EventQuote;
  readonly words: readonly Word[];
}

function approvedQuotes({ event }: RuleContext): readonly EventQuote[] {
  return event?.file.kutipan.filter((quote) => quote.disetujui) ?? [];
}

function compareWithNearest(
  words: readonly Word[],
  approved: readonly ApprovedQuote[],
  passage: Passage,
  context: RuleContext,
): Report | undefined {
  if (words.length < SHORTEST_QUOTE) return undefined;
  const typed = words.map((word) => word.lower);
  const [best] = approved
    .map((one) => ({
      ...one,
      alignment: alignWithin(
        typed,
        one.words.map((word) => word.lower),
      ),
    }))
    .sort((a, b) => a.alignment.distance - b.alignment.distance);
  if (!best || !isSameQuoteChanged(best.alignment.distance, words.length)) return undefined;
  const change = findChange(best.alignment, words.length, best.words.length);
  const written = textOf(passage.text, words, change.left);
  const right = textOf(best.quote.teks, best.words, change.right);
  if (!written || !right) return undefined;
  const speaker = speakerOf(context, best.quote);
  return {
    span: passage.span(written.start, written.end),
    message: `Kutipan ${speaker} berbeda dari yang disetujui di berkas acara: “${written.text}” seharusnya “${right.text}”.`,
    suggestions: [right.text],
    related: [{ path: context.event?.path ?? '', message: `Yang disetujui: “${best.quote.teks}”` }],
  };
}

function isSameQuoteChanged(distance: number, length: number): boolean {
  const most = length < FEW_WORDS ? 1 : Math.floor(length * LARGEST_DIFFERENCE);
  return distance > 0 && distance <= most;
}

/** The stretch from the first to the last difference, as places in both lists of words. */
function findChange(
  { steps }: Alignment,
  leftLength: number,
  rightLength: number,
): { left: Span; right: Span } {
  const differences = steps.filter((step) => step.kind !== 'same');
  const first = differences[0] ?? { left: 0, right: 0 };
  const last = differences.at(-1) ?? { kind: 'same', left: 0, right: 0 };
  const left = { start: first.left, end: last.left + (last.kind === 'left-out' ? 0 : 1) };
  const right = { start: first.right, end: last.right + (last.kind === 'added' ? 0 : 1) };
  if (left.start < left.end && right.start < right.end) return { left, right };
  // Words that were only added or only left out are shown with a neighbour.
  const before = left.start > 0 && right.start > 0 ? 1 : 0;
  const after = before === 0 ? 1 : 0;
  return {
    left: { start: left.start - before, end: Math.min(left.end + after, leftLength) },
    right: { start: right.start - before, end: Math.min(right.end + after, rightLength) },
  };
}

function textOf(
  text: string,
  words: readonly Word[],
  { start, end }: Span,
): { start: number; end: number; text: string } | undefined {
  const first = words[start];
  const last = words[end - 1];
  if (!first || !last) return undefined;
  return { start: first.start, end: last.end, text: text.slice(first.start, last.end) };
}

function speakerOf({ event, roster }: RuleContext, quote: EventQuote): string {
  const speaker = event && resolveSpeaker(quote, event.file, roster);
  return speaker?.shortName ?? quote.oleh;
}
