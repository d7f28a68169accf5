import type { Span } from '../../src/text/span.ts';

/** A fault in a sentence. */
export interface Mark {
  /** The wrong words in the sentence; empty where something is missing. */
  readonly span: Span;
  /** What may stand there instead; the first is the best. Empty text where the words must go. */
  readonly right: readonly string[];
}

/** A sentence of the development set; one without marks is correct. */
export interface MarkedSentence {
  /** Name of its file, without ending. */
  readonly topic: string;
  /** Its line in the file, 1-based. */
  readonly line: number;
  /** What a rule gets to see. */
  readonly text: string;
  readonly marks: readonly Mark[];
}

/**
 * Reads a file of the development set: a sentence a line. `«wrong|right»` marks a fault,
 * `«wrong|right|also right»` one that may be mended in two ways, `«|,»` what is missing, `«,|»` what
 * is too much. `⏎` stands for the end of a line, so that a headline, a list or front matter fits;
 * lines that open with `//` are comments.
 *
 * @throws Error naming the line where a mark is not well formed
 */
export function readMarkedSentences(topic: string, content: string): readonly MarkedSentence[] {
  return content.split(/\r?\n/u).flatMap((line, index) => {
    if (line.trim() === '' || line.startsWith('//')) return [];
    try {
      return [{ topic, line: index + 1, ...readMarks(line.replaceAll('⏎', '\n')) }];
    } catch (error) {
      throw new Error(`${topic}, line ${index + 1}: ${line}`, { cause: error });
    }
  });
}

function readMarks(marked: string): Pick<MarkedSentence, 'text' | 'marks'> {
  const marks: Mark[] = [];
  const [before = '', ...parts] = marked.split('«');
  let text = before;
  for (const part of parts) {
    const [mark = '', after, ...rest] = part.split('»');
    const [wrong = '', ...right] = mark.split('|');
    if (after === undefined || rest.length > 0 || right.length === 0 || right.includes(wrong)) {
      throw new Error('A mark is «wrong|right».');
    }
    marks.push({ span: { start: text.length, end: text.length + wrong.length }, right });
    text += wrong + after;
  }
  if (text.includes('»')) throw new Error('A mark is not opened.');
  return { text, marks };
}

/** The sentence with these of its marks mended in the best way. */
export function mend({ text, marks }: Pick<MarkedSentence, 'text' | 'marks'>): string {
  let mended = '';
  let at = 0;
  for (const { span, right } of marks) {
    mended += text.slice(at, span.start) + (right[0] ?? '');
    at = span.end;
  }
  return mended + text.slice(at);
}

/** The sentence with one or more of these marks mended, in every way there is. */
export function waysToMend(text: string, marks: readonly Mark[]): ReadonlySet<string> {
  let choices: readonly (readonly Mark[])[] = [[]];
  for (const mark of marks) {
    const chosen = mark.right.map((right): Mark => ({ ...mark, right: [right] }));
    choices = choices.flatMap((taken) => [taken, ...chosen.map((one) => [...taken, one])]);
  }
  return new Set(
    choices.filter((taken) => taken.length > 0).map((taken) => mend({ text, marks: taken })),
  );
}
