import { readCeremony } from '../../check/ceremony.ts';
import { wholeNumberOption } from '../../check/options.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { minutesOf } from '../../run-sheet/item-times.ts';
import { findWords } from '../../text/words.ts';

/** Room for the steps between two items, and for those who read fast. */
const TOLERANCE = 1.25;

const item = (minutes: number, words: number): string =>
  `nama: Pelatihan\nmulai: 2026-08-19 08:30\nsusunan:\n  - { durasi: ${minutes}, kegiatan: «Pembukaan», narasi: ${Array.from({ length: words }, () => 'kata').join(' ')} }\n`;
const plain = (text: string): string => text.replaceAll(/[«»]/gu, '');

export const panjangNarasi: Rule = draftRule({
  id: 'protokol/panjang-narasi',
  severity: 'warning',
  summary: 'Narasi pembawa acara selesai dibaca dalam waktu mata acaranya.',
  why: 'Narasi yang kepanjangan menggeser semua yang sesudahnya, mulai dari menit pertama.',
  exceptions: 'Kelebihan sampai seperempatnya, dan mata acara tanpa durasi, dibiarkan.',
  source: 'Kelaziman: pembawa acara membaca 110–130 kata per menit',
  kinds: ['rundown', 'mc', 'acara'],
  options: {
    kata_per_menit: wholeNumberOption(120, 'Banyaknya kata yang dibaca dalam satu menit'),
  },
  examples: {
    wrong: [
      { text: item(1, 200) },
      { text: item(3, 500) },
      {
        text: `---\njenis: mc\n---\n«## 09.00–09.01 Pembukaan (1 menit)»\n\n${'kata '.repeat(200)}\n`,
      },
    ],
    right: [
      plain(item(1, 120)),
      plain(item(1, 140)),
      plain(item(5, 500)),
      'nama: Pelatihan\nmulai: 2026-08-19 08:30\nsusunan:\n  - { durasi: 3, kegiatan: Pembukaan }\n',
      'nama: Pelatihan\nmulai: 2026-08-19 08:30\nsusunan:\n  - { kegiatan: Pembukaan, narasi: Selamat pagi. }\n',
      {
        text: plain(item(1, 200)),
        settings: 'aturan: { protokol/panjang-narasi: { kata_per_menit: 200 } }',
      },
    ],
  },
  *check(context) {
    const rate = Math.max(1, context.options.kata_per_menit);
    for (const { entry, scheduled, activitySpan, related } of readCeremony(context).items) {
      const minutes = minutesOf(scheduled);
      if (entry.narasi === undefined || minutes === undefined || minutes <= 0) continue;
      const words = findWords(entry.narasi).length;
      if (words <= minutes * rate * TOLERANCE) continue;
      yield {
        span: activitySpan,
        related,
        message: `Narasi “${entry.kegiatan}” ${words} kata, kira-kira ${Math.ceil(words / rate)} menit dibaca, sedangkan waktunya ${minutes} menit; ringkas narasinya atau tambah waktunya.`,
      };
    }
  },
});
