import { WEEKDAYS } from '../../calendar/date.ts';
import type { Passage } from '../../draft/passage.ts';
import { findSentenceAt } from '../../draft/sentence-at.ts';
import { oneOf } from '../../text/patterns.ts';
import type { Span } from '../../text/span.ts';
import { KNOWS, SAYS } from '../../text/speech-verbs.ts';

/** A comma between the verb and what is said. */
const BEFORE_THAT = new RegExp(
  `(?<![A-Za-zÀ-ɏ])(?:(?:${SAYS}|${KNOWS}),(?= (?:bahwa|agar|supaya)(?![A-Za-zÀ-ɏ]))|(?!menteri)me[mnlrwy][a-z]{4,},(?= bahwa ))`,
  'giu',
);

/** A comma after `bahwa`, when no second comma closes an insertion. */
const AFTER_THAT = /(?<![A-Za-zÀ-ɏ])bahwa,(?= [^.,;:!?“”"]{20,200}(?:[.!?;]|$))/gu;

/** Words that open an insertion between a linking word and what completes it. */
const INSERTION = oneOf(`
  menurut kata ujar tutur misalnya contohnya antara jika apabila kalau bila seperti sebagaimana
  sesuai selain tentu pada dalam di_ meski walau setelah sebelum sesudah ketika saat untuk dengan
  bagi sejak selama melalui akibat karena agar tanpa sementara dari berdasarkan terkait mengingat
  atas guna demi sekali bukan tidak lagi memang sebagai salah_satu satu pertama ternyata sebenarnya
  sebetulnya selaku ya eh oh apa insya alhamdulillah bahwa sampai hingga dan atau kini nanti besok
  mulai per_
`);

/** A comma after a word that what follows completes; an insertion may come between. */
const AFTER_LINK = new RegExp(
  '(?<![A-Za-zÀ-ɏ])' +
    '(?:yaitu|yakni|ialah|adalah|merupakan|meliputi|dihadiri|(?<!, )oleh|(?<!(?:itulah|demikian|begitu|hal|juga) )(?:seperti|sebagai|bahwa)),' +
    `(?= (?!${INSERTION}|[a-z]+nya,|[a-z ]{1,12}, |(?:${WEEKDAYS.join('|')})[, ])[A-Za-zÀ-ɏ\\d])`,
  'gu',
);

/** A comma between `seperti` or `antara lain` and a row in small letters: `seperti, pensil, buku, dan penghapus`. */
const BEFORE_ROW = new RegExp(
  `(?<![A-Za-zÀ-ɏ])(?:seperti|antara lain|di antaranya),(?= (?!${INSERTION}|ia |dia |kami |[a-z]+nya,)(?:[a-z]{3,}(?: [a-z]{3,}){0,2}, ){1,6}(?:dan|serta|atau|hingga) [a-z]{3,})`,
  'gu',
);

/** The same before the first of several offices or names: `antara lain, Wakil Bupati Contoh dan …`. */
const BEFORE_NAMES = new RegExp(
  `(?<![A-Za-zÀ-ɏ])(?:antara lain|di antaranya),(?= (?!(?:${WEEKDAYS.join('|')})[, ])[A-ZÀ-Þ][A-Za-zÀ-ɏ.]+(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ.]+){0,6}(?:, (?!["“])| (?:dan|serta) )[A-Za-z])`,
  'gu',
);

/** A comma between a preposition and the day, place or person it leads to. */
const AFTER_PREPOSITION =
  /(?<=[A-Za-zÀ-ɏ)\d] {1,2})(?:pada|di|ke|kepada|terhadap),(?= (?:(?:hari )?(?:Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu)|(?:tanggal )?\d|[Aa]ula|[Gg]edung|[Kk]antor|[Hh]alaman|[Ll]apangan|[Rr]uang|[Bb]alai)(?![a-zß-ÿ]))/gu;

/** A comma between a weekday or a town and the bracket behind it. */
const BEFORE_BRACKET =
  /(?:(?:Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu)|^[A-ZÀ-Þ][A-Za-zÀ-ɏ]{2,20}(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ]{2,20})?),(?= \((?:\d|[A-Za-z.]{3,20}\)))/gu;

