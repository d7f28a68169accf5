import { isSpellingExempt } from '../../check/exemptions.ts';
import type { Report } from '../../check/finding.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule, type RuleContext } from '../../check/rule.ts';
import { opensSentence } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import { sentenceAt } from '../../draft/sentence-at.ts';
import { findOpeningOffice } from '../../knowledge/offices.ts';
import type { Lexicon } from '../../morphology/lexicon.ts';
import type { Span } from '../../text/span.ts';
import { SAYS } from '../../text/speech-verbs.ts';

/** What names the source of a statement inside it; `-nya` stands for a name. */
const LEAD =
  /(?<![A-Za-zÀ-ɏ-])(?:[Mm]enurut|(?<=[A-Za-zÀ-ɏ\d)], )(?:kata|ujar|tutur|ungkap|jelas|papar|terang|lanjut)(?= [A-ZÀ-Þ])|di(?:akui|sebut(?:kan)?|jelaskan|terangkan|tambahkan|katakan|ungkapkan|tuturkan|tegaskan|paparkan|beberkan|tandaskan|beber|ungkap|urai|uraikan|yakini|nilai|jabarkan|klaim))(?:nya)?(?= )/gu;

/** `Hal itu lanjutnya, …`: who goes on speaking, with only the comma behind. */
const SAID_INSIDE =
  /(?<=[A-Za-zÀ-ɏ\d)] )(?<!(?:demikian|begitu|begitulah|apa|seperti|sebagaimana|dan|kata|tahap|langkah|yang|makin|semakin|lebih|lebih|paling) )(?:(?:kata|ujar|jelas|ungkap|tutur|ucap|tegas|papar|terang|imbuh|tambah|lanjut|tandas|pungkas|sambung)nya|(?:ujar|tutur|imbuh|ungkap|tambah|kata|jelas|terang|tegas|papar|lanjut) (?:Bupati|Wali Kota|Wabup|Wakil|Gubernur|Camat|Lurah|Sekda|Kepala|Ketua|Menteri|Kapolres|Dandim|dia|beliau)(?: [A-Z][A-Za-zÀ-ɏ.]*){0,6})(?=, [a-zß-ÿ])/gu;

/** What every passage that is looked at has. */
const SIGN =
  /enurut|di(?:aku|j|t|kat|ung|seb|pap|beb|ur|yak|nil|kla)|, (?:kata|ujar|tutur|ungkap|jelas|papar|terang|lanjut) [A-Z]/u;

/** A person or office; a stop belongs to a short form only. */
const NAMED =
  /^ (?:(?:dr|drg|drh)\.? )?(?:[A-ZÀ-Þ][A-Za-zÀ-ɏ'’-]*|[A-Z][a-z]{0,3}\.)(?:(?: dan)? (?!(?:Ia|Dia|Mereka|Kami|Kita) )(?:[A-ZÀ-Þ][A-Za-zÀ-ɏ'’-]*|[A-Z][a-z]{0,3}\.(?= [A-Z])|(?:dr|drg|drh)\.?(?= [A-Z]))){0,11}(?:, (?:(?:Sp\.?|[SM]\.)[A-Z][A-Za-z.]{0,6}|S[EHPT]|M[HMT]|[SM](?:Pd|Si|Sos|Kom|Kes|Ag))(?![A-Za-z]))*/u;

/** A country, region or body behind the name of a person: the subject of what that person says. */
const BEHIND_NAME =
  /^(?:Indonesia|Malaysia|Singapura|Tiongkok|Jepang|Amerika|Australia|Palestina|Israel|Rusia|Ukraina|India|Iran|Jakarta|Papua|Jawa|Sumatera|Kalimantan|Sulawesi|Kabupaten|Kota|Kecamatan|Desa|Kelurahan|Provinsi|Pemkot|Pemkab|Pemprov|Pemda|Pemerintah|Dinas|Program|Presiden|Bupati|Gubernur|Wali)$/u;

