import type { Report } from '../../check/finding.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import { sentenceAt } from '../../draft/sentence-at.ts';
import { findPrivatePeople } from '../../facts/people/private-people.ts';
import type { Span } from '../../text/span.ts';

/** Conditions for which people are shunned; there is never a need to name the person. */
const STIGMA =
  'HIV(?:/AIDS)?|AIDS|kusta|sifilis|gangguan jiwa|gangguan mental|skizofrenia|ODGJ|ODHIV|ODHA|penyakit menular seksual';
const CONDITION = `${STIGMA}|TBC?|[Tt]uberkulosis|Covid-19|COVID-19|kanker|tumor|hepatitis|depresi|gizi buruk|gagal ginjal|epilepsi|rabies|hidrosefalus|leukemia|talasemia|lupus`;
const IS_STIGMA = new RegExp(`^(?:${STIGMA})$`, 'u');
const ANY_CONDITION = new RegExp(`(?<![A-Za-zÀ-ɏ])(?:${CONDITION})(?![A-Za-zÀ-ɏ])`, 'u');
/** Said of the one just named: `…, dinyatakan positif HIV`. */
const DIAGNOSIS = new RegExp(
  `^[^.;“"]{0,60}?(?<![A-Za-zÀ-ɏ])(?<denial>(?:tidak|bukan|belum|negatif)\\s)?(?:positif|mengidap|menderita|didiagnosis|terdiagnosis|divonis|terinfeksi|terjangkit|tertular|terkonfirmasi)(?:\\s(?:positif|menderita|mengidap|terkena|penyakit|virus)){0,2}\\s(?<condition>${CONDITION})(?![A-Za-zÀ-ɏ])`,
  'u',
);
/** Said right behind someone without a role: `Siti (35), penderita kanker`. */
const AT_ONCE = new RegExp(
  `^,?\\s(?:yang\\s)?(?:menderita|mengidap|penderita|pengidap)\\s(?:penyakit\\s)?(?<condition>${CONDITION})(?![A-Za-zÀ-ɏ])`,
  'u',
);

interface NamedPatient {
  readonly name: Span;
  /** Survivors often speak by their own wish; whether they do, only the writer knows. */
  readonly isSurvivor: boolean;
  readonly condition: string;
}

export const dataKesehatan: Rule = draftRule({
  id: 'privasi/data-kesehatan',
  severity: 'warning',
  summary: 'Penyakit warga tidak disebut bersama namanya.',
  why: 'Data kesehatan ialah data pribadi yang bersifat spesifik; orang yang disebut dapat dikucilkan atau kehilangan pekerjaan.',
  exceptions:
    'Hanya warga yang disebut sebagai pasien, korban, siswa, dan sejenisnya; pejabat yang bercerita tentang kesehatannya, inisial, dan angka kasus dibiarkan.',
  source: 'UU 27/2022 tentang Pelindungan Data Pribadi Pasal 4 ayat (2) huruf a',
  checklist: 'Tidak ada penyakit warga yang disebut bersama namanya',
  examples: {
    wrong: [
      { text: 'Dinas Kesehatan merawat pasien HIV bernama «Siti Aminah» di puskesmas.' },
      { text: 'Petugas menjenguk pasien bernama «Budi Santoso» (45) yang mengidap kusta.' },
      { text: 'Seorang ODGJ bernama «Rahman» dibawa ke rumah sakit.' },
      { text: 'Bantuan diterima «Siti» (35), penderita kanker payudara.' },
      { text: 'Penyintas TBC bernama «Rudi» bercerita kepada siswa.' },
      { text: 'Kemarin warga bernama «Rahmat» dinyatakan positif HIV.' },
      { text: 'Bantuan diserahkan kepada balita bernama «Andi» (3) yang menderita gizi buruk.' },
    ],
    right: [
      'Dinas Kesehatan merawat 12 pasien HIV di puskesmas.',
      'Petugas menjenguk pasien berinisial BS (45) yang mengidap kusta.',
      'Wali Kota Budi Santoso menjalani perawatan karena positif Covid-19.',
      'Sekolah itu menerima siswa bernama Andi (12), juara lomba poster tentang HIV.',
      'Kemarin warga bernama Rahmat dinyatakan tidak tertular rabies.',
      'Operasi katarak gratis diikuti pasien bernama Siti Aminah (60).',
      'Penyintas kanker bernama Rina (bukan nama sebenarnya) bercerita kepada siswa.',
      'Sosialisasi HIV diikuti warga bernama Rahmat (40). Tahun lalu 12 orang positif HIV.',
    ],
  },
  *check({ passages }) {
    for (const passage of passages) {
      if (!ANY_CONDITION.test(passage.text)) continue;
      for (const patient of findPatients(passage)) yield report(passage, patient);
    }
  },
});

function report(passage: Passage, { name, condition, isSurvivor }: NamedPatient): Report {
  const span = passage.span(name.start, name.end);
  if (isSurvivor) {
    const message = `Nama penyintas disebut bersama ${condition}; pastikan ia mengizinkannya secara tertulis, atau samarkan namanya.`;
    return { span, severity: 'info', message };
  }
  return {
    span,
    severity: IS_STIGMA.test(condition) ? 'error' : 'warning',
    message: `Nama ini disebut bersama ${condition}; tulis inisial atau angkanya saja (UU 27/2022 Pasal 4 ayat (2)).`,
  };
}

function* findPatients(passage: Passage): Generator<NamedPatient> {
  const { text } = passage;
  for (const { role, between, name, end, isInitials } of findPrivatePeople(passage)) {
    if (isInitials) continue;
    // `pasien HIV bernama Siti`, `ODGJ bernama Rahman`.
    const labelled = ANY_CONDITION.exec(`${role ?? ''}${between}`)?.[0];
    const behind = text.slice(end, sentenceAt(passage, name.start).end);
    const told = (role === undefined ? AT_ONCE : DIAGNOSIS).exec(behind)?.groups;
    const isDenied = told?.['denial'] !== undefined;
    const condition = labelled ?? (isDenied ? undefined : told?.['condition']);
    if (condition !== undefined) yield { name, condition, isSurvivor: role === 'penyintas' };
  }
}
