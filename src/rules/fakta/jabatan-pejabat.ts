import { type CalendarDate, formatDate } from '../../calendar/date.ts';
import type { Report } from '../../check/finding.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import { nameInPlaceOf, readName } from '../../event/names.ts';
import { officeTitle } from '../../event/roster.ts';
import { type BorrowedTitle, findBorrowedTitles } from '../../facts/people/borrowed-titles.ts';
import { findKnownPeople } from '../../facts/people/known-people.ts';
import {
  findDayOfOffices,
  findMisplacedOffices,
  type MisplacedOffice,
} from '../../facts/people/misplaced-offices.ts';
import { findAlteredPosts, type Post, readPosts } from '../../facts/people/posts.ts';
import { findWrongHolders, type WrongHolder } from '../../facts/people/wrong-holders.ts';
import { withStop } from '../../text/with-stop.ts';

const ROSTER =
  '- { id: wali-kota, nama: Zulfan Armadinata, jabatan: Wali Kota Contoh, sampai: 2026-01-31 }\n- { id: wali-kota, nama: "Dr. Ratna Kusuma, M.Si.", jabatan: Wali Kota Contoh, status: Pj., sejak: 2026-02-01 }\n- { id: kadinkes, nama: "Andi Saputra, S.K.M.", jabatan: Kepala Dinas Kesehatan Kota Contoh }\n- { id: ketua-pmi, nama: Andi Saputra, jabatan: Ketua PMI Kota Contoh }\n';
const TERMS =
  '- { id: wali-kota, nama: Zulfan Armadinata, jabatan: Wali Kota Contoh, sejak: 2021-02-01, sampai: 2026-01-31 }\n- { id: wali-kota, nama: "Dr. Ratna Kusuma, M.Si.", jabatan: Wali Kota Contoh, sejak: 2026-02-01 }\n';
const COUNCIL =
  '- { id: tapem, nama: "Rahmat Hidayat, S.STP.", jabatan: Kepala Bagian Hukum Sekretariat Daerah Kota Contoh }\n- { id: komisi, nama: "Usin Karim, S.H.", jabatan: Ketua Komisi IV DPRD Kota Contoh }\n- { id: wakil, nama: "Hj. Agustin Lestari, S.H.", jabatan: Wakil Ketua II DPRD Kota Contoh }\n- { id: dirut, nama: "Hery Susanto, S.E.", jabatan: Direktur Utama Perumda Air Minum Tirta Contoh }\n- { id: naker, nama: "Roma Malau, S.E.", jabatan: Kepala Dinas Tenaga Kerja Kabupaten Kutai Timur }\n';
const GUESTS =
  'nama: Pelatihan\nmulai: 2026-08-19 08:30\ntamu: [{ nama: "Yosef Nong Soni, S.IP.", jabatan: Camat Rangkui }, { nama: Letkol Inf. Awal Siregar, jabatan: Komandan Kodim 1420/Contoh }]\n';
