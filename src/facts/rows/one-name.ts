import { isAcronymOnRecord } from '../../knowledge/acronym-forms.ts';
import { isOfficeWord } from '../../knowledge/offices.ts';
import { isCapitalised } from '../../text/case.ts';
import { oneOf } from '../../text/patterns.ts';

/** The first word of a body or office whose name may hold a `dan` of its own. */
const HAS_JOINT = new RegExp(
  `^(?:para )?${oneOf(`
    Dinas dinas Badan Bidang Bagian Seksi Kementerian Direktorat Dirjen Direktur Deputi Kepala Kabid
    Kabag Kasi Kasubag Kadis Asisten Sekretaris Menteri Menko Kemenko Komisi Pusat Balai Biro Pasal
    Lembaga Fakultas Satuan
  `)}(?![a-z])`,
  'u',
);

/** Whether a text opens with the first word of a body or office whose name may hold a `dan` of its own. */
export function mayHoldJoint(text: string): boolean {
  return HAS_JOINT.test(text);
}

/**
 * Whether the second of two items may be more of the name of a body, or who holds the office before:
 * `Dinas Pangan, Pertanian`, `Bupati, Siti Aminah`.
 */
export function mayBeOneName(first: string, second: string): boolean {
  const [word = ''] = second.split(' ', 1);
  const [office = ''] = first.toLowerCase().split(' ', 1);
  if (isOfficeWord(office) && isFullName(second) && !isOfficeWord(word.toLowerCase())) return true;
  if (!mayHoldJoint(first) || !isCapitalised(first) || !isCapitalised(second)) return false;
  return !mayHoldJoint(second) && !/^[A-Z]{2}/u.test(word) && !isAcronymOnRecord(word);
}

/** `Budi Santoso`: two words or three with capitals, no acronym before them. */
function isFullName(text: string): boolean {
  const [word = ''] = text.split(' ', 1);
  return /^[A-Z][a-z]+(?: [A-Z][a-z]+){1,2}$/u.test(text) && !isAcronymOnRecord(word);
}
