import { type CeremonyItem, openingOf, readCeremony } from '../../check/ceremony.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { rankOffice } from '../../protocol/precedence.ts';
import { isHigher } from '../../protocol/speakers.ts';

/** The item by which the event is opened, not the first words of the master of ceremonies. */
const OPENS =
  /\b(?:sekaligus\s+(?:membuka|meresmikan|pembukaan|peresmian)|dan\s+(?:membuka|meresmikan|pembukaan|peresmian)|resmi\s+membuka|membuka\s+(?:secara\s+resmi|acara|kegiatan|pelatihan)|pemukulan\s+gong|pembukaan\s+(?:secara\s+)?resmi|peresmian|pengguntingan\s+pita)\b/iu;

const table = (...rows: readonly string[]): string =>
  `---\njenis: rundown\njudul: Pembukaan Pelatihan\n---\n| Waktu | Kegiatan | Pelaksana |\n|---|---|---|\n${rows.map((row) => `| | ${row} |\n`).join('')}`;

export const pembukaTertinggi: Rule = draftRule({
  id: 'protokol/pembuka-tertinggi',
  severity: 'warning',
  summary: 'Acara dibuka oleh pejabat tertinggi yang berbicara.',
  why: 'Bila kepala dinas memukul gong di depan bupatinya, semua foto menunjukkan siapa yang dilewati.',
  exceptions:
    'Dibandingkan hanya dengan pejabat yang ikut memberi sambutan. Wakil yang hadir atas nama pimpinan, pengguntingan pita oleh istri atau suami pejabat, dan acara dengan `urutan_manual` dibiarkan.',
  source: 'Kelaziman; kedudukan menurut UU 9/2010 Pasal 9–11',
  kinds: ['rundown', 'acara'],
  checklist: 'Acara dibuka oleh pejabat tertinggi yang hadir',
  examples: {
    wrong: [
      {
        text: table(
          'Sambutan sekaligus membuka acara | Kepala Dinas Sosial',
          'Sambutan | Wali Kota Contoh',
        ).replace('Sambutan sekaligus membuka acara', '«Sambutan sekaligus membuka acara»'),
      },
      {
        text: table('Sambutan | Bupati Contoh', '«Pemukulan gong» | Sekretaris Daerah Contoh'),
      },
      {
        text: 'nama: Peresmian Pasar\nmulai: 2026-08-19 08:30\nsusunan:\n  - { kegiatan: Sambutan, pelaksana: Bupati Contoh }\n  - { kegiatan: «Peresmian pasar», pelaksana: Wakil Bupati Contoh }\n',
      },
    ],
    right: [
      table('Sambutan | Kepala Dinas', 'Sambutan sekaligus membuka acara | Wali Kota Contoh'),
      table('Sambutan | Wali Kota Contoh', 'Pemukulan gong | Wali Kota Contoh'),
      table('Sambutan | Bupati', 'Pengguntingan pita | Istri Bupati'),
      table('Sambutan | Kepala Dinas', 'Pembukaan oleh MC | Kepala Bagian Protokol'),
      table('Sambutan | Bupati', 'Pemukulan gong | Bupati dan Ketua DPRD'),
      table('Sambutan | Wali Kota', 'Materi | Kepala Dinas', 'Peresmian pojok baca | Camat'),
      table('Sambutan Bupati sekaligus membuka acara | diwakili Sekda', 'Sambutan | Sekda'),
    ],
  },
  applies: (context) => {
    const { isOrderOpen, items } = readCeremony(context);
    return !isOrderOpen && items.some((item) => item.speaker !== undefined && isOpening(item));
  },
  *check(context) {
    const ceremony = readCeremony(context);
    const opening = openingOf(ceremony);
    const speakers = opening.flatMap(({ kind, speaker }) =>
      kind === 'sambutan' && speaker ? [speaker] : [],
    );
    for (const item of opening) {
      const { speaker, activitySpan, related, entry } = item;
      if (!speaker || speaker.isSubstitute || !isOpening(item)) continue;
      const higher = speakers.find((one) => isHigher(one.office, speaker.office, ceremony.ranking));
      if (!higher) continue;
      const source = rankOffice(higher.office, ceremony.ranking.level)?.source ?? '';
      yield {
        span: activitySpan,
        related,
        message: `“${entry.kegiatan}” dilakukan ${speaker.title}, padahal ${higher.title} hadir dan lebih tinggi (${source}); lazimnya yang tertinggi yang membuka.`,
      };
    }
  },
});

function isOpening({ entry, kind }: CeremonyItem): boolean {
  return (
    (kind === 'sambutan' || kind === 'pembukaan-resmi' || kind === 'pembukaan') &&
    OPENS.test(entry.kegiatan)
  );
}
