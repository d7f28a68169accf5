import { isSpellingExempt } from '../../check/exemptions.ts';
import type { Report } from '../../check/finding.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule, type RuleContext } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import { oneOf } from '../../text/patterns.ts';

/** Words after which a series is part of the sentence. */
const ANNOUNCES = oneOf(`
  yaitu yakni ialah adalah antara_lain di_antaranya membawa melampirkan menyiapkan menyediakan
  membutuhkan memerlukan bertujuan(?:_untuk)? membagikan meliputi mencakup berupa terdiri_(?:atas|dari) seperti
  (?:dihadiri|diikuti|disaksikan|didampingi)_oleh
`);

/** Words after which the series is part of the sentence, a colon, and the series in the same line. */
const NEEDLESS = new RegExp(
  `(?<![A-Za-zÀ-ɏ])${ANNOUNCES} ?` +
    // A semicolon only behind the words that do nothing but announce: `berupa; beras`.
    '(?::|(?<=(?:yaitu|yakni|ialah|adalah|antara lain|antaranya|berupa|meliputi|mencakup|terdiri (?:atas|dari)));)(?= \\S)',
  'giu',
);

/** A list in the same line, with its marks or ordinals, or something quoted, which a colon announces. */
const LISTED = /^ (?:["“”‘']|(?:1|[aA])[.)]|[*•·–-] ?\S|Pertama(?![a-z]))/u;

/** `sebagai berikut, kasus …`: the mark of a list, in the same line, that is none; `, dikutip dari …` is an aside. */
const WRONG_MARK =
  /(?<=(?:sebagai|hal|hal-hal|poin|rincian) berikut(?: ini)?)[,;](?= \S)(?! di[a-z]{5,} )/giu;

/** A statement that a list follows, without its mark, or with another. */
const BARE =
  /(?:sebagai|hal|hal-hal|poin|langkah|syarat|ketentuan|rincian) berikut(?: ini)?[.,;]?$/iu;

/** A stop behind a word that announces a series in the same sentence: `berupa. Beras`. */
const STOPPED =
  /(?=\. [A-Za-zÀ-ɏ])(?<=(?<![A-Za-zÀ-ɏ])(?:yaitu|yakni|ialah|adalah|berupa|meliputi|mencakup|antara lain|(?:tersebut|itu|ini) di antaranya|terdiri (?:atas|dari)))\./gu;

/** A stop behind a verb of speaking or `bahwa` that lacks what was said: `Camat mengatakan. Desa itu …`. */
const SAYS_NOTHING =
  /(?<=(?:^|[.!?] )[A-ZÀ-Þ][^.,;:!?"“”]{5,140} (?:mengatakan|menyatakan|menyebutkan|menyampaikan bahwa|mengatakan bahwa|menjelaskan bahwa))\.(?= [A-ZÀ-Þ])/gu;

/** Those who came, behind a semicolon: `Turut hadir dalam rapat itu; Camat, …`. */
const ATTENDED =
  /(?<=(?:^|[.!?] )(?:Turut |Tampak |Ikut |Juga )?[Hh]adir [a-z][^.,;:!?]{3,80});(?= \S)/gu;

/** Those who came, behind a colon, where nothing before it says who: `Turut hadir dalam rapat itu: Camat, …`. */
const ATTENDED_LIST =
  /(?<=(?:^|[.!?] )(?:Turut |Tampak |Ikut |Juga )?[Hh]adir (?:juga |pula )?(?:dalam|pada|di) [^.,;:!?]{3,80} (?:ini|itu|tersebut)) ?:(?= \S)/gu;

/** `sebagai berikut beras, gula, dan minyak`: the series in the same line, without any mark. */
const UNMARKED = new RegExp(
  '(?<=(?:sebagai|hal-hal|poin-poin) berikut(?: ini)?) ' +
    // A word with which the sentence goes on opens no series.
    `(?!${oneOf(`
      ini yang dan atau untuk agar di dalam pada dengan oleh sebelum sesudah setelah saat ketika karena
      bagi itu tersebut harus akan dapat perlu wajib adalah ialah
    `)}(?![a-z]))` +
    '(?=[^.:;]{2,80}, [^.:;]{2,200}(?:dan|serta|atau) )',
  'gu',
);

/** Words that open a sentence, and a semicolon for their comma. */
const OPENED = new RegExp(
  `(?<=^|[.!?]["”]? |[“"])${oneOf(`
    Misalnya Contohnya Artinya Selain_itu Oleh_karena_itu Karena_itu Untuk_itu Sementara_itu
    Dengan_demikian Namun_demikian Selanjutnya Kemudian Pertama Kedua Ketiga
  `)} ?;(?= [A-Za-zÀ-ɏ])`,
  'gu',
);

export const titikDua: Rule = draftRule({
  id: 'ejaan/titik-dua',
  severity: 'warning',
  summary:
    'Titik dua menutup pernyataan lengkap (“sebagai berikut:”), bukan sesudah “yaitu”, “antara lain”, atau kata kerja yang belum berobjek.',
  why: 'Titik dua yang salah tempat memutus kalimat; yang hilang membuat daftar menggantung.',
  exceptions: 'Titik dua di ujung baris, sebelum daftar, nomor, atau petikan, dibiarkan.',
  source: 'EYD V III.D butir 1 dan 2 (tanda titik dua)',
  examples: {
    wrong: [
      {
        text: 'Bantuan itu «yaitu:» beras, gula, dan minyak.',
        fixed: 'Bantuan itu yaitu beras, gula, dan minyak.',
      },
      {
        text: 'Yang hadir «antara lain :» camat, lurah, dan kader.',
        fixed: 'Yang hadir antara lain camat, lurah, dan kader.',
      },
      {
        text: 'Bantuannya sebagai berikut« »beras, gula, dan minyak.',
        fixed: 'Bantuannya sebagai berikut: beras, gula, dan minyak.',
      },
      {
        text: 'Bantuan itu «berupa;» beras, gula, dan minyak.',
        fixed: 'Bantuan itu berupa beras, gula, dan minyak.',
      },
      {
        text: 'Peserta diminta «membawa:» alat tulis, map, dan meterai.',
        fixed: 'Peserta diminta membawa alat tulis, map, dan meterai.',
      },
      {
        text: 'Susunan acaranya sebagai «berikut»\n\n- pembukaan\n- sambutan\n',
        fixed: 'Susunan acaranya sebagai berikut:\n\n- pembukaan\n- sambutan\n',
      },
      {
        text: 'Warga berhak tahu. «Misalnya;» mereka dapat meminta data posko.',
        fixed: 'Warga berhak tahu. Misalnya, mereka dapat meminta data posko.',
      },
      { text: 'Bantuan itu berupa«.» Beras, gula, dan minyak.' },
      { text: 'Camat Contoh Siti Aminah mengatakan«.» Posko dibuka sejak pagi.' },
      { text: 'Turut hadir dalam rapat itu«;» Camat, Lurah, dan para kader.' },
      { text: 'Hadir pula dalam acara tersebut«:» Camat, Lurah, dan para kader.' },
      {
        text: 'Pelatihan ini «bertujuan untuk:» menambah ilmu, membuka jejaring, dan mendampingi kader.',
        fixed:
          'Pelatihan ini bertujuan untuk menambah ilmu, membuka jejaring, dan mendampingi kader.',
      },
      {
        text: 'Susunan acaranya sebagai «berikut.»\n\n- pembukaan\n- sambutan\n',
        fixed: 'Susunan acaranya sebagai berikut:\n\n- pembukaan\n- sambutan\n',
      },
      {
        text: 'Rinciannya sebagai berikut«,» beras 5 kg dan gula 1 kg.',
        fixed: 'Rinciannya sebagai berikut: beras 5 kg dan gula 1 kg.',
      },
    ],
    right: [
      'Bantuan itu yaitu beras, gula, dan minyak.',
      'Peserta membawa:\n\n- map\n- meterai\n',
      'Panitia menyiapkan bantuan: beras, gula, dan minyak.',
      'Warga hadir di balai desa yang mereka tuju. Adalah camat yang memimpin; “apakah itu.” Ya.',
      'Posko sudah dibuka, Siti mengatakan. Warga senang. “Siap,” ia menyatakan. Camat hadir.',
      'Hadir dalam rapat itu Camat, Lurah, dan kader. Camat hadir pada rapat itu; lurah tidak.',
      'Hadir dalam acara itu tiga pejabat: Camat, Lurah, dan Sekretaris. Hadir tiga lurah: Budi, Tono, dan Siti.',
      'Hadir dalam rapat itu:\n\n- camat\n- lurah\n',
      'Yang hadir antara lain:\n\n- camat\n- lurah\n',
      'Susunan acaranya sebagai berikut:\n\n- pembukaan\n- sambutan\n',
      'Beras itu ialah bantuan; warga senang. Syarat berikut ini dibahas camat, lurah, dan warga.',
      'Susunan acaranya dibahas pada paragraf berikut.',
      'Yang dibutuhkan banyak, beras misalnya; tenda juga. Misalnya, warga membawa beras.',
      'Pesannya adalah: “Jaga kebersihan.” Sasarannya yakni: 1) warga; 2) pelajar.',
      'Rapat itu menghasilkan hal berikut\n',
      'Gejalanya antara lain: * demam * batuk. Layanannya mencakup: - cabut gigi - tambal gigi.',
      'Rapat itu bertujuan untuk: Pertama, membahas anggaran. Kedua, menyusun rencana.',
      'Jadwalnya adalah sebagai berikut, dikutip dari laman panitia.',
    ],
  },
  *check(context) {
    const { passages } = context;
    for (const [index, passage] of passages.entries()) {
      if (passage.role !== 'paragraph' && passage.role !== 'item') continue;
      if (passage.text.includes('berikut')) {
        yield* replaced(passage, context);
        yield* unmarked(passage, context);
      }
      if (/[:;]/u.test(passage.text)) yield* needless(passage, context);
      yield* stopped(passage, context);
      if (/[:;]/u.test(passage.text)) yield* attended(passage, context);
      if (passage.text.includes(';')) yield* opened(passage, context);
      if (passage.role === 'paragraph' && passages[index + 1]?.role === 'item') {
        yield* missing(passage);
      }
    }
  },
});

function* needless(passage: Passage, context: RuleContext): Generator<Report> {
  for (const { 0: found, index } of passage.text.matchAll(NEEDLESS)) {
    const end = index + found.length;
    if (LISTED.test(passage.text.slice(end, end + 12))) continue;
    if (isSpellingExempt({ passage, start: index, end }, context)) continue;
    const right = found.slice(0, -1).trimEnd();
    const mark = found.endsWith(';') ? 'titik koma' : 'titik dua';
    yield {
      ...replacement(passage, index, end, right),
      message: `Sesudah “${right}” tidak ada ${mark}.`,
    };
  }
}

function* stopped(passage: Passage, context: RuleContext): Generator<Report> {
  const { text } = passage;
  const places = [
    ...text.matchAll(STOPPED),
    ...(/an\. /u.test(text) || text.includes('bahwa. ') ? text.matchAll(SAYS_NOTHING) : []),
  ];
  for (const { index } of places) {
    if (isSpellingExempt({ passage, start: index, end: index + 1 }, context)) continue;
    yield {
      ...replacement(passage, index, index + 1, '', { safe: false }),
      message:
        'Di sini kalimatnya belum selesai; hapus titiknya, dan lanjutkan dengan huruf kecil.',
    };
  }
}

function* attended(passage: Passage, context: RuleContext): Generator<Report> {
  const { text } = passage;
  const places = [
    ...text.matchAll(ATTENDED),
    ...(text.includes('adir ') ? text.matchAll(ATTENDED_LIST) : []),
  ];
  for (const { 0: found, index } of places) {
    const end = index + found.length;
    if (isSpellingExempt({ passage, start: index, end }, context)) continue;
    const mark = found.endsWith(':') ? 'titik dua' : 'titik koma';
    yield {
      ...replacement(passage, index, end, '', { safe: false }),
      message: `Yang hadir ialah subjek kalimat ini; sebelum namanya tidak ada ${mark}.`,
    };
  }
}

/** `Misalnya; warga …`: an opening with the mark of a clause. */
function* opened(passage: Passage, context: RuleContext): Generator<Report> {
  for (const { 0: found, index } of passage.text.matchAll(OPENED)) {
    const end = index + found.length;
    if (isSpellingExempt({ passage, start: index, end }, context)) continue;
    yield {
      ...replacement(passage, index, end, `${found.slice(0, -1).trimEnd()},`),
      message: `Sesudah “${found.slice(0, -1).trimEnd()}” di awal kalimat ada koma, bukan titik koma.`,
    };
  }
}

function* replaced(passage: Passage, context: RuleContext): Generator<Report> {
  for (const { 0: found, index } of passage.text.matchAll(WRONG_MARK)) {
    const end = index + found.length;
    if (isSpellingExempt({ passage, start: index, end }, context)) continue;
    yield {
      ...replacement(passage, index, end, ':'),
      message: 'Sebelum perincian, “sebagai berikut” ditutup titik dua.',
    };
  }
}

function* unmarked(passage: Passage, context: RuleContext): Generator<Report> {
  for (const { index } of passage.text.matchAll(UNMARKED)) {
    if (isSpellingExempt({ passage, start: index, end: index + 1 }, context)) continue;
    yield {
      ...replacement(passage, index, index + 1, ': '),
      message: 'Sebelum perincian, “sebagai berikut” ditutup titik dua.',
    };
  }
}

function* missing(passage: Passage): Generator<Report> {
  const { text, words } = passage;
  const last = words.at(-1);
  if (!last || !BARE.test(text)) return;
  yield {
    ...replacement(passage, last.start, text.length, `${last.text}:`),
    message: 'Sebelum daftar, pernyataan ini ditutup titik dua.',
  };
}
