import type { CliContext, Environment, OutputStream } from '../../src/cli/context.ts';
import { Interruption } from '../../src/cli/errors.ts';
import { runProgram } from '../../src/cli/program.ts';
import type { Prompter } from '../../src/cli/prompter.ts';
import type { StopReason } from '../../src/cli/stop.ts';

/** The moment at which all commands run in tests: 20 August 2026, 09.00 local time. */
export const NOW = new Date(2026, 7, 20, 9);

/** What a command wrote and how it ended. */
export interface CliResult {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
}

export interface CliOptions {
  readonly cwd: string;
  readonly stdin?: string | Uint8Array;
  readonly env?: Environment;
  readonly platform?: string;
  /** Standard output and error are a terminal of this many columns. */
  readonly columns?: number;
  /** `--no-color` was given. */
  readonly plain?: boolean;
  /** What the officer answers, question by question; the last one over, Ctrl+C. */
  readonly answers?: readonly (string | boolean)[];
  /** When the officer ends a command that would run on, and how. */
  readonly stop?: Promise<StopReason>;
}

/** A context whose streams are kept in `written`. */
export function makeContext(options: CliOptions): {
  readonly context: CliContext;
  readonly written: { stdout: string; stderr: string };
} {
  const { cwd, stdin = '', env = {}, platform = 'linux', columns, answers, stop } = options;
  const prompter = answers === undefined ? undefined : scriptedPrompter(answers);
  const written = { stdout: '', stderr: '' };
  const output = (name: 'stdout' | 'stderr'): OutputStream => ({
    isTTY: columns !== undefined,
    columns,
    write: (content) => {
      written[name] += typeof content === 'string' ? content : Buffer.from(content).toString();
    },
  });
  const context: CliContext = {
    stdin: { isTTY: answers !== undefined, read: async () => Buffer.from(stdin) },
    stdout: output('stdout'),
    stderr: output('stderr'),
    env,
    platform,
    cwd,
    now: NOW,
    plain: options.plain ?? false,
    openPrompter: async () => prompter,
    waitForStop: () => ({ stopped: stop ?? new Promise(() => {}), release: () => {} }),
    exitCode: 0,
  };
  return { context, written };
}

/** Runs the program in this process, as if it had been typed in `cwd`. */
export async function runCli(args: readonly string[], options: CliOptions): Promise<CliResult> {
  const plain = args.includes('--no-color');
  const { context, written } = makeContext({ ...options, plain });
  const exitCode = await runProgram(args, context);
  return { ...written, exitCode };
}

/** An officer who answers from a list; an empty line takes what is offered. */
function scriptedPrompter(answers: readonly (string | boolean)[]): Prompter {
  const left = [...answers];
  const next = (): string | boolean => {
    const answer = left.shift();
    if (answer === undefined) throw new Interruption();
    return answer;
  };
  return {
    text: async ({ fallback = '', validate }) => {
      const answer = String(next()) || fallback;
      const fault = validate?.(answer);
      if (fault !== undefined) throw new Error(`The answer was refused: ${fault}`);
      return answer;
    },
    choose: async (_, choices, fallback) => {
      const wanted = next();
      const named = (name: unknown) => choices.find(({ value }) => value === name);
      const choice = named(wanted) ?? (wanted === '' ? named(fallback) : undefined);
      if (!choice) throw new Error(`There is no choice ${wanted}.`);
      return choice.value;
    },
    confirm: async () => next() === true,
  };
}
