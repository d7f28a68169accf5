import { isSpellingExempt } from '../../check/exemptions.ts';
import type { Report } from '../../check/finding.ts';
import { readRecordedWords } from '../../check/recorded-words.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule, type RuleContext } from '../../check/rule.ts';
import { findUnknownWords } from '../../check/unknown-words.ts';
import { fitCapitals, isAllCapitals, opensSentence } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import { readVillageWords } from '../../facts/places/village-words.ts';
import { headsName } from '../../knowledge/capital-words.ts';
import { findOfficeWord } from '../../knowledge/office-words.ts';
import { findDistrictHomes } from '../../knowledge/regions.ts';
import type { Lexicon } from '../../morphology/lexicon.ts';
import { readSlip, type Slipped } from '../../morphology/slip.ts';
import { isCapitalised } from '../../text/case.ts';
import { oncePer } from '../../text/once-per.ts';
import type { Word } from '../../text/words.ts';

export const salahKetik: Rule = draftRule({
  id: 'ejaan/salah-ketik',
  severity: 'warning',
  summary: 'Kata diketik lengkap, dengan huruf yang tepat dan berurutan.',
  why: 'Salah ketik adalah yang pertama terlihat pembaca, dan mudah terlewat oleh penulisnya sendiri.',
  exceptions:
    'Nama, singkatan, kata asing, kata cakapan, kata yang sendirian dalam tanda petik, kata yang dipakai berulang kali, kata di berkas acara dan daftar pejabat, kata di `istilah` dan `kamus`, dan teks miring dibiarkan. Kata yang tidak mirip satu kata lazim pun dibiarkan; lihat `ejaan/kata-tak-dikenal`.',
  source: 'KBBI VI; daftar kata di folder kamus/',
  checklist: 'Tidak ada salah ketik',
  examples: {
    wrong: [
      {
        text: 'Kegiatan itu «dilkaukan» di halaman «perushaan» daerah.',
        fixed: 'Kegiatan itu dilakukan di halaman perusahaan daerah.',
      },
      {
        text: 'Wali kota «mennambahkan» bahwa «masyarakatt» akan didampingi.',
        fixed: 'Wali kota menambahkan bahwa masyarakat akan didampingi.',
      },
      {
        text: 'Kepala Dinas «Pendidkan» Kota Contoh meninjau «Kecamtan» Payung.',
        fixed: 'Kepala Dinas Pendidikan Kota Contoh meninjau Kecamatan Payung.',
      },
      { text: 'Warga «mengngungsi».', fixed: 'Warga mengungsi.' },
      {
        text: '«Bagunan» itu menambah «sekidit» ruang dan «mengantikan» tenda; warga «ternyat» siap.',
        fixed: 'Bangunan itu menambah sedikit ruang dan menggantikan tenda; warga ternyata siap.',
      },
      { text: '# Pemkot Gelar Pawai «Kemerdekan» dan Sambut «Rombonngan» Atlet\n\nIsi.\n' },
      { text: 'SELURUH «ROMBONNGAN» HADIR' },
      { text: 'Pembangunan «tahunini» dan «lahanpertanian» mengantar «kebiasan» warga.' },
      {
        text: 'Warga «membersikan» selokan; «diharapan» «petingnya» hal itu dimengerti.',
        fixed: 'Warga membersikan selokan; diharapkan pentingnya hal itu dimengerti.',
      },
      {
        text: 'Upaya «pecegahan» di «seluruuh» «wlayah» berlanjut «darii» pagi.',
        fixed: 'Upaya pencegahan di seluruh wilayah berlanjut dari pagi.',
      },
      { text: 'Tim memeriksa «lingkingan» sekolah.' },
      { text: '“Kami «mellaui» tahap itu,” katanya.' },
      {
        text: '«Dimpimpin» Camat Contoh, warga berkumpul.',
        fixed: 'Dipimpin Camat Contoh, warga berkumpul.',
      },
      {
        text: '«Kegaitan» itu digelar setiap tahun.',
        fixed: 'Kegiatan itu digelar setiap tahun.',
      },
      {
        text: '---\njudul: Pemkot Tata kawasan «kabpaten» baru\n---\nIsi.\n',
        fixed: '---\njudul: Pemkot Tata kawasan kabupaten baru\n---\nIsi.\n',
      },
    ],
    right: [
      'Warga menyantap lempah kuning, rusip, dan martabak.',
      'Rizki Mahendra dan Mulkan hadir bersama Pak Kegaitan.',
      'Acara *kick off* dan *launching* berlangsung; panitia memakai platform digital.',
      'Kegiatan itu dilakukan melalui perusahaan daerah.',
      'Istilah “masyarakatt” berasal dari naskah lama.',
      '“Nggak usah nunggu lama, udah beres,” ujarnya.',
      'Peserta dari Desa Pengentaan hadir di Radio Sinergio TV; Warga Contoh mendengar Sinergio TV.',
      'Wakil Kementerian Kesihatan Malaysia dan Vice President Bank Contoh hadir.',
      'Gubernur menyalami lulusan dan meninjau infestasi hama.',
      'Situs kegaitan.contoh.go.id dan akun @kegaitan aktif.',
      { text: 'Program mapag warga dimulai.', settings: 'istilah: [mapag]\n' },
      'Peserta membawa seblak, cilok, dan wedang uwuh.',
      'Pemerintah memberdayakan petani dan menyelaraskan program antarinstansi.',
      'Hadirin dipersilakan duduk; kepada Bupati kami persilakan memberi sambutan.',
      'Ketidakhadiran peserta dan keberlangsungan usaha dibahas sebaik-baiknya.',
      '# Panen Raya di Sapuran dan Kalibeber Ramai\n\nIsi.\n',
      'Hakim Dame P. Pandiangan hadir; pegawai pegadaian di pedesaan memukul kentungan.',
      'Hal itu mengemuka dalam rapat rektorat; mendagri dan kadis hadir di manca negara.',
      'Warga sepiring berdua, bergaung lagunya, dan percayai ucapan para pengrawit.',
      'Kelompok tari menampilkan gending sriwijaya dan zapin penyengat.',
    ],
  },
  applies: ({ lexicon }) => lexicon !== undefined,
  *check(context): Iterable<Report> {
    const { lexicon } = context;
    if (!lexicon) return;
    yield* capitalised(context, lexicon);
    yield* uncapitalised(context, lexicon);
  },
});

