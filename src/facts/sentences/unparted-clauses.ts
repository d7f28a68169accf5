import { perPassage } from '../../draft/per-passage.ts';
import { isPersonWord } from '../../knowledge/person-words.ts';
import { wordSet } from '../../text/patterns.ts';
import { findGroups, type Group, isMainVerb, takesObject } from './clause-groups.ts';
import { IS_AIM, OPENS_CLAUSE, readOpenings } from './clause-openings.ts';
import { type PartWord, readFields } from './sentence-parts.ts';
import {
  ACTORS,
  findBorder,
  GOVERNS,
  SENTENCE_ADVERB,
  SUBJECT_PRONOUN,
} from './subject-borders.ts';

/** A clause at the head of a sentence that runs into its main clause without a comma. */
export interface UnpartedClause {
  /** The words between which the comma lacks; more than two where only the stretch is certain. */
  readonly words: readonly PartWord[];
  /** Whether the last of the words is the first of the main clause. */
  readonly isSure: boolean;
  /** Whether what opens is an aim or a means, `Untuk menekan harga`, rather than a clause. */
  readonly isAim: boolean;
}

/** Calls to do something together, which stand before their subject: `mari kita mulai`. */
const INVITES = /^(?:mari|ayo)$/u;

/** The opening clauses of a passage that lack their comma: `Karena tanggul jebol warga mengungsi`. */
export const findUnpartedClauses = perPassage((passage): readonly UnpartedClause[] => {
  if (!OPENS_CLAUSE.test(passage.text)) return [];
  return readFields(passage).flatMap((field) =>
    readOpenings(field).flatMap((words) => {
      const found = findClause(words);
      return found ? [found] : [];
    }),
  );
});

function findClause(words: readonly PartWord[]): UnpartedClause | undefined {
  const [own, main] = findGroups(words);
  if (!own || !main || !mayBeTwo(words, own, main)) return undefined;
  const before = words.slice(1, main.start);
  const from = own.end + (takesObject(words[own.end - 1]) ? 1 : 0);
  const at = findBorder(words, from, main.start) ?? findForced(words, own, main);
  const isOver = at !== undefined && words[at - 1]?.kind === 'pointer';
  const isOpen = !isOver && !isBehindThing(words, own, main);
  if (isOpen && before.some(governs)) return findDemand(words, own, main.start);
  // An aim is a phrase, which may go without its comma where nobody can misread it.
  const isAim = IS_AIM.test(words[0]?.lower ?? '');
  if (at !== undefined) return { words: pairAt(words, at), isSure: true, isAim };
  if (isAim) return undefined;
  const demand = findDemand(words, own, main.start);
  if (demand) return demand;
  return findStretch(words, own, from, main.start) ?? findNamed(words, own, main.start);
}

/** Whether the second predicate is a main one, and neither a joint nor a stress makes the two one. */
function mayBeTwo(words: readonly PartWord[], own: Group, main: Group): boolean {
  return (
    isMainVerb(words, main) &&
    !words.slice(1, main.start).some(breaksOff) &&
    !words.slice(own.start, main.start).some(isJoint) &&
    !/^(?:juga|paling|lebih)$/u.test(words[own.start]?.lower ?? '')
  );
}

/** The last word of the opening and the first of the main clause, which a call may open. */
function pairAt(words: readonly PartWord[], at: number): readonly PartWord[] {
  const border = INVITES.test(words[at - 1]?.lower ?? '') ? at - 1 : at;
  return words.slice(border - 1, border + 1);
}

/** `Apabila warga menemukan kebocoran dapat melapor`: a demand behind the one object of a condition. */
function findDemand(
  words: readonly PartWord[],
  own: Group,
  main: number,
): UnpartedClause | undefined {
  const [object, demand, verb] = words.slice(main - 1, main + 2);
  if (
    !object ||
    !demand ||
    !verb ||
    object.kind !== 'other' ||
    isPerson(object) ||
    own.end !== main - 1
  )
    return undefined;
  const isDemand =
    /^(?:jika|apabila|bila|bilamana|kalau)$/u.test(words[0]?.lower ?? '') &&
    /^(?:dapat|bisa|segera|harus|wajib)$/u.test(demand.lower) &&
    /^(?:me[mnlrwy]|ber)/u.test(verb.lower);
  return isDemand && takesObject(words[own.end - 1])
    ? { words: [object, demand], isSure: true, isAim: false }
    : undefined;
}

