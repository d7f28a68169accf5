import type { CheckResult } from '../../../check/result.ts';
import type { Draft } from '../../../draft/draft.ts';
import { type DraftWithoutTree, leanDraft } from '../../../draft/lean-draft.ts';
import { Source } from '../../../text/source.ts';
import type { SourceUnit } from '../../../text/source-unit.ts';
import type { CheckJob, DraftOutcome } from '../../check-draft.ts';
import type { CliContext } from '../../context.ts';

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
  readonly checked: readonly SentOutcome[] | undefined;
}

/** An outcome of plain data alone, which can go from one thread to another. */
interface SentOutcome extends Omit<DraftOutcome, 'result'> {
  readonly result: SentResult | undefined;
}

interface SentResult extends Omit<CheckResult, 'draft' | 'failures'> {
  /** With the tree of a Word file, which cannot be read from its text again. */
  readonly draft: Omit<Draft, 'source' | 'frontMatter' | 'blocks'> &
    Pick<DraftWithoutTree, 'blocks'>;
  readonly unit: SourceUnit;
  readonly sourcePath: string;
  readonly content: string;
  readonly failures: readonly string[];
}

/** Makes an outcome ready to be sent. What a broken rule threw stays behind. */
export function packOutcome(outcome: DraftOutcome): SentOutcome {
  if (!outcome.result) return { ...outcome, result: undefined };
  const { draft, failures, ...result } = outcome.result;
  const { source, kind, meta, unreadable, metaFaults } = draft;
  return {
    ...outcome,
    result: {
      ...result,
      draft: {
        ...{ kind, meta, unreadable, metaFaults },
        blocks: source.unit === 'paragraph' ? draft.blocks : undefined,
      },
      unit: source.unit,
      sourcePath: source.path,
      content: source.content,
      failures: failures.map(({ rule }) => rule),
    },
  };
}

/** The outcome that was sent. */
export function unpackOutcome(sent: SentOutcome): DraftOutcome {
  if (!sent.result) return { ...sent, result: undefined };
  const { draft, sourcePath, content, unit, failures, ...result } = sent.result;
  return {
    ...sent,
    result: {
      ...result,
      draft: leanDraft({ ...draft, source: new Source(sourcePath, content, { unit }) }),
      failures: failures.map((rule) => ({ rule, error: undefined })),
    },
  };
}
