import { relative } from 'node:path';
import type { TextDiff } from '../check/diff.ts';
import type { Finding } from '../check/finding.ts';
import type { CheckResult } from '../check/result.ts';
import type { Checker, CheckOptions } from '../check/run.ts';
import { isWordFile } from '../draft/draft.ts';
import { placeIn } from '../report/place-names.ts';
import { type CliContext, isDebugging, today } from './context.ts';
import type { LoadedDraft, LoadedRecord } from './draft-loader.ts';
import { toSlashes } from './paths.ts';
import type { UnreadableDraft } from './read-draft.ts';

/** The checker with all rules, and the ids of those that were asked for; `undefined` for all. */
export interface RuleSelection {
  readonly checker: Checker;
  readonly only: ReadonlySet<string> | undefined;
  /** Whether drafts about one event are to be held against each other. */
  readonly forComparison?: boolean;
}

/** What is the same for all drafts of one check. */
export interface CheckJob {
  /** Ids of the rules to run; `undefined` for all. */
  readonly only: readonly string[] | undefined;
  /** The path that standard input is taken for. */
  readonly stdinName: string | undefined;
  /** Whether the report shows the text of drafts that have no finding. */
  readonly keepsText: boolean;
  /** Whether drafts about one event are to be held against each other. */
  readonly forComparison: boolean;
  /** Absolute path of the event file of drafts that name none. */
  readonly eventPath?: string | undefined;
}

/** What came of one draft. */
export interface DraftOutcome {
  /** `undefined` when the file is no draft at all. */
  readonly result: CheckResult | undefined;
  /** What mending would change, where that was asked for. */
  readonly diff?: TextDiff;
  /** What to say beside the report. */
  readonly notes: readonly string[];
  /** The draft could not be read, or a rule broke on it. */
  readonly unusable: boolean;
}

/**
 * Checks a draft with the rules, the event file and the workspace that belong to it. Where nothing
 * but the file can be judged, the rules that do so run whether they were chosen or not.
 */
export function runRules(
  loaded: LoadedDraft,
  { checker, only, forComparison = false }: RuleSelection,
  context: CliContext,
): CheckResult {
  const isReadable = loaded.draft.unreadable.length === 0;
  const result = checker.check(loaded.draft, {
    now: today(context),
    event: loaded.event,
    eventFault: eventFault(loaded),
    missingFiles: loaded.missingFiles,
    workspace: loaded.workspace,
    path: pathInWorkspace(loaded),
    forComparison,
    lexicon: loaded.lexicon,
    villages: loaded.villages,
    ...(isReadable && only ? { only: withEventFile(only) } : {}),
  });
  return isWordFile(loaded.draft) ? forWordFile(result) : result;
}

/**
 * The rules that were asked for. Those that hold a draft against its event file, or read that
 * file, find nothing where it is missing or wrong in itself: then the file is judged too.
 */
function withEventFile(only: ReadonlySet<string>): ReadonlySet<string> {
  const readsEvent = [...only].some((id) => /^(?:fakta|protokol)\//u.test(id));
  return readsEvent ? new Set([...only, 'berkas/acara', 'berkas/isi-acara']) : only;
}

/** A key of the front matter, named in brackets behind what it stands for. */
const KEY = / \(`[^`()]{1,60}`(?: dan `[^`()]{1,60}`)?\)/gu;

/**
 * A Word file is never changed, so that advice stays a suggestion; it has no keys to fill in.
 */
function forWordFile(result: CheckResult): CheckResult {
  const findings = result.findings.map((finding) => ({
    ...finding,
    message: finding.message.replace(KEY, ''),
    fixable: false,
    fix: undefined,
  }));
  return { ...result, findings };
}

/** The path of a draft from the folder of its `humas.yaml`, else as it was given. */
function pathInWorkspace({ path, file, workspace }: LoadedDraft): string {
  if (file === undefined || workspace.root === undefined) return path;
  return toSlashes(relative(workspace.root, file.absolute));
}

function eventFault({ missingEvent }: LoadedDraft): CheckOptions['eventFault'] {
  if (missingEvent === undefined) return undefined;
  const message = `Berkas acara ${missingEvent} tidak ditemukan; fakta tidak dicocokkan.`;
  return { path: missingEvent, message };
}

/** Checks a draft and says what else the officer must know of it. */
export function checkDraft(
  loaded: LoadedDraft,
  selection: RuleSelection,
  context: CliContext,
): DraftOutcome {
  const { draft, path } = loaded;
  const result = runRules(loaded, selection, context);
  const notes = draft.unreadable.map(({ span, message }) => {
    const place = placeIn(path, draft.source.position(span.start), draft.source.unit);
    return `${place}: ${message}`;
  });
  const outcome = withFailures(result, path, context);
  return {
    ...outcome,
    notes: [...loaded.notes, ...notes, ...outcome.notes],
    unusable: draft.unreadable.length > 0 || outcome.unusable,
  };
}

/** A result with the rules that broke on the file. */
function withFailures(result: CheckResult, path: string, context: CliContext): DraftOutcome {
  const notes = result.failures.flatMap(({ rule, error }) => {
    const note = `${path}: aturan ${rule} gagal dijalankan.`;
    return isDebugging(context) && error instanceof Error ? [note, String(error.stack)] : [note];
  });
  const broken = result.failures.map(({ rule }) => failureFinding(rule));
  return {
    result: { ...result, findings: [...broken, ...result.findings] },
    notes,
    unusable: broken.length > 0,
  };
}

/** Checks an event file or a roster; one that cannot be read is said like a draft that cannot. */
export function checkRecord(
  { draft, record, absolute, path, workspace }: LoadedRecord,
  { checker, only }: RuleSelection,
  context: CliContext,
): DraftOutcome {
  const isReadable = record.faults.length === 0;
  const { root } = workspace;
  const result = checker.check(draft, {
    now: today(context),
    workspace,
    record,
    path: root === undefined ? path : toSlashes(relative(root, absolute)),
    ...(isReadable && only ? { only: withEventFile(only) } : {}),
  });
  return withFailures(result, draft.source.path, context);
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

/** What there is to say of a file that is no draft. */
export function unreadableOutcome({ path, message, hint }: UnreadableDraft): DraftOutcome {
  return { result: undefined, notes: [`${path}: ${message}`, hint], unusable: true };
}
