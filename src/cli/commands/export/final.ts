import { EMPTY_RECORD } from '../../../approval/draft-record.ts';
import type { JudgedStatement } from '../../../approval/judge-statements.ts';
import { readChain } from '../../../approval/sign-off-chain.ts';
import { Checker } from '../../../check/run.ts';
import { isReady, type Readiness, readinessText } from '../../../report/readiness.ts';
import { rules } from '../../../rules/index.ts';
import { checkDraft } from '../../check-draft.ts';
import { type CliContext, tell } from '../../context.ts';
import type { LoadedDraft } from '../../draft-loader.ts';
import { makeFactSheet } from '../../fact-sheet.ts';
import { readRecord } from '../../record-file.ts';
import { printOf } from '../../signed-text.ts';
import { styleFor } from '../../terminal.ts';

/**
 * Whether all drafts may be written as final documents: nothing wrong, every statement settled,
 * every place in the chain of initials signed, as far as `humas.yaml` asks for it. What is lacking
 * is said.
 *
 * @throws UserError when the record of a draft is broken
 */
export async function areReady(
  drafts: readonly LoadedDraft[],
  context: CliContext,
): Promise<boolean> {
  const checker = new Checker(rules);
  const style = styleFor(context.stderr, context);
  const all: Readiness[] = [];
  for (const draft of drafts) all.push(await examine(draft, checker, context));
  for (const one of all) {
    const text = readinessText(one, style);
    if (text !== '') tell(context, text);
  }
  return all.every(isReady);
}

async function examine(
  loaded: LoadedDraft,
  checker: Checker,
  context: CliContext,
): Promise<Readiness> {
  const { draft, path, file, workspace } = loaded;
  const only = new Set<string>(rules.map(({ id }) => id));
  const { result, notes } = checkDraft(loaded, { checker, only }, context);
  tell(context, ...notes);
  const findings = result?.findings ?? [];
  const record = file ? await readRecord(file.absolute, context) : EMPTY_RECORD;
  const { statements } = makeFactSheet(loaded, findings, record, context);
  const { verifikasi = 'wajib', paraf = [] } = workspace.settings.final ?? {};
  const chain = readChain(paraf, record.paraf, await printOf(loaded));
  return {
    path,
    source: draft.source,
    errors: findings.filter(({ severity }) => severity === 'error'),
    unsettled: statements.filter(isUnsettled),
    insistsOnFacts: verifikasi === 'wajib',
    unsigned: chain.filter(({ state }) => state !== 'sah'),
  };
}

/** What no error speaks of already. */
function isUnsettled(judged: JudgedStatement): boolean {
  if (judged.state !== 'bertentangan') return judged.state === 'belum';
  return !judged.isGrave || judged.reasons.every(({ kind }) => kind === 'person');
}
