import { readFile, stat } from 'node:fs/promises';

/** How the characters of a text file are stored. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** Bytes read as text, or the reason why they are none; the reason is an Indonesian clause. */
export type DecodedText =
  | { readonly ok: true; readonly text: string; readonly encoding: Encoding }
  | { readonly ok: false; readonly reason: string; readonly hint: string };

/** The bytes of a text file with what they say. */
export type TextFile = DecodedText & { readonly bytes: Uint8Array };

const SAVE_AS_UTF8 = 'Buka di Notepad, pilih Simpan Sebagai, lalu pilih Pengodean: UTF-8.';

/**
 * Reads a text file as officers save them: UTF-8 with or without byte order mark, or UTF-16 with
 * one. A byte order mark stays in `text`.
 *
 * @throws the error of the operating system when the file cannot be read
 */
export async function readTextFile(path: string): Promise<TextFile> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    // That a folder was read instead of a file is said without its name.
    throw Object.assign(error, { path });
  });
  return { ...decodeText(bytes), bytes };
}

/** Whether a file stands at a path; a folder is none. */
export async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

/** Decodes bytes; see {@link readTextFile}. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = byMark(bytes);
  if (marked) return marked;
  if (isZip(bytes)) {
    return {
      ok: false,
      reason: 'bukan berkas teks, melainkan dokumen Word atau arsip',
      hint: 'humas membaca naskah Markdown (.md); salin isinya ke berkas .md.',
    };
  }
  // Neither UTF-8 nor Windows-1252 has zero bytes; pictures have many.
  if (bytes.includes(0)) return { ok: false, reason: 'bukan berkas teks', hint: SAVE_AS_UTF8 };
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { ok: true, text, encoding: 'utf-8' };
  } catch {
    const reason = 'tersimpan dalam pengodean ANSI (Windows-1252), bukan UTF-8';
    return { ok: false, reason, hint: SAVE_AS_UTF8 };
  }
}

/** Stores text as {@link decodeText} found it. */
export function encodeText(text: string, encoding: Encoding): Uint8Array {
  switch (encoding) {
    case 'utf-8':
      return Buffer.from(text, 'utf8');
    case 'utf-16le':
      return Buffer.from(text, 'utf16le');
    case 'utf-16be':
      return Buffer.from(text, 'utf16le').swap16();
    default:
      return encoding satisfies never;
  }
}

function byMark(bytes: Uint8Array): DecodedText | undefined {
  const [first, second] = bytes;
  const little = first === 0xff && second === 0xfe;
  const big = first === 0xfe && second === 0xff;
  if (!little && !big) return undefined;
  if (bytes.length % 2 === 1) {
    return { ok: false, reason: 'terpotong di tengah huruf (UTF-16)', hint: SAVE_AS_UTF8 };
  }
  const ordered = big ? Buffer.from(bytes).swap16() : Buffer.from(bytes);
  return { ok: true, text: ordered.toString('utf16le'), encoding: big ? 'utf-16be' : 'utf-16le' };
}

/** The first bytes of a ZIP archive, which a .docx is. */
function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
}
