import {
  type CalendarDate,
  formatIsoDate,
  makeDate,
  weekday as weekdayOf,
} from '../calendar/date.ts';
import { type DateMention, findDates } from '../calendar/find-dates.ts';
import { readDateline } from '../draft/dateline.ts';
import { type DocumentKind, documentKinds } from '../draft/document-kinds.ts';
import {
  RELEASE_VARIANTS,
  type ReleaseVariant,
  releaseVariants,
} from '../draft/release-variants.ts';
import { paragraphsIn, type WordBlock, type WordDocument } from './word-document.ts';
import type { WordParagraph } from './word-paragraph.ts';

/** A value that stands in the head of a document: `from` up to `to` in the text of a paragraph. */
export interface HeadValue {
  readonly paragraph: WordParagraph;
  readonly from: number;
  readonly to: number;
}

/** What stands above the text of a document, by the keys of the front matter. */
export interface DocumentHead {
  readonly kind: DocumentKind | undefined;
  readonly variant: ReleaseVariant | undefined;
  readonly title: HeadValue | undefined;
  readonly subtitle: HeadValue | undefined;
  readonly number: HeadValue | undefined;
  readonly secrecy: HeadValue | undefined;
  readonly city: HeadValue | undefined;
  /** `value` is an ISO date. */
  readonly date: (HeadValue & { readonly value: string }) | undefined;
  /** `value` is `segera` or the moment at which an embargo ends. */
  readonly status: (HeadValue & { readonly value: string }) | undefined;
  /** What is read here, or is no prose at all, such as the letterhead. */
  readonly blocks: ReadonlySet<WordBlock>;
}

/** Styles of `humas export`, and those of Word that say the same. */
const TITLE_STYLES = ['title', 'judul', 'judul dengan subjudul', 'judul rilis', 'judul berita'];
const SUBTITLE_STYLES = ['subtitle', 'subjudul'];
/** Lines of `humas export` that are made from the front matter, the event or the settings. */
const MADE_LINES =
  /^(?:label dokumen|baris keterangan(?: terakhir)?|penulis|signature|tanda tangan awal|nama penanda tangan|tanda draf|kop .{1,20}|toc \d|table of figures|header|footer)$/u;

const RELEASE_LABELS = [
  'SIARAN PERS',
  'PRESS RELEASE',
  'RILIS PERS',
  'RILIS MEDIA',
  'KETERANGAN PERS',
  'RILIS',
];
const NUMBER = /^(?:nomor|no\.?)\s{0,3}:?\s{0,3}(?=\S*\d)/iu;
const SECRECY = /^sifat\s{0,3}:\s{0,3}(?=\S)/iu;
const AT_ONCE = /^(?:untuk )?(?:segera )?di(?:siarkan|rilis|terbitkan)(?: segera)?$/iu;
const EMBARGO = /^embargo(?![A-Za-z])/iu;
const CLOCK = /(?<!\d)([01]?\d|2[0-3])[.:]([0-5]\d)(?:\s*(WIB|WITA|WIT))?(?![\d])/u;

/** Paragraphs below these are no head any more. */
const MOST_LINES = 25;
const LONGEST_TITLE = { words: 30, characters: 220 };

