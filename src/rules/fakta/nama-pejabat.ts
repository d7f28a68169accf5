import type { Report } from '../../check/finding.ts';
import { draftRule, type Rule, type RuleContext } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import type { EventHelper } from '../../event/event.ts';
import { isSameName, readName } from '../../event/names.ts';
import { type KnownPerson, listKnownPeople } from '../../event/people.ts';
import { findAlteredHelpers, findOtherHelpers } from '../../facts/people/helper-names.ts';
import { findKnownPeople } from '../../facts/people/known-people.ts';
import { findNameSlips, type NameSlip } from '../../facts/people/name-slips.ts';
import { CALLED_AFTER_PEOPLE } from '../../facts/people/near-names.ts';
import { isOfOtherRegion } from '../../facts/people/other-region.ts';
import { findShortNameSlips } from '../../facts/people/short-name-slips.ts';
import { matchCase } from '../../text/case.ts';
import { textBefore } from '../../text/text-before.ts';

/** What stands before a name that is a place: streets, halls, hospitals. */
const PLACE_BEFORE = new RegExp(String.raw`(?<![a-zÀ-ɏ])${CALLED_AFTER_PEOPLE}\s+$`, 'iu');
/** Behind a name: where somebody lives, or how old they are. It may be another person. */
const PRIVATE_BEHIND =
  /^,?\s(?:dari|asal|warga|penduduk|siswa|siswi|pedagang|petani|\(?\d{1,2}\)?(?![\d/.]))/u;

const ROSTER =
  '- { id: wali-kota, nama: "Dr. H. Budi Hermawan, M.Si.", panggilan: Budi, jabatan: Wali Kota Contoh }\n- { id: sekda, nama: "Siti Rahmawati, S.E.", jabatan: Sekretaris Daerah Kota Contoh }\n- { id: kadis, nama: Andi Saputra, jabatan: Kepala Dinas Sosial }\n';
const BPBD =
  '- { id: bpbd, nama: "Dedi Firmansyah, S.T.", jabatan: Kepala Pelaksana Badan Penanggulangan Bencana Daerah Kota Contoh }\n';
const EVENT =
  'nama: Pelatihan\nmulai: 2026-08-19 08:30\nnarasumber:\n  - { nama: "Prof. Dewi Kusumaningrum", jabatan: Guru Besar }\ntamu:\n  - { nama: Teguh Iman Santosa, jabatan: Kepala Cabang Bank Contoh }\npetugas:\n  - { tugas: pembaca doa, nama: Ust. Ahmad Fadholi }\n  - { tugas: pembawa acara, nama: Rani Puspita }\n';
const TERMS =
  '- { id: gub, nama: "Ir. H. Rustam Efendi Noor", jabatan: Gubernur Contoh, sampai: 2025-02-19 }\n- { id: gub, nama: "Dr. Mariani Syahrida", jabatan: Gubernur Contoh, sejak: 2025-02-20 }\n';
const EAST =
  '- { id: sekda, nama: "Ir. Baso Lewangka, M.T.", jabatan: Sekretaris Daerah Kabupaten Luwu Timur }\n';

