import type { WordFile } from './open-word-file.ts';
import { childOf, childrenOf, type XmlElement } from './xml-tree.ts';

/** How letters look, as far as it tells what they are; left out where it is not said. */
export interface RunTraits {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly struck?: boolean;
  /** Not shown. */
  readonly hidden?: boolean;
}

/** A paragraph's place in a list. */
export interface ListPlace {
  /** Paragraphs of one list share it. */
  readonly list: string;
  /** Counts from 0. */
  readonly level: number;
  readonly ordered: boolean;
}

/** What the properties of a paragraph, and its style, say of it. */
export interface ParagraphTraits {
  /**
   * Name of the style, in lower case: Word stores the English names of its own styles whatever
   * language it speaks.
   */
  readonly style: string;
  /** Level of a heading, from 1; `undefined` for other paragraphs. */
  readonly heading: number | undefined;
  readonly list: ListPlace | undefined;
  readonly centred: boolean;
  readonly letters: RunTraits;
}

interface Style {
  readonly name: string;
  readonly outline: number | undefined;
  readonly numbering: XmlElement | undefined;
  readonly centred: boolean | undefined;
  readonly letters: RunTraits;
}

const NO_STYLE: Style = {
  name: '',
  outline: undefined,
  numbering: undefined,
  centred: undefined,
  letters: {},
};

/** Outline level of body text, counted from 0 (ECMA-376 part 1, 17.3.1.20). */
const BODY_LEVEL = 9;

/** The styles and lists of a Word file. */
export class WordStyles {
  readonly #elements = new Map<string, XmlElement>();
  readonly #styles = new Map<string, Style>();
  readonly #numbers = new Map<string, XmlElement>();
  readonly #abstracts = new Map<string, XmlElement>();
  readonly #default: string | undefined;

  constructor({ styles, numbering }: Pick<WordFile, 'styles' | 'numbering'>) {
    for (const style of styles ? childrenOf(styles.root, 'w:style') : []) {
      this.#elements.set(style.attributes.get('w:styleId') ?? '', style);
    }
    this.#default = [...this.#elements].find(
      ([, { attributes }]) =>
        attributes.get('w:type') === 'paragraph' && isOnValue(attributes.get('w:default') ?? '0'),
    )?.[0];
    for (const number of numbering ? childrenOf(numbering.root, 'w:num') : []) {
      this.#numbers.set(number.attributes.get('w:numId') ?? '', number);
    }
    for (const abstract of numbering ? childrenOf(numbering.root, 'w:abstractNum') : []) {
      this.#abstracts.set(abstract.attributes.get('w:abstractNumId') ?? '', abstract);
    }
  }

  /** What a paragraph (`w:p`) is. */
  paragraph(element: XmlElement): ParagraphTraits {
    const own = childOf(element, 'w:pPr');
    const style = this.#style(value(own, 'w:pStyle') ?? this.#default);
    const outline = outlineOf(own) ?? style.outline;
    return {
      style: style.name,
      heading: outline === undefined || outline >= BODY_LEVEL ? undefined : outline + 1,
      list: this.#listPlace(childOf(own, 'w:numPr') ?? style.numbering, style.numbering),
      centred: isCentred(own) ?? style.centred ?? false,
      letters: style.letters,
    };
  }

  /** How the letters of a run (`w:r`) look, apart from the style of their paragraph. */
  run(element: XmlElement): RunTraits {
    const own = childOf(element, 'w:rPr');
    if (!own) return {};
    const style = value(own, 'w:rStyle');
    return { ...(style === undefined ? {} : this.#style(style).letters), ...lettersOf(own) };
  }

  #style(id: string | undefined, depth = 0): Style {
    const element = id === undefined ? undefined : this.#elements.get(id);
    // Styles that are based on each other in a circle end somewhere.
    if (id === undefined || !element || depth > 20) return NO_STYLE;
    const known = this.#styles.get(id);
    if (known) return known;
    const base = this.#style(value(element, 'w:basedOn'), depth + 1);
    const paragraph = childOf(element, 'w:pPr');
    const name = (value(element, 'w:name') ?? '').toLowerCase();
    const numbered = /^heading ([1-9])$/u.exec(name)?.[1];
    const style: Style = {
      name,
      outline: outlineOf(paragraph) ?? (numbered ? Number(numbered) - 1 : base.outline),
      numbering: childOf(paragraph, 'w:numPr') ?? base.numbering,
      centred: isCentred(paragraph) ?? base.centred,
      letters: { ...base.letters, ...lettersOf(childOf(element, 'w:rPr')) },
    };
    this.#styles.set(id, style);
    return style;
  }

  /** A level that a paragraph does not name is that of its style. */
  #listPlace(
    numbering: XmlElement | undefined,
    styled: XmlElement | undefined,
  ): ListPlace | undefined {
    const id = value(numbering, 'w:numId') ?? value(styled, 'w:numId');
    const number = id === undefined ? undefined : this.#numbers.get(id);
    if (id === undefined || id === '0' || !number) return undefined;
    const written = value(numbering, 'w:ilvl') ?? value(styled, 'w:ilvl') ?? '0';
    const abstract = this.#abstracts.get(value(number, 'w:abstractNumId') ?? '');
    const level =
      abstract &&
      childrenOf(abstract, 'w:lvl').find(({ attributes }) => attributes.get('w:ilvl') === written);
    const format = value(level, 'w:numFmt');
    if (format === 'none') return undefined;
    const depth = Math.min(8, Math.max(0, Number.parseInt(written, 10) || 0));
    return { list: id, level: depth, ordered: format !== 'bullet' };
  }
}

function lettersOf(properties: XmlElement | undefined): RunTraits {
  const traits: { -readonly [Key in keyof RunTraits]: boolean } = {};
  for (const [key, name] of LETTER_SIGNS) {
    const sign = childOf(properties, name);
    if (sign) traits[key] = isOnValue(sign.attributes.get('w:val') ?? '1');
  }
  return traits;
}

const LETTER_SIGNS = [
  ['bold', 'w:b'],
  ['italic', 'w:i'],
  ['struck', 'w:strike'],
  ['hidden', 'w:vanish'],
] as const satisfies readonly (readonly [keyof RunTraits, string])[];

function isOnValue(written: string): boolean {
  return !['0', 'false', 'off', 'none'].includes(written);
}

function outlineOf(properties: XmlElement | undefined): number | undefined {
  const written = value(properties, 'w:outlineLvl');
  return written === undefined ? undefined : Number.parseInt(written, 10) || 0;
}

function isCentred(properties: XmlElement | undefined): boolean | undefined {
  const written = value(properties, 'w:jc');
  return written === undefined ? undefined : written === 'center';
}

/** The `w:val` of a child element. */
function value(element: XmlElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes.get('w:val');
}
