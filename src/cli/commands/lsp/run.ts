import { createConnection } from 'vscode-languageserver/node';
import manifest from '../../../../package.json' with { type: 'json' };
import { serve } from '../../../lsp/server.ts';
import { type CliContext, today } from '../../context.ts';
import { type ExitCode, UserError } from '../../errors.ts';

/**
 * Serves an editor until it says goodbye. The connection then ends the process: 0 after an orderly
 * shutdown, 1 when the editor is simply gone, as the protocol wants it.
 *
 * @throws UserError when a person runs it
 */
export async function run(context: CliContext): Promise<ExitCode> {
  if (context.stdin.isTTY) {
    throw new UserError('humas lsp dijalankan oleh penyunting teks, bukan diketik di terminal.', {
      hint: 'Untuk memeriksa naskah di terminal: humas check naskah/rilis.md',
    });
  }
  const connection = createConnection(process.stdin, process.stdout);
  const ended = new Promise<ExitCode>((resolve) => connection.onExit(() => resolve(0)));
  serve(connection, {
    version: manifest.version,
    today: () => today({ ...context, now: new Date() }),
  });
  return ended;
}
