import { readEnglishPassive } from '../../check/english-passives.ts';
import { isSpellingExempt } from '../../check/exemptions.ts';
import type { Report } from '../../check/finding.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { fitCapitals, isTitleCased, opensSentence, wordAfter } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import {
  isNeverTurned,
  isPassiveBase,
  isPassiveBehindAuxiliary,
  isSecondHalf,
  partBeforeName,
  partPreposition,
  precedesPassive,
} from '../../knowledge/prepositions.ts';
import type { Lexicon } from '../../morphology/lexicon.ts';
import { joinPrefix, partRunPreposition } from '../../morphology/loose-affix.ts';
import { isCapitalised } from '../../text/case.ts';
import type { Word } from '../../text/words.ts';

/** Words that belong together though `ke`, `dari` open them. */
const ONE_WORD = new Map([
  ['ke pada', 'kepada'],
  ['ke mari', 'kemari'],
  ['dari pada', 'daripada'],
]);

/** How the words open that may hide a preposition or a prefix. */
const OPENING =
  /^(?:di|ke|dari|(?:me[mn]?|meng|meny|ber|ter|pe[mnr]?|peng|se)$|(?:me[mn]?|meng|meny|ber|ter)-)/u;

/** `ke-Pekanbaru`: a preposition with a hyphen before a name; `ke-Indonesiaan` is a noun. */
const HYPHENED =
  /^([Kk]e|[Dd]ari)-(?!(?:Satu|Dua|Tiga|Empat|Lima|Enam|Tujuh|Delapan|Sembilan|Sepuluh|Sebelas|Seratus|Sekian|Esa)(?![a-z]))([A-ZÀ-Þ][a-zß-ÿ]{2,})$(?<!an)/u;

/** `meng-klaster`: a prefix with a hyphen before a small letter, as foreign words have it. */
const PREFIXED = /^(me[mn]?|meng|meny|ber|ter)-([a-z]{4,})$/u;