/**
 * The words around a name or a pronoun that acts: `Saat ditanya soal hasil rapat Siti Aminah
 * menegaskan …`. Whether the noun before belongs to it is open.
 */
function findNamed(
  words: readonly PartWord[],
  own: Group,
  main: number,
): UnpartedClause | undefined {
  const isPronoun = SUBJECT_PRONOUN.test(words[main - 1]?.lower ?? '');
  const at = isPronoun
    ? main - 1
    : words.findLastIndex(({ kind }, index) => index < main && kind !== 'name') + 1;
  const last = words[at - 1];
  if (at === main || at <= own.end || !last || !/^(?:other|pointer)$/u.test(last.kind))
    return undefined;
  // `Meski …` often stands without its main clause; `warga terkonfirmasi` is no clause of its own.
  const verb = words.slice(own.start, own.end).find(({ kind }) => kind !== 'helper');
  const isClause = verb !== undefined && !/^(?:ter|disisi)/u.test(verb.lower);
  if (!isClause || /^(?:meski|walau|kendati)/u.test(words[0]?.lower ?? '')) return undefined;
  if (NAMED.test(last.lower)) return undefined;
  // A state or a time behind the clause's own verb, and nothing else that is no noun.
  const nouns = words.slice(own.end, at);
  if (!nouns.every(({ kind }) => /^(?:other|name|pointer|preposition)$/u.test(kind)))
    return undefined;
  const least = own.end - (takesObject(words[own.end - 1]) ? 0 : 1);
  const first = Math.min(at - 1, Math.max(least, at - 3));
  return { words: words.slice(first, at + 1), isSure: false, isAim: false };
}

/**
 * Where the subject begins because an active main verb must have one: those who act, right before
 * it, behind the state or the object that the clause ends with.
 */
function findForced(words: readonly PartWord[], own: Group, main: Group): number | undefined {
  const at = main.start - 1;
  const head = words[at];
  if (isBehindState(words, own, main)) return at;
  const objects = hasThing(words, own) || takesObject(words[own.end - 1]) ? 1 : 0;
  if (!head || at - own.end !== objects || !isActor(head) || !needsPerson(words, main)) {
    return undefined;
  }
  return words.slice(own.end, at).every(({ kind }) => kind === 'other') ? at : undefined;
}

/** Whether nothing but one thing and one person stand between a clause's verb and a deed: `mencegah penularan warga diimbau`. */
function isBehindThing(words: readonly PartWord[], own: Group, main: Group): boolean {
  return main.start === own.end + 2 && hasThing(words, own) && needsPerson(words, main);
}

/** `mencegah penularan`, `ada kendala`: one noun behind the verb, which is nobody who could act. */
function hasThing(words: readonly PartWord[], { end }: Group): boolean {
  const [verb, noun] = words.slice(end - 1, end + 1);
  const isTold = takesObject(verb) || verb?.lower === 'ada';
  return isTold && noun?.kind === 'other' && !isActor(noun) && THING.test(noun.lower);
}

/** Nouns that are made of a verb or a quality. */
const THING =
  /^(?:(?:pe|ke)[a-z]{4,}an|kendala|gangguan|hambatan|bencana|banjir|laporan|keluhan|gejala|kebakaran|masalah|risiko|dampak)$/u;

/** Whether a predicate tells what people do or are asked to do: `segera mendata`, `diimbau`. */
function needsPerson(words: readonly PartWord[], { start }: Group): boolean {
  const at = words.findIndex(({ kind }, index) => index >= start && kind !== 'helper');
  const [verb, next] = at === -1 ? [] : words.slice(at, at + 2);
  if (!verb) return false;
  if (ASKED.test(verb.lower)) return WHAT_TO_DO.test(next?.lower ?? '');
  return DEED.test(verb.lower) || verb.lower === 'menuju';
}

