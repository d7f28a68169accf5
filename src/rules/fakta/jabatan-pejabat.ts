import { type CalendarDate, formatDate } from '../../calendar/date.ts';
import type { Report } from '../../check/finding.ts';
import { draftRule, type Rule, type RuleContext } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import { sentenceAt } from '../../draft/sentence-at.ts';
import { isSameName, readName } from '../../event/names.ts';
import type { KnownPerson } from '../../event/people.ts';
import { holdsOn, type Official, officeTitle, type Roster } from '../../event/roster.ts';
import { findIntroductions } from '../../facts/people/introductions.ts';
import { findKnownPeople } from '../../facts/people/known-people.ts';
import { areOtherOffices, opensWithOffice } from '../../facts/people/offices.ts';
import { findMentions, type PersonMention } from '../../facts/people/person-mentions.ts';
import { findReferenceDate } from '../../facts/times/reference-date.ts';
import { isCapitalised } from '../../text/case.ts';
import { oncePer } from '../../text/once-per.ts';
import { findWords, firstWordFrom, type Word } from '../../text/words.ts';

/** A sentence that tells of the past or of a change in the office. */
const CHANGE =
  /(?<![a-zÀ-ɏ])(?:saat itu|kala itu|saat (?:masih )?menjabat|ketika|semasa|era|sebelum[a-zÀ-ɏ]*|pernah|dilantik|melantik|pelantikan|ditunjuk|menunjuk|menggantikan|digantikan|pengganti|menjadi|merangkap|periode|terpilih|serah terima|mutasi|purna|dulu|kala|masih|lalu|pendahulu[a-zÀ-ɏ]*|(?:1[89]|20)\d\d[-–](?:19|20)\d\d)(?![a-zÀ-ɏ])/u;

const ROSTER =
  '- { id: wali-kota, nama: Zulfan Armadinata, jabatan: Wali Kota Contoh, sampai: 2026-01-31 }\n- { id: wali-kota, nama: "Dr. Ratna Kusuma, M.Si.", jabatan: Wali Kota Contoh, status: Pj., sejak: 2026-02-01 }\n- { id: kadinkes, nama: "Andi Saputra, S.K.M.", jabatan: Kepala Dinas Kesehatan Kota Contoh }\n- { id: ketua-pmi, nama: Andi Saputra, jabatan: Ketua PMI Kota Contoh }\n';
const dated = (text: string): string => `---\ntanggal: 2026-08-19\n---\n${text}\n`;

/** Of two words one other makes another post. */
const SHORTEST_POST = 3;

