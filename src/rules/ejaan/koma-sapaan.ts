import { isSpellingExempt } from '../../check/exemptions.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule } from '../../check/rule.ts';

/** A greeting or thanks, at the head of a sentence or of what is said, and whom it addresses. */
const ADDRESSED =
  /(?=[TSMH])(?<=^|["“‘]|[.!?] )(?:Terima kasih(?: banyak)?|Selamat (?:pagi|siang|sore|malam)|Mohon maaf|Maaf|Halo) (?:Pak|Bu|Bapak|Ibu|Mas|Mbak|Kak|Bang|Saudara)(?=[,.!?"”’]| (?:[A-ZÀ-Þ]|dan (?:Ibu|Saudari)|atas|karena|sudah|telah|semua(?:nya)?)(?![a-zß-ÿ]* (?:maupun|dan) ))/gu;

/** A word that every greeting has; most passages are done with that. */
const GREETS = /kasih |Selamat |aaf |Halo /u;

export const komaSapaan: Rule = draftRule({
  id: 'ejaan/koma-sapaan',
  severity: 'warning',
  summary: 'Sapaan dipisahkan koma dari kata di depannya: Terima kasih, Pak.',
  why: 'Koma menunjukkan bahwa orang itu disapa, bukan dibicarakan.',
  exceptions:
    'Hanya sesudah ucapan terima kasih, salam, dan maaf di awal kalimat; “Bapak” dan “Ibu” sebagai subjek dibiarkan.',
  source: 'EYD V III.B butir 6 (tanda koma)',
  examples: {
    wrong: [
      { text: '“Terima «kasih Pak»,” ujarnya.' },
      {
        text: 'Selamat «pagi Bapak» dan Ibu. Terima «kasih Bu» Camat.',
        fixed: 'Selamat pagi, Bapak dan Ibu. Terima kasih, Bu Camat.',
      },
    ],
    right: [
      '“Terima kasih, Pak,” ujarnya. “Siap, Bu!”',
      'Ucapan terima kasih Bapak Camat disampaikan kepada warga.',
      'Baik Bapak Camat maupun Ibu Lurah hadir.',
      'Terima kasih kepada Bapak dan Ibu guru.',
      'Siap Bapak saja yang membuka rapat itu.',
      'Terima kasih disampaikan Pak Camat.',
    ],
  },
  *check(context) {
    for (const passage of context.passages) {
      if (passage.role !== 'paragraph' && passage.role !== 'item') continue;
      if (!GREETS.test(passage.text)) continue;
      for (const { 0: found, index } of passage.text.matchAll(ADDRESSED)) {
        const [word = '', person = ''] = found.split(' ').slice(-2);
        const end = index + found.length;
        const start = end - word.length - person.length - 1;
        if (isSpellingExempt({ passage, start, end }, context)) continue;
        yield {
          ...replacement(passage, start, end, `${word}, ${person}`),
          message: `Sapaan didahului koma: “… ${word}, ${person} …”.`,
        };
      }
    }
  },
});
