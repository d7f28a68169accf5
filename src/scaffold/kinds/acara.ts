import { formatIsoDate } from '../../calendar/date.ts';
import { isoMoment, type Moment } from '../../calendar/typed-moment.ts';
import type { ViewContext } from '../view.ts';

/**
 * The fields of the template of an event file. The result is YAML, so texts are as they were
 * given, for the `yaml` helper.
 */
export function acaraView({ facts }: ViewContext): object {
  return {
    nama: facts.nama,
    tema: facts.tema,
    tujuan: facts.tujuan,
    pola: facts.pola,
    penyelenggara: facts.penyelenggara,
    mulai: facts.mulai && dateTime(facts.mulai),
    mulaiTanpaPukul: facts.mulai?.time === null ? formatIsoDate(facts.mulai.date) : null,
    selesai: facts.selesai && dateTime(facts.selesai),
    zona: facts.zona,
    tempat: facts.tempat,
    kota: facts.kota,
    provinsi: facts.provinsi,
    jumlahPeserta: facts.jumlahPeserta,
    pakaian: facts.pakaian,
  };
}

/** `2026-08-19 08:30`; `null` without a time, since an event file needs both. */
function dateTime({ date, time }: Moment): string | null {
  return time === null ? null : isoMoment(date, time);
}