export const kataDepan: Rule = draftRule({
  id: 'ejaan/kata-depan',
  severity: 'error',
  summary: 'Kata depan di, ke, dari ditulis terpisah; awalan di- ditulis serangkai.',
  why: 'Ini kesalahan ejaan yang paling mudah dikenali pembaca dan redaksi.',
  exceptions: 'Hanya bentuk yang tidak mungkin kata lain yang dilaporkan.',
  source: 'EYD V II.D (kata depan) dan II.B (kata berimbuhan)',
  checklist: 'Kata depan terpisah, awalan serangkai',
  examples: {
    wrong: [
      { text: 'Laman itu tidak «di update», dan berkas sudah «di upload» petugas.' },
      {
        text: 'Petugas turun «kelapangan» dan «kesekolah-sekolah», juga «didesa-desa».',
        fixed: 'Petugas turun kelapangan dan ke sekolah-sekolah, juga di desa-desa.',
      },
      {
        text: '«Dimana» pun lokasinya, petugas «kerumah» warga dan duduk «diatas» kursi, «didepannya».',
        fixed:
          'Di mana pun lokasinya, petugas ke rumah warga dan duduk di atas kursi, di depannya.',
      },
      {
        text: 'Acara «di laksanakan» pagi «diTaman» Kota Contoh dan «di hadiri» camat.',
        fixed: 'Acara dilaksanakan pagi di Taman Kota Contoh dan dihadiri camat.',
      },
      { text: 'Bantuan «di serah kan» kepada warga.' },
      { text: '“«Kedepan», layanan dibuka «dimana-mana»,” katanya.' },
      {
        text: '---\njudul: Harga Beras «Dibawah» Rp15.000\n---\nIsi.\n',
        fixed: '---\njudul: Harga Beras di Bawah Rp15.000\n---\nIsi.\n',
      },
      {
        text: 'Aturan itu «di perjelas» dan dananya akan «di realisasi»; apa yang «di perbuat» warga?',
        fixed: 'Aturan itu diperjelas dan dananya akan direalisasi; apa yang diperbuat warga?',
      },
      { text: 'Ia lahir «diJakarta».', fixed: 'Ia lahir di Jakarta.' },
      { text: '«Darimana» surat «ke pada» camat?', fixed: 'Dari mana surat kepada camat?' },
      {
        text: 'Surat «di-terbitkan» dinas lalu «di optimalkan» di kecamatan.',
        fixed: 'Surat diterbitkan dinas lalu dioptimalkan di kecamatan.',
      },
      {
        text: 'Ia pergi «kejakarta», lalu «ke-Pekanbaru».',
        fixed: 'Ia pergi ke Jakarta, lalu ke Pekanbaru.',
      },
      { text: '«Disinilah» warga «diusia» senja.', fixed: 'Di sinilah warga di usia senja.' },
      { text: 'Ia sering bepergian «keluar negeri».' },
      {
        text: 'Kami «meng-klaster» usaha dan «ber-kolaborasi».',
        fixed: 'Kami mengklaster usaha dan berkolaborasi.',
      },
      { text: 'Petugas «me laksanakan» tugas; buruh «di PHK».' },
      { text: 'Peserta diminta «ke luar» dari ruang tunggu; kegiatan «di Laksanakan» pagi.' },
      {
        text: 'Perlu «di ketahui», hal itu «di sampaikannya»; warga telah «di evakuasi» desa.',
        fixed: 'Perlu diketahui, hal itu disampaikannya; warga telah dievakuasi desa.',
      },
      { text: 'Di situ banyak keluhan, namun «dibalik itu» ada harapan.' },
      { text: 'Iman dan «ke takwaan» diperkuat.' },
      { text: 'Ia bermain «dilini» depan; «ter lihat» «ke bijakan» dan «per tumbuhan» itu.' },
      {
        text: 'Truk parkir «dibahu» jalan, «dipintu» masuk, dan «didelapan» desa.',
        fixed: 'Truk parkir di bahu jalan, di pintu masuk, dan di delapan desa.',
      },
    ],
    right: [
      'Camat hadir di launching produk itu; berkas di-upload dan hasil di review itu dibaca.',
      'Kedua-duanya, keluarga-keluarga, ketua-ketua kelas, dan kelapangan dada dibahas.',
      'Bantuan dibelah, disekolahkan, dan kalah; di sinilah acara itu.',
      'Bantuan ditangani, dijalani, dirumahkan, diawali, dan diakhiri dengan doa.',
      'Telapak tangannya dibalik; kalimatnya disela.',
      'Kedalaman sungai dan kelapangan hati dibahas secara kemasyarakatan.',
      '“Di rumah kan ada ibu,” katanya; di kantor kan ramai.',
      'Ia keluar rumah, kemari, lalu mengadu kepada camat daripada menunggu.',
      'Aksi itu dikawal mulai dari pada saat pawai hingga selesai.',
      'Posko ada di kaki bukit, di pantai, di instansi, dan di provinsi lain.',
      'Anak-anak duduk di tepi, di antaranya Siti.',
      'Kata *diatas* dalam naskah asli dibiarkan.',
      'Program itu dibidangi tim khusus dan ditingkatkan tiap tahun.',
      'Akun @dirumah dan laman dimana.contoh.go.id ramai dikunjungi.',
      'Ia dikeluarkan dari daftar, lalu dikembalikan.',
      'Petugas hadir di olah TKP, di tata usaha, di buka bersama itu, di pandangan pertama, dan di tagihan itu.',
      '# Pria Ini Kaget Ada Batu di Kandung Kemihnya\n\nIsi.\n',
      'Ada batu di kandung kemihnya dan di kandung empedu pasien.',
      'Hal itu dibahas di buka puasa bersama dan di jual beli tanah.',
      'Mobil berhenti di belokan, di masukan ketiga, di dekat ikan di pekan itu.',
      'Ia keluar kota dan keluar dari ruangan; wisatawan pergi ke luar negeri.',
      'Pejabat itu dilobi, sungai ditanggul, sawah diirigasi, rambut digerai, dan kerutan tampak.',
      'Perbuatan itu dikualifikasi sebagai pidana; rumahnya diatap seng dan lahannya ditambak.',
      'Kemeja, kelereng, kelapangan, kepala, kelapa, kedua, dan kelas tidak berkata depan.',
      'Kami meng-upload data, me-review hasil, ber-AC, dan ber-KTP; surat itu ter-pending.',
      'Warga pulang ke daratan, menghadap ke atasan, dan pindah ke perkampungan.',
      'Petinju itu naik ke ring; mobil berhenti di lini kedua; nomor di telepon; ia ditelepon.',
      'Berkas di-upload dan di-SK-kan; ia di-PHK.',
      'Korban jatuh di aspal; petugas bertugas di evakuasi dan di konsumsi; harga di proses lelang.',
      'Ucapan di terima kasih itu; ia pergi ke luar negeri dan ke luar kota.',
      'Pipa itu dibagi, disatukan, dan ditigakan; ia bermain kelereng bersama Kemal.',
      'Di Bina Graha dan di Pasang Kayu, warga hadir.',
      'Semangat ke-Indonesiaan, Hari Jadi Ke-Tiga, dan berkas di-Upload dibahas.',
    ],
  },
  *check(context) {
    for (const passage of context.passages) {
      for (const [index, word] of passage.words.entries()) {
        if (!OPENING.test(word.lower)) continue;
        const found =
          mend(passage, index, word) ??
          partField(passage, index, word) ??
          readEnglishPassive(passage, index) ??
          unhyphen(word, context.lexicon) ??
          mendByUse(passage, index, context.lexicon);
        if (!found) continue;
        const place = { passage, start: word.start, end: found.end };
        if (!isSpellingExempt(place, context)) yield report(place, found);
      }
    }
  },
});

