import { isSpellingExempt } from '../../check/exemptions.ts';
import type { Severity } from '../../check/finding.ts';
import { replacement } from '../../check/replacement.ts';
import { lexicalRule, type Rule } from '../../check/rule.ts';
import { isTitleCased } from '../../draft/capitals.ts';
import { isPersonWord } from '../../knowledge/person-words.ts';
import { textBefore } from '../../text/text-before.ts';
import { findWords } from '../../text/words.ts';

/** In fewer words each side may be a mere quality: `kecil tetapi kuat`. */
const FEWEST_WORDS = 4;

/** A subject with `-nya` and what is said of it: `anggarannya kecil`. */
const OWNED = /^\s*[A-Za-zÀ-ɏ]{3,}nya [a-z]/u;

/** A word with the prefixes of verbs, or one of the commonest verbs without. */
const VERB =
  /(?<=\S )(?:(?:me|di|ber|ter)[a-z]{3,}|turun|naik|datang|tiba|hadir|ada|pergi|pulang|ingin|jatuh|tumbuh|hilang|tinggal|ikut|selesai|habis)(?![A-Za-zÀ-ɏ-])/u;

/** A subject of its own behind the conjunction, with the first word of what is said of it. */
const NEW_SUBJECT =
  /^ (?:(?:ia|dia|mereka|kami|kita|saya)|(?<owned>[a-z]{3,})nya|(?<person>[a-z]+)(?: (?:itu|ini))?) (?:(?:juga|pun) )?(?:tidak|belum|sudah|telah|masih|tetap|harus|wajib|perlu|akan|dapat|bisa|boleh|enggan|gagal|(?:me|di|ber|ter)[a-z]{4,})(?![A-Za-zÀ-ɏ-])/u;

/** A thing as such a subject, which only a helper behind it tells: `tetapi layanan belum membaik`. */
const NEW_THING =
  /^ (?!(?:akan|bukan|dengan|jangan|perlahan|kebetulan|bahkan|sekalian|belakangan|kemungkinan|keseluruhan|kelihatan|ketahuan|kesulitan|kekurangan|kehabisan|kewalahan) )(?:[a-z]{3,}an|[a-z]{3,}(?:si|tas)|stok|harga|jumlah|biaya|hasil|air|listrik|hujan|kasus|angka|cuaca|data|dana|mutu|jalan)(?: [a-z]{3,})? (?:tidak|belum|sudah|telah|masih|tetap|harus|wajib|perlu|akan|dapat|bisa|boleh|gagal|terus)(?= [a-z]|[.,])/u;

/** Words with `-nya` that are no subject: `akhirnya`, `sebaiknya`, `hanya`. */
const ADVERBS =
  /^(?:ha|akhir|awal|tentu|tampak|ternyata|rupa|agak|kira|sebaik|seharus|semesti|sebetul|sebenar|sesungguh|selanjut|se[a-z]+|umum|biasa|khusus|misal|kadang|nanti|kini|kemudian)$/u;

/** What is said of a noun within the sentence, whose contrast may be a short one. */
const RELATIVE = /(?<![A-Za-zÀ-ɏ])yang /u;

/** What `melainkan` corrects. */
const DENIES = /(?<![A-Za-zÀ-ɏ])(?:bukan|tidak|tak) /iu;

/** What `tetapi juga` answers: the two parts of it are parted however short they are. */
const NOT_ONLY = /(?:tidak|tak|bukan) (?:hanya|saja|cuma|sekadar|semata) /iu;

/** How far to look for the ends of the clauses. */
const REACH = 120;

/** Words before the conjunction that belong to it, or that make it a part of something else. */
const BOUND = /(?:^|\s)(?:akan|dan|atau|kata|meski|meskipun|walaupun|walau|termasuk|perlahan)$/iu;

/** A clause with one of these has its contrast already. */
const CONCEDES = /(?:^|\s)(?:meski|meskipun|walau|walaupun|kendati|biarpun|sekalipun)\s/iu;

