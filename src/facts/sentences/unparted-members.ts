import type { Passage } from '../../draft/passage.ts';
import { perPassage } from '../../draft/per-passage.ts';
import { isTitleBefore } from '../../event/names.ts';
import { isPersonWord } from '../../knowledge/person-words.ts';
import type { Span } from '../../text/span.ts';
import { isSpeechVerb } from '../../text/speech-verbs.ts';
import { type PartWord, readFields, type SentenceField } from './sentence-parts.ts';

/**
 * One of many at the head of a sentence whose name follows without a comma, up to the verb of
 * saying: `Salah satu warga Ibu Siti Aminah mengatakan`; from the head to the end of the name.
 */
export const findUnpartedMembers = perPassage((passage: Passage): readonly Span[] => {
  if (!/Salah (?:satu|seorang) [a-z]+ [A-Z]/u.test(passage.text)) return [];
  return readFields(passage).flatMap((field) => readMember(field) ?? []);
});

function readMember({ parts, opens }: SentenceField): Span | undefined {
  const words = parts[0]?.words ?? [];
  const [salah, one, person, ...rest] = words;
  if (!opens || salah?.lower !== 'salah' || !/^(?:satu|seorang)$/u.test(one?.lower ?? ''))
    return undefined;
  const end = rest.findIndex(({ kind }) => kind !== 'name');
  const verb = rest[end];
  if (!person || end < 1 || !isPersonWord(person.lower) || !isSpeechVerb(verb?.lower ?? ''))
    return undefined;
  const name = rest.slice(0, end);
  const [first] = name;
  if (!first || PLACE.test(first.lower) || !(isAddress(first) || name.length > 1)) return undefined;
  return { start: person.start, end: name.at(-1)?.end ?? first.end };
}

/** `warga Desa Contoh`, `anggota DPRD`: what the person belongs to. */
const PLACE =
  /^(?:desa|kelurahan|kecamatan|kampung|dusun|kota|kabupaten|rt|rw|jalan|perumahan|sd|smp|sma|smk|sdn|smpn|sman|dprd|dinas|pkk|umkm|komunitas|kelompok)$/u;

function isAddress({ text, lower }: PartWord): boolean {
  return isTitleBefore(text) || /^(?:bapak|ibu|pak|bu|saudara)$/u.test(lower);
}
