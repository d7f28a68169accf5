import type { Finding } from '../../../check/finding.ts';
import type { Checker, CheckResult } from '../../../check/run.ts';
import { type CliContext, isDebugging, today } from '../../context.ts';
import type { LoadedDraft } from '../../draft-loader.ts';

/** The rules to run, and all of them for drafts of which nothing but the file can be judged. */
export interface Checkers {
  readonly all: Checker;
  readonly selected: Checker;
}

/** What came of one draft. */
export interface DraftOutcome {
  readonly result: CheckResult;
  /** What to say beside the report. */
  readonly notes: readonly string[];
  /** The draft could not be read, or a rule broke on it. */
  readonly unusable: boolean;
}

/** Checks a draft with the rules, the event file and the workspace that belong to it. */
export function runRules(
  loaded: LoadedDraft,
  checkers: Checkers,
  context: CliContext,
): CheckResult {
  const isReadable = loaded.draft.unreadable.length === 0;
  return (isReadable ? checkers.selected : checkers.all).check(loaded.draft, {
    now: today(context),
    event: loaded.event,
    workspace: loaded.workspace,
  });
}

/** Checks a draft and says what else the officer must know of it. */
export function checkDraft(
  loaded: LoadedDraft,
  checkers: Checkers,
  context: CliContext,
): DraftOutcome {
  const { draft, path, missingEvent } = loaded;
  const result = runRules(loaded, checkers, context);
  const notes = draft.unreadable.map(({ span, message }) => {
    const { line, column } = draft.source.position(span.start);
    return `${path}:${line}:${column}: ${message}`;
  });
  if (missingEvent !== undefined) {
    notes.push(`${path}: berkas acara ${missingEvent} tidak ditemukan; fakta tidak dicocokkan.`);
  }
  for (const { rule, error } of result.failures) {
    notes.push(`${path}: aturan ${rule} gagal dijalankan.`);
    if (isDebugging(context) && error instanceof Error) notes.push(String(error.stack));
  }
  const broken = result.failures.map(({ rule }) => failureFinding(rule));
  return {
    result: { ...result, findings: [...broken, ...result.findings] },
    notes,
    unusable: draft.unreadable.length > 0 || broken.length > 0,
  };
}

/** A rule that broke, as a finding at the start of the draft: every format shows it. */
function failureFinding(rule: string): Finding {
  const start = { line: 1, column: 1, offset: 0 };
  return {
    rule: 'berkas/aturan-gagal',
    severity: 'error',
    message: `Aturan ${rule} gagal dijalankan pada naskah ini; aturan lain tetap dijalankan.`,
    span: { start: 0, end: 0 },
    start,
    end: start,
    text: '',
    suggestions: [],
    fixable: false,
    fix: undefined,
    related: [],
    source: 'humas',
  };
}
