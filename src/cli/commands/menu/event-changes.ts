import { findHolder, officeTitle, type Roster } from '../../../event/roster.ts';
import type { CliContext } from '../../context.ts';
import { loadNamedEvent, type NamedEvent } from '../../load-named-event.ts';
import { requireText } from '../../officer.ts';
import type { Choice, Prompter } from '../../prompter.ts';

/** What changes at the last minute, by the field that holds it; the others are typed. */
const CHANGES = [
  { value: 'mulai', label: 'tanggal atau pukul mulai', example: '2026-08-19 09:00' },
  { value: 'selesai', label: 'tanggal atau pukul selesai', example: '2026-08-19 12:00' },
  { value: 'tempat.nama', label: 'tempat', example: 'Gedung Serbaguna' },
  { value: 'peserta.jumlah', label: 'jumlah peserta', example: '80' },
] as const;
const DEPUTY = { value: 'diwakili', label: 'pejabat yang diwakili pejabat lain' } as const;
const OTHER = { value: 'lain', label: 'yang lain, dengan nama isiannya' } as const;
type Change = (typeof CHANGES)[number]['value'] | 'diwakili' | 'lain';

/**
 * Asks what has changed about an event.
 *
 * @returns the arguments of `humas event set` behind the path of the event file
 * @throws UserError when the event file is not there or broken
 */
export async function askEventChanges(
  path: string,
  prompter: Prompter,
  context: CliContext,
): Promise<readonly string[]> {
  const named = await loadNamedEvent(path, context);
  const canDeputise = named.event.pejabat.length > 0 && named.workspace.roster.officials.length > 1;
  const choices: readonly Choice<Change>[] = [...CHANGES, ...(canDeputise ? [DEPUTY] : []), OTHER];
  const settings: string[] = [];
  let shifts = false;
  do {
    const change = await prompter.choose<Change>('Apa yang berubah?', choices);
    settings.push(await askSetting(change, named, prompter));
    if (change !== 'mulai') continue;
    shifts = await prompter.confirm('Geser pula pukul susunan dan selesainya?', true);
  } while (await prompter.confirm('Ada lagi yang berubah?', false));
  return [...settings, ...(shifts ? ['--geser'] : [])];
}

async function askSetting(
  change: Change,
  { event, workspace }: NamedEvent,
  prompter: Prompter,
): Promise<string> {
  switch (change) {
    case 'diwakili': {
      const absent = event.pejabat.map(({ id }) => id);
      const who = await prompter.choose('Siapa yang berhalangan?', named(absent, workspace.roster));
      const others = workspace.roster.officials.flatMap(({ id }) => (id === who ? [] : id));
      const ids = [...new Set(others)];
      const deputy = await prompter.choose('Siapa yang mewakili?', named(ids, workspace.roster));
      return `pejabat.${who}.diwakili=${deputy}`;
    }
    case 'lain':
      return prompter.text({
        message: 'Tulis isian=isi.',
        example: 'pakaian=Batik lengan panjang',
        validate: (text) =>
          /^[^=\s]+\s*=/u.test(text.trim()) ? undefined : 'Tulis nama isian, tanda =, lalu isinya.',
      });
    case 'mulai':
    case 'selesai':
    case 'tempat.nama':
    case 'peserta.jumlah': {
      const example = CHANGES.find(({ value }) => value === change)?.example ?? '';
      const value = await prompter.text({
        message: 'Menjadi apa?',
        example,
        validate: requireText,
      });
      return `${change}=${value.trim()}`;
    }
    default:
      return change satisfies never;
  }
}

/** Offices with who holds them, to choose from. */
function named(ids: readonly string[], roster: Roster): readonly Choice<string>[] {
  return ids.map((id) => {
    const holder = findHolder(roster, id, undefined);
    return { value: id, label: holder ? `${officeTitle(holder)} ${holder.nama}` : id };
  });
}
