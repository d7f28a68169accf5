import { isSpellingExempt } from '../../check/exemptions.ts';
import type { Report } from '../../check/finding.ts';
import { readRecordedNames } from '../../check/recorded-names.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule, type RuleContext } from '../../check/rule.ts';
import { opensSentence } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import { capitalise } from '../../text/case.ts';

export const kapitalNamaResmi: Rule = draftRule({
  id: 'ejaan/kapital-nama-resmi',
  severity: 'warning',
  summary:
    'Nama jabatan dan lembaga yang tercatat ditulis dengan huruf kapital seperti dalam catatan.',
  why: 'Nama lembaga sendiri yang berhuruf kecil paling cepat dilihat pimpinannya.',
  exceptions:
    'Hanya nama dari dua kata atau lebih yang ada di `humas.yaml`, `pejabat.yaml`, atau berkas acara; jabatan dari dua kata dianggap sebutan umum.',
  source: 'EYD V I.F (huruf kapital), butir 10 dan 20; `humas.yaml`, `pejabat.yaml`, berkas acara',
  examples: {
    wrong: [
      {
        text: 'Rapat digelar «dinas komunikasi dan informatika».',
        settings: 'instansi: Dinas Komunikasi dan Informatika\n',
        fixed: 'Rapat digelar Dinas Komunikasi dan Informatika.',
      },
      {
        text: 'Rapat dibuka «wali kota contoh», Budi Santoso.',
        roster: '- id: wali-kota\n  nama: Budi Santoso\n  jabatan: Wali Kota Contoh\n',
        fixed: 'Rapat dibuka Wali Kota Contoh, Budi Santoso.',
      },
    ],
    right: [
      {
        text: 'Rapat digelar Dinas Komunikasi dan Informatika.',
        settings: 'instansi: Dinas Komunikasi dan Informatika\n',
      },
      {
        text: 'RAPAT DIGELAR DINAS KOMUNIKASI DAN INFORMATIKA',
        settings: 'instansi: Dinas Komunikasi dan Informatika\n',
      },
      {
        text: 'Bidang itu dinas komunikasi lain; komunikasi dan informatika dibahas.',
        settings: 'instansi: Dinas Komunikasi dan Informatika\n',
      },
      {
        text: 'Setiap kepala bidang melapor kepada kepala dinas.',
        roster: '- id: kadis\n  nama: Budi Santoso\n  jabatan: Kepala Dinas\n',
      },
      'Rapat digelar dinas komunikasi dan informatika.',
      {
        text: 'Acara digelar *dinas komunikasi dan informatika*.',
        settings: 'instansi: Dinas Komunikasi dan Informatika\n',
      },
    ],
  },
  applies: (context) => officialNames(context).length > 0,
  *check(context) {
    const names = officialNames(context);
    if (names.length === 0) return;
    for (const passage of context.passages) {
      for (const { start, name } of findNames(passage, names)) {
        const place = { passage, start, end: start + name.length };
        if (isWrittenSo(passage, start, name) || isSpellingExempt(place, context)) continue;
        yield report(passage, start, name);
      }
    }
  },
});

/** Names of offices and bodies on record that are too long to be common nouns. */
function officialNames(context: RuleContext): readonly string[] {
  const { offices, bodies } = readRecordedNames(context);
  const names = [
    ...offices.filter((name) => wordCount(name) > 2),
    ...bodies.filter((name) => wordCount(name) > 1),
  ];
  return [...new Set(names)].filter((name) => /[a-z]/u.test(name) && /^[A-Z]/u.test(name));
}

function wordCount(name: string): number {
  return name.split(' ').length;
}

/** Where the names stand in a passage as whole words, whatever their capitals. */
function* findNames(
  { text }: Passage,
  names: readonly string[],
): Generator<{ readonly start: number; readonly name: string }> {
  const lower = text.toLowerCase();
  // Some letters grow when lowered: places would no longer count in the text.
  if (lower.length !== text.length) return;
  for (const name of names) {
    const wanted = name.toLowerCase();
    for (let at = lower.indexOf(wanted); at !== -1; at = lower.indexOf(wanted, at + 1)) {
      const around = `${lower[at - 1] ?? ' '}${lower[at + wanted.length] ?? ' '}`;
      if (!/[a-zß-ÿ\d]/u.test(around)) yield { start: at, name };
    }
  }
}

/** Whether the capitals are those of the record, of a sentence start, or of capitals throughout. */
function isWrittenSo(passage: Passage, start: number, name: string): boolean {
  const found = passage.text.slice(start, start + name.length);
  if (found === name || found === found.toUpperCase()) return true;
  return opensSentence(passage, start) && found === capitalise(name);
}

function report(passage: Passage, start: number, name: string): Report {
  const end = start + name.length;
  return {
    ...replacement(passage, start, end, name),
    message: `“${passage.text.slice(start, end)}” ditulis seperti namanya: “${name}”.`,
  };
}
