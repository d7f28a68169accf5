/** Text on one line: control characters, line ends and runs of white space become one space. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}

/** The paragraphs of a text, split at blank lines, each on one line. */
export function splitParagraphs(text: string): readonly string[] {
  return text
    .split(/\r?\n[ \t]*\r?\n/u)
    .map(oneLine)
    .filter((paragraph) => paragraph !== '');
}

const SPECIAL =
  /\[(?:LENGKAPI|PERIKSA)(?::[^\]\r\n]*)?\]|[\\`*<>[\]|~]|&(?=#?[A-Za-z0-9]+;)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
const BLOCK_START = /^(?:#{1,6}(?= |$)|[-+=](?=[ \-=]|$)|\d{1,9}(?=[.)](?: |$)))/u;

/**
 * Escapes what Markdown would read as markup, so that the value shows as it was typed. A
 * `[LENGKAPI: …]` or `[PERIKSA: …]` stays one.
 */
export function escapeMarkdown(text: string): string {
  const escaped = text.replace(SPECIAL, (found) => (found.length > 1 ? found : `\\${found}`));
  return escaped.replace(BLOCK_START, (found) =>
    /^\d/u.test(found) ? `${found}\\` : `\\${found}`,
  );
}

/** A copy of plain data with every text in it changed by `change`; names of fields stay. */
export function mapTexts<Data>(data: Data, change: (text: string) => string): Data {
  return mapValue(data, change) as Data;
}

function mapValue(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => mapValue(item, change));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, mapValue(inner, change)]),
  );
}
