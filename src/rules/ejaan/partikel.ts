import { isSpellingExempt } from '../../check/exemptions.ts';
import type { Report } from '../../check/finding.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { fitCapitals, isInName } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import { findParticle } from '../../knowledge/particles.ts';
import { wordSet } from '../../text/patterns.ts';
import type { Word } from '../../text/words.ts';

/** Who wants something, and what stands before `mau` as a verb. */
const WANTING = wordSet(`
  aku saya ia dia kami kita mereka kamu anda orang siapa tidak tak enggak nggak gak kalau jika bila
  yang sudah belum memang
`);

/** The parts of a fraction in words, and what would make the lower one a count of things. */
const OVER = /^(?:satu|dua|tiga|empat|lima|tujuh|sembilan)$/u;
const UNDER = /^(?:tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh)$/u;
const UNIT = /^(?:detik|menit|jam|hari|pekan|minggu|bulan|tahun|orang|meter|kali|kilogram|liter)$/u;

export const partikel: Rule = draftRule({
  id: 'ejaan/partikel',
  severity: 'error',
  summary:
    'Partikel pun dan per ditulis terpisah; -kah, -lah, dan pun pada kata penghubung serangkai.',
  why: 'Penulisan partikel sering luput dari pemeriksa ejaan dan langsung dikenali redaksi.',
  exceptions: 'Pasangan yang keduanya benar, seperti “sekalipun” dan “sekali pun”, dibiarkan.',
  source: 'EYD V II.E (partikel)',
  examples: {
    wrong: [
      {
        text: '«Siapapun» boleh hadir, «apapun» pekerjaannya.',
        fixed: 'Siapa pun boleh hadir, apa pun pekerjaannya.',
      },
      {
        text: 'Honor dibayar «perbulan» sejak data «per-1» Januari.',
        fixed: 'Honor dibayar per bulan sejak data per 1 Januari.',
      },
      {
        text: '«Meski pun» hujan, tidak «satupun» warga pulang.',
        fixed: 'Meskipun hujan, tidak satu pun warga pulang.',
      },
      {
        text: '«Ada pun» warga desa «mau pun» kota hadir, dan «bagaimana pun», rapat jalan terus.',
        fixed: 'Adapun warga desa maupun kota hadir, dan bagaimanapun, rapat jalan terus.',
      },
      {
        text: '“«Apa kah» bantuan merata?” tanyanya.',
      },
      {
        text: 'Warga dua «per tiga» desa didata satu «per-satu».',
        fixed: 'Warga dua pertiga desa didata satu per satu.',
      },
      {
        text: 'Air «sungaipun» surut; biaya «perorang» turun.',
        fixed: 'Air sungai pun surut; biaya per orang turun.',
      },
    ],
    right: [
      'Siapa pun boleh hadir per 1 Januari, per orang Rp50.000.',
      'Meskipun, walaupun, ataupun, maupun, adapun, dan kalaupun ditulis serangkai.',
      'Ia tidak marah, sekalipun kalah; belum sekali pun ia absen.',
      'Bagaimanapun, rapat jalan terus; kalau ada pun, ia tidak mau pun diajak, bagaimana pun caranya.',
      'Panen satu per tiga bulan; kelas dua per lima orang; satu per satu maju.',
      'Tiga perempat desa dan seperdua hutan; kasus per-undang-undangan.',
      'Rumpun bambu itu dihimpun perorangan.',
      'Lagu *Siapapun Kamu* diputar.',
      'Menghimpun, mengampuni, serumpun, dan menampung bukan partikel; ia diampun.',
      'Perorangan, perunggu, perdesaan, dan perkara ditulis serangkai.',
      'Jikapun gagal, kami siap; apa lagi, lah, kita coba.',
      'Nelayan melempar harpun; harpun itu mengenai jaring.',
      'Grup Iapun dan tokoh bernama Manapun tampil.',
    ],
  },
  *check(context) {
    for (const passage of context.passages) {
      for (const index of passage.words.keys()) {
        const found = mend(passage, index);
        if (!found || isInName(passage, found.start, found.end)) continue;
        if (!isSpellingExempt({ passage, ...found }, context)) yield report(passage, found);
      }
    }
  },
});

interface Mended {
  readonly start: number;
  readonly end: number;
  readonly right: string;
}

/** What the word at `index` is, with the one before it when it is a particle standing apart. */
function mend({ words, text }: Passage, index: number): Mended | undefined {
  const word = words[index];
  if (!word) return undefined;
  let { start } = word;
  if (/^(?:pun|[lk]ah)$/u.test(word.lower)) {
    const before = words[index - 1];
    if (!before || text.slice(before.end, start) !== ' ') return undefined;
    start = before.start;
  }
  if (word.lower === 'per') return mendFraction(words, text, index);
  const whole = word.lower === 'pun' ? joinOpening(words, text, index) : undefined;
  if (whole !== undefined) return { start, end: word.end, right: whole };
  if (text.slice(start, word.end) === 'mau pun' && mayWant(words, index)) return undefined;
  const right = findParticle(text.slice(start, word.end));
  return right === undefined ? undefined : { start, end: word.end, right };
}

/**
 * `Ada pun`, `namun bagaimana pun`: conjunctions where a clause opens. Elsewhere the verb `ada` may
 * be meant, and before `caranya` a question.
 */
function joinOpening(words: readonly Word[], text: string, index: number): string | undefined {
  const before = words[index - 1];
  if (!before || !/^(?:ada|bagaimana)$/u.test(before.lower)) return undefined;
  const isOpening = /(?:^|[.!?,]["”]? |["“])$/u.test(text.slice(0, before.start));
  if (before.lower === 'ada') return isOpening && /^A/u.test(before.text) ? 'adapun' : undefined;
  if (words[index + 1]?.lower.endsWith('nya')) return undefined;
  const isLinked = /^(?:namun|tetapi|tapi|karena|sebab|dan)$/u.test(words[index - 2]?.lower ?? '');
  return isOpening || isLinked ? 'bagaimanapun' : undefined;
}

/** Whether `mau` before the particle at `index` is the verb: `ia mau pun tidak bisa`. */
function mayWant(words: readonly Word[], index: number): boolean {
  const [who, next] = [words[index - 2]?.lower ?? '', words[index + 1]?.lower ?? ''];
  return WANTING.has(who) || /^(?:tidak|tak|belum|ya)$/u.test(next);
}

/** `dua per tiga` → `dua pertiga`, unless it counts by threes: `satu per tiga bulan`. */
function mendFraction(words: readonly Word[], text: string, index: number): Mended | undefined {
  const [over, per, under, after] = words.slice(Math.max(0, index - 1), index + 3);
  if (!over || !per || !under || !OVER.test(over.lower) || !UNDER.test(under.lower))
    return undefined;
  if (text.slice(over.end, under.start) !== ' per ' || UNIT.test(after?.lower ?? ''))
    return undefined;
  return { start: per.start, end: under.end, right: `per${under.lower}` };
}

function report(passage: Passage, { start, end, right }: Mended): Report {
  const found = passage.text.slice(start, end);
  const text = fitCapitals(passage, { start, end }, right);
  const manner = right.includes(' ') ? 'terpisah' : 'serangkai';
  return {
    ...replacement(passage, start, end, text),
    message: `“${found}” ditulis ${manner}: “${text}”.`,
  };
}
