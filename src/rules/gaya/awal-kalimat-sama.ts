import type { Report } from '../../check/finding.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { findNarration, type NarratedSentence } from '../../draft/narration.ts';

/** How many sentences in a row may open with the same words. */
const MOST = 2;
/** How many paragraphs of a draft may open with the same linking words. */
const MOST_LINKS = 2;

/** Shorter paragraphs are lines of a list. */
const FEWEST_WORDS = 3;

/** Linking words that open paragraph after paragraph. */
const LINKS =
  /^(?:selain itu|sementara itu|lebih lanjut|di sisi lain|tak hanya itu|tidak hanya itu|kegiatan ini|acara ini|hal ini|hal tersebut|kegiatan tersebut)$/u;

const release = (text: string): string => `---\njenis: rilis\n---\n${text}\n`;

export const awalKalimatSama: Rule = draftRule({
  id: 'gaya/awal-kalimat-sama',
  severity: 'info',
  summary: 'Kalimat dan paragraf yang berurutan dibuka dengan kata yang berlainan.',
  why: 'Tiga kalimat berturut-turut yang dibuka “Kegiatan ini” terdengar seperti daftar dan melelahkan pembaca.',
  exceptions: 'Daftar, kutipan, dan angka di awal kalimat dibiarkan.',
  source: 'Kelaziman penyuntingan bahasa pers',
  kinds: ['rilis'],
  examples: {
    wrong: [
      {
        text: release('Kegiatan ini gratis. Kegiatan ini terbuka. «Kegiatan ini» diikuti warga.'),
      },
      {
        text: release(
          'Selain itu, pasar dibuka.\n\nSelain itu, jalan diperbaiki.\n\n«Selain itu», jembatan dicat.',
        ),
      },
      {
        text: release('Bupati Ratna tiba.\n\nBupati Ratna menanam.\n\n«Bupati Ratna» pulang.'),
      },
    ],
    right: [
      release('Kegiatan ini gratis. Warga mengikutinya. Kegiatan ini digelar setiap tahun.'),
      release('Selain itu, pasar dibuka.\n\nSelain itu, jalan diperbaiki.'),
      release('- Kegiatan ini gratis.\n- Kegiatan ini terbuka.\n- Kegiatan ini ramai.'),
      release('Pasar dibuka pagi. Pasar ditutup siang. Pasar itu ramai.'),
      release('2025 lalu sepi. 2025 lalu ramai. 2025 lalu penuh.'),
      release('Total kasus 12\n\nTotal kasus 13\n\nTotal kasus 14'),
      'Kegiatan ini gratis. Kegiatan ini terbuka. Kegiatan ini diikuti warga.',
    ],
  },
  *check({ passages }) {
    const paragraphs = passages.map(findNarration);
    for (const sentences of paragraphs) yield* inARow(sentences, 'kalimat');
    const openings = paragraphs.flatMap(([first]) => (first && isProse(first) ? [first] : []));
    yield* inARow(openings, 'paragraf');
    yield* links(openings);
  },
});

/** Lines of a list that came without its marks end without a stop, or are short. */
function isProse({ passage, words }: NarratedSentence): boolean {
  return words.length >= FEWEST_WORDS && /^["“A-Za-zÀ-ɏ].*[.!?]["”’]?$/u.test(passage.text);
}

/** The two words that open a sentence, in lower case. */
function opening({ words: [first, second] }: NarratedSentence): string {
  return second ? `${first.lower} ${second.lower}` : first.lower;
}

function* inARow(
  sentences: readonly NarratedSentence[],
  unit: 'kalimat' | 'paragraf',
): Generator<Report> {
  let same = 1;
  for (const [index, sentence] of sentences.entries()) {
    const before = sentences[index - 1];
    // Linking words are counted in the whole draft, in a row or not.
    if (unit === 'paragraf' && LINKS.test(opening(sentence))) continue;
    same = before && opening(before) === opening(sentence) ? same + 1 : 1;
    if (same === MOST + 1 && !/^\d/u.test(sentence.words[0].text)) {
      yield at(sentence, `${MOST + 1} ${unit} berturut-turut dibuka`);
    }
  }
}

/** Paragraphs that open with a linking word that opened {@link MOST_LINKS} before them. */
function* links(openings: readonly NarratedSentence[]): Generator<Report> {
  const counts = new Map<string, number>();
  for (const sentence of openings) {
    const words = opening(sentence);
    if (!LINKS.test(words)) continue;
    const count = (counts.get(words) ?? 0) + 1;
    counts.set(words, count);
    if (count === MOST_LINKS + 1) yield at(sentence, `${count} paragraf dibuka`);
  }
}

function at({ passage, words: [first, second] }: NarratedSentence, found: string): Report {
  const end = (second ?? first).end;
  const words = passage.text.slice(first.start, end);
  return {
    span: passage.span(first.start, end),
    message: `Sudah ${found} “${words}”; buka yang ini dengan pelaku, tempat, atau waktunya.`,
  };
}
