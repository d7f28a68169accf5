import { isSpellingExempt } from '../../check/exemptions.ts';
import type { Report } from '../../check/finding.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule, type RuleContext } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import { findSentenceAt, sentenceAt } from '../../draft/sentence-at.ts';
import { endsSeries } from '../../draft/series.ts';
import { findNounRows } from '../../facts/sentences/noun-rows.ts';
import { findNumberedRows } from '../../facts/sentences/numbered-rows.ts';
import { findQualityRows } from '../../facts/sentences/quality-rows.ts';
import { oneOf } from '../../text/patterns.ts';

/** The last two words of a series, the first of them behind a comma. */
const LAST_TWO =
  /(?<=, )(?!dan |atau )(?<item>[a-zß-ÿ-]{3,}(?: [a-zß-ÿ-]{3,})?) (?<joint>dan|atau|serta) (?!atau |juga |mari)[a-zß-ÿ-]{3,}(?![A-Za-zÀ-ɏ-]|,| [a-zß-ÿ-]+,)/gu;

/** The words before them, in small letters or initialisms, set off by commas. */
const FIRST_ONES =
  /(?<![A-Za-zÀ-ɏ-])(?:(?:[a-zß-ÿ-]{3,30}|[A-Z]{2,10}|Polri), (?:(?:[a-zß-ÿ-]{3,30}(?: [a-zß-ÿ-]{3,30})?|[A-Z]{2,10}|Polri), ){0,6})$/u;

/** Words that open an insertion or a clause rather than name an item. */
const NO_ITEM = new RegExp(
  `(?<![A-Za-zÀ-ɏ])${oneOf(`
    kata ujar jelas tutur menurut mengatakan menyatakan menjelaskan menegaskan menambahkan menuturkan
    menyebut
    dia ia itu ini tersebut lain lainnya lain-lain sebagainya seterusnya
    yaitu yakni misalnya seperti antara mulai baik juga
    namun tetapi tapi bahwa yang agar karena sehingga sedangkan sementara lalu kemudian tidak bukan
    ribu juta miliar triliun persen satu dua tiga
    apa menarik dilakukan
  `)}(?![A-Za-zÀ-ɏ])`,
  'u',
);

/** The few words behind the head of an item. */
const BEHIND_HEAD = '(?: [A-Za-zÀ-ɏ\\d-]+){1,4}';

/**
 * The last two of a series whose items open with the same word: `tokoh agama, tokoh adat dan tokoh
 * pemuda`, `MIN 1, MIN 3 dan MIN 4`. What stands behind the head is short and has no mark.
 */
const SAME_HEAD = new RegExp(
  // The first item; `ada`, `yang` and `makin` are no heads.
  `(?<=[A-Za-zÀ-ɏ\\d)] |^)(?<head>(?!ada |yang |(?:se)?makin )[A-Za-zÀ-ɏ]{3,})${BEHIND_HEAD}(?<! itu| ini| tersebut), ` +
    // Those between, and the last two.
    `(?:\\k<head>${BEHIND_HEAD}, ){0,5}` +
    '\\k<head>(?: (?!dan |serta |atau )[A-Za-zÀ-ɏ\\d-]+){1,4} (?:dan|serta) (?=\\k<head> )',
  'giu',
);

/** Three words of quality, none of which looks like a verb: `transparan, efisien dan`. */
const THREE_QUALITIES =
  /^(?!di|ter|me|ber|ada,|saling,)[a-zß-ÿ]{4,}, (?!di|ter|me|se)[a-zß-ÿ]{4,} (?:dan|serta) (?!di|ter|me|se|tidak)[a-zß-ÿ]{4,}$/u;

