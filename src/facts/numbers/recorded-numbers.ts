import type { EventFile } from '../../event/event.ts';
import { oncePer } from '../../text/once-per.ts';
import type { FactContext } from '../fact-context.ts';
import { findNumbersIn } from './quantities.ts';

/** The numbers that the event file of a draft gives: its participants, figures and claims. */
export function recordedNumbers({ event }: FactContext): ReadonlySet<number> {
  return event ? numbersOf(event.file) : new Set();
}

const numbersOf = oncePer(({ peserta, fakta }: EventFile): ReadonlySet<number> => {
  const numbers = new Set<number>(Object.values(peserta?.rincian ?? {}));
  if (peserta?.jumlah !== undefined) numbers.add(peserta.jumlah);
  for (const { pernyataan, nilai = '' } of fakta) {
    for (const number of findNumbersIn(`${pernyataan}. ${nilai}`)) numbers.add(number);
  }
  return numbers;
});