/** What follows where people are asked to do something, unlike `diminta dukungan`. */
const WHAT_TO_DO =
  /^(?:me[a-z]{4,}|ber[a-z]{4,}|untuk|agar|supaya|tidak|tetap|segera|selalu|lebih|ikut|turut|waspada)$/u;

/** What only people are asked, or are let do. */
const ASKED =
  /^(?:diimbau|diminta|diajak|dilarang|diwajibkan|dipersilakan|diharapkan|dianjurkan)$/u;

/** Deeds, which a thing cannot do. */
const DEED =
  /^(?:me(?!ningkat$|nurun$|ngalami$|ncapai$|njadi$|rupakan$|miliki$|mbaik$|mburuk$)[a-z]{4,}|ber(?:dialog|bincang|koordinasi|pamitan|gegas|upaya|janji|pesan|harap|terima|angkat|tolak|kumpul|baris|jaga|gotong|doa|sama)[a-z]*)$/u;

/** `Karena jalan rusak bantuan harus …`: one noun behind a state that has no object. */
function isBehindState(words: readonly PartWord[], own: Group, main: Group): boolean {
  const [state, noun] = words.slice(own.end - 1, own.end + 1);
  return (
    main.start === own.end + 1 &&
    /^(?:rusak|roboh|surut|padam|macet|mogok|longsor|kering|runtuh|ambruk|reda)$/u.test(
      state?.lower ?? '',
    ) &&
    noun?.kind === 'other' &&
    /^(?!ringan|perlahan)[a-z]{4,}(?:an|asi)$/u.test(noun.lower)
  );
}

function isActor(word: PartWord): boolean {
  return word.kind === 'other' && (isPerson(word) || BODY.has(word.lower));
}

function isPerson({ lower }: PartWord): boolean {
  return ACTORS.has(lower) || isPersonWord(lower);
}

/** Bodies that act in releases, in one word. */
const BODY = wordSet(`
  puskesmas posyandu sekolah madrasah pesantren kampus universitas koperasi perusahaan kantor
  badan balai lembaga yayasan komunitas organisasi kelurahan kecamatan kementerian pengadilan
  kejaksaan kepolisian pabrik bank komisi dewan satgas puskeswan rumah
`);

/** The nouns up to the main verb, with it, where none of them shows that the subject begins with it. */
function findStretch(
  words: readonly PartWord[],
  own: Group,
  from: number,
  main: number,
): UnpartedClause | undefined {
  const nouns = words.slice(own.end, main);
  const isPlain = nouns.every(
    // `nenek itu masih rajin`: a pointer closes the subject.
    ({ kind, lower }, index) =>
      (kind === 'other' && !SENTENCE_ADVERB.test(lower)) ||
      (kind === 'pointer' && index === nouns.length - 1 && words[main]?.kind === 'helper'),
  );
  const isLong = nouns.length > from - own.end + 1 && nouns.length < 8;
  return isPlain && isLong
    ? { words: words.slice(from - 1, main + 1), isSure: false, isAim: false }
    : undefined;
}

/** What a place or a body is called by, before its name; and an adverb. */
const NAMED =
  /^(?:arah|kota|daerah|wilayah|kawasan|desa|kecamatan|kabupaten|jalan|pulau|tim|klub|partai|negara|mungkin)$/u;

function breaksOff({ kind, lower }: PartWord): boolean {
  return kind === 'yang' || kind === 'conjunction' || JOINS.test(lower);
}

/** `melihat warga`, `ada warga`: somebody of whom the clause goes on to tell; `tidak ada` closes it. */
function governs({ lower }: PartWord, index: number, words: readonly PartWord[]): boolean {
  if (lower === 'ada') return !/^(?:tidak|tak|belum)$/u.test(words[index - 1]?.lower ?? '');
  return GOVERNS.has(lower);
}

/** Joints of clauses, and words that stress what follows. */
const JOINS =
  /^(?:adalah|ialah|maka|barulah|lalu|tentu|tentunya|berarti|pasti|bahkan|justru|pun|bahwa|daripada|dibanding|sebagai|seperti|untuk|oleh)$/u;

/** `dan`, `atau`, which may join two subjects only before the clause's own verb. */
function isJoint({ kind }: PartWord): boolean {
  return kind === 'joint';
}
