import { stringify } from 'yaml';

/** Letters, digits and the marks that mean nothing to YAML inside a plain value. */
const PLAIN = /^(?:\.\.?\/)*[\p{L}\p{N}][\p{L}\p{N} .,()/&@_–-]*$/u;

/**
 * Writes a text as a YAML value on one line, quoted where it must be. What is read back is the
 * same text, whatever is in it.
 */
export function yamlScalar(text: string): string {
  if (PLAIN.test(text) && !text.endsWith(' ')) return text;
  return stringify(text, {
    defaultStringType: 'QUOTE_DOUBLE',
    doubleQuotedAsJSON: true,
    lineWidth: 0,
  }).trimEnd();
}
