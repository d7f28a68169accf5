import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import * as api from '../src/index.ts';
import { rules } from '../src/rules/index.ts';

const src = fileURLToPath(new URL('../src/', import.meta.url));

/** What each folder may import from; see “The map” in CONTRIBUTING.md. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  text: [],
  revision: ['text'],
  calendar: ['text'],
  yaml: ['text', 'calendar'],
  'run-sheet': ['yaml', 'calendar', 'text'],
  knowledge: ['text', 'calendar'],
  morphology: ['knowledge', 'text'],
  draft: ['text', 'calendar', 'yaml', 'run-sheet'],
  word: ['draft', 'yaml', 'calendar', 'text'],
  event: ['text', 'calendar', 'yaml', 'run-sheet', 'knowledge'],
  protocol: ['event', 'yaml', 'run-sheet', 'knowledge', 'calendar', 'text'],
  workspace: ['text', 'calendar', 'yaml', 'knowledge', 'event', 'morphology'],
  facts: [
    'text',
    'calendar',
    'yaml',
    'run-sheet',
    'knowledge',
    'draft',
    'event',
    'protocol',
    'workspace',
  ],
  approval: ['facts', 'calendar', 'yaml', 'text'],
  check: [
    'text',
    'calendar',
    'yaml',
    'draft',
    'event',
    'run-sheet',
    'workspace',
    'facts',
    'protocol',
    'morphology',
  ],
  rules: [
    'revision',
    'check',
    'facts',
    'protocol',
    'morphology',
    'draft',
    'event',
    'run-sheet',
    'knowledge',
    'calendar',
    'text',
  ],
  export: [
    'word',
    'draft',
    'event',
    'protocol',
    'knowledge',
    'workspace',
    'run-sheet',
    'calendar',
    'yaml',
    'text',
  ],
  scaffold: [
    'word',
    'draft',
    'event',
    'protocol',
    'knowledge',
    'workspace',
    'run-sheet',
    'calendar',
    'yaml',
    'text',
  ],
  report: ['check', 'approval', 'facts', 'draft', 'calendar', 'text'],
  lsp: [
    'morphology',
    'report',
    'rules',
    'check',
    'draft',
    'event',
    'workspace',
    'calendar',
    'yaml',
    'text',
  ],
  library: [
    'knowledge',
    'morphology',
    'rules',
    'check',
    'draft',
    'event',
    'workspace',
    'calendar',
    'yaml',
    'text',
  ],
};

/** The one home of each library: folders or files, from `src/`. */
const LIBRARY_HOMES: Readonly<Record<string, readonly string[]>> = {
  chalk: ['cli/terminal.ts'],
  commander: ['cli/'],
  diff: ['check/diff.ts', 'revision/find-changes.ts'],
  docx: ['export/docx/'],
  entities: ['draft/inlines.ts'],
  fflate: ['word/', 'export/xlsx/', 'scaffold/officials/read-sheet.ts'],
  'gray-matter': ['draft/front-matter.ts'],
  '@fontsource/arimo': ['export/pdf/fonts.ts'],
  '@fontsource/cousine': ['export/pdf/fonts.ts'],
  pdfkit: ['export/pdf/open-pdf.ts'],
  handlebars: ['scaffold/template/render.ts', 'scaffold/template/template-partials.ts'],
  inquirer: ['cli/prompter.ts'],
  marked: ['draft/'],
  tinyglobby: ['cli/files.ts'],
  valibot: [
    'yaml/',
    'run-sheet/',
    'draft/meta.ts',
    'draft/meta-parts.ts',
    'draft/release-subject.ts',
    'event/',
    'workspace/',
    'check/options.ts',
    'check/baseline.ts',
    'approval/draft-record.ts',
    'revision/backup-manifest.ts',
    'revision/document-base.ts',
  ],
  'vscode-languageserver': ['lsp/'],
  'vscode-languageserver-textdocument': ['lsp/'],
  'vscode-languageserver/node': ['cli/commands/lsp/'],
  'write-excel-file': ['export/xlsx/'],
  yaml: ['yaml/'],
};

/** Folders and files that know a disk, a clock or a console. All others are pure. */
const IMPURE = [
  'cli/',
  'lsp/',
  'workspace/',
  'library/check-text.ts',
  // Its text runs in a browser.
  'export/timeline/timeline-script.ts',
];

interface Import {
  readonly file: string;
  readonly target: string;
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'));

const contents = new Map(files.map((file) => [file, readFileSync(join(src, file), 'utf8')]));

const imports: readonly Import[] = [...contents].flatMap(([file, text]) =>
  [...text.matchAll(/(?:from|import\()\s*'([^']+)'/gu)].map((match) => ({
    file,
    target: match[1] ?? '',
  })),
);

const packageOf = (target: string): string =>
  target.split('/', target.startsWith('@') ? 2 : 1).join('/');
