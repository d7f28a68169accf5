import { durationText, timeRange } from '../../run-sheet/item-times.ts';
import { makeSchedule } from '../../run-sheet/schedule.ts';
import { capitalise } from '../../text/case.ts';
import { claimText, sourceText } from '../claim.ts';
import type { Attendee, Facts } from '../facts.ts';
import { attendeeMention, findOpener, fullMention } from '../leader.ts';
import { lengkapi } from '../placeholder.ts';
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
  const { answers, facts, settings } = context;
  const leader = findOpener(facts) ?? facts.hadirin.find((one) => one.peran.includes('sambutan'));
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
    peran: answers('peran') ?? rolesLine(leader),
    giliran: leader?.orang ? turns(facts, leader.orang) : [],
    hadirin: others.map((one) => ({
      sebutan: attendeeMention(one),
      peran: rolesLine(one),
      mewakili: one.mewakili?.jabatan ?? null,
    })),
    narasumber: facts.narasumber.map((speaker) => ({
      sebutan: fullMention(speaker),
      materi: speaker.materi,
    })),
    pesan: answers('pesan'),
    ...talkingPoints(facts),
    narahubung: settings.narahubung.map(({ nama, jabatan, telepon }) => ({
      nama,
      jabatan: jabatan ?? null,
      telepon: telepon ?? null,
    })),
  });
}

const ROLE_PHRASES: ReadonlyMap<string, string> = new Map([
  ['sambutan', 'memberi sambutan'],
  ['membuka', 'membuka acara'],
  ['menutup', 'menutup acara'],
  ['laporan', 'menyampaikan laporan'],
]);

/** `memberi sambutan dan membuka acara`; a role without a phrase of its own as it was written. */
function rolesLine(attendee: Attendee | undefined): string | null {
  const roles = (attendee?.peran ?? []).map((role) => ROLE_PHRASES.get(role) ?? role);
  return roles.length === 0 ? null : joinList(roles);
}

/** The run-sheet items that name the leader, as `08.44–08.59 (15 menit): Sambutan …`. */
function turns(facts: Facts, leader: { nama: string; pendek: string }): readonly string[] {
  const bounds = { start: facts.mulai?.time ?? undefined };
  return makeSchedule(facts.susunan, bounds)
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
 * then what comes next, then figures while there is room. Nothing is said twice, so that the
 * brief stays on one page.
 */
function talkingPoints(facts: Facts): {
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
    data: figures.slice(room).map(({ pernyataan, nilai, sumber }) => ({
      data: capitalise(pernyataan),
      nilai,
      sumber,
    })),
  };
}

function pointText(claim: Claim): string {
  return `${claimText(claim)} (sumber: ${sourceText(claim)}).`;
}

interface Figure {
  readonly data: string;
  readonly nilai: string | null;
  readonly sumber: string | null;
}
