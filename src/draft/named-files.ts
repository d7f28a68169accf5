import type { Span } from '../text/span.ts';
import type { Draft } from './draft.ts';
import type { Block, Inline } from './nodes.ts';

/**
 * Whether a path names a file beside the draft or the workspace: no address of the
 * network, no drive, not from the root of the disk.
 */
export function isLocalPath(path: string): boolean {
  return !/^(?:[a-z][a-z0-9+.-]*:|[/\\])/iu.test(path.trim());
}

/** A file beside a draft that the draft names. */
export interface NamedFile {
  /** As written, from the folder of the draft. */
  readonly path: string;
  readonly kind: 'foto' | 'lampiran' | 'gambar';
  readonly span: Span;
}

/** The files that a draft names, but for its event file: photographs, attachments, pictures. */
export function findNamedFiles({ meta, frontMatter, blocks }: Draft): readonly NamedFile[] {
  const listed = (['foto', 'lampiran'] as const).flatMap((kind) =>
    meta[kind].flatMap(({ berkas }, index): readonly NamedFile[] => {
      const span = frontMatter?.yaml.locate([kind, index, 'berkas']);
      return span && isLocalPath(berkas) ? [{ path: berkas, kind, span }] : [];
    }),
  );
  return [...listed, ...findImages(blocks)];
}

/** The paths of {@link findNamedFiles}. */
export function namedPaths(draft: Draft): readonly string[] {
  return findNamedFiles(draft).map(({ path }) => path);
}

/** The local pictures in the text of a draft. */
export function findImages(blocks: readonly Block[]): readonly NamedFile[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'paragraph':
        return block.children.flatMap(inlineImages);
      case 'quote':
        return findImages(block.blocks);
      case 'list':
        return block.items.flatMap((item) => findImages(item.blocks));
      default:
        return [];
    }
  });
}

function inlineImages(node: Inline): readonly NamedFile[] {
  if (node.kind === 'image') {
    return isLocalPath(node.href) ? [{ path: node.href, kind: 'gambar', span: node.span }] : [];
  }
  return 'children' in node ? node.children.flatMap(inlineImages) : [];
}
