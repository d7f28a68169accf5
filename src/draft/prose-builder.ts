import { PlacedText } from '../text/placed-text.ts';
import type { Inline } from './nodes.ts';
import type { Mark } from './passage.ts';

/** Stands in a passage for what is not prose: code, a picture. */
const OBJECT = '\uFFFC';

/** The prose of inline nodes: the words a reader reads, and what Markdown sets off in them. */
export interface InlineProse {
  readonly prose: PlacedText;
  readonly marks: readonly Mark[];
}

/** Puts the prose of the inline nodes of one block in one line. */
export function readInlineProse(nodes: readonly Inline[]): InlineProse {
  const prose = new PlacedText();
  const marks: Mark[] = [];
  // Of the spaces on both sides of a comment or a note's number, a reader sees one.
  let afterUnseen = false;
  const addMarked = (kind: Mark['kind'], children: readonly Inline[]): void => {
    const start = prose.text.length;
    for (const child of children) addNode(child);
    marks.push({ kind, start, end: prose.text.length });
  };
  const addNode = (node: Inline): void => {
    switch (node.kind) {
      case 'text': {
        const doubled = node.value.startsWith(' ') && prose.text.endsWith(' ');
        const cut = afterUnseen && node.verbatim && doubled ? 1 : 0;
        const span = { start: node.span.start + cut, end: node.span.end };
        prose.add(node.value.slice(cut), span, node.verbatim);
        afterUnseen = false;
        return;
      }
      case 'break':
        prose.add(' ', node.span, false);
        return;
      case 'code':
      case 'image':
        prose.add(OBJECT, node.span, false);
        return;
      case 'note-reference':
        afterUnseen = true;
        return;
      case 'html':
        afterUnseen = true;
        if (/^<br\b/iu.test(node.value)) prose.add(' ', node.span, false);
        return;
      case 'link':
        addMarked(node.automatic ? 'address' : 'link', node.children);
        return;
      default:
        addMarked(node.kind, node.children);
    }
  };
  for (const node of nodes) addNode(node);
  prose.trimEnd();
  return { prose, marks };
}
