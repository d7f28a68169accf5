import { formatClock } from '../../calendar/clock.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { findWrongItemClocks } from '../../facts/times/item-clocks.ts';

const EVENT = `nama: Peresmian Pasar Induk Contoh
mulai: 2026-08-19 08:00
selesai: 2026-08-19 12:00
langkah_berikut: Pasar dibuka untuk umum mulai Senin, 24 Agustus 2026, pukul 05.00 WIB.
susunan:
  - { mulai: "08:00", durasi: 30, kegiatan: Registrasi }
  - { durasi: 15, kegiatan: Laporan }
  - { durasi: 15, kegiatan: Sambutan }
  - { mulai: "09:00", durasi: 30, kegiatan: Pengguntingan pita }
  - { mulai: "09:30", durasi: 60, kegiatan: Dialog dengan pedagang }
  - { mulai: "10:30", durasi: 90, kegiatan: Pameran }
`;

export const waktuMataAcara: Rule = draftRule({
  id: 'fakta/waktu-mata-acara',
  severity: 'warning',
  summary: 'Pukul sebuah mata acara sama dengan susunan di berkas acara.',
  why: 'Jam yang tercatat untuk mata acara lain tampak benar; yang datang untuk liputan menemukan acaranya sudah lewat.',
  exceptions:
    'Hanya untuk acara satu hari, bila kalimatnya menyebut satu mata acara saja dan pukulnya selisih setengah jam atau lebih. Sambutan, laporan, doa, dan mata acara lain yang ada di setiap acara, pukul kira-kira, batas akhir (“hingga pukul …”), hari lain, dan kegiatan sebelum atau sesudahnya dibiarkan.',
  source: 'Berkas acara: `susunan`',
  checklist: 'Pukul mata acara sama dengan susunan di berkas acara',
  examples: {
    wrong: [
      { text: 'Dialog dengan pedagang dimulai pukul «08.30» WIB.', event: EVENT },
      { text: 'Pengguntingan pita itu berlangsung pukul «08.00» WIB.', event: EVENT },
      { text: 'Bupati berdialog dengan pedagang dari jam «08.30» s.d. 10.30 WIB.', event: EVENT },
      { text: 'Pameran digelar mulai jam «delapan pagi».', event: EVENT },
      {
        text: 'Pengguntingan pita dilakukan pukul 09.00 WIB, lalu dialog dengan pedagang mulai pukul «08.30» WIB.',
        event: EVENT,
      },
    ],
    right: [
      { text: 'Dialog dengan pedagang dimulai pukul 09.30 WIB.', event: EVENT },
      { text: 'Dialog dengan pedagang dimulai pukul 09.45 WIB.', event: EVENT }, // a little late
      { text: 'Bupati berdialog dengan pedagang dari pukul 09.30 s.d. 10.30 WIB.', event: EVENT },
      { text: 'Dialog dengan pedagang sesi kedua berlangsung 10.00–10.30 WIB.', event: EVENT },
      { text: 'Dialog dengan pedagang pasar lain digelar besok pukul 13.00 WIB.', event: EVENT },
      { text: 'Pameran digelar hingga pukul 17.00 WIB.', event: EVENT },
      { text: 'Pameran digelar setiap hari mulai pukul 13.00 WIB.', event: EVENT },
      { text: 'Pameran digelar lagi pada Kamis (20/8/2026) mulai pukul 08.00 WIB.', event: EVENT },
      { text: 'Usai dialog dengan pedagang, Bupati bertolak pukul 13.00 WIB.', event: EVENT },
      {
        text: 'Panen raya itu dimulai pukul 07.30 WIB.',
        event:
          'nama: Panen Raya Padi\nmulai: 2026-08-19 07:30\nsusunan:\n  - { mulai: "08:50", durasi: 40, kegiatan: Panen simbolis }\n',
      },
      { text: 'Sambutan dimulai pukul 09.30 WIB.', event: EVENT },
      { text: 'Acara dimulai pukul 08.00 WIB, lalu ada pameran.', event: EVENT },
      { text: 'Pengguntingan pita disusul makan siang pukul 12.00 WIB.', event: EVENT },
      { text: 'Dialog dengan pedagang dimulai sekitar pukul 10.00 WIB.', event: EVENT },
      {
        text: 'Pedagang boleh berjualan mulai pukul 05.00 WIB; pameran digelar di halaman.',
        event: EVENT,
      },
      { text: 'Pengguntingan pita dimulai pukul sembilan pagi.', event: EVENT },
      { text: 'Dialog interaktif di radio disiarkan pukul 16.00 WIB.', event: EVENT },
      {
        text: 'Pengguntingan pita dimulai pukul 08.00 WIB.',
        event: 'nama: A\nmulai: 2026-08-19 08:00\n',
      },
    ],
  },
  applies: ({ event }) => event !== undefined && event.file.susunan.length > 0,
  *check(context) {
    for (const { passage, clock, item, right } of findWrongItemClocks(context)) {
      const written = passage.text.slice(clock.start, clock.end);
      const planned = formatClock(right);
      yield {
        span: passage.span(clock.start, clock.end),
        message: `Menurut susunan di berkas acara, “${item}” dimulai pukul ${planned}, bukan ${written}.`,
        suggestions: [planned],
      };
    }
  },
});
