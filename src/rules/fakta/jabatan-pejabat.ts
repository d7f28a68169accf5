import { type CalendarDate, formatDate } from '../../calendar/date.ts';
import type { Report } from '../../check/finding.ts';
import { draftRule, type Rule, type RuleContext } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import { sentenceAt } from '../../draft/sentence-at.ts';
import { nameInPlaceOf, readName } from '../../event/names.ts';
import type { KnownPerson } from '../../event/people.ts';
import { holdsOn, type Official, officeTitle } from '../../event/roster.ts';
import { findKnownPeople } from '../../facts/people/known-people.ts';
import { areOtherOffices, opensWithOffice } from '../../facts/people/offices.ts';
import { findMentions, type PersonMention } from '../../facts/people/person-mentions.ts';
import { byPerson, type PersonOnRoster } from '../../facts/people/roster-people.ts';
import { tellsOfChange, tellsOfOtherTime, tellsOfTerm } from '../../facts/people/terms.ts';
import { findWrongHolders, type WrongHolder } from '../../facts/people/wrong-holders.ts';
import { findReferenceDate } from '../../facts/times/reference-date.ts';
import { isCapitalised } from '../../text/case.ts';
import type { Span } from '../../text/span.ts';
import { findWords, firstWordFrom, type Word } from '../../text/words.ts';

const ROSTER =
  '- { id: wali-kota, nama: Zulfan Armadinata, jabatan: Wali Kota Contoh, sampai: 2026-01-31 }\n- { id: wali-kota, nama: "Dr. Ratna Kusuma, M.Si.", jabatan: Wali Kota Contoh, status: Pj., sejak: 2026-02-01 }\n- { id: kadinkes, nama: "Andi Saputra, S.K.M.", jabatan: Kepala Dinas Kesehatan Kota Contoh }\n- { id: ketua-pmi, nama: Andi Saputra, jabatan: Ketua PMI Kota Contoh }\n';
const TERMS =
  '- { id: wali-kota, nama: Zulfan Armadinata, jabatan: Wali Kota Contoh, sejak: 2021-02-01, sampai: 2026-01-31 }\n- { id: wali-kota, nama: "Dr. Ratna Kusuma, M.Si.", jabatan: Wali Kota Contoh, sejak: 2026-02-01 }\n';
const GUESTS =
  'nama: Pelatihan\nmulai: 2026-08-19 08:30\ntamu: [{ nama: "Yosef Nong Soni, S.IP.", jabatan: Camat Rangkui }]\n';
const dated = (text: string): string => `---\ntanggal: 2026-08-19\n---\n${text}\n`;

/** Of two words one other makes another post. */
const SHORTEST_POST = 3;

