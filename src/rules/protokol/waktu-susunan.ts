import { formatClock } from '../../calendar/clock.ts';
import type { Report, Severity } from '../../check/finding.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { eventOf, findRunSheet } from '../../check/run-sheet.ts';
import { eventBounds } from '../../run-sheet/event-bounds.ts';
import { makeSchedule, type Schedule } from '../../run-sheet/schedule.ts';
import type { ScheduledItem, ScheduleFault } from '../../run-sheet/scheduled-item.ts';

const HEAD = '| Waktu | Kegiatan |\n|---|---|\n';
const rundown = (rows: string): string => `---\njenis: rundown\n---\n${HEAD}${rows}`;

export const waktuSusunan: Rule = draftRule({
  id: 'protokol/waktu-susunan',
  severity: 'error',
  summary: 'Waktu susunan acara berurutan, tidak bertumpuk, dan selesai bersama acaranya.',
  why: 'Petugas dan pembawa acara bekerja menurut menit; waktu yang bertumpuk baru ketahuan di panggung.',
  exceptions:
    'Butir bertanda `paralel` boleh berjalan bersama butir lain; di tabel, tulis catatan “paralel” atau “bersamaan dengan …”. Begitu pula butir di tempat lain oleh orang lain atau oleh satu regu atau lembaga, dan registrasi selama persiapan. Jeda sampai lima menit dibiarkan, di naskah pembawa acara semua jeda; butir sesudah acara selesai (foto, kepulangan) tidak dihitung.',
  source: 'Hitungan waktu; batas jeda lima menit adalah kelaziman',
  kinds: ['rundown', 'mc', 'acara'],
  checklist: 'Waktu susunan acara tidak bertumpuk dan tidak bolong',
  examples: {
    wrong: [
      { text: rundown('| 08.00–08.30 | Laporan |\n| «08.20–08.40» | Sambutan |\n') },
      { text: rundown('| «08.30–08.10» | Laporan |\n| 08.30–08.40 | Sambutan |\n') },
      { text: rundown('| 08.00 - 08.30 WIB | Laporan |\n| «08.45–09.00» | Sambutan |\n') },
      {
        text: '---\njenis: rundown\nsusunan:\n  - { mulai: "08:00", durasi: 30, kegiatan: Laporan }\n  - { mulai: «"08:15"», durasi: 10, kegiatan: Sambutan }\n---\n',
      },
      {
        text: '---\njenis: rundown\nacara: «acara/contoh.yaml»\n---\nIsi.\n',
        event:
          'nama: Pelatihan\nmulai: 2026-08-19 08:00\nselesai: 2026-08-19 09:00\nsusunan:\n  - { mulai: "08:00", durasi: 30, kegiatan: Laporan }\n  - { durasi: 45, kegiatan: Sambutan }\n',
      },
      {
        text: '---\njenis: rundown\n---\n| Waktu | Kegiatan | Tempat |\n|---|---|---|\n| 08.00–08.30 | Laporan | podium |\n| «08.20–08.40» | Pengguntingan pita | pintu gedung |\n',
      },
      {
        text: 'nama: Bimtek\nmulai: 2026-08-19 08:00\nselesai: 2026-08-20 12:00\nsusunan:\n  - { mulai: "08:00", durasi: 30, kegiatan: Laporan }\n  - { hari: 2, mulai: «"11:00"», durasi: 90, kegiatan: Praktik }\n',
      },
      {
        text: 'nama: Doa Bersama\nmulai: 2026-12-31 22:00\nselesai: 2027-01-01 00:30\nsusunan:\n  - { mulai: "22:00", durasi: 120, kegiatan: Zikir }\n  - { mulai: «"00:00"», durasi: 45, kegiatan: Doa }\n',
      },
      {
        text: 'nama: Pelatihan\nmulai: 2026-08-19 08:00\nsusunan:\n  - { mulai: "08:00", durasi: 30, kegiatan: Laporan }\n  - { mulai: «"08:20"», durasi: 10, kegiatan: Sambutan }\n',
      },
      {
        text: '---\njenis: mc\n---\n«## 09.12–08.17 Pembacaan keputusan»\n\nPembacaan keputusan.\n\n## 09.17–09.20 Doa\n\nMarilah kita berdoa.\n',
      },
      {
        text: '---\njenis: rundown\n---\n| Pukul | Durasi | Uraian |\n|---|---|---|\n| «08.00–08.30» | 20 menit | Laporan |\n',
      },
    ],
    right: [
      '---\njenis: mc\n---\n## 09.00–09.05 Pembukaan\n\nSelamat pagi.\n\n## 09.30–09.35 Doa\n\nMarilah kita berdoa.\n',
      rundown('| 08.00–08.30 | Laporan |\n| 08.30–08.40 | Sambutan |\n'),
      rundown('| 08.00–08.30 | Laporan |\n| 08.35–08.40 | Sambutan |\n'),
      rundown('| 08.00–selesai | Laporan |\n| 09.00 | Sambutan |\n'),
      rundown('| 08.00–09.00 | Sesi I |\n| 08.00–08.30 | Laporan |\n| 08.30–09.00 | Sambutan |\n'),
      rundown('| 08.00–08.30 | Persiapan petugas |\n| 08.00–08.30 | Registrasi |\n'),
      '---\njenis: rundown\n---\n| Waktu | Kegiatan | Tempat |\n|---|---|---|\n| 08.00–09.00 | Pameran | lobi |\n| 08.30–08.40 | Laporan | aula |\n',
      '---\njenis: rundown\n---\n| Waktu | Kegiatan | Pelaksana | Tempat |\n|---|---|---|---|\n| 08.00–08.30 | Registrasi | Sekretariat DPRD | lobi |\n| 08.15–08.30 | Ramah-tamah pimpinan | Sekretariat DPRD | Ruang Ketua DPRD |\n',
      '---\njenis: rundown\n---\n| Waktu | Kegiatan | Catatan |\n|---|---|---|\n| 08.00–09.00 | Materi | |\n| 08.30–08.40 | Makan siang pengemudi | bersamaan dengan materi |\n| 09.00–09.10 | Doa | |\n',
      rundown('| 23.30–00.15 | Doa bersama |\n| 00.15–00.30 | Penutup |\n'),
      rundown('| 08.00–08.30 | Laporan |\n| menyesuaikan | Tari |\n| 10.00 | Sambutan |\n'),
      '---\njenis: rundown\nsusunan:\n  - { mulai: "08:00", durasi: 30, kegiatan: Laporan }\n  - { mulai: "08:00", durasi: 30, kegiatan: Pameran, paralel: ya }\n  - { mulai: "08:30", kegiatan: Sambutan }\n---\n',
      'nama: Bimtek\nmulai: 2026-08-19 08:00\nselesai: 2026-08-20 12:00\nsusunan:\n  - { mulai: "08:00", durasi: 540, kegiatan: Materi }\n  - { hari: 2, mulai: "08:00", durasi: 240, kegiatan: Praktik }\n',
      'nama: Doa Bersama\nmulai: 2026-12-31 22:00\nselesai: 2027-01-01 00:30\nsusunan:\n  - { mulai: "22:00", durasi: 120, kegiatan: Zikir }\n  - { durasi: 30, kegiatan: Doa }\n',
      `---\njenis: rundown\n---\n${HEAD}| 08.00–09.00 | Hari I |\n\nHari kedua.\n\n${HEAD}| 08.00–09.00 | Hari II |\n`,
      {
        text: rundown('| 08.00–09.00 | Sambutan |\n| 09.00–09.20 | Foto bersama |\n'),
        event: 'nama: Pelatihan\nmulai: 2026-08-19 08:00\nselesai: 2026-08-19 09:00\n',
      },
    ],
  },
  *check(context) {
    const located = findRunSheet(context);
    const event = eventOf(context);
    const schedule = makeSchedule(
      located.map(({ entry }) => entry),
      eventBounds(event?.mulai, event?.selesai),
    );
    for (const fault of schedule.faults) {
      const place = located[fault.item.index];
      if (!place || (context.draft.kind === 'mc' && LEFT_OUT.has(fault.kind))) continue;
      yield { span: place.timeSpan, related: place.related, ...explain(fault, schedule) };
    }
  },
});