function report(passage: Passage, word: Word, text: string, isCertain: boolean): Report {
  return {
    ...replacement(passage, word.start, word.end, text, { safe: isCertain }),
    severity: isCertain ? 'error' : 'warning',
    message: `“${word.text}” tidak ada dalam kamus; mungkin maksudnya “${text}”.`,
  };
}

/** Whether a word stands in the event file, the roster, or the lists of villages and districts. */
function isOnRecord({ lower, text }: Word, context: RuleContext): boolean {
  if (readRecordedWords(context).has(lower) || readVillageWords(context).has(lower)) return true;
  return findDistrictHomes(text).length > 0;
}

function* capitalised(context: RuleContext, lexicon: Lexicon): Generator<Report> {
  for (const passage of context.passages) {
    for (const [index, word] of passage.words.entries()) {
      const office = officeMeant(passage, index, lexicon);
      const meant = office ?? raisedWordMeant(passage, index, context, lexicon);
      if (meant === undefined || isOnRecord(word, context)) continue;
      if (isSpellingExempt({ passage, ...word }, context)) continue;
      yield report(passage, word, fitCapitals(passage, word, meant), office !== undefined);
    }
  }
}

function* uncapitalised(context: RuleContext, lexicon: Lexicon): Generator<Report> {
  for (const { passage, word } of findUnknownWords(context, lexicon)) {
    const slip = readSlip(word.lower, lexicon);
    const parted = slip && !slip.isDistant ? undefined : partWords(word.lower, lexicon);
    if (parted !== undefined) yield parting(passage, word, parted);
    else if (slip) yield readAs(passage, word, slip);
  }
}

function readAs(passage: Passage, word: Word, slip: Slipped): Report {
  const text = fitCapitals(passage, word, slip.correction);
  if (slip.alternative === undefined) return report(passage, word, text, slip.isCertain);
  const other = fitCapitals(passage, word, slip.alternative);
  return {
    span: passage.span(word.start, word.end),
    suggestions: [text, other],
    message: `“${word.text}” tidak ada dalam kamus; mungkin maksudnya “${text}” atau “${other}”.`,
  };
}

/** Small words that another word is run into most often. */
const SMALL_LAST =
  /(?:ini|itu|di|dan|yang|untuk|dengan|pada|dari|juga|akan|tidak|oleh|telah|sudah|adalah)$/u;
const SMALL_FIRST =
  /^(?:yang|dan|untuk|dengan|pada|dari|juga|akan|tidak|oleh|telah|sudah|adalah|para|serta|kepada)/u;

/** How frequent the other word must be, in doublings; a rarer one may be a part of a name. */
const FREQUENT = 2;

