import { isNearName, isSameName, readName } from '../event/names.ts';
import type { FactContext } from './fact-context.ts';
import type { FoundFact } from './found-fact.ts';
import { findIntroductions } from './introductions.ts';
import { findKnownPeople } from './known-people.ts';
import { hasOneHolder } from './offices.ts';

/** People whom no record knows: their names, and the offices that one person holds. */
export function* findPeopleFacts(context: FactContext): Generator<FoundFact> {
  const known = findKnownPeople(context).map(({ name }) => name.core);
  const { narahubung, penulis, penyunting } = context.draft.meta;
  for (const { passage, name, office, isQualified } of context.passages.flatMap(
    findIntroductions,
  )) {
    if (known.some((one) => isSameName(one, name.words) || isNearName(name.words, one))) continue;
    const value = name.words.join(' ').toLowerCase();
    const span = passage.span(name.start, name.end);
    yield { subject: 'nama', label: 'nama', value, span, comparison: 'name', isCertain: false };
    if (isQualified || !hasOneHolder(office.text)) continue;
    const subject = `pejabat ${office.text.toLowerCase()}`;
    yield { subject, label: office.text, value, span, comparison: 'holder', isCertain: false };
  }
  const { frontMatter } = context.draft;
  const places = [
    ...narahubung.map(({ nama }, index) => ({ nama, path: ['narahubung', index, 'nama'] })),
    { nama: penulis, path: ['penulis'] },
    { nama: penyunting, path: ['penyunting'] },
  ];
  for (const { nama, path } of places) {
    const span = frontMatter?.yaml.locate(path);
    if (nama === undefined || !span) continue;
    const value = readName(nama).core.join(' ').toLowerCase();
    yield { subject: 'nama', label: 'nama', value, span, comparison: 'name', isCertain: false };
  }
}

/** Telephone and mail of those whom reporters may call. */
export function* findContactFacts({ draft }: FactContext): Generator<FoundFact> {
  const { meta, frontMatter } = draft;
  if (!frontMatter) return;
  for (const [index, { nama, telepon, surel, jabatan }] of meta.narahubung.entries()) {
    const values = {
      telepon: telepon?.replace(/\D/gu, '').replace(/^62/u, '0'),
      surel: surel?.toLowerCase(),
      jabatan: jabatan?.toLowerCase(),
    };
    for (const [key, value] of Object.entries(values)) {
      if (value === undefined) continue;
      yield {
        subject: `${key} ${nama.toLowerCase()}`,
        label: `${key} ${nama}`,
        value,
        span: frontMatter.yaml.locate(['narahubung', index, key]),
        comparison: key === 'jabatan' ? 'part' : 'equal',
        isCertain: true,
      };
    }
  }
}
