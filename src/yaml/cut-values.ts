import { isScalar, type Pair, type Scalar } from 'yaml';
import type { Span } from '../text/span.ts';

/** A value that a comma ended before its time, and what to write. */
export interface CutValue {
  readonly span: Span;
  readonly message: string;
}

/**
 * The values of a mapping in braces that were not put in quotation marks although they have a
 * comma: of `{ nilai: Rp187,5 juta }` YAML makes `Rp187` and a key `5 juta` with nothing behind it.
 */
export function findCutValues(
  text: string,
  pairs: readonly Pair<unknown, unknown>[],
): readonly CutValue[] {
  return pairs.flatMap((pair, index) => {
    if (!isRemainder(pairs[index + 1]) || isRemainder(pair)) return [];
    const rest = pairs.slice(index + 1);
    const next = rest.findIndex((other) => !isRemainder(other));
    const last = rest[(next === -1 ? rest.length : next) - 1];
    if (!isScalar(pair.value) || !last) return [];
    const span = { start: startOf(pair.value), end: endOf(last.key) };
    const name = isScalar(pair.key) ? String(pair.key.value) : '';
    const read = String(pair.value.value);
    const message = `Koma memutus isi \`${name}\`, yang terbaca hanya “${read}”; apit seluruh isi dengan tanda kutip: ${quote(text, span)}`;
    return [{ span, message }];
  });
}

/** A key without a colon; a key that was left empty has a colon and an empty value. */
function isRemainder(pair: Pair<unknown, unknown> | undefined): boolean {
  return pair !== undefined && pair.value === null && isScalar(pair.key);
}

/** The words at a place in quotation marks; those that stood around a part of them are dropped. */
function quote(text: string, { start, end }: Span): string {
  const written = text.slice(start, end).replace(/^["']|["'](?=,)|["']$/gu, '');
  const words = written.replace(/\s+/gu, ' ');
  return /["\\]/u.test(words) ? `'${words.replaceAll("'", "''")}'` : `"${words}"`;
}

function startOf({ range }: Scalar): number {
  return range?.[0] ?? 0;
}

function endOf(key: unknown): number {
  return isScalar(key) ? (key.range?.[1] ?? 0) : 0;
}
