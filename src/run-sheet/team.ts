import { oneOf } from '../text/patterns.ts';

/** Words with which the name of a body opens. */
const BODY = oneOf(String.raw`
  panitia tim petugas sekretariat kesekretariatan bagian biro bidang seksi subbag\w*
  dinas badan kantor kementerian lembaga inspektorat satuan satpol unit uptd? balai pusat puskesmas
  rsud rumah_sakit pemerintah pemda pemkab pemkot pemprov setda setwan kecamatan kelurahan desa
  dprd forkopimda forum komisi kpu bawaslu bnn\w* bpbd bps diskominfo kominfo humas prokopim protokol
  protokoler polres\w* polsek polda kodim koramil korem kejaksaan pengadilan tni polri
  pkk tp_pkk dharma_wanita pramuka karang_taruna
  komunitas organisasi yayasan koperasi asosiasi bank pt cv
`);

/** Words for people who do something together, or who are all there. */
const GROUP = oneOf(`
  sanggar grup kelompok paduan_suara korps drum_?band marching_band
  siswa pelajar mahasiswa peserta hadirin undangan tamu warga masyarakat rombongan pimpinan narasumber
  media wartawan
`);

const TEAM = new RegExp(String.raw`^(?:seluruh |semua |para )?(?:${BODY}|${GROUP})\b`, 'iu');

/**
 * Whether who does an item is a body of people, who can be in two places at once, and not one
 * person: `Sekretariat DPRD`, not `Sekretaris DPRD`. What opens the name decides.
 */
export function isTeam(performer: string): boolean {
  return TEAM.test(performer.trim());
}
