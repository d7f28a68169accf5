import { isSpellingExempt } from '../../check/exemptions.ts';
import type { Report } from '../../check/finding.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule, type RuleContext } from '../../check/rule.ts';
import { sentencesAfterDateline } from '../../draft/dateline.ts';
import type { Passage } from '../../draft/passage.ts';
import { holdsMainVerb } from '../../knowledge/main-verb.ts';
import { anyOf } from '../../text/patterns.ts';
import type { Span } from '../../text/span.ts';
import { textBefore } from '../../text/text-before.ts';

/** How an opening word joins its part to the sentence before, and whether news lets it stand apart. */
interface Opening {
  /** What stands between that sentence and the word. */
  readonly joint: ' ' | ', ';
  /** A list may follow it, but no main clause. */
  readonly takesList: boolean;
  /** Edited news often writes it as a sentence for stress, and people speak so. */
  readonly isLoose: boolean;
}

const OPENINGS = new Map<string, Opening>([
  ...entries('Untuk Guna Demi Agar Supaya Melalui Dengan Dari Tanpa', { joint: ' ' }),
  ...entries('Sebagai', { joint: ' ', takesList: true }),
  ...entries('Setelah Ketika Saat Usai Seusai Berkat Sesuai Berdasarkan Mengingat', {
    joint: ' ',
    isLoose: true,
  }),
  ...entries('Sambil Seraya Sekaligus Bersama Beserta', { joint: ' ', takesList: true }),
  ...entries('Yang Baik Maupun Berupa Bertempat Berlokasi Diantaranya Terdiri', {
    joint: ', ',
    takesList: true,
  }),
  ...entries('Didampingi Ditemani Disaksikan', { joint: ', ', takesList: true }),
  ...entries(
    'Seperti Khususnya Terutama Termasuk Mulai Disambut Diikuti Kecuali Di_antaranya Antara_lain',
    {
      joint: ', ',
      takesList: true,
      isLoose: true,
    },
  ),
]);

const OPENER = /^(?:Di antaranya|Antara lain|[A-Z][a-z]+)/u;

/** Words that open a clause which needs another, and a predicate that was cut from its subject. */
const LONE_CLAUSE =
  /^(?:Karena|Lantaran|Meski|Meskipun|Walau|Walaupun|Kendati|Merupakan) (?!(?:itu|ini|demikian|begitu|bagaimanapun)(?:lah)?[ ,]|apa pun)/u;

/** Openings that introduce what follows: `Untuk diketahui`, and `Yang asli` instead of a noun. */
const INTRODUCES = anyOf(
  // `Untuk itu, …`, `Dengan demikian …`.
  /^[A-Z][a-z]+ (?:itu|ini|demikian|begitu)(?:lah)?[ ,]/u,
  // `Untuk diketahui, …`.
  /^(?:Untuk|Seperti) (?:diketahui|dicatat|diingat|lebih lengkapnya)/u,
  /^Termasuk (?:dalam|ke) /u,
  // `Yang asli`, but not `Yang diikuti oleh …`, a clause broken off.
  /^Yang (?!(?:[a-z]+ ){0,2}di ?[a-z]{4,} (?:oleh|di|pada|dengan|untuk|dalam|sebanyak|sebagai|guna|agar|langsung|selama|sejak)(?![a-z]))/u,
  // `Sebagai contoh, …`, but not `Sebagai wujud kepedulian …`, which tells of the sentence before.
  /^Sebagai (?!(?:bentuk|wujud|upaya|bagian|langkah|ungkapan|tanda|implementasi|tindak lanjut)(?:nya)? )/u,
  // `Saat rider membuka gas …`, but not `Saat membuka rapat.`
  /^(?:Saat|Usai|Seusai) (?!(?:me|ber)[a-z]{4,} )/u,
  // `Mulai besok …`, but not `Mulai dari …`, `Baik … maupun …`, which go on with a list.
  /^(?:Mulai|Baik) (?!dari|itu|untuk|bagi|di |dalam|pada|yang|secara|[^.]*maupun)/u,
);

