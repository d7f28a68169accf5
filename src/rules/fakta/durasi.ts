import { parseClock } from '../../calendar/clock.ts';
import type { Report } from '../../check/finding.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import { NUMBER_WORD, readNumberWords } from '../../text/number-words.ts';

const COUNT = String.raw`(?:\d{1,3}|${NUMBER_WORD}(?:\s${NUMBER_WORD})?)`;
const RANGE = String.raw`pukul\s(?<from>\d{1,2}[.:]\d{2})\s?(?:–|-|s\.d\.|sampai)\s?(?<to>\d{1,2}[.:]\d{2})(?:\s(?:WIB|WITA|WIT))?`;
const UNIT = `(?<unit>menit|jam)(?![a-z])`;
/** `pukul 09.30–09.40 (10 menit)` */
const BEHIND = new RegExp(String.raw`${RANGE}\s\((?<count>${COUNT})\s${UNIT}\)`, 'giu');
/** `10 menit, pukul 09.30–09.40` behind a label, `selama dua jam (pukul 09.00–11.00)`: for each of many it is no length of the whole. */
const BEFORE = new RegExp(
  String.raw`(?<=^|:\s|(?:selama|berlangsung|lamanya)\s)(?<count>${COUNT})\s${UNIT}(?:,\s|\s\()${RANGE}`,
  'giu',
);
const A_DAY = 24 * 60;

export const durasi: Rule = draftRule({
  id: 'fakta/durasi',
  severity: 'error',
  summary: 'Lama yang tertulis cocok dengan pukul mulai dan selesainya.',
  why: 'Salah satu dari keduanya tertinggal ketika jadwal digeser; pembicara memakai yang lebih panjang.',
  exceptions:
    'Hanya lama yang langsung di samping rentang pukulnya: “10 menit, pukul 09.30–09.40” atau “pukul 09.30–09.40 (10 menit)”. Lama kira-kira, dan lama bagi setiap orang, dibiarkan. Waktu yang melewati tengah malam dihitung ke hari berikutnya.',
  source: 'Hitungan waktu',
  checklist: 'Lama dan rentang pukul cocok',
  examples: {
    wrong: [
      { text: '> **Waktu bicara:** «10 menit», pukul 09.30–09.45.' },
      { text: '- Pukul 20.03–20.18 («10 menit»): sambutan' },
      { text: 'Pelatihan berlangsung selama «tiga jam», pukul 09.00–11.00 WIB.' },
      { text: 'Rapat berlangsung «2 jam» (pukul 13.00–16.00).' },
    ],
    right: [
      'Posko buka 24 jam, pukul 00.00–24.00.',
      'Piket berlangsung 24 jam, pukul 08.00–08.00.',
      'Rapat berlangsung kurang lebih dua jam, pukul 09.00–10.45.',
      'Konsultasi setiap warga 15 menit, pukul 09.00–12.00.',
      'Waktu paling lama 10 menit, pukul 09.00–12.00 bergiliran.',
      '> **Waktu bicara:** 10 menit, pukul 09.30–09.40.',
      '- Pukul 20.03–20.18 (15 menit): sambutan',
      'Pelatihan berlangsung selama dua jam, pukul 09.00–11.00 WIB.',
      'Zikir berlangsung 90 menit, pukul 23.30–01.00.',
      'Rapat berlangsung dua jam lebih, pukul 13.00–16.00.',
      'Peserta beristirahat 30 menit. Pukul 13.00–15.00 mereka berlatih.',
      'Perjalanan 45 menit, lalu pukul 09.00–10.00 rombongan meninjau pasar.',
      'Sesi berlangsung 2,5 jam, pukul 09.00–11.30.',
    ],
  },
  applies: ({ draft, event }) =>
    // There `fakta/pukul` holds hours and length against the event file.
    draft.kind !== 'brief' || (event?.file.susunan.length ?? 0) === 0,
  *check({ passages }) {
    for (const passage of passages) {
      if (!/\b(?:menit|jam)\b/iu.test(passage.text) || !/\bpukul\b/iu.test(passage.text)) continue;
      for (const pattern of [BEHIND, BEFORE]) {
        for (const match of passage.text.matchAll(pattern)) yield* compare(passage, match);
      }
    }
  },
});

function* compare(
  passage: Passage,
  { 0: text, index, groups = {} }: RegExpExecArray,
): Generator<Report> {
  const { from = '', to = '', count = '', unit = '' } = groups;
  const [start, end, said] = [parseClock(from), parseClock(to), readCount(count)];
  if (start === undefined || end === undefined || said === undefined) return;
  // `08.00–08.00` is a whole day.
  const minutes = end > start ? end - start : end - start + A_DAY;
  if (minutes === (unit.toLowerCase() === 'jam' ? said * 60 : said)) return;
  const words = `${count} ${unit}`;
  const at = index + text.indexOf(words);
  yield {
    span: passage.span(at, at + words.length),
    message: `Tertulis ${words}, padahal pukul ${from} sampai ${to} adalah ${minutes} menit.`,
  };
}

function readCount(text: string): number | undefined {
  return /^\d/u.test(text) ? Number(text) : readNumberWords(text);
}
