import type { XmlElement } from './xml-tree.ts';

/** A field whose code is being skipped, or whose result is being read. */
interface OpenField {
  phase: 'code' | 'result';
  /** Set when it is a link. */
  link: object | undefined;
}

/**
 * The fields that are open at a place of a part (`w:fldChar`, ECMA-376 part 1, 17.16): they nest, and
 * may open in one paragraph and close in another.
 */
export class FieldStack {
  readonly #xml: string;
  readonly #fields: OpenField[] = [];

  /** `xml` is the text of the part that the elements count in. */
  constructor(xml: string) {
    this.#xml = xml;
  }

  /** Takes what opens, parts or closes a field. */
  readSign(sign: XmlElement): void {
    switch (sign.attributes.get('w:fldCharType')) {
      case 'begin':
        this.#fields.push({ phase: 'code', link: undefined });
        return;
      case 'separate': {
        const field = this.#fields.at(-1);
        if (field) field.phase = 'result';
        return;
      }
      case 'end':
        this.#fields.pop();
        return;
      default:
    }
  }

  /** Takes the code of the innermost field. */
  readCode(element: XmlElement): void {
    const field = this.#fields.at(-1);
    const code = this.#xml.slice(element.open.end, element.close.start);
    if (field && /^\s*HYPERLINK(?!\w)/u.test(code)) field.link = field;
  }

  /** The innermost link among the open fields. */
  link(): object | undefined {
    return this.#fields.findLast(({ link }) => link !== undefined)?.link;
  }

  /** Whether what stands here is a result and no code. */
  isShown(): boolean {
    return this.#fields.every(({ phase }) => phase === 'result');
  }
}