export const jabatanPejabat: Rule = draftRule({
  id: 'fakta/jabatan-pejabat',
  severity: 'error',
  summary: 'Jabatan yang ditulis bersama nama pejabat sama dengan pejabat.yaml pada hari acara.',
  why: 'Jabatan yang tertukar atau sudah lewat dibaca pejabatnya sendiri, penggantinya, dan semua bawahannya.',
  exceptions:
    'Mantan pejabat, Plt., Plh., pelantikan, dan kejadian lampau dibiarkan; begitu pula jabatan yang disingkat dan jabatan di organisasi.',
  source: 'pejabat.yaml',
  checklist: 'Jabatan pejabat sama dengan data pada hari acara',
  examples: {
    wrong: [
      { text: dated('«Kepala Dinas Sosial» Andi Saputra hadir.'), roster: ROSTER },
      { text: dated('Hadir «Kepala Dinas Sosial Kota Contoh», Andi Saputra.'), roster: ROSTER },
      { text: dated('«Camat Rangkui» Andi Saputra, S.K.M., hadir.'), roster: ROSTER },
      { text: dated('«Wali Kota Contoh Zulfan Armadinata» membuka pelatihan.'), roster: ROSTER },
      { text: dated('Wali Kota Contoh, «Budi Santoso», membuka pelatihan.'), roster: ROSTER },
    ],
    right: [
      { text: dated('Kepala Dinas Kesehatan Kota Contoh Andi Saputra hadir.'), roster: ROSTER },
      { text: dated('Kepala Dinas Kesehatan, Andi Saputra, hadir.'), roster: ROSTER },
      { text: dated('Kadinkes Andi Saputra dan Ketua PMI Andi Saputra hadir.'), roster: ROSTER },
      { text: dated('Ketua Panitia Andi Saputra hadir.'), roster: ROSTER },
      { text: dated('Plt. Kepala Dinas Sosial Andi Saputra hadir.'), roster: ROSTER },
      { text: dated('Mantan Wali Kota Contoh Zulfan Armadinata hadir.'), roster: ROSTER },
      { text: dated('Saat itu Wali Kota Contoh Zulfan Armadinata meresmikannya.'), roster: ROSTER },
      { text: dated('Pj. Wali Kota Contoh Ratna Kusuma hadir.'), roster: ROSTER },
      { text: dated('Wali Kota Contoh Ratna Kusuma hadir.'), roster: ROSTER }, // fakta/status-pejabat
      { text: dated('Camat Rangkui dan Andi Saputra hadir.'), roster: ROSTER },
      { text: dated('Sekretaris Camat Rangkui, Andi Saputra Jaya, hadir.'), roster: ROSTER },
      { text: dated('Wali Kota Contoh, Kamis sore, membuka pelatihan.'), roster: ROSTER },
      { text: dated('Hadir Wali Kota Contoh, Bea Cukai, Kodim, dan Polres.'), roster: ROSTER },
      {
        text: '---\ntanggal: 2025-08-19\n---\nWali Kota Contoh Zulfan Armadinata hadir.\n',
        roster: ROSTER,
      },
    ],
  },
  applies: (context) => findKnownPeople(context).length > 0,
  *check(context) {
    const date = dayOf(context);
    const posts = findKnownPeople(context).flatMap((person) => readPost(person) ?? []);
    for (const passage of context.passages) {
      for (const official of byPerson(context.roster)) {
        yield* checkPerson(passage, official, date, context);
      }
      yield* checkStrangers(passage, date, context);
      for (const post of posts) yield* checkPost(passage, post);
    }
  },
});

/** The day for which the text speaks: that of the event, else that of the draft. */
function dayOf(context: RuleContext): CalendarDate | undefined {
  return context.event?.file.mulai.date ?? findReferenceDate(context)?.date;
}

/** Somebody of the roster, and all that they hold or held. */
interface PersonOnRoster {
  /** The words of the name. */
  readonly core: readonly string[];
  readonly offices: readonly Official[];
}

/** The lines of the roster, those of one person together. */
const byPerson = oncePer(({ officials }: Roster): readonly PersonOnRoster[] => {
  const people = new Map<string, { core: readonly string[]; offices: Official[] }>();
  for (const official of officials) {
    const { core } = readName(official.nama);
    const key = core.join(' ').toLowerCase();
    const person = people.get(key);
    if (person) person.offices.push(official);
    else people.set(key, { core, offices: [official] });
  }
  return [...people.values()];
});

function* checkPerson(
  passage: Passage,
  { core, offices }: PersonOnRoster,
  date: CalendarDate | undefined,
  context: RuleContext,
): Generator<Report> {
  const held = date ? offices.filter((one) => holdsOn(one, date)) : offices;
  for (const mention of findMentions(passage, core)) {
    const { office, qualifier } = mention;
    if (!office || qualifier !== undefined || tellsOfChange(passage, office.start)) continue;
    const [right] = held;
    if (!right) yield* reportFormer(passage, { mention, offices }, date, context);
    else if (isOther(office.text, held)) {
      const comparable = held.filter(({ jabatan }) => opensWithOffice(jabatan));
      const all = comparable.map(officeTitle).join(' dan ');
      yield {
        span: passage.span(office.start, office.end),
        message: `Menurut pejabat.yaml, ${right.nama} menjabat ${all}, bukan ${office.text}.`,
        suggestions: comparable.map(officeTitle),
      };
    }
  }
}

/** A post that is no office, and who holds it. */
interface Post {
  readonly person: KnownPerson;
  readonly title: string;
  readonly words: readonly Word[];
}

function readPost(person: KnownPerson): Post | undefined {
  const { official, title = '' } = person;
  if (official) return undefined;
  const words = findWords(title);
  return words.length < SHORTEST_POST || opensWithOffice(title)
    ? undefined
    : { person, title, words };
}

