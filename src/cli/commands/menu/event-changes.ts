import { findHolder, officeTitle, type Roster } from '../../../event/roster.ts';
import type { CliContext } from '../../context.ts';
import { loadNamedEvent, type NamedEvent } from '../../load-named-event.ts';
import { requireText } from '../../officer.ts';
import type { Choice, Prompter } from '../../prompter.ts';

/** What changes at the last minute, by the field that holds it; the others are typed. */
const CHANGES = [
  {
    value: 'mulai',
    label: 'tanggal atau pukul mulai',
    example: '2026-08-19 09:00, atau besok jam 9',
  },
  {
    value: 'selesai',
    label: 'tanggal atau pukul selesai',
    example: '2026-08-19 12:00, atau besok jam 12 siang',
  },
  { value: 'tempat.nama', label: 'tempat', example: 'Gedung Serbaguna' },
  { value: 'peserta.jumlah', label: 'jumlah peserta', example: '80' },
] as const;
const GUEST = { value: 'pejabat', label: 'pejabat yang hadir bertambah' } as const;
const DEPUTY = { value: 'diwakili', label: 'pejabat yang diwakili pejabat lain' } as const;
const OTHER = { value: 'lain', label: 'yang lain, dengan nama isiannya' } as const;
type Change = (typeof CHANGES)[number]['value'] | 'pejabat' | 'diwakili' | 'lain';

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
  const { event, workspace } = named;
  const known = idsIn(workspace.roster).length;
  const choices: readonly Choice<Change>[] = [
    ...CHANGES,
    ...(known > 0 ? [GUEST] : []),
    ...(known > 1 && event.pejabat.length > 0 ? [DEPUTY] : []),
    OTHER,
  ];
  const settings: string[] = [];
  let shifts = false;
  do {
    const change = await prompter.choose<Change>('Apa yang berubah?', choices);
    settings.push(await askSetting(change, named, prompter));
    if (change === 'mulai') {
      shifts = await prompter.confirm('Geser pula pukul susunan dan selesainya?', true);
    }
  } while (await prompter.confirm('Ada lagi yang berubah?', false));
  return [...settings, ...(shifts ? ['--geser'] : [])];
}

async function askSetting(
  change: Change,
  { event, workspace: { roster } }: NamedEvent,
  prompter: Prompter,
): Promise<string> {
  switch (change) {
    case 'pejabat': {
      const who = await prompter.choose('Siapa yang hadir?', offices(idsIn(roster), roster));
      const roles = await prompter.text({
        message: 'Apa perannya? Enter bila hanya hadir.',
        example: 'sambutan, membuka',
      });
      return roles.trim() === '' ? `pejabat.${who}.hadir=ya` : `pejabat.${who}.peran=${roles}`;
    }
    case 'diwakili': {
      const absent = event.pejabat.map(({ id }) => id);
      const who = await prompter.choose('Siapa yang berhalangan?', offices(absent, roster));
      const others = idsIn(roster).filter((id) => id !== who);
      const deputy = await prompter.choose('Siapa yang mewakili?', offices(others, roster));
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

/** Every office once, however many terms it has. */
function idsIn({ officials }: Roster): readonly string[] {
  return [...new Set(officials.map(({ id }) => id))];
}

/** Offices with who holds them, to choose from. */
function offices(ids: readonly string[], roster: Roster): readonly Choice<string>[] {
  return ids.map((id) => {
    const holder = findHolder(roster, id, undefined);
    return { value: id, label: holder ? `${officeTitle(holder)} ${holder.nama}` : id };
  });
}
