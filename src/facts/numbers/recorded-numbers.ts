import type { FactContext } from '../fact-context.ts';
import { findNumbersIn } from './quantities.ts';

/** The numbers that the event file of a draft gives: its participants, figures and claims. */
export function recordedNumbers({ event }: FactContext): ReadonlySet<number> {
  const numbers = new Set<number>();
  if (!event) return numbers;
  const { peserta, fakta } = event.file;
  if (peserta?.jumlah !== undefined) numbers.add(peserta.jumlah);
  for (const part of Object.values(peserta?.rincian ?? {})) numbers.add(part);
  for (const { pernyataan, nilai = '' } of fakta) {
    for (const number of findNumbersIn(`${pernyataan}. ${nilai}`)) numbers.add(number);
  }
  return numbers;
}
