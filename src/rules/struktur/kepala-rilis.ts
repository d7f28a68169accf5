import { draftRule, type Rule, type RuleContext } from '../../check/rule.ts';
import { isWordFile } from '../../draft/draft.ts';
import { bodyStart, findLead, frontMatterStart } from '../../draft/lead.ts';
import { isToBeSent } from '../../draft/release-head.ts';
import { releaseVariants, variantOf } from '../../draft/release-variants.ts';

/** A number line as it stands in texts that come from Word. */
const NUMBER = /^(?:siaran pers\s)?(?:nomor|no\.?)\s?:?\s?\S*\d/iu;
/** A line that says when the release may be published. */
const STATUS =
  /^(?:untuk )?(?:segera )?(?:di)?(?:siarkan|rilis|terbit(?:kan)?)(?: segera)?|^embargo/iu;

export const kepalaRilis: Rule = draftRule({
  id: 'struktur/kepala-rilis',
  severity: 'info',
  summary: 'Rilis bernomor, dan menyebut boleh disiarkan segera atau mulai kapan.',
  why: 'Rilis tanpa nomor sulit dirujuk dan dicurigai palsu; tanpa status, wartawan harus bertanya apakah sudah boleh dimuat.',
  exceptions:
    'Nomor dan status boleh di bagian depan atau sebagai baris di atas teras. Undangan dan hak jawab tidak memakai status. Rilis tanpa nomor, status, dan narahubung, seperti salinan untuk laman, hanya ditanyakan di daftar periksa.',
  source: 'Kelaziman siaran pers pemerintah: nomor dan status terbit di kepala rilis',
  kinds: ['rilis'],
  checklist: 'Nomor dan status terbit tertulis',
  examples: {
    wrong: [
      { text: '«---»\njenis: rilis\nnarahubung: [{ nama: Andi }]\n---\nIsi.\n' },
      { text: '«---»\njenis: rilis\nnomor: 12/HUMAS/2026\n---\nIsi.\n' },
      { text: '«---»\njenis: rilis\nstatus: segera\n---\nIsi.\n' },
    ],
    right: [
      '---\njenis: rilis\nnomor: 12/HUMAS/2026\nstatus: segera\n---\nIsi.\n',
      '---\njenis: rilis\nnomor: 12/HUMAS/2026\nembargo: 2026-08-19 10:00 WIB\n---\nIsi.\n',
      '---\njenis: rilis\n---\nSIARAN PERS\n\nNomor: 12/HUMAS/2026\n\nUntuk disiarkan segera\n\nPemkot membuka pelatihan.\n',
      '---\njenis: rilis\nvarian: undangan\nnomor: 12/HUMAS/2026\n---\nKami mengundang media.\n',
      '---\njenis: rilis\njudul: Pemkot\n---\nIsi.\n', // struktur/narahubung
      '---\njenis: rilis\nnomor: "[LENGKAPI: nomor]"\nstatus: segera\n---\nIsi.\n',
      '---\njenis: brief\n---\nIsi.\n',
    ],
  },
  *check(context) {
    const { draft, settings } = context;
    const hasContact = draft.meta.narahubung.length > 0 || settings.narahubung.length > 0;
    const missing = findMissing(context);
    if (missing.length === 0 || !(hasContact || isToBeSent(draft))) return;
    const span = draft.frontMatter
      ? frontMatterStart(draft)
      : { start: bodyStart(draft), end: bodyStart(draft) };
    const fields = missing.join(' dan ');
    const message = isWordFile(draft)
      ? `Tulis ${fields.replaceAll('`', '')} di atas judul.`
      : `Isi ${fields} di bagian depan.`;
    yield { span, message };
  },
  remark(context) {
    const missing = findMissing(context);
    if (missing.length === 0) return undefined;
    return { note: `belum ada ${missing.join(' dan ')}`, needsPerson: true };
  },
});

/** The fields that neither the front matter nor a line above the lead gives. */
function findMissing({ draft, passages }: RuleContext): readonly string[] {
  const { nomor, status, embargo } = draft.meta;
  const lead = findLead(draft, passages);
  const above = passages.slice(0, lead ? passages.indexOf(lead) : 0).map(({ text }) => text);
  const variant = variantOf(draft) ?? 'umum';
  const hasNumber = nomor !== undefined || above.some((text) => NUMBER.test(text));
  const hasStatus =
    !releaseVariants[variant].hasStatus ||
    status !== undefined ||
    embargo !== undefined ||
    above.some((text) => STATUS.test(text));
  return [
    ...(hasNumber ? [] : ['`nomor`']),
    ...(hasStatus ? [] : ['`status` (segera atau embargo)']),
  ];
}
