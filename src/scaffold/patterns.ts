import type { RunSheetEntry } from '../run-sheet/item.ts';
import type { Facts } from './facts.ts';
import { findLeader } from './leader.ts';
import { lengkapi } from './placeholder.ts';

/** Run-sheet patterns for events that have no `susunan` yet. */
export const PATTERNS = ['pembukaan-pelatihan'] as const;

/**
 * The usual items of a pattern, with customary durations in minutes as a start to work from. An
 * unknown pattern gives one item to fill in.
 */
export function patternItems(pattern: string | null, facts: Facts): readonly RunSheetEntry[] {
  switch (pattern) {
    case 'pembukaan-pelatihan':
      return trainingOpening(facts);
    default:
      return [{ ...startingAt(facts.mulai?.time ?? null), kegiatan: lengkapi('mata acara') }];
  }
}

/** Guests register in the half hour before the opening. */
const REGISTRATION_MINUTES = 30;

function trainingOpening(facts: Facts): readonly RunSheetEntry[] {
  const begin = facts.mulai?.time ?? null;
  const early = begin === null || begin < REGISTRATION_MINUTES;
  const leader = findLeader(facts);
  const opener = leader ?? lengkapi('pejabat yang membuka acara');
  const materials = facts.narasumber.map(({ nama, materi }) => ({
    kegiatan: materi === null ? `Materi ${lengkapi(`judul materi ${nama}`)}` : `Materi: ${materi}`,
    pelaksana: nama,
  }));
  return [
    {
      ...startingAt(early ? null : begin - REGISTRATION_MINUTES),
      durasi: REGISTRATION_MINUTES,
      kegiatan: 'Registrasi peserta',
      pelaksana: 'Panitia',
    },
    {
      ...startingAt(begin),
      durasi: 3,
      kegiatan: 'Pembukaan oleh pembawa acara',
      pelaksana: 'Pembawa acara',
    },
    { durasi: 3, kegiatan: 'Menyanyikan lagu Indonesia Raya', pelaksana: 'Dirigen dan hadirin' },
    { durasi: 3, kegiatan: 'Doa', pelaksana: lengkapi('pembaca doa') },
    { durasi: 5, kegiatan: 'Laporan ketua panitia', pelaksana: lengkapi('ketua panitia') },
    { durasi: 15, kegiatan: 'Sambutan dan arahan sekaligus membuka acara', pelaksana: opener },
    { durasi: 3, kegiatan: 'Pembukaan resmi', pelaksana: opener },
    { durasi: 5, kegiatan: 'Foto bersama', pelaksana: 'Panitia' },
    { durasi: 10, kegiatan: 'Rehat', pelaksana: 'Panitia' },
    ...(materials.length > 0
      ? materials
      : [{ kegiatan: `Materi ${lengkapi('judul materi')}`, pelaksana: lengkapi('narasumber') }]),
  ];
}

function startingAt(time: number | null): { mulai: number } | Record<never, never> {
  return time === null ? {} : { mulai: time };
}
