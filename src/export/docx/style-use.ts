import type { WordPackage } from '../../word/word-package.ts';

const USE = /<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]+)"/gu;

/** Ids of the styles that the parts of a document refer to, in the order of the parts. */
export function usedStyles(file: WordPackage): ReadonlySet<string> {
  const texts = file.paths
    .filter((path) => /^word\/(?!styles\.)[^/]+\.xml$/u.test(path))
    .map((path) => file.text(path));
  return new Set(texts.flatMap((xml) => [...xml.matchAll(USE)].map(([, id = '']) => id)));
}

/** The XML of a part with its styles under other ids. */
export function withStyleIds(xml: string, ids: ReadonlyMap<string, string>): string {
  return xml.replace(USE, (whole, id: string) =>
    whole.replace(`"${id}"`, `"${ids.get(id) ?? id}"`),
  );
}
