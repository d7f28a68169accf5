import type { EventFile } from '../../event/event.ts';
import type { Guest } from '../../protocol/guests.ts';
import { planSeats, type Sitter, seatingOrder } from '../../protocol/seating-plan.ts';
import { foreignGuests } from '../foreign-guests.ts';
import {
  type EventSource,
  frontMatterView,
  fullPlaceLine,
  markdownView,
  type ViewContext,
} from '../view.ts';
import { joinList } from '../wording.ts';

/** The fields of the template of a seating plan. */
export function tataTempatView(context: ViewContext): object {
  const { answers, facts, source } = context;
  const title = facts.nama === null ? null : `Tata Tempat ${facts.nama}`;
  return markdownView(frontMatterView(context, title), {
    nama: facts.nama,
    mulai: facts.mulai,
    selesai: facts.selesai,
    zona: facts.zona,
    lokasi: fullPlaceLine(facts),
    dasar: BASIS[source?.event.tingkat ?? 'kabupaten_kota'],
    alasan: source?.event.urutan_manual?.alasan ?? null,
    pandangan: answers('pandangan') ?? source?.event.kursi?.pandangan ?? 'hadirin',
    kursi: source ? seatList(source) : [],
    catatan: source ? remarks(source) : [],
  });
}

const LAW = 'Undang-Undang Nomor 9 Tahun 2010 tentang Keprotokolan';

/**
 * The articles that rank guests at an event of a level, and those on hosts, spouses, substitutes.
 */
const BASIS: Readonly<Record<EventFile['tingkat'], string>> = {
  nasional: `${LAW}, Pasal 9 dan Pasal 13–15`,
  provinsi: `${LAW}, Pasal 10 dan Pasal 13–15`,
  kabupaten_kota: `${LAW}, Pasal 11 dan Pasal 13–15`,
};

interface SeatView {
  readonly no: number;
  readonly kursi: string;
  readonly nama: string;
  readonly jabatan: string | null;
  readonly kedudukan: string;
  readonly keterangan: string;
}

/** Everybody who sits, in the order in which they were seated. */
function seatList({ event, guests }: EventSource): readonly SeatView[] {
  const foreign = foreignGuests(guests);
  const seated = planSeats(seatingOrder(event, guests), event.kursi).flatMap(({ label, seats }) =>
    seats.flatMap(({ number, sitter }) => (sitter ? [{ seat: `${label}${number}`, sitter }] : [])),
  );
  return seated
    .sort((a, b) => a.sitter.place - b.sitter.place || rankInParty(a) - rankInParty(b))
    .map(({ seat, sitter }, index) => ({
      no: index + 1,
      kursi: seat,
      ...sitterView(sitter, foreign.has(sitter.guest)),
    }));
}

function rankInParty({ sitter }: { readonly sitter: Sitter }): number {
  return sitter.isSpouse ? 1 : 0;
}

function sitterView(
  { guest, isSpouse }: Sitter,
  isForeign: boolean,
): Omit<SeatView, 'no' | 'kursi'> {
  const { name, spouse, title, representing, isHost, precedence } = guest;
  if (isSpouse) {
    const jabatan = `Pendamping ${title}`;
    return { nama: spouse ?? '', jabatan, kedudukan: '', keterangan: '' };
  }
  const remarks = [
    isHost ? 'tuan rumah' : '',
    isForeign ? 'tamu asing' : '',
    representing === undefined ? '' : `mewakili ${representing}`,
  ].filter((remark) => remark !== '');
  return {
    nama: name,
    jabatan: title,
    kedudukan: isForeign ? '' : shortSource(precedence?.source),
    keterangan: remarks.join('; '),
  };
}

/** `Pasal 11 huruf f`; empty where no article ranks the office. */
function shortSource(source: string | undefined): string {
  const match = /Pasal (\d+) ayat \(1\) huruf (\w)/u.exec(source ?? '');
  return match ? `Pasal ${match[1]} huruf ${match[2]}` : '';
}

/** What the law leaves open and a person has to decide. */
function remarks({ event, guests }: EventSource): readonly string[] {
  if (event.urutan_manual !== undefined) return [];
  const foreign = [...foreignGuests(guests)];
  const own = guests.filter((guest) => !foreign.includes(guest));
  const named = (ones: readonly Guest[]): string => joinList(ones.map(({ title }) => title));
  const unranked = own.filter(({ precedence }) => precedence === undefined);
  const contested = own.filter(({ precedence }) => precedence?.by === 'contested');
  return [
    ...(foreign.length === 0
      ? []
      : [`Tempat tamu asing perlu ditetapkan bersama Kementerian Luar Negeri: ${named(foreign)}.`]),
    ...(unranked.length === 0
      ? []
      : [`Kedudukannya tidak diatur dan perlu ditetapkan protokol: ${named(unranked)}.`]),
    ...(contested.length === 0
      ? []
      : [`Kedudukannya dapat diperdebatkan dan perlu dipastikan protokol: ${named(contested)}.`]),
  ];
}
