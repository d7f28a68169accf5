import { A_WEEKDAY } from '../calendar/date.ts';
import { capitalise, isCapitalised } from '../text/case.ts';
import { anyOf, oneOf } from '../text/patterns.ts';
import { CONTRACT_STAFF } from './contract-staff.ts';
import chatTable from './data/singkatan-percakapan.tsv';
import { writeDegree } from './degrees.ts';
import { isRegion } from './regions.ts';
import { readRows } from './tsv.ts';

/** How an abbreviation is written. */
export interface WrittenAbbreviation {
  readonly right: string;
  /** A form of chat, never right in a release; or a lesser one: it lacks a space, or another place may want it. */
  readonly lapse?: 'chat' | 'space' | 'place';
  /** It is no part of a title that is spelled as enacted. */
  readonly always?: true;
}

/** Pairs of initials that letters use, and regions in a dateline or a pair, with their stops. */
const FIXED = new Map<string, WrittenAbbreviation>([
  ['s/d', { right: 's.d.' }],
  ['a/n', { right: 'a.n.' }],
  ['u/p', { right: 'u.p.' }],
  ['d/a', { right: 'd.a.' }],
  ['u/b', { right: 'u.b.' }],
  ['KAB', { right: 'KAB.', always: true }],
  ['Kab/Kota', { right: 'Kab./Kota' }],
  ['kab/kota', { right: 'kabupaten/kota' }],
  ['kab./kota', { right: 'kabupaten/kota' }],
  ['kab/Kota', { right: 'kabupaten/kota' }],
  ['kab./Kota', { right: 'kabupaten/kota' }],
  ['an.', { right: 'a.n.' }],
  ['A/n', { right: 'a.n.' }],
  ['a.n', { right: 'a.n.' }],
  ['u/', { right: 'untuk' }],
  ['sd', { right: 's.d.' }],
  ['sd.', { right: 's.d.' }],
  ['DLL', { right: 'dll.' }],
  ['DSB', { right: 'dsb.' }],
  ['no', { right: 'nomor' }],
  ['kk', { right: 'KK' }],
  ['jt', { right: 'juta' }],
  ['rb', { right: 'ribu' }],
  ['dr', { right: 'dari' }],
  ['d', { right: 'di' }],
  ['k', { right: 'ke' }],
  ['kab', { right: 'Kabupaten' }],
  ['kec', { right: 'Kecamatan' }],
  ['kel', { right: 'Kelurahan' }],
  ['prov', { right: 'Provinsi' }],
  ['cab', { right: 'Cabang' }],
  ['&', { right: 'dan', lapse: 'place' }],
  ['thn', { right: 'tahun', lapse: 'chat' }],
  ['pk', { right: 'pukul' }],
  ['pk.', { right: 'pukul' }],
  ['th', { right: 'tahun' }],
  ['Th', { right: 'Tahun' }],
  ['th.', { right: 'tahun' }],
  ['Th.', { right: 'Tahun' }],
  ['thn.', { right: 'tahun' }],
  ['Thn', { right: 'Tahun' }],
  ['Thn.', { right: 'Tahun' }],
  ['u.p', { right: 'u.p.' }],
  ['up.', { right: 'u.p.' }],
  ['d.a', { right: 'd.a.' }],
  ['s.d', { right: 's.d.' }],
  ['cq', { right: 'c.q.' }],
  ['cq.', { right: 'c.q.' }],
  ['etc', { right: 'dll.' }],
  ['etc.', { right: 'dll.' }],
  ['Ds', { right: 'Desa' }],
  ['Ds.', { right: 'Desa' }],
  ['Dsn', { right: 'Dusun' }],
  ['Dsn.', { right: 'Dusun' }],
  ['Kab.', { right: 'Kabupaten', lapse: 'place' }],
  ['Kec.', { right: 'Kecamatan', lapse: 'place' }],
  ['Prov.', { right: 'Provinsi', lapse: 'place' }],
  ['Prop.', { right: 'Provinsi', lapse: 'place' }],
  ['Prop', { right: 'Provinsi' }],
  ['Ka', { right: 'Kepala' }],
  ['Ka.', { right: 'Kepala' }],
]);

