import { writeNumberWords } from '../text/number-words.ts';
import type { ClockTime, TimeZone } from './clock.ts';
import { type CalendarDate, MONTHS, weekdayName } from './date.ts';

const ZONES: Readonly<Record<TimeZone, string>> = {
  WIB: 'Waktu Indonesia Barat',
  WITA: 'Waktu Indonesia Tengah',
  WIT: 'Waktu Indonesia Timur',
};

/** A day as it is read out: `Rabu, sembilan belas Agustus dua ribu dua puluh enam`. */
export function spokenDate(date: CalendarDate): string {
  const day = writeNumberWords(date.day);
  return `${weekdayName(date)}, ${day} ${MONTHS[date.month - 1]} ${writeNumberWords(date.year)}`;
}

/**
 * A time as it is read out: `pukul delapan lewat tiga puluh menit Waktu Indonesia Barat`; days
 * that follow wrap round.
 */
export function spokenClock(time: ClockTime, zone?: TimeZone): string {
  const minutes = time % 60;
  const hours = Math.floor(time / 60) % 24;
  const past = minutes === 0 ? '' : ` lewat ${writeNumberWords(minutes)} menit`;
  const where = zone === undefined ? '' : ` ${ZONES[zone]}`;
  return `pukul ${writeNumberWords(hours)}${past}${where}`;
}
