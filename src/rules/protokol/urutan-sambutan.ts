import { type CeremonyItem, openingOf, readCeremony } from '../../check/ceremony.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { findProtocolOffice, type ProtocolOffice } from '../../knowledge/protocol-offices.ts';
import { findMisplaced } from '../../protocol/misplaced.ts';
import { rankOffice } from '../../protocol/precedence.ts';
import { isHigher, type Ranking, type Speaker } from '../../protocol/speakers.ts';

/** Words of welcome and thanks are not bound to the order. */
const UNBOUND = /\b(?:selamat datang|pengantar|terima kasih|penutup|perpisahan|kesan)\b/iu;

const table = (...rows: readonly string[]): string =>
  `---\njenis: rundown\njudul: Pembukaan Pelatihan\n---\n| Waktu | Kegiatan | Pelaksana |\n|---|---|---|\n${rows.map((row) => `| | ${row} |\n`).join('')}`;

const STEAD =
  'nama: Musrenbang\nmulai: 2026-08-19 08:30\ntamu:\n  - { nama: Rina Marlina, jabatan: Kepala Dinas Sosial Kabupaten Kampar, mewakili: Bupati Kampar }\n  - { nama: Dodi Saputra, jabatan: Camat Tapung }\n';

export const urutanSambutan: Rule = draftRule({
  id: 'protokol/urutan-sambutan',
  severity: 'warning',
  summary: 'Sambutan disampaikan dari pejabat yang lebih rendah ke yang tertinggi.',
  why: 'Yang tertinggi menutup pembicaraan; sambutan sesudahnya terasa menanggapi pimpinan, dan tamu mulai pulang.',
  exceptions:
    'Diperiksa hanya pejabat yang kedudukannya diatur UU 9/2010, sampai sesi pertama. Yang mewakili pejabat lain diperiksa bila jabatannya sendiri dan jabatan yang diwakilinya sama-sama menentukan. Ucapan selamat datang, sambutan yang dibacakan wakilnya, dan acara dengan `urutan_manual` dibiarkan.',
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
        text: table('Sambutan sekaligus membuka acara | Rina Marlina', '«Sambutan» | Camat Tapung'),
        event: STEAD,
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
      {
        text: table('Sambutan | Camat Tapung', 'Sambutan sekaligus membuka acara | Rina Marlina'),
        event: STEAD,
      },
      {
        text: table('Sambutan | Rina Marlina', 'Sambutan | Sekretaris Daerah Kabupaten Kampar'),
        event: STEAD,
      },
      {
        text: table('Sambutan | Rina Marlina, membacakan pesan Bupati', 'Sambutan | Camat Tapung'),
        event: STEAD,
      },
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
    const isHigherThan = (a: RankedSpeech, b: RankedSpeech): boolean =>
      officesOf(a, ranking).every((one) =>
        officesOf(b, ranking).every((other) => isHigher(one, other, ranking)),
      );
    const misplaced = findMisplaced(speeches, (a, b) => isHigherThan(b, a));
    for (const item of misplaced) {
      const index = speeches.indexOf(item);
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
  const { speaker, entry } = item;
  if (item.kind !== 'sambutan' || !speaker || UNBOUND.test(entry.kegiatan)) return false;
  if (!speaker.isSubstitute) return true;
  const isKnown = speaker.guest?.representing !== undefined;
  return isKnown && !READS_OUT.test(`${entry.kegiatan} ${entry.pelaksana ?? ''}`);
}

/** Somebody else's words, or none who stands there: whose place that is differs by custom. */
const READS_OUT = /\b(?:dibacakan|membacakan|tertulis|virtual|daring|rekaman|video)\b/iu;

/** The offices that may decide on somebody's place: their own, and that in whose stead they come. */
function officesOf({ speaker }: RankedSpeech, { level }: Ranking): readonly ProtocolOffice[] {
  const { representing } = speaker.guest ?? {};
  const stead =
    representing === undefined
      ? undefined
      : findProtocolOffice(representing, level !== 'kabupaten_kota');
  return stead ? [speaker.office, stead] : [speaker.office];
}
