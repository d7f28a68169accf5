import { oneLine } from '../scaffold/template/template-text.ts';
import type { CliContext } from './context.ts';
import { UserError } from './errors.ts';
import type { Prompter } from './prompter.ts';

/**
 * The name that something is put on record under: the one given, HUMAS_OLEH, or what the officer
 * answers. The name of the account is only offered as an answer, never taken unseen.
 *
 * @param given what `--oleh` says
 * @param prompter `undefined` where nobody can be asked
 * @throws UserError when no name is known
 */
export async function nameOfficer(
  given: string | undefined,
  prompter: Prompter | undefined,
  { env }: CliContext,
): Promise<string> {
  const known = oneLine(given ?? env.HUMAS_OLEH ?? '');
  if (known !== '') return known;
  if (!prompter || given !== undefined) {
    throw new UserError('Atas nama siapa ini dicatat belum disebut.', {
      hint: 'Tambahkan --oleh "Nama Anda", atau isi variabel HUMAS_OLEH.',
    });
  }
  const answer = await prompter.text({
    message: 'Dicatat atas nama siapa?',
    fallback: env.USERNAME ?? env.USER,
    validate: requireText,
  });
  return oneLine(answer);
}

/** Refuses an answer with nothing in it. */
export function requireText(answer: string): string | undefined {
  return oneLine(answer) === '' ? 'Jawaban ini tidak boleh kosong.' : undefined;
}
