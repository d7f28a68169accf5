import matter from 'gray-matter';
import type { Span } from '../text/span.ts';
import { readYaml, type YamlFault, type YamlText } from '../yaml/yaml-text.ts';

/** The YAML between the opening and the closing `---` of a draft. */
export interface FrontMatter {
  /** From the opening line to the end of the closing line, its line end included. */
  readonly span: Span;
  readonly yaml: YamlText;
}

/** The front matter of a text, where its body begins, and why it cannot be read. */
export interface SplitText {
  readonly frontMatter: FrontMatter | undefined;
  readonly bodyStart: number;
  readonly faults: readonly YamlFault[];
}

const refuse = (): never => {
  throw new Error('Only YAML front matter is read.');
};

/** The engines that gray-matter ships with run code or read other formats: all are shut. */
const CLOSED = { parse: refuse, stringify: refuse };

/**
 * Splits the front matter off a text (without byte order mark). The opening line must be exactly
 * `---`: gray-matter would run what follows `---js`. Text without front matter is all body.
 */
export function splitFrontMatter(text: string): SplitText {
  const firstLine = /^[^\r\n]*/u.exec(text)?.[0] ?? '';
  if (!firstLine.startsWith('---') || /^-{4,}\s*$/u.test(firstLine)) {
    return { frontMatter: undefined, bodyStart: 0, faults: [] };
  }
  const lineSpan = { start: 0, end: firstLine.length };
  if (firstLine !== '---') {
    return unreadable(text, lineSpan, 'Baris pembuka harus persis `---`, tanpa tulisan lain.');
  }
  const closing = /(?:\r\n|\r|\n)---(?=[ \t]*(?:\r|\n|$))[ \t]*(?:\r\n|\r|\n)?/u.exec(text);
  if (!closing) {
    return unreadable(text, lineSpan, 'Bagian depan dibuka dengan `---`, tetapi tidak ditutup.');
  }
  const bodyStart = closing.index + closing[0].length;
  const yaml = readWithGrayMatter(text.slice(0, bodyStart));
  return {
    frontMatter: { span: { start: 0, end: bodyStart }, yaml },
    bodyStart,
    faults: yaml.faults,
  };
}

function readWithGrayMatter(head: string): YamlText {
  let yaml: YamlText | undefined;
  // gray-matter and yaml know LF and CRLF; a lone CR becomes LF, which keeps every offset.
  const lines = head.replace(/\r(?!\n)/gu, '\n');
  matter(lines, {
    language: 'yaml',
    engines: {
      yaml: {
        parse: (inner: string): object => {
          // gray-matter cuts before the LF of the closing line and leaves its CR.
          yaml = readYaml(inner.replace(/\r$/u, '\n'), 3);
          return {};
        },
        stringify: refuse,
      },
      json: CLOSED,
      javascript: CLOSED,
      js: CLOSED,
    },
  });
  return yaml ?? readYaml('', 3);
}

function unreadable(text: string, span: Span, message: string): SplitText {
  return { frontMatter: undefined, bodyStart: text.length, faults: [{ span, message }] };
}
