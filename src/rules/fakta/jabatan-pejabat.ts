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
import { findAlteredPosts, type Post, readPost } from '../../facts/people/posts.ts';
import { byPerson, type PersonOnRoster } from '../../facts/people/roster-people.ts';
import { tellsOfChange, tellsOfOtherTime, tellsOfTerm } from '../../facts/people/terms.ts';
import { findWrongHolders, type WrongHolder } from '../../facts/people/wrong-holders.ts';
import { findReferenceDate } from '../../facts/times/reference-date.ts';
import type { Span } from '../../text/span.ts';

const ROSTER =
  '- { id: wali-kota, nama: Zulfan Armadinata, jabatan: Wali Kota Contoh, sampai: 2026-01-31 }\n- { id: wali-kota, nama: "Dr. Ratna Kusuma, M.Si.", jabatan: Wali Kota Contoh, status: Pj., sejak: 2026-02-01 }\n- { id: kadinkes, nama: "Andi Saputra, S.K.M.", jabatan: Kepala Dinas Kesehatan Kota Contoh }\n- { id: ketua-pmi, nama: Andi Saputra, jabatan: Ketua PMI Kota Contoh }\n';
const TERMS =
  '- { id: wali-kota, nama: Zulfan Armadinata, jabatan: Wali Kota Contoh, sejak: 2021-02-01, sampai: 2026-01-31 }\n- { id: wali-kota, nama: "Dr. Ratna Kusuma, M.Si.", jabatan: Wali Kota Contoh, sejak: 2026-02-01 }\n';
const COUNCIL =
  '- { id: tapem, nama: "Rahmat Hidayat, S.STP.", jabatan: Kepala Bagian Hukum Sekretariat Daerah Kota Contoh }\n- { id: komisi, nama: "Usin Karim, S.H.", jabatan: Ketua Komisi IV DPRD Kota Contoh }\n- { id: wakil, nama: "Hj. Agustin Lestari, S.H.", jabatan: Wakil Ketua II DPRD Kota Contoh }\n- { id: dirut, nama: "Hery Susanto, S.E.", jabatan: Direktur Utama Perumda Air Minum Tirta Contoh }\n- { id: naker, nama: "Roma Malau, S.E.", jabatan: Kepala Dinas Tenaga Kerja Kabupaten Kutai Timur }\n';
const GUESTS =
  'nama: Pelatihan\nmulai: 2026-08-19 08:30\ntamu: [{ nama: "Yosef Nong Soni, S.IP.", jabatan: Camat Rangkui }, { nama: Letkol Inf. Awal Siregar, jabatan: Komandan Kodim 1420/Contoh }]\n';