/** Reads what stands above the text, from the top down to the first paragraph of running text. */
export function readDocumentHead({ blocks }: Pick<WordDocument, 'blocks'>): DocumentHead {
  const kop = findLetterhead(blocks);
  const made = blocks.filter(
    (block) => block.kind === 'paragraph' && MADE_LINES.test(block.traits.style),
  );
  const lines = blocks
    .filter((block) => !kop.has(block))
    .filter((block) => block.kind === 'paragraph')
    .filter(({ text }) => text.trim() !== '');
  const label = findLabel(lines.slice(0, 8));
  const body = lines.filter((line) => line !== label?.line || label.hasMore);
  const title = findTitle(body);
  const end = title ? body.indexOf(title) : body.findIndex(isRunningText);
  const above = [...body.slice(0, Math.max(0, end)), ...body.slice(end + 1, end + 4)].filter(
    (line) => !isRunningText(line),
  );
  const subtitle = title && findSubtitle(body[body.indexOf(title) + 1], title);
  const number = first(above, (line) => behindLabel(line, label, NUMBER));
  const secrecy = first(lines.slice(0, MOST_LINES), (line) =>
    behindLabel(line, undefined, SECRECY),
  );
  const date = first(above, readDate);
  const status = first(above, readStatus);
  const found = [
    label?.line,
    title,
    subtitle,
    number?.paragraph,
    ...[date?.paragraph, status?.paragraph].filter((line) => line && !namesWrongDay(line)),
  ];
  return {
    kind: label?.kind ?? (title && kindInTitle(title)),
    variant: label?.variant,
    title: title && whole(title),
    subtitle: subtitle && whole(subtitle),
    number,
    secrecy,
    city: date && cityOf(date.paragraph),
    date,
    status,
    blocks: new Set([...kop, ...made, ...found.filter((line) => line !== undefined)]),
  };
}

interface Label {
  readonly line: WordParagraph;
  readonly kind: DocumentKind;
  readonly variant: ReleaseVariant | undefined;
  /** Where it ends in its line, which goes on with the number: `SIARAN PERS NOMOR 12/2026`. */
  readonly end: number;
  readonly hasMore: boolean;
}

/** The line that says what the document is, in capitals, alone or with its number. */
function findLabel(lines: readonly WordParagraph[]): Label | undefined {
  for (const line of lines) {
    const text = line.text.trim();
    const lead = line.text.length - line.text.trimStart().length;
    for (const { label, ...kind } of LABELS) {
      if (!text.toUpperCase().startsWith(label)) continue;
      const rest = text.slice(label.length).replace(/^[\s:–-]+/u, '');
      const isAlone = rest === '';
      const hasNumber = NUMBER.test(rest);
      if (!isAlone && !hasNumber) continue;
      return { ...kind, line, end: lead + text.length - rest.length, hasMore: hasNumber };
    }
    if (isRunningText(line)) return undefined;
  }
  return undefined;
}

/** A title that says what the document is, without a label above it: `Susunan Acara Pelatihan`. */
function kindInTitle({ text }: WordParagraph): DocumentKind | undefined {
  const title = text.trim().toUpperCase();
  return NAMED_IN_TITLE.find((kind) => title.startsWith(documentKinds[kind].label));
}

/** No news is headlined so. */
const NAMED_IN_TITLE = ['brief', 'rundown', 'mc', 'tata-tempat'] as const;

/** Longer labels first: `SIARAN PERS BERSAMA` is no `SIARAN PERS`. */
const LABELS: readonly {
  readonly label: string;
  readonly kind: DocumentKind;
  readonly variant: ReleaseVariant | undefined;
}[] = [
  ...RELEASE_VARIANTS.filter((variant) => variant !== 'umum').map((variant) => ({
    label: releaseVariants[variant].label,
    kind: 'rilis' as const,
    variant,
  })),
  ...RELEASE_LABELS.map((label) => ({ label, kind: 'rilis' as const, variant: undefined })),
  ...(['brief', 'rundown', 'mc', 'tata-tempat', 'sambutan'] as const).map((kind) => ({
    label: documentKinds[kind].label,
    kind,
    variant: undefined,
  })),
].sort((a, b) => b.label.length - a.label.length);

/** The title by its style, else the first heading, else the first line that looks like one. */
function findTitle(lines: readonly WordParagraph[]): WordParagraph | undefined {
  const near = lines.slice(0, MOST_LINES);
  const styled = near.find(({ traits }) => TITLE_STYLES.includes(traits.style));
  if (styled) return styled;
  const running = near.findIndex(isRunningText);
  const top = running === -1 ? near : near.slice(0, running);
  const candidates = top.filter(isTitleLike);
  return (
    candidates.find(({ traits }) => traits.heading !== undefined) ??
    candidates.find((line) => isSetOff(line)) ??
    // A line without a full stop right above the running text.
    (running > 0 ? candidates.find((line) => line === top.at(-1)) : undefined)
  );
}

