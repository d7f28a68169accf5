import { isSpellingExempt, isStyleExempt } from '../../check/exemptions.ts';
import type { Report } from '../../check/finding.ts';
import { draftRule, type Rule, type RuleContext } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import { opensDependent } from '../../facts/sentences/dependent-openings.ts';
import { findMergedClauses } from '../../facts/sentences/merged-clauses.ts';
import { findRunOnClauses } from '../../facts/sentences/run-on-clauses.ts';
import { findUnstoppedSentences } from '../../facts/sentences/unstopped-sentences.ts';
import { capitalise } from '../../text/case.ts';
import { oneOf } from '../../text/patterns.ts';
import { KNOWS, SAID, SAYS } from '../../text/speech-verbs.ts';
import { findWords } from '../../text/words.ts';

/** Fewer words before the comma are an adverbial, not a clause. */
const FEWEST_WORDS = 5;

/** What joins a sentence to the one before; inside a sentence only a semicolon goes before it. */
const JOINT = new RegExp(
  `, (?<joint>${oneOf(`
    oleh_karena_itu oleh_sebab_itu karena_itu karenanya oleh_karenanya untuk_itu maka_dari_itu
    selain_itu di_?samping_itu tidak_hanya_itu bukan_hanya_itu sementara_itu
    dengan_demikian namun_demikian namun_begitu meski_demikian meskipun_demikian walau_demikian
    walaupun_demikian kendati_demikian
    hal_ini hal_itu hal_tersebut
    karena_itulah oleh_karena_itulah untuk_itulah itulah_sebabnya di_?sisi_lain
  `)})(?= (?!semua)[A-Za-zÀ-ɏ]|, )`,
  'gu',
);

/** Further openings of what cannot stand alone, so that its comma is right. */
const DEPENDENT = new RegExp(
  `^(?:["“(]?\\s?${oneOf(`
    Seperti Sebagaimana Namun Tetapi Tapi Maka Akan_tetapi Walhasil Apalagi Bahkan Ihwal Kata Melihat Mendengar
  `)})(?![A-Za-zÀ-ɏ])`,
  'u',
);

/** Somebody says what follows: `Camat menjelaskan, hal itu …`. */
const SAYING = new RegExp(
  `(?:(?<![A-Za-zÀ-ɏ])(?:${SAYS}|${KNOWS}|${SAID}|${oneOf(`
    bahwa yakni yaitu optimistis yakin tahu
    dijelaskan dikatakan disebutkan disampaikan lanjutnya katanya
  `)})(?:nya)?(?![A-Za-zÀ-ɏ]))`,
  'iu',
);

/** What a clause has. */
const VERB =
  /(?<![A-Za-zÀ-ɏ-])(?:(?:me|di|ber|ter)[a-z]{3,}|adalah|ialah|akan|sudah|telah|belum|tidak|bukan|masih|harus|ada|bisa|dapat|sangat|turun|naik|tiba)(?![A-Za-zÀ-ɏ-])/u;

