import { isSpellingExempt } from '../../check/exemptions.ts';
import type { Report } from '../../check/finding.ts';
import { readRecordedNames } from '../../check/recorded-names.ts';
import { replacement } from '../../check/replacement.ts';
import { lexicalRule, type Rule, type RuleContext } from '../../check/rule.ts';
import {
  fitCapitals,
  followsNameHead,
  isAllCapitals,
  isTitleCased,
  opensSentence,
  wordAfter,
  wordBefore,
} from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import { mayBeProgramme } from '../../draft/raised-word.ts';
import {
  type AcronymForm,
  keepsCapitals,
  readAcronymForms,
} from '../../knowledge/acronym-forms.ts';
import { capitalise, isCapitalised } from '../../text/case.ts';
import { textBefore } from '../../text/text-before.ts';
import { findWords } from '../../text/words.ts';

export const akronim: Rule = lexicalRule<AcronymForm>({
  id: 'ejaan/akronim',
  severity: 'error',
  summary:
    'Singkatan ditulis dengan huruf kapital (ASN, APBD), akronim nama dengan kapital awal (Bappeda).',
  why: 'Singkatan lembaga yang berhuruf kecil atau salah eja langsung dikenali pemiliknya.',
  exceptions:
    'Baris berhuruf kapital semua, bentuk berkapital yang tercatat di `humas.yaml`, `pejabat.yaml`, atau berkas acara, nama badan usaha (BULOG), tagar, dan alamat web dibiarkan.',
  source: 'EYD V II.F (singkatan dan akronim), butir 3 dan 6',
  checklist: 'Singkatan dan akronim ditulis dengan huruf kapital yang benar',
  examples: {
    wrong: [
      { text: 'Ketua «rw» 05 menyapa warga «Rw» 06.', fixed: 'Ketua RW 05 menyapa warga RW 06.' },
      {
        text: 'Para «asn» membahas «apbd» bersama «Dprd».',
        fixed: 'Para ASN membahas APBD bersama DPRD.',
      },
      {
        text: 'Petugas «kemenkes» dan «bappeda» tiba pukul 08.00 «wib».',
        fixed: 'Petugas Kemenkes dan Bappeda tiba pukul 08.00 WIB.',
      },
      {
        text: 'Jajaran «polres» Contoh dan «Forkompimda» hadir.',
        fixed: 'Jajaran Polres Contoh dan Forkopimda hadir.',
      },
      {
        text: 'Penyaluran «kur» dan dana «dak» fisik naik.',
        fixed: 'Penyaluran KUR dan dana DAK fisik naik.',
      },
      { text: 'Hadir unsur «forkopimda».', fixed: 'Hadir unsur Forkopimda.' },
      { text: '“Kami dibantu «bpbd»,” katanya.' },
      { text: '«Umkm» desa itu maju.', fixed: 'UMKM desa itu maju.' },
      { text: 'Rencana disusun «BAPPEDA», «KAPOLRES» Contoh, dan «SATPOL» PP.' },
      {
        text: 'Anggota TNI/«POLRI» dan «Forkompinca» Contoh hadir.',
        fixed: 'Anggota TNI/POLRI dan Forkopimcam Contoh hadir.',
      },
      { text: '«PUSKESMAS» Contoh dan kader «POSYANDU» membagikan vitamin.' },
      {
        text: 'Tenaga kesehatan («Nakes») dan kader «Posyandu» bertugas di «Puskesmas».',
        fixed: 'Tenaga kesehatan (nakes) dan kader posyandu bertugas di puskesmas.',
      },
      { text: 'Anggota TNI/«POLRI» dan «TNI-POLRI» berjaga.' },
      { text: 'Bunda «Paud» dan Kepala «Uptd» hadir.', fixed: 'Bunda PAUD dan Kepala UPTD hadir.' },
      {
        text: 'Pada acara «Hut» Dekranasda, «Ipal» itu dibuka dan seragam sekolah «sd» dibagikan.',
        fixed: 'Pada acara HUT Dekranasda, IPAL itu dibuka dan seragam sekolah SD dibagikan.',
      },
      {
        text: 'Polisi menangani penyalahgunaan «Narkoba» 42 kasus.',
        fixed: 'Polisi menangani penyalahgunaan narkoba 42 kasus.',
      },
    ],
    right: [
      'Tim Narkoba 2 dan Satgas Narkoba 42 Contoh berpatroli.',
      'Warga menerima bantuan Sembako, dan penerima PKH dan Sembako bertambah; program Rutilahu berjalan.',
      'Para ASN membahas APBD bersama DPRD dan Bappeda pukul 08.00 WIB.',
      {
        text: 'BAPPEDA dan DISKOMINFO membuka layanan.',
        settings: 'instansi: DISKOMINFO Kota Contoh\nistilah: [BAPPEDA]\n',
      },
      'RAPAT BAPPEDA DI PUSKESMAS',
      'MUARA CONTOH, KOMINFO – Warga hadir di Bappeda.',
      'DISKOMINFO, Contoh – Warga hadir.',
      'Spanduk bertulis MUSRENBANG KECAMATAN dipasang; sumber: (KOMINFO).',
      'Perum BULOG, BPKAD, dan KORPRI hadir; kode KOMINFO-7 dan HUMAS/POLRES dibiarkan.',
      'Warga ke puskesmas dan posyandu; pemilu dan pilkada berjalan tertib.',
      'Warga ke Puskesmas Contoh, Jambore Lansia, dan lomba Balita Sehat; buku “Peran Ormas” dan Kader Posyandu dibahas.',
      'Puskesmas itu buka. Ormas dan LSM hadir di Posyandu 3.',
      'Petugas polres setempat dan pemkot lain datang; perda itu dicabut.',
      'Laman bappeda.contoh.go.id dan akun @dprd_contoh ramai; #asn.',
      'Lampiran apbd.pdf dan *umkm* dicetak miring.',
      'Tambahkan 1 sdm gula; “Bayinya dibawa untuk dpt vaksin,” tulisnya.',
      'Siswa kelas 1 sd 6 libur pada Senin sd Rabu; harganya Rp10 ribu sd Rp20 ribu.',
      'Menu sop, ham, dan asi disebut.',
      'Lantai dua memakai dak beton, dan paduan suara itu menyanyikan kur pembuka. “Dak ada yang tahu,” kata Siti.',
      { text: 'Klub asn muda tampil.', settings: 'istilah: [Klub asn]\n' },
    ],
  },
  *phrases() {
    for (const acronym of readAcronymForms()) yield { words: acronym.wrong, data: acronym };
  },
  report({ passage, start, end, data }, context) {
    const found = passage.text.slice(start, end);
    if (isShouted(passage, { start, end, found }, data)) {
      return reportShouted(passage, { start, end, found }, data, context);
    }
    if (data.kind === 'jenis') return reportRaised(passage, { start, end, found }, data, context);
    if (!isFaulty(passage, { start, end, found }, data)) return undefined;
    if (isSpellingExempt({ passage, start, end }, context)) return undefined;
    const text =
      data.kind === 'salah' ? fitCapitals(passage, { start, end }, data.right) : data.right;
    return {
      ...replacement(passage, start, end, text),
      ...(DISPUTED.test(found) && { severity: 'info' as const }),
      message: `“${found}” ditulis “${text}”.`,
    };
  },
});

