/** A style as it stands in a styles part. */
interface StyleXml {
  readonly id: string;
  readonly type: string;
  /** Word finds its own styles by their English names, in capitals or not. */
  readonly name: string;
  readonly isDefault: boolean;
  readonly xml: string;
}

/** A styles part, and by which id each of our styles goes in it. */
export interface MergedStyles {
  readonly xml: string;
  readonly ids: ReadonlyMap<string, string>;
}

/**
 * Adds our styles to those of a template, only those that are in use and that it has not under the
 * same name. Word in Indonesian calls the id of “heading 1” `Judul1`: names decide, not ids.
 *
 * @param used ids of our styles that the document refers to
 */
export function mergeStyles(theirs: string, ours: string, used: ReadonlySet<string>): MergedStyles {
  const template = readStyles(theirs);
  const own = new Map(readStyles(ours).map((style) => [style.id, style]));
  const taken = new Set(template.map(({ id }) => id));
  const ids = new Map<string, string>();
  const added: StyleXml[] = [];
  const place = (id: string): void => {
    const style = own.get(id);
    if (!style || ids.has(id)) return;
    const same = template.find((one) => one.type === style.type && isSame(one, style));
    if (same) {
      ids.set(id, same.id);
      return;
    }
    ids.set(id, taken.has(id) ? `${id}Humas` : id);
    added.push(style);
    const base = /<w:basedOn w:val="([^"]+)"/u.exec(style.xml)?.[1];
    if (base !== undefined) place(base);
  };
  for (const id of used) place(id);
  const text = added.map((style) => renamed(style, ids)).join('');
  return {
    xml: inIndonesian(withoutNumbers(theirs)).replace('</w:styles>', `${text}</w:styles>`),
    ids,
  };
}

function isSame(a: StyleXml, b: StyleXml): boolean {
  return a.name === b.name || (a.isDefault && b.isDefault);
}

function readStyles(xml: string): readonly StyleXml[] {
  return [...xml.matchAll(/<w:style\b([^>]*)>.*?<\/w:style>/gsu)].map(([whole, tag = '']) => ({
    id: /w:styleId="([^"]*)"/u.exec(tag)?.[1] ?? '',
    type: /w:type="([^"]*)"/u.exec(tag)?.[1] ?? 'paragraph',
    name: (/<w:name w:val="([^"]*)"/u.exec(whole)?.[1] ?? '').toLowerCase(),
    isDefault: /w:default="(?:1|true|on)"/u.test(tag),
    xml: whole,
  }));
}

/** The style under the ids of the merged part; one that would lead nowhere is left out. */
function renamed({ xml, id }: StyleXml, ids: ReadonlyMap<string, string>): string {
  return xml
    .replace(`w:styleId="${id}"`, `w:styleId="${ids.get(id) ?? id}"`)
    .replace(/<w:(basedOn|next) w:val="([^"]+)"\/>/gu, (_, kind: string, target: string) => {
      const known = ids.get(target);
      return known === undefined ? '' : `<w:${kind} w:val="${known}"/>`;
    })
    .replace(' w:default="1"', '');
}

/** Lists of the template have numbers that mean other lists here. */
export function withoutNumbers(xml: string): string {
  return xml.replace(/<w:numPr\b(?:[^>]*\/>|.*?<\/w:numPr>)/gsu, '');
}

/** Whatever language the template was made in, the text is Indonesian. */
function inIndonesian(styles: string): string {
  const set = styles.replace(/(<w:lang\b[^>]*?w:val=")[^"]*"/gu, '$1id-ID"');
  if (/<w:rPrDefault>.*?<w:lang\b.*?<\/w:rPrDefault>/su.test(set)) return set;
  return set.replace(
    /<\/w:rPr>\s*<\/w:rPrDefault>/u,
    '<w:lang w:val="id-ID"/></w:rPr></w:rPrDefault>',
  );
}

/** Drops the character styles that nothing refers to: there is one for each mix of marks. */
export function withoutUnused(styles: string, used: ReadonlySet<string>): string {
  return readStyles(styles)
    .filter(({ type, id }) => type === 'character' && !used.has(id))
    .reduce((xml, style) => xml.replace(style.xml, ''), styles);
}
