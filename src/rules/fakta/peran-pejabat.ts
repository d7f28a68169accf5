import type { Report } from '../../check/finding.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import type { EventFile } from '../../event/event.ts';
import { readName } from '../../event/names.ts';
import { type Participant, resolveParticipants } from '../../event/resolve.ts';
import { holdsOn, type Official, officeTitle } from '../../event/roster.ts';
import { type EventAct, readEventAct } from '../../facts/people/event-acts.ts';
import { areOtherOffices } from '../../facts/people/offices.ts';
import { findMentions } from '../../facts/people/person-mentions.ts';
import {
  findRepresented,
  findStandIns,
  type OnRecord,
} from '../../facts/people/representations.ts';
import { withStop } from '../../text/with-stop.ts';

const ROSTER =
  '- { id: wali-kota, nama: "Dr. Ratna Kusuma, M.Si.", jabatan: Wali Kota Contoh }\n- { id: sekda, nama: Bagas Prawira, jabatan: Sekretaris Daerah Kota Contoh }\n- { id: kadis, nama: Dian Puspita, jabatan: Kepala Dinas Kominfo }\n';
const MEETING =
  'nama: Rapat Paripurna Istimewa\nmulai: 2026-08-19 08:30\npejabat:\n  - { id: wali-kota, peran: [memimpin] }\n  - { id: sekda, peran: [laporan] }\n';
const EVENT =
  'nama: Pelatihan Humas\nmulai: 2026-08-19 08:30\npejabat:\n  - { id: sekda, mewakili: wali-kota, peran: [sambutan, membuka] }\n  - { id: kadis, peran: [laporan] }\n';
const OPENED =
  'nama: Peresmian Puskesmas Contoh Baru\nmulai: 2026-08-19 08:30\npejabat:\n  - { id: wali-kota, hadir: tidak }\n  - { id: sekda, mewakili: wali-kota, peran: [meresmikan] }\n  - { id: kadis, peran: [laporan] }\n';

