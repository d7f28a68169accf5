import { formatClock } from '../../calendar/clock.ts';
import { type CalendarDate, formatDate } from '../../calendar/date.ts';
import type { BriefNotes, ExpectedQuestion, SensitiveIssue } from '../../event/brief-notes.ts';
import { durationText, timeRange } from '../../run-sheet/item-times.ts';
import { capitalise } from '../../text/case.ts';
import { withStop } from '../../text/with-stop.ts';
import type { Settings } from '../../workspace/settings.ts';
import { claimText, sourceText } from '../claim.ts';
import type { Attendee } from '../fact-people.ts';
import type { Facts } from '../facts.ts';
import { attendeeMention, findLead, fullMention } from '../leader.ts';
import { lengkapi } from '../placeholder.ts';
import { runSheetPlan } from '../run-sheet-plan.ts';
import { seatLine } from '../seat-line.ts';
import { oneLine } from '../template/template-text.ts';
import {
  frontMatterView,
  fullPlaceLine,
  markdownView,
  participantsLine,
  type ViewContext,
} from '../view.ts';
import { joinList } from '../wording.ts';

/** The fields of the template of a brief. */
export function briefView(context: ViewContext): object {
  const { answers, facts, settings, source } = context;
  const leader = findReader(facts);
  // The leader is the reader.
  const others = facts.hadirin.filter((one) => one !== leader);
  const untuk = answers('untuk') ?? leader?.orang?.jabatan ?? null;
  const depan = {
    ...frontMatterView(context, facts.nama),
    untuk,
    sifat: answers('sifat') ?? 'Terbatas',
  };
  return markdownView(depan, {
    nama: facts.nama,
    instansi: settings.instansi ?? facts.penyelenggara,
    penyelenggara: facts.penyelenggara,
    tujuan: facts.tujuan,
    tema: facts.tema,
    mulai: facts.mulai,
    selesai: facts.selesai,
    zona: facts.zona,
    lokasi: fullPlaceLine(facts),
    pakaian: facts.pakaian,
    jumlahPeserta: facts.jumlahPeserta,
    peserta: participantsLine(facts, 'orang'),
    peran: answers('peran') ?? partLine(leader),
    giliran: leader?.orang ? turns(context, leader.orang) : [],
    hadirin: others.slice(0, MOST_LISTED).map((one) => ({
      sebutan: attendeeMention(one),
      peran: rolesLine(one),
      mewakili: one.mewakili?.jabatan ?? null,
    })),
    tamuLain: Math.max(0, others.length - MOST_LISTED) || null,
    kursi: leader && source ? seatLine(leader.id, source) : null,
    narasumber: facts.narasumber.map((speaker) => ({
      sebutan: fullMention(speaker),
      materi: speaker.materi,
    })),
    tuanRumah: facts.tuanRumah && fullMention(facts.tuanRumah),
    perjalanan: journeyLines(facts.taklimat?.perjalanan, leader),
    ...messages(answers('pesan'), facts.taklimat),
    ...talkingPoints(facts, settings),
    hindari: (facts.taklimat?.hindari ?? []).map(oneLine),
    isu: (facts.taklimat?.isu ?? []).map(issueView),
    tanyaJawab: (facts.taklimat?.tanya_jawab ?? []).map(questionView),
    narahubung: settings.narahubung.map(({ nama, jabatan, telepon }) => ({
      nama,
      jabatan: jabatan ?? null,
      telepon: telepon ?? null,
    })),
  });
}

/**
 * More names than this do not fit on the one page of a brief; the others stand in the seating plan.
 */
const MOST_LISTED = 14;

/** The leader for whom the brief is: an official of the agency, who opens the event or speaks. */
function findReader({ hadirin, nama }: Facts): Attendee | undefined {
  const officials = hadirin.filter(({ isGuest }) => !isGuest);
  return (
    findLead({ hadirin: officials, nama })?.leaders[0] ??
    officials.find(({ peran }) => peran.includes('sambutan'))
  );
}

/** What the leader does, and in whose stead. */
function partLine(leader: Attendee | undefined): string | null {
  const roles = rolesLine(leader);
  const office = leader?.mewakili?.jabatan;
  return office ? [`mewakili ${office}`, roles].filter((part) => part !== null).join(', ') : roles;
}

/** When and how the leader comes and goes, in the order of the day. */
function journeyLines(
  journey: BriefNotes['perjalanan'],
  leader: Attendee | undefined,
): readonly { readonly hal: string; readonly isi: string }[] {
  const clock = (time: number | null | undefined): string | undefined =>
    time === null || time === undefined ? undefined : `pukul ${formatClock(time)}`;
  const welcome = journey?.penyambut === undefined ? undefined : `disambut ${journey.penyambut}`;
  const lines = [
    ['Berangkat', joinKnown(clock(journey?.berangkat), journey?.rute)],
    ['Tiba', joinKnown(clock(leader?.tiba), journey?.turun, welcome)],
    ['Ruang tunggu', journey?.ruang_tunggu],
    ['Pendamping', journey?.pendamping],
    ['Pulang', clock(leader?.pulang)],
  ] as const;
  return lines.flatMap(([hal, isi]) => (isi === undefined ? [] : [{ hal, isi: oneLine(isi) }]));
}