export const komaPertentangan: Rule = lexicalRule<Severity>({
  id: 'ejaan/koma-pertentangan',
  severity: 'warning',
  summary: 'Sebelum “tetapi”, “namun”, “melainkan”, dan “sedangkan” ada koma.',
  why: 'Koma menunjukkan tempat kalimat berbalik; tanpa koma, kalimat panjang harus dibaca dua kali.',
  exceptions:
    'Pasangan sifat yang pendek, misalnya “kecil tetapi kuat”, dibiarkan; sebelum “tapi”, dan “namun” dalam kutipan, koma hanya disarankan.',
  source: 'EYD V III.B butir 2 (tanda koma)',
  examples: {
    wrong: [
      {
        text: 'Panitia sudah menyiapkan «tenda tetapi» kursinya belum datang juga.',
        fixed: 'Panitia sudah menyiapkan tenda, tetapi kursinya belum datang juga.',
      },
      {
        text: 'Warga sudah «melapor tetapi» petugas belum datang.',
        fixed: 'Warga sudah melapor, tetapi petugas belum datang.',
      },
      {
        text: 'Rapat itu bukan milik satu «dinas melainkan» milik seluruh warga kota.',
        fixed: 'Rapat itu bukan milik satu dinas, melainkan milik seluruh warga kota.',
      },
      {
        text: 'Camat memimpin rapat di «aula sedangkan» lurah menemui warga di lapangan.',
        fixed: 'Camat memimpin rapat di aula, sedangkan lurah menemui warga di lapangan.',
      },
      {
        text: 'Hujan turun «deras tetapi» upacara tetap digelar.',
        fixed: 'Hujan turun deras, tetapi upacara tetap digelar.',
      },
      {
        text: 'Rapat warga sudah dibuka (oleh «Camat) tetapi» lurah belum datang juga.',
        fixed: 'Rapat warga sudah dibuka (oleh Camat), tetapi lurah belum datang juga.',
      },
      {
        text: 'Anggarannya «kecil namun» hasilnya terasa.',
        fixed: 'Anggarannya kecil, namun hasilnya terasa.',
      },
      {
        text: 'Program itu «gratis tetapi» warga harus mendaftar lebih dahulu.',
        fixed: 'Program itu gratis, tetapi warga harus mendaftar lebih dahulu.',
      },
      {
        text: 'Camat «hadir tetapi» wakilnya berhalangan.',
        fixed: 'Camat hadir, tetapi wakilnya berhalangan.',
      },
      {
        text: 'Warga tidak «mengungsi melainkan» bertahan di lantai dua rumahnya.',
        fixed: 'Warga tidak mengungsi, melainkan bertahan di lantai dua rumahnya.',
      },
      {
        text: 'Itu bukan «janji melainkan» tindakan nyata.',
        fixed: 'Itu bukan janji, melainkan tindakan nyata.',
      },
      {
        text: 'Panitia sudah menyiapkan «tenda namun» kursinya belum datang juga.',
        fixed: 'Panitia sudah menyiapkan tenda, namun kursinya belum datang juga.',
      },
      {
        text: 'Layanan itu tidak hanya «murah tetapi» juga cepat.',
        fixed: 'Layanan itu tidak hanya murah, tetapi juga cepat.',
      },
      {
        text: 'Panitia sudah menyiapkan «tenda tapi» kursinya belum datang juga.',
        fixed: 'Panitia sudah menyiapkan tenda, tapi kursinya belum datang juga.',
      },
      {
        text: 'Anggaran «naik tetapi» layanan belum membaik. Stok beras «aman sedangkan» stok gula menipis.',
        fixed:
          'Anggaran naik, tetapi layanan belum membaik. Stok beras aman, sedangkan stok gula menipis.',
      },
    ],
    right: [
      'Kerja keras tetapi kebetulan tidak dinilai itu diulang. Layanan yang murah tetapi hasil tetap baik itu ada. Anak-anak tetapi bukan sudah dewasa.',
      'Jangankan warga, sedangkan camat belum tahu. Beras, sedangkan gula tidak, dibagikan. Kecil tetapi dapat diandalkan.',
      'Negara kecil namun makmur itu hadir. Namun kursinya belum datang.',
      'Acara itu sederhana tetapi penuh makna. Rapat singkat tetapi sangat membantu.',
      'Bantuan itu kecil tetapi sebaiknya dibagi rata. Desa itu jauh tetapi akhirnya terjangkau.',
      'Layanan yang murah tetapi hasilnya memuaskan itu dilanjutkan. Ia lelah tetapi tetap bekerja.',
      'Kota kecil tetapi bersih itu menang. Guru muda tetapi berpengalaman itu mengajar di sana.',
      'Panitia sudah menyiapkan tenda, tetapi kursinya belum datang juga.',
      'Pasukan itu kecil tetapi kuat dan selalu siap membantu.',
      'Kursi belum datang. Akan tetapi, panitia sudah menyiapkan tenda.',
      'Meski tenda sudah dipasang panitia tetapi kursinya belum datang juga.',
      'Layanan itu termasuk tetapi tidak terbatas pada KTP dan kartu keluarga.',
      'Tenda sudah dipasang (tetapi belum dihias) oleh panitia di lapangan itu.',
      'Panitia berkata “tetapi” berkali-kali dalam rapat di aula itu.',
      'Semua itu — tetapi juga yang lain — dibahas dalam rapat di aula.',
    ],
  },
  *phrases() {
    for (const words of ['tetapi', 'melainkan', 'sedangkan', 'namun']) {
      yield { words, data: 'warning' };
    }
    yield { words: 'tapi', data: 'info' };
  },
  report({ passage, start, end, data }, context) {
    const { text } = passage;
    const found = text.slice(start, end);
    const free = /^(?:tapi|namun)$/iu.test(found);
    if (free && passage.role !== 'paragraph' && passage.role !== 'item') return undefined;
    const before = textBefore(text, start, REACH);
    const clause = clausesOf(before).at(-1) ?? '';
    const rest = clausesOf(text.slice(end, end + REACH))[0] ?? '';
    if (!/^ /u.test(rest) || !/[A-Za-zÀ-ɏ\d)%] $/u.test(before)) return undefined;
    if (BOUND.test(clause.trimEnd()) || CONCEDES.test(clause)) return undefined;
    if (!isLongEnough(found, clause, rest)) return undefined;
    if (isTitleCased(passage) || isSpellingExempt({ passage, start, end }, context)) {
      return undefined;
    }
    const word = before.trimEnd().split(/[\s(]/u).at(-1) ?? '';
    const from = start - 1 - word.length;
    return {
      ...replacement(passage, from, end, `${word}, ${found}`),
      severity: free && passage.isQuoted(start, end) ? 'info' : data,
      message: `Sebelum “${found}” ada koma: “${word}, ${found} …”.`,
    };
  },
});

