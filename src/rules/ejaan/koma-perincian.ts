import { isSpellingExempt } from '../../check/exemptions.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule } from '../../check/rule.ts';

/** The last two words of a series, the first of them behind a comma. */
const LAST_TWO =
  /(?<=, )(?!dan |atau )(?<item>[a-zß-ÿ-]{3,}(?: [a-zß-ÿ-]{3,})?) (?<joint>dan|atau|serta) (?!atau |juga |mari)[a-zß-ÿ-]{3,}(?![A-Za-zÀ-ɏ-]|,| [a-zß-ÿ-]+,)/gu;

/** The words before them, in small letters or initialisms, set off by commas. */
const FIRST_ONES =
  /(?<![A-Za-zÀ-ɏ-])(?:(?:[a-zß-ÿ-]{3,30}|[A-Z]{2,10}|Polri), (?:(?:[a-zß-ÿ-]{3,30}(?: [a-zß-ÿ-]{3,30})?|[A-Z]{2,10}|Polri), ){0,6})$/u;

/** Words that open an insertion or a clause rather than name an item. */
const NO_ITEM =
  /(?<![A-Za-zÀ-ɏ])(?:kata|ujar|jelas|tutur|menurut|lain|mengatakan|menyatakan|menjelaskan|menegaskan|menambahkan|menuturkan|menyebut|dia|ia|itu|ini|tersebut|lainnya|yaitu|yakni|misalnya|seperti|antara|juga|namun|tetapi|tapi|bahwa|yang|agar|karena|ribu|juta|miliar|triliun|persen|lain-lain|sebagainya|seterusnya|mulai|baik|tidak|bukan|lalu|kemudian|sehingga|apa|menarik|dilakukan|sedangkan|sementara|satu|dua|tiga)(?![A-Za-zÀ-ɏ])/u;

const TAKES_LIST =
  /(?<![A-Za-zÀ-ɏ])(?:hadir|menyiapkan|membagikan|membawa|berisi|memuat|melibatkan|mengundang|membutuhkan|menyediakan|memeriksa|menyerahkan|antara|berupa|seperti|meliputi|mencakup|adalah|dihadiri|diikuti|bersama|antara lain|terdiri (?:atas|dari)|dengan|para|yaitu|yakni|oleh|dari) $/iu;

export const komaPerincian: Rule = draftRule({
  id: 'ejaan/koma-perincian',
  severity: 'info',
  summary: 'Perincian tiga unsur atau lebih diberi koma sebelum “dan”, “atau”, “serta”.',
  why: 'Tanpa koma terakhir, dua unsur terakhir dapat terbaca sebagai satu pasangan.',
  exceptions:
    'Hanya deret kata berhuruf kecil yang pendek; perincian berupa frasa panjang dan nama dibiarkan.',
  source: 'EYD V III.B butir 1 (tanda koma)',
  examples: {
    wrong: [
      { text: 'Rapat dihadiri camat, «lurah dan» kader.' },
      { text: 'Rapat dihadiri camat, lurah, «kepala desa dan» kader.' },
      { text: 'Petugas membagikan beras, «minyak goreng serta» gula.' },
      { text: 'Kerja bakti itu diikuti TNI, Polri, «pelajar dan» warga.' },
      { text: 'Bantuan berupa beras, gula, «tepung atau» minyak dibagikan.' },
    ],
    right: [
      'Rapat dihadiri camat, lurah, dan kader.',
      'Camat, kata dia, membuka dan menutup rapat.',
      'Di kota itu, warga dan pelajar berlatih.',
      'Menurut camat, beras dan gula cukup.',
      'Siti, Budi dan Tono hadir.',
      'Harga naik 2 persen, 3 persen dan seterusnya.',
      'Rapat memeriksa beras, gula dan kopi bubuk, tepung, minyak, serta garam.',
      'Rapat digelar di aula, tertib dan lancar.',
      'Penyidik itu, yang memimpin tim, mengatakan, besar atau kecil bukan ukuran.',
      'Langkahnya antara lain, pengawasan dan penindakan tegas.',
    ],
  },
  *check(context) {
    for (const passage of context.passages) {
      if (passage.role !== 'paragraph' && passage.role !== 'item') continue;
      for (const { 0: found, index, groups } of passage.text.matchAll(LAST_TWO)) {
        const { item = '', joint = '' } = groups ?? {};
        const end = index + item.length + 1 + joint.length;
        if (!isSeries(passage.text, index, found)) continue;
        if (isSpellingExempt({ passage, start: index, end }, context)) continue;
        yield {
          ...replacement(passage, index, end, `${item}, ${joint}`, { safe: false }),
          message: `Sebelum “${joint}” dalam perincian ada koma: “${item}, ${joint} …”.`,
        };
      }
    }
  },
});

/** Two commas make a series; one only behind a word that takes a list. */
function isSeries(text: string, index: number, found: string): boolean {
  const before = text.slice(Math.max(0, index - 120), index);
  const first = FIRST_ONES.exec(before);
  if (!first || NO_ITEM.test(first[0] + found)) return false;
  const long = first[0].split(', ').length > 2;
  return long || TAKES_LIST.test(before.slice(0, first.index));
}
