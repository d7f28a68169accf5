import { childOf, type XmlElement } from './xml-tree.ts';

/** Of alternatives, which say the same for older programs, the first (ECMA-376 part 3). */
export function chosenOf(alternatives: XmlElement): XmlElement | undefined {
  return childOf(alternatives, 'mc:Choice') ?? childOf(alternatives, 'mc:Fallback');
}

/** What stands in the text boxes of a drawing (`w:txbxContent`), each box once. */
export function textBoxesIn(element: XmlElement): readonly XmlElement[] {
  if (element.name === 'w:txbxContent') return [element];
  const shown = element.name === 'mc:AlternateContent' ? chosenOf(element) : element;
  return (shown?.children ?? []).flatMap((node) =>
    node.kind === 'element' ? textBoxesIn(node) : [],
  );
}
