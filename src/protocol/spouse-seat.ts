import type { Guest } from './guests.ts';

/** Whether a row of a table of seats is that of a husband or wife who accompanies a guest. */
export function isSpouseSeat(
  { name, office }: { readonly name: string; readonly office: string },
  guests: readonly Guest[],
): boolean {
  return (
    /^(?:pendamping|istri|isteri|suami|ibu)\b/iu.test(office) ||
    guests.some(({ spouse }) => spouse === name)
  );
}
