import { isSpellingExempt } from '../../check/exemptions.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule, type RuleContext } from '../../check/rule.ts';
import { isAllCapitals, isTitleCased, opensSentence } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import type { Lexicon } from '../../morphology/lexicon.ts';
import { isCapitalised } from '../../text/case.ts';
import type { Word } from '../../text/words.ts';

/** Words of grammar: inside a sentence never capital, not even in a name. */
const GRAMMAR =
  /^(?:Dan|Untuk|Dengan|Pada|Serta|Juga|Akan|Telah|Agar|Oleh|Karena|Adalah|Para|Kepada|Terhadap|Sebagai|Tentang|Atau|Dari|Ke|Di|Bahwa|Seluruh|Setiap|Semua|Kita|Kami|Saya|Mereka|Ini|Itu)$/u;

/** Common nouns that officialese raises; spared beside another capital, where a name may be. */
const COMMON =
  /^(?:Masyarakat|Warga|Peserta|Kegiatan|Acara|Rapat|Pelayanan|Pembangunan|Bantuan|Undangan|Tokoh|Pemuda|Anak|Orang|Kader|Pegawai|Pejabat|Petugas|Narasumber|Sambutan|Laporan|Anggaran|Wilayah|Daerah|Lingkungan|Kesempatan|Pelatihan|Penyerahan|Penghargaan|Pihak|Jajaran|Tim|Siswa|Guru|Petani|Nelayan|Pedagang|Korban|Banjir|Bencana|Kesehatan|Pendidikan|Kebersihan|Keamanan|Ketertiban|Harapan|Semangat|Kerja|Sama|Sinergi|Sosialisasi|Pembinaan|Kunjungan|Persiapan|Pelaksanaan|Perlombaan|Lomba|Hadiah|Juara)$/u;

/** Behind these `kapital-kata-umum` reports each word by itself. */
const COUNTING = /^(?:para|seorang|setiap|seluruh|semua|beberapa|sejumlah)$/u;

/**
 * Words that may stand alone with a capital: offices and bodies instead of their name, parties of a
 * case, what there is but one of, address, towns and calendar names that are words too.
 */
const UNIQUE = new Set(
  `indonesia nusantara polri tni presiden wapres menteri menko gubernur wagub bupati wabup wali camat lurah
  kapolri kapolda kapolres sekda sekjen dirjen dirut kajari ketua direktur rektor
  pemerintah pemda pemprov pemkab pemkot negara republik daerah provinsi kabupaten kota kecamatan kelurahan desa
  kementerian kementan kemenag kemenkes kemenkeu kemensos kemendagri dinas badan balai kantor dewan majelis mahkamah komisi
  parlemen istana kejaksaan kejari kejati kepolisian polda polres polsek pengadilan konstitusi imigrasi bank
  perseroan perusahaan pemohon termohon penggugat tergugat terdakwa tersangka pelapor terlapor saksi hakim jaksa
  penuntut para pihak pemilu pilkada pileg pilpres pilkades perda pergub perbup perwali perpres permen
  tuhan allah nabi rasul bumi bulan matahari beliau lebaran natal ramadan paskah minggu sabtu jumat kamis rabu selasa senin
  bapak ibu saudara saudari anda pak bu dia kakak adik mama papa kiai ustaz haji
  barat timur utara selatan tengah pusat ilir ulu hulu hilir
  medan serang malang palu padang solo batu sorong subang pati demak batang tegal bima kediri balai depok
  kompas antara tempo merdeka mandiri euro rupiah dolar visa telegram internet liga piala bandara stasiun
  insyaallah alhamdulillah puji hak kali jalan gunung pulau sungai danau taman gedung masjid gereja pura
  rutan lapas puskesmas posyandu kab kec prov kel humas pers bagian bidang seksi sekretariat setda
  hari iman indah surya setia bintang cahaya melati mawar baku prioritas utama
  april mei juni juli agustus`
    .split(/\s+/u)
    .filter(Boolean),
);

