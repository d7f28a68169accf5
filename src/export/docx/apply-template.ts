import { RELATIONSHIP } from '../../word/relationships.ts';
import type { WordPackage } from '../../word/word-package.ts';
import type { Orientation } from '../page-layout.ts';
import { mergeStyles, withoutNumbers } from './merge-styles.ts';
import type { ParagraphStyleId } from './paragraph-styles.ts';
import { usedStyles, withStyleIds } from './style-use.ts';
import { type PageKind, partOf, type WordTemplate } from './word-template.ts';

const MAIN = 'word/document.xml';

export interface TemplateOptions {
  readonly orientation: Orientation;
  /** Ids of styles that the document will refer to later. */
  readonly alsoUsed: readonly ParagraphStyleId[];
}

/**
 * Gives a document the looks of an agency's own file: its styles, theme, fonts and page, and its
 * headers and footers with all that is in them. Of our styles those that it has not are added;
 * where it has no header, or no footer, ours stay.
 *
 * @returns by which id each of our styles goes now
 */
export function applyTemplate(
  file: WordPackage,
  template: WordTemplate,
  { orientation, alsoUsed }: TemplateOptions,
): ReadonlyMap<string, string> {
  const parts = new PartMover(file, template.file);
  const ids = takeStyles(file, template, alsoUsed);
  for (const kind of ['theme', 'fontTable']) replacePart(file, template, { kind, parts });
  const headers = takeRunning(file, template, { kind: 'header', parts });
  const footers = takeRunning(file, template, { kind: 'footer', parts });
  const section = sectionXml(file.text(MAIN), template, { headers, footers, orientation });
  file.setText(
    MAIN,
    file.text(MAIN).replace(/<w:sectPr\b.*<\/w:sectPr>/su, () => section),
  );
  if (template.hasEvenPages) {
    const settings = file.text('word/settings.xml');
    const mark = '<w:evenAndOddHeaders/>';
    file.setText('word/settings.xml', settings.replace(/(?=<w:characterSpacingControl)/u, mark));
  }
  return ids;
}

interface Section {
  /** References to the headers and footers of the template; `undefined` where it has none. */
  readonly headers: string | undefined;
  readonly footers: string | undefined;
  readonly orientation: Orientation;
}

/** The page and its running lines: the template's, and ours where it has none. */
function sectionXml(
  ours: string,
  template: WordTemplate,
  { headers, footers, orientation }: Section,
): string {
  // Our letterhead stands on the first page only; the template's footer stands there all the same.
  const isOurFirst = headers === undefined && !template.hasFirstPage;
  const own = (kind: 'header' | 'footer'): string => {
    const list = (ours.match(new RegExp(`<w:${kind}Reference\\b[^>]*/>`, 'gu')) ?? []).join('');
    return template.hasEvenPages ? onPage(list, 'even') : list;
  };
  const theirFooters = isOurFirst && footers ? onPage(footers, 'first') : footers;
  const lines = (headers ?? own('header')) + (theirFooters ?? own('footer'));
  const page = pageXml(ours, template, orientation);
  const hasFirst = isOurFirst || template.hasFirstPage;
  return `<w:sectPr>${lines}${page}${hasFirst ? '<w:titlePg/>' : ''}</w:sectPr>`;
}

function takeStyles(
  file: WordPackage,
  template: WordTemplate,
  alsoUsed: readonly ParagraphStyleId[],
): ReadonlyMap<string, string> {
  const theirs = template.file.text(partOf(template.file, template.main, 'styles') ?? '');
  const used = new Set([...usedStyles(file), ...alsoUsed]);
  const { xml, ids } = mergeStyles(theirs, file.text('word/styles.xml'), used);
  file.setText('word/styles.xml', xml);
  for (const path of file.paths) {
    if (/^word\/(?:document|header\d*|footer\d*|footnotes)\.xml$/u.test(path)) {
      file.setText(path, withStyleIds(file.text(path), ids));
    }
  }
  return ids;
}

interface Move {
  readonly kind: string;
  readonly parts: PartMover;
}

function replacePart(file: WordPackage, template: WordTemplate, { kind, parts }: Move): void {
  const theirs = partOf(template.file, template.main, kind);
  const ours = partOf(file, MAIN, kind);
  if (theirs === undefined) return;
  if (ours !== undefined) file.remove(ours);
  const target = parts.move(theirs);
  file.relate(MAIN, { type: `${RELATIONSHIP}${kind}`, target, isExternal: false });
}

/** References to the headers or footers of the template; `undefined` when it has none. */
function takeRunning(
  file: WordPackage,
  template: WordTemplate,
  { kind, parts }: Move & { readonly kind: 'header' | 'footer' },
): string | undefined {
  const theirs = kind === 'header' ? template.headers : template.footers;
  if (theirs.size === 0) return undefined;
  const type = `${RELATIONSHIP}${kind}`;
  for (const own of file.relationships(MAIN).filter((one) => one.type === type)) {
    file.remove(own.target);
  }
  return [...theirs]
    .map(([page, path]) => {
      const target = parts.move(path);
      const id = file.relate(MAIN, { type, target, isExternal: false });
      return `<w:${kind}Reference w:type="${page}" r:id="${id}"/>`;
    })
    .join('');
}

/** References with one more for a kind of page that has none, to what other pages show. */
function onPage(references: string, page: PageKind): string {
  if (references.includes(`w:type="${page}"`)) return references;
  const usual = /<w:\w+Reference w:type="default"[^>]*\/>/u.exec(references)?.[0] ?? '';
  return references + usual.replace('w:type="default"', `w:type="${page}"`);
}

/** The page of the template, turned when it has to lie; what the file does not name is ours. */
function pageXml(ours: string, template: WordTemplate, orientation: Orientation): string {
  const { paper, page } = template;
  const take = (name: string): string => {
    const tag = new RegExp(`<w:${name}\\b[^>]*/>`, 'u');
    return tag.exec(page)?.[0] ?? tag.exec(ours)?.[0] ?? '';
  };
  const isTurned = orientation === 'landscape' && paper && paper.width < paper.height;
  const size = isTurned
    ? `<w:pgSz w:w="${paper.height}" w:h="${paper.width}" w:orient="landscape"/>`
    : take('pgSz');
  return size + take('pgMar') + page.replace(/<w:(?:pgSz|pgMar)\b[^>]*>/gu, '');
}

/** Carries parts, and all they point to, from one file into another under names of their own. */
class PartMover {
  readonly #to: WordPackage;
  readonly #from: WordPackage;
  readonly #moved = new Map<string, string>();

  constructor(to: WordPackage, from: WordPackage) {
    this.#to = to;
    this.#from = from;
  }

  /** Brings a part over and gives its new path. */
  move(path: string): string {
    const known = this.#moved.get(path);
    if (known !== undefined) return known;
    const slash = path.lastIndexOf('/') + 1;
    const moved = `${path.slice(0, slash)}templat-${path.slice(slash)}`;
    this.#moved.set(path, moved);
    const bytes = this.#from.bytes(path) ?? new Uint8Array();
    this.#to.add(moved, bytes, this.#from.typeOf(path) ?? 'application/octet-stream');
    if (/\.xml$/iu.test(path)) this.#to.setText(moved, withoutNumbers(this.#from.text(path)));
    for (const one of this.#from.relationships(path)) {
      if (!one.isExternal && !this.#from.has(one.target)) continue;
      const target = one.isExternal ? one.target : this.move(one.target);
      this.#to.relate(moved, { ...one, target });
    }
    return moved;
  }
}
