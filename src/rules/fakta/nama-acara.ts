import { draftRule, type Rule } from '../../check/rule.ts';
import { isCapitalised } from '../../text/case.ts';
import { editDistance } from '../../text/nearest.ts';
import type { Word } from '../../text/words.ts';

/** Of two words one other makes another event. */
const SHORTEST_NAME = 3;
/** Letters by which a word of the name may be misspelt. */
const MOST_LETTERS = 2;

const EVENT = 'nama: Pelatihan Komunikasi Publik\nmulai: 2026-08-19 08:30\n';

export const namaAcara: Rule = draftRule({
  id: 'fakta/nama-acara',
  severity: 'warning',
  summary: 'Nama acara ditulis seperti di berkas acara.',
  why: 'Nama acara tercetak di spanduk, undangan, dan sertifikat; di rilis ia menjadi kata pencarian.',
  exceptions:
    'Diperiksa hanya nama berhuruf kapital tiga kata atau lebih yang berbeda satu kata: salah ketik satu dua huruf, atau kata lain di naskah yang tidak pernah menyebut nama acaranya.',
  source: 'Berkas acara: `nama`',
  checklist: 'Nama acara sama dengan berkas acara',
  examples: {
    wrong: [
      { text: 'Wali Kota membuka «Pelatihan Komunikasi Publk» di Balai Kota.', event: EVENT },
      { text: 'Wali Kota membuka «Pelatihan Informasi Publik» itu.', event: EVENT },
      {
        text: '«Pelathian Komunikasi Publik» dibuka. Pelatihan Komunikasi Publik usai.',
        event: EVENT,
      },
    ],
    right: [
      { text: 'Wali Kota membuka Pelatihan Komunikasi Publik.', event: EVENT },
      {
        text: 'Sesudah Pelatihan Komunikasi Publik ada Pelatihan Informasi Publik.',
        event: EVENT,
      },
      { text: 'Wali Kota membuka pelatihan informasi publik.', event: EVENT },
      { text: 'Bidang Komunikasi Publik menyusun modul.', event: EVENT },
      { text: 'Pelatihan Komunikasi Publik Angkatan II digelar Oktober.', event: EVENT },
    ],
  },
  applies: ({ event }) => event !== undefined,
  *check({ event, passages }) {
    const name = event?.file.nama ?? '';
    const right = name.split(/\s+/u);
    if (right.length < SHORTEST_NAME) return;
    const lower = name.toLowerCase();
    const isNamed = passages.some(({ text }) => text.toLowerCase().includes(lower));
    for (const passage of passages) {
      for (const index of passage.words.keys()) {
        const words = passage.words.slice(index, index + right.length);
        if (!isOtherByOne(words, right, isNamed)) continue;
        const { start, end } = { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
        const written = passage.text.slice(start, end);
        if (written.split(/\s/u).length !== right.length) continue;
        yield {
          span: passage.span(start, end),
          message: `Menurut berkas acara, nama acaranya “${name}”, bukan “${written}”.`,
          suggestions: [name],
        };
      }
    }
  },
});

/**
 * Whether capitalised words are those of the name but for one: misspelt, or, in a draft that never
 * has the name, another one behind the same first word.
 */
function isOtherByOne(words: readonly Word[], right: readonly string[], isNamed: boolean): boolean {
  const [first] = words;
  if (!first || words.length < right.length || !isCapitalised(first.text)) return false;
  const changed = words.flatMap((word, index) => {
    const known = right[index]?.toLowerCase() ?? '';
    return word.lower === known ? [] : [{ word, known, index }];
  });
  const [only] = changed;
  if (!only || changed.length > 1 || !words.every(({ text }) => isCapitalised(text))) return false;
  const isMisspelt =
    only.known.length > 2 * MOST_LETTERS &&
    editDistance(only.word.lower, only.known) <= MOST_LETTERS;
  return isMisspelt || (!isNamed && only.index > 0);
}
