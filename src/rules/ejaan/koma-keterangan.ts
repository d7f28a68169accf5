import { WEEKDAYS } from '../../calendar/date.ts';
import { isSpellingExempt } from '../../check/exemptions.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import { findUnpartedAdditions } from '../../facts/sentences/unparted-additions.ts';
import { isNumber } from '../../knowledge/counting-words.ts';
import { isVerbForm, kindOfWord, type WordKind } from '../../knowledge/word-kinds.ts';
import { wordSet } from '../../text/patterns.ts';
import type { Span } from '../../text/span.ts';
import { SAID } from '../../text/speech-verbs.ts';
import { textBefore } from '../../text/text-before.ts';

/** A word without a mark, and what opens an addition to it. */
const UNPARTED =
  /(?<![A-Za-zÀ-ɏ\d)-])[A-Za-zÀ-ɏ\d)-]{1,40} (?:khususnya|(?<=(?:masyarakat|warga|petani|pelajar|siswa|mahasiswa|pemuda|remaja) )utamanya|terutama|apalagi|terlebih(?: lagi)?(?! dahulu| dulu)|di antaranya|salah satunya(?= (?:adalah|ialah|yaitu|yakni|di|dengan) )|termasuk(?: di (?:dalamnya|antaranya))?)(?= {1,2}[A-Za-zÀ-ɏ\d])/gu;

/** `Di kota itu misalnya, …`: an example that is set off on one side only. */
const HALF_PARTED =
  /(?<= )(?!seperti |adalah |ialah |dan |atau |bisa |dapat |yang |ini |jadi )[A-Za-zÀ-ɏ\d)-]{3,40} misalnya(?=, [a-zß-ÿ])/gu;

/** Most passages lack all of these, and are done with that. */
const LEAD =
  / (?:khususnya|(?<=(?:masyarakat|warga|petani|pelajar|siswa|mahasiswa|pemuda|remaja) )utamanya|terutama|apalagi|terlebih|di antaranya|salah satunya|termasuk) /u;

/** Who spoke, and the day of it: `kata Budi Rabu (19/8)`. */
const SPEAKER_AND_DAY = new RegExp(
  `(?<=(?:${SAID}) (?:[A-ZÀ-Þ][A-Za-zÀ-ɏ.]* ){0,4})[A-ZÀ-Þ][A-Za-zÀ-ɏ]+ (?:${WEEKDAYS.join('|')})(?= \\()`,
  'gu',
);

/** Where something took place, and the day of it: `di Pendopo Bupati Rabu (19/8)`. */
const PLACE_AND_DAY = new RegExp(
  `(?<= (?:di[a-z]*|ke) (?:[A-Za-zÀ-ɏ.]+,? ){0,6})(?!Hari |Hingga |Sampai |Per |Sejak |Mulai |Pada |Namun |Ketika |Saat )[A-ZÀ-Þ][A-Za-zÀ-ɏ]+ (?:${WEEKDAYS.join('|')})(?=,? \\(\\d)`,
  'gu',
);

/** What somebody spoke in or to, and the day of it: `dalam keterangannya Rabu (19/8)`, `hari ini Rabu (19/8)`. */
const SPEECH_AND_DAY = new RegExp(
  '(?<![A-Za-zÀ-ɏ])' +
    '(?:keterangan(?:nya)?|tertulis(?:nya)?|(?<=keterangan |pernyataan )resmi(?:nya)?|wartawan|media|setempat|(?<=siaran |jumpa |keterangan )pers(?:nya)?|rilis(?:nya)?|(?<=hari )ini) ' +
    `(?:${WEEKDAYS.join('|')})(?= \\(\\d)`,
  'gu',
);

/** A name and, at the end of the sentence, the day: `dikutip dari Kabar Contoh Rabu (19/8).` */
const NAME_AND_DAY = new RegExp(
  '(?<=[a-z)”"] (?:[A-ZÀ-Þ][A-Za-zÀ-ɏ]+ ){0,4})(?!Hari |Hingga |Sampai |Per |Sejak |Mulai |Pada |Senin |Selasa |Rabu |Kamis |Jumat |Sabtu |Minggu )[A-ZÀ-Þ][A-Za-zÀ-ɏ]+ ' +
    `(?:${WEEKDAYS.join('|')})(?= \\([\\d/]{3,10}\\)\\.(?:\\s|$))`,
  'gu',
);

