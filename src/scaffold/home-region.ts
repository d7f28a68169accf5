import type { TimeZone } from '../calendar/clock.ts';
import { findProvince, findRegencies, type Province } from '../knowledge/regions.ts';

/** What the name of an agency gives away about where it is: `Dinas Sosial Kabupaten Bantul`. */
interface HomeRegion {
  /** First line of the letterhead: `Pemerintah Kabupaten Bantul`. */
  readonly government: string;
  /** Where releases are dated; a province does not say which city. */
  readonly town: string | undefined;
  readonly zone: TimeZone;
}

const REGION = /(?:^|\s)(Kota|Kabupaten|Provinsi) (\p{Lu}\S*(?: \p{Lu}\S*){0,4})$/u;

/** The region that ends the name of an agency, if there is one; its spelling is kept. */
export function homeRegionOf(agency: string): HomeRegion | undefined {
  const [, level, name] = REGION.exec(agency.trim()) ?? [];
  if (level === undefined || name === undefined) return undefined;
  const province = level === 'Provinsi' ? findProvince(name) : provinceOf(level, name);
  if (!province) return undefined;
  return {
    government: `Pemerintah ${level} ${name}`,
    town: level === 'Provinsi' ? undefined : name,
    zone: province.zone,
  };
}

function provinceOf(level: string, name: string): Province | undefined {
  return findRegencies(name).find(({ type }) => type === level)?.province;
}
