import type { Span } from '../text/span.ts';
import { type Finding, SEVERITIES } from './finding.ts';
import { isAboutWording } from './rule-id.ts';

/**
 * Puts findings in source order and lets each place of the text be spoken of once.
 *
 * A finding about wording (`ejaan`, `gaya`) that proposes new text, as a fix or a suggestion, gives
 * way to another such where both touch the same characters and the other
 * - covers more, as a longer phrase understands more than a shorter one inside it; of two that
 *   cover the same, the graver, then the one with a safe fix, then the one first by id; and
 * - is at least as grave, so that no error hides behind a warning. Both stay then, and the fixes
 *   are made one after the other.
 *
 * Two insertions at one point are the same place; an insertion beside or inside a word is not.
 *
 * What other groups find is about facts, persons, the document, and stays whatever is said of the
 * wording: “Jum’at” may be both misspelt and the wrong day. So does a finding that proposes
 * nothing. Only the very same proposal for the very same span, or the same message of the same
 * rule, stands once, with the graver level.
 *
 * Takes time in proportion to n log n and the length of the text: what is kept overlaps only by
 * growing graver, so no character is marked more often than there are severities.
 */
export function settle(findings: readonly Finding[]): readonly Finding[] {
  const kept: Finding[] = [];
  const ground = new Ground(findings.reduce((end, { span }) => Math.max(end, span.end), 0));
  const seen = new Set<string>();
  for (const finding of [...findings].sort(byWeight)) {
    const sayings = sayingsOf(finding);
    if (sayings.some((saying) => seen.has(saying))) continue;
    if (proposesWording(finding) && !ground.claim(finding.span, gravity(finding))) continue;
    for (const saying of sayings) seen.add(saying);
    kept.push(finding);
  }
  return withoutEchoes(kept.sort(byPlace));
}

/**
 * Leaves out whoever proposes no more than a graver finding inside the same words: “Undang-undang
 * Nomor” → “Undang-Undang Nomor” beside “Undang-undang” → “Undang-Undang”. In source order.
 */
function withoutEchoes(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter((outer, index) => {
    if (!proposesWording(outer)) return true;
    for (const inner of beginningIn(outer, index, findings)) {
      if (isEcho(outer, inner)) return false;
    }
    return true;
  });
}

/**
 * The other findings that begin in the span of one; `all` are in source order, shorter ones first.
 */
function* beginningIn(
  { span }: Finding,
  index: number,
  all: readonly Finding[],
): Generator<Finding> {
  for (let at = index - 1; all[at]?.span.start === span.start; at--) yield* all.slice(at, at + 1);
  for (let at = index + 1; (all[at]?.span.start ?? span.end) < span.end; at++) {
    yield* all.slice(at, at + 1);
  }
}

function isEcho(outer: Finding, inner: Finding): boolean {
  const [wide, narrow] = [outer.suggestions[0], inner.suggestions[0]];
  if (wide === undefined || narrow === undefined || !proposesWording(inner)) return false;
  if (gravity(inner) <= gravity(outer) || inner.span.end > outer.span.end) return false;
  const from = inner.span.start - outer.span.start;
  const rest = outer.text.slice(from + length(inner));
  return outer.text.slice(0, from) + narrow + rest === wide;
}

/** What a finding says, in forms that are equal when two findings say the same. */
function sayingsOf({ rule, span, message, suggestions }: Finding): readonly string[] {
  const place = `${span.start} ${span.end}`;
  const [proposal] = suggestions;
  const said = `${place} ${rule} ${message}`;
  return proposal === undefined ? [said] : [said, `${place} → ${proposal}`];
}

function proposesWording({ rule, fix, suggestions }: Finding): boolean {
  return isAboutWording(rule) && (fix !== undefined || suggestions.length > 0);
}

/** Which characters a proposal speaks of already, and how grave it is. */
class Ground {
  /** For each code unit 1 + the gravity of the last claim; 0 where there is none. */
  readonly #claims: Uint8Array;
  readonly #insertions = new Set<number>();

  constructor(length: number) {
    this.#claims = new Uint8Array(length);
  }

  /**
   * Claims a span if nothing at least as grave holds a part of it. Spans must come longest first:
   * whatever overlaps one then holds its first or its last character.
   */
  claim({ start, end }: Span, grave: number): boolean {
    if (start === end) {
      const free = !this.#insertions.has(start);
      this.#insertions.add(start);
      return free;
    }
    const held = Math.max(this.#claims[start] ?? 0, this.#claims[end - 1] ?? 0);
    if (held > grave) return false;
    this.#claims.fill(1 + grave, start, end);
    return true;
  }
}

/** The graver, the greater. */
function gravity(finding: Finding): number {
  return SEVERITIES.length - SEVERITIES.indexOf(finding.severity);
}

function length({ span }: Finding): number {
  return span.end - span.start;
}

function byWeight(a: Finding, b: Finding): number {
  return (
    length(b) - length(a) ||
    gravity(b) - gravity(a) ||
    Number(b.fixable) - Number(a.fixable) ||
    compareText(a.rule, b.rule) ||
    a.span.start - b.span.start ||
    compareText(a.message, b.message) ||
    b.suggestions.length - a.suggestions.length ||
    compareText(a.suggestions.join('|'), b.suggestions.join('|'))
  );
}

function byPlace(a: Finding, b: Finding): number {
  return (
    a.span.start - b.span.start ||
    a.span.end - b.span.end ||
    gravity(b) - gravity(a) ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