/** What `FIXED` writes otherwise, each where it is nothing else. */
const FIXED_FORM = anyOf(
  // Initials with a slash: `s/d`, `a/n`.
  /[saud]\/[dnpab]|A\/n(?= [A-Z])|a\.n(?= )|u\/(?= [a-z]{3})/u,
  // A regency in a dateline or headline, and a pair of regions: `KAB CONTOH`, `Kab/Kota`.
  /KAB(?= [A-Z]{3})|Kab\/Kota|kab\.?\/[Kk]ota/u,
  // On behalf of an office or somebody: `an. bupati`, `an. Siti`.
  /(?<!’)an\.(?= (?:[Bb]upati|[Ww]ali [Kk]ota|[Gg]ubernur|[Kk]epala|[Ss]ekretaris|[Cc]amat)(?![a-z])| [A-Z][a-z]{2})/u,
  // In capitals behind a word in small letters: `gula DLL`.
  /(?<=[a-z],? )(?:DLL|DSB)(?!\.)/u,
  // Up to a day or number: `Senin sd Jumat`, `1 sd 5`.
  new RegExp(`(?<=(?:${A_WEEKDAY}|\\d) )sd\\.?(?= (?:${A_WEEKDAY}|\\d))`, 'u'),
  // Prepositions of one letter, and not letters that are called by name: `d Desa Contoh`, `huruf d`.
  /(?<=(?<![A-Za-z])[a-z]{2,} )(?:d(?= (?!dan )[A-Za-z]{3})|k(?= [A-ZÀ-Þ][a-zß-ÿ]{3}))(?<!(?:[Hh]uruf|[Vv]itamin|[Kk]elas|[Tt]ipe|poin|butir|ayat) [dk])/u,
  // `dari`, and not a doctor: `peserta dr sepuluh desa`.
  /(?<=[a-z] )dr(?= (?!(?:spesialis|gigi|umum|hewan|jaga|muda|anak|ahli|bedah|forensik|kandungan) )(?:[a-z]{3}|\d))/u,
  // A number of something: `no telepon`.
  /no(?= (?:telepon|telp|[Hh][Pp]|WA|rekening|induk|urut|kontak) )/u,
  // Families and sums that are counted: `20 kk`, `Rp750 jt`.
  /(?<=\d )(?:kk|jt|rb)/u,
  // A region before its name: `kec Contoh`.
  /(?:kab|kec|kel|prov|cab)(?= [A-ZÀ-Þ][a-zß-ÿ])/u,
  // A year: `Thn 2014`, `th. 2014`.
  /[Tt]hn?\.?(?= ?(?:19|20)\d\d(?!\d))/u,
  // An age or a span, and a time of day: `60 th ke atas`, `pk. 09.00`.
  /(?<=\d )th\.?(?= (?:ke|dan|yang|lalu|penjara)(?![a-z])|[,;)])|pk\.?(?= [0-2]?\d[.:][0-5]\d)/u,
  // What letters write before whom they are for: `u.p Kepala Bagian`, `cq Sekretaris`.
  /up\.(?= (?:Kepala|Sekretaris|Bagian|Kabag) )|(?:u\.p|d\.a|cq\.?)(?= (?:[A-ZÀ-Þ][a-z]{3}|[Kk]epala |[Ss]ekretaris |kantor ))|s\.d(?= (?:[A-ZÀ-Þ\d]|selesai))/u,
  // The sign of firms between words: `camat & lurah`.
  /(?=&)(?<=[A-Za-z][a-z]{2} )&(?= [a-z]{3})/u,
  // `beras, gula, etc`.
  /(?=etc)(?<=[a-z], )etc\.?(?=,| [a-z]|$)/u,
  // A village before its name, and any region in the middle of a sentence: `warga Kab. Contoh`.
  /Ds[n]?\.?(?= [A-ZÀ-Þ][a-zß-ÿ]{2})|(?=[KP])(?<=[a-z]{3} )(?:Kab|Kec|Prov|Prop)\.(?= [A-ZÀ-Þ][a-zß-ÿ]{2})|Prop(?= [A-ZÀ-Þ][a-zß-ÿ]{2})/u,
  // The head of an office: `Ka. Dinas`.
  /Ka\.?(?= (?:Dinas|Badan|Bagian|Bidang|Biro|Kantor|UPTD?|Puskesmas|Satpol|BPBD|Kwarcab|Sekolah) )/u,
);

/** Acronyms of offices, which are words and have no stop. */
const OFFICE_ACRONYM = oneOf(`
  Wabup Sekda Kades Kadis Kapolres Dandim Pemkab Pemkot Pemprov Bappeda Forkopimda
`);

