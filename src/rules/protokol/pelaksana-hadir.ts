import { findPerformings } from '../../check/performings.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { eventOf } from '../../check/run-sheet.ts';
import { type Absentee, listAbsentees } from '../../protocol/absentees.ts';
import { opensWithTitle, speaksOfSubstitute } from '../../protocol/greeted.ts';
import { holdsName } from '../../protocol/speakers.ts';

const EVENT =
  'nama: Rakor\nmulai: 2026-08-19 08:30\ntamu:\n  - { nama: H. Budi Hermawan, jabatan: Bupati Contoh, hadir: tidak }\n  - { nama: Dimas Anggara, jabatan: Kabag Ops Polres Contoh, mewakili: Kapolres Contoh }\n';
const table = (...rows: readonly string[]): string =>
  `---\njenis: rundown\n---\n| Waktu | Kegiatan | Pelaksana |\n|---|---|---|\n${rows.map((row) => `| | ${row} |\n`).join('')}`;
const script = (text: string): string => `---\njenis: mc\n---\n## Sambutan\n\n${text}\n`;

export const pelaksanaHadir: Rule = draftRule({
  id: 'protokol/pelaksana-hadir',
  severity: 'error',
  summary: 'Yang bertugas di rundown dan yang dipanggil pembawa acara hadir.',
  why: 'Nama yang dipanggil tanpa ada orangnya membuat panggung kosong, dan semua menoleh kepada protokol.',
  exceptions:
    'Baris yang menyebut “mewakili” atau “diwakili”, ucapan terima kasih, dan acara tanpa berkas acara dibiarkan.',
  source: 'Berkas acara: `hadir`, `mewakili`; UU 9/2010 Pasal 15 (wakil)',
  kinds: ['rundown', 'mc', 'sambutan'],
  checklist: 'Yang dipanggil dan yang bertugas hadir',
  examples: {
    wrong: [
      { text: table('«Sambutan» | Bupati Contoh'), event: EVENT },
      { text: table('Doa | Panitia', '«Sambutan» | Bupati Contoh H. Budi Hermawan'), event: EVENT },
      {
        text: script('Kepada «Bupati Contoh, H. Budi Hermawan», kami persilakan.'),
        event: EVENT,
      },
      { text: script('Kepada «Kapolres Contoh», kami persilakan.'), event: EVENT },
      {
        text: '---\njenis: sambutan\nuntuk: «Bupati Contoh»\n---\nIsi.\n',
        event: EVENT,
      },
    ],
    right: [
      { text: table('Sambutan | Wakil Bupati Contoh'), event: EVENT },
      { text: table('Sambutan | Bupati Contoh Utara'), event: EVENT },
      { text: table('Sambutan Bupati Contoh | dibacakan Sekda, mewakili Bupati'), event: EVENT },
      table('Sambutan | Bupati Contoh'),
      {
        text: script(
          'Kepada Kabag Ops Polres Contoh, Dimas Anggara, yang mewakili Kapolres Contoh, kami persilakan.',
        ),
        event: EVENT,
      },
      { text: script('Marilah kita doakan Bupati Contoh lekas pulih.'), event: EVENT },
      { text: script('Terima kasih kepada Bupati Contoh atas dukungannya.'), event: EVENT },
      {
        text: '---\njenis: sambutan\nuntuk: Kapolres Contoh\n---\nIsi.\n',
        event: EVENT,
      },
    ],
  },
  applies: (context) => eventOf(context) !== undefined,
  *check(context) {
    const event = eventOf(context);
    if (!event) return;
    const absentees = listAbsentees(event, context.roster);
    if (absentees.length === 0) return;
    const { untuk } = context.draft.meta;
    if (context.draft.kind === 'sambutan') {
      // A substitute may read out the words of whom they represent.
      const absent = absentees.find(
        ({ title, substitute }) =>
          !substitute && untuk !== undefined && opensWithTitle(untuk, title),
      );
      const span = context.draft.frontMatter?.yaml.locate(['untuk']);
      if (absent && span) yield { span, message: explain(absent) };
      return;
    }
    for (const { text, span, related } of findPerformings(context)) {
      if (speaksOfSubstitute(text)) continue;
      const absent = absentees.find(
        ({ title, name }) =>
          opensWithTitle(text, title) || (name !== undefined && holdsName(text, name)),
      );
      if (absent) yield { span, related, message: explain(absent) };
    }
  },
});

function explain({ title, substitute }: Absentee): string {
  return substitute === undefined
    ? `Menurut berkas acara, ${title} tidak hadir; ganti dengan yang bertugas.`
    : `Menurut berkas acara, ${title} diwakili ${substitute.title}, ${substitute.name}; tulis nama dan jabatan wakilnya (UU 9/2010 Pasal 15).`;
}
