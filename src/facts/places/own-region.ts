import {
  findProvince,
  findRegencies,
  type Province,
  type Regency,
  regionKey,
} from '../../knowledge/regions.ts';
import type { Settings } from '../../workspace/settings.ts';

const TYPED =
  /(?<type>Kabupaten|Kota)\s(?<name>[A-Z][A-Za-zÀ-ɏ'-]*(?:\s[A-Z][A-Za-zÀ-ɏ'-]*){0,4})/u;

/** The regency or city of the agency, from `pemerintah`, `instansi` or `kota` of its settings. */
export function findOwnRegency({ pemerintah, instansi, kota }: Settings): Regency | undefined {
  for (const text of [pemerintah, instansi]) {
    const { type, name = '' } = TYPED.exec(text ?? '')?.groups ?? {};
    const found = findRegencies(name).find((one) => one.type === type);
    if (found) return found;
  }
  const found = kota === undefined ? [] : findRegencies(kota);
  return found.length === 1 ? found[0] : undefined;
}

const PROVINCE = /Provinsi\s(?<name>[A-Z][A-Za-z]*(?:\s[A-Z][A-Za-z]*){0,4})/u;

/** The province of the agency: the one it is named after, else that of its regency or city. */
export function findOwnProvince(settings: Settings): Province | undefined {
  for (const text of [settings.pemerintah, settings.instansi]) {
    const { name = '' } = PROVINCE.exec(text ?? '')?.groups ?? {};
    const found = name === '' ? undefined : findProvince(name);
    if (found) return found;
  }
  return findOwnRegency(settings)?.province;
}

/** Type and name of a regency, in the spelling of the agency when it is its own. */
export function nameRegency({ type, name }: Regency, { kota, istilah }: Settings): string {
  const spelled = [kota ?? '', ...istilah].find((one) => regionKey(one) === regionKey(name));
  return `${type} ${spelled ?? name}`;
}
