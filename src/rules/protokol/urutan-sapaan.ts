import { readCeremony } from '../../check/ceremony.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { findGreetingLists, type GreetingLine } from '../../facts/greetings.ts';
import type { ProtocolOffice } from '../../knowledge/protocol-offices.ts';
import { readGreeted } from '../../protocol/greeted.ts';
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
  *check(context) {
    const { ranking, guests, isOrderOpen } = readCeremony(context);
    if (isOrderOpen) return;
    for (const lines of findGreetingLists(context.passages)) {
      const ranked = lines.flatMap((line) => {
        const { office } = readGreeted(line.text, guests, ranking);
        return office && !line.isGroup ? [{ line, office }] : [];
      });
      if (ranked.some(({ office }) => isStateGuest(office))) continue;
      const misplaced = findMisplaced(ranked, (a, b) => isHigher(a.office, b.office, ranking));
      for (const one of misplaced) {
        const lower = ranked.find((other) => isHigher(one.office, other.office, ranking));
        if (lower) yield explain(one.line, one.office, lower.office, ranking);
      }
    }
  },
});

function explain(
  { passage, start, end, text }: GreetingLine,
  office: ProtocolOffice,
  lower: ProtocolOffice,
  ranking: Ranking,
) {
  const source = rankOffice(office, ranking.level)?.source ?? '';
  const other = ranking.level === 'provinsi' ? 'kabupaten_kota' : 'provinsi';
  const isTrap = isHigher(lower, office, { level: other, isStated: true });
  const trap = isTrap
    ? ` Urutan sebaliknya berlaku di acara tingkat ${other === 'provinsi' ? 'provinsi' : 'kabupaten/kota'}.`
    : '';
  return {
    span: passage.span(start, end),
    message: `“${text}” disapa sebelum ${lower.label} (${source}); pindahkan ke depannya.${trap}`,
  };
}
