import { readCeremony } from '../../check/ceremony.ts';
import type { Report } from '../../check/finding.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { findGreetingLists, type GreetingLine } from '../../facts/people/greetings.ts';
import type { ProtocolOffice } from '../../knowledge/protocol-offices.ts';
import { readGreeted } from '../../protocol/greeted.ts';
import type { Guest } from '../../protocol/guests.ts';
import { findMisplaced } from '../../protocol/misplaced.ts';
import { rankOffice } from '../../protocol/precedence.ts';
import { isHigher, isStateGuest, type Ranking } from '../../protocol/speakers.ts';

const list = (...lines: readonly string[]): string =>
  `---\njenis: mc\n---\n${lines.map((line) => `- Yang terhormat ${line}\n`).join('')}`;
const EVENT = (tingkat: string): string =>
  `nama: Rakor\nmulai: 2026-08-19 08:30\ntingkat: ${tingkat}\n`;

export const urutanSapaan: Rule = draftRule({
  id: 'protokol/urutan-sapaan',
  severity: 'warning',
  summary: 'Sapaan menyebut pejabat menurut tata tempat, yang tertinggi lebih dahulu.',
  why: 'Pejabat yang disebut sesudah bawahannya mendengarnya, dan ajudannya mencatatnya.',
  exceptions:
    'Pejabat yang setara, rombongan (“para camat”), yang tidak diatur undang-undang, dan acara dengan `urutan_manual` atau tamu negara dibiarkan. Tanpa berkas acara, yang dilaporkan hanya yang salah di tingkat mana pun.',
  source: 'UU 9/2010 Pasal 9–11 (tata tempat); dipakai untuk sapaan menurut kelaziman',
  kinds: ['mc', 'sambutan', 'rundown', 'teks'],
  checklist: 'Sapaan berurutan menurut tata tempat',
  examples: {
    wrong: [
      { text: list('Wakil Bupati Contoh', '«Bupati Contoh»', 'Ketua DPRD Kabupaten Contoh') },
      {
        text: list('Ketua DPRD Kota Contoh', '«Wakil Wali Kota Contoh»', 'Sekda'),
        event: EVENT('kabupaten_kota'),
      },
      {
        text: list('Wakil Bupati Contoh', '«Ketua DPRD Kabupaten Contoh»'),
        event: EVENT('provinsi'),
      },
      {
        text: list('Ketua DPRD Kota Contoh', '«mantan Wali Kota Contoh»'),
        event: EVENT('kabupaten_kota'),
      },
      {
        text: 'Yang terhormat Camat Contoh, yang terhormat «Wali Kota Contoh, Dr. Ratna Kusuma», dan hadirin.\n',
      },
    ],
    right: [
      list('Bupati Contoh', 'Wakil Bupati Contoh', 'Ketua DPRD Kabupaten Contoh', 'Sekda'),
      list('Kapolres Contoh', 'Sekretaris Daerah Kabupaten Contoh', 'Dandim 0413', 'Kajari Contoh'),
      list('Ketua DPRD Kota Contoh', 'Wakil Wali Kota Contoh'),
      {
        text: list('Ketua DPRD Kabupaten Contoh', 'Wakil Bupati Contoh'),
        event: EVENT('provinsi'),
      },
      list('Wali Kota Contoh', 'para kepala perangkat daerah', 'Ketua TP PKK', 'Kapolresta'),
      list('Kabag Ops Polres, mewakili Kapolres Contoh', 'Sekretaris Daerah Kota Contoh'),
      'Kepada yang terhormat Camat Contoh kami persilakan. Kepada yang terhormat Wali Kota Contoh kami persilakan.\n',
      {
        text: list('Wakil Bupati Contoh', 'Bupati Contoh'),
        event: `${EVENT('kabupaten_kota')}urutan_manual: { urutan: [a, b], alasan: kesepakatan }\n`,
      },
    ],
  },
  applies: ({ passages }) => findGreetingLists(passages).length > 0,
  *check(context) {
    const { ranking, guests, isOrderOpen } = readCeremony(context);
    if (isOrderOpen) return;
    for (const lines of findGreetingLists(context.passages)) {
      const ranked = rankLines(lines, guests, ranking);
      if (ranked.some(({ office }) => isStateGuest(office))) continue;
      const goesBefore = (a: RankedLine, b: RankedLine): boolean =>
        isHigher(a.office, b.office, ranking);
      for (const one of findMisplaced(ranked, goesBefore)) {
        const index = ranked.indexOf(one);
        const lower = ranked.slice(0, index).find((earlier) => goesBefore(one, earlier));
        const higher = ranked.slice(index).find((later) => goesBefore(later, one));
        if (lower) yield explain(one, one, lower, ranking);
        else if (higher) yield explain(one, higher, one, ranking);
      }
    }
  },
});

interface RankedLine {
  readonly line: GreetingLine;
  readonly office: ProtocolOffice;
}

/** The lines that greet one person of rank, each once. */
function rankLines(
  lines: readonly GreetingLine[],
  guests: readonly Guest[],
  ranking: Ranking,
): readonly RankedLine[] {
  const ranked = lines.flatMap((line) => {
    const { office } = readGreeted(line.text, guests, ranking);
    return office && !line.isGroup ? [{ line, office }] : [];
  });
  const texts = ranked.map(({ line }) => line.text.toLowerCase());
  return ranked.filter(({ line }, index) => texts.indexOf(line.text.toLowerCase()) === index);
}

/** What to say of `misplaced`: `higher` is greeted behind `lower`. One of the two is misplaced. */
function explain(
  misplaced: RankedLine,
  higher: RankedLine,
  lower: RankedLine,
  ranking: Ranking,
): Report {
  const { passage, start, end, text } = misplaced.line;
  const source = rankOffice(higher.office, ranking.level)?.source ?? '';
  const other = ranking.level === 'provinsi' ? 'kabupaten_kota' : 'provinsi';
  const isTrap = isHigher(lower.office, higher.office, { level: other, isStated: true });
  const trap = isTrap
    ? ` Urutan sebaliknya berlaku di acara tingkat ${other === 'provinsi' ? 'provinsi' : 'kabupaten/kota'}.`
    : '';
  const order =
    misplaced === higher
      ? `disapa sesudah “${lower.line.text}”, padahal lebih tinggi (${source}); pindahkan ke depannya`
      : `disapa sebelum “${higher.line.text}”, yang lebih tinggi (${source}); pindahkan ke belakangnya`;
  return { span: passage.span(start, end), message: `“${text}” ${order}.${trap}` };
}
