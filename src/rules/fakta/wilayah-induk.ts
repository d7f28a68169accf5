import type { Report } from '../../check/finding.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import { nameRegency } from '../../facts/own-region.ts';
import { findRegionMentions, type RegionMention } from '../../facts/region-mentions.ts';
import { findProvince, type Province } from '../../knowledge/regions.ts';
import type { Settings } from '../../workspace/workspace.ts';

/** What may stand between a region and the one it lies in. */
const LINK = /^(?:,\s|\s)(?:di\s|wilayah\s)?$/u;
/** A province without its type, alone between a comma and what closes the phrase. */
const BARE_PROVINCE =
  /^,\s(?<name>[A-Z][A-Za-z]+(?:\s[A-Z][A-Za-z]+){0,3})(?=[.;)(]|,\s(?!dan\s|serta\s)[a-z\d]|\s\(|\s[–-]|$)/u;

export const wilayahInduk: Rule = draftRule({
  id: 'fakta/wilayah-induk',
  severity: 'warning',
  summary: 'Kecamatan disebut di kabupaten atau kotanya, kabupaten dan kota di provinsinya.',
  why: 'Alamat yang salah wilayah menyesatkan warga dan wartawan, dan terlihat jelas oleh penduduknya.',
  exceptions:
    'Hanya wilayah yang disebut berdampingan yang diperiksa. Nama kecamatan yang tidak tercatat dan provinsi-provinsi di Papua dibiarkan, karena pemekarannya masih baru.',
  source: 'Kode wilayah Kementerian Dalam Negeri (idn-area-data 3.1.2)',
  checklist: 'Kecamatan, kabupaten/kota, dan provinsi sudah cocok',
  examples: {
    wrong: [
      { text: 'Bantuan tiba di Kecamatan Gerunggang, «Kabupaten Bangka».' },
      { text: 'Posko dibuka di Kecamatan Toboali, «Kota Pangkalpinang», pagi ini.' },
      { text: 'Acara digelar di Kabupaten Bangka Selatan, «Provinsi Riau».' },
      { text: 'Rapat berlangsung di Kota Pangkalpinang, «Sumatera Selatan».' },
    ],
    right: [
      'Bantuan tiba di Kecamatan Gerunggang, Kota Pangkalpinang.',
      'Posko dibuka di Kecamatan Toboali, Kabupaten Bangka Selatan, Kepulauan Bangka Belitung.',
      'Rombongan mengunjungi Kecamatan Gerunggang dan Kabupaten Bangka.',
      'Peserta datang dari Kota Pangkalpinang, Sumatera Selatan, dan Jambi.',
      'Bantuan dikirim ke Kecamatan Baru Sekali, Kabupaten Bangka.',
      'Posko dibuka di Kecamatan Sawang, Kabupaten Aceh Utara, dan Kecamatan Sawang, Kabupaten Aceh Selatan.',
      'Rapat digelar di Kota Sorong, Papua Barat.',
      'Warga Kabupaten Bogor, Provinsi Jawa Barat, menerima bantuan.',
    ],
  },
  *check({ passages, settings }) {
    for (const passage of passages) {
      const mentions = findRegionMentions(passage);
      for (const [index, mention] of mentions.entries()) {
        const report = reportParent(passage, mention, mentions[index + 1], settings);
        if (report) yield report;
      }
    }
  },
});

function reportParent(
  passage: Passage,
  mention: RegionMention,
  next: RegionMention | undefined,
  settings: Settings,
): Report | undefined {
  const isLinked = next && LINK.test(passage.text.slice(mention.end, next.start));
  switch (mention.kind) {
    case 'district':
      return isLinked && next.kind === 'regency'
        ? reportDistrict(passage, mention, next, settings)
        : undefined;
    case 'regency': {
      if (mention.isOffice) return undefined;
      if (isLinked && next.kind === 'province') return reportRegency(passage, mention, next);
      const bare = readBareProvince(passage.text, mention.end);
      return bare && reportRegency(passage, mention, bare);
    }
    case 'province':
      return undefined;
    default:
      return mention satisfies never;
  }
}

function reportDistrict(
  passage: Passage,
  { name, homes }: Extract<RegionMention, { kind: 'district' }>,
  parent: Extract<RegionMention, { kind: 'regency' }>,
  settings: Settings,
): Report | undefined {
  const claimed = parent.regencies.find(({ type }) => type === parent.type);
  if (!claimed || parent.isOffice || homes.includes(claimed)) return undefined;
  const known = homes.map((home) => nameRegency(home, settings));
  const span = passage.span(parent.start, parent.end);
  const where = `Menurut kode wilayah Kemendagri, Kecamatan ${name} berada di ${listNames(known)}`;
  const [only] = known;
  if (known.length > 1 || only === undefined) {
    return { span, message: `${where}; periksa wilayahnya.` };
  }
  return {
    ...replacement(passage, parent.start, parent.end, only, { safe: false }),
    message: `${where}, bukan ${nameRegency(claimed, settings)}.`,
  };
}

interface NamedProvince {
  readonly start: number;
  readonly end: number;
  readonly nameSpan: { readonly start: number; readonly end: number };
  readonly province: Province;
}

function readBareProvince(text: string, end: number): NamedProvince | undefined {
  const { name } = BARE_PROVINCE.exec(text.slice(end, end + 60))?.groups ?? {};
  const province = name === undefined ? undefined : findProvince(name);
  if (!province || name === undefined) return undefined;
  const nameSpan = { start: end + 2, end: end + 2 + name.length };
  return { ...nameSpan, nameSpan, province };
}

function reportRegency(
  passage: Passage,
  { type, regencies }: Extract<RegionMention, { kind: 'regency' }>,
  { start, end, nameSpan, province }: NamedProvince,
): Report | undefined {
  const found = regencies.filter((one) => one.type === type);
  const [regency] = found;
  if (!regency || found.some((one) => isSameProvince(one.province, province))) return undefined;
  const right = regency.province.name;
  const head = passage.text.slice(start, nameSpan.start);
  return {
    ...replacement(passage, start, end, `${head}${right}`, { safe: false }),
    message: `Menurut kode wilayah Kemendagri, ${type} ${regency.name} berada di Provinsi ${right}, bukan ${province.name}.`,
  };
}

/** Provinces of Papua (codes 91 to 97) were made of one another in 2022. */
function isSameProvince(a: Province, b: Province): boolean {
  return a === b || (a.code.startsWith('9') && b.code.startsWith('9'));
}

function listNames(names: readonly string[]): string {
  if (names.length > 3) return `${names.length} kabupaten/kota lain`;
  return names.length < 2
    ? (names[0] ?? '')
    : `${names.slice(0, -1).join(', ')} dan ${names.at(-1)}`;
}