/** The parts that are known, with commas; `undefined` when none is. */
function joinKnown(...parts: readonly (string | undefined)[]): string | undefined {
  const known = parts.filter((part) => part !== undefined);
  return known.length === 0 ? undefined : known.join(', ');
}

/** What the press should print: as answered, else as the event file has it. */
function messages(
  answered: string | null,
  notes: BriefNotes | null,
): { readonly pesan: string | null; readonly pesanLain: readonly string[] } {
  const known = answered === null ? (notes?.pesan ?? []) : [answered];
  const [pesan, ...pesanLain] = known.map((text) => withStop(oneLine(text)));
  return { pesan: pesan ?? null, pesanLain };
}

function issueView({ isu, keadaan, sikap, pemegang_data }: SensitiveIssue): object {
  return {
    isu: oneLine(isu).replace(/\.$/u, ''),
    keadaan: withStop(oneLine(keadaan ?? lengkapi(`keadaan terakhir “${isu}”`))),
    sikap: sikap === undefined ? null : withStop(oneLine(sikap)),
    pemegangData: pemegang_data === undefined ? null : oneLine(pemegang_data),
  };
}

function questionView({ tanya, jawab, penjawab }: ExpectedQuestion): object {
  return {
    tanya: oneLine(tanya),
    jawab: jawab === undefined ? lengkapi(`jawaban “${tanya}”`) : withStop(oneLine(jawab)),
    penjawab: penjawab === undefined ? null : oneLine(penjawab),
  };
}

const ROLE_PHRASES: ReadonlyMap<string, string> = new Map([
  ['sambutan', 'memberi sambutan'],
  ['membuka', 'membuka acara'],
  ['menutup', 'menutup acara'],
  ['laporan', 'menyampaikan laporan'],
  ['arahan', 'memberi arahan'],
  ['amanat', 'memberi amanat'],
  ['inspektur', 'menjadi inspektur upacara'],
  ['pembina', 'menjadi pembina upacara'],
  ['narasumber', 'menjadi narasumber'],
]);

/** `memberi sambutan dan membuka acara`; a role without a phrase of its own as it was written. */
function rolesLine(attendee: Attendee | undefined): string | null {
  const roles = (attendee?.peran ?? []).map((role) => ROLE_PHRASES.get(role) ?? role);
  return roles.length === 0 ? null : joinList(roles);
}

/** The run-sheet items that name the leader, as `08.44–08.59 (15 menit): Sambutan …`. */
function turns(
  context: ViewContext,
  leader: { readonly nama: string; readonly pendek: string },
): readonly string[] {
  return runSheetPlan(context)
    .items.filter(({ entry }) => entry.pelaksana?.includes(leader.pendek))
    .map((item) => {
      const duration = durationText(item);
      const length = duration === undefined ? '' : ` (${duration})`;
      return `${timeRange(item) ?? lengkapi('pukul')}${length}: ${item.entry.kegiatan}`;
    });
}

/** A brief has room for three to five points. */
const FEWEST_POINTS = 3;
const MOST_POINTS = 5;

type Claim = Facts['fakta'][number];

/** Whether a claim is a figure with a name, which can stand in a table as well. */
function isFigure({ nilai }: Claim): boolean {
  return nilai !== null;
}

/**
 * What the leader can say, and the figures that are left for the table: what has changed first,
 * then what comes next, then figures while there is room; the key figures of the region come last
 * in the table. Nothing is said twice, so that the
 * brief stays on one page.
 */
function talkingPoints(
  facts: Facts,
  settings: Settings,
): {
  readonly poin: readonly string[];
  readonly data: readonly Figure[];
} {
  const spoken = facts.fakta.filter((claim) => !isFigure(claim)).map(pointText);
  const figures = facts.fakta.filter(isFigure);
  const points = [...spoken, ...facts.langkahBerikut].slice(0, MOST_POINTS);
  const room = Math.max(0, FEWEST_POINTS - points.length);
  const poin = [...points, ...figures.slice(0, room).map(pointText)];
  const gap = lengkapi('poin bicara: pernyataan, angka, sumber, dan manfaat bagi warga');
  const open = Math.max(0, FEWEST_POINTS - poin.length);
  return {
    poin: [...poin, ...Array.from({ length: open }, () => gap)],
    data: [...figures.slice(room), ...settings.data_daerah].map(
      ({ pernyataan, nilai, sumber, tanggal }) => ({
        data: capitalise(oneLine(pernyataan)),
        nilai,
        sumber: sumber === null ? null : datedSource(oneLine(sumber), tanggal),
      }),
    ),
  };
}

function pointText(claim: Claim): string {
  return `${claimText(claim)} (sumber: ${datedSource(sourceText(claim), claim.tanggal)}).`;
}

/** `laporan PPID, 30 Juni 2026`: a figure is worth what its day says. */
function datedSource(source: string, day: CalendarDate | null): string {
  return day === null ? source : `${source}, ${formatDate(day)}`;
}

interface Figure {
  readonly data: string;
  readonly nilai: string | null;
  readonly sumber: string | null;
}
