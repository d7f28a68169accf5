import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** The order in which Word writes the first parts; the others follow by name. */
const FIRST_PARTS = [
  '[Content_Types].xml',
  '_rels/.rels',
  'docProps/core.xml',
  'word/document.xml',
];

/**
 * Midday of the first day a zip file can name. Local time, as zip files have it, so that the
 * bytes are the same in every time zone.
 */
const ZIP_DATE = new Date(1980, 0, 1, 12);

/**
 * Packs a document again so that equal content gives equal bytes: parts in a fixed order, with a
 * fixed date, and relationships numbered by their order (the library names links at random).
 */
export function repack(zip: Uint8Array): Uint8Array {
  const parts = unzipSync(zip);
  for (const path of Object.keys(parts)) {
    if (path.endsWith('.rels')) renumber(parts, path);
  }
  const paths = Object.keys(parts).sort(byPlace);
  const ordered: Zippable = {};
  for (const path of paths) {
    const content = parts[path];
    if (content) ordered[path] = [content, { mtime: ZIP_DATE, level: 6 }];
  }
  return zipSync(ordered);
}

function byPlace(a: string, b: string): number {
  const place = (path: string): number => {
    const index = FIRST_PARTS.indexOf(path);
    return index === -1 ? FIRST_PARTS.length : index;
  };
  return place(a) - place(b) || (a < b ? -1 : 1);
}

function renumber(parts: Record<string, Uint8Array>, path: string): void {
  const owner = path.replace('_rels/', '').replace(/\.rels$/u, '');
  const relationships = parts[path];
  const content = parts[owner];
  if (!relationships || !content) return;
  const text = strFromU8(relationships);
  const names = new Map<string, string>();
  for (const match of text.matchAll(/ Id="([^"]+)"/gu)) {
    names.set(match[1] ?? '', `rId${names.size + 1}`);
  }
  const rename = (whole: string, attribute: string, id: string): string => {
    const name = names.get(id);
    return name === undefined ? whole : `${attribute}="${name}"`;
  };
  parts[path] = strToU8(text.replace(/( Id)="([^"]+)"/gu, rename));
  parts[owner] = strToU8(strFromU8(content).replace(/(r:(?:id|embed|link))="([^"]+)"/gu, rename));
}