/** A subject without a noun and its predicate: `Tanpa berkas, yang dibahas hanya jadwal.` */
const CLEFT = /, yang (?:[a-z]+ ){1,3}(?:hanya|cuma|bukan|ialah|adalah|juga|terutama) /u;

/** A longer sentence may hold its predicate where nobody looks for it. */
const MOST_WORDS = 45;

export const bagianKalimat: Rule = draftRule({
  id: 'ejaan/bagian-kalimat',
  severity: 'warning',
  summary:
    'Bagian kalimat (“untuk …”, “seperti …”, “yang …”) menyatu dengan kalimatnya, tidak berdiri sesudah titik.',
  why: 'Potongan tanpa subjek dan predikat terbaca sebagai kalimat yang belum selesai, dan redaksi harus menyambungnya.',
  exceptions:
    'Kalimat yang induknya menyusul (“Untuk itu, camat …”) dibiarkan; potongan yang lazim di media dan di dalam petikan hanya disarankan.',
  source: 'EYD V III.A butir 1 (tanda titik); Tata Bahasa Baku Bahasa Indonesia, kalimat',
  examples: {
    wrong: [
      { text: 'Camat membuka posko di balai desa«. Untuk» membantu warga yang mengungsi.' },
      { text: 'Desa itu rawan bencana«. Baik» banjir maupun tanah longsor.' },
      { text: 'Bahaya itu harus dihadapi«. Melalui» kegiatan yang dikemas untuk semua warga.' },
      { text: 'Camat membuka rapat«. Bertempat» di aula kecamatan, Rabu (19/8).' },
      { text: 'Camat membuka rapat kerja«. Didampingi» sekretaris dan para kepala seksi.' },
      {
        text: 'Dengan target sejuta rumah di kota dan dua juta rumah di «desa. Contoh» berpotensi besar.',
      },
      { text: 'Lomba itu ramai«. Yang» diikuti oleh para siswa sekolah dasar.' },
      {
        text: 'Bantuan itu berupa beras«. Termasuk» minyak goreng dan gula. Warga senang«. Ketika» bantuan itu tiba.',
      },
      { text: 'Posko itu dibuka sejak pagi«. Khususnya» bagi warga lanjut usia.' },
      { text: 'Lomba itu ramai«. Mulai» dari anak sekolah dasar hingga warga lanjut usia.' },
      { text: 'Bantuan dibagikan«. Dengan» harapan warga cepat pulih.' },
      { text: 'Beras dibagikan di balai desa«. Dengan» harapan warga segera pulih dari banjir.' },
      { text: 'Pasar murah digelar di desa«. Sebagai» wujud kepedulian camat kepada warga.' },
      { text: 'Lomba itu diikuti 40 kader«. Terdiri» dari 20 laki-laki dan 20 perempuan.' },
      { text: 'Bupati tiba di desa itu«. Disambut» oleh camat dan tokoh warga.' },
      { text: 'Camat menyampaikan hal itu«. Saat» membuka rapat kerja di aula.' },
      { text: 'Beras dibagikan ke dua desa«. Antara lain» Desa Contoh dan Desa Misal.' },
      { text: 'Camat menambah posko«. Mengingat» hujan masih turun di hulu.' },
      { text: 'Jalan itu ditutup sejak pagi«. Karena» tanggul sungai jebol semalam.' },
      { text: 'Penyampaian jadwal kepada wartawan«. Merupakan» tugas bagian humas.' },
      {
        text: '“Kami menggelar kegiatan lain«. Seperti» rapat dan lainnya bersama warga. Semua hadir,” katanya.',
      },
    ],
    right: [
      'Setelah penandatanganan nota itu acara dilanjutkan dengan doa bersama.',
      'Rapat digelar. Termasuk yang hadir adalah Camat. Ketika Camat tiba warga bersorak. Terutama warga desa itu merasa senang.',
      'Untuk membantu warga yang mengungsi, camat membuka posko. Untuk itu camat hadir.',
      'Camat hadir. Melalui kegiatan yang dikemas untuk warga itu, camat berpesan agar semua siaga.',
      'Camat hadir. Dengan demikian target yang ditentukan agar desa siaga telah terpenuhi.',
      'Rapat digelar. Bertempat di aula, Camat membuka rapat itu.',
      'Bertempat di aula kecamatan, Rabu (19/8) berlangsung rapat kerja.',
      'Rapat digelar. Termasuk dalam kelompok itu para lurah. Dengan harapan itu warga pulang.',
      'Lomba dibuka. Yang pertama menang ialah Budi. Yang belum jelas adalah hadiahnya.',
      'Naskah dipamerkan. Yang asli tidak ikut. Yang datang umumnya pegawai. Yang diundang para lurah.',
      'Posko dibuka. Karena itu warga tenang. Untuk warga tersedia lima tenda.',
      'Untuk mereka kami siapkan tenda. Untuk warga kita sediakan beras.',
      'Lomba dibuka. Baik Budi maupun Siti mengaku senang. Mulai besok hadiah dibagikan.',
      'Rapat digelar. Tanpa berkas acara, yang dibahas warga hanya jadwal posko di desa.',
      'Posko menjual beras. Untuk cabai merah Rp65 ribu per kilogram.',
      'Lomba dibuka. Didampingi sekretaris, camat membagikan hadiah.',
      'Jalan ditutup. Karena tanggul jebol, warga mengungsi. Karena itu jalan sepi. Meski demikian warga tenang.',
      'Jalan ditutup. Meskipun hujan reda, warga bertahan. “Kami mengungsi. Karena tanggul jebol,” kata Siti.',
      'Posko dibuka. Sebagai wujud kepedulian, camat membagikan beras. Sebagai contoh, desa itu aman. Sebagai tuan rumah camat senang.',
      'Posko dibuka. Dengan harapan besar warga pulang ke desa itu. Dengan tujuan menambah beras, camat membuka posko. Dengan tujuan itu warga datang.',
      'Posko dibuka. Antara lain hadir Camat Contoh. Di antaranya ada dua lurah. Di desa itu semua warga.',
      'Posko dibuka. Saat membuka rapat, camat berpesan. Usai rapat warga pulang. Saat membuka rapat camat berpesan.',
      'Posko dibuka. Mengingat hujan masih turun, camat menambah posko. Mengingat hujan turun camat menambah posko.',
      'Posko dibuka. Disambut warga, camat turun dari mobil. Kecuali itu, ada dua posko.',
      'Merupakan kebanggaan bagi kami dapat hadir di sini.',
    ],
  },
  *check(context) {
    for (const passage of context.passages) {
      if (passage.role !== 'paragraph' && passage.role !== 'item') continue;
      for (const sentence of sentencesAfterDateline(passage)) {
        const report = judge(passage, sentence, context);
        if (report) yield report;
      }
    }
  },
});

