import type { Passage } from '../../draft/passage.ts';
import { NameIndex } from '../../event/name-index.ts';
import { readName } from '../../event/names.ts';
import type { Span } from '../../text/span.ts';
import { normalPhone } from '../contacts/contacts.ts';
import type { FactContext } from '../fact-context.ts';
import type { FoundFact } from '../found-fact.ts';
import { findIntroductions } from './introductions.ts';
import { findKnownPeople } from './known-people.ts';
import { hasOneHolder } from './offices.ts';
import { findPersonNames } from './person-names.ts';

/** People whom no record knows: their names, and the offices that one person holds. */
export function* findPeopleFacts(context: FactContext): Generator<FoundFact> {
  const known = new NameIndex(({ name }) => name.core, findKnownPeople(context));
  const isOnRecord = (words: readonly string[]): boolean =>
    known.has(words) || known.near(words).length > 0;
  for (const passage of context.passages) {
    for (const { name } of findPersonNames(passage)) {
      if (!isOnRecord(name.words)) yield nameFact(name.words, passage.span(name.start, name.end));
    }
    for (const { name, office, isQualified } of findIntroductions(passage)) {
      if (isQualified || isOnRecord(name.words) || !hasOneHolder(office.text)) continue;
      yield {
        subject: `pejabat ${office.text.toLowerCase()}`,
        label: office.text,
        value: plain(name.words),
        span: passage.span(name.start, name.end),
        comparison: 'holder',
        isCertain: false,
      };
    }
  }
  yield* namesInFrontMatter(context);
}

function nameFact(words: readonly string[], span: Span): FoundFact {
  const same = { subject: 'nama', label: 'nama', comparison: 'name', isCertain: false } as const;
  return { ...same, value: plain(words), span };
}

function plain(words: readonly string[]): string {
  return words.join(' ').toLowerCase();
}

function* namesInFrontMatter({ draft }: FactContext): Generator<FoundFact> {
  const { meta, frontMatter } = draft;
  const places = [
    ...meta.narahubung.map(({ nama }, index) => ({ nama, path: ['narahubung', index, 'nama'] })),
    { nama: meta.penulis, path: ['penulis'] },
    { nama: meta.penyunting, path: ['penyunting'] },
  ];
  for (const { nama, path } of places) {
    if (nama === undefined || !frontMatter) continue;
    yield nameFact(readName(nama).core, frontMatter.yaml.locate(path));
  }
}

/** `Budi Hermawan, Kepala Bidang Informasi, telepon (0717) 555011`, as briefs and releases end. */
const CONTACT_LINE =
  /^(?<name>[A-ZÀ-Þ][a-zß-ÿ]+(?:\s[A-ZÀ-Þ][a-zß-ÿ]+){1,3}),\s[^\d]{0,120}(?:telepon|telp\.?|WhatsApp|WA)\s(?<phone>[+(]?\d[\d() .-]{5,18}\d)/u;

/** Telephone, mail and post of those whom reporters may call. */
export function* findContactFacts({ draft, passages }: FactContext): Generator<FoundFact> {
  const { meta, frontMatter } = draft;
  for (const [index, { nama, telepon, surel, jabatan }] of meta.narahubung.entries()) {
    for (const [key, value] of Object.entries({ telepon, surel, jabatan })) {
      const span = frontMatter?.yaml.locate(['narahubung', index, key]);
      if (value !== undefined && span) yield contactFact(key, nama, value, span);
    }
  }
  for (const passage of passages) yield* contactsOfLine(passage);
}

function* contactsOfLine(passage: Passage): Generator<FoundFact> {
  const match = CONTACT_LINE.exec(passage.text);
  const { name, phone } = match?.groups ?? {};
  if (!match || name === undefined || phone === undefined) return;
  const end = match[0].length;
  yield contactFact('telepon', name, phone, passage.span(end - phone.length, end));
}

function contactFact(key: string, name: string, value: string, span: Span): FoundFact {
  return {
    subject: `${key} ${name.toLowerCase()}`,
    label: `${key} ${name}`,
    value: key === 'telepon' ? normalPhone(value) : value.toLowerCase(),
    span,
    comparison: key === 'jabatan' ? 'part' : 'equal',
    isCertain: key !== 'jabatan',
  };
}
