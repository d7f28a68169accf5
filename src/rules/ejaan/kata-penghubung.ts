import { isStyleExempt } from '../../check/exemptions.ts';
import type { Report, Severity } from '../../check/finding.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule, type RuleContext } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import { oneOf } from '../../text/patterns.ts';
import { KNOWS, SAYS } from '../../text/speech-verbs.ts';

/** Two conjunctions that do not go together. */
interface Mismatch {
  /** A word without which the pattern cannot match; most passages are done with that. */
  readonly sign: string;
  /** Matches the conjunction to change, and only that. */
  readonly pattern: RegExp;
  readonly right: string;
  readonly message: string;
  readonly severity: Severity;
  readonly safe: boolean;
}

/** Words of one clause: no mark that ends it. */
const CLAUSE = '[^.,;:!?()“”"]';

/** Behind these `bukan` denies no single thing: `bukan hanya`, `bukan main`. */
const NO_CONTRAST = oneOf(`
  hanya saja sekadar cuma semata lagi main tidak tak berarti kepalang
`);

/** With these a clause of its own opens behind `tetapi`. */
const NEW_CLAUSE = oneOf(`
  juga tak tidak belum sudah masih ia dia kami saya kita mereka tetap bisa dapat mampu akan harus
  perlu telah
`);

/** Verbs after which one can also name a condition: `meminta jika`. */
const ASKS =
  'berharap|berpesan|mengajak|mengimbau|mengingatkan|meminta|menghimbau|merasa|beranggapan';

/** What opens a condition for certain, or a clause of its own later on, which tells one. */
const CONDITION =
  '(?:ada|terjadi|tidak|ingin|hendak|mau|perlu|memang|menemukan|melihat|membutuhkan|mengalami|terdapat) |(?:[a-zß-ÿ-]+ ){4,}(?:akan|bisa|dapat|agar|maka|malah|harus|boleh|tetap|merupakan) ';

