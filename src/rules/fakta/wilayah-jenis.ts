import type { Report } from '../../check/finding.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule, type RuleContext } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import { judgeVillage } from '../../facts/places/judge-village.ts';
import { nameRegency } from '../../facts/places/own-region.ts';
import { findRegionMentions, type RegionMention } from '../../facts/places/region-mentions.ts';
import { findVillageMentions, type VillageMention } from '../../facts/places/village-mentions.ts';
import { districtWord, isInYogyakarta } from '../../knowledge/local-words.ts';
import type { RegencyType } from '../../knowledge/regions.ts';
import { nameVillage } from '../../knowledge/villages.ts';
import { matchCase } from '../../text/case.ts';
import type { Span } from '../../text/span.ts';

const OWN = 'kota: Pangkalpinang\npemerintah: Pemerintah Kota Pangkalpinang\n';

/** What to write for the other type, in lower case. */
const OTHER_HEAD: Readonly<Record<string, string>> = {
  kabupaten: 'kota',
  kab: 'kota',
  bupati: 'wali kota',
  pemkab: 'pemkot',
  'wali kota': 'bupati',
  walikota: 'bupati',
  pemkot: 'pemkab',
  desa: 'kelurahan',
  'kepala desa': 'lurah',
  kades: 'lurah',
  kelurahan: 'desa',
  kel: 'desa',
  lurah: 'kepala desa',
};

export const wilayahJenis: Rule = draftRule({
  id: 'fakta/wilayah-jenis',
  severity: 'error',
  summary:
    'Kota dipimpin wali kota, kabupaten bupati, kelurahan lurah, desa kepala desa, dan semuanya tidak tertukar.',
  why: 'Menyebut kabupaten sebagai kota, atau bupati sebagai wali kota, langsung terlihat oleh warganya.',
  exceptions:
    '“Kota” untuk ibu kota kabupaten (“Kota Sungailiat”) dibiarkan. Nama yang dimiliki kota dan kabupaten, seperti Bogor dan Malang, tidak dapat diperiksa. Desa dan kelurahan diperiksa di daerah sendiri, di daerah acara, atau bila kabupaten atau kotanya disebut; karena statusnya kadang berubah, temuannya peringatan.',
  source:
    'Kode wilayah Kementerian Dalam Negeri (idn-area-data 3.1.2); UU 23/2014 Pasal 59 dan 229; UU 6/2014 Pasal 25',
  examples: {
    wrong: [
      { text: '«Bupati» Pangkalpinang Budi Santoso meninjau pasar.' },
      { text: '«Wali Kota» Bangka Selatan membuka pelatihan.' },
      { text: 'Peserta datang dari «Kabupaten» Pangkalpinang.' },
      { text: '«Pemkab» Banda Aceh menggelar pasar murah.' },
      { text: 'Posko dibuka di «Desa» Bintang pagi ini.', settings: OWN },
      { text: '«Kepala Desa» Opas Indah hadir.', settings: OWN },
      { text: 'Bantuan tiba di «Kelurahan» Penagan, Kecamatan Mendo Barat, Kabupaten Bangka.' },
    ],
    right: [
      'Wali Kota Pangkalpinang dan Bupati Bangka Selatan hadir.',
      'Bupati Bogor dan Wali Kota Bogor menandatangani nota kesepahaman.',
      'Acara digelar di Kota Sungailiat, ibu kota Kabupaten Bangka.',
      'Wali Kota Jakarta Selatan dan Bupati Kepulauan Seribu menerima piala.',
      'Wali Kota London bertemu Bupati Batu Bara.',
      'Tugas bupati di Pangkalpinang dulu lain.',
      'Wali Kota Solo menerima tamu dari Kabupaten Kotawaringin Barat.',
      { text: 'Posko dibuka di Kelurahan Bintang; Lurah Opas Indah hadir.', settings: OWN },
      { text: 'Rombongan Desa Wisata Bintang dan Desa Adat Bintang tiba.', settings: OWN },
      'Posko dibuka di Desa Bintang pagi ini.', // no region of one's own
      'Lurah Caturtunggal, Kecamatan Depok, Kabupaten Sleman, hadir.',
    ],
  },
  *check(context) {
    for (const passage of context.passages) {
      for (const mention of findRegionMentions(passage)) {
        const report = reportType(passage, mention, context.settings);
        if (report) yield report;
      }
      for (const mention of findVillageMentions(passage)) {
        const report = reportVillage(passage, mention, context);
        if (report) yield report;
      }
    }
  },
});

function reportVillage(
  passage: Passage,
  mention: VillageMention,
  context: RuleContext,
): Report | undefined {
  const verdict = judgeVillage(passage, mention, context);
  if (verdict.kind !== 'known' || mention.kind === undefined) return undefined;
  const { villages } = verdict;
  const [right] = villages;
  const isRight = villages.some(
    ({ kind, regency }) => kind === mention.kind || isInYogyakarta(regency),
  );
  const report = isRight ? undefined : replaceHead(passage, mention.head);
  if (!right || !report) return undefined;
  const message = `Menurut kode wilayah Kemendagri, yang ada ${nameVillage(right)} di ${districtWord(right.regency)} ${right.district}; tulis “${report.suggestions?.[0]}”.`;
  return { ...report, severity: 'warning', message };
}

function reportType(
  passage: Passage,
  mention: RegionMention,
  settings: RuleContext['settings'],
): Report | undefined {
  if (mention.kind !== 'regency' || !isWrong(passage, mention)) return undefined;
  const [right] = mention.regencies;
  const report = replaceHead(passage, mention.head);
  if (!right || !report) return undefined;
  const message = `Menurut kode wilayah Kemendagri, yang ada ${nameRegency(right, settings)}; tulis “${report.suggestions?.[0]}”.`;
  return { ...report, message };
}

/** The other type in the place of the one said, with its capitals. */
function replaceHead(
  passage: Passage,
  { start, end }: Span,
): ReturnType<typeof replacement> | undefined {
  const written = passage.text.slice(start, end);
  const other = OTHER_HEAD[written.toLowerCase()];
  if (other === undefined) return undefined;
  const text = matchCase(other, written);
  const correct = text === other ? other : capitaliseEach(text);
  return replacement(passage, start, end, correct, { safe: false });
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
