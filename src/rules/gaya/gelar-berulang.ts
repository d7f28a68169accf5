import type { Report } from '../../check/finding.ts';
import { choiceOption } from '../../check/options.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import { passagesWith } from '../../draft/passages-with.ts';
import { findName, readTitlesAround } from '../../event/names.ts';
import { findPersonNames } from '../../facts/people/person-names.ts';

const FIRST_ONLY = 'Camat Rangkui, Andi Saputra, S.E., hadir.';

export const gelarBerulang: Rule = draftRule({
  id: 'gaya/gelar-berulang',
  severity: 'info',
  summary: 'Gelar di belakang nama cukup ditulis sekali, pada penyebutan pertama.',
  why: 'Gelar yang diulang di setiap paragraf memanjangkan kalimat; media menghapusnya.',
  exceptions:
    'Hanya gelar sesudah nama; “H.”, “Drs.”, dan pangkat di depan nama dibiarkan. Daftar, tabel, kutipan, dan keterangan foto juga.',
  source: 'Kelaziman bahasa pers: nama lengkap pada penyebutan pertama, selanjutnya nama saja',
  kinds: ['rilis'],
  options: {
    gelar: choiceOption(
      ['pertama', 'tanpa'],
      'Kapan gelar di belakang nama ditulis: “pertama” (sekali, pada penyebutan pertama) atau “tanpa” (tidak pernah).',
    ),
  },
  examples: {
    wrong: [
      {
        text: `---\njenis: rilis\n---\n${FIRST_ONLY}\n\nAcara ditutup «Andi Saputra, S.E.», pukul 12.00.\n`,
      },
      {
        text: '---\njenis: rilis\n---\nCamat Rangkui, «Andi Saputra, S.E., M.M.», hadir.\n',
        settings: 'aturan:\n  gaya/gelar-berulang: { gelar: tanpa }\n',
      },
    ],
    right: [
      `---\njenis: rilis\n---\n${FIRST_ONLY}\n\nAcara ditutup Andi pukul 12.00.\n`,
      `---\njenis: rilis\n---\n${FIRST_ONLY}\n\nAcara ditutup Andi Saputra.\n`,
      `---\njenis: rilis\n---\n${FIRST_ONLY}\n\n- Andi Saputra, S.E., pembicara\n`,
      `---\njenis: rilis\n---\n${FIRST_ONLY}\n\nHadir pula Budi Saputra, S.E., dan Siti.\n`,
      `${FIRST_ONLY}\n\nAcara ditutup Andi Saputra, S.E., pukul 12.00.\n`,
    ],
  },
  *check({ passages, options }) {
    const prose = passages.filter(
      ({ role, inBlockQuote }) => role === 'paragraph' && !inBlockQuote,
    );
    const cores = new Map<string, readonly string[]>();
    for (const { name } of prose.flatMap(findPersonNames)) {
      if (name.words.length > 1) cores.set(name.words.join(' ').toLowerCase(), name.words);
    }
    for (const core of cores.values()) {
      const titled = passagesWith(prose, core).flatMap((passage) => [...findTitled(passage, core)]);
      yield* options.gelar === 'pertama' ? titled.slice(1) : titled;
    }
  },
});

/** The places where the narrator puts degrees behind the name, as reports. */
function* findTitled(passage: Passage, core: readonly string[]): Generator<Report> {
  for (const { start, end } of findName(passage.text, passage.words, core)) {
    const titled = readTitlesAround(passage.text, start, end);
    if (titled.after.length === 0 || passage.isQuoted(start, end)) continue;
    // More follows that is no degree on record: what is left would be no name.
    if (/^,\s?[A-Z]{2,}/u.test(passage.text.slice(titled.end, titled.end + 6))) continue;
    const name = passage.text.slice(start, end);
    const degrees = titled.after.join(', ');
    yield {
      ...replacement(passage, start, titled.end, name, { safe: false }),
      message: `Gelar ${degrees} tidak perlu di sini; cukup namanya.`,
    };
  }
}