export const peranPejabat: Rule = draftRule({
  id: 'fakta/peran-pejabat',
  severity: 'error',
  summary:
    'Yang ditulis hadir, membuka atau memimpin acara, atau diwakili sama dengan berkas acara.',
  why: 'Pejabat yang diwakili, tetapi ditulis hadir akan ditanya wartawan, dan wakilnya merasa dihapus.',
  exceptions:
    'Diperiksa hanya nama lengkap tepat di sebelah “hadir”, “dihadiri”, “membuka”, dan semacamnya, dan “membuka” atau “memimpin” hanya bila kalimatnya menyebut acaranya. Yang diwakili dibandingkan hanya bila `mewakili` terisi dan tidak ada orang lain di antara namanya dan “mewakili” atau “diwakili”.',
  source: 'Berkas acara: `pejabat` dengan `peran`, `mewakili`, dan `hadir`',
  checklist: 'Yang hadir dan yang membuka sama dengan berkas acara',
  examples: {
    wrong: [
      {
        text: 'Wali Kota Contoh «Dr. Ratna Kusuma, M.Si.» meresmikan Puskesmas Contoh Baru.',
        event: OPENED,
        roster: ROSTER,
      },
      {
        text: 'Puskesmas Contoh Baru diresmikan langsung oleh Kepala Dinas Kominfo «Dian Puspita».',
        event: OPENED,
        roster: ROSTER,
      },
      {
        text: 'Wali Kota Contoh «Ratna Kusuma» meninjau Pasar Contoh Baru.',
        event: OPENED.replace('Peresmian Puskesmas', 'Peninjauan Pasar'),
        roster: ROSTER,
      },
      {
        text: 'Wali Kota Contoh «Dr. Ratna Kusuma, M.Si.» membuka Pelatihan Humas.',
        event: EVENT,
        roster: ROSTER,
      },
      { text: 'Pelatihan dihadiri Wali Kota Contoh «Ratna Kusuma».', event: EVENT, roster: ROSTER },
      {
        text: 'Kepala Dinas Kominfo «Dian Puspita» membuka Pelatihan Humas.',
        event: EVENT,
        roster: ROSTER,
      },
      {
        text: 'Pelatihan Humas dibuka secara resmi oleh «Dian Puspita».',
        event: EVENT,
        roster: ROSTER,
      },
      {
        text: 'Sekretaris Daerah Kota Contoh «Bagas Prawira» turut hadir.',
        event:
          'nama: Pelatihan Humas\nmulai: 2026-08-19 08:30\npejabat: [{ id: sekda, hadir: tidak }]\n',
        roster: ROSTER,
      },
      {
        text: 'Sekretaris Daerah Kota Contoh Bagas Prawira mewakili «Gubernur Bangka» membuka Pelatihan Humas.',
        event: EVENT,
        roster: ROSTER,
      },
      {
        text: 'Bagas Prawira membacakan sambutan mewakili «Gubernur Bangka».',
        event: EVENT,
        roster: ROSTER,
      },
      {
        text: 'Sidang paripurna itu dipimpin Sekretaris Daerah Kota Contoh «Bagas Prawira».',
        event: MEETING,
        roster: ROSTER,
      },
      {
        text: 'Wali Kota Contoh diwakili «Kepala Dinas Sosial Kota Contoh» pada pembukaan itu.',
        event: EVENT,
        roster: ROSTER,
      },
    ],
    right: [
      ...[
        'Puskesmas Contoh Baru diresmikan Sekretaris Daerah Kota Contoh Bagas Prawira.',
        'Bagas Prawira, mewakili Wali Kota Contoh Ratna Kusuma, meresmikan Puskesmas Contoh Baru.',
        'Pada 2024 Wali Kota Contoh Ratna Kusuma meresmikan Pasar Misal.',
        'Pada 2024 Wali Kota Contoh Ratna Kusuma meninjau pembangunan Puskesmas Contoh Baru.',
        'Puskesmas Contoh Baru semula dijadwalkan diresmikan Wali Kota Contoh Ratna Kusuma.',
        'Kepala Dinas Kominfo Dian Puspita meninjau ruang rawat sesudah Puskesmas Contoh Baru diresmikan.',
        'Wali Kota Contoh Ratna Kusuma menandatangani izin Puskesmas Contoh Baru.',
      ].map((text) => ({ text, event: OPENED, roster: ROSTER })),
      {
        text: 'Kapolres Contoh diwakili Kabag Ops Kompol Desi Tangke; hadir pula Dandim 0413.',
        event:
          'nama: Rapat\nmulai: 2026-08-19 08:30\ntamu:\n  - { nama: "Kompol Desi Tangke, S.H.", jabatan: Kepala Bagian Operasi Polres Contoh, mewakili: Kapolres Contoh }\n',
      },
      {
        text: 'Sekretaris Daerah Kota Contoh Bagas Prawira yang mewakili Wali Kota membuka Pelatihan Humas.',
        event: EVENT,
        roster: ROSTER,
      },
      {
        text: 'Wali Kota Contoh diwakili Sekda Bagas Prawira. Dian Puspita mewakili Dinas Kominfo.',
        event: EVENT,
        roster: ROSTER,
      },
      {
        text: 'Doa dipimpin Dian Puspita. Sidang paripurna dipimpin Wali Kota Contoh Ratna Kusuma.',
        event: MEETING,
        roster: ROSTER,
      },
      {
        text: 'Rapat komisi tiap Senin dipimpin Sekretaris Daerah Kota Contoh Bagas Prawira.',
        event: MEETING,
        roster: ROSTER,
      },
      {
        text: 'Bagas Prawira menyambut tim yang mewakili Gubernur Bangka.',
        event: EVENT,
        roster: ROSTER,
      },
      {
        text: 'Pekan lalu Bagas Prawira mewakili Gubernur Bangka di Jakarta.',
        event: EVENT,
        roster: ROSTER,
      },
      {
        text: 'Sekretaris Daerah Kota Contoh Bagas Prawira membuka Pelatihan Humas.',
        event: EVENT,
        roster: ROSTER,
      },
      {
        text: 'Bagas Prawira, mewakili Wali Kota Contoh Ratna Kusuma, membuka Pelatihan Humas.',
        event: EVENT,
        roster: ROSTER,
      },
      {
        text: 'Wali Kota Contoh Ratna Kusuma tidak hadir.',
        event: EVENT,
        roster: ROSTER,
      },
      {
        text: 'Wali Kota Contoh Ratna Kusuma berpesan agar peserta berlatih.',
        event: EVENT,
        roster: ROSTER,
      },
      { text: 'Kepala Dinas Kominfo Dian Puspita hadir.', event: EVENT, roster: ROSTER },
      { text: 'Dian Puspita membuka sesi tanya jawab.', event: EVENT, roster: ROSTER },
      {
        text: 'Minggu lalu Wali Kota Contoh Ratna Kusuma membuka pasar murah.',
        event: EVENT,
        roster: ROSTER,
      },
      {
        text: 'Wali Kota Contoh Ratna Kusuma membuka Pelatihan Humas.',
        event: 'nama: Pelatihan Humas\nmulai: 2026-08-19 08:30\n',
        roster: ROSTER,
      },
    ],
  },
  applies: ({ event, roster }) =>
    event !== undefined && event.file.pejabat.length > 0 && roster.officials.length > 0,
  *check(context) {
    const { event, roster, passages } = context;
    if (!event) return;
    const participants = resolveParticipants(event.file, roster);
    const people = roster.officials
      .filter((one) => holdsOn(one, event.file.mulai.date))
      .map((official) => ({ official, core: readName(official.nama).core }));
    const pairs = readPairs(event.file, participants);
    for (const passage of passages) {
      for (const { official, core } of people) {
        for (const mention of findMentions(passage, core)) {
          const act = readEventAct(passage, mention, event.file.nama);
          const wrong = act && explain(official, act, participants);
          if (wrong) yield { span: passage.span(mention.start, mention.end), ...wrong };
        }
      }
      for (const pair of pairs) yield* checkPair(passage, pair);
    }
  },
});

