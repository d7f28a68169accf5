import { draftRule, type Rule } from '../../check/rule.ts';
import { bodyStart } from '../../draft/lead.ts';
import type { Passage } from '../../draft/passage.ts';

const FEWEST_PAIRS = 2;

const faq = (body: string): string =>
  `---\njenis: rilis\nvarian: tanya-jawab\njudul: Layanan Keliling\n---\n${body}\n`;

export const isiTanyaJawab: Rule = draftRule({
  id: 'struktur/isi-tanya-jawab',
  severity: 'warning',
  summary: 'Tanya jawab terdiri atas pertanyaan yang masing-masing disusul jawabannya.',
  why: 'Pertanyaan tanpa jawaban adalah yang pertama ditanyakan wartawan dan warga.',
  exceptions:
    'Pertanyaan boleh berupa judul, butir, atau paragraf yang diakhiri tanda tanya. Beberapa pertanyaan berturut-turut di satu paragraf dihitung satu.',
  source: 'Kelaziman tanya jawab (FAQ)',
  kinds: ['rilis'],
  variants: ['tanya-jawab'],
  checklist: 'Setiap pertanyaan disusul jawabannya',
  examples: {
    wrong: [
      {
        text: faq(
          '## «Berapa biayanya?»\n\n## Kapan buka?\n\nSetiap hari.\n\n## Di mana?\n\nBalai.',
        ),
      },
      { text: faq('## Kapan buka?\n\nSetiap hari.\n\n## «Berapa biayanya?»') },
      { text: faq('«»Layanan buka setiap hari.\n\nGratis.') },
      { text: faq('«»## Kapan buka?\n\nSetiap hari.') },
    ],
    right: [
      faq('## Kapan buka?\n\nSetiap hari.\n\n## Berapa biayanya?\n\nGratis.'),
      faq('**Kapan buka?**\n\nSetiap hari.\n\n**Berapa biayanya?**\n\nGratis.'),
      faq('1. Kapan buka?\n\n   Setiap hari.\n\n2. Berapa biayanya?\n\n   Gratis.'),
      faq(
        '## Umum\n\n### Kapan buka?\n\n- Senin\n- Selasa\n\n### Berapa biayanya?\n\n| Kartu | Biaya |\n|---|---|\n| KTP | gratis |',
      ),
      faq('T: Kapan buka?\n\nJ: Setiap hari.\n\nT: Berapa biayanya?\n\nJ: Gratis.'),
      '---\njenis: rilis\n---\nLayanan buka setiap hari.\n',
    ],
  },
  *check({ draft, passages }) {
    const body = passages.filter(({ node }) => node !== undefined);
    const questions = body.filter(isQuestion);
    if (questions.length < FEWEST_PAIRS) {
      const start = bodyStart(draft);
      const message =
        'Tanya jawab ini belum berbentuk tanya dan jawab; tulis tiap pertanyaan sebagai judul, jawabannya di bawahnya.';
      yield { span: { start, end: start }, message };
      return;
    }
    for (const question of questions) {
      const next = body[body.indexOf(question) + 1];
      const isAnswered = next !== undefined && next.role !== 'heading' && !isQuestion(next);
      if (isAnswered) continue;
      yield { span: question.wholeSpan, message: 'Pertanyaan ini belum disusul jawabannya.' };
    }
  },
});

/** A heading, item or paragraph that is nothing but a question. */
function isQuestion({ text, sentences, role }: Passage): boolean {
  if (!text.endsWith('?')) return false;
  return role === 'heading' || sentences.length === 1;
}
