import { oneOf } from '../text/patterns.ts';
import { KNOWS, SAYS } from '../text/speech-verbs.ts';

/** Two conjunctions that do not go together. */
export interface MismatchedPair {
  /** A word without which the pattern cannot match; most passages are done with that. */
  readonly sign: string;
  /** Matches the conjunction to change, and only that. */
  readonly pattern: RegExp;
  readonly right: string;
  readonly message: string;
  readonly severity: 'warning' | 'info';
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

/** Pairs of which the second does not answer the first. Source: Tata Bahasa Baku Bahasa Indonesia, konjungsi korelatif. */
export const MISMATCHED_PAIRS: readonly MismatchedPair[] = [
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
      /(?=dengan |versus |vs\.? |melawan )(?<=(?<![A-Za-zÀ-ɏ]|[Dd]i )[Aa]ntara (?!lain )(?:(?!dan |dengan |serta )[A-Za-zÀ-ɏ-]+ ){1,4})(?:dengan|versus|vs\.?|melawan)(?= [A-Za-zÀ-ɏ])/gu,
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

/** A cause at the head of the sentence, and `sehingga` before the only main clause that can follow. */
const CAUSED = new RegExp(
  `(?=,? sehingga )(?<=(?:^|[.!?]["”]?\\s)(?:Karena|Lantaran|Oleh karena|Mengingat) (?!itu)${CLAUSE}{5,120}),? sehingga(?= [a-zß-ÿ][^.,;:]{8,160}(?:\\.|$))`,
  'gu',
);

/** A conjunction that another one makes needless, with what most passages lack. */
export interface NeedlessConjunction {
  readonly sign: RegExp;
  readonly pattern: RegExp;
  readonly severity: 'warning' | 'info';
}

/** Conjunctions that the one at the head of the sentence makes needless. Source: the same, konjungsi subordinatif. */
export const NEEDLESS_CONJUNCTIONS: readonly NeedlessConjunction[] = [
  { sign: /, (?:namun|tetapi|akan tetapi) /u, pattern: CONCEDED, severity: 'warning' },
  { sign: / (?:namun|tetapi) /u, pattern: CONCEDED_UNPARTED, severity: 'warning' },
  { sign: /etahui(?: bersama)?,? bahwa /u, pattern: AS_KNOWN, severity: 'warning' },
  { sign: / sehingga /u, pattern: CAUSED, severity: 'warning' },
  { sign: / maka /u, pattern: THEREFORE, severity: 'info' },
];
