import { formatDate } from '../calendar/date.ts';
import type { DraftMeta } from '../draft/meta.ts';
import type { Signer } from '../draft/meta-parts.ts';
import type { SignatureBlock } from './print-document.ts';

/**
 * The block below which an official signs, in the forms of official letters: `a.n.` names the
 * superior in whose name, `u.b.` follows with the official between, and the acting status stands
 * before the office. The tool leaves room and never sets a signature.
 */
export function composeSignature(meta: DraftMeta): SignatureBlock | undefined {
  const signer = meta.tanda_tangan;
  if (signer === undefined) return undefined;
  const { nama, pangkat, nip } = signer;
  const place = [meta.kota, meta.tanggal && formatDate(meta.tanggal)]
    .filter((part) => part !== undefined)
    .join(', ');
  const offices = officeLines(signer);
  return {
    place: place === '' ? undefined : place,
    offices: offices.map((line, index) => (index === offices.length - 1 ? `${line},` : line)),
    name: nama,
    details: [pangkat, nip === undefined ? undefined : `NIP ${nip}`].filter(
      (line) => line !== undefined,
    ),
  };
}

function officeLines({ jabatan, status, atas_nama, untuk_beliau }: Signer): readonly string[] {
  const office = jabatan.toUpperCase();
  const own = status === undefined ? office : `${status} ${office}`;
  const between =
    atas_nama === undefined || untuk_beliau === undefined
      ? []
      : [untuk_beliau.toUpperCase(), 'u.b.'];
  return [...(atas_nama === undefined ? [] : [`a.n. ${atas_nama.toUpperCase()}`]), ...between, own];
}