function isTitleLike(line: WordParagraph): boolean {
  const text = line.text.trim();
  const { words, characters } = LONGEST_TITLE;
  return (
    text.length <= characters &&
    text.split(/\s+/u).length <= words &&
    text.split(/\s+/u).length >= 2 &&
    line.traits.list === undefined &&
    !/[:;,]$/u.test(text) &&
    !/^(?:kepada|yth|dari|hal|perihal|lampiran|tanggal|hari|tempat|waktu|pukul)(?![a-z])/iu.test(
      text,
    ) &&
    !NUMBER.test(text) &&
    !SECRECY.test(text) &&
    !/^[^:]{2,24}\s?:\s/u.test(text) &&
    readStatus(line) === undefined &&
    readDate(line) === undefined
  );
}

/** Bold as a whole, in the middle of its line, or in capitals. */
function isSetOff(line: WordParagraph): boolean {
  return line.traits.centred || isAllBold(line) || !/[a-zß-ÿ]/u.test(line.text);
}

/** Whether all the words of a paragraph are bold. */
export function isAllBold({ pieces, traits }: WordParagraph): boolean {
  const words = pieces.filter(({ kind, text }) => kind === 'text' && text.trim() !== '');
  return words.length > 0 && words.every((piece) => piece.traits.bold ?? traits.letters.bold);
}

function findSubtitle(
  line: WordParagraph | undefined,
  title: WordParagraph,
): WordParagraph | undefined {
  if (!line || isRunningText(line)) return undefined;
  if (SUBTITLE_STYLES.includes(line.traits.style)) return line;
  const isPair = title.traits.heading === undefined && line.traits.heading === undefined;
  return isPair &&
    isSetOff(line) &&
    isTitleLike(line) &&
    line.traits.centred === title.traits.centred
    ? line
    : undefined;
}

