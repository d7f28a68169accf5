import { type CeremonyItem, readCeremony } from '../../check/ceremony.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import type { ItemKind } from '../../run-sheet/item-kind.ts';

const ANTHEM = /\bindonesia\s+raya\b|\blagu\s+kebangsaan\b/iu;
const SPEECHES: readonly ItemKind[] = ['laporan', 'sambutan'];

const table = (rows: readonly string[], title = 'Pembukaan Pelatihan'): string =>
  `---\njenis: rundown\njudul: ${title}\n---\n| Waktu | Kegiatan |\n|---|---|\n${rows.map((row) => `| | ${row} |\n`).join('')}`;

export const laguKebangsaan: Rule = draftRule({
  id: 'protokol/lagu-kebangsaan',
  severity: 'warning',
  summary:
    'Acara resmi dibuka dengan lagu kebangsaan Indonesia Raya, sebelum laporan dan sambutan.',
  why: 'Lagu kebangsaan wajib dalam acara resmi pemerintah; bila tertinggal di susunan, pembawa acara melewatkannya.',
  exceptions:
    'Konferensi pers, kunjungan kerja, rapat kerja, rapat paripurna internal, dan kegiatan warga dibiarkan; pada upacara bendera urutannya tidak diperiksa.',
  source:
    'UU 24/2009 Pasal 59 ayat (1) huruf c (acara resmi pemerintah) dan d (pembukaan sidang paripurna DPRD); urutan: UU 9/2010 Pasal 28',
  kinds: ['rundown', 'acara'],
  checklist: 'Indonesia Raya ada di awal acara resmi',
  examples: {
    wrong: [
      { text: table(['Pembukaan oleh MC', '«Laporan ketua panitia»', 'Sambutan Wali Kota']) },
      { text: table(['Pembukaan', 'Laporan panitia', '«Lagu Indonesia Raya»', 'Sambutan']) },
      {
        text: table(
          ['Pembukaan oleh MC', '«Pembukaan rapat oleh Ketua DPRD»', 'Pandangan umum fraksi'],
          'Rapat Paripurna DPRD',
        ),
      },
      {
        text: 'nama: Peresmian Pasar\nmulai: 2026-08-19 08:30\nsusunan:\n  - kegiatan: «Laporan kepala dinas»\n  - kegiatan: Sambutan\n',
      },
    ],
    right: [
      table(['Pembukaan', 'Menyanyikan lagu Indonesia Raya', 'Laporan', 'Sambutan']),
      table(['Pembukaan', 'Tari sambutan', 'Lagu kebangsaan', 'Laporan panitia']),
      table(['Pembukaan', 'Sambutan Kepala Dinas', 'Tanya jawab'], 'Konferensi Pers Inflasi'),
      table(['Tiba di lokasi', 'Sambutan kepala desa', 'Dialog'], 'Kunjungan Kerja Gubernur'),
      table(
        ['Laporan pemimpin upacara', 'Pengibaran bendera, Indonesia Raya', 'Amanat'],
        'Upacara Bendera',
      ),
      table(['Registrasi', 'Materi I', 'Materi II'], 'Pelatihan Penulisan'),
      table(['Pembukaan', 'Sambutan Kepala Bidang', 'Diskusi'], 'Rapat Evaluasi Bulanan'),
      table(
        ['Pembukaan rapat', 'Indonesia Raya', 'Pandangan umum fraksi', 'Penutupan rapat'],
        'Rapat Paripurna DPRD',
      ),
      table(['Pembukaan rapat', 'Pembahasan tata tertib'], 'Rapat Paripurna Internal DPRD'),
      table(['Registrasi', 'Sambutan Direktur', 'Paparan'], 'Survei Akreditasi Paripurna'),
      'nama: Pembukaan Pelatihan\nmulai: 2026-08-19 08:30\nsusunan:\n  - kegiatan: Indonesia Raya\n  - kegiatan: Laporan panitia\n',
    ],
  },
  applies: (context) => readCeremony(context).isCeremonial,
  *check(context) {
    const { items, occasion } = readCeremony(context);
    const speech =
      items.find(({ kind }) => SPEECHES.includes(kind)) ??
      (occasion === 'rapat-paripurna' ? items.find(isOfSession) : undefined);
    const anthem = items.find(({ text }) => ANTHEM.test(text));
    if (!speech) return;
    if (!anthem) {
      const letter = occasion === 'rapat-paripurna' ? ' huruf d' : '';
      yield {
        span: speech.activitySpan,
        related: speech.related,
        message: `Susunan ini belum memuat lagu kebangsaan Indonesia Raya; letakkan sebelum “${speech.entry.kegiatan}” (UU 24/2009 Pasal 59 ayat (1)${letter}).`,
      };
      return;
    }
    // A session has its anthem before or behind the gavel of its chair.
    if (occasion === 'rapat-paripurna' && !SPEECHES.includes(speech.kind)) return;
    // The commander of a flag ceremony reports before the flag is raised.
    if (items.indexOf(anthem) < items.indexOf(speech) || occasion === 'upacara-bendera') return;
    yield {
      span: anthem.activitySpan,
      related: anthem.related,
      message: `Indonesia Raya didahulukan; pindahkan ke sebelum “${speech.entry.kegiatan}” (UU 9/2010 Pasal 28).`,
    };
  },
});

/** What goes on before a session begins. */
const BEFORE_SESSION: readonly ItemKind[] = ['geladi', 'persiapan', 'registrasi', 'kedatangan'];

function isOfSession({ kind, entry }: CeremonyItem): boolean {
  return !(BEFORE_SESSION.includes(kind) || /\b(?:pembawa acara|mc)\b/iu.test(entry.kegiatan));
}