/** A text cut at its marks, without what stands in brackets; a decimal comma is no mark. */
function clausesOf(text: string): readonly string[] {
  return text.replace(/ ?\([^()]*\)/gu, '').split(/[.,](?!\d)|[;:!?()“”"–—]/u);
}

/** Whether what is opposed are clauses; `melainkan` parts shorter things, too. */
function isLongEnough(found: string, clause: string, rest: string): boolean {
  if (NOT_ONLY.test(clause)) return true;
  if (/^sedangkan$/iu.test(found)) return count(clause) > 1 && count(rest) > 1;
  if (/^melainkan$/iu.test(found)) return DENIES.test(clause) || count(clause) >= FEWEST_WORDS;
  if (OWNED.test(clause) && OWNED.test(rest)) return true;
  if (count(clause) > 1 && !RELATIVE.test(clause) && opensClause(rest)) return true;
  const verb = VERB.test(clause) && !RELATIVE.test(clause);
  return count(clause) >= FEWEST_WORDS - Number(verb) && count(rest) >= FEWEST_WORDS - 1;
}

/** `tetapi warga harus mendaftar`, `tetapi hasilnya belum terlihat`: who or what, and what of it. */
function opensClause(rest: string): boolean {
  if (NEW_THING.test(rest)) return true;
  const found = NEW_SUBJECT.exec(rest);
  if (!found) return false;
  const { person, owned } = found.groups ?? {};
  if (owned !== undefined) return !ADVERBS.test(owned);
  return person === undefined || isPersonWord(person);
}

function count(clause: string): number {
  return findWords(clause).length;
}