export const namaPejabat: Rule = draftRule({
  id: 'fakta/nama-pejabat',
  severity: 'error',
  summary: 'Nama pejabat dan narasumber ditulis sama dengan berkas acara dan pejabat.yaml.',
  why: 'Salah tulis nama pimpinan adalah kesalahan yang paling cepat dikenali dan paling sulit dimaafkan.',
  exceptions:
    'Nama pendek, sapaan, nama jalan atau gedung, dan nama orang lain yang kebetulan mirip sebagian dibiarkan.',
  source: 'pejabat.yaml dan berkas acara',
  checklist: 'Nama pejabat sama dengan data',
  examples: {
    wrong: [
      {
        text: '---\ntanggal: 2026-08-19\n---\nMantan Gubernur Contoh Ir. H. «Rustam Effendi Noor» hadir.\n',
        roster: TERMS,
      },
      { text: 'Hadir pula Sekda Kabupaten Luwu Timur «Baso Lewangkah».', roster: EAST },
      { text: 'Dari Kota Palopo, Sekda «Baso Lewangkah» bertolak ke Malili.', roster: EAST },
      {
        text: 'Wali Kota datang bersama istri, Hj. «Aisya Palallo».',
        event:
          'nama: Rapat\nmulai: 2026-08-19 08:30\ntamu:\n  - { nama: Arman Palallo, jabatan: Bupati Contoh, pasangan: Hj. Aisyah Palallo }\n',
      },
      {
        text: 'Sekda «Siti Rahmawatti» dan Wali Kota Dr. H. «Budy Hermawan» hadir.',
        roster: ROSTER,
      },
      { text: 'Doa dipimpin Ust. «Hasan Basri».', event: EVENT },
      {
        text: 'Sekretaris Daerah Kota Contoh Siti Rahmawati membuka rapat. Jalan itu, kata «Rahmawti», segera selesai.',
        roster: ROSTER,
      },
      { text: 'Pelatihan dibuka «Budi Hermawam».', roster: ROSTER },
      { text: 'Wali Kota Contoh, H. «Budi Hermansyah», membuka pelatihan.', roster: ROSTER },
      { text: 'Wali Kota Contoh «Hermansyah» membuka pelatihan.', roster: ROSTER },
      { text: 'Sekda «Siti Rahmwati» hadir.', roster: ROSTER },
      { text: 'Kepala Pelaksana BPBD Kota Contoh «Dedi Firmunsyah» hadir.', roster: BPBD },
      { text: 'Kepala Dinas Koperasi dan Perindustrian «Budi Hermawam» hadir.', roster: ROSTER },
      { text: 'Materi dibawakan Prof. «Dewi Kusumaningurm».', event: EVENT },
      { text: 'Doa dipimpin Ust. «Ahmad Fadli».', event: EVENT },
      { text: 'Acara dipandu «Rina Puspita».', event: EVENT },
      { text: 'Hadir Kepala Cabang Bank Contoh «Teguh Imam Santoso».', event: EVENT },
      { text: '---\njudul: «Budi Hermawn» Buka Pelatihan\n---\nIsi.', roster: ROSTER },
    ],
    right: [
      {
        text: '---\ntanggal: 2026-08-19\n---\nMantan Gubernur Contoh Ir. H. Rustam Efendi Noor hadir.\n',
        roster: TERMS,
      },
      {
        text: '---\ntanggal: 2026-08-19\n---\nMantan Wakil Gubernur Contoh H. Rudi Efendi Noor hadir.\n',
        roster: TERMS,
      },
      {
        text: '---\ntanggal: 2026-08-19\n---\nMantan Bupati Lain Rustam Effendy dan Gubernur Contoh Mariani Syahrida hadir.\n',
        roster: TERMS,
      },
      { text: 'Hadir pula Pj. Sekda Kota Palopo Baso Lewangkah.', roster: EAST },
      { text: 'Hadir pula Sekda Kabupaten Luwu Utara, H. Baso Lewangkah.', roster: EAST },
      { text: 'Hadir pula Bupati Luwu Baso Lewangko.', roster: EAST },
      { text: 'Hadir pula Camat Wara Baso Lewangkah.', roster: EAST },
      { text: 'Hadir pula Sekda Kabupaten Luwu Timur Baso Lewangka.', roster: EAST },
      {
        text: 'Sekda Siti Fatimah, Wakil Wali Kota Budi Hermanto, dan Sekda Kota Lain Sita Rahmawati hadir.',
        roster: ROSTER,
      },
      { text: 'Wali Kota Contoh, Dr. H. Budi Hermawan, M.Si., membuka pelatihan.', roster: ROSTER },
      { text: 'Pak Hermawan, Budi, dan Budi Hermawan hadir.', roster: ROSTER },
      { text: 'Hadir Kepala Cabang Bank Contoh Teguh Iman Santosa.', event: EVENT },
      { text: 'Doa dipimpin Ust. Ahmad Fadholi. Ahmad Fadli menerima hadiah.', event: EVENT },
      { text: 'Acara dipandu Rani Puspita dan Rina Lestari.', event: EVENT },
      { text: 'Hadir Guru Besar Dewi Kusumawati.', event: EVENT },
      { text: 'Ketua panitia Budi Santoso dan Rudi Hermawan hadir.', roster: ROSTER },
      { text: 'Budi Hermansyah dari Dinas Kesehatan hadir.', roster: ROSTER }, // somebody else
      { text: 'Andi Saputri menjadi juara.', roster: ROSTER }, // a sister
      { text: 'Kegiatan di Jalan Budi Hermawam ditunda.', roster: ROSTER },
      { text: 'Wakil Wali Kota Contoh Budi Hermansyah hadir.', roster: ROSTER },
      { text: 'Wali Kota Contoh Budiman Saputra menjabat pada 1998.', roster: ROSTER },
      { text: 'Budi Hermawin Kusuma mewakili warga.', roster: ROSTER }, // a longer name
      { text: 'Hadir pula Ibunda Anny Budi Hermawam.', roster: ROSTER }, // his wife
      { text: 'BUDI HERMAWAN BUKA PELATIHAN', roster: ROSTER },
      {
        text: '---\npenulis: Budi Hermawam\n---\nCatatan Budi Hermawam.',
        roster: ROSTER,
      },
    ],
  },
  applies: (context) =>
    findKnownPeople(context).length > 0 || (context.event?.file.petugas.length ?? 0) > 0,
  *check(context) {
    const people = findKnownPeople(context);
    const former = formerOfficials(context, people);
    const known = [...[...people, ...former].map(({ name }) => name.core), ...otherNames(context)];
    for (const passage of context.passages) {
      for (const person of [...people, ...former]) {
        for (const wrong of findNameSlips(passage, person)) {
          const isKnown = known.some((name) => isSameName(name, wrong.typed));
          if (!isKnown) yield* report(passage, person, wrong);
        }
      }
      yield* checkHelpers(passage, context.event?.file.petugas ?? []);
    }
    for (const { passage, start, end, right, person } of findShortNameSlips(context)) {
      const written = passage.text.slice(start, end);
      yield {
        span: passage.span(start, end),
        severity: 'warning',
        message: `“${written}” mungkin salah tulis; di ${person.origin} tertulis “${right}” (${person.name.full}).`,
        suggestions: [right],
      };
    }
  },
});

