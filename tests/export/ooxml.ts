import { expect } from 'vitest';

/** The parts of an Office file: text by path. */
export type TextParts = ReadonlyMap<string, string>;

/**
 * Asserts what every Word file must be for Word to open it without a word: XML that is closed and
 * escaped, a type for each part, pointers that lead somewhere, styles, numbers and notes that
 * exist, ids that are unique, children in the order of the schema.
 */
export function expectSound(parts: TextParts): void {
  expect(xmlFaults(parts)).toEqual([]);
  expect(typeFaults(parts)).toEqual([]);
  expect(pointerFaults(parts)).toEqual([]);
  expect(nameFaults(parts)).toEqual([]);
  expect(idFaults(parts)).toEqual([]);
  expect(orderFaults(parts)).toEqual([]);
}

/** Tags that are not closed in the order they were opened, and ampersands that stand alone. */
export function faultsOf(xml: string): readonly string[] {
  const open: string[] = [];
  const faults: string[] = xml.match(/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/gu) ?? [];
  for (const [tag, close, name = '', self] of xml.matchAll(/<(\/?)([\w:]+)[^<>]*?(\/?)>/gu)) {
    if (self === '/') continue;
    if (close !== '/') open.push(name);
    else if (open.pop() !== name) return [...faults, tag];
  }
  return [...faults, ...open];
}

function xmlFaults(parts: TextParts): readonly string[] {
  return xmlParts(parts).flatMap(([path, xml]) => {
    const prefixes = all(xml, /<\/?([\w]+):[\w]+/gu);
    const unknown = [...new Set(prefixes)].filter((prefix) => !xml.includes(`xmlns:${prefix}=`));
    return [...faultsOf(xml), ...unknown].map((fault) => `${path}: ${fault}`);
  });
}

function typeFaults(parts: TextParts): readonly string[] {
  const types = parts.get('[Content_Types].xml') ?? '';
  const named = all(types, /PartName="\/([^"]+)"/gu);
  const extensions = all(types, /Extension="([^"]+)"/gu);
  const unnamed = [...parts.keys()].filter(
    (path) =>
      path !== '[Content_Types].xml' &&
      !named.includes(path) &&
      !extensions.includes(path.split('.').at(-1) ?? ''),
  );
  return [...unnamed, ...named.filter((path) => !parts.has(path)), ...twice(named)];
}

function pointerFaults(parts: TextParts): readonly string[] {
  const inside = [...parts].flatMap(([path, rels]) => {
    if (!path.endsWith('.rels')) return [];
    const folder = path.replace(/_rels\/[^/]+$/u, '');
    const targets = [...rels.matchAll(/<Relationship [^>]*>/gu)].flatMap(([tag]) => {
      if (tag.includes('TargetMode="External"')) return [];
      const target = /Target="([^"]+)"/u.exec(tag)?.[1] ?? '';
      return [target.startsWith('/') ? target.slice(1) : folder + target];
    });
    return targets.filter((target) => !parts.has(target)).map((target) => `${path}: ${target}`);
  });
  const ids = xmlParts(parts).flatMap(([path, xml]) => {
    const rels = parts.get(relsOf(path)) ?? '';
    const known = all(rels, / Id="([^"]+)"/gu);
    const used = all(xml, / r:(?:id|embed|link|pict)="([^"]+)"/gu);
    return used.filter((id) => !known.includes(id)).map((id) => `${path}: ${id}`);
  });
  return [...inside, ...ids];
}