/** A comma between what is known or told, in a word that is no verb of saying, and `bahwa`; the first comma of its sentence. */
const BEFORE_KNOWN = new RegExp(
  `(?<=(?:^|[.!?] )["“]?[^.,;:!?()“”"–—]{3,80} )${oneOf(`
    informasi kabar laporan pernyataan penjelasan kesimpulan keyakinan pemahaman bukti kepastian
    ketahui diketahui sepakati disepakati tahu bilang yakin sadar percaya ingat akui diakui lihat
    dengar disampaikan dijelaskan ditegaskan disebutkan diungkapkan dilaporkan
  `)},(?= bahwa )`,
  'gu',
);

/** A comma between what was told, with who told it, and `bahwa`: `Dijelaskannya, bahwa …`, `Dikatakan Camat, bahwa …`. */
const BEFORE_TOLD =
  /(?<=(?:^|[.!?] ))Di(?:jelas|kata|sampai|sebut|tegas|ungkap|tambah|terang|tutur|papar|harap)kan(?:nya)?(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ.]{1,20}){0,5},(?= bahwa )/gu;

/** A comma between what somebody has to say and to whom: `Pesannya, kepada warga agar …`. */
const BEFORE_ADDRESSEE =
  /(?<=(?:^|[.!?] ))(?:Pesan|Imbauan|Harapan|Ajakan|Permintaan)nya,(?= kepada )/gu;

/** A comma between a law, with its number and year, and what it is about: `UU Nomor 14 Tahun 2008, tentang`. */
const BEFORE_TITLE = /(?<=(?:[Nn]omor|[Nn]o\.?):? [\dA-Z/.-]{1,20} [Tt]ahun )\d{4},(?= tentang )/gu;

/** A comma between the word that opens a theme and the theme itself; speech ends with a comma before its mark. */
const BEFORE_THEME =
  /(?<![A-Za-zÀ-ɏ])(?:tema(?:nya)?|bertema(?:kan)?|bertajuk(?:kan)?|berjudul|slogan(?:nya)?|semboyan|tagline|tajuk),(?= ["“][^"”“]{3,120}[^,"”“]["”])/giu;

/** What most passages lack, so that they are done with it. */
const LINKED = /(?:itu|kni|lah|kan|uti|iri|leh|rti|gai|hwa), /u;

/**
 * Commas of a passage that part a word from what completes it: a verb of speaking or knowing from
 * `bahwa`, `yaitu` from what it opens, a preposition from the day or place, a day from its bracket.
 * Each is the word before the comma with the comma.
 */
export function findSurplusCommas(passage: Passage): readonly Span[] {
  const { text } = passage;
  return [
    ...(/, (?:bahwa|agar|supaya)/u.test(text)
      ? places(text, BEFORE_THAT).filter((place) => !isInRow(passage, place))
      : []),
    ...(text.includes(', bahwa ')
      ? [...places(text, BEFORE_KNOWN), ...places(text, BEFORE_TOLD)]
      : []),
    ...(text.includes('bahwa,') ? places(text, AFTER_THAT) : []),
    ...(LINKED.test(text)
      ? places(text, AFTER_LINK).filter(
          ({ start, end }) =>
            /^ya(?:itu|kni)/u.test(text.slice(start, end)) || !passage.isQuoted(start, end),
        )
      : []),
    ...(/(?:seperti|antara lain|di antaranya), [a-z]/u.test(text) ? places(text, BEFORE_ROW) : []),
    ...(/(?:antara lain|di antaranya), [A-ZÀ-Þ]/u.test(text) ? places(text, BEFORE_NAMES) : []),
    ...(text.includes(', tentang ') ? places(text, BEFORE_TITLE) : []),
    ...(text.includes('nya, kepada ') ? places(text, BEFORE_ADDRESSEE) : []),
    ...(/, ["“]/u.test(text) ? places(text, BEFORE_THEME) : []),
    ...places(text, AFTER_PREPOSITION),
    ...places(text, BEFORE_BRACKET),
  ];
}

/** `Ia berkata bahwa laut naik, bahwa iklim memburuk, dan bahwa …`: one of several things that are told. */
function isInRow(passage: Passage, { start, end }: Span): boolean {
  const sentence = findSentenceAt(passage, start);
  const before = passage.text.slice(sentence?.start ?? 0, start);
  return passage.text.startsWith(' bahwa', end) && / bahwa /u.test(before);
}

function places(text: string, pattern: RegExp): readonly Span[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}
