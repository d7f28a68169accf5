import { explainFault, type ParserFault, TAB } from './explain.ts';
import { parseTree } from './parse-tree.ts';
import type { YamlFault } from './yaml-value.ts';

/** What the parser has against a text. */
interface ExplainedErrors {
  readonly explained: readonly YamlFault[];
  /**
   * The text with all values in quotes that need them, each as long as it was; `undefined` when the
   * parser still cannot read it.
   */
  readonly mended: string | undefined;
}

/**
 * The parser goes on after a fault and then reports what follows from it: the first one counts. A
 * value that needs quotes is read as if it had them, so that whoever forgot them ten times is told
 * of all ten, and of what is wrong otherwise.
 */
export function explainErrors(text: string, errors: readonly ParserFault[]): ExplainedErrors {
  const explained: YamlFault[] = [];
  let quoted = text;
  let left = errors;
  let isRead = false;
  while (explained.length < MOST_FAULTS) {
    const first = left.find((error) => error.code !== 'DUPLICATE_KEY');
    isRead = first === undefined;
    if (!first) break;
    if (first.code === 'TAB_AS_INDENT') {
      explained.push(...tabs(quoted));
      break;
    }
    const { span, message, isValue } = explainFault(quoted, first);
    explained.push({ span, message });
    const width = span.end - span.start;
    if (!isValue || width < 2) break;
    const value = `"${'x'.repeat(width - 2)}"`;
    quoted = quoted.slice(0, span.start) + value + quoted.slice(span.end);
    left = parseTree(quoted).errors;
  }
  explained.push(...repeatedKeys(quoted, left));
  return { explained, mended: isRead ? quoted : undefined };
}

/** A file with more faults than this is none that was typed as YAML. */
const MOST_FAULTS = 20;

function repeatedKeys(text: string, errors: readonly ParserFault[]): readonly YamlFault[] {
  return (
    errors
      // A key without a name is none that was repeated: it is what a tab in a line leaves behind.
      .filter(
        ({ code, pos: [start] }) => code === 'DUPLICATE_KEY' && /[^:\s]/u.test(text[start] ?? ''),
      )
      .map((error) => explainFault(text, error))
  );
}

/** All lines that begin with a tab: who pasted one from a table has pasted more. */
function tabs(text: string): readonly YamlFault[] {
  return Array.from(text.matchAll(/^ *\t[ \t]*(?=[^\s#])/gmu), ({ 0: indent, index }) => ({
    span: { start: index, end: index + indent.length },
    message: TAB,
  }));
}
