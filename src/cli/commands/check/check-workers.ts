import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { CheckJob, DraftOutcome } from '../../check-draft.ts';
import type { CliContext } from '../../context.ts';
import {
  unpackOutcome,
  type WorkerAnswer,
  type WorkerRequest,
  type WorkerTask,
} from './worker-messages.ts';

/** Each takes the room of a second program. */
const MOST_WORKERS = 4;

/** Batches that wait at each worker, so that it never waits for one. */
const BATCHES_EACH = 3;

/** Threads that check drafts. */
export interface CheckWorkers {
  /** How many batches to hand out at a time. */
  readonly capacity: number;
  /** Checks a batch; gives `undefined`, and never throws, when that cannot be done here. */
  check(paths: readonly string[]): Promise<readonly DraftOutcome[] | undefined>;
  stop(): Promise<void>;
}

/**
 * Starts workers for a check; `undefined` where there is one core, or no file to start them from.
 */
export function startWorkers(
  job: CheckJob,
  context: CliContext,
  cores = availableParallelism(),
): CheckWorkers | undefined {
  const { workerEntry, cwd, env, now, plain, platform } = context;
  const count = Math.min(cores, MOST_WORKERS);
  if (workerEntry === undefined || count < 2) return undefined;
  const task: WorkerTask = { job, context: { cwd, env: { ...env }, now, plain, platform } };
  const threads = Array.from({ length: count }, () => new CheckThread(workerEntry, task));
  let turn = 0;
  return {
    capacity: count * BATCHES_EACH,
    check: async (paths) => threads[turn++ % count]?.check(paths),
    stop: async () => {
      await Promise.all(threads.map((thread) => thread.stop()));
    },
  };
}

class CheckThread {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, (checked: readonly DraftOutcome[] | undefined) => void>();
  #isDead = false;
  #lastId = 0;

  constructor(entry: URL, task: WorkerTask) {
    this.#worker = new Worker(entry, { workerData: task });
    this.#worker.on('message', ({ id, checked }: WorkerAnswer) => {
      this.#waiting.get(id)?.(checked?.map(unpackOutcome));
      this.#waiting.delete(id);
    });
    this.#worker.on('error', () => this.#die());
    this.#worker.on('exit', () => this.#die());
  }

  async check(paths: readonly string[]): Promise<readonly DraftOutcome[] | undefined> {
    if (this.#isDead) return undefined;
    const request: WorkerRequest = { id: ++this.#lastId, paths };
    return new Promise((resolve) => {
      this.#waiting.set(request.id, resolve);
      this.#worker.postMessage(request);
    });
  }

  async stop(): Promise<void> {
    await this.#worker.terminate();
  }

  #die(): void {
    this.#isDead = true;
    for (const resolve of this.#waiting.values()) resolve(undefined);
    this.#waiting.clear();
  }
}
