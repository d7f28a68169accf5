import { readFile, realpath } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import { wantedImages } from '../export/compose.ts';
import type { LoadedDraft } from './draft-loader.ts';
import { toSlashes } from './paths.ts';

/**
 * The bytes of the pictures a draft wants, by the path as written. Only files in the folder of the
 * draft or in the workspace are read, also when a link or `..` leads elsewhere: a draft from a
 * stranger must not carry other files of this machine into a document. The settings may name a
 * picture beside the files they extend. What is not there is left out; the document says so.
 */
export async function readImages({
  draft,
  folder,
  workspace,
}: Pick<LoadedDraft, 'draft' | 'folder' | 'workspace'>): Promise<ReadonlyMap<string, Uint8Array>> {
  const images = new Map<string, Uint8Array>();
  const allowed = [folder, workspace.root].filter((root) => root !== undefined);
  const shared = (workspace.settingsFiles ?? []).map(({ source }) => dirname(source.path));
  for (const { path, base } of wantedImages(draft, workspace.settings)) {
    const from = base === 'draft' ? folder : (workspace.root ?? folder);
    const homes = base === 'draft' ? allowed : [...allowed, ...shared];
    const bytes = await readInside(homes, resolve(from, toSlashes(path)));
    if (bytes) images.set(path, bytes);
  }
  return images;
}

async function readInside(roots: readonly string[], path: string): Promise<Uint8Array | undefined> {
  try {
    const real = await realpath(path);
    const homes = await Promise.all(roots.map((root) => realpath(root)));
    const inside = homes.some((home) => !relative(home, real).split(sep).includes('..'));
    return inside ? await readFile(real) : undefined;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (['ENOENT', 'ENOTDIR', 'EISDIR', 'EINVAL'].includes(code)) return undefined;
    throw error;
  }
}
