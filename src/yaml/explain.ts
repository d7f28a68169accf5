import type { Span } from '../text/span.ts';

/** A fault as the YAML parser reports it: its code, its English sentence and where it noticed. */
export interface ParserFault {
  readonly code: string;
  readonly message: string;
  readonly pos: readonly [number, number];
}

/** What is wrong in a YAML text, where the officer must change it, and what to write there. */
export interface Explanation {
  readonly span: Span;
  readonly message: string;
  /** Whether the text would read on if `span` were a value in quotes: what comes after counts too. */
  readonly isValue?: boolean;
}

/** Why a line that begins with a tab is refused. */
export const TAB = 'Awal baris ini memakai tab; ganti dengan spasi.';

const NOT_A_PAIR =
  'Baris ini belum berbentuk `nama: isi`; tulis titik dua dan satu spasi sesudah nama isian.';
const UNEVEN_INDENT =
  'Spasi di awal baris ini keliru; samakan jumlahnya dengan baris sejenis di atasnya.';

/**
 * Explains a fault in Indonesian. The parser often notices a fault long after its cause (a quote
 * that is never closed is noticed at the end of the file), so the span is that of the cause.
 */
export function explainFault(yaml: string, fault: ParserFault): Explanation {
  const [start, end] = fault.pos;
  const place = { start, end: Math.max(start, end) };
  switch (fault.code) {
    case 'TAB_AS_INDENT':
      return { span: place, message: TAB };
    case 'DUPLICATE_KEY': {
      const key = /^[^:\r\n]*/u.exec(yaml.slice(start))?.[0].trimEnd() ?? '';
      const span = { start, end: start + key.length };
      return { span, message: `Isian \`${key}\` ditulis dua kali; hapus salah satunya.` };
    }
    case 'BAD_SCALAR_START':
    case 'BAD_ALIAS':
      return quoteIt(yaml, start, `Isi tidak boleh diawali “${yaml[start] ?? ''}”`);
    case 'BAD_DQ_ESCAPE':
      return { span: place, message: BACKSLASH };
    case 'MULTIPLE_DOCS':
      return { span: place, message: 'Baris `---` atau `...` tidak boleh ada di antara isian.' };
    case 'KEY_OVER_1024_CHARS':
    case 'MULTILINE_IMPLICIT_KEY':
      return unclosed(yaml) ?? { span: lineSpan(yaml, start), message: NOT_A_PAIR };
    case 'BLOCK_AS_IMPLICIT_KEY':
      return explainNesting(yaml, start);
    case 'BAD_INDENT':
      return unclosed(yaml) ?? { span: lineSpan(yaml, start), message: UNEVEN_INDENT };
    case 'MISSING_CHAR':
      return unclosed(yaml) ?? explainMissing(yaml, fault.message, place);
    case 'UNEXPECTED_TOKEN':
      return unclosed(yaml) ?? explainUnexpected(yaml, place);
    default:
      return {
        span: place,
        message:
          'Bagian ini tidak dapat dibaca; apit isi yang memuat tanda baca dengan tanda kutip.',
      };
  }
}

/** Why a backslash in double quotes is refused. Paths of Windows are the usual case. */
export const BACKSLASH =
  'Di antara tanda kutip ganda, garis miring terbalik (\\) punya arti khusus; pakai garis miring (/) atau kutip tunggal.';

/** `judul: Pelatihan: hari kedua`, or a line that stands too far in. */
function explainNesting(yaml: string, at: number): Explanation {
  const line = yaml.slice(at, lineSpan(yaml, at).end);
  if (/:(?:\s|$)/u.test(line)) return quoteIt(yaml, at, 'Isi ini memuat titik dua');
  return { span: nextLineSpan(yaml, at), message: UNEVEN_INDENT };
}

function explainMissing(yaml: string, message: string, span: Span): Explanation {
  if (message.startsWith('Implicit map keys')) return { span, message: NOT_A_PAIR };
  if (message.startsWith('Sequence item')) {
    const line = /\S/u.test(yaml.slice(span.start, span.end))
      ? lineSpan(yaml, span.start)
      : nextLineSpan(yaml, span.start);
    return { span: line, message: UNEVEN_INDENT };
  }
  return { span, message: 'Ada koma, spasi, atau tanda penutup yang kurang di sini.' };
}

function explainUnexpected(yaml: string, span: Span): Explanation {
  const line = lineSpan(yaml, span.start);
  const value = /[:-][ \t]+(?=["'])/u.exec(yaml.slice(line.start, span.start));
  if (value) {
    const start = line.start + value.index + value[0].length;
    return quoteIt(yaml, start, 'Ada teks di luar tanda kutip');
  }
  if (yaml[span.start] === '-') {
    return { span, message: 'Tulis butir daftar (`- …`) di baris baru, di bawah nama isiannya.' };
  }
  const token = yaml.slice(span.start, span.end).split(/[\r\n]/u, 1)[0] ?? '';
  return {
    span,
    message: `“${token}” tidak dapat dibaca di sini; periksa spasi, kurung, dan tanda kutip di baris ini.`,
  };
}

/** Asks to put the rest of the line in quotes, and shows how. */
function quoteIt(yaml: string, start: number, reason: string): Explanation {
  const span = { start, end: lineSpan(yaml, start).end };
  const written = yaml.slice(span.start, span.end);
  // Outer quotes go when they only seem to be a pair, as in 'Jum'at'.
  const outer = /^(["'])(.*)\1$/u.exec(written);
  const inner = outer?.[2] ?? '';
  const value = inner.split(outer?.[1] ?? '"').length % 2 === 0 ? inner : written;
  const quoted = /["\\]/u.test(value) ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;
  const message = `${reason}; apit seluruh isi dengan tanda kutip: ${quoted}`;
  return { span, message, isValue: true };
}

/** A quotation mark or bracket that opens the value of a line and is not closed there. */
function unclosed(yaml: string): Explanation | undefined {
  for (const match of yaml.matchAll(/^[ \t-]*(?:[\p{L}\p{N}_]+:[ \t]+)?(["'[{])([^\r\n]*)/gmu)) {
    const [whole, mark = '', rest = ''] = match;
    const closing = { '[': ']', '{': '}' }[mark] ?? mark;
    if (rest.includes(closing)) continue;
    const end = match.index + whole.trimEnd().length;
    const span = { start: match.index + whole.length - rest.length - 1, end };
    const name = mark === '"' || mark === "'" ? 'Tanda kutip' : 'Kurung';
    return { span, message: `${name} ini belum ditutup; tambahkan “${closing}” di akhir isi.` };
  }
  return undefined;
}

/** The words of the line that holds `at`. */
function lineSpan(yaml: string, at: number): Span {
  const from = Math.max(yaml.lastIndexOf('\n', at - 1), yaml.lastIndexOf('\r', at - 1)) + 1;
  const line = /^[^\r\n]*/u.exec(yaml.slice(from))?.[0] ?? '';
  const start = from + line.length - line.trimStart().length;
  return { start, end: Math.max(start, from + line.trimEnd().length) };
}

function nextLineSpan(yaml: string, at: number): Span {
  const lineEnd = /[\r\n]+/u.exec(yaml.slice(at));
  return lineSpan(yaml, lineEnd ? at + lineEnd.index + lineEnd[0].length : at);
}
