/** A command of the handbook and what the page shows as its output, when it shows any. */
export interface HandbookStep {
  readonly command: string;
  readonly shown: string | undefined;
}

/** A section of a page: the files it writes out, and the commands a reader would paste. */
export interface HandbookSection {
  readonly title: string;
  readonly files: Readonly<Record<string, string>>;
  readonly steps: readonly HandbookStep[];
}

/**
 * Reads a page of the handbook. `##` opens a section; a fenced block with a path after its language
 * is a file; every line of an `sh` block is a command, and a `text` block right after it shows what
 * the last one prints. Other blocks are not meant to be run.
 */
export function readHandbook(markdown: string): readonly HandbookSection[] {
  return sectionsOf(markdown).map((section) => {
    const files: Record<string, string> = {};
    const steps: HandbookStep[] = [];
    for (const { groups = {} } of section.matchAll(BLOCK)) {
      const { path, content = '', commands, shown } = groups;
      if (path !== undefined) files[path] = content;
      if (commands !== undefined) steps.push(...readSteps(commands, shown));
    }
    return { title: section.split('\n', 1)[0] ?? '', files, steps };
  });
}

/** A page cut before each `## `; a heading in the text that a block shows cuts nothing. */
function sectionsOf(markdown: string): readonly string[] {
  const cuts = Array.from(markdown.matchAll(/^```.*\n(?:(?!```).*\n)*```$|^## /gmu))
    .filter(([text]) => text === '## ')
    .map(({ index }) => index);
  return [0, ...cuts].map((start, nth) => markdown.slice(start, cuts[nth]).replace(/^## /u, ''));
}

const BLOCK =
  /^```(?:sh\n(?<commands>[^`]+)```(?:\n\n```text\n(?<shown>(?:(?!```).*\n)*)```)?|\w+ (?<path>\S+)\n(?<content>(?:(?!```).*\n)*)```)$/gmu;

function readSteps(commands: string, shown: string | undefined): readonly HandbookStep[] {
  const lines = commands.trim().split('\n');
  return lines.map((command, index) => ({
    command,
    shown: index === lines.length - 1 ? shown : undefined,
  }));
}