/** Bodies that some take for a common noun. */
const DISPUTED = /^forkopim/u;

interface Found {
  readonly start: number;
  readonly end: number;
  readonly found: string;
}

/** Whether an acronym of syllables stands in capitals throughout, alone among other words. */
function isShouted(
  passage: Passage,
  { start, end, found }: Found,
  { kind, right }: AcronymForm,
): boolean {
  if (kind === 'salah' || found.length < 4 || !/^(?:TNI-)?[A-Z]+$/u.test(found)) return false;
  if (right === found || !/^(?:TNI-)?[A-Za-z][a-z]+$/u.test(right) || keepsCapitals(found)) {
    return false;
  }
  const { text } = passage;
  if (
    !/(?:^|[\s"“(]|(?<![A-Z])TNI\/)$/u.test(textBefore(text, start)) ||
    /^[-/\d)]/u.test(text.slice(end))
  )
    return false;
  if (start === 0 && /^\s?[,:–—-]/u.test(text.slice(end))) return false;
  // Among other words in capitals it is a dateline, a banner or a headline that goes on.
  const around = [wordBefore(passage, start), wordAfter(passage, end)];
  return !around.some((word) => word !== undefined && /^[A-Z]{5,}$/u.test(word));
}

function reportShouted(
  passage: Passage,
  { start, end, found }: Found,
  { kind, right }: AcronymForm,
  context: RuleContext,
): Report | undefined {
  const { offices, bodies } = readRecordedNames(context);
  if ([...offices, ...bodies].some((name) => name.includes(found))) return undefined;
  if (isAllCapitals(passage) || followsNameHead(passage, start)) return undefined;
  if (isSpellingExempt({ passage, start, end }, context)) return undefined;
  const raised =
    (kind !== 'umum' && kind !== 'jenis') ||
    isBeforeName(passage, end) ||
    isTitleCased(passage) ||
    opensSentence(passage, start);
  const text = raised ? capitalise(right) : right;
  return {
    ...replacement(passage, start, end, text, { safe: false }),
    severity: 'warning',
    message: `Akronim “${found}” dibaca sebagai kata dan ditulis “${text}”.`,
  };
}

/** `Kader Posyandu`, `(Nakes)`: a capital on a common noun that no name follows. */
function reportRaised(
  passage: Passage,
  { start, end, found }: Found,
  { right }: AcronymForm,
  context: RuleContext,
): Report | undefined {
  if (!/^[A-Z][a-z]+$/u.test(found) || !['paragraph', 'item'].includes(passage.role)) {
    return undefined;
  }
  const { text } = passage;
  // Behind a small word, across the brackets that explain it, or in a row of other things.
  if (!/[a-zß-ÿ],? \(?$/u.test(text.slice(0, start)) || /[A-ZÀ-Þ]/u.test(lastWord(text, start)))
    return undefined;
  if (mayBeProgramme(text, start)) return undefined;
  const behind = text.slice(end);
  // `penyalahgunaan Narkoba 42 kasus`: how many there were.
  const isNumbered =
    /^ \d[\d.]* (?:kasus|orang|unit|perkara|tersangka|pelaku|jiwa|paket|botol)(?![a-z])/u.test(
      behind,
    );
  if (!isNumbered && /^\)? ?(?:[A-ZÀ-Þ\d/–-]|\((?!$)|(?:dan|serta|di|ke) [A-ZÀ-Þ])/u.test(behind))
    return undefined;
  if (
    passage.isQuoted(start, end) &&
    !passage.speech.some((one) => one.start < start && end < one.end)
  )
    return undefined;
  if (isSpellingExempt({ passage, start, end }, context)) return undefined;
  return {
    ...replacement(passage, start, end, right),
    severity: 'warning',
    message: `“${found}” di sini kata umum; tulis “${right}”.`,
  };
}

/** The word before `start`, whatever mark stands in between. */
function lastWord(text: string, start: number): string {
  return findWords(textBefore(text, start)).at(-1)?.text ?? '';
}

function isFaulty(
  passage: Passage,
  { start, end, found }: Found,
  { kind, right }: AcronymForm,
): boolean {
  switch (kind) {
    case 'salah':
      return true;
    case 'nama':
      return (
        isBeforeName(passage, end) &&
        (found === found.toLowerCase() || isHalfRaisedName(passage, { start, end, found }, right))
      );
    case 'umum':
    case 'jenis':
      return false;
    case 'selalu':
      if (isOtherWord(passage, { start, end, found })) return false;
      if (found === found.toLowerCase())
        return found !== right && !isShortened(passage, start, found);
      return isHalfRaised(passage, { start, end, found }, right);
    default:
      return kind satisfies never;
  }
}

/** Initials that are a word as well, and what tells the money from it: `dana dak fisik`, `penyaluran kur`. */
const ALSO_WORDS: ReadonlyMap<string, { readonly before: RegExp; readonly after: RegExp }> =
  new Map([
    [
      'dak',
      { before: /^(?:dana|anggaran|pagu|usulan|realisasi|program)$/iu, after: /^(?:non)?fisik$/iu },
    ],
    [
      'kur',
      {
        before: /^(?:dana|bunga|debitur|nasabah|plafon|(?:pe|me)nyalur[a-z]+)$/iu,
        after: /^(?:mikro|ritel|perumahan|disalurkan)$/iu,
      },
    ],
  ]);

/** `dak beton`, `“Dak ada yang tahu”`, `kur pembuka`: with no money beside, nor in capitals elsewhere. */
function isOtherWord(passage: Passage, { start, end, found }: Found): boolean {
  const money = ALSO_WORDS.get(found.toLowerCase());
  if (!money || (isCapitalised(found) && !opensSentence(passage, start))) return false;
  if (passage.text.includes(found.toUpperCase())) return false;
  const isMoney =
    money.before.test(wordBefore(passage, start) ?? '') ||
    money.after.test(wordAfter(passage, end) ?? '');
  return !isMoney;
}

/** `Asn`, `Hut`: initials of which only the first has its capital. */
function isHalfRaised(passage: Passage, { start, found }: Found, right: string): boolean {
  if (right !== right.toUpperCase() || !/^[A-Z][a-z]+$/u.test(found)) return false;
  return found !== 'Sd' && !followsNameHead(passage, start);
}

/** The same of initials that are a word in other names: `Jurnal Hut Trop`. */
function isHalfRaisedName(passage: Passage, place: Found, right: string): boolean {
  if (isCapitalised(wordBefore(passage, place.start) ?? '')) return false;
  return isHalfRaised(passage, place, right);
}

/** Behind these `sd` is a school, and not short for `sampai dengan`. */
const SCHOOLED =
  /(?:sekolah|anak|siswa|siswi|murid|pelajar|guru|seragam|jenjang|tingkat|bangku|lulusan|tas|sepatu) $/u;

/** `1 sdm` of sugar and `dpt` in a message are short for other words. */
function isShortened({ text }: Passage, start: number, found: string): boolean {
  if (found === 'sd') return !SCHOOLED.test(textBefore(text, start));
  return found === 'dpt' || (found === 'sdm' && /\d\s?$/u.test(text.slice(0, start)));
}

function isBeforeName(passage: Passage, end: number): boolean {
  const next = wordAfter(passage, end);
  return next !== undefined && isCapitalised(next) && !isTitleCased(passage);
}
