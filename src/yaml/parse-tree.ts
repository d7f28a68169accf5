import { parseDocument } from 'yaml';

/**
 * Parses YAML 1.2 with the failsafe schema: every value stays the text that was typed. What is wrong
 * stands in `errors` of the document.
 */
export function parseTree(text: string): ReturnType<typeof parseDocument> {
  return parseDocument(text, {
    schema: 'failsafe',
    version: '1.2',
    keepSourceTokens: false,
    uniqueKeys: true,
    prettyErrors: false,
  });
}