/** Somebody who comes in the stead of another one, and who that is. */
interface Pair {
  readonly standIn: OnRecord;
  readonly represented: OnRecord;
}

function readPairs({ tamu }: EventFile, participants: readonly Participant[]): readonly Pair[] {
  return [
    ...participants.flatMap(({ official, representing }) =>
      official && representing ? [{ standIn: official, represented: representing }] : [],
    ),
    ...tamu.flatMap(({ nama, jabatan, mewakili }) =>
      mewakili === undefined
        ? []
        : [{ standIn: { nama, jabatan }, represented: { nama: '', jabatan: mewakili } }],
    ),
  ];
}

/** Somebody else is said to be represented, or to stand in. */
function* checkPair(passage: Passage, { standIn, represented }: Pair): Generator<Report> {
  const said = [
    ...findRepresented(passage, standIn).map((office) => ({ office, right: represented })),
    ...findStandIns(passage, represented).map((office) => ({ office, right: standIn })),
  ];
  for (const { office, right } of said) {
    if (!areOtherOffices(office.text, right.jabatan)) continue;
    const name = office.hasName && right.nama !== '' ? ` ${right.nama}` : '';
    const pair = `${standIn.nama} mewakili ${represented.jabatan}`;
    yield {
      span: passage.span(office.start, office.end),
      message: `Menurut berkas acara, ${pair}; tulis “${right.jabatan}${name}”, bukan “${office.text}”.`,
      suggestions: [`${right.jabatan}${name}`],
    };
  }
}

const ROLE_OF: Readonly<Record<Exclude<EventAct, 'present'>, string>> = {
  opens: 'membuka',
  leads: 'memimpin',
  inaugurates: 'meresmikan',
};

/** Why an act cannot be, according to the event file; nothing when it may be. */
function explain(
  official: Official,
  act: EventAct,
  participants: readonly Participant[],
): Pick<Report, 'message' | 'suggestions'> | undefined {
  const own = participants.find((one) => one.official === official);
  const deputy = participants.find((one) => one.representing === official)?.official;
  if (own ? !own.present : deputy !== undefined) {
    const how = deputy ? ` dan diwakili ${officeTitle(deputy)} ${deputy.nama}` : '';
    const suggestions = deputy ? [deputy.nama] : [];
    const message = withStop(`Menurut berkas acara, ${official.nama} tidak hadir${how}`);
    return { message, suggestions };
  }
  if (act === 'present') return undefined;
  const role = ROLE_OF[act];
  const holders = participants.flatMap((one) =>
    one.roles.includes(role) && one.official ? [one.official] : [],
  );
  const [holder] = holders;
  if (!holder || holders.includes(official)) return undefined;
  return {
    message: withStop(
      `Menurut berkas acara, yang ${role}${act === 'inaugurates' ? '' : ' acara'} ${officeTitle(holder)} ${holder.nama}`,
    ),
    suggestions: [holder.nama],
  };
}