function nameFaults(parts: TextParts): readonly string[] {
  const styles = parts.get('word/styles.xml') ?? '';
  const known = new Set(all(styles, /w:styleId="([^"]+)"/gu));
  const used = xmlParts(parts)
    .filter(([path]) => /^word\/(?!styles)[^/]+\.xml$/u.test(path))
    .flatMap(([, xml]) => all(xml, /<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]+)"/gu));
  const bases = all(styles, /<w:(?:basedOn|next|link) w:val="([^"]+)"/gu);
  const body = parts.get('word/document.xml') ?? '';
  const numbers = all(parts.get('word/numbering.xml') ?? '', /<w:num w:numId="(\d+)"/gu);
  const lists = all(body, /<w:numId w:val="(\d+)"/gu);
  const notes = all(parts.get('word/footnotes.xml') ?? '', /<w:footnote [^>]*w:id="(-?\d+)"/gu);
  const marks = all(body, /<w:footnoteReference w:id="(\d+)"/gu);
  return [
    ...[...used, ...bases].filter((id) => !known.has(id)),
    ...lists.filter((id) => !numbers.includes(id)),
    ...marks.filter((id) => !notes.includes(id)),
    ...twice(marks),
  ];
}

function idFaults(parts: TextParts): readonly string[] {
  const texts = [...parts].filter(([path]) => /^word\/(?:document|header|footer)/u.test(path));
  const drawings = texts.flatMap(([, xml]) => all(xml, /<wp:docPr id="([^"]+)"/gu));
  const styles = all(parts.get('word/styles.xml') ?? '', /w:styleId="([^"]+)"/gu);
  const rels = [...parts].filter(([path]) => path.endsWith('.rels'));
  return [
    ...twice(drawings),
    ...twice(styles),
    ...rels.flatMap(([, xml]) => twice(all(xml, / Id="([^"]+)"/gu))),
  ];
}

/** Children of `w:pPr`, `w:rPr` and `w:sectPr` in the order of ECMA-376, as far as they are used. */
const ORDERS: Readonly<Record<string, readonly string[]>> = {
  pPr: 'pStyle keepNext keepLines pageBreakBefore widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment outlineLvl rPr sectPr'.split(
    ' ',
  ),
  rPr: 'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd vertAlign lang'.split(
    ' ',
  ),
  sectPr:
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols vAlign titlePg textDirection bidi docGrid'.split(
      ' ',
    ),
  tblPr: 'tblStyle tblpPr tblW jc tblInd tblBorders shd tblLayout tblCellMar tblLook'.split(' '),
};

function orderFaults(parts: TextParts): readonly string[] {
  const own = xmlParts(parts).filter(([path]) => !path.includes('templat-'));
  return own.flatMap(([path, xml]) =>
    Object.entries(ORDERS).flatMap(([name, order]) =>
      elements(xml, name).flatMap((content) => {
        const places = childrenOf(content).map((child) => order.indexOf(child));
        const isSorted = places.every((place, at) => place >= (places[at - 1] ?? 0));
        return isSorted ? [] : [`${path}: ${name}: ${childrenOf(content).join(' ')}`];
      }),
    ),
  );
}

function elements(xml: string, name: string): readonly string[] {
  return all(xml, new RegExp(`<w:${name}>((?:(?!<w:${name}>).)*?)</w:${name}>`, 'gsu'));
}

/** Names of the elements right inside a content. */
function childrenOf(content: string): readonly string[] {
  const names: string[] = [];
  let depth = 0;
  for (const [, close, name = '', self] of content.matchAll(/<(\/?)w:(\w+)[^<>]*?(\/?)>/gu)) {
    if (close === '/') depth--;
    else {
      if (depth === 0) names.push(name);
      if (self !== '/') depth++;
    }
  }
  return names;
}

function xmlParts(parts: TextParts): readonly (readonly [string, string])[] {
  return [...parts].filter(([path]) => /\.(?:xml|rels)$/u.test(path));
}

function relsOf(path: string): string {
  return path.replace(/([^/]+)$/u, '_rels/$1.rels');
}

function all(xml: string, pattern: RegExp): readonly string[] {
  return [...xml.matchAll(pattern)].map((match) => match[1] ?? '');
}

function twice(names: readonly string[]): readonly string[] {
  return names.filter((name, index) => names.indexOf(name) !== index);
}
