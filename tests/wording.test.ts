import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { createProgram } from '../src/cli/program.ts';
import { fullName } from '../src/cli/usage-errors.ts';
import { rules } from '../src/rules/index.ts';
import { manualItems } from '../src/rules/manual-items.ts';
import { draftDocument } from '../src/scaffold/draft-document.ts';
import { SCAFFOLD_KINDS } from '../src/scaffold/kind.ts';
import { kinds } from '../src/scaffold/kinds.ts';
import { initQuestions, workspaceFiles } from '../src/scaffold/workspace-files.ts';
import { makeContext, runCli } from './support/cli.ts';
import { exampleRequest, request } from './support/example-workspace.ts';
import { checkExample, readMarks } from './support/examples.ts';

const language = rules.filter(({ id }) => /^(?:ejaan|gaya)\//u.test(id));

/** What the language rules find in texts, each taken for a paragraph. */
function faultsOf(texts: readonly string[]): readonly string[] {
  const text = texts.join('\n\n');
  const { findings } = checkExample(language, text, { text });
  // Labels, questions' examples and cells of help may look like sentences that lack their stop.
  // What the tool has counted it says in figures, whatever their size: they are read at a glance.
  const sentences = findings.filter(
    ({ rule, severity }) =>
      rule !== 'ejaan/angka-satu-kata' && (rule !== 'ejaan/titik-akhir' || severity !== 'info'),
  );
  return sentences.map(({ rule, message }) => `${rule}: ${message}`);
}

/** What the tool says in its own words: without wrong forms and samples that it quotes, and names. */
const ownWords = (text: string): string => text.replace(/“[^”]*”|`[^`]*`|\btata-tempat\b/gu, 'X');

/** A line to be typed, not read. */
const isCommand = (line: string): boolean => /^(?:Pemakaian: )?humas /u.test(line);

describe.each(rules.map((rule) => [rule.id, rule] as const))('kalimat %s', (_, rule) => {
  const messages = rule.examples.wrong.flatMap((example) => {
    const { text } = readMarks(example.text);
    return checkExample([rule], text, example).findings.map((finding) => finding.message);
  });
  const options = Object.values(rule.options ?? {}).map(({ description }) => description);
  const sentences = [rule.summary, rule.why, rule.exceptions, rule.checklist, ...options];

  test('lolos dari pemeriksaan bahasanya sendiri', () => {
    const texts = [...messages, ...sentences].filter((text) => text !== undefined);
    expect(faultsOf(texts.map(ownWords))).toEqual([]);
  });

  test('setiap pesan satu kalimat yang diakhiri titik', () => {
    const loose = messages.filter((message) => !/^[\p{Lu}“].*(?<!\.)\.$/u.test(message));
    expect(loose).toEqual([]);
  });
});

describe('kata-kata program sendiri lolos dari pemeriksaan bahasa', () => {
  const program = createProgram(makeContext({ cwd: '/' }).context);
  const commandsBelow = (command: Command): readonly Command[] =>
    command.commands.flatMap((child) => [child, ...commandsBelow(child)]);
  const commands = commandsBelow(program);
  const names = commands.map((command) => [command.name(), ...command.aliases()].join(', '));
  const typed = commands.map((command) => fullName(command).split(' ').slice(1));

  test.each([[], ...typed])('bantuan %s %s', async (...args) => {
    const { stdout } = await runCli([...args, '--help'], { cwd: '/' });
    // Columns stand two spaces apart or more; each cell is a text of its own, commands are none.
    const cells = stdout.split(/\n|(?<=\S) {2,}/u).map((cell) => cell.trim());
    const texts = cells.filter((cell) => !isCommand(cell) && !names.includes(cell));
    expect(texts).toContain('tampilkan bantuan');
    // A long text is wrapped, so that brackets may open in one cell and close in the next.
    const faults = faultsOf(texts.map(ownWords));
    expect(faults.filter((fault) => !fault.startsWith('ejaan/tanda-kurung'))).toEqual([]);
  });

  const questions = [...Object.values(kinds).flatMap((kind) => kind.questions), ...initQuestions];

  test.each([...new Set(questions)])('pertanyaan $key', ({ message, example, validate }) => {
    const objections = ['', '?'].map((answer) => validate(answer) ?? '');
    expect(faultsOf([message, example, ...objections])).toEqual([]);
  });

  test('nama jenis naskah dan butir yang diperiksa sendiri', () => {
    const summaries = Object.values(kinds).map(({ summary }) => summary);
    expect(faultsOf([...summaries, ...manualItems.map(({ label }) => label)])).toEqual([]);
  });

  test.each(workspaceFiles({}, { year: 2026, month: 8, day: 19 }))('berkas awal $path', (file) => {
    const lines = file.text.split('\n').flatMap((line) => line.replace(/^[\s#-]+/u, '').split('#'));
    const texts = lines.filter((line) => !isCommand(line));
    expect(faultsOf(texts.map((text) => ownWords(text.trim())))).toEqual([]);
  });

  test.each(SCAFFOLD_KINDS)('templat %s, dengan dan tanpa fakta', async (kind) => {
    const empty = await draftDocument(request({ kind }));
    const filled = await draftDocument(exampleRequest({ kind }));
    const lines = [empty.text, filled.text, ...empty.missing].flatMap((text) => text.split('\n'));
    const prose = lines.flatMap((line) =>
      line.replace(/(?:id|oleh|mewakili|jenis|tuan_rumah): [\w-]+/gu, '').split(/[|#]/u),
    );
    expect(faultsOf(prose.map((part) => part.replace(/^[\s-]+/u, '')))).toEqual([]);
  });

  test.each(sourceFiles())('kalimat di src/%s', (path) => {
    expect(faultsOf(sentencesIn(path))).toEqual([]);
  });
});

/** Source files that speak to the officer; those of rules and tables quote wrong forms on purpose. */
function sourceFiles(): readonly string[] {
  return readdirSync(fileURLToPath(new URL('../src/', import.meta.url)), {
    recursive: true,
    encoding: 'utf8',
  })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && !/^(?:rules|knowledge)\//u.test(path))
    .filter((path) => sentencesIn(path).length > 0);
}

/**
 * The string literals of a source file that read as sentences; values in them become `X`, and so
 * does what stands before one that opens small: the rest of a sentence, as behind `mulai: `.
 */
function sentencesIn(path: string): readonly string[] {
  const code = readFileSync(new URL(`../src/${path}`, import.meta.url), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//gu, '')
    .replace(/(?<!\S)\/\/.*$/gmu, '');
  return Array.from(code.matchAll(/'([^'\n]*)'|`((?:[^`\\]|\\.)*)`/gu), (match) =>
    ownWords(
      (match[1] ?? match[2] ?? '').replace(/\$\{[^}]*\}/gu, 'X').replace(/\\`[^`]*`/gu, 'X'),
    ),
  )
    .filter((text) => /^\p{L}.* .*[.?]$/u.test(text))
    .map((text) => (/^\p{Ll}/u.test(text) ? `X ${text}` : text));
}
