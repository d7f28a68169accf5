import type { TimeZone } from '../calendar/clock.ts';
import { findProvince, findRegencies } from '../knowledge/regions.ts';

/** What the name of an agency gives away about where it is: `Dinas Sosial Kabupaten Bantul`. */
interface HomeRegion {
  /** First line of the letterhead: `Pemerintah Kabupaten Bantul`. */
  readonly government: string;
  /**
   * Where releases are dated. A province does not say which city, nor does a regency whose name is
   * that of a city, too: `Kabupaten Bogor`.
   */
  readonly town: string | undefined;
  readonly zone: TimeZone;
}

const REGION = /(?:^|\s)(Kota|Kabupaten|Provinsi) (\p{Lu}\S*(?: \p{Lu}\S*){0,4})$/u;

/** The region that ends the name of an agency, if there is one; its spelling is kept. */
export function homeRegionOf(agency: string): HomeRegion | undefined {
  const [, level, name] = REGION.exec(agency.trim()) ?? [];
  if (level === undefined || name === undefined) return undefined;
  const regencies = level === 'Provinsi' ? [] : findRegencies(name);
  const own = regencies.find(({ type }) => type === level);
  const province = level === 'Provinsi' ? findProvince(name) : own?.province;
  if (!province) return undefined;
  const isCity = level === 'Kota' || regencies.length === 1;
  return {
    government: `Pemerintah ${level} ${name}`,
    town: own && isCity ? name : undefined,
    zone: province.zone,
  };
}
