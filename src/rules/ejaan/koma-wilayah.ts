import { isSpellingExempt } from '../../check/exemptions.ts';
import type { Report } from '../../check/finding.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule, type RuleContext } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import { findProvince, findRegencies } from '../../knowledge/regions.ts';
import { oneOf } from '../../text/patterns.ts';

/** The name of a place; all capitals are an initialism, such as that of an agency. */
const WORD =
  "(?!(?:Desa|Kelurahan|Kecamatan|Distrik|Kabupaten|Kota|Provinsi) )[A-ZÀ-Þ][a-zß-ÿ’'-]+";
const NAME = `${WORD}(?: ${WORD}){0,2}`;

/** What a place in a district or village is called by. */
const PLACE = oneOf(`
  [Dd]esa [Kk]elurahan [Kk]ampung [Dd]usun [Dd]ukuh Nagari Pekon Gampong Jorong Banjar [Kk]ecamatan
  Distrik [Jj]alan Jl\\. Lapangan [Pp]erumahan [Ss]ungai
`);

/** What the place around it is called by. */
const LARGER_PLACE = oneOf(`
  Desa Kelurahan [Kk]ecamatan Kec\\. Distrik Kabupaten Kab\\. Kota Provinsi
`);

/** A place, and the larger one that it lies in, without a comma in between: both. */
const CHAIN = new RegExp(
  // `Desa Contoh Kecamatan Misal`, `Jalan Melati Nomor 3 Kelurahan Contoh`.
  `(?<=(?<![A-Za-zÀ-ɏ])(?:${PLACE} |RW\\.? ?\\d{1,3} ))${NAME}(?: (?:Nomor|No\\.) \\d{1,4}| [IVX]{1,5}| \\d{1,3})? ${LARGER_PLACE}(?= ?[A-ZÀ-Þ][a-zß-ÿ])|` +
    // `Kabupaten Contoh Provinsi Misal`.
    `(?<=(?<![A-Za-zÀ-ɏ])(?:Kabupaten|Kab\\.|Kota) ?)${NAME} (?:Provinsi|Prov\\.)(?= ?[A-ZÀ-Þ][a-zß-ÿ])`,
  'gu',
);

/** Capitalised words behind a preposition of place or the kind of a regency. */
const BEHIND_PLACE_WORD =
  /(?<=(?<![A-Za-z])(?:di|ke|dari|asal|Kabupaten|Kab\.|Kota) )[A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+){1,4}/gu;

/** The last words of provinces, one of which every passage has that names a province. */
const PROVINCE_ENDS = new RegExp(
  ` (?:${oneOf(`
    Barat Timur Tengah Selatan Utara Tenggara Riau Jambi Bengkulu Lampung Banten Bali Aceh Gorontalo Maluku
    Papua Yogyakarta Jakarta Belitung NTB NTT DIY
  `)}|[JSK][a-z]+(?:bar|teng|tim|sel|ut|tra|tara))(?![a-z])`,
  'u',
);

/** What every such chain has; most passages are done with that. */
const LARGER = /[a-z] (?:Desa|Kelurahan|Kec|Distrik|Kab|Kota|Prov)/u;

/** Words of the name of an agency or office rather than of a place. */
const NO_PLACE = new RegExp(
  `(?<![A-Za-z])${oneOf(`
    Dinas Badan Pemerintah Tertinggal Transmigrasi Wisata Adat Siaga Dan Masyarakat Se Tingkat Tangguh
    Bencana Digital Mandiri Maju Percontohan Binaan Antikorupsi Anti Layak Ramah Sekretariat Kabupaten
    Kota Provinsi
  `)}(?![a-z])`,
  'u',
);

