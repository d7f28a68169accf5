import { isSpellingExempt } from '../../check/exemptions.ts';
import type { Report } from '../../check/finding.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule, type RuleContext } from '../../check/rule.ts';
import { isTitleCased } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import { capitalise, isCapitalised, titleCase } from '../../text/case.ts';
import { anyOf, oneOf } from '../../text/patterns.ts';
import type { Span } from '../../text/span.ts';
import { textBefore } from '../../text/text-before.ts';

/** A word of address before a name or an office: `bapak Budi`, `pak Camat`. */
const BEFORE_NAME =
  /(?<![A-Za-zÀ-ɏ\d-])(?:bapak|ibu|pak|bu|saudara|saudari|mbak|mas|kang|bang|kak|gus|teh|cak|bunda|mbah|eyang|abah) (?=[A-ZÀ-Þ][a-zß-ÿ]{2,}|P(?:j|lt|lh)\.? [A-Z])/gu;

/** One of two words of address with its capital, the other without. */
const SECOND = /ibu(?<=[a-zß-ÿ,] Bapak(?: dan |\/).{3})(?= [a-zß-ÿ])/gu;

/** An office behind a word of address belongs to it: `Bapak Bupati`, `Ibu Wakil Wali Kota`. */
const ADDRESSED_OFFICE = new RegExp(
  `(?<=(?<![A-Za-zÀ-ɏ-])(?:Bapak|Ibu|Pak|Bu|Saudara|Saudari) )(?:[Ww]akil )?${oneOf(`
    [Bb]upati [Ww]ali_?[Kk]ota [Gg]ubernur [Pp]residen [Mm]enteri [Cc]amat [Ll]urah [Kk]ades
    [Kk]adis [Ss]ekda [Kk]apol(?:da|res|sek) [Dd]andim [Dd]anramil [Rr]ektor [Dd]ekan
    [Kk]epala_(?:[Dd]inas|[Dd]esa|[Ss]ekolah|[Bb]adan)
  `)}(?![A-Za-zÀ-ɏ-])`,
  'gu',
);

/** An office behind a word of address, both in small letters: `pak camat`, `bu direktur`. */
const SMALL_OFFICE =
  /(?<![A-Za-zÀ-ɏ-])(?<!(?:para|seorang|setiap|seperti) )(?:pak|bu) (?:wali kota|wali|bupati|wakil bupati|wabup|gubernur|camat|lurah|kades|kepala desa|kadis|kepala dinas|sekda|menteri|presiden|direktur|kapolres|kapolsek)(?![A-Za-zÀ-ɏ-])/gu;

/** Words that make the person one of many, or somebody's: `para ibu`, `ibu Kota`. */
const COMMON_BEFORE =
  /(?:para|seorang|setiap|kaum|calon|nama|sebagai|menjadi|bibit|dua|tiga|ayah dan|bapak dan)\s+$/iu;

/** Capitals that are no name of a person or office. */
const NO_NAME =
  /^(?:Kota|Indonesia|Pertiwi|Arab|Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu|Dharma|Rumah|Negara)/u;

/** Words that name a relative as well; told of, and not spoken to, the relative of somebody. */
const RELATIVE = /^(?:bapak|ibu|saudara|saudari|kakak|kak)$/u;

/** What nobody's relative is called by: `langsung bapak Menteri`. */
const OFFICE_NEXT =
  /^ (?:Menteri|Bupati|Gubernur|Wali|Wakil|Camat|Lurah|Presiden|Sekda|Kapol[a-z]+|Dandim|P(?:j|lt|lh)\.?)(?![a-z])/u;

/** Behind one of these somebody does something with a person, who is then called so out of respect. */
const ADDRESSING =
  /(?:^|[^A-Za-z-])(?:(?:di|me|ber|ter)[a-z]{3,}|oleh|kepada|bersama|dengan|bagi|untuk|dari|pada|disapa|para|dan|yang) $/u;

