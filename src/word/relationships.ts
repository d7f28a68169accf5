import { escapeHtml } from '../text/escape-html.ts';

/** A pointer from one part to another, or to an address outside. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** The path of the part; as written when it is external. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** How every part of XML begins. */
export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The start of the names of relationship types (ECMA-376, transitional). */
export const RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

/** The path of the part with what another part points to. */
export function relationshipPath(owner: string): string {
  const slash = owner.lastIndexOf('/') + 1;
  return `${owner.slice(0, slash)}_rels/${owner.slice(slash)}.rels`;
}

/** The path that a target leads to, seen from the folder of its owner. */
export function resolvePath(owner: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = owner.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** The part with what `owner` points to; `names` has the new id of each pointer by its old one. */
export function relationshipsXml(
  owner: string,
  list: readonly Relationship[],
  names: ReadonlyMap<string, string>,
): string {
  const folder = owner.slice(0, owner.lastIndexOf('/') + 1);
  const lines = list.map(({ id, type, target, isExternal }) => {
    const inside = target.startsWith(folder) ? target.slice(folder.length) : `/${target}`;
    const shown = escapeHtml(isExternal ? target : inside);
    const mode = isExternal ? ' TargetMode="External"' : '';
    return `<Relationship Id="${names.get(id)}" Type="${type}" Target="${shown}"${mode}/>`;
  });
  return `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join('')}</Relationships>`;
}

/** The XML of a part with the new ids of its pointers. */
export function renumbered(xml: string, names: ReadonlyMap<string, string>): string {
  return xml.replace(
    /(r:(?:id|embed|link|pict))="([^"]+)"/gu,
    (whole, name: string, id: string) => {
      const known = names.get(id);
      return known === undefined ? whole : `${name}="${known}"`;
    },
  );
}
