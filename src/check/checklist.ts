import type { Draft } from '../draft/draft.ts';
import type { Finding } from './finding.ts';
import type { ChecklistRemark, Rule } from './rule.ts';
import { isInScope, type Scope } from './scope.ts';

/** `manual`: a person must confirm it; `skipped`: there was nothing to check it with. */
export type ChecklistStatus = 'pass' | 'fail' | 'manual' | 'skipped';

/** One line of the style and fact checklist. */
export interface ChecklistItem {
  readonly id: string;
  readonly label: string;
  readonly status: ChecklistStatus;
  /** What the point was judged by, where that is worth showing. */
  readonly note?: string;
}

/** A point that no program can decide. */
export interface ManualItem extends Scope {
  readonly id: string;
  readonly label: string;
}

/** The checklist of a draft: a line for each rule that has one, then what a person must confirm. */
export function makeChecklist(
  draft: Pick<Draft, 'kind' | 'meta'>,
  rules: readonly Rule[],
  outcome: {
    readonly findings: readonly Finding[];
    readonly applied: ReadonlySet<string>;
    readonly remarks: ReadonlyMap<string, ChecklistRemark>;
  },
  manual: readonly ManualItem[],
): readonly ChecklistItem[] {
  const failed = new Set(outcome.findings.map((finding) => finding.rule));
  const ruled = rules.flatMap(({ id, checklist: label }): readonly ChecklistItem[] => {
    if (label === undefined) return [];
    if (failed.has(id)) return [{ id, label, status: 'fail' }];
    if (!outcome.applied.has(id)) return [{ id, label, status: 'skipped' }];
    const remark = outcome.remarks.get(id);
    if (!remark) return [{ id, label, status: 'pass' }];
    return [{ id, label, status: remark.needsPerson ? 'manual' : 'pass', note: remark.note }];
  });
  const confirmed = manual
    .filter((item) => isInScope(item, draft))
    .map(({ id, label }): ChecklistItem => ({ id, label, status: 'manual' }));
  return [...ruled, ...confirmed];
}