export const komaAntarkalimat: Rule = draftRule({
  id: 'ejaan/koma-antarkalimat',
  severity: 'info',
  summary:
    'Sebelum “oleh karena itu”, “selain itu”, “hal ini”, dan sebelum kalimat lengkap yang baru, kalimat diakhiri titik, bukan koma.',
  why: 'Dua kalimat yang hanya dipisahkan koma terbaca sebagai satu kalimat yang tidak selesai-selesai.',
  exceptions:
    'Keterangan, anak kalimat, dan pengantar perkataan (“Camat menjelaskan, hal itu …”) sebelum koma dibiarkan, demikian pula pengulangan (“Kami tidak lelah, kami tidak menyerah”).',
  source: 'EYD V III.A butir 1 (titik), III.C butir 1 (titik koma), dan III.B butir 4 (koma)',
  examples: {
    wrong: [
      { text: 'Camat sudah membuka posko di balai desa«, selain itu» warga membuka dapur umum.' },
      { text: 'Tanggul desa belum selesai dibangun«, oleh karena itu», warga diminta waspada.' },
      {
        text: 'Warga membersihkan saluran air sejak pagi«, hal ini» dilakukan untuk mencegah banjir.',
      },
      { text: 'Tanggul desa sudah selesai dibangun warga«, mereka» tidak lagi cemas.' },
      { text: 'Warga desa itu jarang disebut dalam «berita hal» ini dapat dilihat dari data.' },
      {
        text: 'Kepala desa itu mengundang semua kader desa«, dalam» sambutannya Camat berterima kasih.',
      },
      { text: 'Perahu warga itu terbawa arus sejak pagi«, beruntung» petugas segera tiba.' },
      { text: 'Dinas sosial membagikan beras kepada warga«, bantuan» itu berasal dari kota.' },
      {
        text: 'Bantuan ini merupakan tahap pertama«, jika» warga masih membutuhkannya, dinas akan menambah beras.',
      },
      { text: 'Pelatihan ini diikuti oleh 50 kader«, pelatihan» ini digelar selama dua hari.' },
      {
        text: 'Rapat itu digelar di balai desa, Rabu (19/8)«, lokasi» tersebut merupakan posko banjir.',
      },
      {
        text: 'Camat menambahkan, dinas sudah menyiapkan dua posko«, ia» berharap warga tenang. Siti mengucapkan terima kasih kepada para kader«, semoga» mereka sehat.',
      },
      {
        text: 'Warga desa itu masih mengungsi di balai«, di sisi lain» stok beras menipis.',
      },
      {
        text: '“Kader desa sudah mulai bekerja hari ini«, semoga» hasilnya bermanfaat,” kata Camat.',
      },
      {
        text: 'Camat membuka lomba perahu di muara «sungai Dalam» sambutannya, Bupati berterima kasih.',
      },
      { text: '“Kami siap,” kata Camat Contoh Siti «Permata Selain» itu, ia meminta warga siaga.' },
      {
        text: 'Vaksinasi digelar di lapangan «desa Kegiatan» itu diikuti warga. “Kami siap,” «katanya Ia» juga berterima kasih.',
      },
      { text: '“Kami siap,” kata camat«, Selain» itu, ia meminta warga siaga.' },
      { text: 'Kader menanam pohon di halaman «rumah Hal» itu penting untuk mencegah longsor.' },
      { text: 'Camat Contoh membuka lomba itu di balai desa«, Ia» berharap lomba itu ramai.' },
      { text: 'Air sungai mulai surut sejak pekan lalu«, warga» diminta tetap waspada.' },
      { text: 'Warga mengikuti senam di lapangan desa«, acara» dilanjutkan dengan lomba perahu.' },
      { text: 'Petugas memeriksa semua lapak di pasar«, tidak» ada pedagang yang melanggar.' },
      { text: 'Warga desa itu rajin memilah sampah«, sampah» diangkut petugas setiap pagi.' },
      { text: 'Dinas menggelar lomba bertema “Membaca Itu «Seru” kegiatan» ini diikuti 80 anak.' },
    ],
    right: [
      'Setiap hujan turun di hulu, jalan tersebut tidak dapat dilalui. Andaikan posko itu dibuka lebih awal, warga itu tidak perlu mengungsi.',
      'Dinas membangun tanggul sehingga ketika hujan turun, desa itu aman. Warga desa itu bukan pendatang baru, mereka sudah lama tinggal di sini.',
      'Camat memberi contoh kepada warga, kegiatan ini merupakan agenda tahunan. Posko itu sudah dibuka sejak pagi, ia menambahkan.',
      'Camat membawa beras ke posko, warga itu membawa tenda, dan petugas itu membagikan selimut.',
      'Di satu sisi warga desa itu mengungsi, di sisi lain beras menipis. Semua warga desa itu tahu, mereka harus mengungsi.',
      'Budi dalam rapat di balai desa itu, ia kembali mengingatkan warga. Sering kali di rumah, mereka belajar.',
      'Lurah sudah mencatat nama pelapor di posko, tanggal kabar itu beredar.',
      'Camat mengatakan posko sudah dibuka sejak pagi, ia juga berterima kasih.',
      'Jika warga sudah tiba di balai desa, mereka diminta mendaftar; yang datang, kami layani.',
      '“Kami tidak akan menyerah pada keadaan, kami akan berjuang,” kata Siti.',
      'Camat berharap, jika hujan turun, warga siaga. Warga akan dibantu, jika ada bencana, oleh dinas. Camat meminta warga melapor, jika ada gangguan.',
      'Bantuan itu diserahkan kepada warga, jika mereka mau, dan kader. Camat meminta agar semua kader, jika hujan turun, siaga.',
      'Program ini murah, program ini mudah. Pelatihan itu penting, pelatihan yang lain tidak.',
      'Camat membuka posko di balai desa. Selain itu, warga membuka dapur umum.',
      'Camat membuka posko di balai desa; oleh karena itu, warga tenang.',
      'Camat Contoh Budi Santoso menjelaskan, hal itu dilakukan untuk mencegah banjir.',
      'Menurut Camat Contoh Budi Santoso dari Kecamatan Misal, hal ini penting.',
      'Karena hujan turun sejak pagi di hulu, dengan demikian acara dipindahkan.',
      '“Tanggul desa belum selesai dibangun, oleh karena itu kami waspada,” katanya.',
      'Camat mengatakan bahwa dalam hal ini dinas berperan karena hal itu penting. Kedua hal itu dapat diukur. Menurut Camat, dalam sambutannya Bupati berpesan.',
      'Camat membuka lomba di muara sungai. Dalam sambutannya, ia berterima kasih. “Kami siap,” kata Camat Siti Permata. Selain itu, ia senang.',
      'Warga menerima Bantuan Langsung Tunai Sementara dan menyanyikan lagu Karena Itu Kita di balai desa.',
      'Camat mendengar Ketua Panitia Kegiatan ini melapor. Warga desa Kami berharap pembukaan Rapat ini juga dihadiri camat.',
      'Warga bersyukur kepada Allah Dia memberi hujan; oleh karena itu Ia dipuji.',
      'Setelah rapat selesai, Ia pulang. Camat mengatakan, Hal itu penting bagi warga. Jika hujan turun di hulu, Selain itu ada banjir.',
      'Jika air sungai naik di hulu, warga diminta mengungsi. Usai sambutan camat di aula, acara dilanjutkan dengan doa.',
      'Petugas menutup jalan itu sejak pagi, warga diminta memutar, dan truk dilarang melintas.',
      'Dari 40 lapak yang diperiksa petugas, tidak ada pedagang yang melanggar. Camat memastikan posko tetap dibuka, tidak ada warga yang ditolak.',
      'Guru mendidik siswa setiap hari, siswa mendidik guru. Agar warga memilah sampah di rumah, sampah diangkut setiap pagi.',
      'Dengan tema “Membaca Itu Seru” kegiatan ini diikuti 80 anak. Dinas membeli bibit padi, bibit unggul yang tahan hama. Warga desa itu menanam pohon, pohon bernilai ekonomi tinggi.',
      'Secara perlahan, hal ini mendorong ekonomi; kata Budi, selain itu ada posko.',
    ],
  },
  *check(context) {
    for (const passage of context.passages) {
      if (passage.role !== 'paragraph' && passage.role !== 'item') continue;
      yield* runOns(passage, context);
      yield* merged(passage, context);
      yield* unstopped(passage, context);
      if (
        !/, (?:[a-z]+ )?[a-z]+ (?:itu|ini|tersebut|demikian)|, (?:oleh )?karenanya|, di ?sisi lain|, itulah/u.test(
          passage.text,
        )
      )
        continue;
      for (const match of passage.text.matchAll(JOINT)) {
        const report = judge(passage, match, context);
        if (report) yield report;
      }
    }
  },
});

