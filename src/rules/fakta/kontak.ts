import type { Report } from '../../check/finding.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import {
  type ContactMention,
  type ContactText,
  type KnownContact,
  knownContacts,
  readContactTexts,
} from '../../facts/contacts/contacts.ts';
import { editDistance } from '../../text/nearest.ts';
import { textBefore } from '../../text/text-before.ts';

/** A number that is said to be that of somebody else: `posko di`, `Dinas Sosial, telepon`. */
const OTHER_OFFICE =
  /(?<![a-zÀ-ɏ])(?:posko|dinas|badan|kantor|bagian|rumah sakit|rsud|puskesmas|polres|polsek|pdam|pln|call ?cent(?:er|re)|pusat panggilan)(?: [A-Za-zÀ-ɏ]{1,20}){0,6},?(?: di)? ?\(?$/iu;
/** As far before a number as the name of its office begins. */
const MOST_NAME = 160;
/** Offices of a town have fixed numbers that differ by two digits; mobile numbers are far apart. */
const MOBILE = /^08/u;

const SETTINGS =
  'telepon: (0717) 555010\nlaman: kominfo.contoh.go.id\nsurel: humas@kominfo.contoh.go.id\nnarahubung:\n  - { nama: Teguh Prakoso, telepon: 0812-3456-7890 }\n';
const head = (telepon: string): string =>
  `---\nnarahubung:\n  - nama: Teguh Prakoso\n    telepon: ${telepon}\n---\n`;

export const kontak: Rule = draftRule({
  id: 'fakta/kontak',
  severity: 'error',
  summary: 'Telepon, surel, dan laman sama dengan humas.yaml dan bagian depan naskah.',
  why: 'Satu angka yang keliru membuat wartawan menelepon orang lain, dan narahubung tidak pernah dihubungi.',
  exceptions:
    'Nomor dan alamat lain yang tidak mirip dibiarkan, begitu pula nomor di belakang nama posko atau kantor lain; yang dibandingkan hanya kontak yang hampir sama atau yang disebut bersama nama narahubungnya.',
  source:
    'humas.yaml: `telepon`, `surel`, `laman`, `narahubung`; bagian depan naskah: `narahubung`',
  checklist: 'Kontak sama dengan catatan instansi',
  examples: {
    wrong: [
      { text: 'Hubungi Teguh Prakoso, «0812-3465-7890».', settings: SETTINGS },
      { text: 'Telepon «(0717) 555016» pada jam kerja.', settings: SETTINGS },
      { text: 'Kirim ke «humas@kominfo.contoh.co.id» hari ini.', settings: SETTINGS },
      { text: 'Daftar dapat dibaca di «kominfo.contho.go.id» hari ini.', settings: SETTINGS },
      { text: `${head('«0812-3456-7891»')}Isi.\n`, settings: SETTINGS },
      { text: `${head('0812-3456-7890')}Hubungi Teguh Prakoso, telepon «0812-3456-7899».\n` },
    ],
    right: [
      { text: 'Hubungi Teguh Prakoso, +62 812 3456 7890.', settings: SETTINGS },
      { text: 'Telepon (0717) 555010 atau surel humas@kominfo.contoh.go.id.', settings: SETTINGS },
      { text: 'Lihat https://www.kominfo.contoh.go.id/berita hari ini.', settings: SETTINGS },
      { text: 'Lihat ppid.contoh.go.id dan contoh.go.id.', settings: SETTINGS },
      { text: 'Posko banjir di 0811-7777-112 dan 112.', settings: SETTINGS },
      { text: 'Pertanyaan dijawab Dinas Sosial di (0717) 555011.', settings: SETTINGS },
      { text: 'Warga dapat menghubungi 112 atau (0717) 555112.', settings: SETTINGS },
      { text: 'Kirim ke umum@kominfo.contoh.go.id atau bkd@contoh.go.id.', settings: SETTINGS },
      { text: 'Layanan buka 08.00-15.30 WIB.', settings: SETTINGS },
      { text: 'Lihat kominfo.contoh.go.ld hari ini.', settings: SETTINGS }, // fakta/bentuk-kontak
      `${head('0812-3456-7890')}Hubungi Teguh Prakoso (0812 3456 7890).\n`,
    ],
  },
  *check(context) {
    const known = knownContacts(context);
    if (known.length === 0) return;
    for (const holder of readContactTexts(context)) {
      for (const mention of holder.mentions) {
        const right = findRight(holder, mention, known);
        if (right) yield explain(holder, mention, right);
      }
    }
  },
});

/** What the mention was meant to be; nothing when it is on record or something else. */
function findRight(
  { text, mentions }: ContactText,
  mention: ContactMention,
  known: readonly KnownContact[],
): KnownContact | undefined {
  const same = known.filter(({ kind }) => kind === mention.kind);
  if (same.some(({ value }) => value === mention.value)) return undefined;
  const named = same.filter(({ person }) => person !== undefined && text.includes(person));
  const isTheirs =
    mention.kind === 'phone' && OTHER_OFFICE.test(textBefore(text, mention.start, MOST_NAME));
  const near = [...named, ...same].find(({ value }) => !isTheirs && isNear(mention, value));
  if (near) return near;
  const isOnly = mentions.filter(({ kind }) => kind === mention.kind).length === 1;
  const [own, ...others] = named;
  return mention.kind === 'phone' && mention.isSure && isOnly && others.length === 0
    ? own
    : undefined;
}

function isNear({ kind, value }: ContactMention, other: string): boolean {
  switch (kind) {
    case 'phone':
      return value.length >= 9 && editDistance(value, other) <= (MOBILE.test(value) ? 2 : 1);
    case 'mail':
      return isNearMail(value, other);
    case 'web':
      return isNearHost(value, other);
    default:
      return kind satisfies never;
  }
}

/** The same mailbox at a host nearly the same, or a slip in the name of the mailbox. */
function isNearMail(a: string, b: string): boolean {
  const [box = '', host = ''] = a.split('@');
  const [otherBox = '', otherHost = ''] = b.split('@');
  if (box === otherBox) return isNearHost(host, otherHost);
  return host === otherHost && box.length >= 5 && editDistance(box, otherBox) === 1;
}

/** Hosts that differ in one of their parts, by one letter; in `go.id` also by `co.id`. */
function isNearHost(a: string, b: string): boolean {
  const parts = a.split('.');
  const others = b.split('.');
  if (parts.length !== others.length) return editDistance(a, b) === 1;
  const differing = parts.flatMap((part, index) => (part === others[index] ? [] : [index]));
  const [only, ...more] = differing;
  if (only === undefined || more.length > 0) return false;
  const isEnding = only >= parts.length - 2;
  const length = Math.min(parts[only]?.length ?? 0, others[only]?.length ?? 0);
  return (isEnding || length >= 5) && editDistance(parts[only] ?? '', others[only] ?? '') === 1;
}

function explain(holder: ContactText, mention: ContactMention, right: KnownContact): Report {
  const { start, end, written, kind } = mention;
  const what = { phone: 'telepon', mail: 'surel', web: 'laman' }[kind];
  const whose = right.person === undefined ? 'instansi' : right.person;
  return {
    span: holder.span(start, end),
    message: `Menurut ${right.origin}, ${what} ${whose} ${right.written}, bukan ${written}.`,
    suggestions: [right.written],
  };
}
