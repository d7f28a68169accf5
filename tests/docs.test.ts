import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { eventSchema } from '../src/event/event-schema.ts';
import { rosterSchema } from '../src/event/roster.ts';
import { runSheetItemSchema } from '../src/run-sheet/item.ts';
import { runCli } from './support/cli.ts';
import { makeFolder } from './support/folder.ts';
import { type HandbookSection, readHandbook } from './support/handbook.ts';
import { expectShown } from './support/shown-output.ts';
import { splitCommand } from './support/transcript.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const markdownIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.md'));

const pages = markdownIn('docs').filter((path) => !path.startsWith('docs/aturan/'));

describe('buku panduan', () => {
  test.each(pages)('%s lolos dari pemeriksaan humas sendiri', async (page) => {
    const { stdout } = await runCli(['check', page, '--format', 'json'], { cwd: root });
    const [file] = JSON.parse(stdout).files;
    const grave = file.findings.filter(({ severity }: { severity: string }) => severity !== 'info');
    expect(grave).toEqual([]);
  });

  const sections = pages
    .filter((page) => !['docs/perintah.md', 'docs/ci.md'].includes(page))
    .flatMap((page) => readHandbook(read(page)).map((section) => ({ page, ...section })))
    .filter(({ steps }) => steps.length > 0);

  test('memuat perintah yang dapat ditempel', () => {
    expect(sections.length).toBeGreaterThan(10);
  });

  test.each(sections)('$page, $title: perintahnya menghasilkan yang tertulis', async (section) => {
    const folder = exampleWith(section.files);
    for (const { command, shown } of section.steps) {
      const [program, ...args] = splitCommand(command);
      expect(program).toBe('humas');
      const { stdout, stderr, exitCode } = await runCli(args, { cwd: folder });
      const printed = (stderr + stdout).replaceAll(folder, '…');
      expect(exitCode, printed).not.toBe(2);
      if (shown === undefined) continue;
      const page = new URL(section.page, pathToFileURL(root));
      expectShown({ page, command, shown, before: `${command}\n\`\`\`\n\n\`\`\`text\n` }, printed);
    }
  });

  test('menjelaskan semua isian berkas acara dan daftar pejabat', () => {
    const keys = [eventSchema, rosterSchema.item, runSheetItemSchema].flatMap(({ entries }) =>
      Object.keys(entries),
    );
    const page = read('docs/data-acara.md');
    expect(keys.filter((key) => !page.includes(`\`${key}\``))).toEqual([]);
  });
});

/** A copy of the shipped example, with the files of a section in it. */
function exampleWith(files: HandbookSection['files']): string {
  const folder = makeFolder();
  cpSync(join(root, 'examples/pelatihan-komunikasi-publik'), folder, { recursive: true });
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** A page without what its blocks and its code show. */
const proseOf = (page: string): string => read(page).replace(/^(`{3,})[\s\S]*?^\1$/gmu, '');

/** The addresses of a page's headings, as GitHub makes them. */
const headingsOf = (page: string): readonly string[] =>
  Array.from(proseOf(page).matchAll(/^#+ (.+)$/gmu), ([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\d_ -]/gu, '')
      .replaceAll(' ', '-'),
  );

test.each(['README.md', 'CONTRIBUTING.md', ...markdownIn('docs'), ...markdownIn('examples')])(
  'tautan di %s menuju berkas dan judul yang ada',
  (page) => {
    const prose = proseOf(page).replace(/`[^`\n]+`/gu, 'x');
    const links = Array.from(prose.matchAll(/\]\(([^)\s]+)\)/gu), ([, link = '']) => link).filter(
      (link) => !/^\w+:/u.test(link),
    );
    const lost = links.filter((link) => {
      const [path = '', heading] = link.split('#');
      const target = path === '' ? page : join(dirname(page), path);
      if (!existsSync(join(root, target))) return true;
      return heading !== undefined && !headingsOf(target).includes(heading);
    });
    expect(lost).toEqual([]);
  },
);
