import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { runCli } from './support/cli.ts';
import { makeFolder } from './support/folder.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const guide = readFileSync(`${root}docs/ci.md`, 'utf8');

/** The code blocks of the guide in one language, in order. */
function samples(language: string): readonly string[] {
  const fence = new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gmsu');
  return Array.from(guide.matchAll(fence), (match) => match[1] ?? '');
}

/** The sample that contains some words. */
function sample(language: string, words: string): string {
  const found = samples(language).find((text) => text.includes(words));
  if (found === undefined) throw new Error(`No ${language} sample has ${words}.`);
  return found;
}

test('contoh setelan penyunting teks menunjuk skema yang ada', () => {
  const settings = samples('json').map((text) => JSON.parse(text) as Record<string, object>);
  const schemas = settings.flatMap((one) => Object.keys(one['yaml.schemas'] ?? {}));
  const modeline = /\$schema=\.\.\/(\S+)/u.exec(sample('yaml', '$schema='))?.[1] ?? '';
  expect(schemas).toHaveLength(3);
  expect([...schemas, modeline].filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test('baris skema di berkas acara tidak mengganggu humas', async () => {
  const cwd = makeFolder({
    'acara.yaml': `${sample('yaml', '$schema=')}nama: Rapat\nmulai: 2026-08-19 08:30\n`,
    'rilis.md': '---\nacara: acara.yaml\n---\n\nRapat dimulai.\n',
  });
  expect(await runCli(['check', 'rilis.md'], { cwd })).toMatchObject({ exitCode: 0, stderr: '' });
});

describe('kait Git', () => {
  /** A repository with the hook of the guide, and a `humas` that can be called by its name. */
  function makeRepository(draft: string) {
    const shim = `#!/bin/sh\nexec "${process.execPath}" "${root}bin/humas.js" "$@"\n`;
    const folder = makeFolder({ 'alat/humas': shim, 'naskah/rilis kota.md': draft });
    const run = (command: string, ...args: readonly string[]) =>
      execFileSync(command, args, { cwd: folder, stdio: 'pipe' });
    const { PATH } = process.env;
    run('git', 'init', '--quiet');
    writeFileSync(join(folder, '.git/hooks/pre-commit'), sample('sh', '#!/bin/sh'));
    run('chmod', '+x', '.git/hooks/pre-commit', 'alat/humas');
    run('git', 'add', 'naskah');
    return () =>
      spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '-m', 'Naskah'], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, PATH: `${join(folder, 'alat')}${delimiter}${PATH}` },
      });
  }

  test('menolak naskah yang salah dan menyebut temuannya', () => {
    const { status, stdout, stderr } = makeRepository('Walikota hadir.\n')();
    expect(status).toBe(1);
    expect(stdout + stderr).toContain('naskah/rilis kota.md:1:1');
  });

  test('menerima naskah yang benar', () => {
    expect(makeRepository('Wali kota hadir.\n')()).toMatchObject({ status: 0 });
  });
});

test('kait pre-commit yang dicontohkan ada', () => {
  const hooks = parse(readFileSync(`${root}.pre-commit-hooks.yaml`, 'utf8')) as unknown;
  expect(hooks).toMatchObject([{ id: 'humas', entry: 'humas check' }]);
  const configuration = parse(sample('yaml', 'repos:')) as unknown;
  expect(configuration).toMatchObject({
    repos: [{ hooks: [{ id: 'humas', entry: 'humas check' }] }],
  });
});
