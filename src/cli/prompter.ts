import { Interruption } from './errors.ts';
import type { TerminalEnds } from './terminal-ends.ts';

/** A question with a line of text for an answer. */
export interface TextQuestion {
  readonly message: string;
  readonly example?: string;
  readonly fallback?: string | undefined;
  /** What is wrong with an answer, in one sentence; `undefined` when it will do. */
  readonly validate?: (answer: string) => string | undefined;
}

/** One of several answers to choose from. */
export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly description?: string;
}

/** Asks the officer. Every method throws {@link Interruption} on Ctrl+C. */
export interface Prompter {
  text(question: TextQuestion): Promise<string>;
  choose<Value extends string>(
    message: string,
    choices: readonly Choice<Value>[],
    fallback?: Value,
  ): Promise<Value>;
  confirm(message: string, fallback: boolean): Promise<boolean>;
}

/** Whether someone sits at a terminal who can be asked. */
export function canAsk({
  stdin,
  stderr,
  env,
}: TerminalEnds & { readonly env: { readonly CI?: string | undefined } }): boolean {
  const ci = env.CI ?? '';
  return stdin.isTTY && stderr.isTTY && (ci === '' || ci === 'false' || ci === '0');
}

/** Choices shown at a time; the others come into view with the arrow keys. */
const MOST_CHOICES = 18;

/** Questions are drawn on `output`, which must not be standard output: that is for results. */
export async function createPrompter(output: NodeJS.WritableStream): Promise<Prompter> {
  const { default: inquirer } = await import('inquirer');
  const prompt = inquirer.createPromptModule({ output });

  async function ask<Value>(question: object): Promise<Value> {
    try {
      const answers = await prompt([{ name: 'answer', ...question } as never]);
      return (answers as { readonly answer: Value }).answer;
    } catch (error) {
      if (error instanceof Error && error.name === 'ExitPromptError') {
        throw new Interruption('', { cause: error });
      }
      throw error;
    }
  }

  return {
    text: ({ message, example, fallback, validate }) =>
      ask({
        type: 'input',
        message: example === undefined ? message : `${message} Misalnya ${example}:`,
        default: fallback,
        validate: (answer: string) => validate?.(answer) ?? true,
      }),
    choose: (message, choices, fallback) =>
      ask({
        type: 'select',
        message,
        pageSize: MOST_CHOICES,
        default: fallback,
        choices: choices.map(({ value, label, description }) => ({
          value,
          name: label,
          short: label,
          ...(description === undefined ? {} : { description }),
        })),
        theme: { style: { keysHelpTip: () => '↑↓ pilih · ⏎ lanjut · Ctrl+C batal' } },
      }),
    confirm: (message, fallback) =>
      ask({
        type: 'confirm',
        message,
        default: fallback,
        theme: {
          keywords: { yes: 'Ya', no: 'Tidak', error: () => 'Jawab dengan Y (ya) atau T (tidak).' },
        },
      }),
  };
}
