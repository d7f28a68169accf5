import { type Finding, SEVERITIES, type Severity } from '../../src/check/finding.ts';
import { applySafeFixes } from '../../src/check/fix.ts';
import type { Span } from '../../src/text/span.ts';
import { type Mark, type MarkedSentence, mend, waysToMend } from './marked-sentence.ts';

/** The findings in a text of the development set. */
export type Check = (text: string) => readonly Finding[];

/** A safe fix and what came of it. */
export interface TriedFix {
  readonly finding: Finding;
  /** The sentence after this fix alone. */
  readonly result: string;
  /** Whether that is the sentence with marks mended, and nothing else changed. */
  readonly exact: boolean;
}

/** How the rules did on a sentence. */
export interface SentenceScore {
  readonly sentence: MarkedSentence;
  /** Marks that a finding touches, with the gravest of those findings. */
  readonly found: readonly { readonly mark: Mark; readonly severity: Severity }[];
  readonly missed: readonly Mark[];
  /** Findings that touch a mark. */
  readonly hits: readonly Finding[];
  /** Findings that touch none: false alarms. */
  readonly alarms: readonly Finding[];
  /** Findings of error or warning that are left when every mark is mended: false alarms too. */
  readonly afterwards: readonly Finding[];
  readonly fixes: readonly TriedFix[];
}

/** Checks a sentence and compares what is found with what is marked. */
export function scoreSentence(sentence: MarkedSentence, check: Check): SentenceScore {
  const { text, marks } = sentence;
  const findings = check(text);
  const touching = (mark: Mark): readonly Finding[] =>
    findings.filter((finding) => touches(finding.span, mark.span));
  const isHit = (finding: Finding): boolean =>
    marks.some((mark) => touches(finding.span, mark.span));
  return {
    sentence,
    found: marks.flatMap((mark) => {
      const severity = gravest(touching(mark));
      return severity === undefined ? [] : [{ mark, severity }];
    }),
    missed: marks.filter((mark) => touching(mark).length === 0),
    hits: findings.filter(isHit),
    alarms: findings.filter((finding) => !isHit(finding)),
    afterwards:
      marks.length === 0 ? [] : check(mend(sentence)).filter(({ severity }) => severity !== 'info'),
    fixes: findings.filter(({ fixable }) => fixable).map((finding) => tryFix(sentence, finding)),
  };
}

function tryFix({ text, marks }: MarkedSentence, finding: Finding): TriedFix {
  const result = applySafeFixes(text, [finding]).text;
  const near = marks.filter((mark) => touches(finding.span, mark.span));
  return { finding, result, exact: waysToMend(text, near).has(result) };
}

/** Whether a finding is about a mark. Where something is missing, its neighbours count too. */
function touches(finding: Span, mark: Span): boolean {
  const isPoint = finding.start === finding.end || mark.start === mark.end;
  return isPoint
    ? finding.start <= mark.end + 1 && mark.start - 1 <= finding.end
    : finding.start < mark.end && mark.start < finding.end;
}

function gravest(findings: readonly Finding[]): Severity | undefined {
  return SEVERITIES.find((severity) => findings.some((finding) => finding.severity === severity));
}

/** Counts over the sentences of a topic, or over all. */
export interface Tally {
  readonly topic: string;
  readonly sentences: number;
  readonly correct: number;
  readonly marks: number;
  /** Marks by the gravest finding that touches them. */
  readonly found: Readonly<Record<Severity, number>>;
  /** Findings that touch a mark. */
  readonly hits: Readonly<Record<Severity, number>>;
  /** Findings that touch none. */
  readonly alarms: Readonly<Record<Severity, number>>;
  /** Findings of error or warning in the sentences as they ought to be. */
  readonly afterwards: number;
  readonly fixes: number;
  readonly exactFixes: number;
}

export function tally(topic: string, scores: readonly SentenceScore[]): Tally {
  const fixes = scores.flatMap((score) => score.fixes);
  return {
    topic,
    sentences: scores.length,
    correct: scores.filter(({ sentence }) => sentence.marks.length === 0).length,
    marks: scores.reduce((sum, { sentence }) => sum + sentence.marks.length, 0),
    found: countSeverities(scores.flatMap((score) => score.found)),
    hits: countSeverities(scores.flatMap((score) => score.hits)),
    alarms: countSeverities(scores.flatMap((score) => score.alarms)),
    afterwards: scores.reduce((sum, score) => sum + score.afterwards.length, 0),
    fixes: fixes.length,
    exactFixes: fixes.filter(({ exact }) => exact).length,
  };
}

function countSeverities(
  items: readonly { readonly severity: Severity }[],
): Readonly<Record<Severity, number>> {
  const count = (severity: Severity): number =>
    items.filter((item) => item.severity === severity).length;
  return { error: count('error'), warning: count('warning'), info: count('info') };
}

/** The share of marks that a finding of any level touches; 1 where there are none. */
export function recall({ found, marks }: Tally): number {
  return share(found.error + found.warning + found.info, marks);
}

/** The share of findings of a level that touch a mark; 1 where there are none. */
export function precision({ hits, alarms }: Tally, severity: Severity): number {
  return share(hits[severity], hits[severity] + alarms[severity]);
}

/** The share of safe fixes that give exactly the right text; 1 where there are none. */
export function fixAccuracy({ exactFixes, fixes }: Tally): number {
  return share(exactFixes, fixes);
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}
