import { formatClock } from '../../calendar/clock.ts';
import { makeTimetable } from '../../run-sheet/timetable.ts';
import type { Facts } from '../facts.ts';
import { attendeeMention, findOpener, fullMention } from '../leader.ts';
import { lengkapi } from '../placeholder.ts';
import {
  frontMatterView,
  markdownView,
  participantsLine,
  placeLine,
  type ViewContext,
} from '../view.ts';
import { formatNumber } from '../wording.ts';

/** The fields of the template of a brief. */
export function briefView(context: ViewContext): object {
  const { answers, facts, settings } = context;
  const leader = findOpener(facts) ?? facts.hadirin.find((one) => one.peran.includes('sambutan'));
  const untuk = answers('untuk') ?? leader?.orang?.jabatan ?? null;
  const roles = leader === undefined || leader.peran.length === 0 ? null : leader.peran.join(', ');
  const depan = {
    ...frontMatterView(context, facts.nama === null ? null : `Taklimat ${facts.nama}`),
    untuk,
    sifat: answers('sifat') ?? 'Terbatas',
  };
  return markdownView(depan, {
    nama: facts.nama,
    penyelenggara: facts.penyelenggara,
    tujuan: facts.tujuan,
    tema: facts.tema,
    mulai: facts.mulai,
    selesai: facts.selesai,
    zona: facts.zona,
    lokasi: placeLine(facts),
    alamat: facts.alamat,
    pakaian: facts.pakaian,
    peserta: participantsLine(facts),
    peran: answers('peran') ?? roles,
    giliran: leader?.orang ? turns(facts, leader.orang) : [],
    hadirin: facts.hadirin.map((one) => ({
      sebutan: attendeeMention(one),
      peran: one.peran.length === 0 ? null : one.peran.join(', '),
      mewakili: one.mewakili?.jabatan ?? null,
    })),
    narasumber: facts.narasumber.map((speaker) => ({
      sebutan: fullMention(speaker),
      materi: speaker.materi,
    })),
    pesan: answers('pesan'),
    poin: talkingPoints(facts),
    data: keyFigures(facts),
    latar: facts.latar,
    langkahBerikut: facts.langkahBerikut,
    narahubung: settings.narahubung.map(({ nama, jabatan, telepon }) => ({
      nama,
      jabatan: jabatan ?? null,
      telepon: telepon ?? null,
    })),
  });
}

/** The run-sheet items that name the leader, as `08.44–08.59: Sambutan … (15 menit)`. */
function turns(facts: Facts, leader: { nama: string; pendek: string }): readonly string[] {
  return makeTimetable(facts.susunan).flatMap(({ rows }) =>
    rows
      .filter(({ item }) => item.pelaksana?.includes(leader.pendek))
      .map(({ item, start, end, durationMinutes }) => {
        const from = start === undefined ? lengkapi('pukul') : formatClock(start);
        const time = end === undefined ? from : `${from}–${formatClock(end)}`;
        const length = durationMinutes === undefined ? '' : ` (${durationMinutes} menit)`;
        return `${time}: ${item.kegiatan}${length}`;
      }),
  );
}

/** A brief has room for three to five points. */
const FEWEST_POINTS = 3;
const MOST_POINTS = 5;

function talkingPoints(facts: Facts): readonly string[] {
  const points = facts.fakta.slice(0, MOST_POINTS).map(({ pernyataan, nilai, sumber }) => {
    const claim = pernyataan.replace(/\.$/u, '');
    const value = nilai === null || claim.includes(nilai) ? '' : ` ${nilai}`;
    const source = sumber ?? lengkapi(`sumber data “${claim}”`);
    return `${claim.charAt(0).toUpperCase()}${claim.slice(1)}${value} (sumber: ${source})`;
  });
  const open = Math.max(0, FEWEST_POINTS - points.length);
  const gap = lengkapi('poin bicara: pernyataan, angka, sumber, dan manfaat bagi warga');
  return [...points, ...Array.from({ length: open }, () => gap)];
}

interface Figure {
  readonly data: string;
  readonly nilai: string | null;
  readonly sumber: string | null;
}

function keyFigures(facts: Facts): readonly Figure[] {
  const { jumlahPeserta, rincianPeserta } = facts;
  const total =
    jumlahPeserta === null
      ? []
      : [
          {
            data: 'Peserta',
            nilai: `${formatNumber(jumlahPeserta)} orang`,
            sumber: 'berkas acara',
          },
        ];
  const groups = rincianPeserta.map(({ kelompok, jumlah }) => ({
    data: `Peserta: ${kelompok}`,
    nilai: `${formatNumber(jumlah)} orang`,
    sumber: 'berkas acara',
  }));
  const figures = facts.fakta
    .filter(({ nilai }) => nilai !== null)
    .map(({ pernyataan, nilai, sumber }) => ({ data: pernyataan, nilai, sumber }));
  const all = [...total, ...groups, ...figures];
  return all.length > 0 ? all : [{ data: lengkapi('data kunci'), nilai: null, sumber: null }];
}
