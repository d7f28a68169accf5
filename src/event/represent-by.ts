import type { YamlEdit } from '../yaml/edit-yaml.ts';
import type { EventFile, EventOfficial } from './event.ts';
import { SettingFault } from './setting-fault.ts';

/**
 * What has to change in the list of officials when one is represented by another: who is
 * represented does not come, and the roles go to the one who does. Somebody who stood in before
 * does so no more.
 *
 * @param id of the office that is represented
 * @param standIn of the office whose holder comes instead
 * @throws SettingFault when that cannot be
 */
export function representBy(event: EventFile, id: string, standIn: string): readonly YamlEdit[] {
  if (standIn === '') throw howToTakeBack(event, id);
  if (standIn === id)
    throw new SettingFault(`Pejabat \`${id}\` tidak dapat mewakili dirinya sendiri.`);
  const other = find(event, standIn)?.mewakili;
  if (other !== undefined && other !== id) {
    throw new SettingFault(`Pejabat \`${standIn}\` sudah mewakili \`${other}\`.`);
  }
  const former = event.pejabat.find((one) => one.mewakili === id && one.id !== standIn);
  const own = find(event, standIn)?.peran ?? [];
  const taken = [...(find(event, id)?.peran ?? []), ...(former?.peran ?? [])];
  const roles = [...new Set([...own, ...taken])];
  const officials = new OfficialEdits(event.pejabat);
  officials.set(id, 'peran', undefined);
  officials.set(id, 'hadir', 'tidak');
  if (former) {
    officials.set(former.id, 'mewakili', undefined);
    officials.set(former.id, 'peran', undefined);
  }
  officials.set(standIn, 'hadir', undefined);
  officials.set(standIn, 'mewakili', id);
  if (roles.length > 0) officials.set(standIn, 'peran', roles);
  return officials.edits;
}

/** Edits of the list of officials; whoever is not in it yet is put at its end. */
class OfficialEdits {
  readonly edits: YamlEdit[] = [];
  readonly #ids: string[];

  constructor(officials: readonly EventOfficial[]) {
    this.#ids = officials.map(({ id }) => id);
  }

  set(id: string, field: string, value: string | readonly string[] | undefined): void {
    let index = this.#ids.indexOf(id);
    if (index === -1) {
      if (value === undefined) return;
      index = this.#ids.push(id) - 1;
      this.edits.push({ kind: 'append', path: ['pejabat'], entry: { id }, order: [] });
    }
    const path = ['pejabat', index, field];
    this.edits.push(
      value === undefined
        ? { kind: 'remove', path }
        : { kind: 'set', path, value, order: ['id', 'mewakili', 'hadir', 'peran'] },
    );
  }
}

function find({ pejabat }: EventFile, id: string): EventOfficial | undefined {
  return pejabat.find((one) => one.id === id);
}

/** Which roles were whose before is not on record, so that the officer has to say it. */
function howToTakeBack({ pejabat }: EventFile, id: string): SettingFault {
  const standIn = pejabat.find(({ mewakili }) => mewakili === id);
  if (!standIn) return new SettingFault(`Pejabat \`${id}\` tidak sedang diwakili.`);
  const roles = standIn.peran.length > 0 ? standIn.peran.join(',') : 'sambutan';
  return new SettingFault(
    `Sebutkan peran masing-masing bila \`${id}\` hadir sendiri.`,
    `Misalnya: pejabat.${id}.hadir=ya pejabat.${id}.peran=${roles} pejabat.${standIn.id}.mewakili= pejabat.${standIn.id}.peran=`,
  );
}
