import * as v from 'valibot';
import { described, filledText, listOf, wholeNumber } from '../yaml/schema-blocks.ts';

/** Words that open each line of a list of greetings; one of them throughout a script. */
export const GREETING_STYLES = [
  'Yang terhormat',
  'Yang kami hormati',
  'Yang saya hormati',
] as const;

/** How scripts are drafted that are read aloud: `lisan:` of `humas.yaml`. */
export interface SpeechSettings {
  readonly sapaan?: (typeof GREETING_STYLES)[number] | undefined;
  /** Lines of greetings beyond which like offices are greeted together. */
  readonly sapaan_terbanyak?: number | undefined;
  /** The words that open a script, a line each. */
  readonly salam?: readonly string[] | undefined;
  /** The words that close it. */
  readonly salam_penutup?: readonly string[] | undefined;
  readonly kata_per_menit?: number | undefined;
}

const lines = (description: string) => v.optional(described(listOf(filledText), description));

/**
 * `lisan:` of `humas.yaml`.
 *
 * @internal
 */
export const speechSettingsSchema = v.strictObject({
  sapaan: v.optional(
    described(
      v.picklist(GREETING_STYLES, `harus salah satu dari ${GREETING_STYLES.join(', ')}.`),
      'Pembuka setiap baris sapaan',
    ),
  ),
  sapaan_terbanyak: v.optional(
    described(wholeNumber, 'Baris sapaan paling banyak; selebihnya disapa berkelompok'),
  ),
  salam: lines('Salam pembuka, satu baris setiap salam'),
  salam_penutup: lines('Salam penutup, satu baris setiap salam'),
  kata_per_menit: v.optional(
    described(
      v.pipe(
        wholeNumber,
        v.minValue(60, 'harus 60 sampai 200.'),
        v.maxValue(200, 'harus 60 sampai 200.'),
      ),
      'Laju bicara, dalam kata per menit',
    ),
  ),
});

/**
 * The settings with all that is left out. Ten lines and 120 words a minute are the custom of
 * protocol offices, the two greetings that of most regions.
 */
export function completeSpeech(settings: SpeechSettings = {}): {
  readonly [Key in keyof SpeechSettings]-?: NonNullable<SpeechSettings[Key]>;
} {
  return {
    sapaan: settings.sapaan ?? 'Yang terhormat',
    sapaan_terbanyak: settings.sapaan_terbanyak ?? 10,
    salam: settings.salam ?? [
      'Assalamualaikum warahmatullahi wabarakatuh.',
      'Salam sejahtera bagi kita semua.',
    ],
    salam_penutup: settings.salam_penutup ?? ['Wassalamualaikum warahmatullahi wabarakatuh.'],
    kata_per_menit: settings.kata_per_menit ?? 120,
  };
}
