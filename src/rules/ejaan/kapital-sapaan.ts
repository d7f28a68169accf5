import { isSpellingExempt } from '../../check/exemptions.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { isTitleCased } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import { capitalise } from '../../text/case.ts';

/** A word of address before a name or an office: `bapak Budi`, `pak Camat`, `haji Ahmad`. */
const BEFORE_NAME =
  /(?<![A-Za-zÀ-ɏ\d-])(?:bapak|ibu|pak|bu|saudara|saudari|kiai|ustaz|ustazah|raden|profesor|mbak|mas|kang|bang|kak|gus|teh|cak|bunda|mbah|eyang|buya|abah|habib|nyai|romo|suster) (?=[A-ZÀ-Þ][a-zß-ÿ]{2,})/gu;

/** A pilgrim who did something; elsewhere `haji` is the pilgrimage: `kloter haji Aceh`. */
const PILGRIM =
  /haji(?<=(?<![A-Za-zÀ-ɏ])(?:oleh|di[a-z]{2,12}(?:kan|in|pin|uka|awa|ingi)) .{4}) (?=[A-ZÀ-Þ][a-zß-ÿ]{2,})/gu;

/** One of two words of address with its capital, the other without. */
const SECOND = /ibu(?<=[a-zß-ÿ,] Bapak(?: dan |\/).{3})(?= [a-zß-ÿ])/gu;

/** Words that make the person one of many, or somebody's: `para ibu`, `ibu Kota`, `calon haji`. */
const COMMON_BEFORE =
  /(?:para|seorang|setiap|kaum|calon|jemaah|jamaah|ibadah|biaya|kuota|musim|nama|sebagai|menjadi|ongkos|visa|bibit|dua|tiga)\s+$/iu;

/** Capitals that are no name of a person or office. */
const NO_NAME =
  /^(?:Kota|Indonesia|Pertiwi|Arab|Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu|Dharma|Rumah|Negara|Reguler|Khusus|Plus|Tahun)/u;

/** Words that name a relative as well; told of, and not spoken to, the relative of somebody. */
const RELATIVE = /^(?:bapak|ibu|saudara|saudari|kakak|kak)$/u;

/** Behind one of these somebody does something with a person, who is then called so out of respect. */
const ADDRESSING =
  /(?:^|[^A-Za-z-])(?:(?:di|me|ber|ter)[a-z]{3,}|oleh|kepada|bersama|dengan|bagi|untuk|dari|pada|disapa|para|dan|yang) $/u;

/** Address at the end of what is said: `“Terima kasih, pak.”` */
const CALLED = /(?<=, )(?:bapak|ibu|pak|bu|saudara)(?=[.,!?]["”])/gu;

/** Those spoken to, as the subject of what they are to do: `saya percaya saudari mampu`. */
const ADDRESSED =
  /(?<= )(?:saudara|saudari)(?= (?:mampu|dapat|akan|bisa|harus|sekalian|semua|dalam jabatan)(?![a-z]))|(?<=[,“"] ?|(?:yakinlah|hormati|kepada|terhormat|harap|minta) )bapak(?=,? (?:dan |atau )?ibuk?(?: sekalian| semua| ini|,))/gu;

export const kapitalSapaan: Rule = draftRule({
  id: 'ejaan/kapital-sapaan',
  severity: 'warning',
  summary:
    'Bapak, Ibu, Pak, Kiai, dan kata sapaan lain di depan nama atau untuk menyapa berhuruf kapital.',
  why: 'Sapaan berhuruf kecil terbaca kurang sopan kepada orang yang disebut.',
  exceptions: 'Kata kekerabatan biasa (ibu kami, para bapak, ibu kota, jemaah haji) dibiarkan.',
  source: 'EYD V I.F (huruf kapital), butir 8, 9, dan 23',
  examples: {
    wrong: [
      {
        text: 'Bantuan diterima «ibu» Siti dan «pak» Camat.',
        fixed: 'Bantuan diterima Ibu Siti dan Pak Camat.',
      },
      {
        text: 'Doa dipimpin «kiai» Ahmad dan «ustaz» Budi.',
        fixed: 'Doa dipimpin Kiai Ahmad dan Ustaz Budi.',
      },
      { text: '“Terima kasih, «pak»,” kata warga.' },
      { text: '“Saya percaya «saudari» mampu; yakinlah «bapak» ibu sekalian,” katanya.' },
      { text: '“Usaha keras «mbak» Yenny, «bunda» Ani, dan «kang» Asep berhasil,” katanya.' },
      {
        text: 'Ia akrab disapa «bunda» Ani oleh murid «habib» Umar.',
        fixed: 'Ia akrab disapa Bunda Ani oleh murid Habib Umar.',
      },
      {
        text: 'Doa dipimpin «haji» Ahmad; terima kasih kepada Bapak dan «ibu» guru.',
        fixed: 'Doa dipimpin Haji Ahmad; terima kasih kepada Bapak dan Ibu guru.',
      },
    ],
    right: [
      'Bantuan diterima Ibu Siti, Pak Camat, dan Kiai Ahmad.',
      'Para bapak dan ibu kami hadir; ibu Kota itu bukan sapaan.',
      'Seorang ibu Rumah Contoh menerima bantuan.',
      'Jemaah haji Indonesia berangkat; kuota haji Reguler ditambah.',
      'Kloter haji Aceh, embarkasi haji Contoh, dan ibadah haji Arab Saudi; dipulangkan haji Indonesia.',
      'Para bapak dan ibu hadir.',
      'Sri, ibu Aisyah, mengadu; perbuatan ibu Ronald disorot; Nuri merupakan saudara Tawon.',
      'Ibu kota Indonesia pindah; saudara AS dan HG diperiksa.',
      'Warga memuji ibu pertiwi, ibu Pertiwi, dan bapak-bapak Desa Contoh.',
    ],
  },
  *check(context) {
    for (const passage of context.passages) {
      if (isTitleCased(passage)) continue;
      for (const { start, end } of findAddresses(passage.text)) {
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

/** `Sri, ibu Aisyah, berkata`, `merupakan saudara Tawon`: whose relative somebody is. */
function isRelative(passage: Passage, start: number, end: number): boolean {
  const { text } = passage;
  if (!RELATIVE.test(text.slice(start, end)) || passage.isQuoted(start, end)) return false;
  const before = text.slice(Math.max(0, start - 24), start);
  return /(?:merupakan|menjadi|sebagai|adalah) $/u.test(before) || !ADDRESSING.test(before);
}

/** The words of address that lack their capital, as offsets in the text. */
function* findAddresses(text: string): Generator<{ readonly start: number; readonly end: number }> {
  for (const { 0: found, index: start } of [
    ...text.matchAll(BEFORE_NAME),
    ...text.matchAll(PILGRIM),
  ]) {
    const end = start + found.length - 1;
    const common = COMMON_BEFORE.test(text.slice(Math.max(0, start - 12), start));
    if (!common && !NO_NAME.test(text.slice(end + 1, end + 12))) yield { start, end };
  }
  const others = [CALLED, SECOND, ADDRESSED].flatMap((one) => [...text.matchAll(one)]);
  for (const { 0: found, index: start } of others) {
    yield { start, end: start + found.length };
  }
}
