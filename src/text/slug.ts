/** The words of a title for file names and addresses: only lower-case ASCII letters and digits. */
export function slugWords(title: string): readonly string[] {
  const ascii = title
    .normalize('NFKD')
    .replace(/[\p{M}'’‘]/gu, '')
    .toLowerCase();
  return ascii.match(/[a-z0-9]+/gu) ?? [];
}
