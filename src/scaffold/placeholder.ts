const PLACEHOLDER = /\[LENGKAPI(?::([^\]\r\n]*))?\]/gu;

/** What a draft shows where a fact is missing: `[LENGKAPI: jumlah peserta]`. */
export function lengkapi(label: string): string {
  return `[LENGKAPI: ${label.replace(/[[\]|\s]+/gu, ' ').trim()}]`;
}

/** The labels of all placeholders in a text, each once, in their order. */
export function missingLabels(text: string): readonly string[] {
  const labels = Array.from(text.matchAll(PLACEHOLDER), (match) => match[1]?.trim() ?? '');
  return [...new Set(labels.filter((label) => label !== ''))];
}