/** Words that lead the addition in, or make it part of the clause. */
const LEADS =
  /^(?:dan|atau|serta|hal|ini|itu|tersebut|adalah|ialah|yang|juga|dengan|pada|untuk|secara|bukan|hanya|lebih|di|antara|tujuannya|namun|tetapi|karena|selain|bagi|oleh|dari|ke|yaitu|yakni)$|nya$/u;

/** A verb before, so that the addition does not stand for the verb: `Hadirnya yaitu camat`. */
const VERB = /(?:^| )(?:me|di|ber|ter)[a-z]{4,} |(?:^| )(?:ada|hadir|punya) /u;

/** `Ketiga yaitu`: what is counted, and what it is. */
const ORDINAL =
  /(?<![A-Za-z])(?:Pertama|Kedua|Ketiga|Keempat|Kelima|Keenam|Terakhir) (?:yaitu|yakni)(?= )/gu;

/** The names of those who did what the verb behind them says. */
const NAMES_AND_VERB =
  /^[A-ZÀ-Þ][A-Za-zÀ-ɏ.]+(?:,? (?:dan |serta )?[A-ZÀ-Þ][A-Za-zÀ-ɏ.]+){0,9} (?:me|ber)[a-z]{4,}/u;

/** Subjects of which `yaitu untuk` is the predicate. */
const NAMES_AIM =
  /(?:[Tt]ujuan|[Tt]ema|[Ss]yarat|[Cc]ara|[Aa]lasan|[Ss]alah satu|[Hh]al|[Yy]ang|[Aa]dapun|[Tt]arget|[Ff]okus|[Rr]angkaian|[Ff]ungsi|[Tt]ugas|[Mm]anfaat|[Mm]aksud|[Ss]asaran)(?![a-z])/u;

/** What shows that the stressed words go on with the clause. */
const GOES_ON = /^(?:ke|oleh|karena|saat|ketika|jika|kepada|sejak|terkait)(?![a-z])/u;

/** What such a predicate opens with: `Tujuannya yaitu untuk …`. */
const TELLS_AIM =
  /^(?:untuk|bagi|di|ke|dari|pada|dalam|dengan|oleh|karena|saat|yang|agar|jika|kepada|sejak|terkait)(?![a-z])/u;

/** Words behind which `termasuk` is the verb of the clause, or belongs to the noun. */
const HAS_TERMASUK = wordSet(`
  juga ini itu tersebut tidak tak bukan sudah telah akan masih dan atau yang ia dia mereka kita
  kami saya belum semua semuanya siapa salah pun saja lain lainnya apa hal persen ribu juta
`);

/** What somebody or something is counted among. */
const IS_COUNTED =
  /^(?:yang|salah|kategori|golongan|jenis|kelompok|tinggi|rendah|cepat|besar|kecil|baik|paling|sangat|lembaga|kabupaten|daerah yang|dalam (?:kategori|daftar|golongan|kelompok|jenis))(?![a-z])/u;

/** A clause whose only verb tells who says or thinks what follows. */
const SAYS_THAT =
  /(?<![a-z])(?:menurut|disebut|diakui|mengatakan|menegaskan|menyebut|menilai|menyatakan|menjelaskan|mengakui|merasa|bahwa)(?: (?!(?:me[mnlrwy]|ber|di|ter)[a-z]{3})[A-Za-zÀ-ɏ-]+){0,6} ?$/u;

