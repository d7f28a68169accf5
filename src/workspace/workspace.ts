import * as v from 'valibot';
import { TIME_ZONES } from '../calendar/clock.ts';
import type { Roster } from '../event/roster.ts';
import { type Decoded, decode, filledText } from '../yaml/decode.ts';
import type { YamlText } from '../yaml/yaml-text.ts';

const list = <Item extends v.GenericSchema>(item: Item) =>
  v.optional(v.array(item, 'harus berupa daftar.'), []);

/** What a rule may be set to in `aturan:` of `humas.yaml`. */
export const RULE_SETTINGS = ['off', 'info', 'warning', 'error'] as const;
export type RuleSetting = (typeof RULE_SETTINGS)[number];

const settingsSchema = v.strictObject({
  instansi: v.optional(filledText),
  /** First line of the letterhead: the government the agency belongs to. */
  pemerintah: v.optional(filledText),
  alamat: v.optional(filledText),
  kode_pos: v.optional(filledText),
  telepon: v.optional(filledText),
  laman: v.optional(filledText),
  surel: v.optional(filledText),
  /** Emblem for the letterhead: a PNG or JPEG file, relative to `humas.yaml`. */
  logo: v.optional(filledText),
  kota: v.optional(filledText),
  zona: v.optional(v.picklist(TIME_ZONES, `harus salah satu dari ${TIME_ZONES.join(', ')}.`)),
  narahubung: list(
    v.strictObject({
      nama: filledText,
      jabatan: v.optional(filledText),
      telepon: v.optional(filledText),
      surel: v.optional(filledText),
    }),
  ),
  /** Boilerplate: who the agency is, the last paragraph of every release. */
  tentang: v.optional(filledText),
  /** Words and names that are always right. */
  istilah: list(filledText),
  aturan: v.optional(
    v.record(
      v.string(),
      v.picklist(RULE_SETTINGS, `harus salah satu dari ${RULE_SETTINGS.join(', ')}.`),
    ),
    {},
  ),
});

/** The settings of an agency, from `humas.yaml`. */
export type Settings = v.InferOutput<typeof settingsSchema>;

/** An agency's folder: settings and roster. Without a `humas.yaml`, all is empty. */
export interface Workspace {
  /** Absolute path of the folder with `humas.yaml`; `undefined` when there is none. */
  readonly root: string | undefined;
  readonly settings: Settings;
  readonly roster: Roster;
}

/** Reads `humas.yaml`. */
export function decodeSettings(yaml: YamlText): Decoded<Settings> {
  return decode(yaml, settingsSchema);
}

/** The workspace of someone who has none. */
export const EMPTY_WORKSPACE: Workspace = {
  root: undefined,
  settings: v.parse(settingsSchema, {}),
  roster: { officials: [] },
};
