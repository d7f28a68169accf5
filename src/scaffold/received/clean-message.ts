import { oneOf } from '../../text/patterns.ts';

/** A text that came as a message, without what belongs to the message. */
export interface CleanMessage {
  readonly text: string;
  /** How many lines were the sender's greeting and thanks, or names and times of WhatsApp. */
  readonly leftOut: number;
}

/** How WhatsApp opens a message that was copied or exported: `[08.30, 19/8/2026] Wida: …`. */
const SENT = [
  /^\[\d{1,2}[.:]\d{2}(?:[.:]\d{2})?(?:\s?[AaPp][Mm])?,\s\d{1,2}\/\d{1,2}\/\d{2,4}\]\s[^:\n]{1,60}:\s?/u,
  /^\[\d{1,2}\/\d{1,2}\/\d{2,4},?\s\d{1,2}[.:]\d{2}(?:[.:]\d{2})?(?:\s?[AaPp][Mm])?\]\s[^:\n]{1,60}:\s?/u,
  /^\d{1,2}\/\d{1,2}\/\d{2,4},?\s\d{1,2}[.:]\d{2}(?:\s?[AaPp][Mm])?\s-\s[^:\n]{1,60}:\s?/u,
];

/** What WhatsApp puts in the place of a picture, a file or a message that is not in the copy. */
const PUT_IN_PLACE = [
  /^\s*<(?:media tidak disertakan|media omitted|pesan ini diedit|this message was edited)>\s*$/iu,
  /^\s*\S{1,80}\.[a-z\d]{2,5} \((?:file|berkas) (?:terlampir|attached)\)\s*$/iu,
  /^\s*<(?:terlampir|attached): [^<>\n]{1,80}>\s*$/iu,
  /^\s*(?:gambar|video|foto|dokumen|image|document) (?:tidak disertakan|omitted)\s*$/iu,
  /^\s*(?:pesan ini (?:telah )?dihapus|this message was deleted)\.?\s*$/iu,
  /^\s*(?:sent from (?:my |outlook|yahoo|gmail)|(?:di)?kirim(?:an)? dari (?:iphone|ponsel|hp|android|samsung|xiaomi|outlook|yahoo))[^.]{0,40}\.?\s*$/iu,
];

/** Words to the reader of a message, before the text that it brings. */
const COVER =
  /^[\s*_]*(?:ass?alamu[’'`]?\s?alaikum|selamat (?:pagi|siang|sore|malam)|salam (?:sejahtera|hormat|sehat)|(?:mohon )?[ij]?i[zj]in(?:kan)?(?: (?:meng|mem|kirim|share|berbagi|kami)|,)|(?:yth\.?|kepada yth)[\s.,]|(?:dear|hai|halo|hallo)[\s,]|berikut (?:ini )?(?:kami |saya )?(?:kirim|sampaikan|lampirkan|rilis|naskah|draf)|(?:mohon|minta|tolong) (?:bantuan|dibantu|dimuat|dikoreksi|koreksi|diperiksa|dicek|tayang|ditayangkan)|(?:diteruskan|forwarded)\s*$)/iu;

/** `Ass. wr. wb., izin melaporkan, Pak.` and nothing else: news often begins in the same line. */
const SALAM = /(?:ass(?:alam)?\.?\s?w[ra]\.?\s?wb(?![a-z]))?/u.source;
const REPORT = /(?:(?:mohon )?i[jz]in (?:me)?lapor(?:kan)?)?/u.source;
const READER = `${oneOf('pak bu bapak ibu bpk kabag kabid kadis komandan pimpinan')}(?![a-z])`;
const GREETING = new RegExp(
  `^[\\s*_]*(?=[ai])${SALAM}[\\s.,]{0,3}${REPORT}(?:[\\s.,/]{1,3}${READER})*[^A-Za-z\\d]*$`,
  'iu',
);

/** A release that comes along; other words to the reader have no dates, hours or counts in them. */
const RELEASE = /\b(?:rilis|release|naskah|berita|draf|siaran)\b/iu;

function isCover(line: string): boolean {
  if (GREETING.test(line)) return true;
  return COVER.test(line) && (RELEASE.test(line) || !/\d/u.test(line));
}

const THANKS =
  /^[\s*_]*(?:(?:demikian|dmk|sekian)[\s,.]*(?:dan )?)?(?:(?:mohon|atas) [a-z ,]{3,60}?(?:kami )?(?:ucapkan )?)?(?:te?rima ?kasih|makasih|trims|matur ?nuwun|hatur ?nuhun|was+alamu[’'`]?\s?alaikum)(?![a-z])[^.!?]{0,50}[.!?]?[^A-Za-z\d]*$/iu;

/** Words to the reader are short, and few. */
const LONGEST_WORDS = { characters: 160, lines: 4 };

/**
 * Takes off what WhatsApp writes before a message that is copied, and the sender's words to the
 * reader above and below the text. What else is there stays, letter for letter.
 */
export function cleanMessage(text: string): CleanMessage {
  let leftOut = 0;
  const lines = text
    .replace(/^\uFEFF/u, '')
    .replace(/[\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069]/gu, '')
    .replace(/\r\n?/gu, '\n')
    .split('\n')
    .map((line) => {
      const sent = SENT.find((pattern) => pattern.test(line));
      const said = sent ? line.replace(sent, '') : line;
      const isPut = PUT_IN_PLACE.some((pattern) => pattern.test(said));
      if (sent || isPut) leftOut++;
      return isPut ? '' : said;
    });
  const filled = lines.flatMap((line, index) => (line.trim() === '' ? [] : [{ line, index }]));
  const dropped = new Set([
    ...wordsToReader(filled, isCover, isSetOff),
    ...wordsToReader(filled.toReversed(), (line) => THANKS.test(line), isContact),
  ]);
  const kept = lines.filter((_, index) => !dropped.has(index)).join('\n');
  return { text: kept, leftOut: leftOut + dropped.size };
}

interface NumberedLine {
  readonly line: string;
  readonly index: number;
}

/**
 * Which lines from the first on are words to the reader. The text's own headline may stand above
 * them, and the person to call below: a line that may be passed, which stays.
 */
function wordsToReader(
  lines: readonly NumberedLine[],
  isWords: (line: string) => boolean,
  mayPass: (line: string) => boolean,
): readonly number[] {
  const found: number[] = [];
  const { characters, lines: most } = LONGEST_WORDS;
  let isPassed = false;
  for (const { line, index } of lines) {
    if (found.length < most && line.length <= characters && isWords(line)) found.push(index);
    else if (isPassed || !mayPass(line)) break;
    else isPassed = true;
  }
  return found;
}

/** A headline as messages have it: bold as a whole, or in capitals. */
function isSetOff(line: string): boolean {
  const text = line.trim();
  return /^\*[^*]{8,}\*$/u.test(text) || (/[A-Z]{4}/u.test(text) && !/[a-z]/u.test(text));
}

/** Whom to call: `CP: 0812-3456-7890 (Bu Yanti)`. */
function isContact(line: string): boolean {
  return /^[\s*_]*(?:cp|contact person|narahubung|kontak|hubungi|info)(?![a-z])/iu.test(line);
}
