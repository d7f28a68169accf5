import { formatClock } from '../../calendar/clock.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { findTurnedRows } from '../../facts/times/told-order.ts';
import type { ScheduledItem } from '../../run-sheet/scheduled-item.ts';

const EVENT = `nama: Pelatihan Humas
mulai: 2026-08-19 08:00
narasumber:
  - { nama: "Ratna Kusuma, S.Sos.", jabatan: Wali Kota Contoh }
  - { nama: "Budi Hermawan, S.E., M.M.", jabatan: Ketua Panitia }
susunan:
  - { mulai: "08:00", durasi: 5, kegiatan: Menyanyikan lagu Indonesia Raya, pelaksana: Hadirin }
  - { durasi: 5, kegiatan: Doa, pelaksana: Ustaz Salim Hamid }
  - { durasi: 10, kegiatan: Laporan, pelaksana: Ketua Panitia }
  - { durasi: 10, kegiatan: Sambutan, pelaksana: Wali Kota Contoh }
  - { durasi: 10, kegiatan: Sambutan, pelaksana: Camat Contoh }
  - { durasi: 5, kegiatan: Pemukulan gong, pelaksana: Wali Kota Contoh }
  - { durasi: 60, kegiatan: Dialog dengan wartawan, pelaksana: Wali Kota Contoh }
  - { durasi: 5, kegiatan: Foto bersama, pelaksana: Panitia }
`;
const BESIDE = EVENT.replace('kegiatan: Sambutan,', 'paralel: ya, kegiatan: Sambutan,');

