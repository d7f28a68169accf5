/** Offices of several words; each word has its capital when a name follows. */
const OFFICES = `wakil wali kota, wali kota, wakil bupati, wakil gubernur,
  wakil presiden, wakil ketua, wakil menteri, sekretaris daerah, sekretaris jenderal,
  sekretaris dinas, sekretaris kecamatan, kepala dinas, kepala badan, kepala bagian, kepala bidang,
  kepala seksi, kepala kantor, kepala sekolah, kepala desa, kepala kepolisian, kepala kejaksaan,
  ketua umum, direktur utama, direktur jenderal, staf ahli, asisten pemerintahan, perdana menteri`;

/** Courts, schools, hospitals and other bodies whose name opens with what they are; longer ones first. */
const BODIES = `pengadilan tata usaha negara, pengadilan tinggi agama, pengadilan negeri, pengadilan tinggi,
  pengadilan agama, kejaksaan negeri, kejaksaan tinggi, kepolisian daerah, kepolisian resor,
  kepolisian sektor, komando distrik militer, komando resor militer, komando rayon militer,
  lembaga pemasyarakatan, rumah tahanan negara, rumah sakit umum daerah, rumah sakit umum pusat,
  rumah sakit umum, rumah sakit jiwa, rumah sakit ibu dan anak, sekolah dasar negeri, sekolah dasar,
  sekolah menengah pertama negeri, sekolah menengah pertama, sekolah menengah atas negeri,
  sekolah menengah atas, sekolah menengah kejuruan negeri, sekolah menengah kejuruan,
  sekolah luar biasa, madrasah ibtidaiyah negeri, madrasah ibtidaiyah, madrasah tsanawiyah negeri,
  madrasah tsanawiyah, madrasah aliyah negeri, madrasah aliyah, taman nasional, taman hutan raya,
  taman makam pahlawan, museum nasional, museum negeri, masjid agung, masjid raya, balai kota,
  kantor wilayah, kantor urusan agama, kementerian agama, universitas islam negeri,
  universitas islam, universitas negeri, universitas muhammadiyah, institut agama islam negeri,
  institut agama islam, institut teknologi, institut pertanian, politeknik negeri,
  politeknik kesehatan, komisi pemilihan umum, bank perkreditan rakyat, bank pembangunan daerah,
  perusahaan daerah air minum, stasiun meteorologi, gelanggang olahraga`;

let byFirst: ReadonlyMap<string, readonly (readonly string[])[]> | undefined;

/**
 * The offices and bodies of several words that open with a word in lower case, longer ones first:
 * `kepala dinas`, `pengadilan negeri`. Source: EYD V I.F (huruf kapital), butir 10 and 20.
 */
export function findLongNames(first: string): readonly (readonly string[])[] {
  byFirst ??= indexNames();
  return byFirst.get(first) ?? [];
}

function indexNames(): ReadonlyMap<string, readonly (readonly string[])[]> {
  const index = new Map<string, (readonly string[])[]>();
  for (const name of `${OFFICES}, ${BODIES}`.split(/,\s+/u)) {
    const words = name.split(/\s+/u);
    const [first = ''] = words;
    index.set(first, [...(index.get(first) ?? []), words]);
  }
  return index;
}
