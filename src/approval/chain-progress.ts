import { type ChainLink, nextLink } from './sign-off-chain.ts';

/** How far a chain of initials is, in a few Indonesian words: `2 dari 4, berikutnya kabag`. */
export function chainProgress(chain: readonly ChainLink[]): string {
  const next = nextLink(chain);
  if (!next) return 'lengkap';
  const signed = chain.filter(({ state }) => state === 'sah').length;
  if (next.state === 'gugur') return `gugur pada ${next.role}; naskah berubah sesudah diparaf`;
  return signed === 0 ? 'belum ada' : `${signed} dari ${chain.length}, berikutnya ${next.role}`;
}
