import type { Report } from '../../check/finding.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import { findSpelledAcronyms, type SpelledAcronym } from '../../facts/agencies/spelled-acronyms.ts';
import { readAcronyms } from '../../knowledge/acronyms.ts';
import { isCapitalised } from '../../text/case.ts';
import type { Span } from '../../text/span.ts';

/** The words that the letters of an acronym stand for. */
interface Expansion extends Span {
  readonly passage: Passage;
  /** The words in lower case. */
  readonly text: string;
}

/** Words whose first letter an acronym leaves out. */
const SMALL = new Set(['dan', 'di', 'dari', 'untuk', 'bagi', 'atau', 'yang', 'dengan', 'pada']);

export const akronimGanda: Rule = draftRule({
  id: 'fakta/akronim-ganda',
  severity: 'warning',
  summary: 'Satu akronim mempunyai satu kepanjangan di seluruh naskah.',
  why: 'Dua kepanjangan untuk satu akronim membuat pembaca ragu mana yang dimaksud; satu di antaranya biasanya salah.',
  exceptions:
    'Akronim yang ada dalam daftar singkatan humas diperiksa `fakta/kepanjangan-akronim`. Selain itu, hanya akronim yang huruf-hurufnya cocok dengan huruf awal kata di depannya yang dibandingkan. Huruf kapital dan koma tidak dibedakan.',
  source: 'Kepanjangan di bagian lain naskah',
  examples: {
    wrong: [
      {
        text: 'Kelompok Wanita Tani (KWT) menanam cabai.\n\nKetua «Kelompok Warga Tani» (KWT) hadir.',
      },
    ],
    right: [
      'Kelompok Wanita Tani (KWT) menanam cabai.\n\nKetua Kelompok Wanita Tani (KWT) hadir.',
      'Kelompok wanita tani (KWT) hadir. Kelompok Wanita Tani (KWT) panen.',
      'Sekolah Dasar (SD) dan Sumber Daya (SDA) dibahas.',
      'Wali Kota Pangkalpinang (WKP) hadir.',
      'Budi Santoso (BS) dan Badan Siber Nasional (BSN) disebut.',
      'Usaha mikro, kecil, dan menengah (UMKM) serta usaha mikro kecil dan menengah (UMKM) sama.',
    ],
  },
  *check({ passages }) {
    const first = new Map<string, Expansion>();
    for (const passage of passages) {
      for (const spelled of findSpelledAcronyms(passage)) {
        const expansion = expand(passage, spelled);
        const earlier = first.get(spelled.short);
        if (expansion && !earlier) first.set(spelled.short, expansion);
        if (!expansion || !earlier || earlier.text === expansion.text) continue;
        yield reportSecond(spelled.short, expansion, earlier);
      }
    }
  },
});

function reportSecond(short: string, second: Expansion, first: Expansion): Report {
  const written = first.passage.text.slice(first.start, first.end);
  return {
    span: second.passage.span(second.start, second.end),
    message: `Di bagian lain naskah, ${short} kepanjangan dari “${written}”; pilih yang benar.`,
    related: [
      {
        message: 'Kepanjangan yang lain ada di sini.',
        span: first.passage.span(first.start, first.end),
      },
    ],
  };
}

/** The words before the bracket whose first letters are those of the acronym, small words aside. */
function expand(passage: Passage, { short, before }: SpelledAcronym): Expansion | undefined {
  if (!/^[A-Z]{3,}$/u.test(short) || readAcronyms().get(short)?.isFixed) return undefined;
  let left = short.length;
  for (const [at, word] of Array.from(before.entries()).reverse()) {
    if (SMALL.has(word.lower) && !isCapitalised(word.text)) continue;
    left--;
    if (word.lower[0] !== short[left]?.toLowerCase()) return undefined;
    if (left > 0) continue;
    const words = before.slice(at);
    const { end } = words.at(-1) ?? word;
    return { passage, start: word.start, end, text: words.map(({ lower }) => lower).join(' ') };
  }
  return undefined;
}
