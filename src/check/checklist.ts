import type { DraftKind } from '../draft/meta.ts';
import type { Finding } from './finding.ts';
import type { Rule } from './rule.ts';

/** `manual`: a person must confirm it; `skipped`: there was nothing to check it with. */
export type ChecklistStatus = 'pass' | 'fail' | 'manual' | 'skipped';

/** One line of the style and fact checklist. */
export interface ChecklistItem {
  readonly id: string;
  readonly label: string;
  readonly status: ChecklistStatus;
}

/** A point that no program can decide. */
export interface ManualItem {
  readonly id: string;
  readonly label: string;
  readonly kinds: readonly DraftKind[];
}

/** The checklist of a draft: a line for each rule that has one, then what a person must confirm. */
export function makeChecklist(
  kind: DraftKind,
  rules: readonly Rule[],
  outcome: { readonly findings: readonly Finding[]; readonly applied: ReadonlySet<string> },
  manual: readonly ManualItem[],
): readonly ChecklistItem[] {
  const failed = new Set(outcome.findings.map((finding) => finding.rule));
  const items: ChecklistItem[] = [];
  for (const rule of rules) {
    if (rule.checklist === undefined) continue;
    const status = failed.has(rule.id) ? 'fail' : outcome.applied.has(rule.id) ? 'pass' : 'skipped';
    items.push({ id: rule.id, label: rule.checklist, status });
  }
  for (const { id, label, kinds } of manual) {
    if (kinds.includes(kind)) items.push({ id, label, status: 'manual' });
  }
  return items;
}
