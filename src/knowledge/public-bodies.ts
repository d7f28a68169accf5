import { wordSet } from '../text/patterns.ts';

/**
 * Words with which the names of public bodies open, as written there; patterns are made of them.
 * What a file takes for a body beside them (companies, clubs, teams) it lists itself.
 */
export const PUBLIC_BODIES: string = [
  // Governments of the country and its regions.
  'Pemerintah Pemda Pemprov Pemkab Pemkot',
  // What serves under them, and is called by its field or place.
  `Kementerian Dinas Badan Kantor Balai Inspektorat Satpol RSUD Puskesmas
  Dinkes Dinsos Disdik Dishub Diskominfo Disdukcapil Bappeda Bapenda BKPSDM BPBD`,
  // Councils, and bodies of the state with branches in the regions.
  'DPRD KPU Bawaslu Baznas BNN BPS',
  // The police and the forces.
  'Polri Polda Polrestabes Polresta Polres Polsek TNI Kodam Korem Kodim Koramil',
  // The courts, those who accuse before them, and where sentences are served.
  'Pengadilan Kejaksaan Kejati Kejari Lapas Rutan',
].join(' ');

const BODY_WORDS = wordSet(PUBLIC_BODIES.toLowerCase());

/** Whether the name of a public body opens with a word in lower case: `polres`, `dinas`, `bpbd`. */
export function isPublicBody(word: string): boolean {
  return BODY_WORDS.has(word);
}
