import { basename, dirname, extname, join } from 'node:path';
import {
  type DraftRecord,
  decodeDraftRecord,
  EMPTY_RECORD,
  serializeDraftRecord,
} from '../approval/draft-record.ts';
import { readYamlFile } from '../workspace/yaml-file.ts';
import { readYaml } from '../yaml/yaml-text.ts';
import type { CliContext } from './context.ts';
import { UserError } from './errors.ts';
import { writeAtomically } from './output.ts';
import { shownPath } from './paths.ts';

/**
 * The record of `naskah/rilis.md` is `naskah/rilis.verifikasi.yaml`; no search for drafts finds it.
 */
export function recordPath(draft: string): string {
  return join(dirname(draft), `${basename(draft, extname(draft))}.verifikasi.yaml`);
}

/**
 * What people have put on record about a draft (absolute path); nothing when there is no record.
 *
 * @throws UserError when the record cannot be read as one
 */
export async function readRecord(draft: string, { cwd }: CliContext): Promise<DraftRecord> {
  const path = recordPath(draft);
  const file = await readYamlFile(path, decodeDraftRecord);
  switch (file.state) {
    case 'read':
      return file.value;
    case 'missing':
      return EMPTY_RECORD;
    case 'invalid': {
      const [fault] = file.faults;
      const place = fault?.position ? [fault.position.line, fault.position.column] : [];
      throw new UserError(`${[shownPath(path, cwd), ...place].join(':')}: ${fault?.message}`, {
        hint: 'Kembalikan berkas itu seperti semula, atau hapus untuk mulai dari awal.',
      });
    }
    default:
      return file satisfies never;
  }
}

/**
 * Changes the record of a draft on disk. It is read anew, so that what a colleague has written in
 * the meantime stays, and written whole or not at all.
 *
 * @returns the record as it is now
 * @throws UserError when the record is broken, or would be too large to be read again
 */
export async function updateRecord(
  draft: string,
  change: (record: DraftRecord) => DraftRecord,
  context: CliContext,
): Promise<DraftRecord> {
  const record = change(await readRecord(draft, context));
  const text = serializeDraftRecord(record, basename(draft));
  if (!decodeDraftRecord(readYaml(text)).ok) {
    const path = shownPath(recordPath(draft), context.cwd);
    throw new UserError(`Catatan di ${path} menjadi terlalu besar; tidak ada yang ditulis.`, {
      hint: 'Persingkat sumber yang Anda tulis, atau pecah naskahnya.',
    });
  }
  await writeAtomically(recordPath(draft), text);
  return record;
}