/** Those of the roster who hold no office on the day, but may be named as former holders. */
function formerOfficials(
  { roster }: RuleContext,
  people: readonly KnownPerson[],
): readonly KnownPerson[] {
  const all = listKnownPeople(roster, undefined, undefined);
  return all.filter(
    ({ name }, index) =>
      name.core.length > 1 &&
      !people.some((one) => isSameName(one.name.core, name.core)) &&
      all.findIndex((one) => isSameName(one.name.core, name.core)) === index,
  );
}

/** Those with a task at the event, such as the reader of the prayer. */
function* checkHelpers(passage: Passage, helpers: readonly EventHelper[]): Generator<Report> {
  for (const helper of helpers) {
    for (const { start, end, right } of findAlteredHelpers(passage, helper)) {
      const written = passage.text.slice(start, end);
      yield {
        span: passage.span(start, end),
        severity: 'warning',
        message: `“${written}” mungkin salah tulis; di berkas acara tertulis “${right}” (${helper.tugas}).`,
        suggestions: [matchCase(right, written)],
      };
    }
    // Where two have one task, one of them may be named.
    if (helpers.filter(({ tugas }) => tugas === helper.tugas).length > 1) continue;
    for (const { start, end, right } of findOtherHelpers(passage, helper)) {
      yield {
        span: passage.span(start, end),
        severity: 'warning',
        message: `Menurut berkas acara, ${helper.tugas} adalah ${helper.nama}, bukan ${passage.text.slice(start, end)}.`,
        suggestions: [right],
      };
    }
  }
}

function* report(
  passage: Passage,
  { origin, title }: KnownPerson,
  { start, end, right }: NameSlip,
): Generator<Report> {
  if (PLACE_BEFORE.test(textBefore(passage.text, start))) return;
  if (title !== undefined && isOfOtherRegion(passage, { start, end }, title)) return;
  const written = passage.text.slice(start, end);
  const isPrivate = PRIVATE_BEHIND.test(passage.text.slice(end, end + 30));
  const name = right.join(' ');
  const who = title === undefined ? '' : ` (${title})`;
  yield {
    span: passage.span(start, end),
    ...(isPrivate ? { severity: 'warning' as const } : {}),
    message: `“${written}” mungkin salah tulis; di ${origin} tertulis “${name}”${who}.`,
    suggestions: [matchCase(name, written)],
  };
}

/** Names of other people that the draft and the settings are sure of. */
function otherNames({ draft, settings }: RuleContext): readonly (readonly string[])[] {
  const { penulis, penyunting, narahubung } = draft.meta;
  const names = [...narahubung, ...settings.narahubung].map((contact) => contact.nama);
  const all = [...names, ...settings.istilah, penulis, penyunting].filter(
    (one) => one !== undefined,
  );
  return all.map((name) => readName(name).core);
}
