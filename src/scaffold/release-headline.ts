import { HEADLINE_LIMITS, isShortHeadline } from '../draft/headline-length.ts';
import { headlineCase } from '../text/headline-case.ts';
import { formatWholeNumber } from '../text/numbers.ts';
import type { Facts } from './facts.ts';
import { findLead, OPENS, officesOf } from './leader.ts';
import type { ViewContext } from './view.ts';
import { joinList } from './wording.ts';

/**
 * A headline with a finite verb, from facts alone; `null` when they do not suffice. Of a long name
 * of an event it leaves out what the text says anyway: the year, the place, for whom it is. Where
 * not even that is short enough, nothing is left out.
 */
export function headline(facts: Facts): string | null {
  const { nama } = facts;
  if (nama === null) return null;
  const names = [nama, ...shorterNames(nama)];
  const all = predicates(facts).flatMap((about) => names.map(about));
  return all.find(isShortHeadline) ?? all[0] ?? null;
}

/** Tells where the headline that facts make is longer than editors print. */
export function headlineRemarks({ facts, answers }: ViewContext): readonly string[] {
  const proposed = answers('judul') ?? headline(facts);
  if (proposed === null || isShortHeadline(proposed)) return [];
  const { words, characters } = HEADLINE_LIMITS;
  return [
    `Judulnya terlalu panjang (${proposed.length} karakter); ringkas menjadi paling banyak ${words} kata dan ${characters} karakter.`,
  ];
}

/** What may be said of the event in a headline, given its name; the fullest first. */
function predicates(facts: Facts): readonly ((name: string) => string)[] {
  const { jumlahPeserta, rincianPeserta, penyelenggara } = facts;
  const { leaders = [], lead } = (facts.pembuka === null ? findLead(facts) : undefined) ?? {};
  const offices = leaders.flatMap(({ orang }) => orang?.jabatan ?? []);
  // Of an opening, those who take part are the news; else it is what the officials do.
  if (lead && lead !== OPENS && offices.length > 0) {
    const all = leaders.flatMap(officesOf);
    return [(name) => `${joinList(offices)} ${lead.headline(name, all)}`];
  }
  const groups = rincianPeserta.map(
    ({ kelompok, jumlah }) => `${formatWholeNumber(jumlah)} ${headlineCase(kelompok)}`,
  );
  const said: ((name: string) => string)[] = [];
  if (groups.length > 0 && groups.length <= 3) {
    said.push((name) => `${joinList(groups)} Ikuti ${name}`);
  }
  if (jumlahPeserta !== null) {
    said.push((name) => `${formatWholeNumber(jumlahPeserta)} Peserta Ikuti ${name}`);
  }
  if (said.length === 0 && penyelenggara !== null)
    said.push((name) => `${penyelenggara} Gelar ${name}`);
  return said;
}

/** Parts of the name of an event that can go without making it another, the least missed first. */
const DISPENSABLE = [
  / \([^()]*\)/gu,
  / (?:dalam rangka|dengan tema|bertema|bertajuk) .*$/iu,
  /(?: [–—-]|:) .*$/u,
  / tahun(?: anggaran| ajaran| pelajaran)? \d{4}.*$/iu,
  / (?:bagi|untuk) .*$/iu,
  / (?:di |se-[A-Z]).*$/u,
  / tingkat .*$/iu,
] as const;

/** Fewer words than this name no event that anybody would recognise. */
const FEWEST_WORDS = 2;

/** The name of an event, shorter and shorter. */
function shorterNames(name: string): readonly string[] {
  const names: string[] = [];
  let short = name;
  for (const part of DISPENSABLE) {
    const rest = short.replace(part, '');
    if (rest === short || rest.split(' ').length < FEWEST_WORDS) continue;
    short = rest;
    names.push(short);
  }
  return names;
}
