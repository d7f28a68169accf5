import {
  addSignOff,
  type ChainLink,
  DEFAULT_CHAIN,
  isSameRole,
  nextLink,
  readChain,
} from '../../../approval/sign-off-chain.ts';
import { signOffTable } from '../../../report/sign-off-table.ts';
import { quoteArgument } from '../../../report/summary.ts';
import { type CliContext, tell, thisMinute } from '../../context.ts';
import { type ExitCode, UserError } from '../../errors.ts';
import { nameOfficer } from '../../officer.ts';
import { shownPath } from '../../paths.ts';
import { readRecord, recordPath, updateRecord } from '../../record-file.ts';
import { loadRecordedDraft } from '../../recorded-draft.ts';
import { printOf } from '../../signed-text.ts';
import { styleFor } from '../../terminal.ts';
import type { ParafCommandOptions } from './options.ts';

/**
 * Shows the chain of initials under a draft, after adding those of a role where one is named.
 *
 * @returns without a role, 1 when the chain is not complete
 */
export async function run(options: ParafCommandOptions, context: CliContext): Promise<ExitCode> {
  const loaded = await loadRecordedDraft(options.input, context);
  const { file, workspace, path } = loaded;
  const roles = workspace.settings.final?.paraf ?? DEFAULT_CHAIN;
  const print = await printOf(loaded);
  const record = await readRecord(file.absolute, context);
  const show = (chain: readonly ChainLink[]): void => {
    context.stdout.write(signOffTable(path, chain, styleFor(context.stdout, context)));
  };
  const chain = readChain(roles, record.paraf, print);
  if (options.role === undefined) {
    show(chain);
    const next = nextLink(chain);
    if (next) tell(context, `Berikutnya: ${signCommand(path, next.role)}`);
    return next ? 1 : 0;
  }
  const role = requireTurn(options.role, chain, path);
  const prompter = options.officer === undefined ? await context.openPrompter() : undefined;
  const oleh = await nameOfficer(options.officer, prompter, context);
  const signOff = { peran: role, oleh, waktu: thisMinute(context), sidik: print };
  const updated = await updateRecord(
    file.absolute,
    (before) => ({ ...before, paraf: addSignOff(before.paraf, signOff) }),
    context,
  );
  show(readChain(roles, updated.paraf, print));
  tell(context, `Paraf tercatat di ${shownPath(recordPath(file.absolute), context.cwd)}`);
  return 0;
}

/**
 * The role as the chain writes it, when it is its turn.
 *
 * @throws UserError when the chain has no such role, it has signed, or others come first
 */
function requireTurn(typed: string, chain: readonly ChainLink[], path: string): string {
  const link = chain.find(({ role }) => isSameRole(role, typed));
  if (!link) {
    throw new UserError(`Peran “${typed}” tidak ada di rantai paraf.`, {
      hint: `Rantainya: ${chain.map(({ role }) => role).join(', ')}. Ubah di humas.yaml: final: { paraf: [...] }`,
    });
  }
  if (link.state === 'sah') {
    throw new UserError(`Naskah ini sudah diparaf ${link.role}, yaitu ${link.signOff.oleh}.`, {
      hint: `Rantainya: humas paraf ${quoteArgument(path)}`,
    });
  }
  const next = nextLink(chain);
  if (!next || next === link) return link.role;
  const state = next.state === 'gugur' ? 'gugur karena naskah berubah' : 'belum ada';
  throw new UserError(`Paraf ${next.role} ${state}; ${link.role} memaraf sesudahnya.`, {
    hint: `Lebih dahulu: ${signCommand(path, next.role)}`,
  });
}

function signCommand(path: string, role: string): string {
  return `humas paraf ${quoteArgument(path)} --sebagai ${quoteArgument(role)} --oleh "Nama"`;
}
