import { describe, expect, test } from 'vitest';
import { runCli } from '../support/cli.ts';
import { makeFolder, readText } from '../support/folder.ts';

const LIST =
  'No;Nama;NIP;Jabatan;TMT;Telepon\n1;BUDI HERMAWAN, SH;1970;Plt. Kepala Dinas Sosial Kota Contoh;01/02/2025;0812\n2;;1971;Camat Contoh;;0813\n';
const NEW = '# Ganti [] di bawah.\n\n[]\n';

function makeWorkspace(roster: string): string {
  return makeFolder({ 'humas.yaml': '', 'pejabat.yaml': roster, 'daftar.csv': LIST });
}

describe('daftar pejabat disalin', () => {
  test('ke ruang kerja yang baru dibuat, tanpa NIP dan nomor telepon', async () => {
    const cwd = makeWorkspace(NEW);
    const { stdout, stderr, exitCode } = await runCli(
      ['pejabat', '--dari', 'daftar.csv', '--yes'],
      { cwd },
    );
    expect(exitCode).toBe(0);
    expect(readText(cwd, 'pejabat.yaml')).toBe(
      '# Ganti [] di bawah.\n\n- id: kepala-dinas-sosial\n  nama: Budi Hermawan, S.H.\n  jabatan: Kepala Dinas Sosial Kota Contoh\n  status: Plt.\n  sejak: 2025-02-01\n',
    );
    expect(stderr).toContain('Kolom yang tidak disalin: No, NIP, Telepon.');
    expect(stderr).toContain('Baris 3 dilewati, namanya tidak terbaca.');
    expect(stdout + stderr).not.toMatch(/197[01]|081[23]/u);
  });

  test('tanpa mengubah yang sudah ada, dan sekali saja', async () => {
    const roster = '# Catatan.\n- id: camat # lama\n  nama: Andi\n  jabatan: Camat Contoh\n';
    const cwd = makeWorkspace(roster);
    const args = ['pejabat', '--dari', 'daftar.csv', '--yes'];
    await runCli(args, { cwd });
    const once = readText(cwd, 'pejabat.yaml');
    expect(once.startsWith(`${roster}\n- id: kepala-dinas-sosial\n`)).toBe(true);
    const { stderr } = await runCli(args, { cwd });
    expect(stderr).toContain('Tidak ada pejabat baru');
    expect(readText(cwd, 'pejabat.yaml')).toBe(once);
  });

  test('hanya sesudah disetujui', async () => {
    const cwd = makeWorkspace(NEW);
    const refused = await runCli(['pejabat', '--dari', 'daftar.csv'], { cwd, answers: [false] });
    expect(refused.stderr).toContain('belum ditulis');
    expect(readText(cwd, 'pejabat.yaml')).toBe(NEW);
  });

  test.each([
    ['tiada.xlsx', 'Berkas tidak ditemukan: tiada.xlsx'],
    ['humas.yaml', 'kolom nama dan jabatan tidak dikenali'],
  ])('dari %s tidak dapat, dan tidak ada yang ditulis', async (input, said) => {
    const cwd = makeWorkspace(NEW);
    const { stderr, exitCode } = await runCli(['pejabat', '--dari', input, '--yes'], { cwd });
    expect(stderr).toContain(said);
    expect(exitCode).toBe(2);
    expect(readText(cwd, 'pejabat.yaml')).toBe(NEW);
  });
});
