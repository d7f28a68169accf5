import type { Report } from '../../check/finding.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule, type RuleContext } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import { nameRegency } from '../../facts/own-region.ts';
import { findRegionMentions, type RegionMention } from '../../facts/region-mentions.ts';
import type { RegencyType } from '../../knowledge/regions.ts';
import { matchCase } from '../../text/case.ts';

/** What to write for the other type, in lower case. */
const OTHER_HEAD: Readonly<Record<string, string>> = {
  kabupaten: 'kota',
  kab: 'kota',
  bupati: 'wali kota',
  pemkab: 'pemkot',
  'wali kota': 'bupati',
  walikota: 'bupati',
  pemkot: 'pemkab',
};

export const wilayahJenis: Rule = draftRule({
  id: 'fakta/wilayah-jenis',
  severity: 'error',
  summary: 'Kota dipimpin wali kota, kabupaten dipimpin bupati, dan keduanya tidak tertukar.',
  why: 'Menyebut kabupaten sebagai kota, atau bupati sebagai wali kota, langsung terlihat oleh warganya.',
  exceptions:
    '“Kota” untuk ibu kota kabupaten (“Kota Sungailiat”) dibiarkan. Nama yang dimiliki kota dan kabupaten, seperti Bogor dan Malang, tidak dapat diperiksa.',
  source: 'Kode wilayah Kementerian Dalam Negeri (idn-area-data 3.1.2); UU 23/2014 Pasal 59',
  examples: {
    wrong: [
      { text: '«Bupati» Pangkalpinang Budi Santoso meninjau pasar.' },
      { text: '«Wali Kota» Bangka Selatan membuka pelatihan.' },
      { text: 'Peserta datang dari «Kabupaten» Pangkalpinang.' },
      { text: '«Pemkab» Banda Aceh menggelar pasar murah.' },
    ],
    right: [
      'Wali Kota Pangkalpinang dan Bupati Bangka Selatan hadir.',
      'Bupati Bogor dan Wali Kota Bogor menandatangani nota kesepahaman.',
      'Acara digelar di Kota Sungailiat, ibu kota Kabupaten Bangka.',
      'Wali Kota Jakarta Selatan dan Bupati Kepulauan Seribu menerima piala.',
      'Wali Kota London bertemu Bupati Batu Bara.',
      'Tugas bupati di Pangkalpinang dulu lain.',
      'Wali Kota Solo menerima tamu dari Kabupaten Kotawaringin Barat.',
    ],
  },
  *check({ passages, settings }) {
    for (const passage of passages) {
      for (const mention of findRegionMentions(passage)) {
        const report = reportType(passage, mention, settings);
        if (report) yield report;
      }
    }
  },
});

function reportType(
  passage: Passage,
  mention: RegionMention,
  settings: RuleContext['settings'],
): Report | undefined {
  if (mention.kind !== 'regency' || !isWrong(passage, mention)) return undefined;
  const [right] = mention.regencies;
  const { start, end } = mention.head;
  const written = passage.text.slice(start, end);
  const other = OTHER_HEAD[written.toLowerCase()];
  if (!right || other === undefined) return undefined;
  const text = matchCase(other, written);
  const correct = text === other ? other : capitaliseEach(text);
  return {
    ...replacement(passage, start, end, correct, { safe: false }),
    message: `Menurut kode wilayah Kemendagri, yang ada ${nameRegency(right, settings)}; tulis “${correct}”.`,
  };
}

/** Whether nothing of this name is of the type said; a town may be called `Kota` wherever it is. */
function isWrong(
  { text }: Passage,
  { type, isOffice, regencies, end }: Extract<RegionMention, { kind: 'regency' }>,
): boolean {
  if (regencies.some((one) => one.type === type)) return false;
  const opposite: RegencyType = type === 'Kota' ? 'Kabupaten' : 'Kota';
  if (!regencies.every((one) => one.type === opposite)) return false;
  return isOffice || (type === 'Kabupaten' && !/^\s[A-Z]/u.test(text.slice(end)));
}

function capitaliseEach(text: string): string {
  return text === text.toUpperCase()
    ? text
    : text.replace(/(?<![A-Za-z])[a-z]/gu, (letter) => letter.toUpperCase());
}
