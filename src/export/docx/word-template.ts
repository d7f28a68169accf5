import { RELATIONSHIP } from '../../word/relationships.ts';
import { attribute, WordPackage } from '../../word/word-package.ts';

/** For which pages of a section a header or footer is. */
export type PageKind = 'default' | 'first' | 'even';

/** An agency's own Word file, from which documents take their looks. */
export interface WordTemplate {
  readonly file: WordPackage;
  /** Path of the part with the text. */
  readonly main: string;
  /** Paths of the headers and footers that the last section shows. */
  readonly headers: ReadonlyMap<PageKind, string>;
  readonly footers: ReadonlyMap<PageKind, string>;
  /** Properties of the page as XML: size, margins and what else decides its looks. */
  readonly page: string;
  /** The first page has a header and footer of its own, as have those with even numbers. */
  readonly hasFirstPage: boolean;
  readonly hasEvenPages: boolean;
  /**
   * Paper as it stands in the file and margins at its sides, in twips, where the file names them.
   */
  readonly paper: { readonly width: number; readonly height: number } | undefined;
  readonly margins: { readonly left: number; readonly right: number } | undefined;
}

/** Why a file cannot be a template. */
export type TemplateFault =
  | 'not-word'
  | 'old-or-locked'
  | 'broken'
  | 'macro'
  | 'strict'
  | 'remote-picture';

export type TemplateReading =
  | { readonly ok: true; readonly template: WordTemplate }
  | { readonly ok: false; readonly fault: TemplateFault };

/** Reads a Word file as a template; never throws. */
export function readTemplate(bytes: Uint8Array): TemplateReading {
  const fault = faultOfBytes(bytes);
  if (fault) return { ok: false, fault };
  try {
    return readPackage(new WordPackage(bytes));
  } catch {
    // Whatever the unpacking stumbles over, the file is damaged.
    return { ok: false, fault: 'broken' };
  }
}

function faultOfBytes(bytes: Uint8Array): TemplateFault | undefined {
  const opens = (...signature: readonly number[]): boolean =>
    signature.every((byte, index) => bytes[index] === byte);
  // Word 97 to 2003, and encrypted files of today: compound files.
  if (opens(0xd0, 0xcf, 0x11, 0xe0)) return 'old-or-locked';
  return opens(0x50, 0x4b) ? undefined : 'not-word';
}

function readPackage(file: WordPackage): TemplateReading {
  const office = file.relationships('').find(({ type }) => type.endsWith('/officeDocument'));
  if (!office) return { ok: false, fault: 'not-word' };
  if (!office.type.startsWith(RELATIONSHIP)) return { ok: false, fault: 'strict' };
  const main = office.target;
  const type = file.typeOf(main) ?? '';
  const hasCode = file.paths.some((path) => /vbaProject/iu.test(path));
  if (/macroEnabled/iu.test(type) || hasCode) return { ok: false, fault: 'macro' };
  if (!type.includes('wordprocessingml')) return { ok: false, fault: 'not-word' };
  const xml = file.text(main);
  const sections = xml.match(/<w:sectPr\b(?:[^>]*\/>|.*?<\/w:sectPr>)/gsu) ?? [];
  const styles = partOf(file, main, 'styles');
  if (!/<w:document\b/u.test(xml) || !file.text(styles ?? '').includes('<w:styles')) {
    return { ok: false, fault: 'broken' };
  }
  const template = templateOf(file, main, sections);
  const parts = [...template.headers.values(), ...template.footers.values()];
  const isRemote = parts.some((path) =>
    file.relationships(path).some((one) => one.isExternal && !one.type.endsWith('/hyperlink')),
  );
  return isRemote ? { ok: false, fault: 'remote-picture' } : { ok: true, template };
}

function templateOf(file: WordPackage, main: string, sections: readonly string[]): WordTemplate {
  const last = sections.at(-1) ?? '';
  const size = tagIn(last, 'pgSz');
  const margins = tagIn(last, 'pgMar');
  const measure = (tag: string, name: string): number =>
    Number.parseInt(attribute(tag, `w:${name}`), 10) || 0;
  const settings = file.text(partOf(file, main, 'settings') ?? '');
  return {
    file,
    main,
    headers: referencesIn(file, main, { sections, kind: 'header' }),
    footers: referencesIn(file, main, { sections, kind: 'footer' }),
    page: ['pgSz', 'pgMar', 'pgBorders', 'pgNumType'].map((name) => elementIn(last, name)).join(''),
    hasFirstPage: isOn(last, 'titlePg'),
    hasEvenPages: isOn(settings, 'evenAndOddHeaders'),
    paper: size === '' ? undefined : { width: measure(size, 'w'), height: measure(size, 'h') },
    margins:
      margins === ''
        ? undefined
        : {
            left: measure(margins, 'left') + measure(margins, 'gutter'),
            right: measure(margins, 'right'),
          },
  };
}

/** A section without a header of its own shows that of the section before. */
function referencesIn(
  file: WordPackage,
  main: string,
  { sections, kind }: { readonly sections: readonly string[]; readonly kind: 'header' | 'footer' },
): ReadonlyMap<PageKind, string> {
  const found = new Map<PageKind, string>();
  for (const [tag] of sections
    .join('')
    .matchAll(new RegExp(`<w:${kind}Reference\\b[^>]*>`, 'gu'))) {
    const id = attribute(tag, 'r:id');
    const target = file.relationships(main).find((one) => one.id === id)?.target;
    const page = attribute(tag, 'w:type');
    const isKnown = page === 'default' || page === 'first' || page === 'even';
    if (isKnown && target !== undefined && file.has(target)) found.set(page, target);
  }
  return found;
}

/** The part of one kind that a part points to, such as the styles of the main one. */
export function partOf(file: WordPackage, owner: string, kind: string): string | undefined {
  const type = `${RELATIONSHIP}${kind}`;
  const target = file.relationships(owner).find((one) => one.type === type)?.target;
  return target !== undefined && file.has(target) ? target : undefined;
}

function tagIn(xml: string, name: string): string {
  return new RegExp(`<w:${name}\\b[^>]*>`, 'u').exec(xml)?.[0] ?? '';
}

/** An element with all that is in it; empty when there is none. */
function elementIn(xml: string, name: string): string {
  const pattern = new RegExp(`<w:${name}\\b(?:[^>]*/>|[^>]*>.*?</w:${name}>)`, 'su');
  return pattern.exec(xml)?.[0] ?? '';
}

function isOn(xml: string, name: string): boolean {
  const tag = tagIn(xml, name);
  return tag !== '' && !/w:val="(?:false|0|off)"/u.test(tag);
}
