import { isSpellingExempt } from '../../check/exemptions.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule } from '../../check/rule.ts';

/** A clause of condition or time at the head of a sentence that runs into `maka` without a comma. */
const UNPARTED =
  /^["“]?(?:Jika|Apabila|Bila|Kalau|Bilamana|Ketika|Manakala|Karena|Agar|Supaya|Meskipun|Walaupun|Setelah|Sebelum) (?!itu )[^.,;:!?()“”"–—]{4,160} maka(?= [a-zß-ÿ])/u;

export const komaAnakKalimat: Rule = draftRule({
  id: 'ejaan/koma-anak-kalimat',
  severity: 'warning',
  summary: 'Anak kalimat di depan induk kalimat diikuti koma: Jika hujan turun, maka …',
  why: 'Koma menunjukkan di mana syarat berakhir dan berita dimulai.',
  exceptions: 'Hanya anak kalimat yang batasnya pasti, yakni sebelum “maka”.',
  source: 'EYD V III.B butir 3 (tanda koma)',
  examples: {
    wrong: [
      {
        text: 'Apabila hujan turun «lagi maka» acara dipindahkan.',
        fixed: 'Apabila hujan turun lagi, maka acara dipindahkan.',
      },
      {
        text: 'Tenda dipasang. Jika tenda «penuh maka» aula dibuka.',
        fixed: 'Tenda dipasang. Jika tenda penuh, maka aula dibuka.',
      },
    ],
    right: [
      'Apabila hujan turun lagi, maka acara dipindahkan.',
      'Apabila hujan turun lagi, acara dipindahkan.',
      'Acara dipindahkan apabila hujan turun lagi.',
      'Setelah itu maka acara dimulai.',
      'Jika tenda penuh (dan hujan turun), maka aula dibuka.',
      'Karena itu, maka dari itu, dan maka adalah kata penghubung.',
    ],
  },
  *check(context) {
    for (const passage of context.passages) {
      if (passage.role !== 'paragraph' && passage.role !== 'item') continue;
      if (!passage.text.includes(' maka ')) continue;
      for (const { start: from, end: to } of passage.sentences) {
        const clause = UNPARTED.exec(passage.text.slice(from, to))?.[0];
        const last = clause?.split(' ').at(-2);
        if (clause === undefined || last === undefined) continue;
        const end = from + clause.length;
        const start = end - last.length - ' maka'.length;
        if (isSpellingExempt({ passage, start, end }, context)) continue;
        yield {
          ...replacement(passage, start, end, `${last}, maka`),
          message: `Anak kalimat di depan diikuti koma: “… ${last}, maka …”.`,
        };
      }
    }
  },
});
