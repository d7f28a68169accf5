import type { CalendarDate } from '../calendar/date.ts';
import type { DateTime } from '../yaml/schema-blocks.ts';
import type { ExitCode } from './errors.ts';
import type { Prompter } from './prompter.ts';
import type { StopWait } from './stop.ts';

/** A place to write to. */
export interface OutputStream {
  readonly isTTY: boolean;
  /** Columns of the terminal; `undefined` when it is none. */
  readonly columns: number | undefined;
  write(content: string | Uint8Array): void;
}

/** Where text comes from when a command is given `-`. */
export interface InputStream {
  readonly isTTY: boolean;
  /** Everything up to the end. */
  read(): Promise<Uint8Array>;
}

/** The environment variables that the program listens to. */
export type Environment = Readonly<
  Partial<
    Record<
      | 'CI'
      | 'ConEmuANSI'
      | 'FORCE_COLOR'
      | 'HUMAS_DEBUG'
      | 'HUMAS_OLEH'
      | 'NO_COLOR'
      | 'SOURCE_DATE_EPOCH'
      | 'TERM'
      | 'TERM_PROGRAM'
      | 'USER'
      | 'USERNAME'
      | 'WT_SESSION',
      string | undefined
    >
  >
>;

/** All that a command may know of the world outside. Results go to `stdout`, talk to `stderr`. */
export interface CliContext {
  readonly stdin: InputStream;
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly env: Environment;
  readonly platform: string;
  /** Absolute path of the current folder. */
  readonly cwd: string;
  /** The moment at which it is read. */
  readonly now: Date;
  /** `--no-color` was given. */
  readonly plain: boolean;
  /** The bundled program of a worker thread; without it, all work is done in this thread. */
  readonly workerEntry?: URL | undefined;
  /** `undefined` where nobody could answer: in pipes and in CI. */
  openPrompter(): Promise<Prompter | undefined>;
  /** For commands that run until the user ends them. */
  waitForStop(): StopWait;
  /** Set by the command that ran. */
  exitCode: ExitCode;
}

/** The day it is where the officer sits. */
export function today({ now }: CliContext): CalendarDate {
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}

/** The minute it is where the officer sits. */
export function thisMinute(context: CliContext): DateTime {
  const { now } = context;
  return { date: today(context), time: now.getHours() * 60 + now.getMinutes() };
}

/** Writes lines of talk: what was done, what is missing, what comes next. */
export function tell(context: CliContext, ...lines: readonly string[]): void {
  for (const line of lines) context.stderr.write(`${line}\n`);
}

/** Whether the stack of a bug is wanted. */
export function isDebugging({ env }: CliContext): boolean {
  return (env.HUMAS_DEBUG ?? '') !== '' && env.HUMAS_DEBUG !== '0';
}
