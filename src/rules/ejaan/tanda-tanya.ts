import { isStyleExempt } from '../../check/exemptions.ts';
import type { Report } from '../../check/finding.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule, type RuleContext } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import { oneOf } from '../../text/patterns.ts';
import type { Span } from '../../text/span.ts';
import { textBefore } from '../../text/text-before.ts';

/** A sentence that tells what somebody asks, up to its question mark. */
const REPORTED =
  /(?<![A-Za-zÀ-ɏ])(?:bertanya|menanyakan|mempertanyakan|ditanya) (?:tentang |soal )?(?:apakah|apa|mengapa|kapan|siapa|berapa|bagaimana|di mana) [^.!?“”"]{3,150}\?$/u;

/** A sentence that opens with a word that can only ask. */
const ASKS =
  /^(?:Apakah|Siapakah|Kapankah|Bagaimanakah|Berapakah|Mengapakah|Di manakah|Benarkah|Bukankah|Mungkinkah|Mampukah|Sanggupkah|Siapkah|Perlukah|Haruskah|Bisakah|Dapatkah) [^.!?“”"]{5,200}\.$/u;

/** Words that ask when they open a sentence. */
const ASKING =
  '(?:[A-Z][a-z]+kah|Mengapa|Kenapa|Kapan|Siapa|Di mana|Ke mana|Dari mana|Bagaimana|Berapa|Apa)(?![A-Za-zÀ-ɏ-])';

/** A quotation whose last sentence opens with such a word, and what else may end it. */
const ASKED = new RegExp(
  `(?:^["“]|[.!?] )(?:(?:Lalu|Terus|Jadi|Nah|Sebenarnya),? )?${ASKING}[^.!?“”"]{5,200}[.,]["”]$`,
  'u',
);

/** That somebody asks, right before a quotation and right behind it. */
const ASKER_BEFORE =
  /(?<![A-Za-zÀ-ɏ])(?:bertanya|menanyakan|mempertanyakan|tanyanya)(?: [a-z]{2,12})?[,:] $/u;
const ASKER_AFTER = /^ tanya(?:nya)?(?![A-Za-zÀ-ɏ])/u;

/** With these somebody tells why or when, as in `Mengapa itu terjadi belum diketahui.` */
const ANSWERS = oneOf(`
  belum tidak tak bukan masih menjadi pun saja jelas tergantung bergantung adalah ialah merupakan
  itulah di(?:jelaskan|ketahui|tentukan|bahas|umumkan|sebut|putuskan)[a-z]*
`);

/** A whole sentence that asks why, when or how much, short and without a predicate that answers. */
const BARE = new RegExp(
  `^(?:Mengapa|Kenapa|Kapan) (?![^.]*(?<![A-Za-zÀ-ɏ])${ANSWERS}(?![A-Za-zÀ-ɏ]))` +
    // Two to nine words more, and nothing but the full stop.
    '(?:[^\\s.,!?“”"]+ ){2,9}[^\\s.,!?“”"]+\\.$',
  'u',
);

/** The same behind a word that leads on to a question: `Lalu, berapa besar bantuannya.` */
const LED = new RegExp(
  '^(?:Lalu|Lantas|Nah),? (?:siapa|berapa|bagaimana|apa|apakah|mengapa|kenapa|kapan|di mana|ke mana|seperti apa) ' +
    `(?![^.]*(?<![A-Za-zÀ-ɏ])${ANSWERS}(?![A-Za-zÀ-ɏ]))[^.,!?“”"]{5,120}\\.$`,
  'u',
);

export const tandaTanya: Rule = draftRule({
  id: 'ejaan/tanda-tanya',
  severity: 'warning',
  summary: 'Kalimat tanya diakhiri tanda tanya; kalimat yang melaporkan pertanyaan diakhiri titik.',
  why: 'Tanda tanya yang salah tempat mengubah berita menjadi pertanyaan penulisnya.',
  exceptions:
    'Perkataan narasumber yang tidak disebut bertanya dan kalimat tanya yang panjang dibiarkan.',
  source: 'EYD V III.G butir 1 (tanda tanya) dan III.A butir 1 (tanda titik)',
  examples: {
    wrong: [
      {
        text: 'Ia menanyakan apakah bantuan sudah dikirim«?»',
        fixed: 'Ia menanyakan apakah bantuan sudah dikirim.',
      },
      { text: 'Apakah bantuan sudah dikirim«.»', fixed: 'Apakah bantuan sudah dikirim?' },
      { text: '"Kapan jalan ini diperbaiki«,»" tanya warga.' },
      { text: 'Siti bertanya, “Mengapa bantuan belum tiba di desa kami«.»”' },
      { text: 'Kapan bantuan itu akan dikirim ke posko«.»' },
      { text: 'Lalu, berapa besar bantuan untuk setiap warga«.»' },
      { text: 'Benarkah bantuan sudah dikirim«.»', fixed: 'Benarkah bantuan sudah dikirim?' },
    ],
    right: [
      'Ia menanyakan apakah bantuan sudah dikirim.',
      'Apakah bantuan sudah dikirim?',
      'Ia bertanya, “Apakah bantuan sudah dikirim?”',
      'Apa yang dikirim itu sudah tiba. Siapa pun boleh datang.',
      'Siapa yang bertanya apakah bantuan sudah dikirim?',
      'Bagaimana cara mendaftar dijelaskan petugas. Lalu apa yang dibahas itu diumumkan Camat.',
      '“Apa pun kami lakukan untuk warga,” kata Siti.',
      'Kapan bantuan itu akan dikirim belum diketahui. Siapa yang hadir mendapat beras.',
      'Mengapa ia menanyakan kapan bantuan dikirim?',
    ],
  },
  *check(context) {
    for (const passage of context.passages) {
      if (passage.role !== 'paragraph' && passage.role !== 'item') continue;
      if (
        !/tanya|nyakan|kah |Lalu|Lantas|Nah|Mengapa|Kenapa|Kapan|Siapa|Berapa|Apa/u.test(
          passage.text,
        )
      )
        continue;
      yield* spoken(passage);
      for (const sentence of passage.sentences) {
        const report = judge(passage, sentence, context);
        if (report) yield report;
      }
    }
  },
});

/** `"Kapan jalan ini diperbaiki," tanya warga`: a question that somebody asks. */
function* spoken(passage: Passage): Generator<Report> {
  const { text } = passage;
  for (const { start, end } of passage.quotes) {
    if (!/[.,]["”]$/u.test(text.slice(end - 2, end))) continue;
    const isAsked =
      ASKER_BEFORE.test(textBefore(text, start)) || ASKER_AFTER.test(text.slice(end, end + 12));
    if (!isAsked || !ASKED.test(text.slice(start, end))) continue;
    yield {
      ...replacement(passage, end - 2, end - 1, '?'),
      message: 'Pertanyaan di dalam petikan diakhiri tanda tanya.',
    };
  }
}

function judge(passage: Passage, { start, end }: Span, context: RuleContext): Report | undefined {
  const sentence = passage.text.slice(start, end);
  const isBare = BARE.test(sentence) || LED.test(sentence);
  const asks = isBare || ASKS.test(sentence);
  if (
    !asks &&
    (!REPORTED.test(sentence) ||
      /^(?:Apa|Mengapa|Siapa|Kapan|Bagaimana|Berapa|Di mana|Kenapa|Pernah)/u.test(sentence))
  ) {
    return undefined;
  }
  if (isStyleExempt({ passage, start: end - 1, end }, context)) return undefined;
  const right = asks ? '?' : '.';
  return {
    ...replacement(passage, end - 1, end, right, { safe: !isBare }),
    ...(isBare && { severity: 'info' as const }),
    message: asks
      ? 'Kalimat tanya diakhiri tanda tanya.'
      : 'Kalimat ini melaporkan pertanyaan, jadi diakhiri titik.',
  };
}
