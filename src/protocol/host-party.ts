import type { EventFile } from '../event/event.ts';
import { withoutStatus } from '../knowledge/acting-status.ts';
import type { Guest } from './guests.ts';

const HEAD_OF_REGION = /^(?:bupati|wali kota|gubernur)\s+/iu;
const BESIDE_HEAD = /^(?:wakil (?:bupati|wali kota|gubernur)|sekretaris daerah)\b/iu;
const OF_COUNCIL = /\bdprd\b.*$/iu;

/**
 * Whether a guest receives the others together with the host, and so is there before them: the host,
 * members of the same council, the deputy and the secretary of a head of region, and who is named to
 * receive the leader (`penyambut`).
 */
export function isOfHostParty(guest: Guest, guests: readonly Guest[], event: EventFile): boolean {
  const own = withoutStatus(guest.title).toLowerCase();
  const receiver = event.brief?.perjalanan?.penyambut;
  if (receiver !== undefined && own.startsWith(withoutStatus(receiver).toLowerCase())) return true;
  const host = guests.find(({ isHost }) => isHost);
  if (guest === host) return true;
  if (!host) return false;
  const title = withoutStatus(host.title).toLowerCase();
  const council = OF_COUNCIL.exec(title)?.[0];
  if (council !== undefined) return OF_COUNCIL.exec(own)?.[0] === council;
  const region = HEAD_OF_REGION.test(title) ? title.replace(HEAD_OF_REGION, '') : undefined;
  return region !== undefined && BESIDE_HEAD.test(own) && own.endsWith(` ${region}`);
}