/** What people do who go to the field. */
const MOVES =
  /^(?:turun|terjun|diterjunkan|diturunkan|langsung|pergi|datang|kembali|menuju|masuk)$/u;

interface Mended {
  readonly end: number;
  /** In lower case, but for the names in it. */
  readonly right: string;
  /** Whether the wrong form may be right where it stands. */
  readonly unsure?: boolean;
}

/** What the words from `word` on are, if a preposition or prefix opens them the wrong way. */
function mend(passage: Passage, index: number, word: Word): Mended | undefined {
  const joined = partBeforeName(word.text) ?? partPreposition(word.lower);
  if (joined !== undefined) return { end: word.end, right: joined };
  const [, preposition, place] = HYPHENED.exec(word.text) ?? [];
  if (preposition && place)
    return { end: word.end, right: `${preposition.toLowerCase()} ${place}` };
  const base = /^di-([a-z]+)$/u.exec(word.lower)?.[1];
  if (base !== undefined && isPassiveBase(base)) return { end: word.end, right: `di${base}` };
  const next = passage.words[index + 1];
  if (!next || !/^\s+$/u.test(passage.text.slice(word.end, next.start))) return undefined;
  const { end } = next;
  const whole = ONE_WORD.get(`${word.lower} ${next.lower}`);
  // `mulai dari pada saat itu`: `pada` belongs to the time behind it.
  const isStart = whole === 'daripada' && passage.words[index - 1]?.lower === 'mulai';
  if (whole !== undefined && !isStart) return { end, right: whole };
  const unsure = mendUnsure(word, next, wordAfter(passage, end));
  if (unsure !== undefined) return { end, right: unsure, unsure: true };
  return mendPassive(passage, index, next);
}

/** `turun kelapangan`; `kelapangan hati` is a noun. */
function partField({ words }: Passage, index: number, { lower, end }: Word): Mended | undefined {
  const isField = lower === 'kelapangan' && MOVES.test(words[index - 1]?.lower ?? '');
  return isField ? { end, right: 'ke lapangan', unsure: true } : undefined;
}

/** `di serah kan`: prefix and suffix both apart; who talks may well say `di rumah kan ada ibu`. */
function mendParted(passage: Passage, index: number, lexicon: Lexicon): Mended | undefined {
  const { words, text } = passage;
  const [prefix, base, suffix] = words.slice(index, index + 3);
  if (prefix?.lower !== 'di' || !base || suffix?.text !== 'kan') return undefined;
  if (text.slice(prefix.end, suffix.start) !== ` ${base.text} `) return undefined;
  if (passage.isQuoted(prefix.start, suffix.end)) return undefined;
  const right = `di${base.text}kan`;
  return lexicon.isAttested(right) ? { end: suffix.end, right, unsure: true } : undefined;
}

/** `dilini depan`, `ter lihat`: by how words are used elsewhere, so a person must look. */
function mendByUse(
  passage: Passage,
  index: number,
  lexicon: Lexicon | undefined,
): Mended | undefined {
  const { words, text } = passage;
  const [word, next] = [words[index], words[index + 1]];
  if (!lexicon || !word || /[A-Z]/u.test(word.text.slice(1))) return undefined;
  const loose = mendParted(passage, index, lexicon);
  if (loose) return loose;
  const isName = isCapitalised(word.text) && !/^D/u.test(word.text);
  const parted = isName ? undefined : partRunPreposition(word.lower, lexicon);
  if (parted !== undefined) return { end: word.end, right: parted, unsure: true };
  if (!next || text.slice(word.end, next.start) !== ' ' || !/^[a-z]+$/u.test(next.text)) {
    return undefined;
  }
  if (isSecondHalf(wordAfter(passage, next.end) ?? '')) return undefined;
  const right = joinPrefix(word.lower, next.lower, lexicon);
  return right === undefined ? undefined : { end: next.end, right, unsure: true };
}