const MISMATCHES: readonly Mismatch[] = [
  {
    sign: ' jika ',
    pattern: new RegExp(
      `(?=jika )(?<=(?<![A-Za-zÀ-ɏ])(?!${ASKS})(?:${SAYS}|${KNOWS}) )jika(?= (?!${CONDITION})${CLAUSE}{10,160}(?:[.!?]|$))`,
      'giu',
    ),
    right: 'bahwa',
    message: 'Isi ucapan dibuka “bahwa”; “jika” membuka syarat.',
    severity: 'info',
    safe: false,
  },
  {
    sign: 'ntara ',
    pattern:
      /(?=[ –—-])(?<=(?<![A-Za-zÀ-ɏ]|[Dd]i )[Aa]ntara (?:pukul |usia |umur |tahun |Rp ?)?\d[\d.,]{0,8}) ?[–—-] ?(?=\d)/gu,
    right: ' dan ',
    message: '“Antara” berpasangan dengan “dan”, bukan dengan tanda pisah: antara 5 dan 10.',
    severity: 'info',
    safe: false,
  },
  {
    sign: 'ari 2',
    pattern: /(?=[ –—-])(?<=(?<![A-Za-zÀ-ɏ])[Dd]ari 20\d\d) ?[–—-] ?(?=20\d\d(?![\d/-]))/gu,
    right: ' sampai ',
    message: '“Dari” berpasangan dengan “sampai”, bukan dengan tanda pisah: dari 2021 sampai 2025.',
    severity: 'info',
    safe: false,
  },
  {
    sign: 'ntara ',
    pattern:
      /(?=sampai|hingga)(?<=(?<![A-Za-zÀ-ɏ])[Aa]ntara (?:Rp ?|pukul |usia |tahun )?\d[\d.,]*(?: [a-z]+)? )(?:sampai dengan|sampai|hingga)(?= (?:Rp ?|pukul |tahun )?\d)/gu,
    right: 'dan',
    message: '“Antara” berpasangan dengan “dan”: antara 5 dan 10.',
    severity: 'warning',
    safe: true,
  },
  {
    sign: 'ntara ',
    pattern:
      /(?=dengan )(?<=(?<![A-Za-zÀ-ɏ]|[Dd]i )[Aa]ntara (?!lain )(?:(?!dan |dengan |serta )[A-Za-zÀ-ɏ-]+ ){1,4})dengan(?= [A-Za-zÀ-ɏ])/gu,
    right: 'dan',
    message: '“Antara” berpasangan dengan “dan”: antara warga dan petugas.',
    severity: 'info',
    safe: false,
  },
  {
    sign: 'ukan ',
    pattern: new RegExp(
      `(?=tetapi|tapi)(?<=(?<![A-Za-zÀ-ɏ])[Bb]ukan (?!${NO_CONTRAST}(?![A-Za-zÀ-ɏ]))${CLAUSE}{3,80}, )(?:tetapi|tapi)(?! (?:${NEW_CLAUSE}|di[a-z]{4,})(?![A-Za-zÀ-ɏ]))(?![A-Za-zÀ-ɏ])`,
      'gu',
    ),
    right: 'melainkan',
    message: '“Bukan” berpasangan dengan “melainkan”.',
    severity: 'info',
    safe: false,
  },
  {
    sign: 'melainkan',
    pattern: new RegExp(
      `(?=melainkan)(?<=(?<![A-Za-zÀ-ɏ])[Tt]idak (?!(?:lain|hanya|saja)(?![A-Za-zÀ-ɏ]))(?:(?!bukan|hanya|semata|sekadar)${CLAUSE}){3,80}, )melainkan(?! juga)(?![A-Za-zÀ-ɏ])`,
      'gu',
    ),
    right: 'tetapi',
    message: '“Tidak” berpasangan dengan “tetapi”.',
    severity: 'info',
    safe: false,
  },
  {
    sign: 'melainkan juga',
    pattern: new RegExp(
      `(?=melainkan juga)(?<=(?<![A-Za-zÀ-ɏ])[Tt]idak (?:hanya|saja|sekadar)(?![A-Za-zÀ-ɏ])${CLAUSE}{3,80},? )melainkan`,
      'gu',
    ),
    right: 'tetapi',
    message: '“Tidak hanya” berpasangan dengan “tetapi juga”.',
    severity: 'info',
    safe: false,
  },
  {
    sign: 'Sementara, ',
    pattern: /(?<=^|[.!?]["”]? )Sementara(?=, [A-Za-zÀ-ɏ])/gu,
    right: 'Sementara itu',
    message: 'Penghubung antarkalimat ialah “Sementara itu, …”; “sementara” menghubungkan klausa.',
    severity: 'info',
    safe: false,
  },
  {
    sign: 'aik ',
    pattern: new RegExp(
      '(?=dan|atau|serta)' +
        // `baik` with one to three words of its own, and no other word of a pair among them.
        '(?<=(?:, |^)[Bb]aik (?!hati |budi |sekali |lagi |untuk |bagi |pula |karena |adanya |buruk)' +
        '(?:(?!maupun|dan|atau|serta|hingga|sampai)[a-zß-ÿ-]+ ){1,3})' +
        '(?:dan|atau|ataupun|serta)' +
        // No `maupun` comes later.
        '(?= (?:(?!maupun)[a-zß-ÿ-]+[ ,.]){1,5})(?![^.]{0,60} maupun )',
      'gu',
    ),
    right: 'maupun',
    message: '“Baik” berpasangan dengan “maupun”: baik warga maupun petugas.',
    severity: 'warning',
    safe: false,
  },
  {
    sign: 'Baik ',
    pattern: new RegExp(
      // Both are named with capitals at the head of the sentence: `Baik Camat dan Lurah hadir`.
      '(?=dan |serta )(?<=(?:^|[.!?] )Baik (?:[A-ZÀ-Þ][A-Za-zÀ-ɏ]+ ){1,4})(?:dan|serta)' +
        '(?= (?:[A-ZÀ-Þ][A-Za-zÀ-ɏ]+ ){1,4}[a-zß-ÿ])(?![^.]{0,120}maupun )',
      'gu',
    ),
    right: 'maupun',
    message: '“Baik” berpasangan dengan “maupun”: baik Camat maupun Lurah.',
    severity: 'warning',
    safe: false,
  },
  {
    sign: 'nya ',
    pattern:
      /(?=adalah karena|karena)(?<=(?<![A-Za-zÀ-ɏ])(?:[Aa]lasan|[Pp]enyebab|[Ss]ebab)nya )(?:adalah )?karena(?![A-Za-zÀ-ɏ])/gu,
    right: 'ialah',
    message: '“Sebab” dan “karena” sama maknanya: sebabnya ialah ….',
    severity: 'info',
    safe: false,
  },
];

/** A clause of concession, and a conjunction that says the contrast a second time. */
const CONCEDED = new RegExp(
  `(?=, )(?<=(?:^|[.!?]["”]?\\s)(?:Meskipun|Meski|Walaupun|Walau|Kendati|Kendatipun)(?! (?:demikian|begitu)) ${CLAUSE}{5,120}), (?:tetapi|namun|akan tetapi)(?= [a-zß-ÿ])`,
  'gu',
);

/** The same without a comma, where no other comma could be meant to part the main clause. */
const CONCEDED_UNPARTED = new RegExp(
  `(?= (?:tetapi|namun|akan tetapi) )(?<=(?:^|[.!?]["”]?\\s)(?:Meskipun|Walaupun|Kendatipun) [a-zß-ÿ]+ ${CLAUSE}{8,90}) (?:tetapi|namun|akan tetapi)(?= (?:[a-zß-ÿ]+ ){2}[^,.]{3,120}(?:\\.|$))`,
  'gu',
);

/** A cause or aim at the head of the sentence, and `maka`, which then says nothing. */
const THEREFORE = new RegExp(
  `(?=,? maka)(?<=(?:^|[.!?]["”]?\\s)(?:Karena|Oleh karena|Untuk|Agar|Dengan|Berdasarkan|Sehubungan dengan|Mengingat) (?!itu)${CLAUSE}{5,120}),? maka(?= [a-zß-ÿ])`,
  'gu',
);

/** `Sebagaimana diketahui bahwa …`: the clause that is compared with is the main one. */
const AS_KNOWN =
  /(?=,? bahwa )(?<=(?:^|[.!?]["”]? )(?:Sebagaimana|Seperti) (?:telah |yang )?(?:kita )?(?:di)?ketahui(?: bersama)?),? bahwa(?= [A-Za-zÀ-ɏ])/gu;

/** Conjunctions that another one makes needless, with what most passages lack. */
const NEEDLESS: readonly {
  readonly sign: RegExp;
  readonly pattern: RegExp;
  readonly severity: Severity;
}[] = [
  { sign: /, (?:namun|tetapi|akan tetapi) /u, pattern: CONCEDED, severity: 'warning' },
  { sign: / (?:namun|tetapi) /u, pattern: CONCEDED_UNPARTED, severity: 'warning' },
  { sign: /etahui(?: bersama)?,? bahwa /u, pattern: AS_KNOWN, severity: 'warning' },
  { sign: / maka /u, pattern: THEREFORE, severity: 'info' },
];

export const kataPenghubung: Rule = draftRule({
  id: 'ejaan/kata-penghubung',
  severity: 'warning',
  summary:
    'Kata penghubung berpasangan dengan benar: baik … maupun, antara … dan, bukan … melainkan.',
  why: 'Pasangan yang rancu membuat hubungan antarbagian kalimat kabur, dan redaksi membetulkannya.',
  exceptions:
    'Perkataan narasumber, judul, dan “bukan hanya … tetapi juga” dibiarkan; pasangan yang masih diperdebatkan hanya disarankan.',
  source: 'Tata Bahasa Baku Bahasa Indonesia, konjungsi korelatif dan subordinatif; KBBI VI',
  examples: {
    wrong: [
      {
        text: 'Umurnya antara 5 «sampai» 10 tahun.',
        fixed: 'Umurnya antara 5 dan 10 tahun.',
      },
      { text: 'Usianya antara 15«–»18 tahun, dan program itu berjalan dari 2021«–»2025.' },
      { text: 'Hubungan antara warga «dengan» petugas membaik.' },
      { text: 'Bantuan itu bukan untuk satu desa, «tetapi» untuk semua.' },
      { text: 'Bantuan itu tidak diserahkan langsung, «melainkan» dikirim.' },
      { text: 'Sebabnya «karena» hujan turun sejak pagi.' },
      { text: 'Semua hadir, baik lurah «dan» camat.' },
      { text: 'Camat menambahkan «jika» bantuan itu sudah tiba di balai desa.' },
      { text: 'Sebagaimana diketahui« bahwa» stok beras di gudang aman.' },
      { text: 'Warga sudah pulang. «Sementara», petugas tetap berjaga.' },
      { text: 'Meskipun hujan turun sejak pagi«, namun» warga tetap datang.' },
      { text: 'Walaupun hujan turun deras« tetapi» acara tetap berlangsung.' },
      { text: 'Bantuan itu tidak hanya untuk satu desa, «melainkan» juga untuk semua.' },
      { text: 'Baik Camat Contoh «dan» Lurah Misal hadir.' },
      { text: 'Karena hujan turun sejak pagi«, maka» acara dipindahkan.' },
    ],
    right: [
      'Program 2021–2025 berjalan dari 2021 sampai 2025; laga antara PSM dan PSIS 2-1.',
      'Umurnya antara 5 dan 10 tahun; hubungan antara warga dan petugas membaik.',
      'Bantuan itu bukan untuk satu desa, melainkan untuk semua.',
      'Sementara itu, petugas berjaga. Sementara warga pulang, petugas berjaga.',
      'Bantuan itu bukan hanya untuk satu desa, tetapi juga untuk semua; tidak sedikit, tetapi cukup.',
      'Itu bukan perkara biasa, tetapi bisa diraih dan dapat ditiru.',
      'Semua hadir, baik lurah maupun camat, dan kader.',
      'Camat menyampaikan jika hujan turun, acara dipindahkan. Ia menjelaskan jika ada keluhan warga dapat melapor.',
      'Camat mengatakan jika air sungai itu naik lagi warga harus mengungsi. Ia meminta jika sempat.',
      'Camat menambahkan bahwa jika bantuan itu tiba, warga dipanggil. Sebagaimana diketahui, stok beras aman.',
      'Meskipun hujan turun sejak pagi, warga tetap datang.',
      'Walaupun kecil tetapi kuat, jembatan itu bertahan. Meskipun warga miskin tetapi rajin itu datang, bantuan habis.',
      'Walaupun demikian, acara berlangsung. Bantuan itu bukan hanya untuk satu desa, melainkan juga untuk semua.',
      'Baik Camat maupun Lurah hadir. Baik Camat dan Lurah Contoh maupun warga hadir. Baik Camat dan Lurah.',
      'Karena hujan, acara dipindahkan. Jika hujan turun, maka acara dipindahkan.',
      '“Meskipun hujan turun sejak pagi, namun warga datang,” katanya.',
      'Ia orang yang baik hati dan ramah, baik budi dan rajin.',
      'Kerja sama antara lain dengan kampus; antara pemkot dan kampus dengan dana pusat.',
      'Acara tidak lain, melainkan syukuran; tidak dilihat sebagai beban semata, melainkan berkah.',
    ],
  },
  *check(context) {
    for (const passage of context.passages) {
      if (passage.role !== 'paragraph' && passage.role !== 'item') continue;
      for (const mismatch of MISMATCHES) {
        if (passage.text.includes(mismatch.sign)) yield* mismatched(passage, mismatch, context);
      }
      for (const { sign, pattern, severity } of NEEDLESS) {
        if (sign.test(passage.text)) yield* drop(passage, pattern, severity, context);
      }
    }
  },
});

function* mismatched(
  passage: Passage,
  { pattern, right, message, severity, safe }: Mismatch,
  context: RuleContext,
): Generator<Report> {
  for (const { 0: found, index } of passage.text.matchAll(pattern)) {
    const end = index + found.length;
    if (isStyleExempt({ passage, start: index, end }, context)) continue;
    yield { ...replacement(passage, index, end, right, { safe }), severity, message };
  }
}

/** A conjunction that the one at the head of the sentence makes needless. */
function* drop(
  passage: Passage,
  pattern: RegExp,
  severity: Severity,
  context: RuleContext,
): Generator<Report> {
  for (const { 0: found, index } of passage.text.matchAll(pattern)) {
    const end = index + found.length;
    if (isStyleExempt({ passage, start: index, end }, context)) continue;
    const word = found.replace(/^,? /u, '');
    yield {
      ...replacement(passage, index, end, ',', { safe: false }),
      severity,
      message: `Penghubung di awal kalimat sudah cukup; hapus “${word}”.`,
    };
  }
}
