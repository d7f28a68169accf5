import { type CeremonyItem, openingOf, readCeremony } from '../../check/ceremony.ts';
import { draftRule, type Rule } from '../../check/rule.ts';

/** Heads of regions: nobody of the region speaks after them. */
const HEADS = ['gubernur', 'bupati', 'wali-kota'];
/** Those whom no law ranks, and who surely are not above a head of region. */
const OTHERS =
  /\b(?:panitia|perwakilan|mitra|sponsor|tokoh|warga|alumni|peserta|orang tua|wali murid|siswa|kepala sekolah|ketua (?:rt|rw|yayasan|komunitas|asosiasi|paguyuban|karang taruna|kelompok))\b/iu;
/** Words of welcome, thanks and farewell are not bound to the order. */
const UNBOUND =
  /\b(?:selamat datang|pengantar|terima kasih|penutup|perpisahan|kesan|testimoni)\b/iu;

const table = (...rows: readonly string[]): string =>
  `---\njenis: rundown\njudul: Pembukaan Pelatihan\n---\n| Waktu | Kegiatan | Pelaksana |\n|---|---|---|\n${rows.map((row) => `| | ${row} |\n`).join('')}`;

export const sambutanTerakhir: Rule = draftRule({
  id: 'protokol/sambutan-terakhir',
  severity: 'warning',
  summary: 'Sesudah sambutan kepala daerah tidak ada sambutan panitia, mitra, atau perwakilan.',
  why: 'Sambutan kepala daerah menutup pembicaraan; yang berbicara sesudahnya kehilangan pendengar dan tata krama.',
  exceptions:
    'Ucapan terima kasih, kesan dan pesan, serta acara sesudah sesi pertama dibiarkan; pejabat yang diatur undang-undang diperiksa `protokol/urutan-sambutan`.',
  source: 'Kelaziman acara resmi, bukan ketentuan undang-undang',
  kinds: ['rundown', 'acara'],
  examples: {
    wrong: [
      { text: table('Sambutan | Bupati Contoh', '«Sambutan» | Ketua panitia') },
      { text: table('Sambutan Wali Kota |', '«Sambutan perwakilan peserta» |') },
    ],
    right: [
      table('Sambutan | Ketua panitia', 'Sambutan | Bupati Contoh'),
      table('Sambutan | Bupati Contoh', 'Ucapan terima kasih | Ketua panitia'),
      table('Sambutan | Bupati Contoh', 'Materi | Narasumber', 'Sambutan penutup | Ketua panitia'),
      table('Sambutan | Bupati Contoh', 'Sambutan | Staf Khusus Menteri'),
      table('Sambutan | Camat Contoh', 'Sambutan | Ketua panitia'),
      table('Sambutan | Bupati Contoh', 'Pesan dan kesan | Perwakilan peserta'),
    ],
  },
  applies: (context) => !readCeremony(context).isOrderOpen,
  *check(context) {
    const opening = openingOf(readCeremony(context));
    const head = opening.find(
      ({ kind, speaker }) =>
        kind === 'sambutan' && speaker !== undefined && HEADS.includes(speaker.office.code),
    );
    if (!head) return;
    for (const item of opening.slice(opening.indexOf(head) + 1)) {
      if (!isByOthers(item)) continue;
      yield {
        span: item.activitySpan,
        related: item.related,
        message: `“${item.entry.kegiatan}” sesudah sambutan ${head.speaker?.title}; lazimnya kepala daerah berbicara terakhir (kelaziman).`,
      };
    }
  },
});

function isByOthers({ kind, speaker, entry }: CeremonyItem): boolean {
  if (kind !== 'sambutan' || speaker !== undefined || UNBOUND.test(entry.kegiatan)) return false;
  return OTHERS.test(`${entry.kegiatan} ${entry.pelaksana ?? ''}`);
}
