import type { JudgedStatement } from '../../../approval/judge-statements.ts';
import { type FactSheet, reasonText } from '../../../report/facts/fact-report.ts';
import { quoteArgument } from '../../../report/summary.ts';
import { findNearest } from '../../../text/nearest.ts';
import { UserError } from '../../errors.ts';

/** Fewer digits of an id could be a number of the draft. */
const SHORTEST_ID = 4;

/**
 * The statements that were named by id, or the first digits of it, by their words, or by value.
 *
 * @throws UserError for a name that fits no statement or several, or one that a rule rules out
 */
export function findClaims(names: readonly string[], sheet: FactSheet): readonly JudgedStatement[] {
  return names.map((name) => {
    const [found, ...others] = candidates(name, sheet);
    if (!found) throw unknownClaim(name, sheet);
    if (others.length > 0) {
      const ids = [found, ...others].map(({ statement }) => statement.id).join(', ');
      throw new UserError(`“${name}” ada lebih dari satu; sebut id-nya.`, {
        hint: `Pilihannya: ${ids}.`,
      });
    }
    return requirePossible(found);
  });
}

function candidates(name: string, { statements }: FactSheet): readonly JudgedStatement[] {
  const typed = comparable(name);
  const byId = statements.filter(
    ({ statement }) => typed.length >= SHORTEST_ID && statement.id.startsWith(typed),
  );
  if (byId.length > 0) return byId;
  return statements.filter(({ statement }) =>
    [statement.text, statement.value, ...statement.mentions.map(({ text }) => text)].some(
      (text) => comparable(text) === typed,
    ),
  );
}

function comparable(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().toLowerCase();
}

function unknownClaim(name: string, { statements, path }: FactSheet): UserError {
  const texts = statements.map(({ statement }) => statement.text);
  const nearest = findNearest(name, texts);
  const meant = nearest === undefined ? '' : ` Mungkin maksudnya “${nearest}”?`;
  return new UserError(`Naskah tidak memuat pernyataan “${name}”.${meant}`, {
    hint: `Semua pernyataan: humas facts ${quoteArgument(path)}`,
  });
}

/** A person may speak against a warning, but what a rule proves wrong must be corrected. */
function requirePossible(judged: JudgedStatement): JudgedStatement {
  if (judged.state !== 'bertentangan' || !judged.isGrave) return judged;
  const reason = judged.reasons.find(({ kind }) => kind === 'finding');
  if (!reason) return judged;
  throw new UserError(
    `“${judged.statement.text}” tidak dapat diverifikasi: ${reasonText(reason)}`,
    { hint: 'Betulkan naskahnya, atau abaikan temuannya dengan alasan (humas-abaikan).' },
  );
}
