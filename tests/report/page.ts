import { decodeHTML } from 'entities';

/** One tag of a page. */
interface Tag {
  readonly name: string;
  readonly isClosing: boolean;
  readonly raw: string;
}

/** Elements that have no closing tag. */
const VOID = new Set(['meta', 'input']);

const TAG = /<(\/?)([a-z][a-z0-9]*)\b[^>]*>/gu;

/** The tags of a page in order, without what stands in its stylesheet. */
export function tagsOf(html: string): readonly Tag[] {
  return Array.from(withoutStyle(html).matchAll(TAG), ([raw, slash, name = '']) => ({
    name,
    isClosing: slash === '/',
    raw,
  }));
}

/** Elements that are closed in the wrong order, or never. */
export function misnested(html: string): readonly string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  for (const { name, isClosing, raw } of tagsOf(html)) {
    if (VOID.has(name)) continue;
    if (!isClosing) open.push(name);
    else if (open.pop() !== name) wrong.push(raw);
  }
  return [...wrong, ...open];
}

/** The values of an attribute, in order. */
export function attributes(html: string, name: string): readonly string[] {
  const pattern = new RegExp(` ${name}="([^"]*)"`, 'u');
  return tagsOf(html).flatMap(({ raw }) => pattern.exec(raw)?.[1] ?? []);
}

/** What a reader reads. */
export function textOf(html: string): string {
  return decodeHTML(withoutStyle(html).replace(/<[^>]*>/gu, ''));
}

/** The texts of the elements whose class list begins with `name`; they hold none of their kind. */
export function elements(html: string, tag: string, name: string): readonly string[] {
  const pattern = new RegExp(`<${tag} class="${name}\\b[^>]*>(.*?)</${tag}>`, 'gsu');
  return Array.from(html.matchAll(pattern), (match) => match[1] ?? '');
}

function withoutStyle(html: string): string {
  return html.replace(/<style>.*?<\/style>/su, '');
}
