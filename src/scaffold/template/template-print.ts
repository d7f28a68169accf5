import { sha256 } from '../../text/sha256.ts';

const PARTIAL_CALL = /\{\{~?>\s*([^\s{}~]+)/gu;

/**
 * A print of a template and of the partials that it reaches: the same as long as none of them is
 * changed, whatever kind of line ends an editor gives them.
 *
 * @param template its text
 * @param partials texts of the partials there are, by name
 */
export function templatePrint(template: string, partials: ReadonlyMap<string, string>): string {
  const reached = new Map([['', template]]);
  // What is added while walking is walked too.
  for (const [, text] of reached) {
    for (const [, name = ''] of text.matchAll(PARTIAL_CALL)) {
      reached.set(name, partials.get(name) ?? '');
    }
  }
  const texts = [...reached].map(([name, text]) => [name, text.replaceAll('\r\n', '\n')] as const);
  return sha256(JSON.stringify(texts.sort(([a], [b]) => (a < b ? -1 : 1))));
}
