import { readFile } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import type { ReceivedText } from '../../../scaffold/received/received-text.ts';
import { decodeText, isFile } from '../../../workspace/text-file.ts';
import type { CliContext } from '../../context.ts';
import { UserError } from '../../errors.ts';
import { STDIN } from '../../files.ts';
import { missingPath } from '../../missing-path.ts';
import { toSlashes } from '../../paths.ts';
import { readStdin } from '../../read-draft.ts';
import { wordFaults } from '../../word-faults.ts';
import { refuseWrongKind } from '../../wrong-kind.ts';

/** A text that somebody sent, and where it stands. */
export interface OriginFile {
  readonly received: ReceivedText;
  /** How it is named to the officer. */
  readonly shown: string;
  /** `undefined` for standard input. */
  readonly absolute: string | undefined;
}

/**
 * Reads what `--dari` names: a Word file by what is in it, Markdown by its name, all else as text.
 *
 * @throws UserError for a file that is not there, cannot be read or has no text
 */
export async function readOriginFile(typed: string, context: CliContext): Promise<OriginFile> {
  const absolute = typed === STDIN ? undefined : resolve(context.cwd, toSlashes(typed));
  const shown = absolute === undefined ? 'teks yang ditempel' : toSlashes(typed);
  if (absolute !== undefined) {
    refuseOther(toSlashes(typed));
    if (!(await isFile(absolute))) throw await missingPath(typed, context.cwd);
  }
  const bytes = absolute === undefined ? await readStdin(context) : await readFile(absolute);
  const received = await read(bytes, shown);
  if (received.body.length === 0) {
    throw new UserError(`${shown} tidak memuat naskah; tidak ada yang ditulis.`, {
      hint: 'Periksa apakah isinya berupa teks, bukan gambar atau lampiran saja.',
    });
  }
  return { received, shown, absolute };
}

/** Names of files that hold a text; one without an ending is taken for a text, too. */
const ENDINGS = ['.docx', '.md', '.markdown', '.txt', '.text', ''];

function refuseOther(path: string): void {
  refuseWrongKind(path, { withRecords: false, withWord: true });
  if (ENDINGS.includes(extname(path).toLowerCase())) return;
  throw new UserError(`${path} belum dapat dibaca; --dari membaca berkas .docx, .md, dan .txt.`, {
    hint: 'Salin teksnya ke berkas .txt, atau tempel dengan --dari -',
  });
}

async function read(bytes: Uint8Array, shown: string): Promise<ReceivedText> {
  const { readReceivedMarkdown, readReceivedText, readReceivedWord } = await import(
    '../../../scaffold/received/read-received.ts'
  );
  if (extname(shown).toLowerCase() === '.docx' || isZip(bytes)) {
    const word = readReceivedWord(bytes, shown);
    if (word.ok) return word.value;
    const { message, hint } = wordFaults[word.fault];
    throw new UserError(`${shown}: ${message}`, { hint });
  }
  const decoded = decodeText(bytes);
  if (!decoded.ok) throw new UserError(`${shown} ${decoded.reason}.`, { hint: decoded.hint });
  if (!['.md', '.markdown'].includes(extname(shown).toLowerCase())) {
    return readReceivedText(decoded.text, shown);
  }
  const markdown = readReceivedMarkdown(decoded.text, shown);
  if (markdown.ok) return markdown.value;
  throw new UserError(`${shown} belum dapat dibaca: ${markdown.fault}`, {
    hint: `Untuk melihat letaknya: humas check ${shown}`,
  });
}

/** How a Word file begins, whatever it is called. */
function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}