function entries(
  words: string,
  { joint, takesList = false, isLoose = false }: Partial<Opening> & Pick<Opening, 'joint'>,
): readonly (readonly [string, Opening])[] {
  return words.split(' ').map((word) => [word.replace('_', ' '), { joint, takesList, isLoose }]);
}

function judge(passage: Passage, sentence: Span, context: RuleContext): Report | undefined {
  const { text } = passage;
  const [word = ''] = OPENER.exec(text.slice(sentence.start, sentence.start + 14)) ?? [];
  if (isLoneClause(passage, sentence, context)) {
    const place = { start: sentence.start - 2, end: sentence.start + word.length };
    return joinBackward(passage, place, word, { joint: ' ', takesList: false, isLoose: true });
  }
  const opening = OPENINGS.get(word);
  if (!opening || !isPart(passage, sentence, word, opening.takesList)) return undefined;
  const end = sentence.start + word.length;
  if (isSpellingExempt({ passage, start: sentence.start, end }, context)) return undefined;
  const spoken = passage.isQuoted(sentence.start, end);
  if (spoken && opening.isLoose && opening.joint === ' ') return undefined;
  if (/[A-Za-zÀ-ɏ\d)"”]\. $/u.test(textBefore(text, sentence.start))) {
    return joinBackward(passage, { start: sentence.start - 2, end }, word, opening);
  }
  return joinForward(passage, sentence, word, opening);
}

