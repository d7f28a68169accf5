import { basename, extname } from 'node:path';
import { SETTINGS_FILE } from '../workspace/load.ts';
import { UserError } from './errors.ts';
import { isLockFile } from './word-paths.ts';

/**
 * Refuses a file that was named and is none that a command reads, saying what to do with it.
 *
 * @throws UserError for files of other programs, Word's lock files, settings and, unless they
 *   count, Word files and data files
 */
export function refuseWrongKind(
  path: string,
  { withRecords, withWord }: { readonly withRecords: boolean; readonly withWord: boolean },
): void {
  switch (extname(path).toLowerCase()) {
    case '.docx':
      if (isLockFile(path)) {
        throw new UserError(`${path} hanya penanda bahwa naskahnya sedang dibuka di Word.`, {
          hint: 'Periksa naskahnya sendiri, yang namanya tidak diawali ~$.',
        });
      }
      if (withWord) return;
      throw new UserError(
        `${path} adalah berkas Word; perintah ini memakai naskah Markdown (.md).`,
        {
          hint: 'Berkas Word dapat diperiksa (humas check) dan didaftar faktanya (humas facts).',
        },
      );
    case '.doc':
    case '.dot':
    case '.dotx':
    case '.docm':
    case '.dotm':
    case '.odt':
    case '.rtf':
      throw new UserError(`${path} belum dapat dibaca; humas membaca berkas Word .docx.`, {
        hint: 'Buka di Word atau LibreOffice, lalu simpan sebagai Dokumen Word (.docx).',
      });
    case '.pdf':
      throw new UserError(`${path} bukan naskah Markdown.`, {
        hint: 'humas membaca naskah .md dan berkas Word .docx; periksa naskah asalnya.',
      });
    case '.yaml':
    case '.yml':
      if (basename(path) === SETTINGS_FILE) {
        throw new UserError(`${path} berisi pengaturan, bukan naskah.`, {
          hint: 'Untuk memeriksanya: humas doctor',
        });
      }
      if (withRecords) return;
      throw new UserError(`${path} adalah berkas data, bukan naskah.`, {
        hint: 'Periksa naskah (.md) yang memakainya; berkas data ikut terbaca.',
      });
    default:
  }
}
