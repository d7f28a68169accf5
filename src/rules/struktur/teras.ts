import { draftRule, type Rule } from '../../check/rule.ts';
import { findNewsStart } from '../../draft/dateline.ts';
import type { Draft } from '../../draft/draft.ts';
import { bodyStart, findLead } from '../../draft/lead.ts';
import { NEWS_VARIANTS } from '../../draft/release-variants.ts';

/** Newsrooms ask for about 40; a few words more are nobody's trouble. */
const MOST_WORDS = 50;

const release = (lead: string): string =>
  `---\njenis: rilis\njudul: Pemkot Gelar Pelatihan\n---\n${lead}`;
const words = (count: number): string => Array.from({ length: count }, () => 'kata').join(' ');

/** Letters outside of tags from which on a block of HTML is text. */
const SHORTEST_TEXT = 80;

/** Whether the text was pasted as the code of a web page, which no rule reads. */
function isInHtml({ blocks }: Draft): boolean {
  return blocks.some(
    (block) =>
      block.kind === 'html-block' &&
      block.value.replace(/<[^<>]*>/gu, '').trim().length >= SHORTEST_TEXT,
  );
}

export const teras: Rule = draftRule({
  id: 'struktur/teras',
  severity: 'warning',
  summary: `Teras (paragraf pertama) ada dan paling banyak ${MOST_WORDS} kata.`,
  why: 'Redaksi memotong rilis dari bawah; inti berita harus terbaca dalam satu paragraf pendek.',
  exceptions:
    'Kota dan tanggal di awal paragraf tidak dihitung. Teras yang hanya satu kalimat diperiksa gaya/kalimat-panjang.',
  source: 'Kelaziman siaran pers: teras memuat inti 5W+1H, sekitar 40 kata',
  kinds: ['rilis'],
  variants: NEWS_VARIANTS,
  checklist: `Teras paling banyak ${MOST_WORDS} kata`,
  examples: {
    wrong: [
      { text: `${release('«»')}` },
      { text: release(`«»<p>Pemkot ${words(30)}.</p>\n`) },
      { text: release(`CONTOH – «Pemkot ${words(30)}. Camat ${words(22)}.»\n`) },
      { text: release(`«Pemkot ${words(25)}. Camat ${words(25)}.»\n\nParagraf kedua.\n`) },
    ],
    right: [
      release('CONTOH – Pemkot menggelar pelatihan.\n'),
      release(`CONTOH – Pemkot ${words(60)}.\n`), // one sentence: too long as such
      release(`CONTOH, 19 Agustus 2026 – Pemkot ${words(49)}.\n`),
      release(`Pemkot menggelar pelatihan.\n\nParagraf kedua ${words(60)}.\n`),
      release(`## Latar\n\nPemkot menggelar pelatihan.\n`),
      release(`SIARAN PERS\n\nNomor: 12/HUMAS/2026\n\nPemkot menggelar pelatihan.\n`),
      `---\njenis: brief\n---\nPemkot ${words(60)}.\n`,
    ],
  },
  *check({ draft, passages }) {
    const lead = findLead(draft, passages);
    if (!lead) {
      const start = bodyStart(draft);
      yield isInHtml(draft)
        ? {
            span: { start, end: start },
            message: 'Isi rilis ini berkode HTML dan tidak ikut diperiksa; salin teksnya saja.',
          }
        : {
            span: { start, end: start },
            message: 'Rilis ini belum mempunyai teras; tulis inti beritanya di paragraf pertama.',
            severity: 'error',
          };
      return;
    }
    const newsStart = findNewsStart(lead);
    const count = lead.words.filter((word) => word.start >= newsStart).length;
    if (count <= MOST_WORDS || lead.sentences.length === 1) return;
    yield {
      span: lead.span(newsStart, lead.text.length),
      message: `Teras ini ${count} kata; ringkas menjadi paling banyak ${MOST_WORDS} kata, pindahkan rinciannya ke paragraf kedua.`,
    };
  },
});