/** Two words that lack the space between them: `tahunini`; `undefined` where that is not certain. */
function partWords(word: string, lexicon: Lexicon): string | undefined {
  // What may be a word is none run together: `persilakan` is no `persil akan`.
  if (lexicon.isKnown(word)) return undefined;
  const last = SMALL_LAST.exec(word)?.[0];
  const first = SMALL_FIRST.exec(word)?.[0];
  const pairs = [
    last && [word.slice(0, -last.length), last],
    first && [first, word.slice(first.length)],
  ].filter((pair) => Array.isArray(pair));
  const sure = pairs.filter((pair) => {
    const other = pair.find((one) => one !== last && one !== first) ?? '';
    return other.length >= 4 && lexicon.frequency(other) >= FREQUENT;
  });
  if (sure.length > 0) return sure.length === 1 ? sure[0]?.join(' ') : undefined;
  const halves = findHalves(word, lexicon);
  return halves.length === 1 ? halves[0] : undefined;
}

/** The least length of two long words run together, and of each. */
const LONG_PAIR = 12;
const LONG_HALF = 5;

/** The ways to take a long word for two words, one of them a very frequent one: `lahanpertanian`. */
function findHalves(word: string, lexicon: Lexicon): readonly string[] {
  if (word.length < LONG_PAIR) return [];
  const found: string[] = [];
  for (let cut = LONG_HALF; cut <= word.length - LONG_HALF; cut++) {
    const [first, second] = [word.slice(0, cut), word.slice(cut)];
    const levels = [lexicon.frequency(first), lexicon.frequency(second)];
    if (Math.min(...levels) >= 1 && Math.max(...levels) >= 4) found.push(`${first} ${second}`);
  }
  return found;
}

function parting(passage: Passage, word: Word, parted: string): Report {
  const text = fitCapitals(passage, word, parted);
  return {
    ...replacement(passage, word.start, word.end, text, { safe: false }),
    message: `“${word.text}” dua kata yang tersambung; tulis “${text}”.`,
  };
}

/**
 * The word of an office, agency or region that a capitalised word in the middle of a sentence was
 * meant to be, beside another with a capital: `Dinas Pendidkan`, `Kecamtan Contoh`.
 */
function officeMeant(passage: Passage, index: number, lexicon: Lexicon): string | undefined {
  const { words } = passage;
  const word = words[index];
  if (!word || !/^[A-Z][a-z]{5,}$/u.test(word.text) || lexicon.frequency(word.lower) > 0) {
    return undefined;
  }
  const beside = [words[index - 1], words[index + 1]];
  if (!beside.some((other) => other && isCapitalised(other.text))) return undefined;
  const meant = findOfficeWord(word.lower);
  if (meant === undefined || lexicon.isForeign(word.lower)) return undefined;
  const isOther =
    opensSentence(passage, word.start) || lexicon.judge(word.lower).kind !== 'unknown';
  return isOther ? undefined : meant;
}

/**
 * The word that a long one with a capital was meant to be, in a headline, in capitals or beside
 * another capital, where a capital does not make a name: `Rapat Rombonngan`, `PELANTIKKAN`.
 */
function raisedWordMeant(
  passage: Passage,
  index: number,
  { passages }: RuleContext,
  lexicon: Lexicon,
): string | undefined {
  const { words } = passage;
  const word = words[index];
  if (!word || !/^(?:[A-Z][a-z]{7,}|[A-Z]{8,})$/u.test(word.text)) return undefined;
  if (opensSentence(passage, word.start) && !isAllCapitals(passage)) return undefined;
  const [before, after] = [words[index - 1], words[index + 1]];
  if (![before, after].some((beside) => beside && isCapitalised(beside.text))) return undefined;
  if ((before && headsName(before.lower)) || lexicon.isKnown(word.lower)) return undefined;
  // `Dame P. Pandiangan`: a family name behind an initial.
  if (before?.text.length === 1 && !isAllCapitals(passage)) return undefined;
  // A name comes more than once.
  if (countUses(passages).get(word.lower) !== 1) return undefined;
  const slip = readSlip(word.lower, lexicon);
  if (!slip?.isCertain || lexicon.frequency(slip.correction) < FREQUENT) return undefined;
  return slip.correction;
}

/** How often a draft uses each of its words, in lower case. */
const countUses = oncePer((passages: readonly Passage[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { lower } of passages.flatMap(({ words }) => words)) {
    counts.set(lower, (counts.get(lower) ?? 0) + 1);
  }
  return counts;
});
