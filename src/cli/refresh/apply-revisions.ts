import { readFile } from 'node:fs/promises';
import { serializeBase } from '../../revision/document-base.ts';
import { encodeText } from '../../workspace/text-file.ts';
import { baseFile, recordBase } from '../document-bases.ts';
import { UserError } from '../errors.ts';
import { type ChangeGroup, changeFiles } from './backup.ts';
import { isChanged, type Plan, type Revision } from './plan-revisions.ts';

/**
 * Writes revisions, each document together with its new base, as it was stored: same encoding,
 * byte order mark and line ends. The files as they were are kept for `humas refresh --undo`.
 *
 * @param goesOn whether the event file was changed just before, as part of the same change
 * @throws UserError when someone else changed a document meanwhile; then nothing is written
 */
export async function applyRevisions(
  { root }: Plan,
  revisions: readonly Revision[],
  { goesOn }: { readonly goesOn: boolean },
): Promise<void> {
  for (const { document } of revisions) {
    const { absolute, bytes } = document.file;
    if ((await readFile(absolute)).equals(bytes)) continue;
    throw new UserError(`${document.path} berubah selagi dibandingkan; naskah tidak ditulis.`, {
      hint: 'Simpan dan tutup berkas itu, lalu ulangi.',
    });
  }
  await changeFiles(
    root,
    revisions.filter(isChanged).map((revision) => groupOf(root, revision)),
    { goesOn },
  );
  // A base that follows its document to another place is nothing that could be undone.
  for (const { base, former } of revisions.filter((one) => !isChanged(one))) {
    if (serializeBase(base) !== serializeBase(former.base)) await recordBase(root, base, [former]);
  }
}

function groupOf(root: string, { document, after, base, former }: Revision): ChangeGroup {
  const file = baseFile(root, base);
  const old = former.file === file ? [] : [{ path: former.file, content: undefined }];
  return [
    { path: document.file.absolute, content: encodeText(after.content, document.encoding) },
    { path: file, content: Buffer.from(serializeBase(base)) },
    ...old,
  ];
}
