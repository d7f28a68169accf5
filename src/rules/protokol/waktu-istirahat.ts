import { formatClock } from '../../calendar/clock.ts';
import { type CeremonyItem, readCeremony } from '../../check/ceremony.ts';
import type { Report } from '../../check/finding.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import { NUMBER_WORD, readNumberWords } from '../../text/number-words.ts';

const NUMBER = String.raw`(?:\d{1,3}|${NUMBER_WORD}(?:\s${NUMBER_WORD}){0,3})`;
/** The break itself; `kurang lebih` before its length may mean any. */
const BREAK = String.raw`(?:(?:ber)?istirahat|rehat|jeda|is(?:ho|o)ma|makan (?:siang|malam)|salat)\s(?:[a-z]+\s)?`;
const HOURS = String.raw`(?<hours>${NUMBER})\s(?:(?<half>setengah)\s)?jam(?:\s(?<rest>${NUMBER})\smenit)?`;
/** `rehat selama setengah jam`, `satu setengah jam`, `60 menit`, `satu jam lima belas menit`. */
const LENGTH = new RegExp(
  String.raw`(?<![a-z])(?<before>${BREAK})selama\s(?<length>setengah\sjam|sejam|${HOURS}|(?<minutes>${NUMBER})\smenit)(?![a-z])`,
  'giu',
);
/** What goes on after a break, or who comes back from it. */
const GOES_ON = String.raw`(?:acara|kegiatan|sesi|rapat|sidang|materi|hadirin|peserta|kita)\s(?:[a-z]+\s){0,2}`;
const ANEW = String.raw`(?:(?:di)?lanjut(?:kan)?|kembali|(?:di)?mulai)(?:\s(?:lagi|kembali|pada|ke ruangan)){0,3}`;
const AT = String.raw`pukul\s(?:(?<digits>\d{1,2}[.:]\d{2})|(?<hours>${NUMBER})(?:\slewat\s(?<minutes>${NUMBER})\smenit)?)`;
/** `acara dilanjutkan pukul tiga belas lewat lima menit`, `hadirin kembali pada pukul 13.00`. */
const AGAIN = new RegExp(
  String.raw`(?<![a-z])(?:^|(?<!besok\s)${GOES_ON})${ANEW}\s(?<clock>${AT})(?![a-z])`,
  'giu',
);

const script = (text: string): string =>
  `---\njenis: mc\n---\n## 12.00–13.00 Istirahat, salat, dan makan siang (60 menit)\n\n${text}\n\n## 13.00–14.00 Materi (60 menit)\n\nMateri berlangsung selama dua jam.\n`;

