import { formatClock, parseClock } from '../../calendar/clock.ts';
import { type CeremonyItem, readCeremony } from '../../check/ceremony.ts';
import type { Report } from '../../check/finding.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';

/** `Waktu bicara 10 menit, pukul 09.30–09.40` in the cues of an item. */
const SPEAKING =
  /waktu bicara[^.;]{0,20}?\bpukul\s(?<range>(?<from>\d{1,2}[.:]\d{2})\s?[–-]\s?(?<to>\d{1,2}[.:]\d{2}))/giu;
/** `beri tanda pukul 09.38` */
const SIGN = /beri tanda pukul\s(?<time>\d{1,2}[.:]\d{2})/giu;

const script = (cue: string): string =>
  `---\njenis: mc\n---\n## 09.30–09.40 Sambutan Wali Kota Contoh (10 menit)\n\n> **Isyarat:** ${cue}\n\nKepada Wali Kota Contoh, kami persilakan.\n`;

export const waktuIsyarat: Rule = draftRule({
  id: 'protokol/waktu-isyarat',
  severity: 'error',
  summary: 'Waktu bicara dan waktu memberi tanda di isyarat cocok dengan waktu mata acaranya.',
  why: 'Petugas memberi tanda menurut isyarat; pukul lama yang tertinggal memotong pidato atau membiarkannya melewati waktu.',
  exceptions: 'Hanya isyarat di bawah judul yang memuat pukul mulai dan selesai.',
  source: 'Susunan acara di naskah pembawa acara itu sendiri',
  kinds: ['mc'],
  checklist: 'Isyarat waktu cocok dengan waktu mata acara',
  examples: {
    wrong: [
      { text: script('Waktu bicara 10 menit, pukul «09.20–09.30»; beri tanda pukul 09.38.') },
      { text: script('Waktu bicara 10 menit, pukul 09.30–09.40; beri tanda pukul «08.38».') },
      { text: script('Beri tanda pukul «09.45».') },
    ],
    right: [
      script('Waktu bicara 10 menit, pukul 09.30–09.40; beri tanda pukul 09.38.'),
      script('Waktu bicara 8 menit; beri tanda pukul 09.36.'),
      script('Tunggu tanda dari protokol.'),
      script('Wawancara sesudah acara, pukul 10.30–10.45.'),
      '---\njenis: mc\n---\n## Sambutan Wali Kota Contoh\n\n> Waktu bicara 10 menit, pukul 09.20–09.30.\n',
    ],
  },
  *check(context) {
    const { items } = readCeremony(context);
    for (const passage of context.passages) {
      if (!passage.inBlockQuote || !/\bpukul\b/u.test(passage.lower)) continue;
      const { start } = passage.span(0, 1);
      const item = items.findLast(({ activitySpan }) => activitySpan.start < start);
      if (item) yield* checkCue(passage, item);
    }
  },
});

function* checkCue(passage: Passage, { entry }: CeremonyItem): Generator<Report> {
  const { mulai: start, selesai: end } = entry;
  if (start === undefined || end === undefined) return;
  const hours = `pukul ${formatClock(start)}–${formatClock(end)}`;
  for (const { 0: text, index, groups = {} } of passage.text.matchAll(SPEAKING)) {
    const { range = '', from = '', to = '' } = groups;
    if (parseClock(from) === start && parseClock(to) === end) continue;
    const at = index + text.lastIndexOf(range);
    yield {
      span: passage.span(at, at + range.length),
      message: `Mata acara ini berlangsung ${hours}, bukan pukul ${range}.`,
      suggestions: [`${formatClock(start)}–${formatClock(end)}`],
    };
  }
  for (const { 0: text, index, groups = {} } of passage.text.matchAll(SIGN)) {
    const { time = '' } = groups;
    const sign = parseClock(time);
    if (sign === undefined || (sign >= start && sign <= end)) continue;
    const at = index + text.lastIndexOf(time);
    yield {
      span: passage.span(at, at + time.length),
      message: `Tanda pukul ${time} di luar waktu mata acara ini, ${hours}.`,
    };
  }
}
