import type { CheckResult } from '../../../check/result.ts';
import { Checker } from '../../../check/run.ts';
import { leanDraft, withoutText } from '../../../draft/lean-draft.ts';
import { rules } from '../../../rules/index.ts';
import { manualItems } from '../../../rules/manual-items.ts';
import {
  type CheckJob,
  checkDraft,
  checkRecord,
  type DraftOutcome,
  unreadableOutcome,
} from '../../check-draft.ts';
import type { CliContext } from '../../context.ts';
import { DraftLoader, isLoaded } from '../../draft-loader.ts';
import { recordKind, STDIN } from '../../files.ts';
import type { CheckWorkers } from './check-workers.ts';

/** From how many drafts on the time to start workers is won back. */
const WORKER_THRESHOLD = 500;

/** Drafts that go to a worker at a time. */
const BATCH = 16;

/**
 * Checks drafts and gives what came of each, in the order of `paths`. However many there are, no
 * more than a few are held with their trees at a time. Many are checked by workers on several
 * cores; whatever a worker cannot do is done here, so that they change nothing but the time.
 *
 * @throws UserError when a file that drafts rely on is broken
 */
export async function* checkDrafts(
  paths: readonly string[],
  job: CheckJob,
  context: CliContext,
): AsyncGenerator<DraftOutcome, void, undefined> {
  const check = createCheck(job, context);
  const isMany = paths.length >= WORKER_THRESHOLD && !paths.includes(STDIN);
  const workers = isMany
    ? (await import('./check-workers.ts')).startWorkers(job, context)
    : undefined;
  if (!workers) {
    for (const path of paths) yield await check(path);
    return;
  }
  try {
    yield* checkInWorkers(paths, workers, check);
  } finally {
    await workers.stop();
  }
}

async function* checkInWorkers(
  paths: readonly string[],
  workers: CheckWorkers,
  check: (path: string) => Promise<DraftOutcome>,
): AsyncGenerator<DraftOutcome, void, undefined> {
  const batches = Array.from({ length: Math.ceil(paths.length / BATCH) }, (_, index) =>
    paths.slice(index * BATCH, (index + 1) * BATCH),
  );
  // What a worker shares among its drafts comes over as a copy for each batch.
  const share = createSharing();
  const answers = batches.slice(0, workers.capacity).map((batch) => workers.check(batch));
  for (const [index, batch] of batches.entries()) {
    const checked = await answers.shift();
    const next = batches[index + workers.capacity];
    if (next) answers.push(workers.check(next));
    if (checked) yield* checked.map(share);
    else for (const path of batch) yield await check(path);
  }
}

/** The check of one path. Files that drafts share are read once; see {@link checkDrafts}. */
export function createCheck(
  { only, stdinName, keepsText, forComparison, eventPath }: CheckJob,
  context: CliContext,
): (path: string) => Promise<DraftOutcome> {
  const checker = new Checker(rules, manualItems);
  const selection = { checker, only: only && new Set(only), forComparison };
  const loader = new DraftLoader(context, { rules, eventPath });
  const share = createSharing();
  return async (path) => {
    const kind = recordKind(path);
    if (kind !== undefined) {
      const record = await loader.loadRecord(path, kind);
      return isLoaded(record) ? checkRecord(record, selection, context) : unreadableOutcome(record);
    }
    const loaded = await loader.load(path, stdinName);
    if (!isLoaded(loaded)) return unreadableOutcome(loaded);
    const outcome = checkDraft(loaded, selection, context);
    const { result } = outcome;
    if (!result) return outcome;
    const isClean = result.findings.length === 0 && result.suppressed.length === 0;
    const { unit } = result.draft.source;
    const isLetGo = isClean && !keepsText && unit === 'line';
    const draft = isLetGo ? withoutText(result.draft) : leanDraft(result.draft);
    return share({ ...outcome, result: { ...result, draft } });
  };
}

/**
 * Most drafts of an archive have the same checklist as another, and all findings of a rule the same
 * source: each is kept once.
 */
function createSharing(): (outcome: DraftOutcome) => DraftOutcome {
  const checklists = new Map<string, CheckResult['checklist']>();
  const texts = new Map<string, string>();
  const shareText = (text: string): string => keepOnce(texts, text, text);
  return (outcome) => {
    const { result } = outcome;
    if (!result) return outcome;
    const key = result.checklist
      .map(({ id, status, note = '' }) => `${id} ${status} ${note}`)
      .join();
    const checklist = keepOnce(checklists, key, result.checklist);
    const findings = result.findings.map((finding) => ({
      ...finding,
      rule: shareText(finding.rule),
      message: shareText(finding.message),
      source: shareText(finding.source),
    }));
    return { ...outcome, result: { ...result, checklist, findings } };
  };
}

function keepOnce<Value>(known: Map<string, Value>, key: string, value: Value): Value {
  const same = known.get(key) ?? value;
  known.set(key, same);
  return same;
}
