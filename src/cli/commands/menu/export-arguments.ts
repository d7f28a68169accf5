import { resolve } from 'node:path';
import { exporters } from '../../../export/exporters.ts';
import { isFile } from '../../../workspace/text-file.ts';
import type { CliContext } from '../../context.ts';
import type { Prompter } from '../../prompter.ts';

/** The forms that are asked for most. */
const FORMATS = [
  { value: 'docx', label: 'Word' },
  { value: 'pdf', label: 'PDF' },
  { value: 'html', label: 'HTML' },
  { value: 'wa', label: 'pesan WhatsApp, tampil di sini untuk disalin' },
  { value: 'eml', label: 'surel dengan lampiran Word' },
  { value: 'fragment', label: 'isi HTML untuk ditempel di laman' },
] as const;
type Format = (typeof FORMATS)[number]['value'];

/** Asks what a draft is to become, and gives the arguments of `humas export` for it. */
export async function exportArguments(
  draft: string,
  prompter: Prompter,
  context: CliContext,
): Promise<readonly string[]> {
  const format = await prompter.choose<Format>('Menjadi apa?', FORMATS);
  const isFinal = await prompter.confirm('Sudah final, tanpa tanda DRAF?', false);
  const args = ['export', draft, '--format', format, ...(isFinal ? ['--final'] : [])];
  if (format === 'wa') return [...args, '--out', '-'];
  const { extension } = await exporters[format]();
  const document = draft.replace(/\.[^./\\]*$/u, '') + extension;
  if (!(await isFile(resolve(context.cwd, document)))) return args;
  const overwrites = await prompter.confirm(`${document} sudah ada. Timpa?`, true);
  return overwrites ? [...args, '--force'] : args;
}
