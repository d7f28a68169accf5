import * as v from 'valibot';
import { described, filledText, listOf } from '../yaml/schema-blocks.ts';

/** How much `humas export --final` insists on verified statements. */
const VERIFICATION_DUTIES = ['wajib', 'anjuran'] as const;

/** What a document must have before it is written without the mark of a draft. */
export interface FinalSettings {
  /** Whether every statement must be looked up, or that is only said. `wajib` when left out. */
  readonly verifikasi?: (typeof VERIFICATION_DUTIES)[number] | undefined;
  /** The chain of initials, first to last; none are asked for when left out. */
  readonly paraf?: readonly string[] | undefined;
}

/**
 * `final:` of `humas.yaml`.
 *
 * @internal
 */
export const finalSettingsSchema = v.strictObject({
  verifikasi: v.optional(
    described(
      v.picklist(VERIFICATION_DUTIES, `harus salah satu dari ${VERIFICATION_DUTIES.join(', ')}.`),
      'Apakah semua pernyataan wajib diverifikasi',
    ),
  ),
  paraf: v.optional(
    described(
      v.pipe(
        listOf(filledText),
        v.minLength(1, 'masih kosong; hapus isian ini bila paraf tidak diperlukan.'),
        v.check(
          (roles) => new Set(roles.map((role) => role.toLowerCase())).size === roles.length,
          'memuat peran yang sama dua kali.',
        ),
        v.metadata({ uniqueItems: true }),
      ),
      'Rantai paraf dari yang pertama, misalnya [penulis, kasubbag, kabag, pimpinan]',
    ),
  ),
});
