import { readCeremony } from '../../check/ceremony.ts';
import type { Report } from '../../check/finding.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { readSeatingTable } from '../../draft/seating-table.ts';
import {
  findName,
  isSameTitle,
  type PersonName,
  readName,
  readTitlesAround,
} from '../../event/names.ts';
import { findGreetingLists } from '../../facts/people/greetings.ts';
import type { Guest } from '../../protocol/guests.ts';
import type { Span } from '../../text/span.ts';
import { withStop } from '../../text/with-stop.ts';

/** Where degrees of a name stand, behind it. */
const REACH = 60;

/** Forms of courtesy, which may be left out. */
const COURTESY = /^(?:h|hj|ny|nyonya|kh|ust|ustaz|ustazah|r|ra|tgk)$/iu;

const EVENT =
  'nama: Rakor\nmulai: 2026-08-19 08:30\ntamu:\n  - { nama: "Kombes Pol. Ardian Sutomo, S.I.K.", jabatan: Kapolresta Contoh }\n  - { nama: "Prof. Dr. Ir. Satrio Wibisana", jabatan: Menteri Perdagangan }\n  - { nama: "Dr. H. Sarwono Adikara, S.H., M.H.", jabatan: Kajari Contoh }\n';
const list = (...lines: readonly string[]): string =>
  `---\njenis: mc\n---\n${lines.map((line) => `- Yang terhormat ${line}\n`).join('')}`;
const plan = (...rows: readonly string[]): string =>
  `---\njenis: tata-tempat\n---\n| Kursi | Nama | Jabatan |\n|---|---|---|\n${rows.map((row) => `| ${row} |\n`).join('')}`;

export const gelarTamu: Rule = draftRule({
  id: 'protokol/gelar-tamu',
  severity: 'warning',
  summary: 'Gelar dan pangkat tamu ditulis utuh, seperti di berkas acara.',
  why: 'Pangkat yang diturunkan atau gelar yang hilang dibacakan di depan umum, dan tercetak di kartu nama.',
  exceptions:
    'Nama tanpa gelar sama sekali dibiarkan, kecuali di daftar sapaan atau tabel kursi yang menulis gelar orang lain; “H.”, “Hj.”, dan sapaan lain boleh tidak ditulis. Gelar keliru pada pejabat di pejabat.yaml dilaporkan `fakta/gelar-pejabat`.',
  source: 'Berkas acara: `tamu`; pejabat.yaml',
  kinds: ['mc', 'sambutan', 'rundown', 'tata-tempat', 'brief'],
  checklist: 'Gelar dan pangkat tamu sama dengan berkas acara',
  examples: {
    wrong: [
      {
        text: list('Kapolresta Contoh, «AKBP Ardian Sutomo, S.I.K.»', 'Menteri Perdagangan'),
        event: EVENT,
      },
      {
        text: list('Menteri Perdagangan, «Dr. Ir. Satrio Wibisana»', 'Kapolresta Contoh'),
        event: EVENT,
      },
      {
        text: '---\njenis: mc\n---\nKepada «Dr. Sarwono Adikara, S.H.», kami persilakan.\n',
        event: EVENT,
      },
      {
        text: plan(
          'A1 | Prof. Dr. Ir. Satrio Wibisana | Menteri Perdagangan',
          'A2 | «Ardian Sutomo» | Kapolresta Contoh',
        ),
        event: EVENT,
      },
    ],
    right: [
      {
        text: list(
          'Menteri Perdagangan, Prof. Dr. Ir. Satrio Wibisana',
          'Kapolresta Contoh, Kombes Pol. Ardian Sutomo, S.I.K.',
        ),
        event: EVENT,
      },
      {
        text: list('Kajari Contoh, Dr. Sarwono Adikara, SH, MH', 'Kapolresta Contoh'),
        event: EVENT,
      },
      {
        text: plan('A1 | Satrio Wibisana | Menteri', 'A2 | Ardian Sutomo | Kapolresta'),
        event: EVENT,
      },
      {
        text: '---\njenis: mc\n---\nYang tiba: Dr. Sarwono Adikara, S.H., M.H. Tunggu tanda.\n',
        event: EVENT,
      },
      { text: '---\njenis: mc\n---\nKami persilakan Bapak Satrio Wibisana.\n', event: EVENT },
      {
        text: '---\njenis: brief\n---\n- Kursi: A6; di kiri Satrio Wibisana, Menteri\n',
        event: EVENT,
      },
      list('Kapolresta Contoh, AKBP Ardian Sutomo, S.I.K.', 'Menteri Perdagangan'),
    ],
  },
  applies: (context) => readCeremony(context).guests.length > 0,
  *check(context) {
    const { guests } = readCeremony(context);
    const people = guests.map((guest) => ({ guest, name: readName(guest.name) }));
    const listed = listedPlaces(context);
    const found = context.passages.flatMap((passage) =>
      people.flatMap(({ guest, name }) =>
        name.core.length < 2
          ? []
          : [...findName(passage.text, passage.words, name.core)].map(({ start, end }) => {
              const { before, after, ...place } = readTitlesAround(passage.text, start, end);
              const span = passage.span(place.start, place.end);
              // A degree before the full stop of a sentence is not read as one.
              const rest = passage.text.slice(end, end + REACH);
              return { guest, name, written: [...before, ...after], rest, span };
            }),
      ),
    );
    const isTitled = found.some(({ span, written }) => written.length > 0 && isIn(span, listed));
    for (const { guest, name, written, rest, span } of found) {
      const isBare = written.every((title) => COURTESY.test(lettersOf(title)));
      if (isBare && !(isTitled && isIn(span, listed))) continue;
      const message = explain(guest, name, { written, rest });
      if (message !== undefined) yield { span, message } satisfies Report;
    }
  },
});

function explain(
  { at, name: full }: Guest,
  { before, after }: PersonName,
  { written, rest }: { readonly written: readonly string[]; readonly rest: string },
): string | undefined {
  const right = [...before, ...after];
  const isRecorded = (title: string): boolean => right.some((one) => isSameTitle(one, title));
  const foreign = written.filter((title) => !isRecorded(title) && !COURTESY.test(lettersOf(title)));
  const missing = right.filter(
    (title) =>
      !COURTESY.test(lettersOf(title)) &&
      !written.some((one) => isSameTitle(one, title)) &&
      !rest.includes(title.replace(/\.$/u, '')),
  );
  // What is wrong with those of the roster, another rule says.
  if (foreign.length > 0) {
    return at[0] === 'tamu'
      ? `Menurut berkas acara, gelar dan pangkatnya ${full}; di sini ${withStop(foreign.join(' '))}`
      : undefined;
  }
  return missing.length === 0
    ? undefined
    : `Yang tertinggal: ${missing.join(' ')}; tulis utuh, ${withStop(full)}`;
}

function lettersOf(title: string): string {
  return title.replace(/[^A-Za-zÀ-ɏ]/gu, '');
}

/** The seats and lines of greeting, where names stand beside names. */
function listedPlaces(context: Parameters<typeof readCeremony>[0]): readonly Span[] {
  return [
    ...(readSeatingTable(context.draft)?.entries ?? []).map(({ nameSpan }) => nameSpan),
    ...findGreetingLists(context.passages)
      .flat()
      .map(({ passage, start, end }) => passage.span(start, end)),
  ];
}

function isIn({ start }: Span, places: readonly Span[]): boolean {
  return places.some((place) => place.start <= start && start < place.end);
}
