import type { Report } from '../../check/finding.ts';
import { choiceOption } from '../../check/options.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';

/** The hour of the clock, which is `pukul`; `jam` is a span of time. */
const HOUR =
  /(?<![A-Za-zÀ-ɏ-])[Jj]am(?= \d{1,2}(?:[.:]\d{2}(?!\d|[.:]\d)| (?:pagi|siang|sore|malam|WIB|WITA|WIT|Wita)(?![A-Za-z])))/gu;
/** A comma between hours and minutes. */
const COMMA = /(?<=(?<![A-Za-zÀ-ɏ])[Pp]ukul )\d{1,2},[0-5]\d(?!\d|[.,]\d)/gu;
/** A stop or comma inside a clock time: `pukul. 09.00`, `pukul 09.00. WIB`. */
const STOP =
  /(?<=(?<![A-Za-zÀ-ɏ])[Pp]ukul)\. ?(?=\d{1,2}[.:]\d{2}(?!\d))|(?<=\d[.:]\d{2})[.,](?= ?(?:WITA?|WIB|Wita)(?![A-Za-z]))/gu;
/** A time zone in small letters, glued to the clock time or joined to it by a hyphen. */
const ZONE =
  /(?=[ wW-])(?<=\d[.:]\d{2})(?:(?: | ?- ?)?(?:w[iI][bB]|Wib|WiB|wit|Wit|wita|WiTa)|(?: ?- ?)?(?:WITA?|WIB))(?![A-Za-z])/gu;
/** The part of the day after an hour past noon. */
const DAYPART =
  /(?= [spm])(?<=[Pp]ukul (?:1[3-9]|2[0-4])[.:]\d{2}(?: (?:WIB|WITA|WIT|Wita))?) (?:siang|sore|petang|malam)(?! (?:ini|nanti|itu|kemarin))(?![A-Za-zÀ-ɏ])/gu;
/** The mark between hours and minutes, where it is sure that it is a time. */
const MARK = /(?=[.:])(?<=(?<![A-Za-zÀ-ɏ])[Pp]ukul \d{1,2})[.:](?=\d{2}(?!\d|[.:]\d))/gu;

export const waktu: Rule = draftRule({
  id: 'ejaan/waktu',
  severity: 'warning',
  summary: 'Waktu ditulis dengan “pukul” dan satu jenis pemisah: pukul 09.00 WIB.',
  why: 'Jam acara yang penulisannya berubah-ubah mudah salah dibaca dan salah dikutip.',
  exceptions:
    'EYD V membolehkan 09.00 dan 09:00; yang disarankan hanya pemisah yang sama dalam satu naskah. Perkataan narasumber dan lama waktu (dua jam) dibiarkan.',
  source:
    'EYD V III.A butir 7 (titik) dan III.D butir 6 (titik dua); KBBI VI, lema “jam” dan “pukul”',
  options: {
    pemisah: choiceOption(
      ['bebas', 'titik', 'titik dua'],
      'Pemisah jam dan menit: “titik” (09.00), “titik dua” (09:00), atau “bebas” asal sama.',
    ),
  },
  examples: {
    wrong: [
      { text: 'Rapat dimulai «jam» 09.00 WIB.', fixed: 'Rapat dimulai pukul 09.00 WIB.' },
      { text: 'Warga tiba «jam» 9 pagi.', fixed: 'Warga tiba pukul 9 pagi.' },
      { text: 'Rapat dimulai pukul «08,30».', fixed: 'Rapat dimulai pukul 08.30.' },
      {
        text: 'Rapat pukul 09.00« wib» sampai 11.00«WIB».',
        fixed: 'Rapat pukul 09.00 WIB sampai 11.00 WIB.',
      },
      {
        text: 'Rapat pukul 09.00«-WIB» sampai 11.00« WiB».',
        fixed: 'Rapat pukul 09.00 WIB sampai 11.00 WIB.',
      },
      {
        text: 'Rapat pukul«. »09.00 WIB sampai pukul 11.00«.» WIB.',
        fixed: 'Rapat pukul 09.00 WIB sampai pukul 11.00 WIB.',
      },
      { text: 'Rapat ditutup pukul 14.00« siang».' },
      {
        text: 'Rapat pukul 09.00 dan pukul 10.30, lalu pukul 13«:»00.',
        fixed: 'Rapat pukul 09.00 dan pukul 10.30, lalu pukul 13.00.',
      },
      {
        text: 'Rapat dimulai pukul 09«.»00.',
        fixed: 'Rapat dimulai pukul 09:00.',
        settings: 'aturan:\n  ejaan/waktu: { pemisah: titik dua }\n',
      },
    ],
    right: [
      'Rapat dimulai pukul 09.00 WIB dan selesai pukul 11.00 Wita.',
      'Rapat dimulai pukul 09:00 WIB dan selesai pukul 11:00 WIT.',
      'Rapat berlangsung 2 jam; jam kerja 08.00–16.00; lomba selesai dalam 01.35.20 jam.',
      '“Kami datang jam 9 pagi,” kata Siti.',
      'Warga tiba pukul 9 pagi, pukul 14.00 siang ini, dan bertahan 24 jam.',
      'Pukul: 09.00 WIB\n\nJam 5 menit lebih cepat daripada jam tangan. Warga tahu pukul. Semua tiba 09.00, waktu WIB.',
      'Harganya 13.00 poin; rasionya 10:30.',
    ],
  },
  *check({ passages, options }) {
    for (const passage of passages) {
      if (/\d/u.test(passage.text)) yield* faults(passage);
    }
    yield* marks(passages, options.pemisah);
  },
});

