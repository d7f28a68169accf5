import { sha256 } from '../../text/sha256.ts';

/** A part of a message: its headers and its bytes. */
export interface MimePart {
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly content: Uint8Array;
}

const LINE = '\r\n';
/** Where a header goes on in the next line (RFC 5322, 2.2.3). */
export const FOLD = `${LINE} `;
/** Longest line of base64 (RFC 2045, 6.8); an encoded word leaves room for the header's name. */
const BASE64_LINE = 76;
const ENCODED_WORD = 64;

/**
 * Joins parts to a multipart entity (RFC 2046, 5.1). Its boundary is made from the parts, so that
 * the same parts give the same bytes and no part can hold it by chance.
 */
export function multipart(subtype: 'mixed' | 'alternative', parts: readonly MimePart[]): MimePart {
  const texts = parts.map(entityText);
  const boundary = `=_${sha256(texts.join('')).slice(0, 32)}`;
  const body = texts.map((text) => `--${boundary}${LINE}${text}${LINE}`).join('');
  return {
    headers: [['Content-Type', `multipart/${subtype};${FOLD}boundary="${boundary}"`]],
    content: new TextEncoder().encode(`${body}--${boundary}--${LINE}`),
  };
}

/** A part whose bytes travel as base64: any text or file. */
export function base64Part(headers: MimePart['headers'], content: string | Uint8Array): MimePart {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const lines = toBase64(bytes).match(new RegExp(`.{1,${BASE64_LINE}}`, 'gu')) ?? [];
  return {
    headers: [...headers, ['Content-Transfer-Encoding', 'base64']],
    content: new TextEncoder().encode(`${lines.join(LINE)}${LINE}`),
  };
}

/** The text of an entity: headers, an empty line, content. */
export function entityText({ headers, content }: MimePart): string {
  const lines = headers.map(([name, value]) => `${name}: ${value}${LINE}`);
  return `${lines.join('')}${LINE}${new TextDecoder().decode(content)}`;
}

/** A text for a header: as it is when it is plain ASCII, else in encoded words (RFC 2047). */
export function headerText(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (/^[\x20-\x7E]*$/u.test(line) && !line.includes('=?')) return line;
  const room = Math.floor((ENCODED_WORD - '=?UTF-8?B??='.length) / 4) * 3;
  const words: string[] = [];
  let current = '';
  for (const character of line) {
    const longer = current + character;
    if (new TextEncoder().encode(longer).length > room) {
      words.push(current);
      current = character;
    } else {
      current = longer;
    }
  }
  return [...words, current]
    .map((word) => `=?UTF-8?B?${toBase64(new TextEncoder().encode(word))}?=`)
    .join(FOLD);
}

/** `Wed, 19 Aug 2026 03:00:00 +0000` (RFC 5322, 3.3). */
export function headerDate(date: Date): string {
  return date.toUTCString().replace('GMT', '+0000');
}

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
