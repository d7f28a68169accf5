import { isSpellingExempt } from '../../check/exemptions.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule } from '../../check/rule.ts';

/** Three or more words in small letters, set off by commas, with none before the last. */
const SERIES =
  /(?<![A-Za-zÀ-ɏ-])(?:[a-zß-ÿ-]{3,}, )+(?<item>[a-zß-ÿ-]{3,}) (?<joint>dan|atau|serta) (?!atau |juga |mari)[a-zß-ÿ-]{3,}(?![A-Za-zÀ-ɏ-])/gu;

/** Words that open an insertion or a clause rather than name an item. */
const NO_ITEM =
  /(?<![A-Za-zÀ-ɏ])(?:kata|ujar|jelas|tutur|menurut|dia|ia|itu|ini|tersebut|lainnya|yaitu|yakni|misalnya|seperti|antara|juga|namun|tetapi|tapi|bahwa|yang|agar|karena|ribu|juta|miliar|triliun|persen|lain-lain|sebagainya|seterusnya|mulai|baik|tidak|bukan|lalu|kemudian|sehingga|apa|menarik|dilakukan|sedangkan|sementara)(?![A-Za-zÀ-ɏ])/u;

export const komaPerincian: Rule = draftRule({
  id: 'ejaan/koma-perincian',
  severity: 'info',
  summary: 'Perincian tiga unsur atau lebih diberi koma sebelum “dan”, “atau”, “serta”.',
  why: 'Tanpa koma terakhir, dua unsur terakhir dapat terbaca sebagai satu pasangan.',
  exceptions: 'Hanya deret kata tunggal berhuruf kecil; perincian berupa frasa dan nama dibiarkan.',
  source: 'EYD V III.B butir 1 (tanda koma)',
  examples: {
    wrong: [
      { text: 'Rapat dihadiri camat, «lurah dan» kader.' },
      { text: 'Bantuan berupa beras, gula, «tepung atau» minyak dibagikan.' },
    ],
    right: [
      'Rapat dihadiri camat, lurah, dan kader.',
      'Camat, kata dia, membuka dan menutup rapat.',
      'Di kota itu, warga dan pelajar berlatih.',
      'Menurut camat, beras dan gula cukup.',
      'Siti, Budi dan Tono hadir.',
      'Harga naik 2 persen, 3 persen dan seterusnya.',
      'Rapat digelar di aula, tertib dan lancar.',
    ],
  },
  *check(context) {
    for (const passage of context.passages) {
      if (passage.role !== 'paragraph' && passage.role !== 'item') continue;
      for (const { 0: found, index, groups } of passage.text.matchAll(SERIES)) {
        const { item = '', joint = '' } = groups ?? {};
        if (NO_ITEM.test(found) || !isSeries(passage.text, index, found)) continue;
        const start = index + found.lastIndexOf(`${item} ${joint} `);
        const end = start + item.length + 1 + joint.length;
        if (isSpellingExempt({ passage, start, end }, context)) continue;
        yield {
          ...replacement(passage, start, end, `${item}, ${joint}`, { safe: false }),
          message: `Sebelum “${joint}” dalam perincian ada koma: “${item}, ${joint} …”.`,
        };
      }
    }
  },
});

/** Two commas make a series; one only behind a verb that takes a list. */
function isSeries(text: string, index: number, found: string): boolean {
  if (found.split(', ').length > 2) return true;
  const before = text.slice(Math.max(0, index - 30), index);
  return /(?<![A-Za-zÀ-ɏ])(?:berupa|seperti|meliputi|mencakup|adalah|dihadiri|diikuti|bersama|antara lain|terdiri (?:atas|dari)|dengan|para|yaitu|yakni|oleh|dari) $/u.test(
    before,
  );
}
