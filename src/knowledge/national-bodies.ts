/**
 * Bodies of the state and of professions of which the country has one each, so that their name needs
 * none behind it to be one. Source: UUD 1945; the acts that found them; EYD V I.F, butir 20.
 */
const NATIONAL_BODIES = `dewan pers, dewan perwakilan rakyat daerah, dewan perwakilan rakyat,
  dewan perwakilan daerah, majelis permusyawaratan rakyat, mahkamah konstitusi, mahkamah agung,
  kejaksaan agung, komisi yudisial, komisi informasi pusat, komisi penyiaran indonesia,
  komisi pemilihan umum, komisi pemberantasan korupsi, badan pengawas pemilihan umum,
  badan pemeriksa keuangan, badan pusat statistik, badan narkotika nasional,
  badan kepegawaian negara, badan pertanahan nasional, badan nasional penanggulangan bencana,
  badan pengawas obat dan makanan, badan riset dan inovasi nasional, badan gizi nasional,
  badan pangan nasional, badan amil zakat nasional, badan siber dan sandi negara,
  otoritas jasa keuangan, lembaga penjamin simpanan, lembaga perlindungan saksi dan korban,
  majelis ulama indonesia, palang merah indonesia, persatuan wartawan indonesia`;

let byFirst: ReadonlyMap<string, readonly (readonly string[])[]> | undefined;

/** The national bodies whose name opens with a word in lower case, longer ones first: `dewan pers`. */
export function findNationalBodies(first: string): readonly (readonly string[])[] {
  byFirst ??= indexBodies();
  return byFirst.get(first) ?? [];
}

function indexBodies(): ReadonlyMap<string, readonly (readonly string[])[]> {
  const index = new Map<string, (readonly string[])[]>();
  for (const name of NATIONAL_BODIES.split(/,\s+/u)) {
    const words = name.split(/\s+/u);
    const [first = ''] = words;
    index.set(first, [...(index.get(first) ?? []), words]);
  }
  return index;
}