/** A paragraph that tells something: it is long, opens with a dateline, or is a sentence. */
function isRunningText(line: WordParagraph): boolean {
  const { text, traits } = line;
  if (TITLE_STYLES.includes(traits.style) || SUBTITLE_STYLES.includes(traits.style)) return false;
  const shown = text.trim();
  const words = shown.split(/\s+/u).length;
  if (!/[a-zß-ÿ]/u.test(shown)) return false;
  if (words > LONGEST_TITLE.words) return true;
  const isSentence = /[.”"]$/u.test(shown);
  if (words > 8) return isSentence || readDateline(shown)?.date !== undefined;
  // A headline may end in a full stop, though it should not.
  return words > 3 && isSentence && traits.heading === undefined && !isSetOff(line);
}

function behindLabel(
  paragraph: WordParagraph,
  label: Label | undefined,
  pattern: RegExp,
): HeadValue | undefined {
  const { text } = paragraph;
  const from = paragraph === label?.line ? label.end : text.length - text.trimStart().length;
  const match = pattern.exec(text.slice(from));
  if (!match) return undefined;
  return { paragraph, from: from + match[0].length, to: text.trimEnd().length };
}

/** `Pangkalpinang, 19 Agustus 2026` or `Rabu, 19 Agustus 2026`, and nothing else. */
function readDate(paragraph: WordParagraph): DocumentHead['date'] {
  const { text } = paragraph;
  const [mention, ...others] = findDates(text);
  const date = mention && dayOf(mention);
  if (!date || others.length > 0 || mention.days.length > 1) return undefined;
  const before = text.slice(0, mention.start).trim();
  if (text.slice(mention.end).trim() !== '' || !/^(?:[A-Z][A-Za-z .]{2,40},)?$/u.test(before)) {
    return undefined;
  }
  return { paragraph, from: mention.start, to: mention.end, value: formatIsoDate(date) };
}

/** Whether a line gives its date a day of the week that it does not have: that is to be seen. */
function namesWrongDay({ text }: WordParagraph): boolean {
  return findDates(text).some((mention) => {
    const date = dayOf(mention);
    return date && mention.weekdays.some(({ weekday }) => weekday !== weekdayOf(date));
  });
}

/** The day of a date that has all its parts, if the calendar has it. */
function dayOf({ days }: DateMention): CalendarDate | undefined {
  const [named] = days;
  return named?.year === undefined ? undefined : makeDate(named.year, named.month, named.day);
}

function cityOf(paragraph: WordParagraph): HeadValue | undefined {
  const match = /^\s*([A-Z][A-Za-z .]{2,40}),\s/u.exec(paragraph.text);
  const city = match?.[1];
  if (
    !match ||
    city === undefined ||
    /^(?:Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu)$/u.test(city)
  ) {
    return undefined;
  }
  const from = match[0].indexOf(city);
  return { paragraph, from, to: from + city.length };
}

/** When the release may be published; an embargo whose moment cannot be read stays a paragraph. */
function readStatus(paragraph: WordParagraph): DocumentHead['status'] {
  const { text } = paragraph;
  const place = whole(paragraph);
  if (AT_ONCE.test(text.trim())) return { ...place, value: 'segera' };
  if (!EMBARGO.test(text.trim())) return undefined;
  const [mention] = findDates(text);
  const day = mention && dayOf(mention);
  const clock = CLOCK.exec(mention ? text.slice(mention.end) : '');
  if (!day || !clock) return undefined;
  const [, hours = '', minutes = '', zone = ''] = clock;
  const value = `${formatIsoDate(day)} ${hours}:${minutes} ${zone}`.trim();
  return { ...place, value };
}

function whole(paragraph: WordParagraph): HeadValue {
  const { text } = paragraph;
  return { paragraph, from: text.length - text.trimStart().length, to: text.trimEnd().length };
}

function first<Value>(
  lines: readonly WordParagraph[],
  read: (line: WordParagraph) => Value | undefined,
): Value | undefined {
  for (const line of lines) {
    const value = read(line);
    if (value !== undefined) return value;
  }
  return undefined;
}

const BODY_NAME =
  /^(?:PEMERINTAH|DINAS|BADAN|SEKRETARIAT|KEMENTERIAN|KECAMATAN|KELURAHAN|KANTOR|INSPEKTORAT|SATUAN|BAGIAN|KEPOLISIAN|UNIT|UPTD?|RUMAH SAKIT|RSUD|REPUBLIK)(?![A-Za-z])/u;
const ADDRESS_LINE =
  /^(?:jalan|jl\.?|jln\.?|alamat|kompleks?|gedung|telp\.?|telepon|tlp\.?|fax\.?|faks\.?|faksimile|laman|website|situs|e-?mail|surel|pos-?el|kode pos|https?:|www\.)(?![a-z])|\d{5}$|@/iu;

/**
 * The letterhead, where it stands in the body and not in the header of the page: names of bodies in
 * capitals from the very top, then their address. Without an address it takes two names: one alone
 * may be a headline.
 */
function findLetterhead(blocks: readonly WordBlock[]): ReadonlySet<WordBlock> {
  const kop = new Set<WordBlock>();
  let names = 0;
  let addresses = 0;
  for (const block of blocks) {
    const lines = paragraphsIn([block])
      .map(({ text }) => text.trim())
      .filter((text) => text !== '');
    const [opening = ''] = lines;
    if (lines.length === 0) {
      kop.add(block);
      continue;
    }
    const isName =
      BODY_NAME.test(opening) || (names > 0 && /^(?:PROVINSI|KABUPATEN|KOTA) /u.test(opening));
    if (addresses === 0 && isName && !/[a-z]/u.test(opening)) names++;
    else if (names === 0 || !ADDRESS_LINE.test(opening)) break;
    if (lines.some((line) => ADDRESS_LINE.test(line))) addresses++;
    kop.add(block);
  }
  return addresses > 0 || names > 1 ? kop : new Set();
}