/** Address at the end of what is said: `“Terima kasih, pak.”`; or behind a greeting: `“Halo, kak, …”` */
const CALLED = anyOf(
  // `“Terima kasih, pak.”`
  /(?<=, )(?:bapak|ibu|pak|bu|saudara|kiai|ustaz|dokter|jenderal|profesor|kak|dik|bang|mas|mbak)(?=[.,!?]["”])/gu,
  // `Tuan Presiden, Yang mulia.`
  /(?<=, Yang )mulia(?=[.,!?])/gu,
  // `Halo, kak, …`, `Selamat pagi bapak dan ibu`
  /(?<=(?:[Hh]alo|[Hh]ai|[Tt]erima kasih|[Ss]elamat (?:datang|pagi|siang|sore|malam|jalan)),? )(?:bapak|ibu|pak|bu|saudara|kiai|ustaz|dokter|kakak|adik|kak|dik)(?=[.,!?]| dan )/gu,
);

/** With what a question or a request to somebody opens. */
const ASKS = oneOf(`
  apakah apa bagaimana kapan mengapa kenapa bisakah bolehkah sudahkah maukah adakah silakan
  silahkan mohon tolong harap kiranya
`);

/** What follows those who are asked or bidden, besides a verb with its prefix. */
const OF_THEM = oneOf(`
  sudah telah akan bisa dapat mau ingin harus perlu boleh bersedia sempat masih pernah tidak belum
  tahu lihat duduk datang hadir punya setuju sehat sekalian semua
`);

/** What somebody did or gave, for which they are thanked. */
const DEED = oneOf(`
  kunjungan kehadiran kedatangan dukungan perhatian arahan kesediaan kepercayaan kemurahan_hati
  surat
`);

/** Whose parents are told about behind `bapak ibu`, or that there are many: no address. */
const THEIR = oneOf(`
  saya kami kita mereka dia anda kandung angkat tiri mertua asuh hamil rumah kota dari yang di ke pada
  dan atau tua sendiri masing-masing itu
`);

/** What makes the two somebody's parents, or some of many. */
const MANY = '(?:[Pp]ara|[Kk]edua|ayah|seorang|nama|tua|menjadi|sebagai)';

/** With what a request to both opens: `Saya minta bapak dan ibu menjaga diri`. */
const TO_BOTH = oneOf(`
  agar supaya minta mohon harap berharap tolong hari_ini semoga kalau jika ajak mari
`);

/** Both of those spoken to, whom nobody tells of without a joint: `Pesan saya bapak ibu percepat vaksinasi`. */
const BOTH = new RegExp(
  [
    `(?<!${MANY} |[a-z-])bapak(?= ibu (?!${THEIR}(?![a-z]))[a-z])`,
    `(?<=(?<!${MANY} |[a-z-])[Bb]apak )ibu(?= (?!${THEIR}(?![a-z]))[a-z])`,
    `(?<=(?<![a-z])${TO_BOTH} )bapak(?= dan ibu (?!${THEIR}(?![a-z]))[a-z])`,
    `(?<=(?<![a-z])${TO_BOTH} [Bb]apak dan )ibu(?= (?!${THEIR}(?![a-z]))[a-z])`,
  ].join('|'),
  'gu',
);

/** Whoever is spoken to, in what somebody says to them. */
const SPOKEN_TO = new RegExp(
  [
    // Asked or bidden: `Apakah bapak sudah`, `Mohon saudara mengisi`.
    `(?<=(?<![A-Za-z])${ASKS} )(?:bapak|ibu|saudara|saudari|kakak|adik)(?= (?:${OF_THEM}|me[a-z]{4,}|ber[a-z]{3,})(?![a-z]))`,
    // What they did for the speaker: `terima kasih atas kunjungan ibu ke sekolah kami`.
    `(?<=(?<![A-Za-z])${DEED} )(?:bapak|ibu|saudara|saudari|kakak)(?=[.,!?]| (?:ke|di|dalam|kepada|untuk|pada|hari|sudah|telah|sekalian|semua|dan)(?![a-z]))`,
  ].join('|'),
  'giu',
);

/** Those spoken to, as the subject of what they are to do: `saya percaya saudari mampu`. */
const ADDRESSED = anyOf(
  // `saya percaya saudari mampu`
  /(?<= )(?:saudara|saudari)(?= (?:mampu|dapat|akan|bisa|harus|sekalian|semua|dalam jabatan)(?![a-z]))/gu,
  // `yang saya hormati bapak ibu sekalian`
  /(?<=[,“"] ?|(?:yakinlah|hormati|kepada|terhormat|harap|minta) )bapak(?=,? (?:dan |atau )?ibuk?(?: sekalian| semua| ini|,))/gu,
  // `terima kasih bapak ibu sekalian`
  /(?<![A-Za-z-]|[Pp]ara |[,“"] ?|(?:yakinlah|hormati|kepada|terhormat|harap|minta) )bapak(?=(?: dan|,)? ibu(?: sekalian|,? yang (?:saya|kami) hormati))/gu,
  // and who is named behind him
  /(?<=(?<![Pp]ara )[Bb]apak(?: dan|,)? )ibu(?= sekalian|,? yang (?:saya|kami) hormati)/gu,
);

/** Either of two words of address, of which the other has its capital: `bapak/Ibu`. */
const HALF_PAIR = anyOf(
  // `bapak/Ibu`
  /(?<![A-Za-z/-])(?:bapak(?=\/Ibu)|ibu(?=\/Bapak)|saudara(?=\/Saudari))(?![a-z])/gu,
  // `Bapak/ibu`
  /(?<=Bapak\/)ibu(?![a-z])|(?<=Ibu\/)bapak(?![a-z])|(?<=Saudara\/)saudari(?![a-z])/gu,
);

export const kapitalSapaan: Rule = draftRule({
  id: 'ejaan/kapital-sapaan',
  severity: 'warning',
  summary: 'Bapak, Ibu, Pak, dan kata sapaan lain, serta jabatan di belakangnya, berhuruf kapital.',
  why: 'Sapaan berhuruf kecil terbaca kurang sopan kepada orang yang disebut.',
  exceptions: 'Kata kekerabatan biasa (ibu kami, para bapak, ibu kota) dibiarkan.',
  source: 'EYD V I.F (huruf kapital), butir 8, 9, dan 23',
  examples: {
    wrong: [
      {
        text: '“Terima kasih, «pak wali», «bu direktur». Kami tunggu «pak camat».”',
      },
      {
        text: 'Bantuan diterima «ibu» Siti dan «pak» Camat.',
        fixed: 'Bantuan diterima Ibu Siti dan Pak Camat.',
      },
      { text: '“Terima kasih, «pak»,” kata warga.' },
      {
        text: 'Terima kasih kepada Bapak «bupati» dan Ibu «camat»; hadir pula Bapak «Wali kota».',
        fixed: 'Terima kasih kepada Bapak Bupati dan Ibu Camat; hadir pula Bapak Wali Kota.',
      },
      {
        text: 'Panen itu dihadiri langsung «bapak» Menteri.',
        fixed: 'Panen itu dihadiri langsung Bapak Menteri.',
      },
      { text: '“Saya menyesal, Yang «mulia»,” kata terdakwa.' },
      { text: '“Saya percaya «saudari» mampu; yakinlah «bapak» «ibu» sekalian,” katanya.' },
      { text: '“Terima kasih «bapak» dan «ibu» sekalian,” katanya.' },
      { text: '“Usaha keras «mbak» Yenny, «bunda» Ani, dan «kang» Asep berhasil,” katanya.' },
      {
        text: 'Ia akrab disapa «bunda» Ani.',
        fixed: 'Ia akrab disapa Bunda Ani.',
      },
      {
        text: 'Terima kasih kepada Bapak dan «ibu» guru.',
        fixed: 'Terima kasih kepada Bapak dan Ibu guru.',
      },
      { text: '“Apakah «bapak» sudah makan?” tanya petugas.' },
      { text: '“Terima kasih atas kunjungan «ibu» ke sekolah kami,” katanya.' },
      { text: '“Selamat pagi, «dokter»,” sapa pasien itu.' },
      {
        text: '“Pesan saya «bapak» «ibu» percepat vaksinasi; saya minta «bapak» dan «ibu» menjaga diri,” katanya.',
      },
      { text: '“Kami berpesan agar «bapak»/Ibu dan Saudara/«saudari» menjaga diri,” tegasnya.' },
    ],
    right: [
      'Warga memanggilnya pak wali. “Terima kasih, Pak Camat.” “Ia seperti pak lurah-pak lurah lain.” Abu direktur lama disemayamkan.',
      'Bantuan diterima Ibu Siti dan Pak Camat.',
      'Bapak Bupati, Ibu Wakil Wali Kota, dan Pak Camat hadir; ketiga bupati pulang.',
      'Para bapak dan ibu kami hadir; ibu Kota itu bukan sapaan.',
      'Seorang ibu Rumah Contoh menerima bantuan.',
      '“Apakah ibu kamu sudah pulang? Kunjungan ibu hamil ke posyandu naik,” katanya.',
      'Apakah ibu sudah pulang, tidak ada yang tahu.',
      'Para bapak dan ibu hadir; nama bapak/ibu kandung diisi, Bapak/Ibu guru pulang.',
      'Para bapak dan ibu sekalian, terima kasih. Bapak dan ibu yang kami temui tinggal sekalian di sana.',
      '“Bapak ibu saya petani. Para bapak ibu itu pulang, dan kedua bapak ibu kandung hadir,” katanya.',
      '“Saya sayang bapak dan ibu saya; bapak dan ibu mereka guru, lalu bapak ibu kami pindah,” katanya.',
      '“Anak-anak rindu bapak ibu di kampung; saya pulang untuk bapak dan ibu di desa, rumah bapak ibu,” katanya.',
      'Anak itu mencari bapak ibu ke pasar; bapak ibu menjemputnya.',
      'Ayah dan ibu Imas merantau; ayah dan ibu Siti tinggal di desa.',
      'Sri, ibu Aisyah, mengadu; perbuatan ibu Ronald disorot; Nuri merupakan saudara Tawon.',
      'Ibu kota Indonesia pindah; saudara AS dan HG diperiksa.',
      'Warga memuji ibu pertiwi, ibu Pertiwi, dan bapak-bapak Desa Contoh.',
    ],
  },
  *check(context) {
    for (const passage of context.passages) {
      if (isTitleCased(passage)) continue;
      yield* offices(passage, context);
      yield* smallOffices(passage, context);
      for (const { start, end } of [...findAddresses(passage.text), ...spokenTo(passage)]) {
        if (isRelative(passage, start, end)) continue;
        if (isSpellingExempt({ passage, start, end }, context)) continue;
        const found = passage.text.slice(start, end);
        const right = capitalise(found);
        yield {
          ...replacement(passage, start, end, right),
          message: `Sapaan “${found}” di sini ditulis “${right}”.`,
        };
      }
    }
  },
});

/** `Bapak bupati`: offices in small letters behind a word of address. */
function* offices(passage: Passage, context: RuleContext): Generator<Report> {
  for (const { 0: found, index: start } of passage.text.matchAll(ADDRESSED_OFFICE)) {
    const end = start + found.length;
    const right = titleCase(found);
    if (right === found || isSpellingExempt({ passage, start, end }, context)) continue;
    yield {
      ...replacement(passage, start, end, right),
      message: `Jabatan di belakang sapaan ditulis dengan huruf kapital: “${right}”.`,
    };
  }
}

/** `“Terima kasih, pak camat.”`: both words in small letters, in what is said. */
function* smallOffices(passage: Passage, context: RuleContext): Generator<Report> {
  if (!/(?:pak|bu) [a-z]/u.test(passage.text)) return;
  for (const { 0: found, index: start } of passage.text.matchAll(SMALL_OFFICE)) {
    const end = start + found.length;
    if (!passage.isQuoted(start, end) || isSpellingExempt({ passage, start, end }, context))
      continue;
    const right = titleCase(found);
    yield {
      ...replacement(passage, start, end, right),
      message: `Sapaan “${found}” di sini ditulis “${right}”.`,
    };
  }
}

/** `Sri, ibu Aisyah, berkata`, `merupakan saudara Tawon`: whose relative somebody is. */
function isRelative(passage: Passage, start: number, end: number): boolean {
  const { text } = passage;
  if (!RELATIVE.test(text.slice(start, end)) || passage.isQuoted(start, end)) return false;
  if (OFFICE_NEXT.test(text.slice(end, end + 16))) return false;
  const before = textBefore(text, start, 24);
  return /(?:merupakan|menjadi|sebagai|adalah) $/u.test(before) || !ADDRESSING.test(before);
}

/** The words of address that lack their capital, as offsets in the text. */
function* findAddresses(text: string): Generator<Span> {
  for (const { 0: found, index: start } of text.matchAll(BEFORE_NAME)) {
    const end = start + found.length - 1;
    const common = COMMON_BEFORE.test(textBefore(text, start, 12));
    if (!common && !NO_NAME.test(text.slice(end + 1, end + 12))) yield { start, end };
  }
  const others = [CALLED, SECOND, ADDRESSED, HALF_PAIR].flatMap((one) => [...text.matchAll(one)]);
  for (const { 0: found, index: start } of others) {
    yield { start, end: start + found.length };
  }
}

/** Those spoken to in what is quoted; told about, they would be somebody's relatives. */
function* spokenTo({ text, quotes }: Passage): Generator<Span> {
  for (const { start, end } of quotes) {
    const said = text.slice(start, end);
    const both = said.includes('apak') ? [...said.matchAll(BOTH)] : [];
    for (const { 0: found, index } of [...said.matchAll(SPOKEN_TO), ...both]) {
      if (!isCapitalised(found)) yield { start: start + index, end: start + index + found.length };
    }
  }
}
