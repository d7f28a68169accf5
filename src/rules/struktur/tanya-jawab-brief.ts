import { draftRule, type Rule } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import { findSections, type Section } from '../../draft/sections.ts';

const HEADING = /(?:tanya[\s-]jawab|pertanyaan|q\s?&\s?a)/iu;
const QUESTION = /^(?:\d+\.\s?)?(?:pertanyaan|tanya|t|q)(?:\s\d+)?\s?:/iu;
const ANSWER = /(?:^|[?.]\s)(?:jawaban|jawab|j|a)(?:\s\d+)?\s?:/iu;
/** An answer that is none yet. */
const POSTPONED = /^(?:menyusul|nanti|belum ada|belum tahu|tba|tbd|\?+|[-–—.…]*)\.?$/iu;

const brief = (...lines: readonly string[]): string =>
  `---\njenis: brief\n---\n## Tanya jawab\n\n${lines.join('\n')}\n`;

export const tanyaJawabBrief: Rule = draftRule({
  id: 'struktur/tanya-jawab-brief',
  severity: 'warning',
  summary: 'Setiap pertanyaan di brief punya jawaban.',
  why: 'Pertanyaan tanpa jawaban dibaca pimpinan di depan mikrofon.',
  exceptions: 'Baris “Jika datanya belum ada: …” adalah jawaban cadangan, bukan pertanyaan.',
  source: 'Kelaziman bahan pimpinan',
  kinds: ['brief'],
  checklist: 'Pertanyaan di brief punya jawaban',
  examples: {
    wrong: [
      { text: brief('- «Pertanyaan: Berapa anggarannya?»', '- Pertanyaan: Kapan? Jawaban: Rabu.') },
      { text: brief('- «Pertanyaan: Mengapa terlambat? Jawaban: menyusul.»') },
      { text: brief('- «Tanya: Mengapa terlambat?»', '  - Jawab: -') },
    ],
    right: [
      brief('- Pertanyaan: Berapa anggarannya? Jawaban: Rp48,5 juta menurut DPA 2026.'),
      brief('- Pertanyaan: Berapa anggarannya?', '  - Jawaban: Rp48,5 juta menurut DPA 2026.'),
      brief('- Tanya: Kapan selesai?', '- Jawab: Akhir Oktober.'),
      brief('- Jika datanya belum ada: “Data sedang dihimpun.”'),
      brief('- Pertanyaan: Kapan? Jawaban: Menyusul setelah rapat pukul 15.00 WIB, oleh Kominfo.'),
      brief('- Pertanyaan: [LENGKAPI: pertanyaan] Jawaban: [LENGKAPI: jawaban]'),
      '---\njenis: brief\n---\n## Catatan\n\n- Pertanyaan: Kapan?\n',
    ],
  },
  *check({ passages }) {
    const asked = findSections(passages).filter(({ heading }) => HEADING.test(heading.text));
    for (const section of asked) {
      for (const question of section.passages.filter(isQuestion)) {
        // struktur/isian-kosong speaks of what is held open.
        if (question.text.includes('[LENGKAPI')) continue;
        const answer = answerTo(question, section);
        if (answer !== undefined && !POSTPONED.test(answer)) continue;
        yield {
          span: question.wholeSpan,
          message:
            'Pertanyaan ini belum dijawab; tulis jawabannya, atau siapa yang menjawab dan pukul berapa.',
        };
      }
    }
  },
});

/** The answer behind a question in its line, or in the line below. */
function answerTo(question: Passage, { passages }: Section): string | undefined {
  const next = passages[passages.indexOf(question) + 1];
  return answerIn(question) ?? (next && !isQuestion(next) ? answerIn(next) : undefined);
}

function isQuestion({ text }: Passage): boolean {
  return QUESTION.test(text.trim());
}

function answerIn({ text }: Passage): string | undefined {
  const label = ANSWER.exec(text.trim());
  return label
    ? text
        .trim()
        .slice(label.index + label[0].length)
        .trim()
    : undefined;
}