/** Verbs and small words behind which a list of two items begins. */
const TAKES_LIST = new RegExp(
  `(?<![A-Za-zÀ-ɏ])(?:me(?:m|n|ng|ny)?[a-z]{3,}kan|${oneOf(`
    memberi menerima memiliki hadir menyiapkan membagikan membawa berisi memuat melibatkan mengundang
    membutuhkan menyediakan memeriksa menyerahkan meliputi mencakup adalah dihadiri diikuti
    antara antara_lain berupa seperti terdiri_(?:atas|dari) yaitu yakni
    bersama dengan para oleh dari
  `)}) $`,
  'iu',
);

/** What joins the last two of a list. */
const JOINT =
  /(?<=[A-Za-zÀ-ɏ\d)] )(?:dan|serta|atau)(?: juga)?(?= (?!atau |juga |mari |lain|sebagainya|seterusnya|kemudian )[A-Za-zÀ-ɏ\d(])/gu;

export const komaPerincian: Rule = draftRule({
  id: 'ejaan/koma-perincian',
  severity: 'info',
  summary: 'Perincian tiga unsur atau lebih diberi koma sebelum “dan”, “atau”, “serta”.',
  why: 'Tanpa koma terakhir, dua unsur terakhir dapat terbaca sebagai satu pasangan.',
  exceptions:
    'Hanya deret unsur yang pendek; perincian berupa frasa panjang dan nama satu dinas dibiarkan.',
  source: 'EYD V III.B butir 1 (tanda koma)',
  examples: {
    wrong: [
      { text: 'Rapat dihadiri camat, lurah, «kepala desa dan» kader.' },
      { text: 'Petugas membagikan beras, «minyak goreng serta» gula.' },
      { text: 'Kerja bakti itu diikuti TNI, Polri, «pelajar dan» warga.' },
      { text: 'Pemerintahan yang transparan, «efisien dan» efektif diharapkan.' },
      { text: 'Hadir tokoh agama, tokoh «adat dan» tokoh pemuda.' },
      { text: 'Rapat dihadiri Sekda, Camat «Contoh dan» Lurah Misal.' },
      { text: 'Madrasah itu ialah MIN 1, MIN «3 dan» MIN 4 Contoh.' },
      { text: 'Camat menyampaikan arahan, «pesan dan» petunjuk kepada lurah.' },
      { text: 'Bantuan berupa beras, gula, «tepung atau» minyak dibagikan.' },
      { text: 'Hadir pula Babinsa, Paguyuban Pasar, Karang Taruna «Contoh dan» puluhan warga.' },
      { text: 'Bantuan itu diterima desa di Contoh, Misal, «Sebut dan» Umpama.' },
      { text: 'Layanan itu ada di kantor seperti Puskesmas Contoh, RSUD «Misal dan» BPBD.' },
      { text: 'Lomba itu diikuti 3 desa, 2 «kelurahan dan» 1 dusun.' },
      { text: 'Rapat dihadiri Sekda, Siti «Aminah serta» sejumlah undangan.' },
      { text: 'Rapat itu berlangsung aman, «tertib dan» lancar.' },
      { text: 'Daging itu «aman sehat halal dan utuh».' },
      { text: 'Petugas berhak menambah, «mengubah dan» mengurangi data.' },
      {
        text: 'Ia menjaga gizi, «kesehatan serta» pendidikan. Pelayanan gawat darurat, «poliklinik dan» berbagai bagian lain tetap berjalan.',
      },
      { text: 'Petugas Satpol PP, Dinas «Sosial dan» Bagian Hukum berjaga.' },
      { text: 'Kejaksaan menyita dua mobil, sebidang «tanah dan» perhiasan milik tersangka.' },
      {
        text: 'Mengoordinasikan, «mengevaluasi dan» menyusun laporan. Gejalanya demam, batuk, «pilek dan» juga sesak napas.',
      },
    ],
    right: [
      'Menurut camat, beras dan gula cukup. Camat, kata dia, membuka dan menutup rapat.',
      'Petugas memeriksa yang diamankan, surat dan barang bukti. Rapat digelar di aula, lalu dan kemudian ditutup.',
      'Rapat digelar di aula, tertib dan lancar. Warga pulang ke rumah, lelah dan senang.',
      'Tanpa izin camat, hanya tenda dan kursi yang boleh dipakai. Surat, nama desa dan kelurahan di sana, dan cap dibawa.',
      'Rapat dihadiri camat, lurah, dan kader. Camat, kata dia, membuka dan menutup rapat.',
      'Di kota itu, warga dan pelajar berlatih.',
      'Ia diminta menunggu, berdoa dan bekerja. Camat meminta warga sabar, ibu dan bapak pulang.',
      'Menurut camat, beras dan gula cukup. Petugas memeriksa yang diamankan, surat dan barang bukti.',
      'Siti, Budi dan Tono hadir. Menurut Bupati, Camat dan Lurah harus hadir.',
      'Dinas Kesehatan, Dinas Perumahan dan Permukiman, serta Dinas Sosial hadir.',
      'Di kota itu, kota tua dan kota baru bertemu.',
      'Dari 12 permohonan itu, 9 surat dijawab tepat waktu dan 3 surat terlambat.',
      'Tercatat 9 kasus, 5 kasus di Contoh dan 4 kasus di Misal.',
      'Harga naik 2 persen, 3 persen dan seterusnya.',
      'Rapat memeriksa beras, gula dan kopi bubuk, tepung, minyak, serta garam.',
      'Rapat digelar di aula, lalu dan kemudian ditutup. Penyidik itu, yang memimpin tim, mengatakan, besar atau kecil bukan ukuran.',
      'Dinas Perumahan, Permukiman, Cipta Karya dan Tata Ruang menyiapkan lahan.',
      'Lomba itu diikuti pelajar, guru, gerak dan lagu, serta puisi. Stan menjual kopi, makanan dan minuman.',
      'Dalam rapat di Contoh, Rabu, Bupati dan Camat hadir. Untuk menguji kader, guru dan siswa belajar.',
      'Rapat diikuti Sekda, Camat Contoh, Dinas Koperasi dan UKM Misal.',
      'Kapolres Contoh, AKBP Budi, SIK dan Dandim hadir.',
      'Camat membantu ibunya, guru dan penyair desa. Rapat dipimpin Camat Contoh, Budi Santoso dan Siti Aminah. Minggu pagi, guru dan siswa mengikuti lomba. Hasilnya, guru dan siswa mendapat nilai.',
      'Langkahnya antara lain, pengawasan dan penindakan tegas.',
    ],
  },
  *check(context) {
    for (const passage of context.passages) {
      if (passage.role !== 'paragraph' && passage.role !== 'item') continue;
      yield* sameHeads(passage, context);
      yield* offices(passage, context);
      yield* lists(passage, context);
      yield* verbs(passage, context);
      for (const { start, end } of [...findNumberedRows(passage), ...findNounRows(passage)]) {
        yield* lacking(passage, passage.text.slice(start, end), end, context);
      }
      yield* qualities(passage, context);
      for (const { 0: found, index, groups } of passage.text.matchAll(LAST_TWO)) {
        const { item = '', joint = '' } = groups ?? {};
        const end = index + item.length + 1 + joint.length;
        if (!isSeries(passage.text, index, found)) continue;
        if (isSpellingExempt({ passage, start: index, end }, context)) continue;
        yield {
          ...replacement(passage, index, end, `${item}, ${joint}`, { safe: false }),
          message: `Sebelum “${joint}” dalam perincian ada koma: “${item}, ${joint} …”.`,
        };
      }
    }
  },
});

/** Offices and bodies of which releases make their lists, at the head of an item. */
const HEAD = oneOf(`
  Kepala Ketua Sekretaris Sekda Sekcam Camat Lurah Bupati Wakil Wali Asisten Staf Anggota
  Kapolres Kapolsek Dandim Danramil Kajari Kadis Kabag Kabid Kasi Kasat Babinsa Bhabinkamtibmas
  Dinas Badan Bagian Bidang Kecamatan Kelurahan Desa Kabupaten Kota Provinsi Polres Polsek Kodim
  Koramil TNI Polri PKK OPD BUMN BUMD ASN RT RW LPM BPD KUA Puskesmas Direktur Rektor Tim
`);

/** The last two of a list of them. */
const LAST_OFFICES = new RegExp(
  `(?<=, )${HEAD}(?![A-Za-z])(?: (?!dan |serta )[A-Za-zÀ-ɏ.()-]+){0,8} (?:dan|serta) (?=(?:para )?${HEAD}(?![A-Za-z]))`,
  'gu',
);

/** The last of a list of people behind a comma, and those who close it in one word. */
const LAST_PEOPLE = new RegExp(
  // A name or people, in up to eight words: `Camat Contoh`, `para kepala desa`.
  '(?<=, )(?:[A-ZÀ-Þ]|para |seluruh |tokoh |unsur |perwakilan )[A-Za-zÀ-ɏ.()-]*(?: (?!dan |serta |yang |di |ke |untuk )[A-Za-zÀ-ɏ.()-]+){0,7} ' +
    `(?:dan|serta) (?=(?:juga )?${oneOf(`
      para seluruh sejumlah segenap semua jajaran beberapa puluhan ratusan unsur perwakilan undangan
      tamu masyarakat warga tokoh pejabat anggota perangkat kader pengurus ketua kepala camat lurah
      staf siswa mahasiswa pelajar relawan
    `)} )`,
  'gu',
);

/** What comes before a list of people, and its first item. */
const OPENS_LIST =
  /(?:hadir(?: dalam [a-z ]{4,40})?|dihadiri|didampingi|diikuti|disaksikan|bersama|antara lain|yakni|yaitu|di antaranya|meliputi|mengundang|melibatkan)(?: oleh| juga| langsung| pula)?,? [A-ZÀ-Þ]/u;

/** Lists of offices and bodies, `dihadiri Sekda, Camat dan Lurah`. */
function* offices(passage: Passage, context: RuleContext): Generator<Report> {
  if (!/, [A-Z]/u.test(passage.text)) return;
  const lists = [
    ...passage.text.matchAll(LAST_OFFICES),
    ...(/(?:hadir|didampingi|diikuti|disaksikan|bersama)/u.test(passage.text)
      ? passage.text.matchAll(LAST_PEOPLE)
      : []),
  ];
  for (const { 0: found, index } of lists) {
    const from = findSentenceAt(passage, index)?.start ?? 0;
    if (!OPENS_LIST.test(passage.text.slice(from, index))) continue;
    const end = index + found.length - 1;
    yield* lacking(passage, found, end, context);
  }
}

/** Whether the word behind a `dan` stands behind a comma before it, too; cheaper than the pattern. */
function hasLikeItems(text: string): boolean {
  for (const { 1: head = '', index } of text.matchAll(/(?:dan|serta) ([A-Za-z]{3,}) /gu)) {
    const before = text.slice(Math.max(0, index - 90), index).toLowerCase();
    if (before.includes(`, ${head.toLowerCase()} `)) return true;
  }
  return false;
}

/** Lists of short items, known by their two commas or by the word before the first. */
function* lists(passage: Passage, context: RuleContext): Generator<Report> {
  if (!passage.text.includes(', ')) return;
  for (const { 0: joint, index } of passage.text.matchAll(JOINT)) {
    const sentence = sentenceAt(passage, index);
    const before = passage.text.slice(sentence.start, index - 1);
    const after = passage.text.slice(index + joint.length + 1, sentence.end);
    // `nama, alamat desa dan kelurahan, dan tanda tangan`: the list goes on.
    if (/, (?:dan|atau|serta) /u.test(after)) continue;
    const [word = '', stress] = joint.split(' ');
    const items = before.split(', ');
    if (stress !== undefined && items.length < 3) continue;
    if (!endsSeries(items, word, after)) continue;
    yield* lacking(passage, `${before} ${word}`, index + word.length, context);
  }
}

/** Items that say by their first word that they are items. */
function* sameHeads(passage: Passage, context: RuleContext): Generator<Report> {
  if (!hasLikeItems(passage.text)) return;
  for (const { 0: found, index } of passage.text.matchAll(SAME_HEAD)) {
    yield* lacking(passage, found, index + found.length - 1, context);
  }
}

/** The comma that lacks before the last word of `found`, which ends at `end`. */
function* lacking(
  passage: Passage,
  found: string,
  end: number,
  context: RuleContext,
): Generator<Report> {
  const [item = '', joint = ''] = found.trimEnd().split(' ').slice(-2);
  const start = end - joint.length - 1 - item.length;
  if (isSpellingExempt({ passage, start, end }, context)) return;
  yield {
    ...replacement(passage, start, end, `${item}, ${joint}`, { safe: false }),
    message: `Sebelum “${joint}” dalam perincian ada koma: “${item}, ${joint} …”.`,
  };
}

/** A verb by its prefix. */
const VERB = '(?:me[mnlrwy]|ber|di)[a-zß-ÿ]{3,}';

/** Verbs of speaking and thinking, whose comma opens what is said, and `memang`. */
const NO_ACT =
  '[Mm]e(?:ngatakan|nyatakan|njelaskan|negaskan|nambahkan|nuturkan|ngungkapkan|nyebut|nyebutkan|minta|nilai|mang)(?![a-z])' +
  '|di(?:katakan|jelaskan|sebutkan|ketahui|harapkan|tambahkan|kutip|hubungi)';

/** Three verbs of one voice, the first without an object: `menambah, mengubah dan mengurangi`. */
const VERBS = new RegExp(
  `(?<=^|[ ,(])(?!${NO_ACT})(?<voice>[Mm]e[mnlrwy]|ber|di)[a-zß-ÿ]{3,}, ` +
    // Those between may have an object.
    `(?:${VERB}(?: [a-zß-ÿ-]{3,}){0,2}, ){0,3}(?<last>${VERB}) (?:dan|serta|atau) (?=(?<next>${VERB}))`,
  'gu',
);

/** Lists of verbs. */
function* verbs(passage: Passage, context: RuleContext): Generator<Report> {
  if (!/, (?:me|ber|di)[a-z]+ (?:dan|serta|atau) (?:me|ber|di)/u.test(passage.text)) return;
  for (const { 0: found, index, groups } of passage.text.matchAll(VERBS)) {
    const { voice = '', last = '', next = '' } = groups ?? {};
    const head = voice.slice(0, 2).toLowerCase();
    if (!last.startsWith(head) || !next.startsWith(head)) continue;
    yield* lacking(passage, found, index + found.length - 1, context);
  }
}

/** Two commas make a series; one only behind a word that takes a list. */
function isSeries(text: string, index: number, found: string): boolean {
  const before = text.slice(Math.max(0, index - 120), index);
  const first = FIRST_ONES.exec(before);
  if (!first || NO_ITEM.test(first[0] + found)) return false;
  const long = first[0].split(', ').length > 2;
  if (!long && / yang $/u.test(before.slice(0, first.index)))
    return THREE_QUALITIES.test(first[0] + found);
  return long || TAKES_LIST.test(before.slice(0, first.index));
}

/** Qualities in a row without any comma: `aman tertib dan lancar`. */
function* qualities(passage: Passage, context: RuleContext): Generator<Report> {
  for (const place of findQualityRows(passage)) {
    if (isSpellingExempt({ passage, ...place }, context)) continue;
    const right = passage.text
      .slice(place.start, place.end)
      .replace(/ (?!(?:dan|serta) |[a-z]+$)|(?<=[a-z]) (?=dan |serta )/gu, ', ');
    yield {
      ...replacement(passage, place.start, place.end, right, { safe: false }),
      message: `Perincian tiga sifat atau lebih diberi koma: “${right}”.`,
    };
  }
}
