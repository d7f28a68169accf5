import { isStyleExempt } from '../../check/exemptions.ts';
import type { Report } from '../../check/finding.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule, type RuleContext } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import type { Span } from '../../text/span.ts';

/** A sentence that tells what somebody asks, up to its question mark. */
const REPORTED =
  /(?<![A-Za-zÀ-ɏ])(?:bertanya|menanyakan|mempertanyakan|ditanya) (?:tentang |soal )?(?:apakah|apa|mengapa|kapan|siapa|berapa|bagaimana|di mana) [^.!?“”"]{3,150}\?$/u;

/** A sentence that opens with a word that can only ask. */
const ASKS =
  /^(?:Apakah|Siapakah|Kapankah|Bagaimanakah|Berapakah|Mengapakah|Di manakah|Benarkah|Bukankah|Mungkinkah|Mampukah|Sanggupkah|Siapkah|Perlukah|Haruskah|Bisakah|Dapatkah) [^.!?“”"]{5,200}\.$/u;

export const tandaTanya: Rule = draftRule({
  id: 'ejaan/tanda-tanya',
  severity: 'warning',
  summary: 'Kalimat tanya diakhiri tanda tanya; kalimat yang melaporkan pertanyaan diakhiri titik.',
  why: 'Tanda tanya yang salah tempat mengubah berita menjadi pertanyaan penulisnya.',
  exceptions: 'Perkataan narasumber dan kalimat tanya tanpa -kah dibiarkan.',
  source: 'EYD V III.G butir 1 (tanda tanya) dan III.A butir 1 (tanda titik)',
  examples: {
    wrong: [
      {
        text: 'Ia menanyakan apakah bantuan sudah dikirim«?»',
        fixed: 'Ia menanyakan apakah bantuan sudah dikirim.',
      },
      { text: 'Apakah bantuan sudah dikirim«.»', fixed: 'Apakah bantuan sudah dikirim?' },
      { text: 'Benarkah bantuan sudah dikirim«.»', fixed: 'Benarkah bantuan sudah dikirim?' },
    ],
    right: [
      'Ia menanyakan apakah bantuan sudah dikirim.',
      'Apakah bantuan sudah dikirim?',
      'Ia bertanya, “Apakah bantuan sudah dikirim?”',
      'Apa yang dikirim itu sudah tiba. Siapa pun boleh datang.',
      'Siapa yang bertanya apakah bantuan sudah dikirim?',
      'Bagaimana cara mendaftar dijelaskan petugas.',
      'Mengapa ia menanyakan kapan bantuan dikirim?',
    ],
  },
  *check(context) {
    for (const passage of context.passages) {
      if (passage.role !== 'paragraph' && passage.role !== 'item') continue;
      if (!/tanya|nyakan|kah /u.test(passage.text)) continue;
      for (const sentence of passage.sentences) {
        const report = judge(passage, sentence, context);
        if (report) yield report;
      }
    }
  },
});

function judge(passage: Passage, { start, end }: Span, context: RuleContext): Report | undefined {
  const sentence = passage.text.slice(start, end);
  const asks = ASKS.test(sentence);
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
    ...replacement(passage, end - 1, end, right),
    message: asks
      ? 'Kalimat tanya diakhiri tanda tanya.'
      : 'Kalimat ini melaporkan pertanyaan, jadi diakhiri titik.',
  };
}
