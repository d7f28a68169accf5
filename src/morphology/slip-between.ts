import type { Slip } from './one-slip.ts';

/** One slip of the fingers, and the first letter that it changes. */
export interface SlipAt {
  readonly slip: Exclude<Slip, 'two'>;
  readonly at: number;
}

/** The one slip that makes what was typed of a word; `undefined` where it takes none, or more. */
export function slipBetween(typed: string, meant: string): SlipAt | undefined {
  const shorter = Math.min(typed.length, meant.length);
  let at = 0;
  while (at < shorter && typed[at] === meant[at]) at++;
  let same = 0;
  while (same < shorter - at && typed.at(-1 - same) === meant.at(-1 - same)) same++;
  const [here, there] = [
    typed.slice(at, typed.length - same),
    meant.slice(at, meant.length - same),
  ];
  if (here.length + there.length === 1) return { slip: here === '' ? 'miss' : 'extra', at };
  if (here.length !== there.length || here.length === 0 || here.length > 3) return undefined;
  if (here.length === 1) return { slip: 'wrong', at };
  return [...here].reverse().join('') === there ? { slip: 'swap', at } : undefined;
}
