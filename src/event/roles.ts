import { editDistance } from '../text/nearest.ts';

/** Roles that decide something in drafts and checks, as event files are to write them. */
export const KNOWN_ROLES: readonly string[] = [
  'sambutan',
  'laporan',
  'membuka',
  'meresmikan',
  'melantik',
  'memimpin',
  'meninjau',
  'mengunjungi',
  'inspektur',
  'pembina',
  'amanat',
  'arahan',
  'menutup',
  'menandatangani',
  'paparan',
  'memaparkan',
  'pernyataan',
  'narasumber',
];

/** Roles of those who sign an agreement, as event files write them. */
export const SIGNING_ROLES: readonly string[] = [
  'menandatangani',
  'penandatangan',
  'penanda tangan',
];

/** Other forms of the known roles. */
const OTHER_FORMS: Readonly<Record<string, string>> = {
  pembuka: 'membuka',
  buka: 'membuka',
  'membuka acara': 'membuka',
  pembukaan: 'membuka',
  peresmian: 'meresmikan',
  peresmi: 'meresmikan',
  resmikan: 'meresmikan',
  pelantik: 'melantik',
  pelantikan: 'melantik',
  melapor: 'laporan',
  pelapor: 'laporan',
  'memberi sambutan': 'sambutan',
  'memberikan sambutan': 'sambutan',
  'kata sambutan': 'sambutan',
  'inspektur upacara': 'inspektur',
  irup: 'inspektur',
  'pembina upacara': 'pembina',
  peninjau: 'meninjau',
  peninjauan: 'meninjau',
  kunjungan: 'mengunjungi',
  pengarah: 'arahan',
  penutup: 'menutup',
};

/**
 * The known role that is meant by one which nothing understands: a slip of the hand (`meresmiken`),
 * or another form (`pembuka`). `undefined` for known roles and for what an agency may call a part
 * of its own (`mendampingi`).
 */
export function meantRole(role: string): string | undefined {
  const typed = role.trim().toLowerCase();
  if (KNOWN_ROLES.includes(typed)) return typed === role ? undefined : typed;
  if (SIGNING_ROLES.includes(typed)) return undefined;
  const other = OTHER_FORMS[typed];
  if (other !== undefined) return other;
  const bare = typed.replace(/[[\]"']/gu, '');
  return KNOWN_ROLES.find(
    (known) => bare === known || (bare.length >= 6 && editDistance(bare, known) <= slips(known)),
  );
}

/** How many letters may be wrong in a role. */
function slips(known: string): number {
  return known.length >= 8 ? 2 : 1;
}
