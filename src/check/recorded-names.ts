import type { RuleContext } from './rule.ts';

/**
 * The names of offices and bodies on record, as they are written there: of the settings, the
 * roster and the event file. A name may come more than once.
 */
export function readRecordedNames({
  settings,
  roster,
  event,
}: Pick<RuleContext, 'settings' | 'roster' | 'event'>): {
  readonly offices: readonly string[];
  readonly bodies: readonly string[];
} {
  const bodies = [
    settings.instansi,
    settings.pemerintah,
    event?.file.penyelenggara,
    ...(event?.file.narasumber ?? []).map(({ instansi }) => instansi),
  ];
  return {
    offices: roster.officials.map(({ jabatan }) => jabatan),
    bodies: bodies.filter((name): name is string => name !== undefined),
  };
}