const VETERANS =
  'nama: Upacara\nmulai: 2026-11-10 08:00\ntamu: [{ nama: Sumarna Hadi, jabatan: Ketua LVRI Kabupaten Contoh }, { nama: "Anton Rudianta, S.H.", jabatan: Kepala Pos AL Contoh }]\n';
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
      {
        text: 'Kepala Stasiun Meteorologi Contoh «Agus Salim, S.Si.» memperkirakan hujan.',
        event: `${GUESTS.trimEnd().slice(0, -1)}, { nama: "Kukuh Prasetya, S.Si.", jabatan: Kepala Stasiun Meteorologi Contoh }]\n`,
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
      {
        text: '- Yang terhormat Ketua LVRI Kabupaten Contoh, «Anton Rudianta, S.H.»',
        event: VETERANS,
      },
      { text: 'Hadir Kepala Pos AL Contoh «Sumarna Hadi».', event: VETERANS },
      { text: dated('Kepala Bagian Hukum «Ahmad Hidayat, S.STP.», hadir.'), roster: COUNCIL },
      {
        text: dated(
          'Direktur Utama Perusahaan Umum Daerah (Perumda) Air Minum Tirta Contoh «Agus Susanto, S.E.», hadir.',
        ),
        roster: COUNCIL,
      },
    ],
    right: [
      { text: '- Yang terhormat Ketua LVRI Kabupaten Contoh, Sumarna Hadi', event: VETERANS },
      { text: 'Ketua LVRI Kabupaten Contoh, Anton Rudianta, dan Budi hadir.', event: VETERANS },
      { text: '- Mewakili Ketua LVRI Kabupaten Contoh, Anton Rudianta', event: VETERANS },
      { text: '- Wakil Ketua LVRI Kabupaten Contoh Anton Rudianta', event: VETERANS },
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
    const date = findDayOfOffices(context);
    const { roster } = context;
    const people = findKnownPeople(context);
    const posts = readPosts(context);
    for (const passage of context.passages) {
      const reports = [
        ...Array.from(findMisplacedOffices(passage, context), (one) =>
          reportMisplaced(passage, one),
        ),
        ...(date
          ? findWrongHolders(passage, { roster, people }, date).map((wrong) =>
              reportHolder(passage, wrong, date),
            )
          : []),
      ];
      yield* reports;
      for (const borrowed of findBorrowedTitles(passage, people)) {
        const { start, end } = passage.span(borrowed.start, borrowed.nameEnd);
        const isTold = reports.some(({ span }) => span.start < end && span.end > start);
        if (!isTold) yield reportBorrowed(passage, borrowed);
      }
      for (const post of posts) yield* checkPost(passage, post);
    }
  },
});

function reportMisplaced(passage: Passage, misplaced: MisplacedOffice): Report {
  switch (misplaced.kind) {
    case 'other':
      return reportOther(passage, misplaced);
    case 'former':
      return reportFormer(passage, misplaced);
    case 'guest':
      return reportGuest(passage, misplaced);
    default:
      return misplaced satisfies never;
  }
}

/** The whole title of another on record: either it or the name is wrong. */
function reportBorrowed(passage: Passage, { start, end, person, owner }: BorrowedTitle): Report {
  return {
    span: passage.span(start, end),
    message: withStop(
      `Menurut ${person.origin}, ${person.name.full} menjabat ${person.title ?? ''}, sedangkan ${passage.text.slice(start, end)} dijabat ${owner.name.full}`,
    ),
    suggestions: person.title === undefined ? [] : [person.title],
  };
}

/** An office of somebody else: either the office or the name is wrong. */
function reportOther(
  passage: Passage,
  { office, end, name, right, holder }: Extract<MisplacedOffice, { kind: 'other' }>,
): Report {
  const titles = right.map(officeTitle);
  const severity = readName(name).core.length === 1 ? { severity: 'warning' as const } : {};
  const who = `Menurut pejabat.yaml, ${name} menjabat ${titles.join(' dan ')}`;
  if (!holder) {
    return {
      span: passage.span(office.start, office.end),
      ...severity,
      message: `${who}, bukan ${office.text}.`,
      suggestions: titles,
    };
  }
  const other = `${officeTitle(holder)} ${holder.nama}`;
  return {
    span: passage.span(office.start, end),
    ...severity,
    message: withStop(`${who}, sedangkan ${officeTitle(holder)} dijabat ${holder.nama}`),
    suggestions: [...titles.map((title) => `${title} ${name}`), other],
  };
}

/** Somebody cited in an office that another one holds by then. */
function reportFormer(
  passage: Passage,
  { office, end, former, holder, date }: Extract<MisplacedOffice, { kind: 'former' }>,
): Report {
  const until = former.sampai ? ` sampai ${formatDate(former.sampai)}` : '';
  return {
    span: passage.span(office.start, end),
    message: `Menurut pejabat.yaml, ${former.nama} menjabat ${former.jabatan}${until}; ${holder.nama} yang menjabat ${officeTitle(holder)} pada ${formatDate(date)}.`,
    suggestions: [`${officeTitle(holder)} ${holder.nama}`, `mantan ${office.text} ${former.nama}`],
  };
}

/** A guest or speaker of the event in another office than the one on record. */
function reportGuest(
  passage: Passage,
  { office, person: { origin, name }, title }: Extract<MisplacedOffice, { kind: 'guest' }>,
): Report {
  return {
    span: passage.span(office.start, office.end),
    message: `Menurut ${origin}, ${name.full} menjabat ${title}, bukan ${office.text}.`,
    suggestions: [title],
  };
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
