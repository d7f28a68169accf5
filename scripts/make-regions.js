/**
 * Writes `src/knowledge/data/wilayah.tsv` and `wilayah/desa/*.tsv` from the tables of the package
 * `idn-area-data`, which is no dependency: it is 4 MB, and its regions change once or twice a year.
 *
 *   npm pack idn-area-data@3.1.2 && tar -xzf idn-area-data-3.1.2.tgz
 *   node scripts/make-regions.js package/data
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Say where the tables are: node scripts/make-regions.js package/data');

/** Time zones by code of province: Keppres 41/1987, and the provinces made of others since. */
const ZONES = {
  WIB: '11 12 13 14 15 16 17 18 19 21 31 32 33 34 35 36 61 62',
  WITA: '51 52 53 63 64 65 71 72 73 74 75 76',
  WIT: '81 82 91 92 93 94 95 96 97',
};
/**
 * Other names in use, by code of province.
 * @type {Readonly<Record<string, string>>}
 */
const OTHER_NAMES = {
  12: 'Sumut;Sumatra Utara',
  13: 'Sumbar;Sumatra Barat',
  16: 'Sumsel;Sumatra Selatan',
  19: 'Bangka Belitung;Babel',
  21: 'Kepri',
  31: 'Jakarta;Daerah Khusus Jakarta;Daerah Khusus Ibukota Jakarta;DKJ;DKI',
  32: 'Jabar',
  33: 'Jateng',
  34: 'Yogyakarta;DI Yogyakarta;DIY',
  35: 'Jatim',
  52: 'NTB',
  53: 'NTT',
  61: 'Kalbar',
  62: 'Kalteng',
  63: 'Kalsel',
  64: 'Kaltim',
  65: 'Kaltara',
  71: 'Sulut',
  72: 'Sulteng',
  73: 'Sulsel',
  74: 'Sultra',
  76: 'Sulbar',
  82: 'Malut',
};

const HEAD = `# Provinsi, kabupaten/kota, dan kecamatan di Indonesia; dibuat oleh scripts/make-regions.js.
# Sumber: idn-area-data 3.1.2 (github.com/fityannugroho/idn-area-data), dari kode wilayah Kementerian Dalam Negeri.
# Data ini tersedia di bawah Open Database License 1.0 (opendatacommons.org/licenses/odbl/1-0/);
# hak atas isinya di bawah Database Contents License (opendatacommons.org/licenses/dbcl/1-0/).
# Baris provinsi: kode, kunci (nama dan sebutan lain, masing-masing diapit ;), nama, zona waktu (Keppres 41/1987).
# Baris kabupaten/kota: kode, kunci, nama, jumlah kelurahan, jumlah desa, kecamatan (masing-masing diapit ;).
# Kunci: huruf saja, kecil, tanpa jenis wilayah.
`;

/** @param {string} name */
function read(name) {
  const [, ...lines] = readFileSync(`${folder}/${name}.csv`, 'utf8').trim().split(/\r?\n/u);
  return lines.map((line) => line.split(',').map((cell) => cell.replace(/^"|"$/gu, '').trim()));
}

/** @param {string} text */
function titleCase(text) {
  return text
    .toLowerCase()
    .replace(/(?<![\p{L}’'])\p{L}/gu, (letter) => letter.toUpperCase())
    .replace(/ Dan /gu, ' dan ')
    .replace(/^Dki /u, 'DKI ')
    .replace(/^Kota Administrasi /u, 'Kota ')
    .replace(/^Kabupaten Administrasi /u, 'Kabupaten ');
}

/**
 * The letters of names alone, each between semicolons, as the program looks them up.
 * @param {readonly string[]} names
 */
function keysOf(names) {
  return `;${names.map((name) => name.toLowerCase().replace(/[^a-z]/gu, '')).join(';')};`;
}

/** @param {string} code */
function zoneOf(code) {
  const found = Object.entries(ZONES).find(([, codes]) => codes.split(' ').includes(code));
  if (!found) throw new Error(`No time zone is known for province ${code}.`);
  return found[0];
}

const VILLAGE_HEAD = `# Kelurahan dan desa satu provinsi; dibuat oleh scripts/make-regions.js.
# Sumber: idn-area-data 3.1.2, dari kode wilayah Kementerian Dalam Negeri. Lisensi: ODbL 1.0
# (opendatacommons.org/licenses/odbl/1-0/, LICENSE-ODbL-1.0.txt); lihat wilayah/README.md.
# Kolom: kode kecamatan, kecamatan, kelurahan (masing-masing diapit ;), desa (begitu pula).
`;

/**
 * The last part of the code of a village opens with its kind: 1 for kelurahan, 2 for desa, 3 for
 * desa adat.
 * @param {string} code
 */
function isKelurahan(code) {
  return code.split('.')[3]?.startsWith('1') === true;
}

/**
 * The source writes an apostrophe as a quotation mark: `Ra"as`.
 * @param {string} name
 */
function mendName(name) {
  return name.replace(/"+/gu, '’').replace(/\s+/gu, ' ').trim();
}

/**
 * The names of the villages of each district, by kind.
 * @type {Map<string, { kelurahan: string[], desa: string[] }>}
 */
const villagesOf = new Map();
/** How many villages of a kind a regency has. */
const villages = new Map();
for (const [code = '', district = '', name = ''] of read('villages')) {
  const kind = isKelurahan(code) ? 'kelurahan' : 'desa';
  const key = `${code.slice(0, 5)} ${kind}`;
  villages.set(key, (villages.get(key) ?? 0) + 1);
  const ofDistrict = villagesOf.get(district) ?? { kelurahan: [], desa: [] };
  ofDistrict[kind].push(mendName(name));
  villagesOf.set(district, ofDistrict);
}
const districts = read('districts');

/** @param {string} regency */
function districtsOf(regency) {
  const names = districts.filter(([, of]) => of === regency).map(([, , name]) => name);
  return `;${names.join(';')};`;
}

const regencies = read('regencies');
const lines = read('provinces').flatMap(([code = '', name = '']) => [
  [
    code,
    keysOf([name, ...(OTHER_NAMES[code]?.split(';') ?? [])]),
    titleCase(name),
    zoneOf(code),
  ].join('\t'),
  ...regencies
    .filter(([, province]) => province === code)
    .map(([regency = '', , regencyName = '']) =>
      [
        regency,
        keysOf([titleCase(regencyName).replace(/^(?:Kabupaten|Kota) /u, '')]),
        titleCase(regencyName),
        villages.get(`${regency} kelurahan`) ?? 0,
        villages.get(`${regency} desa`) ?? 0,
        districtsOf(regency),
      ].join('\t'),
    ),
]);
const root = fileURLToPath(new URL('..', import.meta.url));
writeFileSync(`${root}src/knowledge/data/wilayah.tsv`, `${HEAD}${lines.join('\n')}\n`);

const folderOfVillages = `${root}wilayah/desa`;
rmSync(folderOfVillages, { recursive: true, force: true });
mkdirSync(folderOfVillages, { recursive: true });
for (const [province = ''] of read('provinces')) {
  const rows = districts
    .filter(([district = '']) => district.startsWith(`${province}.`))
    .map(([district = '', , name = '']) => {
      const { kelurahan = [], desa = [] } = villagesOf.get(district) ?? {};
      return [district, name, `;${kelurahan.join(';')};`, `;${desa.join(';')};`].join('\t');
    });
  const table = `${VILLAGE_HEAD}${rows.join('\n')}\n`;
  writeFileSync(`${folderOfVillages}/${province}.tsv`, table);
}
