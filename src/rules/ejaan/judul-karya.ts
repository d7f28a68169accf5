import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { isAllCapitals, isTitleCased } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import { prefersStraight } from '../../draft/quote-shapes.ts';
import { oneOf } from '../../text/patterns.ts';
import { textBefore } from '../../text/text-before.ts';

/** A title: words with capitals, and small ones between them. */
const TITLE =
  '[A-ZÀ-Þ][A-Za-zÀ-ɏ-]+(?: (?:(?:di|ke|dari|dan|yang|untuk|dalam|pada|bagi) ){0,2}[A-ZÀ-Þ][A-Za-zÀ-ɏ-]+){0,9}';

/** A work and behind it, without quotation marks, its title. */
const WORK = new RegExp(
  `(?<=(?<![A-Za-zÀ-ɏ-])(?<kind>[Ll]agu|[Ss]ajak|[Pp]uisi|[Ff]ilm|[Ss]inetron|[Cc]erpen|[Aa]rtikel|[Mm]akalah|[Nn]askah|[Ll]ukisan|[Dd]rama)(?<named>(?: [a-z]+)? (?:yang )?(?:berjudul|judulnya|bertajuk))? )${TITLE}(?![A-Za-zÀ-ɏ"”])`,
  'gu',
);

/** Kinds whose name a title follows even without `berjudul`. */
const TAKES_TITLE = /^(?:lagu|film|sinetron)$/iu;

/** What describes works instead of naming one, and songs of state. */
const NO_TITLE = new RegExp(
  `^${oneOf(`
    Indonesia Kebangsaan Nasional Wajib Daerah Mars Hymne Himne Pop Melayu Jawa Sunda Batak Minang
    Bali Banjar Bugis Papua Ambon Korea Jepang Barat Mandarin India Hollywood Bollywood Dokumenter
    Pendek Anak Rohani Religi Festival Terbaik Studio Nusantara Tradisional Rakyat Perjuangan
    Dangdut Animasi Horor Layar Untuk Yang Dan
  `)}(?![A-Za-zÀ-ɏ])`,
  'u',
);

/** Whose name follows rather than that of the work: `pencipta lagu Budi Santoso`. */
const OF_PERSON = new RegExp(
  `(?<![A-Za-zÀ-ɏ])${oneOf(`
    pencipta penyanyi pemeran pemain bintang aktor aktris artis produser sutradara penulis musisi
    kaca tangga festival rumah_produksi industri insan komunitas lomba pentas pembuat penggubah
    lembaga badan perusahaan
  `)} (?:lagu|film|sinetron) $`,
  'iu',
);

export const judulKarya: Rule = draftRule({
  id: 'ejaan/judul-karya',
  severity: 'info',
  summary: 'Judul lagu, puisi, film, artikel, atau makalah diapit tanda petik.',
  why: 'Tanpa tanda petik, pembaca tidak tahu di mana judul berakhir dan kalimat berlanjut.',
  exceptions:
    'Teks miring, lagu kebangsaan, mars, himne, sebutan jenis (“lagu Batak”), nama pencipta, dan nama pemain dibiarkan.',
  source: 'EYD V III.J butir 2 (tanda petik pada judul sajak, lagu, film, dan artikel)',
  examples: {
    wrong: [
      { text: 'Anak-anak menyanyikan lagu «Contoh Tanahku» di panggung.' },
      { text: 'Ia membaca sajak berjudul «Petani dan Padi» di aula.' },
      { text: 'Makalah yang berjudul «Desa Siaga» dibahas.' },
      { text: 'Warga menonton film «Contoh di Ujung Desa» bersama camat.' },
    ],
    right: [
      'Anak-anak menyanyikan lagu “Contoh Tanahku” di panggung.',
      'Hadirin menyanyikan lagu Indonesia Raya, lagu Mars Contoh, dan lagu Batak.',
      'Pencipta lagu Budi Santoso dan bintang film Siti Aminah hadir.',
      'Warga menonton film *Contoh di Ujung Desa* dan puisi Budi Santoso dibacakan.',
      'Warga menonton film Agak Laen dan Jumbo, lalu menyanyikan lagu Bungong Jeumpa dan Rasa Sayange.',
      'Film Indonesia, Festival Film Contoh, dan lagu Jawa disukai warga.',
      '# Warga Menonton Film Contoh Tanahku\n\nIsi.\n',
    ],
  },
  *check({ passages }) {
    for (const passage of passages) {
      if (!mayHoldWork(passage)) continue;
      for (const match of passage.text.matchAll(WORK)) {
        if (!isBareTitle(passage, match)) continue;
        const { 0: title, index } = match;
        const right = prefersStraight(passages) ? `"${title}"` : `“${title}”`;
        yield {
          ...replacement(passage, index, index + title.length, right, { safe: false }),
          message: `Judul karya diapit tanda petik: ${right}.`,
        };
      }
    }
  },
});

function mayHoldWork(passage: Passage): boolean {
  if (passage.role !== 'paragraph' && passage.role !== 'item') return false;
  if (!/lagu|film|sinetron|judul|bertajuk/iu.test(passage.text)) return false;
  return !isAllCapitals(passage) && !isTitleCased(passage);
}

/** Whether the words with capitals are the title itself: said to be one, or two words behind a song. */
function isBareTitle(passage: Passage, { 0: title, index, groups }: RegExpExecArray): boolean {
  const { kind = '', named } = groups ?? {};
  // `dan` may stand between two works: only who says that it is a title says that it is one.
  const isOne = TAKES_TITLE.test(kind) && title.includes(' ') && !title.includes(' dan ');
  if (named === undefined && !isOne) return false;
  if (passage.hasMark(index, index + title.length, 'emphasis', 'address')) return false;
  return !NO_TITLE.test(title) && !OF_PERSON.test(textBefore(passage.text, index));
}
