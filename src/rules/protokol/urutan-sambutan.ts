import { type CeremonyItem, openingOf, readCeremony } from '../../check/ceremony.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { findMisplaced } from '../../protocol/misplaced.ts';
import { rankOffice } from '../../protocol/precedence.ts';
import { isHigher, type Speaker } from '../../protocol/speakers.ts';

/** Words of welcome and thanks are not bound to the order. */
const UNBOUND = /\b(?:selamat datang|pengantar|terima kasih|penutup|perpisahan|kesan)\b/iu;

const table = (...rows: readonly string[]): string =>
  `---\njenis: rundown\njudul: Pembukaan Pelatihan\n---\n| Waktu | Kegiatan | Pelaksana |\n|---|---|---|\n${rows.map((row) => `| | ${row} |\n`).join('')}`;

export const urutanSambutan: Rule = draftRule({
  id: 'protokol/urutan-sambutan',
  severity: 'warning',
  summary: 'Sambutan disampaikan dari pejabat yang lebih rendah ke yang tertinggi.',
  why: 'Yang tertinggi menutup pembicaraan; sambutan sesudahnya terasa menanggapi pimpinan, dan tamu mulai pulang.',
  exceptions:
    'Diperiksa hanya pejabat yang kedudukannya diatur UU 9/2010, sampai sesi pertama. Ucapan selamat datang, sambutan yang dibacakan wakilnya, dan acara dengan `urutan_manual` dibiarkan.',
  source: 'Kelaziman; kedudukan menurut UU 9/2010 Pasal 9–11',
  kinds: ['rundown', 'acara'],
  checklist: 'Sambutan berurutan dari yang terendah ke yang tertinggi',
  examples: {
    wrong: [
      {
        text: table(
          'Sambutan | Kepala Dinas Sosial',
          'Sambutan | Wali Kota Contoh',
          '«Sambutan» | Sekretaris Daerah Kota Contoh',
        ),
      },
      { text: table('Sambutan Gubernur Riau |', '«Sambutan Bupati Kampar» |') },
      {
        text: table(
          '«Sambutan» | Bupati Kampar',
          'Sambutan | Camat Tapung',
          'Sambutan | Sekretaris Daerah Kabupaten Kampar',
        ),
      },
      {
        text: 'nama: Rakor\nmulai: 2026-08-19 08:30\ntingkat: provinsi\nsusunan:\n  - { kegiatan: Sambutan, pelaksana: Ketua DPRD Kabupaten Kampar }\n  - { kegiatan: «Sambutan», pelaksana: Wakil Bupati Kampar }\n',
      },
    ],
    right: [
      table(
        'Sambutan | Kepala Dinas Sosial',
        'Sambutan | Sekretaris Daerah Kota Contoh',
        'Sambutan | Wali Kota Contoh',
      ),
      table('Sambutan | Kapolres Contoh', 'Sambutan | Sekretaris Daerah'),
      table('Sambutan Gubernur | dibacakan oleh Asisten I', 'Sambutan Bupati |'),
      table('Sambutan selamat datang | Bupati Contoh', 'Sambutan | Kepala Dinas Sosial'),
      table('Sambutan | Bupati', 'Materi | Kepala Dinas', 'Sambutan penutupan | Sekda'),
      table('Sambutan | Direktur Bank Contoh', 'Sambutan | Ketua Yayasan'),
      table('Sambutan | Ketua DPRD Kota Contoh', 'Sambutan | Wakil Wali Kota Contoh'),
      {
        text: '---\njenis: rundown\njudul: Pembukaan\n---\n| Waktu | Kegiatan |\n|---|---|\n| | Sambutan Bupati |\n| | Sambutan Sekda |\n',
        event:
          'nama: Rakor\nmulai: 2026-08-19 08:30\nurutan_manual: { urutan: [bupati, sekda], alasan: permintaan panitia }\n',
      },
    ],
  },
  applies: (context) => {
    const { items, isOrderOpen } = readCeremony(context);
    return !isOrderOpen && items.filter(isRankedSpeech).length > 1;
  },
  *check(context) {
    const ceremony = readCeremony(context);
    const { ranking } = ceremony;
    const speeches = openingOf(ceremony).filter(isRankedSpeech);
    const misplaced = findMisplaced(speeches, (a, b) =>
      isHigher(b.speaker.office, a.speaker.office, ranking),
    );
    for (const item of misplaced) {
      const index = speeches.indexOf(item);
      const isHigherThan = (a: RankedSpeech, b: RankedSpeech): boolean =>
        isHigher(a.speaker.office, b.speaker.office, ranking);
      const higher = speeches.slice(0, index).find((earlier) => isHigherThan(earlier, item));
      const lower = speeches.slice(index).find((later) => isHigherThan(item, later));
      const top = higher?.speaker ?? item.speaker;
      const source = rankOffice(top.office, ranking.level)?.source ?? '';
      const order = higher
        ? `sesudah ${higher.speaker.title}, yang kedudukannya lebih tinggi`
        : `sebelum ${lower?.speaker.title}, yang kedudukannya lebih rendah`;
      yield {
        span: item.activitySpan,
        related: item.related,
        message: `“${item.entry.kegiatan}” oleh ${item.speaker.title} ${order} (${source}); lazimnya yang tertinggi berbicara terakhir.`,
      };
    }
  },
});

type RankedSpeech = CeremonyItem & { readonly speaker: Speaker };

function isRankedSpeech(item: CeremonyItem): item is RankedSpeech {
  return (
    item.kind === 'sambutan' &&
    item.speaker !== undefined &&
    !item.speaker.isSubstitute &&
    !UNBOUND.test(item.entry.kegiatan)
  );
}