export const waktuIstirahat: Rule = draftRule({
  id: 'protokol/waktu-istirahat',
  severity: 'error',
  summary: 'Lama istirahat dan pukul lanjutnya yang dibacakan sesuai dengan susunan acara.',
  why: 'Hadirin pulang ke ruangan menurut yang mereka dengar; pukul lama yang tertinggal membuat acara mulai tanpa orang.',
  exceptions:
    'Hanya lama istirahat itu sendiri dan pukul lanjut acaranya, di bagian yang pukul mulai dan selesainya tertulis di judulnya; “pukul satu siang” dibaca sebagai pukul 13.00.',
  source: 'Susunan acara di naskah pembawa acara itu sendiri',
  kinds: ['mc'],
  checklist: 'Lama istirahat dan pukul lanjut yang dibacakan benar',
  examples: {
    wrong: [
      { text: script('Kini saatnya istirahat «selama setengah jam».') },
      { text: script('Kita beristirahat «selama 45 menit».') },
      { text: script('Acara dilanjutkan «pukul empat belas» Waktu Indonesia Barat.') },
      { text: script('Kami harap hadirin kembali pada «pukul 12.50».') },
      { text: script('Acara dimulai lagi «pukul tiga belas lewat lima belas menit».') },
    ],
    right: [
      script('Sambil makan siang, kita saksikan video selama lima menit.'),
      script('Selama istirahat kami putarkan video selama lima menit.'),
      script('Kita beristirahat selama kurang lebih lima puluh menit.'),
      script('Pameran dibuka kembali pukul 14.30.'),
      script('Bus kembali ke hotel pukul 16.00.'),
      script('Besok acara dimulai pukul sembilan.'),
      script('Kini saatnya istirahat, salat, dan makan siang selama satu jam.'),
      script('Kita beristirahat selama 60 menit. Acara dilanjutkan pukul tiga belas.'),
      script('Acara dilanjutkan pukul satu siang.'),
      script('Acara dilanjutkan kembali pada pukul 13.00 WIB.'),
      script('Acara dilanjutkan pukul tiga belas Waktu Indonesia Barat.'),
      script('Makan siang tersedia sampai pukul 12.45.'),
      script('Selama istirahat hadirin dapat mengunjungi pameran, yang buka selama dua hari.'),
      script('Terima kasih atas perhatian hadirin selama ini.'),
    ],
  },
  applies: (context) => readCeremony(context).items.some(isBreak),
  *check(context) {
    const { items } = readCeremony(context);
    for (const passage of context.passages) {
      if (passage.inBlockQuote || passage.role !== 'paragraph') continue;
      if (!/\b(?:selama|pukul)\b/iu.test(passage.text)) continue;
      const { start } = passage.span(0, 1);
      const item = items.findLast(({ activitySpan }) => activitySpan.start < start);
      if (item && isBreak(item)) yield* checkBreak(passage, item);
    }
  },
});

function isBreak({ kind, scheduled }: CeremonyItem): boolean {
  return kind === 'istirahat' && scheduled.start !== undefined && scheduled.end !== undefined;
}

function* checkBreak(passage: Passage, { scheduled }: CeremonyItem): Generator<Report> {
  const { start = 0, end = 0 } = scheduled;
  for (const { 0: text, index, groups = {} } of passage.text.matchAll(LENGTH)) {
    const minutes = readLength(groups);
    if (minutes === undefined || minutes === end - start) continue;
    const from = index + (groups['before']?.length ?? 0);
    yield {
      span: passage.span(from, index + text.length),
      message: `Menurut susunan acara, istirahatnya ${end - start} menit.`,
    };
  }
  for (const { 0: text, index, groups = {} } of passage.text.matchAll(AGAIN)) {
    const time = readClock(groups);
    // `pukul satu siang` is 13.00.
    if (time === undefined || (end - time) % HALF_A_DAY === 0) continue;
    const from = index + text.length - (groups['clock']?.length ?? 0);
    yield {
      span: passage.span(from, index + text.length),
      message: `Menurut susunan acara, acara dilanjutkan pukul ${formatClock(end)}.`,
    };
  }
}

const HALF_A_DAY = 12 * 60;

type Groups = Readonly<Record<string, string | undefined>>;

/** How many minutes are meant; `undefined` for words that are no number. */
function readLength({ length = '', hours, half, rest, minutes }: Groups): number | undefined {
  if (/^setengah/iu.test(length)) return 30;
  if (/^sejam/iu.test(length)) return 60;
  if (minutes !== undefined) return readNumber(minutes);
  const whole = readNumber(hours ?? '');
  const more = rest === undefined ? 0 : readNumber(rest);
  if (whole === undefined || more === undefined) return undefined;
  return whole * 60 + (half === undefined ? 0 : 30) + more;
}

/** Minutes since midnight. */
function readClock({ digits, hours = '', minutes }: Groups): number | undefined {
  if (digits !== undefined) {
    const [hour = 0, minute = 0] = digits.split(/[.:]/u).map(Number);
    return hour * 60 + minute;
  }
  const hour = readNumber(hours);
  const minute = minutes === undefined ? 0 : readNumber(minutes);
  return hour === undefined || minute === undefined ? undefined : hour * 60 + minute;
}

function readNumber(text: string): number | undefined {
  return /^\d/u.test(text) ? Number(text) : readNumberWords(text);
}