/** All that may be an abbreviation written the wrong way, told apart by its group. */
const FORM = anyOf(
  new RegExp(`(?<fixed>${FIXED_FORM.source})`, 'u'),
  // With a stop inside the sentence: `Wabup. kemarin`.
  new RegExp(`(?<full>${OFFICE_ACRONYM}\\.(?= [a-z]))`, 'u'),
  // Initials with a stop before the rest of the sentence: `APBD. dan`; no degree has so many.
  /(?<initials>(?:Polri|[A-Z]{3,6})\.(?= (?:dan|atau|yang|serta|sedangkan) ))/u,
  // The same before words that seldom open a sentence: `ASN. di lingkungan`.
  /(?<loose>(?:Polri|[A-Z]{3,6})\.(?= (?:di|ke|untuk|akan|telah|sebagai|dengan|pada|dari|dalam|oleh|karena|agar|juga|tersebut|itu|ini) ))/u,
  // Without the stop: `beras, gula, dll`.
  /(?<stopless>dll|dkk|dsb|dst|hlm|ybs|[Yy]th)(?! ?\.)/u,
  // `Jln. Merdeka`, `jl Merdeka`.
  /(?<street>J(?:ln|LN|L)\.?|jln?\.?|Jl)(?= [A-ZÀ-Þ])/u,
  // `UU No 1`.
  /(?<number>[Nn]o)(?= \d)/u,
  // `Perda No: 7`, `Perda NO 7`.
  /(?<=[A-Za-z)] )(?<label>[Nn][Oo](?:\. ?)?:|NO\.?|Nomor ?:|(?:[Nn]omer|no\.)(?= \d{1,4} [Tt]ahun (?:19|20)\d\d))(?= \d)/u,
  // `Perda No.7`.
  /(?<glued>No\.(?=\d)|[Yy]th\.(?=[A-ZÀ-Þ]))/u,
  // `PNS dan P3K`.
  new RegExp(`(?<staff>${CONTRACT_STAFF.source})`, 'u'),
  // The constitution by half its year: `UUD 45`, `UUD ’45`.
  /(?<constitution>UUD (?:NRI )?(?:[Tt]ahun )?['’‘]?45(?![\d.,]*\d))/u,
  // `COVID 19`, `Covid - 19`.
  /(?<virus>(?:COVID|[Cc]ovid)(?: ?| ?[–-] ?)19)/u,
  // `Kec Contoh`.
  /(?<region>Kab|Kec|Kel|Kav|Gg|Prov)(?= [A-ZÀ-Þ\d])/u,
  // `CV.Misal`.
  /(?<joined>(?:PT|CV|UD)\.(?=[A-ZÀ-Þ][A-Za-zß-ÿ]{2}))/u,
  // `PT. Contoh`.
  /(?<firm>(?:PT|CV|UD|Pt|Cv)\.|P\.T\.|C\.V\.|U\.D\.)(?= [A-ZÀ-Þ])/u,
  // A state school: `SMP N 1`.
  /(?<school>(?:SD|SMP|SMA|SMK) N)(?= \d)/u,
  // A storey, a ward: `di Lt.2`, `RT.02`.
  /(?=[Ll][Tt])(?<=[a-z] )(?<storey>L[Tt]\.? ?|lt\. ?)(?=\d{1,2}(?!\d|[.,]\d))/u,
  /(?<ward>(?:R[TW]\. ?|R[tw]\.? ?)(?=\d{1,3}(?![\d.,]\d)))/u,
  // A government with a stop before its region: `Pemprov. Jateng`.
  /(?<ruler>Pem(?:prov|kab|kot)\.)(?= [A-ZÀ-Þ])/u,
  // A budget year that its initials touch: `TA.2026`.
  /(?<budget>TA\.?)(?=20\d\d(?!\d))/u,
  // A team and its movement: `TP.PKK`.
  /(?<team>(?:TP\. ?|T\.P\.? )(?:PKK|PPS)(?![A-Za-z]))/u,
  // Acronyms with stops: `D.P.R.D.`, `TA. 2026`.
  /(?<dotted>R\.I\.|T\.N\.I\.|D\.P\.R\.(?:D\.)?|P\.K\.K\.|P\.N\.S\.|A\.P\.B\.D\.|K\.T\.P\.|H\.U\.T\.|R\.[TW]\.(?! [A-ZÀ-Þ][a-z])|S\.K\.|TA\.(?= 20\d\d)|T\.A\.?(?= 20\d\d|\)))/u,
  // All that may be of a chat, also where it opens a sentence.
  /(?<chat>(?!jln?(?![a-z]))[a-zDKSTUY][a-z]{1,3})/u,
);

