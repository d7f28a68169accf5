import { checkRuleSettings } from '../check/settings.ts';
import { decodeEvent, type EventFile } from '../event/event.ts';
import { decodeRoster } from '../event/roster.ts';
import { rules } from '../rules/index.ts';
import { type Position, Source } from '../text/source.ts';
import { decodeSettings } from '../workspace/settings.ts';
import { EMPTY_WORKSPACE, type Workspace } from '../workspace/workspace.ts';
import type { Decoded } from '../yaml/decode.ts';
import { readYaml, type YamlText } from '../yaml/yaml-text.ts';
import type { YamlFault } from '../yaml/yaml-value.ts';

/** The texts that a draft is checked against, each YAML as it stands in its file. */
export interface FactTexts {
  /** An event file (`acara/*.yaml`). */
  readonly event?: string | undefined;
  /** The roster (`pejabat.yaml`). */
  readonly roster?: string | undefined;
  /** The settings of the agency (`humas.yaml`). `perluas` is not followed: there is no disk. */
  readonly settings?: string | undefined;
}

/** What is wrong with one of the texts, and where in it. */
export interface FactFault {
  readonly input: keyof FactTexts;
  /** One Indonesian sentence. */
  readonly message: string;
  readonly start: Position;
  readonly end: Position;
}

/** The texts after reading. What cannot be read is left out, and `faults` says why. */
export interface Facts {
  readonly event: EventFile | undefined;
  readonly workspace: Workspace;
  readonly faults: readonly FactFault[];
}

/** Reads an event file, a roster and settings from their texts. Never throws for what they say. */
export function readFacts({ event, roster, settings }: FactTexts): Facts {
  const faults: FactFault[] = [];
  const read = <T>(
    input: keyof FactTexts,
    text: string | undefined,
    decode: (yaml: YamlText) => Decoded<T>,
  ): T | undefined => {
    if (text === undefined) return undefined;
    const source = new Source(input, text);
    const decoded = decode(readYaml(source.text));
    if (decoded.ok) return decoded.value;
    faults.push(...decoded.faults.map((fault) => place(input, source, fault)));
    return undefined;
  };
  const workspace: Workspace = {
    root: undefined,
    settings: read('settings', settings, decodeKnownSettings) ?? EMPTY_WORKSPACE.settings,
    roster: read('roster', roster, decodeRoster) ?? EMPTY_WORKSPACE.roster,
  };
  return { event: read('event', event, decodeEvent), workspace, faults };
}

/** Settings whose rules and options are all known. */
function decodeKnownSettings(yaml: YamlText): ReturnType<typeof decodeSettings> {
  const decoded = decodeSettings(yaml);
  if (!decoded.ok) return decoded;
  const faults = checkRuleSettings({ yaml, settings: decoded.value }, rules);
  return faults.length === 0 ? decoded : { ok: false, faults };
}

function place(input: keyof FactTexts, source: Source, { span, message }: YamlFault): FactFault {
  return {
    input,
    message,
    start: source.position(span.start),
    end: source.position(span.end),
  };
}