export const komaKeterangan: Rule = draftRule({
  id: 'ejaan/koma-keterangan',
  severity: 'info',
  summary:
    'Keterangan tambahan dengan “yaitu”, “yakni”, “khususnya”, “terutama”, “misalnya”, serta hari sesudah penutur dan tempat didahului koma.',
  why: 'Koma memisahkan pokok kalimat dari perincian dan penegasannya.',
  exceptions:
    '“Yaitu” sebagai pengganti kata kerja (tujuannya yaitu …) dan keterangan di awal kalimat dibiarkan.',
  source: 'EYD V III.B butir 13 (tanda koma)',
  examples: {
    wrong: [
      { text: 'Lomba itu diikuti dua «desa yakni» Contoh dan Misal.' },
      { text: 'Camat membutuhkan bantuan semua «pihak khususnya» media massa.' },
      { text: 'Aplikasi itu memudahkan layanan kepada «masyarakat utamanya» petani.' },
      {
        text: 'Dua atlet «desa yakni» Siti Aminah dan Budi memecahkan rekor. «Ketiga yaitu» lari.',
      },
      {
        text: 'Terdapat dua «lomba yakni» lari dan renang. Rapat itu melibatkan PKK, kader, dan «BPD yaitu» wakil warga.',
      },
      { text: 'Panitia menyiapkan tiga «lomba yaitu» lari, renang, dan panjat tebing.' },
      {
        text: 'Panitia menyiapkan lomba pada hari «ini yaitu» lari. Camat mengundang warga «desa termasuk di dalamnya» kader.',
      },
      {
        text: 'Kader menempelkan stiker di dua «tempat yakni» di pintu dan jendela. Ini ajang «besar apalagi» tingkat nasional.',
      },
      {
        text: 'Camat mengajak seluruh «warga termasuk» lansia berolahraga, guna mencegah «penyakit terutama» di usia lanjut.',
      },
      { text: 'Di kota «itu misalnya», air sudah surut.' },
      {
        text: 'Camat memuji kader yang bersahabat dengan semua «media terutama» dengan radio desa.',
      },
      { text: 'Panitia menggelar kegiatan «sosial salah satunya» adalah donor darah.' },
      { text: 'Camat membuka rapat di Pendopo «Contoh Rabu» (19/8).' },
      { text: '“Jalan ini rusak,” kata Siti «Aminah Rabu» (19/8).' },
      { text: 'Hal itu disampaikan dalam «keterangannya Rabu» (19/8).' },
      { text: 'Lomba digelar di Lapangan Misal, «Contoh Rabu» (19/8).' },
    ],
    right: [
      'Survei itu menunjukkan bahwa 68 persen di antaranya baru datang sore hari. Panitia mencatat 300 pelari dan 45 orang di antaranya lansia. Petugas menyebut tiga orang di antaranya sudah pulang.',
      'Warga meminta izin terlebih dahulu. Di kota itu, misalnya, air sudah surut. Hal itu seperti misalnya, kata Siti, banjir.',
      'Rapat digelar di Contoh, Rabu (19/8). Rapat di Pendopo Contoh pada Rabu (20/8) ditunda Sampai Rabu (21/8).',
      'Rapat yang berlangsung Rabu (19/8) ditunda. Perdagangan Rabu (19/8) sepi. Pada Rabu (19/8), Camat hadir.',
      'Aksi itu dipuji di media sosial. Pada Senin (11/5/2026), ribuan warga berkumpul di alun-alun. Pada Rabu (13/5), mereka pulang.',
      'Camat menyebut desa itu termasuk yang terbersih; desa yang menang termasuk kategori kecil.',
      'Lomba itu diikuti dua desa, yakni Contoh dan Misal.',
      'Tujuan digelarnya lomba itu yaitu untuk melatih kader.',
      'Biaya yang harus dibayar pemilik kendaraan yaitu pajak. Enam organisasi itu yakni mitra desa.',
      'Perbedaan paling mencolok yaitu ukuran lapangan. Hadir dalam rapat itu yakni Camat dan Lurah.',
      'Tujuannya yaitu melatih kader; syaratnya yakni umur.',
      'Warga Contoh khususnya datang lebih awal.',
      'Panitia menggelar lomba yang salah satunya adalah lari. Salah satunya adalah lari. Dari tiga lomba salah satunya di Contoh.',
      'Khususnya bagi kader, pelatihan ini penting.',
      'Bantuan itu terutama untuk lansia.',
      'Camat membutuhkan bantuan, dan terutama doa.',
    ],
  },
  *check(context) {
    for (const passage of context.passages) {
      if (passage.role !== 'paragraph' && passage.role !== 'item') continue;
      for (const { start, end } of [
        ...ordinals(passage),
        ...findUnpartedAdditions(passage),
        ...additions(passage),
        ...examples(passage),
        ...days(passage),
      ]) {
        if (isSpellingExempt({ passage, start, end }, context)) continue;
        const [word = '', lead = ''] = passage.text.slice(start, end).split(/ (.*)/u);
        yield {
          ...replacement(passage, start, end, `${word}, ${lead}`, { safe: false }),
          message: `Sebelum “${lead}” ada koma: “${word}, ${lead} …”.`,
        };
      }
    }
  },
});

