import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { escapeHtml } from '../text/escape-html.ts';
import {
  HEAD,
  type Relationship,
  relationshipPath,
  relationshipsXml,
  renumbered,
  resolvePath,
} from './relationships.ts';
import { decodeXml } from './xml-tree.ts';

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
export const ZIP_DATE = new Date(1980, 0, 1, 12);

/** Larger parts are in no letterhead; a small file that unpacks to gigabytes is an attack. */
const MOST_BYTES = 60_000_000;

/** The part of a Word file that says of what type each other part is (ECMA-376-2, 7.2). */
export const CONTENT_TYPES = '[Content_Types].xml';

/**
 * The parts of an Office file (ECMA-376 part 2), with what each is and what it points to. Paths
 * have no slash in front.
 */
export class WordPackage {
  readonly #parts = new Map<string, Uint8Array>();
  readonly #relationships = new Map<string, Relationship[]>();
  readonly #defaults = new Map<string, string>();
  readonly #overrides = new Map<string, string>();

  /**
   * `isWanted` leaves parts out by their paths.
   *
   * @throws RangeError when it unpacks to something immense, another error when it is no zip file
   */
  constructor(zip: Uint8Array, isWanted: (path: string) => boolean = () => true) {
    let total = 0;
    const parts = unzipSync(zip, {
      filter: ({ name, originalSize }) => {
        if (!isWanted(name)) return false;
        total += originalSize;
        if (total > MOST_BYTES) throw new RangeError('Package too large');
        return true;
      },
    });
    for (const [path, bytes] of Object.entries(parts)) {
      if (path.endsWith('/')) continue;
      if (path.endsWith('.rels')) this.#readRelationships(path, strFromU8(bytes));
      else if (path !== CONTENT_TYPES) this.#parts.set(path, bytes);
    }
    this.#readTypes(strFromU8(parts[CONTENT_TYPES] ?? new Uint8Array()));
  }

  get paths(): readonly string[] {
    return [...this.#parts.keys()];
  }

  has(path: string): boolean {
    return this.#parts.has(path);
  }

  bytes(path: string): Uint8Array | undefined {
    return this.#parts.get(path);
  }

  /** The text of a part; empty when there is none. */
  text(path: string): string {
    const bytes = this.#parts.get(path);
    return bytes ? strFromU8(bytes).replace(/^\uFEFF/u, '') : '';
  }

  setText(path: string, text: string): void {
    this.#parts.set(path, strToU8(text));
  }

  /** What a part is; `undefined` when the package does not say. */
  typeOf(path: string): string | undefined {
    return this.#overrides.get(path) ?? this.#defaults.get(extension(path));
  }

  add(path: string, bytes: Uint8Array, type: string): void {
    this.#parts.set(path, bytes);
    if (this.#defaults.get(extension(path)) !== type) this.#overrides.set(path, type);
  }

  /** Removes a part, what it points to, and what points to it. */
  remove(path: string): void {
    this.#parts.delete(path);
    this.#overrides.delete(path);
    this.#relationships.delete(path);
    for (const [owner, list] of this.#relationships) {
      const kept = list.filter(({ target, isExternal }) => isExternal || target !== path);
      this.#relationships.set(owner, kept);
    }
  }

  /** What a part points to; the package itself is the owner `''`. */
  relationships(owner: string): readonly Relationship[] {
    return this.#relationships.get(owner) ?? [];
  }

  /** Adds a pointer and gives its id. */
  relate(owner: string, relationship: Omit<Relationship, 'id'> & { readonly id?: string }): string {
    const list = this.#relationships.get(owner) ?? [];
    let number = list.length + 1;
    while (list.some(({ id }) => id === `rId${number}`)) number++;
    const id = relationship.id ?? `rId${number}`;
    this.#relationships.set(owner, [...list, { ...relationship, id }]);
    return id;
  }

  /**
   * The bytes of the file, the same for the same content: parts in a fixed order, with a fixed
   * date, and pointers numbered by their order.
   */
  toBytes(): Uint8Array {
    const files = new Map(this.#parts);
    for (const [owner, list] of this.#relationships) {
      if (list.length === 0) continue;
      const names = new Map(list.map(({ id }, index) => [id, `rId${index + 1}`]));
      files.set(relationshipPath(owner), strToU8(relationshipsXml(owner, list, names)));
      const content = files.get(owner);
      if (content) files.set(owner, strToU8(renumbered(strFromU8(content), names)));
    }
    files.set(CONTENT_TYPES, strToU8(this.#typesXml()));
    const ordered: Zippable = {};
    for (const path of [...files.keys()].sort(byPlace)) {
      const content = files.get(path);
      if (content) ordered[path] = [content, { mtime: ZIP_DATE, level: 6 }];
    }
    return zipSync(ordered);
  }

  #readRelationships(path: string, xml: string): void {
    const owner = path.replace(/(?:^|(?<=\/))_rels\//u, '').replace(/\.rels$/u, '');
    const list = [...xml.matchAll(/<(?:\w+:)?Relationship\s[^>]*>/gu)].map(([tag]) => {
      const isExternal = attribute(tag, 'TargetMode') === 'External';
      const target = attribute(tag, 'Target');
      return {
        id: attribute(tag, 'Id'),
        type: attribute(tag, 'Type'),
        target: isExternal ? target : resolvePath(owner, target),
        isExternal,
      };
    });
    this.#relationships.set(owner, list);
  }

  #readTypes(xml: string): void {
    for (const [tag, kind] of xml.matchAll(/<(?:\w+:)?(Default|Override)\s[^>]*>/gu)) {
      const type = attribute(tag, 'ContentType');
      if (kind === 'Default') this.#defaults.set(attribute(tag, 'Extension').toLowerCase(), type);
      else this.#overrides.set(attribute(tag, 'PartName').replace(/^\//u, ''), type);
    }
  }

  #typesXml(): string {
    const used = new Set(['rels', 'xml', ...this.paths.map(extension)]);
    const defaults = [...this.#defaults].filter(([name]) => used.has(name)).sort(byName);
    const overrides = [...this.#overrides].filter(([path]) => this.has(path)).sort(byName);
    const lines = [
      ...defaults.map(([name, type]) => `<Default Extension="${name}" ContentType="${type}"/>`),
      ...overrides.map(
        ([path, type]) => `<Override PartName="/${escapeHtml(path)}" ContentType="${type}"/>`,
      ),
    ];
    return `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${lines.join('')}</Types>`;
  }
}

function byName([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return a < b ? -1 : 1;
}

function byPlace(a: string, b: string): number {
  const place = (path: string): number => {
    const index = FIRST_PARTS.indexOf(path);
    return index === -1 ? FIRST_PARTS.length : index;
  };
  return place(a) - place(b) || (a < b ? -1 : 1);
}

function extension(path: string): string {
  return path.split('.').at(-1)?.toLowerCase() ?? '';
}

/** The value of an attribute of a tag; empty when it has none. */
export function attribute(tag: string, name: string): string {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'u').exec(tag);
  return decodeXml(match?.[1] ?? match?.[2] ?? '');
}
