import { isSpellingExempt } from '../../check/exemptions.ts';
import type { Report } from '../../check/finding.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { findNewsStart } from '../../draft/dateline.ts';
import type { Passage } from '../../draft/passage.ts';
import type { Span } from '../../text/span.ts';
import { textBefore } from '../../text/text-before.ts';

/** A hyphen, or two, that stands for a dash between words in small letters. */
const DASH = /(?<=[a-zß-ÿ,)”"])(?<!atau|dan|tanda)(?: -- | - |--)(?=[a-zß-ÿ“"])/gu;

/** A dash with a space on one side only. */
const ONE_SIDED = /(?<=[a-zß-ÿ,)])(?: [—–](?=[a-zß-ÿ])|[—–] (?=[a-zß-ÿ]))/gu;

export const tandaPisah: Rule = draftRule({
  id: 'ejaan/tanda-pisah',
  severity: 'info',
  summary: 'Keterangan sisipan diapit tanda pisah (—), bukan tanda hubung.',
  why: 'Tanda hubung menyatukan kata; di antara anak kalimat ia terbaca sebagai kata majemuk.',
  exceptions: 'Kota dan tanggal di awal rilis, rute, jadwal, dan bentuk ulang dibiarkan.',
  source: 'EYD V III.F butir 1 dan 2 (tanda pisah)',
  examples: {
    wrong: [
      { text: 'Jembatan itu« - »yang dibangun warga« - »kini ramai.' },
      { text: 'Jembatan itu«--»yang dibangun warga«--»kini ramai.' },
      { text: 'Jembatan itu« —»yang dibangun warga«— »kini ramai.' },
    ],
    right: [
      'Jembatan itu—yang dibangun warga—kini ramai.',
      'Jembatan itu – yang dibangun warga – kini ramai.',
      'CONTOH, 19 Agustus 2026 - Pemkot membuka posko.',
      'Rute Contoh - Misal dibuka; warga berlatih bersama-sama.',
      'Camat mencatat masing - masing keluhan siswa - siswi.',
      'Tulis humas check --fix naskah.md di terminal.',
      'Pra- dan pascabencana; 5 - 10 orang.',
    ],
  },
  *check(context) {
    for (const passage of context.passages) {
      const { text, role } = passage;
      if (role !== 'paragraph' && role !== 'item') continue;
      if (!/ -|--|—|–/u.test(text)) continue;
      for (const dash of dashes(passage)) {
        if (!isSpellingExempt({ passage, ...dash }, context)) yield report(passage, dash);
      }
    }
  },
});

function* dashes(passage: Passage): Generator<Span> {
  const { text } = passage;
  for (const { 0: found, index } of [...text.matchAll(DASH), ...text.matchAll(ONE_SIDED)]) {
    const end = index + found.length;
    if (index < findNewsStart(passage)) continue;
    if (!joinsLikeWords(text, index, end)) yield { start: index, end };
  }
}

function report(passage: Passage, { start, end }: Span): Report {
  return {
    ...replacement(passage, start, end, '—', { safe: false }),
    message: 'Untuk keterangan sisipan pakailah tanda pisah tanpa spasi: “…—…”.',
  };
}

/** `masing - masing`, `siswa - siswi`: a reduplication, of which another rule speaks. */
function joinsLikeWords(text: string, start: number, end: number): boolean {
  const before =
    textBefore(text, start)
      .split(/[^A-Za-zÀ-ɏ]/u)
      .at(-1) ?? '';
  return before !== '' && text.slice(end).startsWith(before.slice(0, 3));
}
