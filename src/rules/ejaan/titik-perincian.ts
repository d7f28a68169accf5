import type { Report } from '../../check/finding.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { isAllCapitals, isTitleCased } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';

/** How a point that another follows ends. */
const GOES_ON = /;(?: (?:dan|atau|serta|dan\/atau))?$/u;

/** So many points before the last one make sure that they are a series. */
const FEWEST_BEFORE = 2;

export const titikPerincian: Rule = draftRule({
  id: 'ejaan/titik-perincian',
  severity: 'info',
  summary: 'Butir terakhir perincian yang dipisahkan titik koma diakhiri titik.',
  why: 'Titik di butir terakhir memberi tahu pembaca bahwa tidak ada butir yang hilang.',
  exceptions: 'Perincian yang butir-butirnya tidak diakhiri titik koma dibiarkan.',
  source: 'EYD V III.C butir 3 (tanda titik koma)',
  examples: {
    wrong: [
      {
        text: 'Dinas itu bertugas:\n\n- menjaga taman;\n- merawat jalan; dan\n- menata «parkir»\n',
      },
      {
        text: 'Dinas itu bertugas:\n\n- menjaga taman;\n- merawat jalan;\n- menata parkir«;»\n\nRapat digelar.\n',
        fixed:
          'Dinas itu bertugas:\n\n- menjaga taman;\n- merawat jalan;\n- menata parkir.\n\nRapat digelar.\n',
      },
      {
        text: 'Dinas itu bertugas:\n\nMenjaga taman kota;\n\nMerawat jalan kota; dan\n\nMenata parkir di «kota»\n',
      },
    ],
    right: [
      'Dinas itu bertugas:\n\n- menjaga taman;\n- merawat jalan; dan\n- menata parkir.\n',
      'Dinas itu bertugas:\n\n- menjaga taman\n- merawat jalan\n- menata parkir\n',
      'Dinas itu bertugas:\n\nMenjaga taman kota;\n\nMerawat jalan kota;\n\nSusunan dinas di kota\n',
      'Dinas itu bertugas menjaga taman;\n\nRapat digelar\n',
      'Dinas itu bertugas:\n\n- menjaga taman;\n- merawat jalan;\n- menata:\n  - parkir;\n  - pasar.\n',
      'Dinas itu bertugas:\n\n1. menjaga taman;\n2. merawat jalan; atau\n3. menata parkir?\n',
    ],
  },
  *check({ passages }) {
    let before = 0;
    for (const [index, passage] of passages.entries()) {
      const next = passages[index + 1];
      const goesOn = isPoint(passage) && GOES_ON.test(passage.text);
      if (before >= FEWEST_BEFORE) {
        const report = goesOn
          ? stopForSemicolon(passage, next)
          : stopLacking(passage, passages[index - 1], next);
        if (report) yield report;
      }
      before = goesOn ? before + 1 : 0;
    }
  },
});

function isPoint({ role, inBlockQuote }: Passage): boolean {
  return (role === 'item' || role === 'paragraph') && !inBlockQuote;
}

/** The last point without a mark of its own. */
function stopLacking(
  passage: Passage,
  previous: Passage | undefined,
  next: Passage | undefined,
): Report | undefined {
  const last = passage.words.at(-1);
  const isCut = /^[a-zß-ÿ]/u.test(next?.text ?? '');
  if (isCut || !isPoint(passage) || !last || last.end !== passage.text.length) return undefined;
  // What stands behind a paragraph may be the next heading, unless that one says “and”.
  const isAnnounced = passage.role === 'item' || /[a-z]$/u.test(previous?.text ?? '');
  if (!isAnnounced || isTitleCased(passage) || isAllCapitals(passage)) return undefined;
  return {
    ...replacement(passage, last.start, last.end, `${last.text}.`, { safe: false }),
    message: 'Butir terakhir perincian ini belum diakhiri titik.',
  };
}

/** The last point of a list, which ends as if another followed. */
function stopForSemicolon(passage: Passage, next: Passage | undefined): Report | undefined {
  const isLast = passage.role === 'item' ? next?.role !== 'item' : next?.role === 'heading';
  const end = passage.text.length;
  if (!isLast || !passage.text.endsWith(';')) return undefined;
  return {
    ...replacement(passage, end - 1, end, '.'),
    message: 'Butir terakhir perincian ini diakhiri titik, bukan titik koma.',
  };
}
