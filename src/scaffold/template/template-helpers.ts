import type { TimeZone } from '../../calendar/clock.ts';
import { formatDate, formatIsoDate, formatLongDate } from '../../calendar/date.ts';
import type { Moment } from '../../calendar/typed-moment.ts';
import { headlineCase } from '../../text/headline-case.ts';
import { writeNumberWords } from '../../text/number-words.ts';
import { formatWholeNumber } from '../../text/numbers.ts';
import { yamlScalar } from '../../yaml/yaml-scalar.ts';
import { formatDateRange, formatNewsDate, formatSchedule, formatTime } from '../moment.ts';
import { lengkapi } from '../placeholder.ts';
import { joinList } from '../wording.ts';

/**
 * The commands of all templates, as they stand in `{{…}}`; a last text argument names the fact when
 * it is missing. A value of another sort than the command takes makes it throw a `TypeError` or a
 * `RangeError`.
 */
export const templateHelpers = {
  /** The value, or `[LENGKAPI: label]`. */
  lengkapi: (value: string | number | null, label: string) =>
    value === null || value === '' ? lengkapi(label) : String(value),
  /** The value as YAML on one line; with a label, a missing one is a placeholder. */
  yaml: (value: string | number | null, label?: string) => {
    if (value === null || value === '')
      return label === undefined ? '' : yamlScalar(lengkapi(label));
    return yamlScalar(String(value));
  },
  /** `19 Agustus 2026` */
  tanggal: (moment: Moment | null, label = 'tanggal') =>
    moment ? formatDate(moment.date) : lengkapi(label),
  /** `2026-08-19` */
  tanggalIso: (moment: Moment | null) => (moment ? formatIsoDate(moment.date) : ''),
  /** `Rabu, 19 Agustus 2026` */
  hari: (moment: Moment | null, label = 'hari dan tanggal') =>
    moment ? formatLongDate(moment.date) : lengkapi(label),
  /** `Rabu (19/8/2026)` */
  hariBerita: (moment: Moment | null, label = 'hari dan tanggal') =>
    moment ? formatNewsDate(moment.date) : lengkapi(label),
  /** `19–20 Agustus 2026` */
  rentang: (from: Moment | null, to: Moment | null, label = 'tanggal') =>
    from ? formatDateRange(from.date, (to ?? from).date) : lengkapi(label),
  /** `08.30 WIB` */
  pukul: (moment: Moment | null, zone: TimeZone | null, label = 'pukul') =>
    moment?.time == null ? lengkapi(label) : formatTime(moment.time, zone),
  /** `Rabu, 19 Agustus 2026, pukul 08.30–12.00 WIB` */
  jadwal: (
    from: Moment | null,
    to: Moment | null,
    zone: TimeZone | null,
    label = 'hari, tanggal, dan pukul',
  ) => (from ? formatSchedule(from, to, zone) : lengkapi(label)),
  /** `1.250` */
  angka: (value: number | null, label = 'jumlah') =>
    value === null ? lengkapi(label) : formatWholeNumber(value),
  /** `seribu dua ratus lima puluh` */
  terbilang: (value: number | null, label = 'jumlah') =>
    value === null ? lengkapi(label) : writeNumberWords(value),
  /** `Rapat Koordinasi di Kota Contoh` */
  judul: (text: string | null, label = 'judul') =>
    text === null || text === '' ? lengkapi(label) : headlineCase(text),
  /** `RAPAT KOORDINASI` */
  besar: (text: string | null, label = 'nama') =>
    text === null || text === '' ? lengkapi(label) : text.toUpperCase(),
  /** `a, b, dan c` */
  daftar: (items: readonly string[]) => joinList(items),
};
