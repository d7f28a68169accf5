import { listProtocolOffices } from '../knowledge/protocol-offices.ts';
import { findNearest } from '../text/nearest.ts';

/** Why a `tempat_protokol` is none; `undefined` when UU 9/2010 ranks an office of that code. */
export function explainProtocolCode(code: string): string | undefined {
  const codes = listProtocolOffices().map((office) => office.code);
  if (codes.includes(code)) return undefined;
  const nearest = findNearest(code, codes);
  const hint =
    nearest === undefined
      ? '; hapus isian ini bila jabatannya tidak diatur UU 9/2010'
      : `; mungkin maksudnya \`${nearest}\``;
  return `Kedudukan \`${code}\` tidak dikenal dalam tata tempat${hint}.`;
}
