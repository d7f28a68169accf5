import matter from 'gray-matter';
import type { Span } from '../text/span.ts';
import { readYaml, type YamlText } from '../yaml/yaml-text.ts';
import type { YamlFault, YamlPath } from '../yaml/yaml-value.ts';
import type { Mark } from './passage.ts';

/**
 * The YAML between the opening and the closing `---` of a draft. A Word file has none; what stands
 * above its text is read as one.
 */
export interface FrontMatter {
  /** From the opening line to the end of the closing line, its line end included. */
  readonly span: Span;
  /** Where to point when it lacks something: its opening line, the headline of a Word file. */
  readonly opening: Span;
  readonly yaml: YamlText;
  /**
   * What is set off in the text at a path, as in the headline of a Word file. YAML sets off
   * nothing.
   */
  readonly marks?: (path: YamlPath) => readonly Mark[];
}

/** The front matter of a text, where its body begins, and why it cannot be read. */
export interface SplitText {
  readonly frontMatter: FrontMatter | undefined;
  readonly bodyStart: number;
  readonly faults: readonly YamlFault[];
}

/** The line `---`. */
const OPENING: Span = { start: 0, end: 3 };

const refuse = (): never => {
  throw new Error('Only YAML front matter is read.');
};

/** The engines that gray-matter ships with run code or read other formats: all are shut. */
const CLOSED = { parse: refuse, stringify: refuse };

/**
 * The longest front matter, in code units: that of a release with ten photographs takes 3,000.
 * gray-matter takes time that grows with the square of the blank lines in it.
 */
const MAX_LENGTH = 20_000;

/**
 * Splits the front matter off a text (without byte order mark). The opening line must be exactly
 * `---`: gray-matter would run what follows `---js`. Text without front matter is all body.
 */
export function splitFrontMatter(text: string): SplitText {
  const firstLine = /^[^\r\n]*/u.exec(text)?.[0] ?? '';
  if (!firstLine.startsWith('---') || /^-{4,}\s*$/u.test(firstLine)) return splitPlainText(text);
  const lineSpan = { start: 0, end: firstLine.length };
  if (firstLine !== '---') {
    return unreadable(text, lineSpan, 'Baris pembuka harus persis `---`, tanpa tulisan lain.');
  }
  const closing = /(?:\r\n|\r|\n)---(?=[ \t]*(?:\r|\n|$))[ \t]*(?:\r\n|\r|\n)?/u.exec(text);
  if (!closing) {
    return unreadable(text, lineSpan, 'Bagian depan dibuka dengan `---`, tetapi tidak ditutup.');
  }
  if (closing.index > MAX_LENGTH) {
    const end = closing.index;
    return unreadable(text, { start: 0, end }, 'Bagian depan terlalu panjang untuk dibaca.');
  }
  const stray = /[\r\n](---[^\r\n]*)/u.exec(text.slice(0, closing.index));
  if (stray) {
    const span = { start: stray.index + 1, end: stray.index + stray[0].length };
    return unreadable(text, span, 'Isian tidak boleh diawali `---`; hapus garis itu.');
  }
  const bodyStart = closing.index + closing[0].length;
  const yaml = readWithGrayMatter(text.slice(0, bodyStart));
  return {
    frontMatter: { span: { start: 0, end: bodyStart }, opening: OPENING, yaml },
    bodyStart,
    faults: yaml.faults,
  };
}

/** A text without front matter, unless an empty line alone keeps it from being one. */
function splitPlainText(text: string): SplitText {
  const late = /^\s*[\r\n](---[ \t]*)[\r\n]+(?:jenis|judul|tanggal|acara):/u.exec(text);
  if (!late) return { frontMatter: undefined, bodyStart: 0, faults: [] };
  const start = late[0].indexOf('---');
  const message = 'Bagian depan harus mulai di baris pertama; hapus baris kosong di atasnya.';
  return unreadable(text, { start, end: start + 3 }, message);
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
          // Of the CRLF before the closing line, gray-matter leaves the CR.
          yaml = readYaml(inner.replace(/\r$/u, ''), 3);
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
