import type { YamlEdit } from '../yaml/edit-yaml.ts';
import type { FieldValue } from '../yaml/write-value.ts';
import type { EventFile, EventGuest } from './event.ts';
import { SettingFault } from './setting-fault.ts';

/** Who comes in a guest's stead. */
interface StandIn {
  readonly nama: string;
  readonly jabatan: string;
}

const EXAMPLE = 'Budi Santoso, S.H.; Wakil Kapolres Contoh';

/**
 * What has to change in the list of guests when one is represented by somebody else: who is
 * represented does not come and keeps their line, so that texts made for them still find their
 * office; who comes is put behind all others, with the roles. Who stood in before gives way.
 *
 * @param index of the guest who is represented, from 0
 * @param value name and office of who comes: `Budi Santoso, S.H.; Wakil Kapolres Contoh`
 * @throws SettingFault when that cannot be
 */
export function representGuest(
  event: EventFile,
  index: number,
  value: string,
): readonly YamlEdit[] {
  const key = `tamu.${index + 1}`;
  const guest = event.tamu[index];
  if (!guest) {
    throw new SettingFault(
      `\`tamu\` berisi ${event.tamu.length} butir, jadi butir nomor ${index + 1} tidak ada.`,
    );
  }
  const { tamu: guests } = event;
  const former = guests.findIndex(({ mewakili }) => mewakili === guest.jabatan);
  if (value === '') throw howToTakeBack(guests, { key, former });
  const standIn = readStandIn(key, value);
  if (standIn.nama === guest.nama) {
    throw new SettingFault(`“${guest.nama}” tidak dapat mewakili dirinya sendiri.`);
  }
  const listed = guests.findIndex(({ nama }) => nama === standIn.nama);
  const taken = [listed, index, former].flatMap((at) => guests[at]?.peran ?? []);
  const peran = [...new Set(taken)];
  const entry = {
    ...standIn,
    mewakili: guest.jabatan,
    ...(peran.length > 0 ? { peran } : {}),
  };
  const absent = [removed(index, 'peran'), changed(index, 'hadir', 'tidak')];
  const at = listed === -1 ? former : listed;
  if (at === -1) return [...absent, { kind: 'append', path: ['tamu'], entry, order: [] }];
  return [
    ...absent,
    // What is known of the one who stood in before says nothing of this one.
    ...(at === listed ? ['hadir'] : OF_THE_PERSON).map((field) => removed(at, field)),
    ...Object.entries(entry).map(([field, text]) => changed(at, field, text)),
    ...(former === -1 || former === at ? [] : STEAD.map((field) => removed(former, field))),
  ];
}

const OF_THE_PERSON = ['lafal', 'tempat_protokol', 'pasangan', 'tiba', 'pulang', 'hadir'];
const STEAD = ['mewakili', 'peran'];

function changed(index: number, field: string, value: FieldValue): YamlEdit {
  return { kind: 'set', path: ['tamu', index, field], value, order: FIELDS };
}

function removed(index: number, field: string): YamlEdit {
  return { kind: 'remove', path: ['tamu', index, field] };
}

/** In the order in which they stand in an event file. */
const FIELDS = ['nama', 'lafal', 'jabatan', 'tempat_protokol', 'mewakili', 'hadir', 'peran'];

/** Names have commas in them, so that a semicolon parts name and office. */
function readStandIn(key: string, value: string): StandIn {
  const [nama = '', jabatan = '', ...others] = value.split(';').map((part) => part.trim());
  if (nama !== '' && jabatan !== '' && others.length === 0) return { nama, jabatan };
  throw new SettingFault(
    'Nama dan jabatan wakilnya dipisahkan dengan titik koma.',
    `Misalnya: "${key}.diwakili=${EXAMPLE}"`,
  );
}

function howToTakeBack(
  guests: readonly EventGuest[],
  { key, former }: { readonly key: string; readonly former: number },
): SettingFault {
  const standIn = guests[former];
  if (!standIn) return new SettingFault(`\`${key}\` tidak sedang diwakili.`);
  const roles = standIn.peran.length > 0 ? ` ${key}.peran=${standIn.peran.join(',')}` : '';
  return new SettingFault(
    `Sebutkan peran \`${key}\` dan hapus wakilnya bila ia hadir sendiri.`,
    `Misalnya: ${key}.hadir=ya${roles} tamu.${former + 1}=`,
  );
}
