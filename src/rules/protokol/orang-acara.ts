import { readCeremony } from '../../check/ceremony.ts';
import type { Report } from '../../check/finding.ts';
import { findPerformings } from '../../check/performings.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { readSeatingTable } from '../../draft/seating-table.ts';
import { findGreetingLists } from '../../facts/people/greetings.ts';
import { withoutStatus } from '../../knowledge/acting-status.ts';
import { readOfficeAndName } from '../../protocol/person-in-text.ts';
import { RecordedPeople } from '../../protocol/recorded-people.ts';
import { isSpouseSeat } from '../../protocol/spouse-seat.ts';
import type { Span } from '../../text/span.ts';

/** With fewer people of rank, an event file does not list who comes. */
const FEWEST_GUESTS = 2;

const ROSTER =
  '- { id: bupati, nama: "H. Budi Hermawan, M.Si.", jabatan: Bupati Contoh }\n- { id: bupati-lain, nama: Riza Hardiman, jabatan: Bupati Contoh Selatan }\n';
const EVENT =
  'nama: Rakor\nmulai: 2026-08-19 08:30\npejabat: [{ id: bupati }, { id: bupati-lain }]\ntamu:\n  - { nama: Rina Marlina, jabatan: Ketua DPRD Kabupaten Contoh }\n';
const table = (...rows: readonly string[]): string =>
  `---\njenis: rundown\n---\n| Waktu | Kegiatan | Pelaksana |\n|---|---|---|\n${rows.map((row) => `| | ${row} |\n`).join('')}`;
const script = (text: string): string => `---\njenis: mc\n---\n## Sambutan\n\n${text}\n`;

