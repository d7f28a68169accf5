import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { escapeHtml } from '../text/escape-html.ts';
import type { Span } from '../text/span.ts';
import { markComments } from './comment-marks.ts';
import type { WordDocument } from './word-document.ts';
import { CONTENT_TYPES, WordPackage, ZIP_DATE } from './word-package.ts';
import { childrenOf, readXml } from './xml-tree.ts';

/** A comment on a stretch of the text of a document. */
export interface WordComment {
  readonly span: Span;
  /** What it says, a paragraph each. */
  readonly paragraphs: readonly string[];
}

export interface CommentOptions {
  readonly author: string;
  readonly date: Date;
}

/** What a file may unpack to that is copied: pictures of a camera are stored as they are. */
const MOST_BYTES = 400_000_000;

/** Files that are packed already. */
const PACKED = /\.(?:jpe?g|png|gif|mp[34]|docx|xlsx|pptx)$/iu;

const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';

/**
 * The same Word file with more comments (ECMA-376 part 1, 17.13.4). Parts that have nothing to do
 * with comments stay as they are, byte for byte; comments that were there stay, too.
 *
 * @param document what was read from `bytes`
 * @throws RangeError when the file unpacks to something immense
 */
export function addComments(
  bytes: Uint8Array,
  document: WordDocument,
  comments: readonly WordComment[],
  options: CommentOptions,
): Uint8Array {
  const parts = unpack(bytes);
  if (comments.length === 0) return bytes;
  const place = commentsPart(bytes, document, new Set(Object.keys(parts)));
  const before = readPart(parts, place.path);
  const first = before === undefined ? 0 : firstFreeId(before);
  const numbered = comments.map((comment, index) => ({ ...comment, id: first + index }));
  const added = numbered.map((comment) => commentXml(comment, options)).join('');
  const existing =
    before ??
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${document.main.root.attributes.get('xmlns:w')}"/>`;
  parts[document.main.path] = strToU8(markComments(document, numbered));
  parts[place.path] = strToU8(append(existing, added));
  if (before === undefined) announce(parts, document.main.path, place);
  const files: Zippable = {};
  for (const [path, content] of Object.entries(parts)) {
    files[path] = [content, { mtime: ZIP_DATE, level: PACKED.test(path) ? 0 : 6 }];
  }
  return zipSync(files);
}

function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  let total = 0;
  return unzipSync(bytes, {
    filter: ({ originalSize }) => {
      total += originalSize;
      if (total > MOST_BYTES) throw new RangeError('Package too large');
      return true;
    },
  });
}

function readPart(parts: Readonly<Record<string, Uint8Array>>, path: string): string | undefined {
  const bytes = parts[path];
  return bytes && strFromU8(bytes).replace(/^\uFEFF/u, '');
}

/** Where the comments stand, or are to stand. */
interface CommentsPlace {
  readonly path: string;
  /** The type of relationship that leads there. */
  readonly type: string;
}

function commentsPart(
  bytes: Uint8Array,
  { main }: WordDocument,
  taken: ReadonlySet<string>,
): CommentsPlace {
  const file = new WordPackage(bytes, (path) => path.endsWith('.rels') || path === CONTENT_TYPES);
  const known = file.relationships(main.path).find(({ type }) => type.endsWith('/comments'));
  if (known && taken.has(known.target)) return { path: known.target, type: known.type };
  const office = file.relationships('').find(({ type }) => type.endsWith('/officeDocument'));
  const type = (office?.type ?? '').replace(/officeDocument$/u, 'comments');
  const folder = main.path.slice(0, main.path.lastIndexOf('/') + 1);
  let path = `${folder}comments.xml`;
  for (let number = 2; taken.has(path); number++) path = `${folder}comments${number}.xml`;
  return { path, type };
}

/** Says in the package that there are comments now. */
function announce(
  parts: Record<string, Uint8Array>,
  main: string,
  { path, type }: CommentsPlace,
): void {
  const types = readPart(parts, CONTENT_TYPES) ?? '';
  const override = `Override PartName="/${path}" ContentType="${COMMENTS_TYPE}"`;
  parts[CONTENT_TYPES] = strToU8(append(types, `<${prefixOf(types)}${override}/>`));
  const slash = main.lastIndexOf('/') + 1;
  const owner = `${main.slice(0, slash)}_rels/${main.slice(slash)}.rels`;
  const relationships =
    readPart(parts, owner) ??
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';
  const taken = new Set(
    readXml(relationships).children.flatMap((node) =>
      node.kind === 'element' ? [node.attributes.get('Id')] : [],
    ),
  );
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number++;
  const relationship = `Relationship Id="rId${number}" Type="${type}" Target="/${path}"`;
  parts[owner] = strToU8(append(relationships, `<${prefixOf(relationships)}${relationship}/>`));
}

function firstFreeId(comments: string): number {
  const ids = childrenOf(readXml(comments), 'w:comment').map(({ attributes }) =>
    Number.parseInt(attributes.get('w:id') ?? '', 10),
  );
  return ids.reduce((most, id) => (Number.isNaN(id) ? most : Math.max(most, id)), -1) + 1;
}

/** The prefix of the root element, with its colon. */
function prefixOf(xml: string): string {
  return /^(?:[^:]+:)?/u.exec(readXml(xml).name)?.[0] ?? '';
}

/** Puts XML behind the last child of the root. */
function append(xml: string, added: string): string {
  const { name, open, close } = readXml(xml);
  if (close.start < close.end) return xml.slice(0, close.start) + added + xml.slice(close.start);
  const opened = xml.slice(0, open.end - '/>'.length);
  return `${opened}>${added}</${name}>${xml.slice(open.end)}`;
}

function commentXml(
  { id, paragraphs }: WordComment & { readonly id: number },
  { author, date }: CommentOptions,
): string {
  const body = paragraphs.map(
    (text) => `<w:p><w:r><w:t xml:space="preserve">${escapeHtml(text)}</w:t></w:r></w:p>`,
  );
  const head = `w:id="${id}" w:author="${escapeHtml(author)}" w:date="${wordDate(date)}" w:initials="h"`;
  return `<w:comment ${head}>${body.join('')}</w:comment>`;
}

/** Word shows the time as it stands, on the clock of the writer. */
function wordDate(date: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
  return `${day}T${[date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(':')}Z`;
}
