import type { Passage } from '../../draft/passage.ts';
import type { EventPlace } from '../../event/event.ts';
import { findRegencies, regionKey } from '../../knowledge/regions.ts';
import type { Span } from '../../text/span.ts';

/** A town that a text gives for the place of the event and that is another one. */
export interface WrongTown extends Span {
  readonly name: string;
  /** The town on record. */
  readonly right: string;
}

const TOWN_BEHIND =
  /^,\s(?:(?:Kota|Kabupaten)\s)?(?<town>[A-ZÀ-Þ][A-Za-zÀ-ɏ]+(?:\s[A-ZÀ-Þ][A-Za-zÀ-ɏ]+){0,2})(?=[,.;]|\s(?:pada|mulai|pukul|\())/u;

/** `di Ruang Pertemuan Balai Kota, Bandung`: a town right behind the place that is not its own. */
export function findWrongTown(
  { text, lower }: Passage,
  { nama, kota = '', provinsi = '', alamat = '' }: EventPlace,
): WrongTown | undefined {
  if (findRegencies(kota).length === 0) return undefined;
  const at = lower.indexOf(nama.toLowerCase());
  const behind = at === -1 ? undefined : TOWN_BEHIND.exec(text.slice(at + nama.length));
  const { town = '' } = behind?.groups ?? {};
  if (!behind || findRegencies(town).length === 0) return undefined;
  const known = regionKey(`${nama} ${alamat} ${kota} ${provinsi}`);
  // `Jakarta Pusat` for `Jakarta`.
  if (known.includes(regionKey(town)) || regionKey(town).includes(regionKey(kota))) {
    return undefined;
  }
  const end = at + nama.length + behind[0].length;
  return { start: end - town.length, end, name: town, right: kota };
}