/** A script leaves out what nobody announces. */
const LEFT_OUT: ReadonlySet<ScheduleFault['kind']> = new Set(['gap', 'past-end']);

function explain(
  fault: ScheduleFault,
  schedule: Schedule,
): Pick<Report, 'message'> & { severity?: Severity } {
  const name = quote(fault.item);
  switch (fault.kind) {
    case 'ends-before-start':
      return {
        message: `${name} selesai ${clock(fault.item.end)}, sebelum mulainya ${clock(fault.item.start)}.`,
      };
    case 'duration-differs':
      return {
        message: `${name} tertulis ${fault.stated} menit, padahal ${clock(fault.item.start)} sampai ${clock(fault.item.end)} adalah ${fault.minutes} menit.`,
      };
    case 'overlap':
      return {
        message: `${name} mulai ${clock(fault.item.start)}, padahal ${quote(fault.previous)} baru selesai ${clock(fault.previous.end)}: bertumpuk ${fault.minutes} menit.`,
      };
    case 'gap':
      return {
        message: `Ada jeda ${fault.minutes} menit antara ${quote(fault.previous)} (selesai ${clock(fault.previous.end)}) dan ${name} (mulai ${clock(fault.item.start)}); isi jeda itu atau geser waktunya.`,
        severity: 'warning',
      };
    case 'past-end':
      return {
        message: `${name} selesai ${clock(fault.item.end)}, ${fault.minutes} menit melewati akhir acara menurut berkas acara; seluruh susunan ${schedule.totalMinutes} menit.`,
        severity: 'warning',
      };
    default:
      return fault satisfies never;
  }
}

function clock(time: number | undefined): string {
  return time === undefined ? '' : `pukul ${formatClock(time)}`;
}

function quote({ entry }: ScheduledItem): string {
  return `“${entry.kegiatan}”`;
}
