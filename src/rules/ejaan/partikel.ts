import { isSpellingExempt } from '../../check/exemptions.ts';
import { replacement } from '../../check/replacement.ts';
import { lexicalRule, type Rule } from '../../check/rule.ts';
import { fitCapitals, isInName } from '../../draft/capitals.ts';
import { type Misspelling, readParticles } from '../../knowledge/spellings.ts';

export const partikel: Rule = lexicalRule<Misspelling>({
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
      { text: 'Honor dibayar «perbulan».', fixed: 'Honor dibayar per bulan.' },
      {
        text: '«Meski pun» hujan, tidak «satupun» warga pulang.',
        fixed: 'Meskipun hujan, tidak satu pun warga pulang.',
      },
      {
        text: '“«Apa kah» bantuan merata?” tanyanya.',
      },
    ],
    right: [
      'Siapa pun boleh hadir per 1 Januari, per orang Rp50.000.',
      'Meskipun, walaupun, ataupun, maupun, adapun, dan kalaupun ditulis serangkai.',
      'Ia tidak marah, sekalipun kalah; belum sekali pun ia absen.',
      'Bagaimanapun, rapat jalan terus.',
      'Rumpun bambu itu dihimpun perorangan.',
      'Lagu *Siapapun Kamu* diputar.',
      'Grup Iapun dan tokoh bernama Manapun tampil.',
    ],
  },
  *phrases() {
    for (const entry of readParticles()) yield { words: entry.wrong, data: entry };
  },
  report({ passage, start, end, data }, context) {
    if (isInName(passage, start, end)) return undefined;
    if (isSpellingExempt({ passage, start, end }, context)) return undefined;
    const found = passage.text.slice(start, end);
    const text = fitCapitals(passage, { start, end }, data.right);
    const manner = data.right.includes(' ') ? 'terpisah' : 'serangkai';
    return {
      ...replacement(passage, start, end, text),
      message: `“${found}” ditulis ${manner}: “${text}”.`,
    };
  },
});
