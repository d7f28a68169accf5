import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { TemplateFault } from '../export/docx/word-template.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { UserError } from './errors.ts';
import { toSlashes } from './paths.ts';

/** What is wrong with a template, and what to do about it. */
const FAULTS: Readonly<Record<TemplateFault, { readonly what: string; readonly hint: string }>> = {
  'not-word': {
    what: 'bukan berkas Word (.docx)',
    hint: 'Buka berkas itu di Word atau LibreOffice, lalu simpan sebagai Dokumen Word (.docx).',
  },
  'old-or-locked': {
    what: 'berkas Word lama (.doc) atau berkata sandi',
    hint: 'Buka di Word, hapus kata sandinya, lalu simpan sebagai Dokumen Word (.docx).',
  },
  broken: {
    what: 'rusak atau tidak lengkap',
    hint: 'Buka di Word, perbaiki, lalu simpan ulang; atau minta salinan yang baru.',
  },
  macro: {
    what: 'memuat makro',
    hint: 'Simpan sebagai Dokumen Word (.docx) tanpa makro, bukan .docm atau .dotm.',
  },
  strict: {
    what: 'disimpan dalam bentuk Strict Open XML',
    hint: 'Di Word pilih Simpan Sebagai, lalu Dokumen Word (.docx) yang biasa.',
  },
  'remote-picture': {
    what: 'memuat gambar atau isi dari alamat lain di kop atau kakinya',
    hint: 'Salin gambarnya, tempelkan langsung ke kop, lalu simpan ulang.',
  },
};

/**
 * The Word file that `cetak.templat` of the settings names; `undefined` when they name none.
 *
 * @throws UserError when it is missing or cannot be used
 */
export async function readTemplateFile({
  root,
  settings,
}: Pick<Workspace, 'root' | 'settings'>): Promise<Uint8Array | undefined> {
  const name = settings.cetak?.templat;
  if (name === undefined || root === undefined) return undefined;
  const bytes = await readFile(resolve(root, toSlashes(name))).catch((error) => {
    if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes(error.code)) return undefined;
    throw error;
  });
  if (!bytes) {
    throw new UserError(`Templat Word “${name}” tidak ditemukan.`, {
      hint: `Simpan berkasnya di ${root}, atau ubah isian \`templat\` di bawah \`cetak\` pada humas.yaml.`,
    });
  }
  const { readTemplate } = await import('../export/docx/word-template.ts');
  const reading = readTemplate(bytes);
  if (reading.ok) return bytes;
  const { what, hint } = FAULTS[reading.fault];
  throw new UserError(`Templat Word “${name}” tidak dapat dipakai: ${what}.`, { hint });
}
