import type { Draft } from '../../draft/draft.ts';
import type { Passage } from '../../draft/passage.ts';
import { perPassage } from '../../draft/per-passage.ts';
import { lowerCase } from '../../text/case.ts';
import { oncePer } from '../../text/once-per.ts';
import { oneOf } from '../../text/patterns.ts';
import type { Span } from '../../text/span.ts';
import { textBefore } from '../../text/text-before.ts';
import type { FactContext } from '../fact-context.ts';

/** A telephone number, e-mail address or web host in a text. */
export interface ContactMention extends Span {
  readonly kind: 'phone' | 'mail' | 'web';
  /** The same however it is written: `0717555011`, `humas@contoh.go.id`, `contoh.go.id`. */
  readonly value: string;
  readonly written: string;
  /** Words or brackets say that it is a telephone number, not a code. */
  readonly isSure: boolean;
}

/** A text in which contacts stand: a passage, or a field of the front matter. */
export interface ContactText {
  readonly text: string;
  readonly mentions: readonly ContactMention[];
  /** The passage, when it is one. */
  readonly passage: Passage | undefined;
  span(start: number, end: number): Span;
}

/** A contact that is on record, and whose it is. */
export interface KnownContact {
  readonly kind: ContactMention['kind'];
  readonly value: string;
  readonly written: string;
  /** The person it belongs to; the agency when left out. */
  readonly person: string | undefined;
  readonly origin: 'humas.yaml' | 'bagian depan naskah';
}

const PHONE =
  /(?<![\dA-Za-z.,/-])(?:\+\s?62|62(?=[\s-]?8)|\(?0)[\s-]?\d(?:[\s().-]{0,2}\d){4,14}(?![\dA-Za-z]|[.,:/]\d)/gu;
const MAIL = /(?<![\w.+-])[\w.+-]{1,64}@(?:[\w-]{1,63}\.){1,4}[A-Za-z]{2,12}(?![\w-])/gu;
const WEB =
  /(?<![\w@.+/-])(?:https?:\/\/)?(?:www\.)?(?<host>(?:[a-z0-9-]{1,63}\.){1,5}(?:id|com|org|net|info|online|io|co|ly|gov|edu|link|site|news|tv))(?![\w-]|\.[a-z])/gu;
/** Endings that are slips of the hand for `.id`; what ends so is no address. */
const NO_ENDING = /\.(?:ld|lid|idn|iid|idd|di|con|cim)$/iu;
const PHONE_LABEL = new RegExp(
  `(?<![a-zÀ-ɏ])${oneOf(`
    telepon telpon telp tlp tel hp ponsel seluler wa whatsapp sms faks? faksimile fax
    hubungi menghubungi kontak cp contact_person narahubung
    hotline call_?cent(?:er|re) pusat_panggilan aduan pengaduan posko darurat
  `)}(?![a-zÀ-ɏ])[^.;]{0,40}$`,
  'u',
);

/**
 * All texts of a draft that may hold contacts: its passages and the contacts of its front matter.
 */
export function readContactTexts({ draft, passages }: FactContext): readonly ContactText[] {
  return [...frontMatterTexts(draft), ...passages.map(readPassage)];
}

const readPassage = perPassage((passage): ContactText => {
  const mentions = findContacts(passage.text);
  return { text: passage.text, mentions, passage, span: (a, b) => passage.span(a, b) };
});

const frontMatterTexts = oncePer(({ meta, frontMatter }: Draft): readonly ContactText[] =>
  meta.narahubung.flatMap(({ nama }, index) =>
    (['telepon', 'surel'] as const).flatMap((key) => {
      const placed = frontMatter?.yaml.place(['narahubung', index, key]);
      if (!placed) return [];
      // The name stands before the value, so that a message knows whose it is.
      const label = key === 'telepon' ? `${nama}, telepon ` : `${nama}, `;
      const mentions = findContacts(label + placed.text);
      const span = (start: number, end: number): Span =>
        placed.span(start - label.length, end - label.length);
      return [{ text: label + placed.text, mentions, passage: undefined, span }];
    }),
  ),
);

/** The contacts of a text in its order. */
function findContacts(text: string): readonly ContactMention[] {
  if (!/\d{3}|@|\.[a-z]{2}/u.test(text)) return [];
  return [...findPhones(text), ...findMails(text), ...findHosts(text)].sort(
    (a, b) => a.start - b.start,
  );
}

function findPhones(text: string): readonly ContactMention[] {
  if (!/(?:0|62)[\s-]?\d/u.test(text)) return [];
  return Array.from(text.matchAll(PHONE)).flatMap((match): readonly ContactMention[] => {
    const written = match[0];
    // `08.00-11.00` is a time, `05-08-2024` a date.
    if (/^\(?0\d[.:-]\d\d(?!\d)/u.test(written)) return [];
    const start = match.index;
    const place = { start, end: start + written.length, written };
    const isSure =
      /^\+|^\(/u.test(written) || PHONE_LABEL.test(lowerCase(textBefore(text, start, 70)));
    return [{ ...place, kind: 'phone', value: normalPhone(written), isSure }];
  });
}

function findMails(text: string): readonly ContactMention[] {
  if (!text.includes('@')) return [];
  return Array.from(text.matchAll(MAIL), ({ 0: written, index }): ContactMention => {
    const place = { start: index, end: index + written.length, written };
    return { ...place, kind: 'mail', value: written.toLowerCase(), isSure: true };
  }).filter(({ written }) => !NO_ENDING.test(written));
}

function findHosts(text: string): readonly ContactMention[] {
  const lower = lowerCase(text);
  if (!/\.[a-z]{2}/u.test(lower)) return [];
  return Array.from(lower.matchAll(WEB), (match): ContactMention => {
    const { host = '' } = match.groups ?? {};
    const end = match.index + match[0].length;
    const start = end - host.length;
    const written = text.slice(start, end);
    return { start, end, written, kind: 'web', value: host, isSure: true };
  }).filter(({ written }) => !NO_ENDING.test(written));
}

/** Digits from the zero on: `+62 812-3456` and `0812 3456` are the same. */
export function normalPhone(written: string): string {
  return written.replace(/\D/gu, '').replace(/^62/u, '0');
}

const DRAFT = 'bagian depan naskah' as const;

/**
 * What is on record of the agency in `humas.yaml`; without a contact there, what the draft says.
 */
export function knownContacts({ draft, settings }: FactContext): readonly KnownContact[] {
  const { telepon, surel, laman, tentang, narahubung } = settings;
  const isSet = narahubung.some((one) => one.telepon !== undefined || one.surel !== undefined);
  // A joint release has contacts of other agencies, which no humas.yaml knows.
  const isOwn = !isSet || draft.meta.bersama.length > 0;
  const people = [
    ...(isSet ? narahubung.map((one) => ({ ...one, origin: 'humas.yaml' as const })) : []),
    ...(isOwn ? draft.meta.narahubung.map((one) => ({ ...one, origin: DRAFT })) : []),
  ];
  return [
    ...[telepon, surel, laman, tentang].flatMap((text) => known(text, undefined, 'humas.yaml')),
    ...people.flatMap((one) => [
      ...known(one.telepon, one.nama, one.origin),
      ...known(one.surel, one.nama, one.origin),
    ]),
  ];
}

function known(
  text: string | undefined,
  person: string | undefined,
  origin: KnownContact['origin'],
): readonly KnownContact[] {
  return findContacts(text ?? '').map(({ kind, value, written }) => ({
    kind,
    value,
    written,
    person,
    origin,
  }));
}
