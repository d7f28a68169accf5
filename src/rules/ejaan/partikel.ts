import { isSpellingExempt } from '../../check/exemptions.ts';
import type { Report } from '../../check/finding.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { fitCapitals, isInName } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import { findParticle } from '../../knowledge/particles.ts';

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
        text: '“«Apa kah» bantuan merata?” tanyanya.',
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
      'Bagaimanapun, rapat jalan terus.',
      'Rumpun bambu itu dihimpun perorangan.',
      'Lagu *Siapapun Kamu* diputar.',
      'Menghimpun, mengampuni, serumpun, dan menampung bukan partikel; ia diampun.',
      'Perorangan, perunggu, perdesaan, dan perkara ditulis serangkai.',
      'Jikapun gagal, kami siap; apa lagi, lah, kita coba.',
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
  const right = findParticle(text.slice(start, word.end));
  return right === undefined ? undefined : { start, end: word.end, right };
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
