const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Text for HTML, in content and in quoted attributes. Characters that HTML cannot hold, and those
 * that would turn the direction of what follows, show as U+FFFD.
 */
export function escapeHtml(text: string): string {
  return text
    .replace(/(?![\t\n\r])[\p{Cc}\p{Cs}\p{Bidi_Control}]/gu, '\uFFFD')
    .replace(/[&<>"']/gu, (sign) => ENTITIES[sign] ?? sign);
}
