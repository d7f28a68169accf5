import { isatty, type WriteStream } from 'node:tty';
import type { CliContext, OutputStream } from './context.ts';
import { runProgram } from './program.ts';
import { canAsk, createPrompter } from './prompter.ts';
import { canListen, waitForStop } from './stop.ts';

/** A reader that went away (`humas check | head`) is no fault; whatever else is, is one. */
function quietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

function output(stream: WriteStream): OutputStream {
  stream.on('error', quietly);
  return {
    isTTY: stream.isTTY === true,
    get columns() {
      return stream.columns;
    },
    write: (content) => stream.write(content),
  };
}

/** Touches `process.stdin` only when it is wanted: making that stream takes time. */
async function readStdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}

const args = process.argv.slice(2);
const streams = {
  stdin: { isTTY: isatty(0), read: readStdin },
  stdout: output(process.stdout),
  stderr: output(process.stderr),
};

const context: CliContext = {
  ...streams,
  env: process.env,
  platform: process.platform,
  cwd: process.cwd(),
  get now() {
    return new Date();
  },
  // Stands beside the bundle of this file.
  workerEntry: new URL('./check-worker.cjs', import.meta.url),
  plain: args.includes('--no-color'),
  openPrompter: async () =>
    canAsk({ ...streams, env: process.env }) ? createPrompter(process.stderr) : undefined,
  waitForStop: () => waitForStop(canListen(streams)),
  exitCode: 0,
};

// What it throws is a bug, and ends the program as such.
void runProgram(args, context).then((code) => {
  process.exitCode = code;
});