/** Short names of ministries and agencies, which no list of words has. */
const BODY = /^(?:Kem|Men|Wamen|Pem|Ba|Bi|Din|Ka|Se|Di)[a-z]+$/u;

/** The name behind an office, when the sentence goes on behind it. */
const HOLDER = /^, [A-ZÀ-Þ][A-Za-zÀ-ɏ'’]+(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ'’]*){1,3}(?= [a-zß-ÿ])/u;

/** Sources that are no speakers: laws, books, creeds. */
const NO_SPEAKER =
  /^ (?:Undang|UU|PP|Perda|Perpres|Perbup|Perwali|Pergub|Permen|Peraturan|Keputusan|Instruksi|Inpres|Surat|SK|SE|Pasal|Islam|Hindu|Buddha|Kristen|Katolik|Al|Alquran|Quran|Hadis|Alkitab|Kitab|KBBI|Kamus|Pancasila|Data|Survei|Laporan|Penjelasan|Keterangan|Informasi|Hasil|Juknis|SOP|Google|Wikipedia|Nabi|Rasulullah|Rasul|Allah|Tuhan)(?![a-zß-ÿ])/u;

/** Words that go on with the source, or tell when and where it spoke. */
const GOES_ON =
  /^(?:dan|atau|serta|yang|yg|dalam|di|ke|dari|pada|kepada|oleh|untuk|bagi|selaku|sebagai|tersebut|itu|ini|tentang|nomor|tahun|pasal|ayat|dkk|cs|seorang|salah|warga|saat|ketika|usai|seusai|setelah|sesudah|sebelum|sambil|seraya|bersama|dengan|lewat|melalui|soal|terkait|mengenai|berdasarkan|karena|jika|bila|kalau|agar|supaya|bahwa|sampai|sejak|terhadap|atas|antara|secara|periode|perihal|didampingi|ditemui|dihubungi|dikutip|of|and|the|for|ke-[A-Za-z\d]+|\d+)$/u;

/** Who somebody is, behind his name: `Menurut Siti warga Contoh, …`. */
const KIND =
  /^(?:pedagang|petani|nelayan|ketua|kepala|anggota|pemilik|pengurus|guru|siswa|mahasiswa|dosen|tokoh|pengamat|peneliti|ahli|pakar|istri|suami|anak|ibu|ayah|dokter|perawat|kader|bidang|periode|alias)$/u;

/** What can only be the predicate of the sentence that was broken off. */
const PREDICATE =
  /^ (?:saat ini|(?:adalah|ialah|merupakan|juga|akan|telah|sudah|bakal|bisa|dapat|harus|mesti|perlu|wajib|tidak|tak|bukan|belum|masih|sangat|cukup|lebih|paling|memang|ada|kini|layak|hanya|selalu|tetap|sedang|tengah|terus|kemudian|akhirnya|bahkan|justru|pun|pernah|tentu|kerap|sering|semakin|makin|mampu|boleh|ikut|turut|siap|penting|sekaligus|selayaknya|cenderung|segera|secara|seharusnya|senantiasa|rata-rata|setidaknya|antara lain|kurang|(?!mengenai|mengingat|melalui|menjelang|menyusul|menanggapi|mewakili|mendampingi|menyikapi|merespons|menjawab|mengutip|menurut|berdasarkan|bersama|bernama|berjudul|berusia|bertajuk|didampingi|diwakili|ditemui|dihubungi|dikutip|dinilai|dianggap|terkait|terhadap|terutama|tertanggal)(?:me[mnlrwy]|ber|di|ter)[a-z]{3,})(?![A-Za-zÀ-ɏ]))/u;

const SAYING = new RegExp(`^ (?:${SAYS})(?![A-Za-zÀ-ɏ])`, 'u');

