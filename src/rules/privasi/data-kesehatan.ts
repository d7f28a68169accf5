import { draftRule, type Rule } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import { sentenceAt } from '../../draft/sentence-at.ts';
import { findPrivatePeople } from '../../facts/private-people.ts';
import type { Span } from '../../text/span.ts';

/** Conditions for which people are shunned; there is never a need to name the person. */
const STIGMA =
  'HIV(?:/AIDS)?|AIDS|kusta|sifilis|gangguan jiwa|gangguan mental|skizofrenia|ODGJ|penyakit menular seksual';
const CONDITION = `${STIGMA}|TBC?|[Tt]uberkulosis|Covid-19|COVID-19|kanker|tumor|hepatitis|depresi|gizi buruk|gagal ginjal|epilepsi|rabies|hidrosefalus|leukemia|talasemia|lupus`;
const IS_STIGMA = new RegExp(`^(?:${STIGMA})$`, 'u');
const ANY_CONDITION = new RegExp(`(?<![A-Za-zÀ-ɏ])(?:${CONDITION})(?![A-Za-zÀ-ɏ])`, 'u');
/** `pasien HIV bernama Siti`. */
const PATIENT = new RegExp(
  `(?<![A-Za-zÀ-ɏ])(?:[Pp]asien|[Pp]enderita|[Pp]engidap|[Pp]enyintas|[Ww]arga|[Aa]nak|[Bb]alita)\\s(?:positif\\s|penyakit\\s|virus\\s)?(?<condition>${CONDITION}),?\\s(?:yang\\s)?(?:bernama|atas nama|a\\.n\\.)\\s(?<name>[A-ZÀ-Þ][a-zß-ÿ’'.]{1,20}(?:\\s[A-ZÀ-Þ][a-zß-ÿ’'.]{0,20}){0,3})`,
  'gu',
);
/** Said of the one just named: `…, dinyatakan positif HIV`. */
const DIAGNOSIS = new RegExp(
  `^[^.;“"]{0,60}?(?<![A-Za-zÀ-ɏ])(?<denial>(?:tidak|bukan|belum|negatif)\\s)?(?:positif|mengidap|menderita|didiagnosis|terdiagnosis|divonis|terinfeksi|terjangkit|tertular|terkonfirmasi)(?:\\s(?:positif|menderita|mengidap|terkena|penyakit|virus)){0,2}\\s(?<condition>${CONDITION})(?![A-Za-zÀ-ɏ])`,
  'u',
);

interface NamedPatient {
  readonly name: Span;
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
      'Sosialisasi HIV diikuti warga bernama Rahmat (40). Tahun lalu 12 orang positif HIV.',
    ],
  },
  *check({ passages }) {
    for (const passage of passages) {
      if (!ANY_CONDITION.test(passage.text)) continue;
      for (const { name, condition } of findPatients(passage)) {
        const isStigma = IS_STIGMA.test(condition);
        yield {
          span: passage.span(name.start, name.end),
          ...(isStigma ? { severity: 'error' as const } : {}),
          message: `Nama ini disebut bersama ${condition}; tulis inisial atau angkanya saja (UU 27/2022 Pasal 4 ayat (2)).`,
        };
      }
    }
  },
});

function findPatients(passage: Passage): readonly NamedPatient[] {
  const { text } = passage;
  const labelled = Array.from(text.matchAll(PATIENT), (match): NamedPatient => {
    const { name = '', condition = '' } = match.groups ?? {};
    const end = match.index + match[0].length;
    return { name: { start: end - name.length, end }, condition };
  });
  const told = findPrivatePeople(passage).flatMap(
    ({ name, isInitials }): readonly NamedPatient[] => {
      if (isInitials) return [];
      const sentence = sentenceAt(passage, name.start);
      const diagnosis = DIAGNOSIS.exec(text.slice(name.end, sentence.end))?.groups;
      const condition = diagnosis?.['condition'];
      if (condition === undefined || diagnosis?.['denial'] !== undefined) return [];
      return [{ name, condition }];
    },
  );
  return [...labelled, ...told].filter(
    ({ name }, index, all) => all.findIndex((other) => other.name.start === name.start) === index,
  );
}