function* faults(passage: Passage): Generator<Report> {
  const { text } = passage;
  for (const { 0: found, index } of text.matchAll(HOUR)) {
    if (passage.isQuoted(index, index + 3)) continue;
    const right = found === 'Jam' ? 'Pukul' : 'pukul';
    yield mend(passage, index, found, right, 'Saat ditulis “pukul”; “jam” berarti lama waktu.');
  }
  for (const { 0: found, index } of text.matchAll(COMMA)) {
    const right = found.replace(',', '.');
    yield mend(passage, index, found, right, `Jam dan menit dipisahkan titik: ${right}.`);
  }
  if (/[Pp]ukul\.|\d[.,] ?W/u.test(text)) yield* stops(passage);
  for (const { 0: found, index } of text.matchAll(ZONE)) {
    const bare = found.replace(/^[ -]+/u, '');
    const zone = bare.toUpperCase();
    const right = ` ${zone === 'WITA' && bare !== 'WITA' ? 'Wita' : zone}`;
    yield mend(passage, index, found, right, `Zona waktu ditulis “${right.trim()}”, dengan spasi.`);
  }
  for (const { 0: found, index } of text.matchAll(DAYPART)) {
    yield {
      ...replacement(passage, index, index + found.length, '', { safe: false }),
      severity: 'info',
      message: `Dengan hitungan 24 jam, “${found.trim()}” tidak perlu.`,
    };
  }
}

function* stops(passage: Passage): Generator<Report> {
  for (const { 0: found, index } of passage.text.matchAll(STOP)) {
    const right = /\d/u.test(passage.text.charAt(index - 1)) ? '' : ' ';
    yield mend(passage, index, found, right, `Di dalam waktu tidak ada “${found.trim()}” ini.`);
  }
}

/** The marks that are not those of the agency or, if it left them free, of most times in the draft. */
function* marks(passages: readonly Passage[], wanted: string): Generator<Report> {
  const found = passages.flatMap((passage) =>
    Array.from(passage.text.matchAll(MARK), ({ 0: mark, index }) => ({ passage, mark, index })),
  );
  const colons = found.filter(({ mark }) => mark === ':').length;
  const colon = wanted === 'bebas' ? colons > found.length / 2 : wanted === 'titik dua';
  const right = colon ? ':' : '.';
  for (const { passage, mark, index } of found) {
    if (mark === right) continue;
    yield {
      ...mend(
        passage,
        index,
        mark,
        right,
        `Pemisah jam dan menit di naskah ini ${colon ? 'titik dua' : 'titik'}: 09${right}00.`,
      ),
      severity: 'info',
    };
  }
}

function mend(
  passage: Passage,
  start: number,
  found: string,
  right: string,
  message: string,
): Report {
  return { ...replacement(passage, start, start + found.length, right), message };
}
