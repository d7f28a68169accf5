/** Words with which the name of a body opens: an office, a committee, a group, all who are there. */
const TEAM =
  /^(?:seluruh |semua |para )?(?:panitia|tim|petugas|sekretariat|kesekretariatan|bagian|biro|bidang|seksi|subbag\w*|dinas|badan|kantor|kementerian|lembaga|inspektorat|satuan|satpol|unit|uptd?|balai|pusat|puskesmas|rsud|rumah sakit|pemerintah|pemda|pemkab|pemkot|pemprov|setda|setwan|kecamatan|kelurahan|desa|dprd|forkopimda|forum|komisi|kpu|bawaslu|bnn\w*|bpbd|bps|diskominfo|kominfo|humas|prokopim|protokol|protokoler|polres\w*|polsek|polda|kodim|koramil|korem|kejaksaan|pengadilan|tni|polri|pkk|tp pkk|dharma wanita|pramuka|karang taruna|sanggar|grup|kelompok|paduan suara|korps|drum ?band|marching band|siswa|pelajar|mahasiswa|peserta|hadirin|undangan|tamu|warga|masyarakat|rombongan|pimpinan|narasumber|media|wartawan|komunitas|organisasi|yayasan|koperasi|asosiasi|bank|pt|cv)\b/iu;

/**
 * Whether who does an item is a body of people, who can be in two places at once, and not one
 * person: `Sekretariat DPRD`, not `Sekretaris DPRD`. What opens the name decides.
 */
export function isTeam(performer: string): boolean {
  return TEAM.test(performer.trim());
}
