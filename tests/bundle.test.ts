import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Metafile {
  readonly outputs: Readonly<
    Record<
      string,
      {
        readonly entryPoint?: string;
        readonly imports: readonly { readonly path: string; readonly kind: string }[];
        readonly inputs: Readonly<Record<string, unknown>>;
      }
    >
  >;
}

const meta = JSON.parse(
  readFileSync(new URL('../dist/meta.json', import.meta.url), 'utf8'),
) as Metafile;

/** The packages whose code is loaded with `output`, dynamic imports left aside. */
function packagesLoadedWith(output: string): Set<string> {
  const inputs = [...chunksLoadedWith(output)].flatMap((chunk) =>
    Object.keys(meta.outputs[chunk]?.inputs ?? {}),
  );
  return new Set(
    inputs.flatMap((input) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//u.exec(input)?.[1] ?? []),
  );
}

/** The chunks that are loaded with `output`, dynamic imports left aside. */
function chunksLoadedWith(output: string, seen = new Set<string>()): Set<string> {
  const found = meta.outputs[output];
  if (!found || seen.has(output)) return seen;
  seen.add(output);
  for (const { path, kind } of found.imports) {
    if (kind === 'import-statement') chunksLoadedWith(path, seen);
  }
  return seen;
}

/** The chunk of a module that is imported dynamically. */
function outputOf(path: string): string {
  const found = Object.entries(meta.outputs).find(
    ([, output]) => output.entryPoint === `entry:${path}`,
  );
  if (!found) throw new Error(`dist/ has no chunk for ${path}; run npm run build`);
  return found[0];
}

test('program seluruhnya ASCII, sebab dibaca byte demi byte', () => {
  const files = Object.keys(meta.outputs).filter((path) => path.endsWith('.cjs'));
  expect(files).toContain('dist/cli.cjs');
  const beyond = files.filter((path) => {
    const bytes = readFileSync(new URL(`../${path}`, import.meta.url));
    return bytes.some((byte) => byte > 0x7f);
  });
  expect(beyond).toEqual([]);
});

test('bantuan hanya memuat commander dan chalk', () => {
  expect([...packagesLoadedWith('dist/cli.cjs')].sort()).toEqual(['chalk', 'commander']);
});

test('pemeriksaan tidak memuat pembuat Word, tanya jawab, dan templat', () => {
  const packages = packagesLoadedWith(outputOf('src/cli/commands/check/run.ts'));
  expect([...packages].sort()).toEqual([
    'chalk',
    'entities',
    'extend-shallow',
    'gray-matter',
    'is-extendable',
    'kind-of',
    'marked',
    'section-matter',
    'strip-bom-string',
    'valibot',
    'yaml',
  ]);
});

test('pemeriksaan membaca sedikit berkas: setiap berkas menunda hasilnya', () => {
  const chunks = chunksLoadedWith(outputOf('src/cli/commands/check/run.ts'));
  expect(chunks.size).toBeLessThan(20);
});

test('pelayan penyunting teks memuat pemeriksaan dan protokolnya, tidak lebih', () => {
  const packages = packagesLoadedWith(outputOf('src/cli/commands/lsp/run.ts'));
  expect([...packages].filter((name) => name.startsWith('vscode-')).sort()).toEqual([
    'vscode-jsonrpc',
    'vscode-languageserver',
    'vscode-languageserver-protocol',
    'vscode-languageserver-textdocument',
    'vscode-languageserver-types',
  ]);
  expect([...packages]).not.toContain('docx');
});
