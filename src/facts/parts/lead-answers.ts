import { A_MONTH, A_WEEKDAY, WEEKDAYS } from '../../calendar/date.ts';
import { readDateline } from '../../draft/dateline.ts';
import type { Passage } from '../../draft/passage.ts';
import { isCapitalised } from '../../text/case.ts';
import { oneOf } from '../../text/patterns.ts';
import type { Word } from '../../text/words.ts';

/**
 * The six questions that the opening of a news text answers, in the order in which they are asked.
 */
export const LEAD_QUESTIONS = ['apa', 'siapa', 'kapan', 'di mana', 'mengapa', 'bagaimana'] as const;
export type LeadQuestion = (typeof LEAD_QUESTIONS)[number];

/**
 * The words that answer each question, as they are written; a question without answer is left out.
 */
export type LeadAnswers = ReadonlyMap<LeadQuestion, string>;

/** Verbs without affixes that releases and headlines put behind their subject. */
const BARE_VERB = oneOf(`
  ikut ikuti hadir hadiri gelar buka resmikan luncurkan salurkan serahkan raih terima tinjau jadi bagi
  bagikan siapkan ajak tutup tetapkan lantik mulai turun naik ada bekerja kembali
`);
/** Words that only look like a verb with its prefix. */
const NO_VERB = oneOf(`
  mereka melalui menurut menjelang mengenai menteri meter media medan meskipun memang
  berbagai bersama berdasarkan berikut bertempat berita beras berupa
  dinas distrik direktur direktorat dirinya digital disiplin
  terhadap terkait tersebut terdiri termasuk terakhir terutama tertinggi terbaik terbaru terbesar terpadu
  tertentu terhitung perlu
  dilingkungan dilingkup dikantor dihalaman diruang digedung dikawasan dilapangan didesa dimana
  ditengah diantara diantaranya disamping dibawah diatas didalam dihadapan dikabupaten dikecamatan
  dikota ditingkat dibidang disela disekitar diseluruh disetiap dirumah dipendopo diwilayah
`);
const VERB = new RegExp(
  `(?<![a-zà-ɏ-])(?!${NO_VERB}(?![a-z]))(?:me[a-z]{4,}|ber[a-z]{4,}|di[a-z]{4,}|ter[a-z]{5,}|${BARE_VERB})(?![a-zà-ɏ])`,
  'u',
);
const TIME = new RegExp(
  `(?<![a-zà-ɏ])(?:${[
    // `hari ini`, `pekan lalu`
    String.raw`(?:hari|pagi|siang|sore|malam|pekan|minggu|bulan|tahun|semester|triwulan)\s(?:ini|itu|lalu|depan|mendatang)`,
    `(?:${A_WEEKDAY.toLowerCase()}|ahad)(?![a-zà-ɏ])`,
    'kemarin|besok|lusa|tadi|semalam',
    // `selama tiga hari`
    String.raw`selama\s(?:\S+\s)?(?:\d+|dua|tiga|empat|lima|enam|tujuh)\s(?:hari|pekan|bulan)`,
    // `sejak awal 2026`, `pada Agustus 2026`
    String.raw`(?:pada|sejak|mulai|sampai|hingga|tahun|bulan|di\s?tahun)\s(?:(?:tahun|awal|akhir|pertengahan|bulan)\s)?(?:\d{4}|${A_MONTH.toLowerCase()})(?:\s\d{4})?`,
    // `triwulan kedua 2026`
    String.raw`(?:semester|triwulan)\s[\da-z]+\s?(?:\d{4})?`,
    String.raw`pukul\s\d{1,2}[.:]\d{2}|tahun\s(?:ajaran|anggaran)\s\d{4}|saat ini|sekarang`,
  ].join('|')})`,
  'u',
);
/** A place behind its preposition: up to the end of the name that follows. */
const PLACE = new RegExp(
  // `di`, also where it touches the place: `dihalaman kantor`.
  String.raw`(?<![A-Za-zÀ-ɏ])(?:[Dd]i(?=area|halaman|kantor|lapangan|gedung|aula)|(?:[Dd]i|[Kk]e|[Bb]ertempat di)\s)` +
    // Up to three words in small letters, none of them one behind which no place stands.
    String.raw`(?:(?!${oneOf(String.raw`
      dalam atas antara samping hadapan tengah mana bidang balik bawah depan era masa
      seluruh\s(?:dunia|hidup)
    `)})[a-zà-ɏ]{3,}\s){0,3}?` +
    // A name, or a kind of place.
    String.raw`(?:[A-ZÀ-Þ][A-Za-zÀ-ɏ.'-]*(?:\s(?=[A-ZÀ-Þ\d])[A-Za-zÀ-ɏ\d.'-]+){0,5}|${oneOf(`
      area tempat posko sempadan halaman kantor aula lapangan ruang gedung kawasan wilayah lokasi kampus
      pendopo balai masjid sekolah desa kelurahan kecamatan daerah rumah pasar jalan pelabuhan bandara
      pantai laut sungai hutan
    `)}(?![a-zà-ɏ]))`,
  'u',
);
const REASON = new RegExp(
  String.raw`(?<![a-zà-ɏ])${oneOf(`
    untuk guna agar supaya karena sebab demi bertujuan
    sebagai_(?:upaya|bentuk|langkah|wujud|bagian|tindak_lanjut) dalam_(?:rangka|upaya)
    menyusul akibat menindaklanjuti mengantisipasi sehingga berdasarkan sesuai menyambut memperingati
  `)}(?:\s[^\s,.;]+){1,5}`,
  'u',
);
const MANNER =
  /(?<![a-zà-ɏ])(?:dengan|melalui|lewat|secara|setelah|seraya|sambil)(?:\s[^\s,.;]+){1,5}/u;