export const urutanAcara: Rule = draftRule({
  id: 'fakta/urutan-acara',
  severity: 'warning',
  summary: 'Urutan mata acara di naskah sama dengan susunan di berkas acara.',
  why: 'Siapa berbicara lebih dulu adalah soal keprotokolan; yang hadir tahu urutannya dan menyangka naskah ditulis sebelum acara.',
  exceptions:
    'Hanya bila satu kalimat mengurutkan dua mata acara dengan kata yang jelas (“diawali”, “lalu”, “sebelum”, “setelah”, “ditutup dengan”), masing-masing cocok dengan tepat satu baris susunan, dan sedikitnya satu di antaranya disebut dengan pelaksana atau nama lengkapnya. Kutipan, judul, mata acara yang berjalan bersamaan, hari lain, dan acara lain dibiarkan.',
  source: 'Berkas acara: `susunan`',
  checklist: 'Urutan sambutan dan mata acara sama dengan susunan di berkas acara',
  examples: {
    wrong: [
      {
        text: 'Acara diawali sambutan Wali Kota Contoh, dilanjutkan «laporan Ketua Panitia».',
        event: EVENT,
      },
      {
        text: 'Acara dibuka dengan sambutan Wali Kota Ratna Kusuma, lalu «laporan ketua panitia».',
        event: EVENT,
      },
      { text: 'Kegiatan diawali dengan sambutan Wali Kota, kemudian «doa».', event: EVENT },
      {
        text: 'Pelatihan Humas diawali laporan Ketua Panitia, dilanjutkan sambutan Wali Kota, dan ditutup dengan «doa».',
        event: EVENT,
      },
      { text: 'Setelah sambutan Wali Kota, «Ketua Panitia menyampaikan laporan».', event: EVENT },
      {
        text: 'Usai sambutan Wali Kota, acara dilanjutkan dengan «laporan Ketua Panitia».',
        event: EVENT,
      },
      { text: 'Setelah pemukulan gong, «Wali Kota memberikan sambutan».', event: EVENT },
      { text: '«Laporan Ketua Panitia disampaikan» setelah sambutan Wali Kota.', event: EVENT },
      { text: 'Sambutan Wali Kota disampaikan sebelum «laporan Ketua Panitia».', event: EVENT },
      { text: 'Sebelum «laporan Ketua Panitia», Wali Kota menyampaikan sambutan.', event: EVENT },
      {
        text: 'Wali Kota Ratna Kusuma menyampaikan sambutan, lalu «Ketua Panitia Budi Hermawan melaporkan».',
        event: EVENT,
      },
      {
        text: 'Ratna Kusuma memberi sambutan, disusul «laporan Budi Hermawan, S.E., M.M».',
        event: EVENT,
      },
      {
        text: 'Sesudah laporan itu, Camat Contoh memberi sambutan, disusul «Wali Kota Contoh Ratna Kusuma», dan terakhir doa bersama.',
        event: EVENT,
      },
      { text: 'Usai laporan Ketua Panitia, acara ditutup dengan «doa».', event: EVENT },
      { text: 'Dialog dengan wartawan dilanjutkan dengan «pemukulan gong».', event: EVENT },
      {
        text: 'Acara diawali dialog dengan wartawan, kemudian «sambutan Wali Kota».',
        event: EVENT,
      },
      {
        text: 'Kegiatan ini dimulai dengan laporan Ketua Panitia, lalu «Indonesia Raya».',
        event: EVENT,
      },
      { text: '«Doa dibacakan» setelah sambutan Wali Kota.', event: EVENT },
      { text: 'Setelah foto bersama, «Wali Kota menyampaikan sambutan».', event: EVENT },
      {
        text: 'Setelah dialog dengan wartawan, acara dilanjutkan dengan «pemukulan gong».',
        event: EVENT,
      },
      {
        text: 'Setelah mendengar laporan Ketua Panitia, «doa dipimpin Ustaz Salim Hamid».',
        event: EVENT,
      },
      { text: 'Camat Contoh memberi sambutan, disusul «Wali Kota».', event: EVENT },
      { text: 'Sambutan Camat Contoh dilanjutkan dengan «sambutan Wali Kota».', event: EVENT },
    ],
    right: [
      {
        text: 'Acara diawali laporan Ketua Panitia, dilanjutkan sambutan Wali Kota Contoh.',
        event: EVENT,
      },
      { text: 'Setelah laporan Ketua Panitia, Wali Kota memberikan sambutan.', event: EVENT },
      {
        text: 'Acara diawali doa, dilanjutkan laporan Ketua Panitia, dan diakhiri foto bersama.',
        event: EVENT,
      },
      { text: 'Sebelum sambutan Wali Kota, Ketua Panitia menyampaikan laporan.', event: EVENT },
      { text: 'Wali Kota memberi sambutan, disusul Camat Contoh.', event: EVENT },
      { text: 'Acara ditutup dengan doa.', event: EVENT },
      { text: 'Acara dihadiri Wali Kota dan Ketua Panitia.', event: EVENT },
      {
        text: 'Acara diawali sambutan Wakil Wali Kota, dilanjutkan laporan Ketua Panitia.',
        event: EVENT,
      },
      {
        text: 'Acara diawali sambutan Wali Kota Lain, dilanjutkan laporan Ketua Panitia.',
        event: EVENT,
      },
      {
        text: 'Acara diawali sambutan kepala sekolah, dilanjutkan laporan Ketua Panitia.',
        event: EVENT,
      },
      { text: 'Acara diawali sambutan, dilanjutkan laporan Ketua Panitia.', event: EVENT },
      { text: 'Acara diawali laporan kepala sekolah, lalu doa.', event: EVENT },
      { text: 'Setelah sambutan, Ketua Panitia menyampaikan laporan.', event: EVENT },
      {
        text: 'Apel pagi diawali sambutan Wali Kota, dilanjutkan laporan Ketua Panitia.',
        event: EVENT,
      },
      {
        text: 'Tahun lalu acara pindah. Acara diawali sambutan Wali Kota, lalu laporan Ketua Panitia.',
        event: EVENT,
      },
      {
        text: 'Pada 2024 acara diawali sambutan Wali Kota, lalu laporan Ketua Panitia.',
        event: EVENT,
      },
      {
        text: 'Geladi digelar. Acara diawali sambutan Wali Kota, lalu laporan Ketua Panitia.',
        event: EVENT,
      },
      {
        text: 'Malam penutupan diawali sambutan Wali Kota, dilanjutkan laporan Ketua Panitia.',
        event: EVENT,
      },
      {
        text: 'Ratna berkata, "Acara diawali sambutan Wali Kota, lalu laporan Ketua Panitia."',
        event: EVENT,
      },
      { text: 'Sambutan Wali Kota dan laporan Ketua Panitia disampaikan di aula.', event: EVENT },
      {
        text: 'Wali Kota memberi sambutan, sedangkan Ketua Panitia menyampaikan laporan.',
        event: EVENT,
      },
      {
        text: 'Setelah sambutan Wali Kota, Ketua Panitia membacakan laporan keuangan daerah.',
        event: EVENT,
      },
      {
        text: 'Usai dialog dengan wartawan, Wali Kota memberi sambutan pada peresmian pasar.',
        event: EVENT,
      },
      { text: 'Setelah laporan tersebut, Wali Kota memberikan sambutan.', event: EVENT },
      { text: 'Setelah sambutan Wali Kota, peserta berdoa untuk korban banjir.', event: EVENT },
      { text: 'Setelah sambutan Wali Kota, doa lintas agama digelar.', event: EVENT },
      { text: 'Wali Kota belum memberi sambutan sebelum laporan Ketua Panitia.', event: EVENT },
      { text: 'Setelah sambutan Wali Kota, Wali Kota memimpin doa.', event: EVENT },
      { text: 'Acara batal diawali sambutan Wali Kota, lalu laporan Ketua Panitia.', event: EVENT },
      { text: 'Acara dimulai dengan doa, lalu Indonesia Raya.', event: EVENT },
      { text: 'Wali Kota lalu memberi sambutan setelah laporan Ketua Panitia.', event: EVENT },
      { text: 'Setelah dialog dengan petani, Wali Kota memberi sambutan.', event: EVENT },
      {
        text: 'Setelah sambutan Wali Kota, laporan Ketua Panitia dibagikan kepada wartawan.',
        event: EVENT,
      },
      { text: 'Laporan Ketua Panitia ditutup dengan doa.', event: EVENT },
      { text: 'Sambutan Wali Kota ditutup dengan doa.', event: EVENT },
      { text: 'Sambutan Wali Kota diakhiri laporan Ketua Panitia tentang anggaran.', event: EVENT },
      { text: 'Sambutan Wali Kota diawali doa.', event: EVENT },
      {
        text: '| Acara | Isi |\n| --- | --- |\n| Sambutan Wali Kota | lalu laporan Ketua Panitia |',
        event: EVENT,
      },
      { text: 'Arahan Wali Kota disampaikan setelah foto bersama.', event: EVENT },
      { text: 'Setelah laporan, Wali Kota memberi arahan, lalu pembacaan doa.', event: EVENT },
      { text: 'Sambutan Wali Kota diakhiri dengan doa.', event: EVENT },
      {
        text: 'Sambutan Wali Kota dibacakan Wakil Wali Kota sebelum laporan Ketua Panitia.',
        event: EVENT,
      },
      { text: 'Sekretaris Wali Kota Ratna Kusuma melapor, lalu doa.', event: EVENT },
      {
        text: 'Wali Kota memberi sambutan secara daring, lalu Ketua Panitia menyampaikan laporan.',
        event: EVENT,
      },
      {
        text: 'Setelah dialog dengan wartawan selama setahun, acara dilanjutkan dengan pemukulan gong.',
        event: EVENT,
      },
      { text: 'Setelah pemukulan gong oleh anak-anak, Wali Kota memberi sambutan.', event: EVENT },
      {
        text: 'Acara diawali sambutan Wali Kota, dilanjutkan laporan Ketua Panitia.',
        event: BESIDE,
      },
      {
        text: '# Sambutan Wali Kota Disusul Laporan Ketua Panitia\n\nIsi.',
        event: EVENT,
      },
      {
        text: 'Acara diawali sambutan Wali Kota, dilanjutkan laporan Ketua Panitia.',
        event: 'nama: Pelatihan Humas\nmulai: 2026-08-19 08:00\n',
      },
    ],
  },
  applies: ({ event }) => event !== undefined && event.file.susunan.length > 1,
  *check(context) {
    for (const { passage, span, earlier, later } of findTurnedRows(context)) {
      yield {
        span: passage.span(span.start, span.end),
        message: `Menurut susunan di berkas acara, ${describe(earlier.item)} mendahului ${describe(later.item)}. Bila acaranya memang berjalan lain, betulkan susunannya.`,
        suggestions: [],
      };
    }
  },
});

/** `“Laporan” (pukul 08.10, Ketua Panitia)`. */
function describe({ entry, start }: ScheduledItem): string {
  const details = [
    ...(start === undefined ? [] : [`pukul ${formatClock(start)}`]),
    ...(entry.pelaksana === undefined ? [] : [entry.pelaksana]),
  ];
  return `“${entry.kegiatan}” (${details.join(', ')})`;
}
