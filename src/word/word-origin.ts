import { type DocumentKind, isDocumentKind } from '../draft/document-kinds.ts';
import { isReleaseVariant, type ReleaseVariant } from '../draft/release-variants.ts';
import { escapeHtml } from '../text/escape-html.ts';
import type { XmlPart } from './open-word-file.ts';
import { decodeXml, type XmlElement } from './xml-tree.ts';

/** What a Word file remembers of the draft that it was made from. */
export interface WordOrigin {
  readonly kind?: DocumentKind | undefined;
  readonly variant?: ReleaseVariant | undefined;
  /** Path of the event file inside the folder of `humas.yaml`, with `/`. */
  readonly event?: string | undefined;
}

/** The names of the properties, as Word shows them to whoever looks. */
const NAMES = { kind: 'humas jenis', variant: 'humas varian', event: 'humas acara' } as const;

/** A path that stays in the folder it counts from: not absolute, and nowhere up. */
const INSIDE = /^(?!\/)(?!(?:.*\/)?\.\.\/)[^\\:\n\r\u2028\u2029]+\.ya?ml$/iu;

/** The format of properties of one's own (ECMA-376 part 1, 22.3.2). */
const FORMAT = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

/**
 * The part with the custom properties (ECMA-376 part 1, 22.3); `undefined` when there is nothing to
 * remember.
 */
export function originXml(origin: WordOrigin): string | undefined {
  const values = (['kind', 'variant', 'event'] as const).flatMap((key) => {
    const value = origin[key];
    return value === undefined ? [] : [{ name: NAMES[key], value }];
  });
  if (values.length === 0) return undefined;
  // Numbers 0 and 1 are not for properties.
  const properties = values.map(
    ({ name, value }, index) =>
      `<property fmtid="${FORMAT}" pid="${index + 2}" name="${name}"><vt:lpwstr>${escapeHtml(value)}</vt:lpwstr></property>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${properties.join('')}</Properties>`;
}

/** Reads what {@link originXml} wrote, from whatever program saved it since. */
export function readOrigin(part: XmlPart | undefined): WordOrigin {
  if (!part) return {};
  const values = new Map(
    elementsIn(part.root).map((property) => [
      property.attributes.get('name') ?? '',
      textIn(elementsIn(property)[0], part.xml),
    ]),
  );
  const kind = values.get(NAMES.kind);
  const variant = values.get(NAMES.variant);
  const event = values.get(NAMES.event);
  return {
    kind: kind !== undefined && isDocumentKind(kind) ? kind : undefined,
    variant: variant !== undefined && isReleaseVariant(variant) ? variant : undefined,
    event: event !== undefined && INSIDE.test(event) ? event : undefined,
  };
}

function elementsIn(parent: XmlElement): readonly XmlElement[] {
  return parent.children.filter((node): node is XmlElement => node.kind === 'element');
}

function textIn(element: XmlElement | undefined, xml: string): string {
  const texts = (element?.children ?? []).filter((node) => node.kind === 'text');
  return texts.map(({ span }) => decodeXml(xml.slice(span.start, span.end))).join('');
}
