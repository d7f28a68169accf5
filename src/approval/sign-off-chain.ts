import { sha256 } from '../text/sha256.ts';
import type { SignOff } from './draft-record.ts';

/** Who puts initials to a draft, in this order, where `humas.yaml` names nobody else. */
export const DEFAULT_CHAIN: readonly string[] = ['penulis', 'kasubbag', 'kabag', 'pimpinan'];

/**
 * One place in the chain. `gugur`: the text was changed after the initials; they stand for it no
 * more.
 */
export type ChainLink = { readonly role: string } & (
  | { readonly state: 'sah' | 'gugur'; readonly signOff: SignOff }
  | { readonly state: 'kosong' }
);

/** The places of the chain in order, each with the initials that were put there. */
export function readChain(
  roles: readonly string[],
  signOffs: readonly SignOff[],
  print: string,
): readonly ChainLink[] {
  return roles.map((role): ChainLink => {
    const signOff = signOffs.findLast((one) => isSameRole(one.peran, role));
    if (!signOff) return { role, state: 'kosong' };
    return { role, state: signOff.sidik === print ? 'sah' : 'gugur', signOff };
  });
}

/** The first place of the chain without valid initials; `undefined` when all have signed. */
export function nextLink(chain: readonly ChainLink[]): ChainLink | undefined {
  return chain.find(({ state }) => state !== 'sah');
}

/** Puts initials in the place of those that the same role gave before. */
export function addSignOff(signOffs: readonly SignOff[], added: SignOff): readonly SignOff[] {
  return [...signOffs.filter((one) => !isSameRole(one.peran, added.peran)), added];
}

/** Whether two names of a role are the same but for capitals. */
export function isSameRole(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/**
 * What initials are bound to: the SHA-256 of all that is printed of a draft. Byte order mark, kind
 * of line ends and blank lines at the end, which programs change by themselves, have no part in it.
 *
 * @param texts the draft, then the event file where the document prints from it too
 */
export function signedPrint(...texts: readonly string[]): string {
  const normal = texts.map((text) =>
    text
      .replace(/^\uFEFF/u, '')
      .replace(/\r\n?/gu, '\n')
      .trimEnd(),
  );
  return sha256(JSON.stringify(normal));
}