/** An opening that has no subject, so that the speaker may be the one who is spoken of. */
const NO_SUBJECT =
  /^["“]?(?:Dalam|Pada|Di|Melalui|Lewat|Dari|Dengan|Saat|Ketika|Setelah|Usai|Untuk|Sementara itu|Selain|Sebelumnya|Kemudian)(?![A-Za-zÀ-ɏ])/u;

/** Words behind which the verb tells what somebody said rather than interrupts. */
const TAKES_VERB =
  /(?:^|[\s"“(])(?:yang|yg|telah|sudah|juga|pernah|sempat|turut|akan|dapat|bisa|perlu|harus|seperti|sebagaimana|apa|hal|demikian|tak|tidak|belum|bukan|sering|kerap|biasa|lazim|lebih|atau|dan|kembali|baru|kini|masih|itulah|inilah|bahwa|karena|kata|juga)$/iu;

/** Conjunctions that many newspapers leave without a comma before an insertion. */
const JOINS =
  /(?:^|[\s"“(])(?:yang|yg|karena|sebab|namun|tetapi|tapi|padahal|justru|bahwa|dan|atau|sehingga|kalau|jika|kemudian|tentu)$/iu;

/** A conjunction at the head of the sentence, and nothing else. */
const JOINT =
  /^["“]?(?:Bahkan|Padahal|Justru|Namun|Akan tetapi|Selain itu|Karena itu|Oleh karena itu|Untuk itu) $/u;

/** `definisi damai menurut Nobel`: whose it is, not who says it. */
const OWNED =
  /(?:^|\s)(?:definisi|pengertian|arti|makna|konsep|versi|kriteria|standar|klasifikasi|jenis|tafsir|klaim|pandangan|ajaran|hukum|urutan|daftar)(?:nya)?(?![A-Za-zÀ-ɏ])/iu;

export const komaPenutur: Rule = draftRule({
  id: 'ejaan/koma-penutur',
  severity: 'warning',
  summary: 'Penyebutan penutur di tengah kalimat diapit dua koma: Warga, menurut Siti, sudah tahu.',
  why: 'Tanpa koma penutup, nama penutur terbaca sebagai subjek kata kerja di belakangnya.',
  exceptions:
    'Bila kedua komanya tidak ada, koma hanya disarankan; peraturan, kitab, dan definisi (“damai menurut Nobel”) dibiarkan.',
  source: 'EYD V III.B butir 13 dan 14 (tanda koma)',
  examples: {
    wrong: [
      { text: 'Kebanyakan pedagang, menurut «Siti» sudah memahami aturan itu.' },
      { text: 'Aturan itu, diakui «Budi» menjadi bekal petugas.' },
      { text: 'Sanksi itu, kata «Siti» merupakan usaha terakhir.' },
      { text: 'Target itu, «menurutnya» naik dibanding tahun lalu.' },
      { text: 'Menurut «Camat Contoh» hal itu wajar. «Menurutnya» warga sudah tahu.' },
      { text: 'Hasilnya, menurut Kepala Dinas Sosial, «Siti Aminah» akan diumumkan.' },
      { text: 'Pengemudi «bus menurut Budi» wajib membawa surat.' },
      {
        text: 'Mereka «yang menurut Siti», mengaku bosan ditampung. «Bahkan menurutnya» hal itu wajar.',
      },
      { text: 'Hasil «itu lanjutnya», akan diumumkan. Hasil «itu tambah Bupati», sudah siap.' },
      { text: 'Menurut «Sutrisno» Indonesia tidak kekurangan beras.' },
      { text: 'Warga «itu disebut Siti» akan pindah. Panen «ini diakuinya» belum optimal.' },
    ],
    right: [
      'Kebanyakan pedagang, menurut Siti, sudah memahami aturan itu.',
      'Menurut Camat Contoh, hal itu wajar. Menurutnya, warga sudah tahu.',
      'Menurut Camat Contoh dan lurah, hal itu wajar. Menurut Budi yang hadir, warga tahu.',
      'Menurut Peraturan Pemerintah tersebut setiap warga berhak.',
      'Hal itu disampaikan Budi saat membuka rapat. Demikian dikatakan Siti menutup acara.',
      'Harga naik 5 persen menurut BPS. Apa yang disebut Camat menjadi bekal petugas.',
      'Dalam laporan itu, disebutkan Budi menerima tiga surat.',
      'Definisi damai menurut Alfred Nobel bukan sekadar tanpa perang.',
      'Pedagang yang menurutnya tidak bersalah dipulangkan.',
      'Warga Dusun Contoh, menurut Budi dalam rapat itu, sudah tahu.',
      'Lokasi itu, menurut Siti selaku camat, dipilih warga.',
      'Menurut Dokter Spesialis Bedah dr. Budi, Sp.B mengatakan operasi itu lancar.',
      'Menurut Dermatologist dr. Siti, kulit perlu dirawat.',
      'Menurut Budi, SK Bupati tersebut sudah terbit.',
      'Menurut Masyarakat Transportasi Indonesia, bus itu layak.',
      'Menurut Siti pedagang di Pasar Contoh, harga naik.',
      'Menurut Budi, Pemkot Contoh sudah meminta izin. Di kota itu, menurut Budi, Dinas Sosial sibuk.',
      'Menurut Ketua Panitia Contoh ke-2 itu, warga sudah tahu.',
    ],
  },
  *check(context) {
    for (const passage of context.passages) {
      if (passage.role !== 'paragraph' && passage.role !== 'item') continue;
      yield* inside(passage, context);
      if (!SIGN.test(passage.text)) continue;
      for (const { 0: lead, index } of passage.text.matchAll(LEAD)) {
        const fault = judge(passage, index, lead, context);
        if (!fault || isSpellingExempt({ passage, ...fault.place }, context)) continue;
        yield fault.report;
      }
    }
  },
});

/** Speakers behind a verb of speaking that stands inside the sentence, with one comma only. */
function* inside(passage: Passage, context: RuleContext): Generator<Report> {
  for (const { 0: found, index } of passage.text.matchAll(SAID_INSIDE)) {
    const word =
      passage.text
        .slice(0, index - 1)
        .split(/[\s(]/u)
        .at(-1) ?? '';
    const start = index - 1 - word.length;
    const end = index + found.length;
    if (isSpellingExempt({ passage, start, end }, context)) continue;
    yield {
      ...replacement(passage, start, end, `${word}, ${found}`, { safe: false }),
      severity: 'info',
      message: `Penyebutan penutur diapit koma: “${word}, ${found}, …”.`,
    };
  }
}

/** A finding, and where in the passage. */
interface Fault {
  readonly place: Span;
  readonly report: Report;
}

function judge(
  passage: Passage,
  start: number,
  lead: string,
  { lexicon }: RuleContext,
): Fault | undefined {
  const opens = opensSentence(passage, start);
  const named = lead.endsWith('nya')
    ? ''
    : readSpeaker(passage.text, start + lead.length, opens, lexicon);
  // A letter alone stands for a name that the text leaves out.
  if (named === undefined || named.length === 2 || NO_SPEAKER.test(named)) return undefined;
  const end = start + lead.length + named.length;
  const after = passage.text.slice(end, end + 60);
  if (SAYING.test(after)) return undefined;
  const before = passage.text.slice(sentenceAt(passage, start).start, start);
  const isSource = /^menurut/iu.test(lead);
  if (opens || /,\s?$/u.test(before)) {
    const certain = isParted(after, named) && (isSource || isInserted(lead, before, after));
    return certain ? close(passage, start, lead, named) : undefined;
  }
  const lacksBoth = isSource ? isSourceInside(before, after, named) : isVerbInside(before, after);
  return lacksBoth && !/^M/u.test(lead) ? part(passage, start, lead, named) : undefined;
}

/** Whether `diakui Siti`, `kata Siti` behind a comma stands between a subject and its predicate. */
function isInserted(lead: string, before: string, after: string): boolean {
  const [, ...parts] = before.split(', ').slice(0, -1);
  const subject = parts.at(-1);
  // Behind an opening alone, or with the time, the speaker is the subject.
  const isOpening =
    NO_SUBJECT.test(before) &&
    (subject === undefined || /(?:nya|lalu|pagi|siang|sore|malam|kemarin|[\d)])$/u.test(subject));
  return before !== '' && !isOpening && (lead.startsWith('di') || PREDICATE.test(after));
}

/** Whether `menurut Siti` interrupts a sentence that has no comma before it. */
function isSourceInside(before: string, after: string, named: string): boolean {
  const head = before.trimEnd();
  if (JOINT.test(before)) return isParted(after, named);
  if (!endsWithWord(before) || OWNED.test(head)) return false;
  // With the comma behind it, only the one before can lack.
  if (after.startsWith(', ')) return PREDICATE.test(after.slice(1));
  return PREDICATE.test(after) && !JOINS.test(head);
}

/** Whether `diakui Siti` interrupts a sentence that has no comma before it. */
function isVerbInside(before: string, after: string): boolean {
  return PREDICATE.test(after) && endsWithWord(before) && !TAKES_VERB.test(before.trimEnd());
}

/** Whether enough stands before to be interrupted. */
function endsWithWord(before: string): boolean {
  return /[A-Za-zÀ-ɏ\d)] $/u.test(before) && before.split(' ').length > 2;
}

/** The words that name the speaker, from `at`; with the name that follows an office. */
function readSpeaker(
  text: string,
  at: number,
  opens: boolean,
  lexicon: Lexicon | undefined,
): string | undefined {
  const read = NAMED.exec(text.slice(at, at + 200))?.[0];
  const named = read === undefined ? undefined : cutBehindName(read, lexicon);
  if (named === undefined || opens || findOpeningOffice(named.trim()) === undefined) return named;
  const end = at + named.length;
  return named + (HOLDER.exec(text.slice(end, end + 100))?.[0] ?? '');
}

/** `Prabowo Indonesia`: the name of a person takes no place or body behind it. */
function cutBehindName(named: string, lexicon: Lexicon | undefined): string {
  const [first = '', ...rest] = named.trim().split(' ');
  const word = first.toLowerCase();
  const mayBeBody =
    !lexicon || BODY.test(first) || lexicon.isKnown(word) || lexicon.isForeign(word);
  const cut = rest.findIndex((word) => BEHIND_NAME.test(word));
  // A longer name before is rather that of a body or office.
  return mayBeBody || cut === -1 || cut > 1
    ? named
    : ` ${[first, ...rest.slice(0, cut)].join(' ')}`;
}

/** Whether what follows a source is no longer part of it. */
function isParted(after: string, named: string): boolean {
  const next = /^ ([A-Za-zÀ-ɏ\d-]+)/u.exec(after)?.[1];
  if (next === undefined) return false;
  if (named === '') return !/^(?:lagi|sendiri|dan|atau|pribadi)$/u.test(next);
  return PREDICATE.test(after) || !(GOES_ON.test(next) || KIND.test(next));
}

/** The comma behind the source lacks. */
function close(passage: Passage, start: number, lead: string, named: string): Fault {
  const end = start + lead.length + named.length;
  const name = named === '' ? lead : (named.split(', ').at(-1) ?? '').trim();
  const from = end - name.length;
  return {
    place: { start: from, end },
    report: {
      ...replacement(passage, from, end, `${name},`, { safe: false }),
      message: `Sesudah “${name}” ada koma: “${lead}${named}, …”.`,
    },
  };
}

/** Both commas lack, or the first. */
function part(passage: Passage, start: number, lead: string, named: string): Fault {
  const end = start + lead.length + named.length;
  const before = passage.text.slice(0, start).trimEnd();
  const word = before.split(/[\s(]/u).at(-1) ?? '';
  const from = before.length - word.length;
  const closing = passage.text.startsWith(', ', end) ? '' : ',';
  return {
    place: { start: from, end },
    report: {
      ...replacement(passage, from, end, `${word}, ${lead}${named}${closing}`, { safe: false }),
      severity: 'info',
      message: `Penyebutan penutur diapit koma: “${word}, ${lead}${named}, …”.`,
    },
  };
}
