import type { CheckResult } from '../../../check/run.ts';
import type { Draft } from '../../../draft/draft.ts';
import { leanDraft } from '../../../draft/lean-draft.ts';
import { Source } from '../../../text/source.ts';
import type { CliContext } from '../../context.ts';
import { type CheckedPath, type CheckJob, type DraftOutcome, isChecked } from './check-draft.ts';

/** What a worker is started with. */
export interface WorkerTask {
  readonly job: CheckJob;
  readonly context: Pick<CliContext, 'cwd' | 'env' | 'now' | 'plain' | 'platform'>;
}

/** Paths for a worker to check. */
export interface WorkerRequest {
  readonly id: number;
  readonly paths: readonly string[];
}

/** What came of them, in their order; `undefined` when an error stood in the way. */
export interface WorkerAnswer {
  readonly id: number;
  readonly checked: readonly SentPath[] | undefined;
}

type SentPath = Exclude<CheckedPath, DraftOutcome> | SentOutcome;

/** An outcome of plain data alone, which can go from one thread to another. */
interface SentOutcome extends Omit<DraftOutcome, 'result'> {
  readonly result: Omit<CheckResult, 'draft' | 'failures'> & {
    readonly draft: Omit<Draft, 'source' | 'frontMatter' | 'blocks'>;
    readonly failures: readonly string[];
  };
  readonly path: string;
  readonly content: string;
}

/** Makes an outcome ready to be sent. What a broken rule threw stays behind. */
export function packOutcome(checked: CheckedPath): SentPath {
  if (!isChecked(checked)) return checked;
  const { draft, failures, ...result } = checked.result;
  const { source, kind, meta, unreadable, metaFaults } = draft;
  return {
    ...checked,
    path: source.path,
    content: source.content,
    result: {
      ...result,
      draft: { kind, meta, unreadable, metaFaults },
      failures: failures.map(({ rule }) => rule),
    },
  };
}

/** The outcome that was sent. */
export function unpackOutcome(sent: SentPath): CheckedPath {
  if (!('result' in sent)) return sent;
  const { path, content, ...outcome } = sent;
  const { draft, failures, ...result } = outcome.result;
  return {
    ...outcome,
    result: {
      ...result,
      draft: leanDraft({ ...draft, source: new Source(path, content) }),
      failures: failures.map((rule) => ({ rule, error: undefined })),
    },
  };
}
