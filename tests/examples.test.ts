import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { runCli } from './support/cli.ts';
import { expectShown } from './support/shown-output.ts';

const example = new URL('../examples/sebelum-sesudah/', import.meta.url);
const readMe = new URL('BACA-SAYA.md', example);

interface Checked {
  readonly files: readonly { readonly findings: readonly { readonly rule: string }[] }[];
  readonly summary: Readonly<Record<'errors' | 'warnings' | 'infos', number>>;
}

async function check(path: string): Promise<Checked> {
  const args = ['check', path, '--format', 'json'];
  return JSON.parse((await runCli(args, { cwd: fileURLToPath(example) })).stdout);
}

function countsText({ summary: { errors, warnings, infos } }: Checked): string {
  return `${errors} salah, ${warnings} sebaiknya diubah, ${infos} catatan`;
}

/** What a reader of the bad draft would be angry about, had nobody found it. */
const GRAVEST: Readonly<Record<string, readonly string[]>> = {
  '1-pelatihan.md': [
    ...['fakta/hari-tanggal', 'fakta/jumlah-peserta', 'fakta/nilai-acara', 'fakta/nama-pejabat'],
    ...['struktur/judul', 'struktur/piramida-terbalik', 'gaya/kalimat-panjang', 'gaya/klise'],
    ...['gaya/kata-berlebih', 'gaya/nominalisasi', 'gaya/sapaan-berlebih', 'ejaan/kata-baku'],
  ],
  '2-banjir.md': [
    ...['fakta/jumlah-rincian', 'fakta/hari-tanggal', 'fakta/nama-wilayah', 'ejaan/kata-depan'],
    ...['privasi/identitas-anak', 'privasi/rekening-warga', 'gaya/keterangan-samar'],
  ],
  '3-hoaks.md': [
    ...['struktur/isi-klarifikasi', 'gaya/nada-klarifikasi', 'gaya/pleonasme', 'ejaan/kata-depan'],
  ],
};
const names = Object.keys(GRAVEST);

describe('contoh sebelum dan sesudah', () => {
  test.each(names)('sebelum/%s mendapat temuan yang terpenting', async (name) => {
    const { files } = await check(`sebelum/${name}`);
    const found = new Set(files.flatMap(({ findings }) => findings.map(({ rule }) => rule)));
    expect(GRAVEST[name]?.filter((rule) => !found.has(rule))).toEqual([]);
  });

  test.each(names)('sesudah/%s tidak mendapat temuan', async (name) => {
    const { files } = await check(`sesudah/${name}`);
    expect(files.flatMap(({ findings }) => findings)).toEqual([]);
  });

  test.each(names)('BACA-SAYA.md menyebut jumlah temuan %s', async (name) => {
    const [before, after] = await Promise.all(
      ['sebelum', 'sesudah'].map(async (folder) => countsText(await check(`${folder}/${name}`))),
    );
    const text = `${before} | ${after} |`;
    const row = new RegExp(`^\\| \`${name}\` \\| (.*)$`, 'mu').exec(readFileSync(readMe, 'utf8'));
    const shown = row?.[1] ?? '';
    expectShown({ page: readMe, command: name, shown, before: `| \`${name}\` | ` }, text);
  });

  test('berkas acara dan daftar pejabatnya tidak bercacat', async () => {
    const { files } = await check('acara');
    expect(files.flatMap(({ findings }) => findings)).toEqual([]);
  });
});