const folderOf = (file: string): string => file.split('/')[0] ?? '';

/** The shortest way from a file over its imports back to it; `undefined` when there is none. */
function pathBack(
  file: string,
  targets: ReadonlyMap<string, readonly string[]>,
): string | undefined {
  const cameFrom = new Map<string, string>();
  const open = [file];
  for (const at of open) {
    for (const to of targets.get(at) ?? []) {
      if (to === file) return trace(at, cameFrom).concat(file).join(' → ');
      if (cameFrom.has(to)) continue;
      cameFrom.set(to, at);
      open.push(to);
    }
  }
  return undefined;
}

function trace(end: string, cameFrom: ReadonlyMap<string, string>): readonly string[] {
  const before = cameFrom.get(end);
  return before === undefined ? [end] : [...trace(before, cameFrom), end];
}

describe('arah impor', () => {
  const inner = imports
    .filter(({ target }) => target.startsWith('.'))
    .map(({ file, target }) => ({
      file,
      to: relative(src, normalize(join(src, dirname(file), target))).replaceAll('\\', '/'),
    }));

  test('setiap folder hanya mengimpor folder yang boleh diimpornya', () => {
    const wrong = inner.filter(({ file, to }) => {
      const allowed = MAY_IMPORT[folderOf(file)];
      return allowed && folderOf(to) !== folderOf(file) && !allowed.includes(folderOf(to));
    });
    expect(wrong).toEqual([]);
  });

  test('setiap folder punya tempat di peta', () => {
    const known = new Set([...Object.keys(MAY_IMPORT), 'cli']);
    const strangers = files.filter((file) => file.includes('/') && !known.has(folderOf(file)));
    expect(strangers).toEqual([]);
  });

  test('tidak ada berkas yang, lewat impornya, kembali kepada dirinya', () => {
    const targets = new Map(files.map((file): [string, string[]] => [file, []]));
    for (const { file, to } of inner) targets.get(file)?.push(to);
    expect(files.flatMap((file) => pathBack(file, targets) ?? [])).toEqual([]);
  });

  test('aturan tidak saling mengimpor, dan mesin pemeriksa tidak mengenal aturan', () => {
    const wrong = inner.filter(
      ({ file, to }) =>
        (/^rules\/\w+\//u.test(file) && /^rules\/\w+\//u.test(to)) ||
        (file.startsWith('check/') && to.startsWith('rules/')),
    );
    expect(wrong).toEqual([]);
  });
});

// With --no-regexp-tier-up set in bin/humas.js, one run in some 200 ended in a segmentation fault:
// V8 then ran as machine code what it had compiled as bytecode before.
test('pengaturan mesin V8 tidak diubah selagi program berjalan', () => {
  const program = readFileSync(join(src, '../bin/humas.js'), 'utf8');
  const all = [...contents, ['bin/humas.js', program]] as const;
  expect(all.filter(([, text]) => text.includes('node:v8'))).toEqual([]);
});

describe('pustaka', () => {
  const outer = imports.filter(({ target }) => !target.startsWith('.') && !isBuiltin(target));

  test('setiap pustaka hanya dipakai di rumahnya', () => {
    const wrong = outer.filter(({ file, target }) => {
      const homes = LIBRARY_HOMES[target] ?? LIBRARY_HOMES[packageOf(target)];
      return !homes?.some((home) => file.startsWith(home));
    });
    expect(wrong).toEqual([]);
  });

  test('hanya baris perintah dan ruang kerja yang mengenal Node', () => {
    const pure = (file: string): boolean => !IMPURE.some((folder) => file.startsWith(folder));
    const builtins = imports.filter(({ file, target }) => isBuiltin(target) && pure(file));
    const clocks = [...contents]
      .filter(
        ([file, text]) =>
          pure(file) && /\b(?:process\.|console\.|Date\.now\(|new Date\(\))/u.test(text),
      )
      .map(([file]) => file);
    expect({ builtins, clocks }).toEqual({ builtins: [], clocks: [] });
  });
});

describe('aturan', () => {
  test('setiap berkas aturan terdaftar dan bernama seperti id-nya', () => {
    const ruleFiles = files.filter((file) => /^rules\/\w+\//u.test(file));
    expect(rules.map((rule) => `rules/${rule.id}.ts`).sort()).toEqual(ruleFiles.sort());
  });
});

test('antarmuka pustaka hanya bertambah dengan sengaja', () => {
  expect(Object.keys(api).sort()).toEqual([
    'Checker',
    'Source',
    'VillageTable',
    'applySafeFixes',
    'check',
    'compose',
    'createLexicon',
    'exporters',
    'fix',
    'fixUntilStable',
    'makeJsonReport',
    'parseDraft',
    'readFacts',
    'rules',
    'wantedImages',
  ]);
});