/** A post, one word off, right before the name: `Pranata Humas Ahli Muda`. */
function* checkPost(passage: Passage, { person, title, words: right }: Post): Generator<Report> {
  const { name, origin } = person;
  for (const mention of findMentions(passage, name.core)) {
    const at = firstWordFrom(passage.words, mention.start);
    const written = passage.words.slice(Math.max(0, at - right.length), at);
    const [first, last] = [written[0], written.at(-1)];
    if (!first || !last || !/^,?\s$/u.test(passage.text.slice(last.end, mention.start))) continue;
    const changed = written.filter((word, index) => word.lower !== right[index]?.lower);
    const isOneWord = changed.length === 1 && changed.every(({ text }) => isCapitalised(text));
    if (written.length < right.length || !isOneWord || changed[0] === first) continue;
    yield {
      span: passage.span(first.start, last.end),
      message: `Menurut ${origin}, ${name.full} menjabat ${title}, bukan ${passage.text.slice(first.start, last.end)}.`,
      suggestions: [title],
    };
  }
}

/** Whether an office is none of those held; those of bodies and committees go beside any other. */
function isOther(office: string, held: readonly Official[]): boolean {
  const comparable = held.filter(({ jabatan }) => opensWithOffice(jabatan));
  return (
    comparable.length > 0 && comparable.every(({ jabatan }) => areOtherOffices(office, jabatan))
  );
}

/** Somebody cited in an office that another one holds by then. */
function* reportFormer(
  passage: Passage,
  {
    mention: { office, end },
    offices,
  }: { readonly mention: PersonMention; readonly offices: readonly Official[] },
  date: CalendarDate | undefined,
  { roster }: RuleContext,
): Generator<Report> {
  const former = offices.find(({ jabatan }) => office && !areOtherOffices(office.text, jabatan));
  const holder = roster.officials.find(
    (one) => former && date && one.id === former.id && holdsOn(one, date),
  );
  if (!office || !former || !holder || !date) return;
  const until = former.sampai ? ` sampai ${formatDate(former.sampai)}` : '';
  yield {
    span: passage.span(office.start, end),
    message: `Menurut pejabat.yaml, ${former.nama} menjabat ${former.jabatan}${until}; ${holder.nama} yang menjabat ${officeTitle(holder)} pada ${formatDate(date)}.`,
    suggestions: [`${officeTitle(holder)} ${holder.nama}`, `mantan ${office.text} ${former.nama}`],
  };
}

/** Somebody who is not on record, introduced in an office that somebody else holds. */
function* checkStrangers(
  passage: Passage,
  date: CalendarDate | undefined,
  { roster }: RuleContext,
): Generator<Report> {
  if (!date) return;
  for (const { office, name, isQualified } of findIntroductions(passage)) {
    // What goes on with a capital may be a list of agencies.
    const goesOn = /^,?\s[a-z]/u.test(passage.text.slice(name.end, name.end + 4));
    if (isQualified || !goesOn || tellsOfChange(passage, office.start)) continue;
    const holder = roster.officials.find(
      (one) => one.jabatan.toLowerCase() === office.text.toLowerCase() && holdsOn(one, date),
    );
    if (!holder || isOnRecord(name.words, holder, roster.officials)) continue;
    yield {
      span: passage.span(name.start, name.end),
      severity: 'warning',
      message: `Menurut pejabat.yaml, ${holder.nama} yang menjabat ${officeTitle(holder)} pada ${formatDate(date)}.`,
      suggestions: [holder.nama],
    };
  }
}

/** Whether a name is one of the roster, or shares a word with that of the holder. */
function isOnRecord(
  typed: readonly string[],
  holder: Official,
  officials: readonly Official[],
): boolean {
  const tokens = typed.map((word) => word.toLowerCase());
  const alike = readName(holder.nama).core.some((word) => tokens.includes(word.toLowerCase()));
  return alike || officials.some(({ nama }) => isSameName(readName(nama).core, typed));
}

function tellsOfChange(passage: Passage, at: number): boolean {
  const { start, end } = sentenceAt(passage, at);
  return CHANGE.test(passage.lower.slice(start, end));
}
