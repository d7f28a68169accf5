import { type CeremonyItem, openingOf, readCeremony } from '../../check/ceremony.ts';
import { draftRule, type Rule } from '../../check/rule.ts';

/** Prayers that are the event itself. */
const MAIN_EVENT = /\bdo['’]?a\s+(?:bersama|lintas|syukuran|selamat)\b/iu;

const table = (title: string, ...rows: readonly string[]): string =>
  `---\njenis: rundown\njudul: ${title}\n---\n| Waktu | Kegiatan |\n|---|---|\n${rows.map((row) => `| | ${row} |\n`).join('')}`;

export const letakDoa: Rule = draftRule({
  id: 'protokol/letak-doa',
  severity: 'warning',
  summary: 'Acara resmi memuat doa, di awal atau di akhir, tidak di antara dua sambutan.',
  why: 'Doa di tengah sambutan membuat hadirin menutup acara dalam hati sebelum pimpinan berbicara.',
  exceptions:
    'Doa bersama sebagai acara pokok dibiarkan. Acara tanpa doa hanya ditanyakan, rapat paripurna tidak.',
  source: 'Kelaziman acara resmi, bukan ketentuan undang-undang',
  kinds: ['rundown', 'acara'],
  checklist: 'Doa ada di awal atau di akhir',
  examples: {
    wrong: [
      {
        text: table(
          'Rapat Paripurna Hari Jadi',
          'Indonesia Raya',
          'Sambutan Bupati',
          '«Doa»',
          'Sambutan Gubernur',
        ),
      },
      {
        text: table(
          'Pembukaan Pelatihan',
          'Indonesia Raya',
          'Laporan panitia',
          '«Pembacaan doa»',
          'Sambutan Wali Kota',
        ),
      },
      {
        text: table(
          'Peresmian Pasar',
          'Indonesia Raya',
          'Laporan',
          'Sambutan Camat',
          '«Sambutan Bupati»',
        ),
      },
    ],
    right: [
      table('Rapat Paripurna DPRD', 'Indonesia Raya', 'Pidato Ketua DPRD', 'Sambutan Bupati'),
      table('Pembukaan Pelatihan', 'Indonesia Raya', 'Doa', 'Laporan panitia', 'Sambutan'),
      table('Pembukaan Pelatihan', 'Indonesia Raya', 'Laporan', 'Sambutan', 'Pembacaan do’a'),
      table('Peresmian Masjid', 'Indonesia Raya', 'Sambutan', 'Doa bersama', 'Sambutan Bupati'),
      table('Konferensi Pers Inflasi', 'Pembukaan', 'Sambutan', 'Tanya jawab', 'Penutup'),
      table('Rapat Evaluasi Bulanan', 'Pembukaan', 'Arahan Kepala Dinas', 'Diskusi', 'Penutup'),
      table(
        'Pembukaan Pelatihan',
        'Indonesia Raya',
        'Sambutan',
        'Doa',
        'Materi',
        'Sambutan penutup',
      ),
    ],
  },
  applies: (context) => readCeremony(context).isCeremonial,
  *check(context) {
    const ceremony = readCeremony(context);
    if (ceremony.occasion === 'upacara-bendera') return;
    const opening = openingOf(ceremony);
    const last = opening.findLast(isSpeech);
    if (!last) return;
    const prayers = ceremony.items.filter(({ kind }) => kind === 'doa');
    if (prayers.length === 0) {
      if (ceremony.occasion === 'rapat-paripurna') return;
      yield {
        span: last.activitySpan,
        related: last.related,
        severity: 'info',
        message:
          'Susunan ini belum memuat doa; lazimnya sesudah Indonesia Raya atau sesudah sambutan terakhir (kelaziman).',
      };
      return;
    }
    for (const { entry, activitySpan, related, kind } of between(opening, last)) {
      if (kind !== 'doa' || MAIN_EVENT.test(entry.kegiatan)) continue;
      yield {
        span: activitySpan,
        related,
        message: `Doa ini di antara dua sambutan; lazimnya sebelum laporan atau sesudah “${last.entry.kegiatan}” (kelaziman).`,
      };
    }
  },
});

function isSpeech({ kind }: CeremonyItem): boolean {
  return kind === 'laporan' || kind === 'sambutan';
}

/** What stands between the first speech and the last one. */
function between(opening: readonly CeremonyItem[], last: CeremonyItem): readonly CeremonyItem[] {
  return opening.slice(opening.findIndex(isSpeech) + 1, opening.indexOf(last));
}