/**
 * What may be an abbreviation written the wrong way, as {@link writeAbbreviation} reads it: a form
 * that stands by itself, or ends in a stop that what follows may touch.
 */
export const MISWRITTEN_ABBREVIATION: RegExp = new RegExp(
  `(?<![A-Za-zÀ-ɏ\\d./@-])(?:${FORM.source})` +
    '(?:(?<=No\\.|pk\\.|[Yy]th\\.|R[TWtw]\\.? ?|[Ll][Tt]\\.? ?|[Tt]h\\.|Ds\\.|cq\\.|up\\.|T\\.A\\.|[A-Z]{3}\\.|Polri\\.|:|[PTCVUD]{2}\\.|TA\\.?|no\\.|an\\.|Pt\\.|Cv\\.|Ka\\.|[a-z]{3}\\.)|(?![A-Za-zÀ-ɏ\\d/]))',
  'gu',
);

let chatForms: ReadonlyMap<string, string> | undefined;

/** Short forms of chat and the words they stand for. */
function readChatForms(): ReadonlyMap<string, string> {
  chatForms ??= new Map(readRows(chatTable).map(([short = '', word = '']) => [short, word]));
  return chatForms;
}

/**
 * How a match of {@link MISWRITTEN_ABBREVIATION} is written; `undefined` when it is no abbreviation,
 * or written well.
 */
export function writeAbbreviation(match: RegExpMatchArray): WrittenAbbreviation | undefined {
  const groups = Object.entries(match.groups ?? {});
  const [kind, found = ''] = groups.find(([, text]) => text !== undefined) ?? [];
  const write = kind === undefined ? undefined : WRITERS[kind];
  return write ? write(found, match) : { right: `${match[0]}.` };
}

type Write = (found: string, match: RegExpMatchArray) => WrittenAbbreviation | undefined;

/** How what a group of {@link FORM} finds is written; without an entry it lacks nothing but its stop. */
const WRITERS: Readonly<Record<string, Write>> = {
  chat: writeChat,
  fixed: (found) => FIXED.get(found),
  full: (found) => ({ right: found.slice(0, -1) }),
  loose: (found) =>
    writeDegree(found) ? undefined : { right: found.slice(0, -1), lapse: 'place' },
  initials: (found) => (writeDegree(found) ? undefined : { right: found.slice(0, -1) }),
  street: () => ({ right: 'Jl.' }),
  number: (found) => ({ right: `${found}.`, always: true }),
  label: () => ({ right: 'Nomor', always: true }),
  glued: (found) => ({ right: `${found} `, lapse: 'space', always: true }),
  virus: readVirus,
  staff: () => ({ right: 'PPPK' }),
  constitution: (found) => ({ right: found.replace(/['’‘]?45$/u, '1945') }),
  school: (found) => ({ right: found.replace(' ', '') }),
  storey: () => ({ right: 'lantai ' }),
  ward: (found) => ({ right: `${found.slice(0, 2).toUpperCase()} ` }),
  ruler: readRuler,
  joined: (found) => ({ right: found.replace('.', ' ') }),
  firm: (found) => ({ right: found.replaceAll('.', '').toUpperCase() }),
  budget: () => ({ right: 'TA ' }),
  team: (found) => ({ right: `TP ${found.slice(-3)}` }),
  dotted: (found) => ({ right: found.replaceAll('.', '') }),
};

/** `yg` → `yang`, `Dlm` → `Dalam`. */
function writeChat(found: string): WrittenAbbreviation | undefined {
  const word = readChatForms().get(found.toLowerCase());
  if (word === undefined) return undefined;
  return { right: isCapitalised(found) ? capitalise(word) : word, lapse: 'chat' };
}

/** `Pemprov. Jateng` → `Pemprov`, where what follows is a region and opens no sentence. */
function readRuler(
  found: string,
  { input = '', index = 0 }: RegExpMatchArray,
): WrittenAbbreviation | undefined {
  const after = input.slice(index + found.length);
  const [, two = '', one = ''] = /^ (([A-Z][a-z]+)(?: [A-Z][a-z]+)?)/u.exec(after) ?? [];
  return isRegion(two) || isRegion(one) ? { right: found.slice(0, -1) } : undefined;
}

/** `COVID 19` → `COVID-19`; its small letters are another rule's. */
function readVirus(found: string): WrittenAbbreviation | undefined {
  if (/^covid-19$/iu.test(found)) return undefined;
  const right = found.startsWith('COVID') ? 'COVID-19' : 'Covid-19';
  return { right, always: true };
}
