import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'vitest';
import { type CliResult, runCli } from '../support/cli.ts';
import { listFiles, makeFolder, readText } from '../support/folder.ts';
import { expectShown } from '../support/shown-output.ts';
import { readTranscript, splitCommand } from '../support/transcript.ts';

const here = new URL('.', import.meta.url);
const transcripts = readdirSync(here).filter((name) => name.endsWith('.md'));

/** Commands of a transcript; `cat` and `ls` look at what the program left behind. */
const COMMANDS: Readonly<
  Record<string, (args: readonly string[], folder: string) => Promise<string>>
> = {
  humas: async (args, folder) => shown(await runCli(args, { cwd: folder }), folder),
  cat: async ([path = ''], folder) => readText(folder, path),
  ls: async (_, folder) => `${listFiles(folder).join('\n')}\n`,
};

function shown({ stdout, stderr, exitCode }: CliResult, folder: string): string {
  const errors = stderr.replace(/^(?=.|\n)/gmu, '2> ').replace(/2> $/u, '');
  const code = exitCode === 0 ? '' : `[${exitCode}]\n`;
  return (stdout + errors + code).replaceAll(folder, '<folder>');
}

describe.each(transcripts)('%s', (name) => {
  const cases = readTranscript(readFileSync(new URL(name, here), 'utf8'));

  test.each(cases.map((one) => [one.title, one] as const))('%s', async (_, { files, steps }) => {
    const folder = makeFolder(files);
    for (const { command, expected } of steps) {
      const [program = '', ...args] = splitCommand(command);
      const output = (await COMMANDS[program]?.(args, folder)) ?? '';
      const page = new URL(name, here);
      expectShown({ page, command, shown: expected, before: `$ ${command}\n` }, output);
    }
  });
});
