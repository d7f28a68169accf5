/** One command of a transcript with what it must print. */
export interface TranscriptStep {
  readonly command: string;
  readonly expected: string;
}

/** A section of a transcript: files to begin with, and commands to type one after the other. */
export interface TranscriptCase {
  readonly title: string;
  readonly files: Readonly<Record<string, string>>;
  readonly steps: readonly TranscriptStep[];
}

/**
 * Reads a transcript. `##` opens a case; a fenced block with a path after its language is a file;
 * a `console` block holds commands after `$ ` and what they print: standard output as it is,
 * standard error after `2> `, and last the exit code in brackets unless it is 0.
 */
export function readTranscript(markdown: string): readonly TranscriptCase[] {
  return markdown
    .split(/^## /mu)
    .slice(1)
    .map((section) => {
      const files: Record<string, string> = {};
      const steps: TranscriptStep[] = [];
      for (const match of section.matchAll(/^(`{3,})(\w+)(?: (.+))?\n([\s\S]*?)^\1$/gmu)) {
        const [, , language, path, content = ''] = match;
        if (path !== undefined) files[path] = content;
        else if (language === 'console') steps.push(...readSteps(content));
      }
      return { title: section.split('\n', 1)[0] ?? '', files, steps };
    });
}

function readSteps(content: string): TranscriptStep[] {
  return content
    .split(/^\$ /mu)
    .slice(1)
    .map((step) => {
      const end = step.indexOf('\n');
      return { command: step.slice(0, end), expected: step.slice(end + 1) };
    });
}

/** The arguments of a command line; those in double quotes may hold spaces. */
export function splitCommand(command: string): readonly string[] {
  return Array.from(
    command.matchAll(/"([^"]*)"|(\S+)/gu),
    ([, quoted, plain]) => quoted ?? plain ?? '',
  );
}