export const kapitalBerlebih: Rule = draftRule({
  id: 'ejaan/kapital-berlebih',
  severity: 'warning',
  summary: 'Kata umum di tengah kalimat berhuruf kecil: masyarakat, kegiatan, dan, untuk.',
  why: 'Huruf kapital pada setiap kata yang dianggap penting melelahkan pembaca dan dihapus redaksi satu per satu.',
  exceptions:
    'Kata di samping kata berkapital lain, kata yang di bagian lain naskah menjadi unsur nama, dan jabatan atau lembaga yang menggantikan namanya (Bupati, Pemerintah, Terdakwa) dibiarkan.',
  source: 'EYD V I.F (huruf kapital), butir 1–23',
  examples: {
    wrong: [
      {
        text: 'Camat mengajak «Masyarakat» menjaga «Lingkungan», lalu rombongan «Peserta» pulang.',
      },
      { text: 'Bantuan beras «Dan» gula «Untuk» korban tiba.' },
      { text: 'Kegiatan itu digelar «Dalam» «Rangka» HUT kota; warga «Turut» «Hadir».' },
      { text: 'Program Hidup Bersih «Dan» Sehat dimulai. Sebagai Camat «Saya» senang.' },
      { text: 'Hadir ibu-ibu PKK «Se-Kabupaten» Contoh.' },
      {
        text: 'Ia memohon «Doa» kepada «Masyarakat» Kabupaten Contoh dan bersyukur atas «Doanya» itu.',
      },
      { text: '“Saya «Ucapkan» selamat kepada warga,” katanya.' },
      { text: 'Ia dilantik langsung «Oleh» Sekjen, lalu mengatakan, «Kita» siap.' },
      { text: 'Petugas bertemu «Warga» «Mengimbau» agar rukun.' },
      { text: 'Petugas meminta «Pengendara» berhati-hati.' },
    ],
    right: [
      'Camat mengajak masyarakat menjaga lingkungan, lalu peserta pulang.',
      'Dinas Lingkungan Hidup, Kementerian Kesehatan, dan Tim Penggerak PKK hadir bersama Tokoh Pemuda Contoh.',
      'Pemerintah dan Masyarakat bertemu; sisanya huruf kecil.',
      '# Masyarakat Dan Peserta Untuk Lingkungan Contoh\n\nIsi.\n',
      'KEGIATAN MASYARAKAT DAN PESERTA DI LINGKUNGAN – Warga hadir.',
      'Masyarakat hadir. Peserta pulang. Kegiatan selesai. Dan hujan turun.',
      'Tema itu “Untuk Masyarakat Dan Lingkungan Contoh”.',
      'Jalan di Lingkungan wadungsari rusak; lihat [Mengisi data](data.md).',
      'Narasumbernya dari Kementerian Komunikasi dan Digital.',
      'Warga menemui Bupati; menurut Terdakwa, anggaran Pemerintah cukup.',
      'Harapan Surya besar. Menurut Surya, Budi Surya hadir.',
      'Film *Ada Dengan Cinta* dan Dan Brown dibahas.',
    ],
  },
  *check(context) {
    for (const passage of context.passages) {
      if (!isBody(passage)) continue;
      for (const [index, word] of passage.words.entries()) {
        if (!isRaised(passage, index, context)) continue;
        if (isSpellingExempt({ passage, ...word }, context)) continue;
        yield {
          ...replacement(passage, word.start, word.end, lowered(word.text), { safe: false }),
          message: `“${word.text}” di tengah kalimat bukan nama; tulis “${lowered(word.text)}”.`,
        };
      }
    }
  },
});

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

type Draft = Pick<RuleContext, 'passages' | 'lexicon'>;

