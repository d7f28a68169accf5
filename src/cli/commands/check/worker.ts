import { parentPort, workerData } from 'node:worker_threads';
import type { CliContext, OutputStream } from '../../context.ts';
import { createCheck } from './check-drafts.ts';
import {
  packOutcome,
  type WorkerAnswer,
  type WorkerRequest,
  type WorkerTask,
} from './worker-messages.ts';

/** Nobody watches a worker: what it has to say goes into its answers. */
const silent: OutputStream = { isTTY: false, columns: undefined, write: () => {} };

const task = workerData as WorkerTask;
const context: CliContext = {
  ...task.context,
  stdin: { isTTY: false, read: async () => new Uint8Array() },
  stdout: silent,
  stderr: silent,
  openPrompter: async () => undefined,
  waitForStop: () => ({ stopped: new Promise(() => {}), release: () => {} }),
  exitCode: 0,
};
const check = createCheck(task.job, context);

/** An error is not passed on: the same drafts, checked over there, run into the same error. */
async function answer({ id, paths }: WorkerRequest): Promise<WorkerAnswer> {
  try {
    const checked = [];
    for (const path of paths) checked.push(packOutcome(await check(path)));
    return { id, checked };
  } catch {
    return { id, checked: undefined };
  }
}

let last = Promise.resolve();
parentPort?.on('message', (request: WorkerRequest) => {
  last = last.then(async () => parentPort?.postMessage(await answer(request)));
});