export const komaWilayah: Rule = draftRule({
  id: 'ejaan/koma-wilayah',
  severity: 'warning',
  summary: 'Nama desa, kecamatan, dan kabupaten yang berurutan dipisahkan koma.',
  why: 'Tanpa koma, pembaca harus menebak di mana nama desa berakhir dan nama kecamatan dimulai.',
  exceptions:
    'Hanya wilayah yang diberi sebutan (Desa Contoh, Kecamatan Misal) dan kabupaten atau kota dengan provinsinya; nama kantor dan “Desa Wisata” dibiarkan.',
  source: 'EYD V III.B butir 9 (tanda koma)',
  examples: {
    wrong: [
      { text: 'Rapat digelar di Desa «Contoh Kecamatan» Misal.' },
      {
        text: 'Warga Kelurahan «Contoh Jaya Distrik» Misal berlatih.',
      },
      { text: 'Posko ada di Dusun «Contoh Desa» Misal dan desa «Umpama Kecamatan» Misal.' },
      { text: 'Posko ada di Desa «Contoh Kec.» Misal, Kabupaten «Umpama Provinsi» Sebut.' },
      { text: 'Posko ada di Desa Contoh, Kecamatan «Misal Kabupaten» Umpama.' },
      {
        text: 'Posko ada di Jalan «Melati Kelurahan» Contoh dan di perumahan «Contoh Kecamatan» Misal.',
      },
      {
        text: 'Pabrik itu dibangun di «Bitung Sulawesi» Utara oleh warga asal «Gowa Sulawesi» Selatan.',
      },
      {
        text: 'Rombongan berangkat dari «Kota Padang Sumatera» Barat ke «Kabupaten Sleman Daerah» Istimewa Yogyakarta.',
      },
    ],
    right: [
      'Rapat digelar di Desa Contoh, Kecamatan Misal, Kabupaten Umpama.',
      'Pembinaan Desa DPMD Kabupaten Misal dimulai. Dinas Pemberdayaan Desa Kabupaten Misal hadir.',
      'Pemenang Lomba Desa Wisata Kabupaten Misal diumumkan.',
      'Kepala Desa se-Kecamatan Misal dan camat se-Kabupaten Umpama hadir.',
      'Camat Contoh Kabupaten Misal, Lurah Contoh, dan Kota Umpama disebut.',
      'Desa Contoh di Kecamatan Misal ramai. Dinas Lingkungan Hidup Kota Contoh hadir.',
      'Warga berangkat dari Sulawesi Utara ke Aceh Barat, lalu ke Bitung, Sulawesi Utara.',
      'Lomba digelar di Bandung Barat dan di Universitas Riau; ia kuliah di Banda Aceh.',
    ],
  },
  *check(context) {
    for (const passage of context.passages) {
      if (passage.role !== 'paragraph' && passage.role !== 'item') continue;
      yield* provinces(passage, context);
      if (!LARGER.test(passage.text)) continue;
      for (const { 0: found, index } of passage.text.matchAll(CHAIN)) {
        const end = index + found.length;
        const [larger = '', ...rest] = found.split(' ').reverse();
        const name = rest.reverse().join(' ');
        if (NO_PLACE.test(name) || isSpellingExempt({ passage, start: index, end }, context)) {
          continue;
        }
        yield {
          ...replacement(passage, index, end, `${name}, ${larger}`, { safe: false }),
          message: `Di antara nama wilayah yang berurutan ada koma: “${name}, ${larger} …”.`,
        };
      }
    }
  },
});

/** A regency or city and, right behind it, the province that it lies in: `Bitung Sulawesi Utara`. */
function* provinces(passage: Passage, context: RuleContext): Generator<Report> {
  if (!PROVINCE_ENDS.test(passage.text)) return;
  for (const { 0: found, index } of passage.text.matchAll(BEHIND_PLACE_WORD)) {
    const words = found.split(' ');
    const cut = words.findIndex(
      (_, at) => at > 0 && liesIn(words.slice(0, at).join(' '), words.slice(at).join(' ')),
    );
    if (cut === -1) continue;
    const city = words.slice(0, cut).join(' ');
    const [province = ''] = words.slice(cut);
    const end = index + city.length + 1 + province.length;
    if (isSpellingExempt({ passage, start: index, end }, context)) continue;
    yield {
      ...replacement(passage, index, end, `${city}, ${province}`, { safe: false }),
      message: `Di antara nama wilayah yang berurutan ada koma: “${city}, ${province} …”.`,
    };
  }
}

function liesIn(city: string, name: string): boolean {
  const province = findProvince(name);
  const bare = city.replace(/^(?:Kota|Kabupaten|Kab\.) /u, '');
  return province !== undefined && findRegencies(bare).some((one) => one.province === province);
}
