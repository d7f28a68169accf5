import type { TerminalEnds } from './terminal-ends.ts';

/** How the user ended a command that runs until it is told to stop. */
export type StopReason = 'quit' | 'interrupted';

/** Waits for the user to end a command; call `release` when it ended by itself. */
export interface StopWait {
  readonly stopped: Promise<StopReason>;
  release(): void;
}

/** The two keys as a terminal in raw mode sends them. */
const CTRL_C = '\u0003';
const QUIT = /^q$/iu;

/**
 * Waits for Ctrl+C, or for `q` where a terminal can be listened to. In that case the keys arrive
 * as they are typed, Ctrl+C too, and nothing is shown of them.
 */
export function waitForStop(isListening: boolean): StopWait {
  const { stdin } = process;
  let stop: (reason: StopReason) => void = () => {};
  const stopped = new Promise<StopReason>((resolve) => {
    stop = resolve;
  });
  const onSignal = (): void => stop('interrupted');
  const onKeys = (keys: Buffer): void => {
    const typed = keys.toString();
    if (typed.includes(CTRL_C)) stop('interrupted');
    else if (QUIT.test(typed)) stop('quit');
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  if (isListening) stdin.setRawMode(true).on('data', onKeys).resume();
  return {
    stopped,
    release: () => {
      process.off('SIGINT', onSignal);
      process.off('SIGTERM', onSignal);
      if (isListening) stdin.setRawMode(false).off('data', onKeys).pause();
    },
  };
}

/** Whether the keys of a terminal can be listened to. */
export function canListen({ stdin, stderr }: TerminalEnds): boolean {
  return stdin.isTTY && stderr.isTTY;
}