/** Clauses with a subject of their own behind a comma: `Warga datang sejak pagi, mereka membawa …`. */
function* runOns(passage: Passage, context: RuleContext): Generator<Report> {
  for (const { end, first } of findRunOnClauses(passage)) {
    const start = passage.text.indexOf(',', end);
    if (isSpellingExempt({ passage, start, end: first.end }, context)) continue;
    const right = capitalise(first.text);
    yield {
      span: passage.span(start, first.end),
      suggestions: [`. ${right}`],
      message: `“${right} …” memulai kalimat baru; akhiri kalimat sebelumnya dengan titik.`,
    };
  }
}

/** Clauses that no mark parts from the one before: `… ramai hal ini terlihat …`. */
function* merged(passage: Passage, context: RuleContext): Generator<Report> {
  for (const { last, first } of findMergedClauses(passage)) {
    const { start } = last;
    const { end } = first;
    if (isSpellingExempt({ passage, start, end }, context)) continue;
    const right = capitalise(first.text);
    const before = passage.text.slice(start, first.start - 1);
    yield {
      span: passage.span(start, end),
      suggestions: [`${before}. ${right}`],
      message: `“${right} …” memulai kalimat baru; akhiri kalimat sebelumnya dengan titik.`,
    };
  }
}

/** Sentences that begin with their capital behind one without a stop: `… sungai Selain itu, …`. */
function* unstopped(passage: Passage, context: RuleContext): Generator<Report> {
  for (const { start, end, first, hasComma } of findUnstoppedSentences(passage)) {
    if (isSpellingExempt({ passage, start, end }, context)) continue;
    const before = passage.text.slice(start, first.start - (hasComma ? 2 : 1));
    yield {
      span: passage.span(start, end),
      severity: 'warning',
      suggestions: [`${before}. ${first.text}`],
      message: `“${first.text} …” memulai kalimat baru; akhiri kalimat sebelumnya dengan titik.`,
    };
  }
}

function judge(
  passage: Passage,
  { 0: found, index, groups }: RegExpExecArray,
  context: RuleContext,
): Report | undefined {
  const sentence = passage.sentences.find(({ start, end }) => start <= index && end > index);
  if (!sentence) return undefined;
  const before = passage.text.slice(sentence.start, index);
  const clause = before.split(/[,;:]\s/u).at(-1) ?? '';
  if (opensDependent(before) || DEPENDENT.test(before) || SAYING.test(clause) || !VERB.test(clause))
    return undefined;
  if (/["“”]/u.test(before) || findWords(clause).length < FEWEST_WORDS) return undefined;
  const end = index + found.length;
  if (isStyleExempt({ passage, start: index, end }, context)) return undefined;
  const joint = groups?.['joint'] ?? '';
  // `di satu sisi …, di sisi lain …`: two halves of one sentence.
  if (joint.endsWith('lain') && /sisi/u.test(before)) return undefined;
  return {
    span: passage.span(index, end),
    suggestions: [`. ${capitalise(joint)}`, `; ${joint}`],
    message: `“${capitalise(joint)}” memulai kalimat baru; akhiri kalimat sebelumnya dengan titik.`,
  };
}
