import { formatClock } from '../calendar/clock.ts';
import type { EventFile } from './event.ts';
import { readName } from './names.ts';
import { findHolder, type Official, type Roster } from './roster.ts';

/**
 * What a change of an event file leaves behind that nobody but the officer can decide: texts that
 * still name whoever does not come, their quotes, items of the run-sheet that keep their hours.
 *
 * @returns Indonesian sentences
 */
export function remarkOnChange(
  before: EventFile,
  after: EventFile,
  roster: Roster,
): readonly string[] {
  const gone = absentOf(after).filter((id) => !absentOf(before).includes(id));
  return [
    ...gone.flatMap((id) => {
      const official = findHolder(roster, id, after.mulai.date);
      return [...namedInRunSheet(after, official), ...quotedBy(after, id)];
    }),
    ...keptHours(before, after),
  ];
}

function absentOf({ pejabat }: EventFile): readonly string[] {
  return pejabat.flatMap(({ id, hadir }) => (hadir === false ? id : []));
}

function namedInRunSheet(
  { susunan }: EventFile,
  official: Official | undefined,
): readonly string[] {
  if (!official) return [];
  const name = readName(official.nama).core.join(' ');
  return susunan.flatMap(({ pelaksana = '' }, index) =>
    pelaksana.includes(name) || pelaksana.includes(official.jabatan)
      ? `susunan.${index + 1}.pelaksana masih menyebut “${pelaksana}”.`
      : [],
  );
}

function quotedBy({ kutipan }: EventFile, id: string): readonly string[] {
  return kutipan.flatMap((quote) =>
    quote.oleh === id && quote.disetujui
      ? `Kutipan ${quote.id} dari \`${id}\` tetap masuk ke rilis; pastikan masih boleh dipakai.`
      : [],
  );
}

/**
 * Items of the first day with an hour of their own do not move when the event begins at another
 * time.
 */
function keptHours(before: EventFile, after: EventFile): readonly string[] {
  if (before.mulai.time === after.mulai.time) return [];
  let day = 1;
  const kept = after.susunan.flatMap(({ mulai, hari }, index) => {
    day = hari ?? day;
    const isKept = day === 1 && mulai !== undefined && mulai === before.susunan[index]?.mulai;
    return isKept ? `susunan.${index + 1} (${formatClock(mulai)})` : [];
  });
  if (kept.length === 0) return [];
  return [
    `Mata acara dengan pukul sendiri tidak ikut bergeser: ${kept.join(', ')}.`,
    'Bila semuanya harus bergeser: humas refresh --undo, lalu ulangi dengan --geser.',
  ];
}