/** People and bodies that are named by common nouns. */
const PEOPLE = new RegExp(
  String.raw`(?<![a-zà-ɏ\d.])(?:${[
    String.raw`(?:para\s)?${oneOf(`
      warga masyarakat petani nelayan pelajar siswa mahasiswa guru pedagang peserta pegawai petugas
      relawan perajin pelaku_usaha wartawan penyandang_disabilitas keluarga anak lansia pemuda jemaah
      wisatawan pasien penumpang pengendara kader atlet anggota pengurus pemerintah
    `)}`,
    // `sebanyak 75 pelajar`, `75 orang`
    String.raw`sebanyak\s\d[\d.]{0,12}\s\S{1,20}`,
    String.raw`\d[\d.]{0,12}\s(?:orang|peserta|warga|siswa|pelajar|guru|petani|keluarga)`,
  ].join('|')})(?![a-zà-ɏ])`,
  'u',
);
/** A capital at the head of a sentence that names nobody. */
const OPENING = new Set(
  `${WEEKDAYS.join(' ').toLowerCase()} acara kegiatan dalam pada sebanyak sebagai untuk guna setelah usai sejak selama di ke dari bertempat dengan hal ini itu para sebuah seorang suasana bersama menjelang memasuki menyambut memperingati hari tahun bulan ada telah melalui berdasarkan sehubungan`.split(
    /\s+/u,
  ),
);

/** Before the name of a place. */
const PLACE_BEFORE = new Set(['di', 'ke', 'dari', 'tempat']);
const LONGEST_NAME = 7;

/**
 * What the opening of a news text says of who, what, when, where, why and how. It sees words, not
 * sense: an answer may be one to another question, and what it misses may still be there.
 *
 * @param opening the lead and the paragraph after it
 */
export function readLeadAnswers(opening: readonly Passage[]): LeadAnswers {
  const [lead] = opening;
  const dateline = lead && readDateline(lead.text);
  const texts = opening.map(({ text }, index) => (index === 0 ? text.slice(dateline?.end) : text));
  const found: Readonly<Record<LeadQuestion, string | undefined>> = {
    // A verb in capitals may be part of a name: `Program Sehari Mencari Solusi`.
    apa: first(texts, VERB, (text) => text) ?? first(texts, VERB, (text) => text.toLowerCase()),
    siapa:
      findWho(opening, dateline?.end ?? 0) ?? first(texts, PEOPLE, (text) => text.toLowerCase()),
    kapan:
      findDate(opening, dateline?.end ?? 0) ?? first(texts, TIME, (text) => text.toLowerCase()),
    'di mana': first(texts, PLACE, (text) => text) ?? dateline?.city ?? cityBeforeColon(lead),
    mengapa: first(texts, REASON, (text) => text.toLowerCase()),
    bagaimana: first(texts, MANNER, (text) => text.toLowerCase()),
  };
  return new Map(
    LEAD_QUESTIONS.flatMap((question) => {
      const answer = found[question];
      return answer === undefined ? [] : [[question, answer] as const];
    }),
  );
}

/** `Palembang: Pemerintah …`, as broadcasters open, and `WONOSOBO. Pemerintah …`. */
function cityBeforeColon(lead: Passage | undefined): string | undefined {
  const found =
    /^(?:[A-Z]{3,5},\s)?([A-ZÀ-Þ][A-Za-zÀ-ɏ]{2,20}):\s|^([A-ZÀ-Þ]{4,20})\.\s(?=[A-ZÀ-Þ])/u.exec(
      lead?.text ?? '',
    );
  return found?.[1] ?? found?.[2];
}

function first(
  texts: readonly string[],
  pattern: RegExp,
  normalise: (text: string) => string,
): string | undefined {
  for (const text of texts) {
    const found = pattern.exec(normalise(text));
    if (found) return text.slice(found.index, found.index + found[0].length);
  }
  return undefined;
}

/** The first date of the opening; that of the dateline comes last. */
function findDate(opening: readonly Passage[], from: number): string | undefined {
  for (const [index, { text, dates }] of opening.entries()) {
    const date = dates.find(({ start }) => index > 0 || start >= from);
    if (date) return text.slice(date.start, date.end + (text[date.end] === ')' ? 1 : 0));
  }
  return /\d{1,2}[/ ](?:\d{1,2}|[A-Z][a-z]+)(?:[/ ]\d{4})?/u.exec(
    opening[0]?.text.slice(0, from) ?? '',
  )?.[0];
}

/** The first name: words in capitals in a row, no mere opening of a sentence, and no place. */
function findWho(opening: readonly Passage[], from: number): string | undefined {
  for (const [index, { text, words }] of opening.entries()) {
    const told = index === 0 ? words.filter(({ start }) => start >= from) : words;
    for (const [at, head] of told.entries()) {
      const before = told[at - 1];
      if (!isCapitalised(head.text) || OPENING.has(head.lower)) continue;
      if (before && (isCapitalised(before.text) || PLACE_BEFORE.has(before.lower))) continue;
      return text.slice(head.start, nameEnd(text, told.slice(at, at + LONGEST_NAME)));
    }
  }
  return undefined;
}

/** Where a run of words in capitals ends that the first of `words` opens. */
function nameEnd(text: string, words: readonly Word[]): number {
  let end = words[0]?.end ?? 0;
  for (const word of words.slice(1)) {
    if (!isCapitalised(word.text) || !/^[\s.]{1,2}$/u.test(text.slice(end, word.start))) break;
    end = word.end;
  }
  return end;
}