export const jabatanPejabat: Rule = draftRule({
  id: 'fakta/jabatan-pejabat',
  severity: 'error',
  summary: 'Jabatan yang ditulis bersama nama pejabat sama dengan pejabat.yaml pada hari acara.',
  why: 'Jabatan yang tertukar atau sudah lewat dibaca pejabatnya sendiri, penggantinya, dan semua bawahannya.',
  exceptions:
    'Mantan pejabat, Plt., Plh., pelantikan, dan kejadian lampau dibiarkan; tanggal atau tahun di kalimatnya menentukan siapa yang menjabat. Jabatan yang disingkat dan jabatan di organisasi dibiarkan, begitu pula nama di belakang jabatan tanpa wilayahnya.',
  source: 'pejabat.yaml, serta `tamu` dan `narasumber` di berkas acara',
  checklist: 'Jabatan pejabat sama dengan data pada hari acara',
  examples: {
    wrong: [
      { text: dated('«Kepala Dinas Sosial» Andi Saputra hadir.'), roster: ROSTER },
      { text: dated('Hadir «Kepala Dinas Sosial Kota Contoh», Andi Saputra.'), roster: ROSTER },
      { text: dated('«Camat Rangkui» Andi Saputra, S.K.M., hadir.'), roster: ROSTER },
      { text: dated('«Wali Kota Contoh Zulfan Armadinata» membuka pelatihan.'), roster: ROSTER },
      { text: dated('Wali Kota Contoh, «Budi Santoso», membuka pelatihan.'), roster: ROSTER },
      { text: dated('Wali Kota Contoh «Hasan Basri, S.H.» membuka pelatihan.'), roster: TERMS },
      { text: dated('Hadir pula Wali Kota Contoh «Dr. Retna Wulandari, M.M.»'), roster: TERMS },
      {
        text: 'Hadir Camat Rangkui «Rusmini, S.IP.» dalam pelatihan itu.',
        event: GUESTS,
      },
      {
        text: 'Hadir «Camat Gabek» Yosef Nong Soni, S.IP.',
        event: GUESTS,
      },
    ],
    right: [
      { text: dated('Kepala Dinas Kesehatan Kota Contoh Andi Saputra hadir.'), roster: ROSTER },
      { text: dated('Kepala Dinas Kesehatan, Andi Saputra, hadir.'), roster: ROSTER },
      { text: dated('Kadinkes Andi Saputra dan Ketua PMI Andi Saputra hadir.'), roster: ROSTER },
      { text: dated('Ketua Panitia Andi Saputra hadir.'), roster: ROSTER },
      {
        text: dated('Bupati Budi Santoso dan Kepala Dinas Kesehatan Andi Saputra hadir.'),
        roster: ROSTER,
      },
      {
        text: dated('Didampingi Kepala Dinas Sosial, Andi Saputra melepas peserta.'),
        roster: ROSTER,
      },
      {
        text: dated('Pada 5 Desember 2024 Wali Kota Contoh Zulfan Armadinata meninjaunya.'),
        roster: TERMS,
      },
      {
        text: dated('Pada 1998 Wali Kota Contoh Dr. Hasan Basri meresmikan gedung itu.'),
        roster: TERMS,
      },
      { text: dated('Wali Kota Contoh Hj. Ratna Kusuma Dewi hadir.'), roster: TERMS },
      { text: dated('Wali Kota Contoh Ratna, S.E., hadir.'), roster: TERMS },
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
    const { roster } = context;
    const people = findKnownPeople(context);
    const posts = people.flatMap((person) => readPost(person) ?? []);
    const guests = people.filter(({ title }) => title !== undefined && opensWithOffice(title));
    for (const passage of context.passages) {
      for (const official of byPerson(roster)) {
        yield* checkPerson(passage, official, date, context);
      }
      for (const wrong of date ? findWrongHolders(passage, { roster, people }, date) : []) {
        if (date) yield reportHolder(passage, wrong, date);
      }
      for (const guest of guests) yield* checkGuest(passage, guest);
      for (const post of posts) yield* checkPost(passage, post);
    }
  },
});

/** The day for which the text speaks: that of the event, else that of the draft. */
function dayOf(context: RuleContext): CalendarDate | undefined {
  return context.event?.file.mulai.date ?? findReferenceDate(context)?.date;
}

function* checkPerson(
  passage: Passage,
  { core, offices }: PersonOnRoster,
  date: CalendarDate | undefined,
  context: RuleContext,
): Generator<Report> {
  const held = date ? offices.filter((one) => holdsOn(one, date)) : offices;
  for (const mention of findMentions(passage, core)) {
    const { office } = mention;
    if (!office || isQualified(passage, mention) || tellsOfChange(passage, office.start)) continue;
    if (isOfLongerName(passage, mention)) continue;
    if (isOfEscort(passage, office, mention.start)) continue;
    if (held.length === 0) yield* reportFormer(passage, { mention, offices }, date, context);
    else if (date && tellsOfOtherTime(passage, office.start, held, date)) continue;
    else yield* reportOther(passage, office, held);
  }
}

/**
 * Whether the office is not simply that of the one named: `mantan`, `Plt.`. Whoever is named right
 * behind `mewakili Gubernur` is the governor; behind a comma it may be who stands in.
 */
function isQualified({ text }: Passage, { office, start, qualifier }: PersonMention): boolean {
  if (qualifier === undefined) return false;
  const isParted = office !== undefined && text.slice(office.end, start).startsWith(',');
  return isParted || !/^(?:me|di)wakili$/u.test(qualifier);
}

/** A longer name is somebody else's; behind degrees the next word in capitals opens a sentence. */
function isOfLongerName({ text }: Passage, { name, end }: PersonMention): boolean {
  return end === name.end && /^\s[A-ZÀ-Þ][a-zß-ÿ]/u.test(text.slice(end, end + 3));
}

/** `Didampingi Kepala Dinas Sosial, Andi Saputra melepas …`: the office is that of somebody else. */
function isOfEscort(passage: Passage, { start, end }: Span, name: number): boolean {
  const before = passage.lower.slice(sentenceAt(passage, start).start, start);
  const isParted = passage.text.slice(end, name).startsWith(',');
  return isParted && /^(?:didampingi|disaksikan|bersama)\s/u.test(before);
}

/** An office that is none of those held; those of bodies and committees go beside any other. */
function* reportOther(
  passage: Passage,
  { start, end, text }: NonNullable<PersonMention['office']>,
  held: readonly Official[],
): Generator<Report> {
  const comparable = held.filter(
    ({ jabatan }) => opensWithOffice(jabatan) || areOtherOffices(text, jabatan),
  );
  const [right] = comparable;
  if (!right || !comparable.every(({ jabatan }) => areOtherOffices(text, jabatan))) return;
  const isOneWord = readName(right.nama).core.length === 1;
  yield {
    span: passage.span(start, end),
    ...(isOneWord ? { severity: 'warning' as const } : {}),
    message: `Menurut pejabat.yaml, ${right.nama} menjabat ${comparable.map(officeTitle).join(' dan ')}, bukan ${text}.`,
    suggestions: comparable.map(officeTitle),
  };
}

/** A guest or speaker of the event in another office than the one on record. */
function* checkGuest(
  passage: Passage,
  { name, title = '', official, origin }: KnownPerson,
): Generator<Report> {
  if (official || name.core.length === 1) return;
  for (const mention of findMentions(passage, name.core)) {
    const { office } = mention;
    if (!office || isQualified(passage, mention) || tellsOfChange(passage, office.start)) continue;
    if (!areOtherOffices(office.text, title)) continue;
    yield {
      span: passage.span(office.start, office.end),
      message: `Menurut ${origin}, ${name.full} menjabat ${title}, bukan ${office.text}.`,
      suggestions: [title],
    };
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
  if (tellsOfTerm(passage, office.start, former, date)) return;
  const until = former.sampai ? ` sampai ${formatDate(former.sampai)}` : '';
  yield {
    span: passage.span(office.start, end),
    message: `Menurut pejabat.yaml, ${former.nama} menjabat ${former.jabatan}${until}; ${holder.nama} yang menjabat ${officeTitle(holder)} pada ${formatDate(date)}.`,
    suggestions: [`${officeTitle(holder)} ${holder.nama}`, `mantan ${office.text} ${former.nama}`],
  };
}

function reportHolder(
  passage: Passage,
  { named, holder, origin }: WrongHolder,
  date: CalendarDate,
): Report {
  const { words, name, isTitled, isParted } = named;
  return {
    span: passage.span(name.start, name.end),
    ...(isTitled && !isParted ? {} : { severity: 'warning' as const }),
    message: `Menurut ${origin}, yang menjabat ${officeTitle(holder)} pada ${formatDate(date)} adalah ${holder.nama}, bukan ${words.join(' ')}.`,
    suggestions: [nameInPlaceOf(readName(holder.nama), passage.text, name)],
  };
}