const dated = (text: string): string => `---\ntanggal: 2026-08-19\n---\n${text}\n`;

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
      { text: 'Hadir «Dandim 1402/Contoh» Letkol Inf. Awal Siregar.', event: GUESTS },
      { text: dated('Bagas mewakili «Camat Rangkui» Andi Saputra, S.K.M.'), roster: ROSTER },
      {
        text: dated('Hadir «Wakil Ketua III» Hj. Agustin Lestari, S.H. Rapat usai.'),
        roster: COUNCIL,
      },
      {
        text: dated('«Ketua Komisi IV DPRD Kota Contoh Agustin Lestari, S.H.», hadir.'),
        roster: COUNCIL,
      },
      {
        text: dated('«Kepala Dinas Tenaga Kerja Kabupaten Kutai Barat» Roma Malau hadir.'),
        roster: COUNCIL,
      },
      { text: dated('Kepala Bagian Hukum «Ahmad Hidayat, S.STP.», hadir.'), roster: COUNCIL },
      {
        text: dated(
          'Direktur Utama Perusahaan Umum Daerah (Perumda) Air Minum Tirta Contoh «Agus Susanto, S.E.», hadir.',
        ),
        roster: COUNCIL,
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
      {
        text: dated('Pasar itu dibuka pada masa Wali Kota Contoh Zulfan Armadinata.'),
        roster: ROSTER,
      },
      {
        text: dated('Pasar itu digagas Wali Kota Contoh Zulfan Armadinata enam tahun silam.'),
        roster: ROSTER,
      },
      { text: dated('Bagas mewakili Camat Rangkui, Andi Saputra menutup acara.'), roster: ROSTER },
      {
        text: dated('Hadir Wakil Ketua II Hj. Agustin Lestari, S.H. Rapat usai.'),
        roster: COUNCIL,
      },
      { text: dated('Hadir Wakil Ketua DPRD Agustin Lestari dan Usin Karim.'), roster: COUNCIL },
      { text: dated('Dirut PDAM Tirta Contoh Hery Susanto, S.E., hadir.'), roster: COUNCIL },
      { text: dated('Kepala Bagian Hukum Maria Ulfah, S.H., hadir.'), roster: COUNCIL },
      { text: dated('Kepala Disnaker Kutim Roma Malau hadir.'), roster: COUNCIL },
      { text: dated('Ketua Fraksi Persatuan Usin Karim, S.H., hadir.'), roster: COUNCIL },
      { text: 'Hadir Dandim Contoh Letkol Inf. Awal Siregar.', event: GUESTS },
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
    const posts = postsOf(context);
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
    else
      yield* reportOther(passage, mention, {
        office,
        held,
        holder: holderOf(office.text, context, date),
      });
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

/** Who holds an office on a day, by its full name on the roster. */
function holderOf(
  office: string,
  { roster }: RuleContext,
  date: CalendarDate | undefined,
): Official | undefined {
  return roster.officials.find(
    (one) =>
      one.jabatan.toLowerCase() === office.toLowerCase() &&
      date !== undefined &&
      holdsOn(one, date),
  );
}

interface OtherOffice {
  readonly office: NonNullable<PersonMention['office']>;
  /** What the one named holds. */
  readonly held: readonly Official[];
  /** Who holds the office that was written. */
  readonly holder: Official | undefined;
}

/**
 * An office that is none of those held; those of bodies and committees go beside any other. Where
 * another one holds it, either the office or the name is wrong.
 */
function* reportOther(
  passage: Passage,
  { end }: PersonMention,
  { office: { start, end: officeEnd, text }, held, holder }: OtherOffice,
): Generator<Report> {
  const comparable = held.filter(
    ({ jabatan }) => opensWithOffice(jabatan) || areOtherOffices(text, jabatan),
  );
  const [right] = comparable;
  if (!right || !comparable.every(({ jabatan }) => areOtherOffices(text, jabatan))) return;
  const isOneWord = readName(right.nama).core.length === 1;
  const titles = comparable.map(officeTitle);
  const severity = isOneWord ? { severity: 'warning' as const } : {};
  const who = `Menurut pejabat.yaml, ${right.nama} menjabat ${titles.join(' dan ')}`;
  yield holder
    ? {
        span: passage.span(start, end),
        ...severity,
        message: `${who}, sedangkan ${officeTitle(holder)} dijabat ${holder.nama}.`,
        suggestions: [
          ...titles.map((title) => `${title} ${right.nama}`),
          `${officeTitle(holder)} ${holder.nama}`,
        ],
      }
    : {
        span: passage.span(start, officeEnd),
        ...severity,
        message: `${who}, bukan ${text}.`,
        suggestions: titles,
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

/** The posts of all on record; those of speakers also with the institution that they come from. */
function postsOf(context: RuleContext): readonly Post[] {
  const people = findKnownPeople(context);
  const speakers = context.event?.file.narasumber ?? [];
  return people.flatMap((person) => {
    const { instansi } = speakers.find(({ nama }) => nama === person.name.full) ?? {};
    return [
      readPost(person),
      ...(instansi === undefined ? [] : [readPost(person, instansi)]),
    ].filter((post) => post !== undefined);
  });
}

/** A post, one word off, right before the name: `Pranata Humas Ahli Muda`. */
function* checkPost(passage: Passage, post: Post): Generator<Report> {
  const { person, title } = post;
  for (const { start, end } of findAlteredPosts(passage, post)) {
    yield {
      span: passage.span(start, end),
      message: `Menurut ${person.origin}, ${person.name.full} menjabat ${title}, bukan ${passage.text.slice(start, end)}.`,
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
  { named, holder, isPlaceless, origin }: WrongHolder,
  date: CalendarDate,
): Report {
  const { words, name, isTitled, isParted } = named;
  return {
    span: passage.span(name.start, name.end),
    ...(isTitled && !isParted && !isPlaceless ? {} : { severity: 'warning' as const }),
    message: `Menurut ${origin}, yang menjabat ${officeTitle(holder)} pada ${formatDate(date)} adalah ${holder.nama}, bukan ${words.join(' ')}.`,
    suggestions: [nameInPlaceOf(readName(holder.nama), passage.text, name)],
  };
}
