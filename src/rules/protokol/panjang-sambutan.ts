import { readCeremony } from '../../check/ceremony.ts';
import { wholeNumberOption } from '../../check/options.ts';
import { draftRule, type Rule, type RuleContext } from '../../check/rule.ts';
import { bodyStart } from '../../draft/lead.ts';
import { findOfficeMentions } from '../../knowledge/protocol-offices.ts';
import { minutesOf } from '../../run-sheet/item-times.ts';

/** For those who read fast, and for applause. */
const TOLERANCE = 1.15;
/** `Waktu bicara: 10 menit`, as outlines of speeches say. */
const STATED = /\b(?:waktu bicara|durasi|lama)\b\W{1,4}(\d{1,3})\s?menit\b/iu;

const speech = (words: number, note = '> **Waktu bicara:** 2 menit\n'): string =>
  `---\njenis: sambutan\njudul: Sambutan Bupati Contoh\n---\n${words > 276 ? '«»' : ''}${note}\n${'kata '.repeat(words)}\n`;
const EVENT = (minutes: number): string =>
  `nama: Rakor\nmulai: 2026-08-19 08:30\nsusunan:\n  - { kegiatan: Laporan, durasi: 1, pelaksana: Camat Contoh }\n  - { kegiatan: Sambutan, durasi: ${minutes}, pelaksana: Bupati Contoh }\n`;

export const panjangSambutan: Rule = draftRule({
  id: 'protokol/panjang-sambutan',
  severity: 'warning',
  summary: 'Naskah sambutan selesai dibaca dalam waktu yang disediakan.',
  why: 'Pimpinan yang membaca sampai habis menggeser seluruh acara; yang memotong sendiri bisa memotong bagian terpenting.',
  exceptions:
    'Kelebihan sampai 15 persen dibiarkan; catatan yang tidak dibaca (kutipan Markdown dan catatan kaki) tidak dihitung.',
  source: 'Kelaziman: pidato dibaca 110–130 kata per menit; waktu menurut susunan acara',
  kinds: ['sambutan'],
  checklist: 'Panjang sambutan sesuai waktunya',
  options: {
    kata_per_menit: wholeNumberOption(120, 'Banyaknya kata yang dibaca dalam satu menit'),
  },
  examples: {
    wrong: [{ text: speech(400) }, { text: speech(1500, ''), event: EVENT(10) }],
    right: [
      speech(240),
      speech(270),
      speech(400, '> **Waktu bicara:** 5 menit\n').replace('«»', ''),
      speech(900, '').replace('«»', ''),
      { text: speech(900, '').replace('«»', ''), event: EVENT(10) },
      {
        text: speech(400).replace('«»', ''),
        settings: 'aturan: { protokol/panjang-sambutan: { kata_per_menit: 200 } }',
      },
    ],
  },
  *check(context) {
    const minutes = statedMinutes(context) ?? plannedMinutes(context);
    if (minutes === undefined || minutes <= 0) return;
    const rate = Math.max(1, context.options.kata_per_menit);
    const spoken = context.passages.filter(
      ({ role, inBlockQuote }) => (role === 'paragraph' || role === 'item') && !inBlockQuote,
    );
    const words = spoken.reduce((sum, passage) => sum + passage.words.length, 0);
    if (words <= minutes * rate * TOLERANCE) return;
    const start = bodyStart(context.draft);
    yield {
      span: { start, end: start },
      message: `Naskah ini ${words} kata, kira-kira ${Math.ceil(words / rate)} menit dibaca, sedangkan waktunya ${minutes} menit; kurangi sekitar ${words - minutes * rate} kata.`,
    };
  },
});

function statedMinutes({ passages }: Pick<RuleContext, 'passages'>): number | undefined {
  const stated = passages.map(({ text }) => STATED.exec(text)?.[1]);
  const first = stated.find((minutes) => minutes !== undefined);
  return first === undefined ? undefined : Number(first);
}

/** How long the run-sheet lets the one speak whose office the headline names. */
function plannedMinutes(context: RuleContext): number | undefined {
  const { items, ranking } = readCeremony(context);
  const isProvincial = ranking.level !== 'kabupaten_kota';
  const [speaker] = findOfficeMentions(context.draft.meta.judul ?? '', isProvincial);
  const own = items.filter(
    (item) => item.kind === 'sambutan' && item.speaker?.office === speaker?.office,
  );
  const [item] = own;
  return speaker && item && own.length === 1 ? minutesOf(item.scheduled) : undefined;
}
