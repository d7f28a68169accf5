import type { Evidence } from '../facts/claim.ts';
import type { Mention, Statement } from '../facts/statement.ts';
import { sha256 } from '../text/sha256.ts';
import { contains, overlaps, type Span } from '../text/span.ts';
import type { DraftRecord, Verification } from './draft-record.ts';

/** How a statement stands, as an officer calls it. */
export const STATEMENT_STATES = ['cocok', 'bertentangan', 'diverifikasi', 'belum'] as const;
export type StatementState = (typeof STATEMENT_STATES)[number];

/** What a rule about facts says against a place of the draft. */
export interface Objection {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: string;
  readonly span: Span;
}

/** A statement with what is known of its truth. */
export type JudgedStatement = { readonly statement: Statement } & (
  | { readonly state: 'cocok'; readonly evidence: Evidence }
  | {
      readonly state: 'bertentangan';
      /** Nearly certainly wrong, or a person said so. */
      readonly isGrave: boolean;
      readonly reasons: readonly Reason[];
    }
  | { readonly state: 'diverifikasi'; readonly verification: Verification }
  | {
      readonly state: 'belum';
      /** A verification that the draft has outrun. */
      readonly lapsed: Verification | undefined;
    }
);

/** What speaks against a statement: a rule, or a person. */
export type Reason =
  | { readonly kind: 'finding'; readonly rule: string; readonly message: string }
  | { readonly kind: 'person'; readonly verification: Verification };

/** All statements of a draft and how they stand. */
export interface Judgement {
  readonly statements: readonly JudgedStatement[];
  /** Verifications of statements that the draft does not make any more. */
  readonly orphans: readonly Verification[];
  /** What rules object to that is part of no statement, such as what is missing. */
  readonly loose: readonly Objection[];
}

/**
 * Holds the statements of a draft against what rules and people say. Of several, the first counts:
 * an error of a rule, a person's verdict (`salah` or `benar`), a warning of a rule, what is on
 * record. A person who looked it up outranks a warning, not what is impossible.
 *
 * A verification holds for a statement of the same kind and value, as long as the draft says it in
 * the words that were verified, wherever they stand. One that found a statement wrong and named
 * what is right holds for that, once it stands in the same sentence.
 */
export function judgeStatements(
  statements: readonly Statement[],
  found: readonly Objection[],
  { verifikasi }: Pick<DraftRecord, 'verifikasi'>,
): Judgement {
  const objections = found.filter(({ severity }) => severity !== 'info');
  const byFact = new Map(verifikasi.map((one) => [factKey(one.jenis, one.nilai), one]));
  const byPlace = new Map(verifikasi.map((one) => [factKey(one.jenis, one.kalimat), one]));
  const used = new Set<Verification>();
  const judged = statements.map((statement): JudgedStatement => {
    const own = byFact.get(factKey(statement.kind, statement.value));
    if (own) used.add(own);
    const outrun = own ? undefined : findOutrun(statement, byPlace);
    if (outrun) used.add(outrun);
    const verdict = judge(statement, objections, validFor(statement, own, outrun));
    return verdict ?? { statement, state: 'belum', lapsed: own ?? outrun };
  });
  return {
    statements: judged,
    orphans: verifikasi.filter((one) => !used.has(one)),
    loose: objections.filter((one) => !statements.some((statement) => touches(statement, one))),
  };
}

/** The verification that holds: of the statement as it stands, or of what it was corrected to. */
function validFor(
  statement: Statement,
  own: Verification | undefined,
  outrun: Verification | undefined,
): Verification | undefined {
  if (own) return coversAll(own, statement) ? own : undefined;
  if (outrun?.seharusnya === undefined) return undefined;
  const isCorrected = comparable(outrun.seharusnya) === comparable(statement.text);
  return isCorrected ? { ...outrun, hasil: 'benar' } : undefined;
}

function judge(
  statement: Statement,
  objections: readonly Objection[],
  verification: Verification | undefined,
): JudgedStatement | undefined {
  const touching = objections.filter((one) => touches(statement, one));
  const errors = touching.filter(({ severity }) => severity === 'error');
  const reasons = (found: readonly Objection[]): readonly Reason[] =>
    found.map(({ rule, message }) => ({ kind: 'finding', rule, message }));
  if (errors.length > 0) {
    return { statement, state: 'bertentangan', isGrave: true, reasons: reasons(touching) };
  }
  if (verification?.hasil === 'salah') {
    const said: Reason = { kind: 'person', verification };
    return { statement, state: 'bertentangan', isGrave: true, reasons: [said] };
  }
  if (verification) return { statement, state: 'diverifikasi', verification };
  if (touching.length > 0) {
    return { statement, state: 'bertentangan', isGrave: false, reasons: reasons(touching) };
  }
  const { evidence } = statement;
  return evidence && { statement, state: 'cocok', evidence };
}

function touches({ mentions }: Statement, { span }: Objection): boolean {
  const isPoint = span.start === span.end;
  return mentions.some((mention) =>
    isPoint ? contains(mention.span, span) : overlaps(mention.span, span),
  );
}

function coversAll({ teks }: Verification, { mentions }: Statement): boolean {
  const verified = new Set(teks.map(comparable));
  return mentions.every(({ text }) => verified.has(comparable(text)));
}

function comparable(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ');
}

/** The verification of what this sentence said before. */
function findOutrun(
  { kind, mentions }: Statement,
  byPlace: ReadonlyMap<string, Verification>,
): Verification | undefined {
  if (byPlace.size === 0) return undefined;
  const found = mentions.map((mention) => byPlace.get(factKey(kind, sentencePrint(mention))));
  return found.find((one) => one !== undefined);
}

function factKey(kind: string, value: string): string {
  return `${kind} ${value}`;
}

/**
 * What makes a sentence known again when the statement in it was changed: a quarter of the SHA-256
 * of its other words.
 */
export function sentencePrint({ sentence, inSentence }: Mention): string {
  const rest = `${sentence.slice(0, inSentence.start)}|${sentence.slice(inSentence.end)}`;
  return sha256(comparable(rest)).slice(0, 16);
}