function isRaised(passage: Passage, index: number, { passages, lexicon }: Draft): boolean {
  const word = passage.words[index];
  if (!word || !/^[A-Z][a-z]+(?:-[A-Z][A-Za-z]+)?$/u.test(word.text)) return false;
  if (passage.text[word.start - 1] !== ' ') return false;
  // The text of a link is the title of a page.
  if (passage.hasMark(word.start, word.end, 'link') || isNamed(passage, index, lexicon))
    return false;
  if (word.text.includes('-')) return isRaisedPrefix(passage, index);
  if (
    isSmallInName(passage, index) ||
    isPeopleOf(passage, index) ||
    isVerb(passage, index, lexicon)
  )
    return true;
  if (isPreposition(passage, index) || isBehindPronoun(passage, index, lexicon)) {
    return true;
  }
  if (!isAlone(passage, index)) return false;
  if (isListed(passage, index)) return true;
  return isPlainNoun(passage, index, lexicon) && !partsOfNames(passages).has(word.lower);
}

function isBody(passage: Passage): boolean {
  if (passage.role !== 'paragraph' || passage.inBlockQuote) return false;
  return !isTitleCased(passage) && !isAllCapitals(passage);
}

const PEOPLE =
  /^(?:Masyarakat|Warga|Penduduk|Rakyat|Jajaran|Petani|Nelayan|Pedagang|Pelajar|Pemuda)$/u;
const OF_PLACE = /^ (?:Kabupaten|Kota|Kecamatan|Kelurahan|Desa|Provinsi|Dusun|Indonesia)(?![a-z])/u;