function* additions(passage: Passage): Generator<Span> {
  if (!LEAD.test(passage.text)) return;
  for (const { 0: found, index: start } of passage.text.matchAll(UNPARTED)) {
    const [word = ''] = found.split(' ', 1);
    const end = start + found.length;
    if (LEADS.test(word) || isShare(passage, start, end)) continue;
    if (isAddition(passage, start, end)) yield { start, end };
  }
}

function* ordinals({ text }: Passage): Generator<Span> {
  if (!/ (?:yaitu|yakni) /u.test(text)) return;
  for (const { 0: found, index: start } of text.matchAll(ORDINAL)) {
    yield { start, end: start + found.length };
  }
}

function* examples({ text }: Passage): Generator<Span> {
  if (!text.includes(' misalnya,')) return;
  for (const { 0: found, index: start } of text.matchAll(HALF_PARTED)) {
    yield { start, end: start + found.length };
  }
}

function* days({ text }: Passage): Generator<Span> {
  if (!/ \(\d/u.test(text)) return;
  const done = new Set<number>();
  for (const pattern of [SPEAKER_AND_DAY, PLACE_AND_DAY, SPEECH_AND_DAY, NAME_AND_DAY]) {
    for (const { 0: found, index: start } of text.matchAll(pattern)) {
      if (!done.has(start)) yield { start, end: start + found.length };
      done.add(start);
    }
  }
}

/** `bahwa 68 persen di antaranya lansia`: whether a number and its unit are the subject: behind a conjunction, or before a predicate. */
function isShare({ text }: Passage, start: number, end: number): boolean {
  const [unit, last] = text.slice(start, end).split(' di ');
  if (unit === undefined || last !== 'antaranya') return false;
  const [many = '', front = ''] = textBefore(text, start, 40).trimEnd().split(' ').reverse();
  if (!/^[\d.,]+$/u.test(many) && !isNumber(many.toLowerCase())) return false;
  const after = text.slice(end, end + 40).trimStart();
  const kind = kindOfWord(/^[a-z]+/u.exec(after)?.[0] ?? '');
  return (
    kindOfWord(front.toLowerCase()) === 'conjunction' || front === 'dan' || PREDICATES.has(kind)
  );
}

const PREDICATES: ReadonlySet<WordKind> = new Set(['verb', 'bare verb', 'helper']);

/** Whether the clause before has its verb, and a noun is what the addition belongs to. */
function isAddition({ text, sentences }: Passage, start: number, end: number): boolean {
  const found = text.slice(start, end);
  const [word = ''] = found.split(' ', 1);
  const after = text.slice(end).trimStart();
  if (/ (?:apalagi|terlebih(?: lagi)?)$/u.test(found)) {
    return /[A-Za-zÀ-ɏ\d)-] [A-Za-zÀ-ɏ\d)-]+ $/u.test(textBefore(text, start, 60)) && word !== '-';
  }
  // `ditujukan terutama untuk`: what is stressed goes on with the clause.
  if (isVerbForm(word.toLowerCase()) || GOES_ON.test(after)) return false;
  if (found.endsWith(' termasuk') && (HAS_TERMASUK.has(word) || IS_COUNTED.test(after)))
    return false;
  if (NAMES_AND_VERB.test(after)) return true;
  const sentence = sentences.findLast((one) => one.start <= start);
  const before = text.slice(sentence?.start ?? 0, start);
  const clause = before.split(/[,;:()“”"–—]/u).at(-1) ?? '';
  const isStress = / (?:terutama|khususnya|utamanya)$/u.test(found);
  if (!isStress && TELLS_AIM.test(after) && NAMES_AIM.test(clause)) return false;
  // `Camat menyebut desa itu termasuk …`: the verb of what was said.
  if (found.endsWith(' termasuk') && SAYS_THAT.test(clause)) return false;
  return VERB.test(clause.toLowerCase().replace(/yang [a-z]+ /gu, ''));
}
