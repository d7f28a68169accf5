import type { Edit, Finding } from '../check/finding.ts';
import type { Draft } from '../draft/draft.ts';

/** An edit that asks a rule to be silent, and what that covers. */
export interface IgnoreEdit {
  readonly title: string;
  readonly edit: Edit;
}

/**
 * The edit that silences the rule of a finding once its author has written the reason: a comment
 * before the block, or `abaikan:` for a finding in the front matter. The reason is left empty, and
 * the finding stays until it is written. `undefined` where neither can stand.
 */
export function ignoreEdit(draft: Draft, { rule, span }: Finding): IgnoreEdit | undefined {
  const { text } = draft.source;
  const lineEnd = /\r\n|\r|\n/u.exec(text)?.[0] ?? '\n';
  const front = draft.frontMatter;
  if (front && span.start < front.span.end) {
    if (front.yaml.locateKey(['abaikan'])) return undefined;
    const at = text.lastIndexOf('---', front.span.end - 1);
    return {
      title: `Abaikan ${rule} di seluruh naskah (tulis alasannya)`,
      edit: insertion(at, `abaikan:${lineEnd}  ${rule}: ${lineEnd}`),
    };
  }
  const block = draft.blocks.find(
    ({ span: own }) => own.start <= span.start && span.end <= own.end,
  );
  if (!block) return undefined;
  const lineStart = Math.max(
    text.lastIndexOf('\n', block.span.start - 1),
    text.lastIndexOf('\r', block.span.start - 1),
  );
  return {
    title: `Abaikan ${rule} di sini (tulis alasannya)`,
    edit: insertion(lineStart + 1, `<!-- humas-abaikan ${rule}:  -->${lineEnd}`),
  };
}

function insertion(at: number, text: string): Edit {
  return { span: { start: at, end: at }, text };
}