/** A name that goes on: `Visi dan Misi`, `Transfer ke Daerah`, `Anak - Anak`, `Video: …`. */
const GOES_ON =
  /^(?:[:/]| [A-Z\d("“–-]| (?:dan|atau|atas|untuk|ke|dari|di|dalam|bagi|serta) [A-Z])/u;

/** Behind these a name may go on. */
const NO_VERB = /^(?:dan|atau|serta|di|ke|dari|untuk)$/u;

/** A verb by its affixes; `Digital` is none. */
const VERB = /^(?:(?:Me[mn]|Ber)[a-z]{5,}|Di[a-z]{4,}kan)$/u;

/** `Warga Menghimbau`: a verb behind a common noun or a small word, which no name goes on with. */
function isVerb(passage: Passage, index: number, lexicon: Lexicon | undefined): boolean {
  const [before, word, next] = [-1, 0, 1].map((step) => passage.words[index + step]);
  if (!lexicon || !before || !word || !VERB.test(word.text)) return false;
  if (passage.text.slice(before.end, word.start) !== ' ' || isTitleQuoted(passage, word))
    return false;
  if (
    isCapitalised(before.text)
      ? !COMMON.test(before.text)
      : NO_VERB.test(before.lower) || NAMING.test(before.lower)
  )
    return false;
  if (opensSentence(passage, word.start) || (next && isCapitalised(next.text))) return false;
  return lexicon.frequency(word.lower) > 0 || lexicon.judge(word.lower).kind === 'nonstandard';
}

/** `ibu-ibu PKK Se-Kabupaten Contoh`: a prefix is small, but in the name of an event. */
function isRaisedPrefix(passage: Passage, index: number): boolean {
  const [before, word] = [passage.words[index - 1], passage.words[index]];
  if (!before || !word?.text.startsWith('Se-') || isTitleQuoted(passage, word)) return false;
  return (
    / $/u.test(passage.text.slice(0, word.start)) && /^(?:[a-zß-ÿ-]+|[A-Z]{2,})$/u.test(before.text)
  );
}

const PREPOSITION =
  /^(?:Oleh|Kepada|Sebagai|Terhadap|Adalah|Bahwa|Karena|Pada|Untuk|Dengan|Tentang)$/u;

/** `dilantik Oleh Bupati`: a preposition that no name holds, whatever stands beside it. */
function isPreposition(passage: Passage, index: number): boolean {
  const [before, word] = [passage.words[index - 1], passage.words[index]];
  if (!before || !word || !PREPOSITION.test(word.text) || isTitleQuoted(passage, word))
    return false;
  if (passage.text.slice(before.end, word.start) !== ' ' || NAMING.test(before.lower)) return false;
  return /^[a-zß-ÿ]+$/u.test(before.text) && !opensSentence(passage, word.start);
}

/** `Saya Ucapkan`: what a pronoun at the head of a sentence is followed by. */
function isBehindPronoun(passage: Passage, index: number, lexicon: Lexicon | undefined): boolean {
  const [before, word] = [passage.words[index - 1], passage.words[index]];
  if (!before || !word || !/^(?:Saya|Kami|Kita|Mereka)$/u.test(before.text)) return false;
  if (passage.text.slice(before.end, word.start) !== ' ' || UNIQUE.has(word.lower)) return false;
  return (lexicon?.frequency(word.lower) ?? 0) > 0 && !isTitleQuoted(passage, word);
}

/** `Lingkungan pegendang`: the word behind is a name that lacks its capital. */
function isNamed({ words, text }: Passage, index: number, lexicon: Lexicon | undefined): boolean {
  const [word, next] = words.slice(index, index + 2);
  if (!lexicon || !word || !next || text.slice(word.end, next.start) !== ' ') return false;
  return /^[a-z]{4,}$/u.test(next.text) && lexicon.judge(next.lower).kind === 'unknown';
}

/** People of a place, whose name begins behind them: `kepada Masyarakat Kabupaten Contoh`. */
function isPeopleOf(passage: Passage, index: number): boolean {
  const [before, word] = [passage.words[index - 1], passage.words[index]];
  if (!before || !word || !PEOPLE.test(word.text) || isTitleQuoted(passage, word)) return false;
  if (passage.text.slice(before.end, word.start) !== ' ' || !/^[a-zß-ÿ]+$/u.test(before.text))
    return false;
  if (/^(?:dan|atau|serta)$/u.test(before.text) || COUNTING.test(before.lower)) return false;
  return OF_PLACE.test(passage.text.slice(word.end, word.end + 14));
}

/** Whether no capital stands beside the word, and nothing else explains its own. */
function isAlone(passage: Passage, index: number): boolean {
  const [before, word, next] = [-1, 0, 1].map((step) => passage.words[index + step]);
  // Behind a figure or a mark a new item may begin.
  if (!before || !word || !/^[,)]? $/u.test(passage.text.slice(before.end, word.start)))
    return false;
  if (/[A-ZÀ-Þ\d]/u.test(before.text)) return false;
  // `Ketenteraman dan Ketertiban`: the name goes on behind the small word.
  if (/^(?:dan|atau|serta|di|ke|dari|untuk|yang|bin)$/u.test(before.text)) {
    const farther = passage.words[index - 2];
    if (farther && isCapitalised(farther.text)) return false;
  }
  const isBeforeVerb =
    next && COMMON.test(word.text) && /^(?:Me[mn]|Ber)[a-z]{5,}$/u.test(next.text);
  if (!isBeforeVerb && GOES_ON.test(passage.text.slice(word.end, word.end + 24))) return false;
  return !opensSentence(passage, word.start) && !isTitleQuoted(passage, word);
}

/** Whether a word stands in quotation marks that hold no speech, but a title or a theme. */
function isTitleQuoted(passage: Passage, { start, end }: Word): boolean {
  if (!passage.isQuoted(start, end)) return false;
  return !passage.speech.some((one) => one.start < start && end < one.end);
}

function isListed({ words }: Passage, index: number): boolean {
  const word = words[index]?.text ?? '';
  return GRAMMAR.test(word) || (COMMON.test(word) && !COUNTING.test(words[index - 1]?.lower ?? ''));
}

/** Behind these words stands a name, a title or a trade mark. */
const NAMING =
  /^(?:tentang|aplikasi|acara|rubrik|program|tema|gerakan|kampanye|slogan|forum|festival|novel|serial|podcast|kegiatan|lomba|webinar|seminar|produk|merek|mobil|motor|partai|bernama|dikutip|dilansir|seperti|bertajuk|berjudul|bertema|kata|ujar|tutur|ucap|jelas|ungkap|tegas|imbuh|papar|tambah|lanjut|menurut|oleh|film|lagu|buku|grup|tim|klub|kapal|toko|tokoh|majalah|koran|laman|situs|menteri|kepala|ketua|direktur|bupati|gubernur|camat|lurah|wali|dinas|badan|kementerian|komisi|fraksi|sungai|danau|gunung|pulau|selat|teluk|kecamatan|kelurahan|kabupaten|provinsi|universitas|fakultas|jurusan|suku|bahasa|jembatan|pelabuhan|bandara|stasiun|terminal|masjid|pasar|taman|kelas|bagian|bab|menu|tombol|tab|kolom|kampus|sekolah|hotel|rumah|gedung|perumahan|komunitas|jalan|desa|kota|dusun|kampung|pak|bu|mas|mbak|bang|kang)$/u;

/** A frequent word that nothing makes a name, behind another word of the sentence. */
function isPlainNoun(passage: Passage, index: number, lexicon: Lexicon | undefined): boolean {
  const [before, word] = [passage.words[index - 1], passage.words[index]];
  if (!lexicon || !before || !word || word.text.length < 3 || UNIQUE.has(word.lower)) return false;
  if (COUNTING.test(before.lower) || NAMING.test(before.lower)) return false;
  if (passage.text.slice(before.end, word.start) !== ' ') return false;
  const bare = word.lower.replace(/(?<=[a-z]{3})nya$/u, '');
  if (UNIQUE.has(bare)) return false;
  const isFrequent = lexicon.frequency(word.lower) > 0 || lexicon.frequency(bare) > 0;
  return isFrequent && isAlone(passage, index);
}

/** A word of grammar beside capitals. */
const IN_NAME = /^(?:Dan|Dalam|Turut|Dengan|Saya|Mereka)$/u;

/** Two words raised together that open no name. */
const PAIR =
  /^(?:Dalam Rangka|Turut Hadir|Turut Serta|Dengan Hormat|Terima Kasih|Atas Nama|Hadir Dalam|Bertempat Di)$/u;

/** `Bersih Dan Sehat`, `Dalam Rangka`: small words that a name keeps small, beside a capital. */
function isSmallInName(passage: Passage, index: number): boolean {
  const [before, word, next] = [-1, 0, 1].map((step) => passage.words[index + step]);
  if (!before || !word || isTitleQuoted(passage, word)) return false;
  if (passage.text.slice(before.end, word.start) !== ' ') return false;
  if (PAIR.test(`${before.text} ${word.text}`)) return true;
  if (!next || !IN_NAME.test(word.text) || opensSentence(passage, word.start)) return false;
  if (/^(?:Saya|Mereka)$/u.test(word.text)) return !isCapitalised(next.text);
  if (passage.text[word.end] !== ' ') return false;
  const isJoint = word.text === 'Dan' && isCapitalised(before.text) && isCapitalised(next.text);
  return isJoint || PAIR.test(`${word.text} ${next.text}`);
}

const namesOfDraft = new WeakMap<readonly Passage[], ReadonlySet<string>>();

/** The words that stand beside another capital somewhere in the draft, in lower case. */
function partsOfNames(passages: readonly Passage[]): ReadonlySet<string> {
  const known = namesOfDraft.get(passages);
  if (known) return known;
  const names = new Set<string>();
  namesOfDraft.set(passages, names);
  for (const { words, text } of passages) {
    for (const [index, word] of words.entries()) {
      const next = words[index + 1];
      if (!next || !isCapitalised(word.text) || !isCapitalised(next.text)) continue;
      if (text.slice(word.end, next.start) !== ' ') continue;
      names.add(word.lower).add(next.lower);
    }
  }
  return names;
}