export const orangAcara: Rule = draftRule({
  id: 'protokol/orang-acara',
  severity: 'warning',
  summary:
    'Pejabat yang dipanggil, disapa, atau diberi kursi adalah orang yang ada di berkas acara.',
  why: 'Nama yang tertukar atau tamu yang tidak diundang baru ketahuan ketika dipanggil di depan semua orang.',
  exceptions:
    'Jabatan tanpa nama, orang tanpa jabatan tata tempat, petugas, narasumber, dan pasangan pejabat dibiarkan. Berkas acara yang tidak memuat sedikitnya dua pejabat dianggap belum mendaftar tamunya.',
  source: 'Berkas acara: `pejabat`, `tamu`, `petugas`, `narasumber`; pejabat.yaml',
  kinds: ['rundown', 'mc', 'tata-tempat'],
  checklist: 'Nama dan jabatan yang dipanggil cocok dengan berkas acara',
  examples: {
    wrong: [
      { text: table('«Sambutan» | Bupati Contoh Riza Hardiman'), event: EVENT, roster: ROSTER },
      {
        text: table('«Sambutan» | Bupati Belitung H. Sanem Burhanudin'),
        event: EVENT,
        roster: ROSTER,
      },
      {
        text: script('Kepada «Bupati Contoh, Riza Hardiman, S.E.», kami persilakan.'),
        event: EVENT,
        roster: ROSTER,
      },
      {
        text: '---\njenis: mc\n---\n- Yang terhormat Bupati Contoh\n- Yang terhormat «Ketua Pengadilan Negeri Contoh, Rudi Hartawan, S.H».\n- Yang terhormat para camat\n',
        event: EVENT,
        roster: ROSTER,
      },
      {
        text: '---\njenis: tata-tempat\n---\n| Kursi | Nama | Jabatan |\n|---|---|---|\n| A1 | «Riza Hardiman» | Bupati Contoh |\n',
        event: EVENT,
        roster: ROSTER,
      },
    ],
    right: [
      { text: table('Sambutan | Bupati Contoh H. Budi Hermawan'), event: EVENT, roster: ROSTER },
      {
        text: table('Sambutan | Bupati Contoh Selatan Riza Hardiman, S.E.'),
        event: EVENT,
        roster: ROSTER,
      },
      { text: table('Sambutan | Bupati Belitung'), event: EVENT, roster: ROSTER },
      { text: table('Doa | Ustaz Hamdani Arsyad'), event: EVENT, roster: ROSTER },
      {
        text: table('Penyerahan bantuan | Bupati Contoh kepada Rina Marlina'),
        event: EVENT,
        roster: ROSTER,
      },
      {
        text: script('Kepada Bupati Contoh, didampingi Rina Marlina, kami persilakan.'),
        event: EVENT,
        roster: ROSTER,
      },
      {
        text: table('Sambutan | Bupati Contoh, diwakili Sekda Tono Wijaya'),
        event: EVENT,
        roster: ROSTER,
      },
      table('Sambutan | Bupati Belitung H. Sanem Burhanudin'),
      {
        text: script('Kepada Bapak H. Budi Hermawan, selaku Bupati Contoh, kami persilakan.'),
        event: EVENT,
        roster: ROSTER,
      },
      {
        text: '---\njenis: mc\n---\n- Yang terhormat Bupati Contoh, H. Budi Hermawan, beserta Ny. Siti Aminah\n- Yang terhormat Kapolres Contoh\n- Yang terhormat Ketua TP PKK, Ny. Siti Aminah\n',
        event: EVENT,
        roster: ROSTER,
      },
    ],
  },
  applies: (context) =>
    readCeremony(context).guests.filter(({ precedence }) => precedence).length >= FEWEST_GUESTS,
  *check(context) {
    const { event, guests, ranking } = readCeremony(context);
    if (!event) return;
    const people = new RecordedPeople(event, context.roster, guests);
    const isProvincial = ranking.level !== 'kabupaten_kota';
    const seats = (readSeatingTable(context.draft)?.entries ?? [])
      .filter((entry) => !isSpouseSeat(entry, guests))
      .map(({ office, name, nameSpan }) => ({ text: `${office}, ${name}`, span: nameSpan }));
    const lines = findGreetingLists(context.passages)
      .flat()
      .filter(({ isGroup }) => !isGroup)
      .map(({ text, passage, start, end }) => ({ text, span: passage.span(start, end) }));
    const performings = findPerformings(context);
    for (const { text, span } of [...seats, ...lines, ...performings]) {
      const message = explain(text, people, isProvincial);
      if (message !== undefined) yield { span, message } satisfies Report & { span: Span };
    }
  },
});

const IN_STEAD = /\b(?:mewakili|diwakili|atas nama|utusan|istri|suami)\b/iu;
/** Several do it together: whose office is whose, nobody can tell. */
const TOGETHER =
  /\bdan\b.*\b(?:bupati|wali kota|gubernur|ketua|kepala|menteri|wakil|sekretaris)\b|[;&]/iu;
/** Before those who come along, or to whom something is given. */
const AND_WITH = /,?\s(?:kepada|bersama|beserta|didampingi|menyerahkan|disaksikan|diterima)\s/iu;

function explain(said: string, people: RecordedPeople, isProvincial: boolean): string | undefined {
  const [text = ''] = said.split(AND_WITH);
  if (IN_STEAD.test(said) || TOGETHER.test(text)) return undefined;
  const [known, ...others] = people.namedIn(text);
  if (known) {
    const holder = people.holderOpening(text);
    const isHolder = !holder || [known, ...others].some(({ name }) => name === holder.name);
    if (isHolder || known.title === undefined || holder.title === undefined) return undefined;
    return `Menurut data, ${withoutStatus(holder.title)} adalah ${holder.name}, sedangkan ${known.name} adalah ${known.title}; samakan nama dan jabatannya.`;
  }
  const found = readOfficeAndName(text, isProvincial);
  if (!found) return undefined;
  return `${found.title}, ${found.name.join(' ')}, tidak ada di berkas acara; periksa namanya, atau daftarkan di \`tamu\`.`;
}
