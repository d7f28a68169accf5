import { type CliContext, isDebugging, tell } from '../../context.ts';
import { type ExitCode, explainError, explainSystemError, UserError } from '../../errors.ts';
import { STDIN } from '../../files.ts';
import { canListen, type StopReason } from '../../stop.ts';
import { CLEAR_SCREEN } from '../../terminal.ts';
import { FolderWatcher } from './folder-watcher.ts';
import { findInputFolders, findWatchedFiles, stampOf, type WatchedFiles } from './watched-files.ts';

/**
 * Checks now and after every change of a draft, its event file, the roster or the settings, until
 * the user stops it. A file that is broken or gone for the moment is said and waited for.
 *
 * @returns what the last check gave when the user left with `q`, 130 after Ctrl+C
 * @throws UserError when the inputs stand for nothing from the start
 */
export async function watchChecks(
  inputs: readonly string[],
  context: CliContext,
  check: () => Promise<ExitCode>,
): Promise<ExitCode> {
  if (inputs.includes(STDIN)) {
    throw new UserError('Masukan standar tidak dapat dipantau.', {
      hint: 'Sebutkan berkas atau foldernya, misalnya: humas check naskah --watch',
    });
  }
  await findWatchedFiles(inputs, context.cwd);
  const watcher = new FolderWatcher();
  const { stopped, release } = context.waitForStop();
  try {
    return await repeat({ inputs, watcher, stopped }, context, check);
  } finally {
    watcher.close();
    release();
  }
}

interface Watch {
  readonly inputs: readonly string[];
  readonly watcher: FolderWatcher;
  readonly stopped: Promise<StopReason>;
}

async function repeat(
  watch: Watch,
  context: CliContext,
  check: () => Promise<ExitCode>,
): Promise<ExitCode> {
  for (;;) {
    // What is saved while the check runs differs from the stamp and is checked next.
    const stamp = await listen(watch, context);
    const exitCode = await checkAgain(context, check);
    const stop = await untilChanged(watch, stamp, context);
    if (stop) return stop === 'quit' ? exitCode : 130;
  }
}

/** Waits until the files differ from `stamp`, or for the user, who is answered with the reason. */
async function untilChanged(
  watch: Watch,
  stamp: string,
  context: CliContext,
): Promise<StopReason | undefined> {
  for (;;) {
    const change = watch.watcher.nextChange();
    if ((await listen(watch, context)) !== stamp) return undefined;
    const stop = await Promise.race([watch.stopped, change]);
    if (stop) return stop;
  }
}

/** Listens where the check looks now, and stamps the state of what it would find. */
async function listen({ inputs, watcher }: Watch, { cwd }: CliContext): Promise<string> {
  const { files, folders } = await findWatchedFiles(inputs, cwd).catch(
    async (error): Promise<WatchedFiles> => {
      if (!(error instanceof UserError)) throw error;
      return { files: [], folders: await findInputFolders(inputs, cwd) };
    },
  );
  watcher.listen(folders);
  return stampOf(files);
}

async function checkAgain(context: CliContext, check: () => Promise<ExitCode>): Promise<ExitCode> {
  const { stdout, env } = context;
  if (stdout.isTTY && env.TERM !== 'dumb') stdout.write(CLEAR_SCREEN);
  const exitCode = await orExplain(context, check);
  const time = [context.now.getHours(), context.now.getMinutes(), context.now.getSeconds()]
    .map((part) => String(part).padStart(2, '0'))
    .join('.');
  const keys = canListen(context) ? 'q atau Ctrl+C' : 'Ctrl+C';
  tell(context, '', `Diperiksa pukul ${time}. Menunggu perubahan; ${keys} untuk berhenti.`);
  return exitCode;
}

/** What stops a single check is here only said: the file may be half saved. */
async function orExplain(context: CliContext, check: () => Promise<ExitCode>): Promise<ExitCode> {
  try {
    return await check();
  } catch (error) {
    if (!(error instanceof UserError || explainSystemError(error))) throw error;
    const { lines, exitCode } = explainError(error, isDebugging(context));
    tell(context, ...lines);
    return exitCode;
  }
}