/** `Jalan ditutup. Karena tanggul jebol.`: a narrated clause that depends on another, and none behind a comma. */
function isLoneClause(passage: Passage, sentence: Span, context: RuleContext): boolean {
  const { start, end } = sentence;
  const text = passage.text.slice(start, end);
  if (!LONE_CLAUSE.test(text) || /[,:;"“”()?!]/u.test(text) || !text.endsWith('.')) return false;
  if (!/[a-zß-ÿ\d)”"]\. $/u.test(textBefore(passage.text, start))) return false;
  return !passage.isQuoted(start, end) && !isSpellingExempt({ passage, start, end }, context);
}

function joinBackward(passage: Passage, place: Span, word: string, opening: Opening): Report {
  const { start, end } = place;
  const text = opening.joint + word.toLowerCase();
  const isSpoken = passage.isQuoted(start, end);
  return {
    ...replacement(passage, start, end, text, { safe: false }),
    ...((isSpoken || opening.isLoose) && { severity: 'info' as const }),
    message: `“${word} …” belum menjadi kalimat; sambungkan ke kalimat sebelumnya, atau lengkapi.`,
  };
}

/** The first part of a paragraph: mostly, what it belongs to follows behind its stop. */
function joinForward(passage: Passage, part: Span, word: string, opening: Opening): Report {
  const next = passage.words.find(({ start }) => start > part.end);
  const last = passage.words.findLast(({ end }) => end <= part.end);
  if (!next || !last || opening.takesList) {
    return {
      span: passage.span(part.start, part.start + word.length),
      severity: 'info',
      message: `“${word} …” belum menjadi kalimat; lengkapi subjek dan predikatnya.`,
    };
  }
  return {
    span: passage.span(last.start, next.end),
    severity: 'info',
    message: `“${word} …” belum menjadi kalimat; sambungkan dengan koma ke kalimat sesudahnya, atau lengkapi.`,
  };
}

/** `Dengan harapan warga pulih`: the clause that tells what is hoped for. */
const HOPED = /^Dengan (?:harapan|tujuan|maksud) (?!(?:yang|baru|besar|tinggi|baik|untuk) )/u;

/** `Setelah pembukaan acara dilanjutkan`: the deed is a noun, so that the verb may be the main one. */
const NAMED_DEED =
  /^(?:Setelah|Sesudah|Sebelum|Usai|Seusai|Selama) (?:pe[a-z]{4,}an|sambutan|sesi|apel|upacara|salat|doa|rapat|diskusi)(?: [a-z]{3,}){0,4} (?:acara|kegiatan|rapat|peserta|rombongan|acaranya) (?:di|ber|me)[a-z]{4,}/u;

/** Whether a sentence that ends with a full stop has no predicate of its own. */
function isPart(passage: Passage, sentence: Span, word: string, takesList: boolean): boolean {
  const text = passage.text.slice(sentence.start, sentence.end);
  if (/[:;"“”?!]/u.test(text) || !text.endsWith('.') || INTRODUCES.test(text)) return false;
  if (CLEFT.test(text)) return false;
  const [, ...words] = passage.wordsIn(sentence);
  if (words.length < 2 || words.length > MOST_WORDS) return false;
  if (HOPED.test(text)) {
    return !holdsMainVerb(words.slice(1), passage.text, { word: 'agar', takesList });
  }
  if (NAMED_DEED.test(text)) return false;
  return !holdsMainVerb(words, passage.text, { word: word.toLowerCase(), takesList });
}