/** `meng-klaster`, `ber-kolaborasi`: a prefix apart from an Indonesian word; foreign ones keep it. */
function unhyphen({ text, lower, end }: Word, lexicon: Lexicon | undefined): Mended | undefined {
  const [, prefix, base] = PREFIXED.exec(lower) ?? [];
  if (!lexicon || !prefix || !base || /[A-Z]/u.test(text.slice(1))) return undefined;
  // A word in a dictionary that nobody uses is foreign here: `ter-pending`.
  const isWord = lexicon.isAttested(base) && lexicon.isKnown(prefix + base);
  return isWord ? { end, right: prefix + base } : undefined;
}

/** `di laksanakan`, `telah di evakuasi`: a prefix apart from its verb. */
function mendPassive(passage: Passage, index: number, next: Word): Mended | undefined {
  if (passage.words[index]?.lower !== 'di' || !isPassive(passage, index, next)) return undefined;
  const { end } = next;
  const right = `di${next.lower}`;
  if (isCapitalised(next.text) && !isTitleCased(passage)) {
    // `di Laksanakan`: no place ends so, but `di Pasang Kayu` is one.
    return /^[A-Z][a-z]{2,}kan$/u.test(next.text) ? { end, right, unsure: true } : undefined;
  }
  const after = wordAfter(passage, end) ?? '';
  const isNoun = isSecondHalf(after) || (next.lower === 'buka' && after === 'bersama');
  return isNoun ? undefined : { end, right };
}

/** Whether `di` before `next` can only be the prefix: by the base, or by the auxiliary before it. */
function isPassive({ words, text }: Passage, index: number, next: Word): boolean {
  if (isPassiveBase(next.lower)) return true;
  const before = words[index - 1];
  if (!before || !precedesPassive(before.lower)) return false;
  return text[before.end] === ' ' && isPassiveBehindAuxiliary(next.lower);
}

/** Forms that are wrong nearly always, but a person must look: the rest of a broken line, a sense. */
function mendUnsure({ lower }: Word, next: Word, after: string | undefined): string | undefined {
  if (lower === 'dibalik' && isNeverTurned(next.lower)) return `di balik ${next.lower}`;
  if (lower === 'keluar' && next.lower === 'negeri') return 'ke luar negeri';
  if (lower === 'ke' && next.lower === 'luar' && after === 'dari') return 'keluar';
  if (lower === 'di' && /^(?:PHK|OTT|PAW)$/u.test(next.text)) return `di-${next.text}`;
  if (/^(?:me|mem|meng|meny|ber|pem|peng)$/u.test(lower) && /^[a-z]{4,}$/u.test(next.text)) {
    return lower + next.text;
  }
  return undefined;
}

function report(
  { passage, start, end }: { passage: Passage; start: number; end: number },
  { right, unsure = false }: Mended,
): Report {
  const found = passage.text.slice(start, end);
  const text = inPlace(passage, start, end, right);
  const joined = /^di-[A-Z]/u.test(right) ? 'dengan tanda hubung' : 'serangkai';
  const manner = right.includes(' ') ? 'terpisah' : joined;
  return {
    ...replacement(passage, start, end, text, { safe: !unsure }),
    ...(unsure && { severity: 'warning' }),
    message: `“${found}” ditulis ${manner}: “${text}”.`,
  };
}

/** Prepositions keep their small letter inside a title: `Harga di Bawah Rp15.000`. */
function inPlace(passage: Passage, start: number, end: number, right: string): string {
  const text = fitCapitals(passage, { start, end }, right);
  const [, name] = /^[a-z]+ ([A-ZÀ-Þ].*)$/u.exec(right) ?? [];
  if (opensSentence(passage, start) || !/[a-zß-ÿ]/u.test(text)) {
    return name === undefined ? text : `${text.slice(0, text.indexOf(' '))} ${name}`;
  }
  if (!isTitleCased(passage)) return right;
  return text.replace(/^(?:Di|Ke|Dari)(?= )/u, (preposition) => preposition.toLowerCase());
}
