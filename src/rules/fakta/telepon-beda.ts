import type { Report } from '../../check/finding.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import {
  type ContactMention,
  type ContactText,
  knownContacts,
  readContactTexts,
} from '../../facts/contacts/contacts.ts';
import { editDistance } from '../../text/nearest.ts';
import { oneOf } from '../../text/patterns.ts';
import { textBefore } from '../../text/text-before.ts';

/** What a number is said to be for, right before it: `Posko Banjir Rangkui (0811…)`. */
const LABEL = new RegExp(
  String.raw`(?<![a-zÀ-ɏ])(?<label>${oneOf(`
    call_?center hotline posko layanan_pengaduan layanan_aduan pusat_panggilan whatsapp nomor_darurat
  `)}(?:\s[A-Za-zÀ-ɏ]+){0,4}?)(?:\s(?:di|nomor|telepon|pada|melalui))*[\s:,]*\(?$`,
  'iu',
);
/** Digits of a mobile number; of fixed lines an office may have several in a row. */
const MOBILE = /^08\d{8,11}$/u;

const dated = (text: string): string => `---\ntanggal: 2026-08-19\n---\n${text}\n`;

export const teleponBeda: Rule = draftRule({
  id: 'fakta/telepon-beda',
  severity: 'warning',
  summary: 'Satu layanan disebut dengan satu nomor telepon di seluruh naskah.',
  why: 'Dua nomor untuk posko yang sama membuat separuh warga menelepon nomor yang salah.',
  exceptions:
    'Beberapa nomor di satu paragraf, dan nomor kantor yang berurutan, dibiarkan; yang dibandingkan nomor dengan sebutan yang sama dan nomor seluler yang beda satu angka.',
  source: 'Perbandingan di dalam naskah',
  checklist: 'Nomor telepon tidak berbeda-beda',
  examples: {
    wrong: [
      { text: dated('Hubungi posko banjir di 0811-7777-1112.\n\nPosko banjir: «0811-7777-2223».') },
      { text: dated('Hubungi Andi (0812-3456-7890).\n\nKontak: Siti, «0812-3465-7890».') },
    ],
    right: [
      dated('Hubungi posko banjir di 0811-7777-1112.\n\nPosko banjir: +62 811 7777 1112.'),
      dated('Hubungi posko banjir di 0811-7777-1112 atau 0811-7777-2223.'),
      dated('Hubungi posko banjir di 0811-7777-1112.\n\nPosko kebakaran: 0813-5555-2223.'),
      dated('Telepon (0717) 555010.\n\nFaksimile (0717) 555011.'),
      dated('Kontak: Andi, 0812-3456-7890.\n\nKontak: Siti, 0813-1111-2222.'),
      dated('Kontak: Andi, 0812-3456-7890.\n\nKontak: Siti, 0812-3456-7891.'), // bought together
    ],
  },
  *check(context) {
    const known = new Set(knownContacts(context).map(({ value }) => value));
    const seen: Numbered[] = [];
    for (const holder of readContactTexts(context)) {
      for (const mention of holder.mentions) {
        // What is on record, and what is near it, is the business of fakta/kontak.
        if (mention.kind !== 'phone' || !mention.isSure || known.has(mention.value)) continue;
        const numbered = { holder, mention, label: labelOf(holder, mention) };
        const other = seen.find((one) => one.holder !== holder && contradicts(one, numbered));
        if (other) yield explain(other, numbered);
        seen.push(numbered);
      }
    }
  },
});

interface Numbered {
  readonly holder: ContactText;
  readonly mention: ContactMention;
  readonly label: string | undefined;
}

function labelOf({ text }: ContactText, { start }: ContactMention): string | undefined {
  return LABEL.exec(textBefore(text, start, 80))?.groups?.['label']?.toLowerCase();
}

function contradicts(one: Numbered, other: Numbered): boolean {
  const [a, b] = [one.mention.value, other.mention.value];
  if (a === b) return false;
  if (one.label !== undefined && one.label === other.label) return true;
  const areMobile = MOBILE.test(a) && MOBILE.test(b);
  return areMobile && a.slice(-1) === b.slice(-1) && editDistance(a, b) === 1;
}

function explain(first: Numbered, { holder, mention }: Numbered): Report {
  const { start, end, written } = first.mention;
  return {
    span: holder.span(mention.start, mention.end),
    message: `Nomor “${mention.written}” berbeda dari “${written}” yang disebut lebih dahulu; periksa mana yang benar.`,
    suggestions: [written],
    related: [{ message: 'Nomor yang disebut lebih dahulu.', span: first.holder.span(start, end) }],
  };
}
