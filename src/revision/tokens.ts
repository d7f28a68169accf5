/**
 * Words with what stands inside them (`08.30–12.00`, `M.Si`), so that no time or number is put
 * together from halves; placeholders; every other mark by itself; white space.
 */
const TOKEN = /\[LENGKAPI[^\]\r\n]*\]|\s+|[A-Za-zÀ-ɏ0-9](?:\S*[A-Za-zÀ-ɏ0-9])?|[^\sA-Za-zÀ-ɏ0-9]/gu;

const WORD = /^(?:[A-Za-zÀ-ɏ0-9]|\[LENGKAPI)/u;

/** The tokens of a text; put together they are the text. */
export function splitTokens(text: string): readonly string[] {
  return text.match(TOKEN) ?? [];
}

/** Whether a token is a word or a number. */
export function isWord(token: string): boolean {
  return WORD.test(token);
}
