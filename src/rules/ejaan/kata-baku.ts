import { isSpellingExempt } from '../../check/exemptions.ts';
import { isInForeignPhrase } from '../../check/foreign-phrase.ts';
import { replacement } from '../../check/replacement.ts';
import { lexicalRule, type Rule } from '../../check/rule.ts';
import {
  fitCapitals,
  followsNameHead,
  isAllCapitals,
  isInName,
  isLoneCapital,
  isOrdinaryOpening,
  isRaisedThing,
  isTitleCased,
  wordBefore,
} from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import { isMeasured } from '../../knowledge/counted-nouns.ts';
import { type NonstandardWord, readNonstandardWords } from '../../knowledge/spellings.ts';
import type { Verdict } from '../../morphology/lexicon.ts';
import { deriveStandardForm, findNonstandard } from '../../morphology/standard-form.ts';
import { isCapitalised } from '../../text/case.ts';
import { textBefore } from '../../text/text-before.ts';

export const kataBaku: Rule = lexicalRule<NonstandardWord>({
  id: 'ejaan/kata-baku',
  severity: 'error',
  summary: 'Kata ditulis dalam bentuk bakunya menurut kamus.',
  why: 'Bentuk tidak baku dibetulkan redaksi dan membuat rilis resmi tampak ditulis tergesa-gesa.',
  exceptions:
    'Nama orang, tempat, dan lembaga, judul peraturan yang disebut dengan nomornya, istilah di `humas.yaml`, dan teks miring dibiarkan. Serapan istilah agama hanya diperingatkan.',
  source: 'KBBI VI; EYD V II.B (imbuhan) dan IV (unsur serapan)',
  checklist: 'Kata yang dipakai adalah bentuk baku',
  examples: {
    wrong: [
      {
        text: 'Petugas melakukan «Survey» lapangan dan menyiapkan dua unit «Photocopy» baru.',
        fixed: 'Petugas melakukan Survey lapangan dan menyiapkan dua unit Photocopy baru.',
      },
      {
        text: '«Aktifitas» warga kembali normal; «aktifitasnya» padat.',
        fixed: 'Aktivitas warga kembali normal; aktivitasnya padat.',
      },
      {
        text: 'Sesuai «himbauannya», «pengijinan» itu «dihimbaukan» lagi.',
        fixed: 'Sesuai imbauannya, pengizinan itu diimbaukan lagi.',
      },
      {
        text: 'Dinas «menghimbau» warga «merubah» kebiasaan.',
        fixed: 'Dinas mengimbau warga mengubah kebiasaan.',
      },
      {
        text: '“Kami «mensosialisasikan» «resiko» banjir,” katanya.',
      },
      {
        text: '# «PRAKTEK» BAIK PELAYANAN\n\nIsi.\n',
        fixed: '# PRAKTIK BAIK PELAYANAN\n\nIsi.\n',
      },
      {
        text: 'Rapat digelar pada «Jum’at», 15 «Nopember» 2024.',
        fixed: 'Rapat digelar pada Jumat, 15 November 2024.',
      },
      {
        text: 'Ia menemui pejabat «Kementrian» Pekerjaan Umum.',
        fixed: 'Ia menemui pejabat Kementerian Pekerjaan Umum.',
      },
      {
        text: "Biayanya Rp2 «Milyar»; semoga «bermanfa'at».",
        fixed: 'Biayanya Rp2 miliar; semoga bermanfaat.',
      },
      {
        text: 'Warga «sholat» Idulfitri di lapangan.',
        fixed: 'Warga salat Idulfitri di lapangan.',
      },
      {
        text: 'Libur Hari Raya «Idul Fitri» dimulai Senin.',
        fixed: 'Libur Hari Raya Idulfitri dimulai Senin.',
      },
      {
        text: 'Petugas «menunjukan» lahan 12 «hektar» itu.',
        fixed: 'Petugas menunjukkan lahan 12 hektare itu.',
      },
      {
        text: '---\njudul: Pemkot Perbaiki «Sistim» Layanan\n---\nIsi.\n',
        fixed: '---\njudul: Pemkot Perbaiki Sistem Layanan\n---\nIsi.\n',
      },
      {
        text: '«Sholat» gaib didirikan; «jaman» berganti, kata «Ustadz» Ahmad.',
        fixed: 'Salat gaib didirikan; zaman berganti, kata Ustaz Ahmad.',
      },
      {
        text: 'Panitia «melegalisir» berkas yang sudah «dikoordinir» camat.',
        fixed: 'Panitia melegalisasi berkas yang sudah dikoordinasikan camat.',
      },
      {
        text: '«Diahir» sambutannya, camat berpesan.',
        fixed: 'Di akhir sambutannya, camat berpesan.',
      },
      {
        text: 'Tim itu terdiri dari «Personil» dapur umum; warga menjunjung «Sportifitas».',
        fixed: 'Tim itu terdiri dari Personel dapur umum; warga menjunjung Sportifitas.',
      },
      {
        text: '# Alun-Alun «Membludak», Lurah «Menghimbau» Warga\n\nIsi.\n',
        fixed: '# Alun-Alun Membeludak, Lurah Mengimbau Warga\n\nIsi.\n',
      },
      { text: 'Berkas «tdk» lengkap.', fixed: 'Berkas tidak lengkap.' },
      { text: 'Hasil kebun dijual 6 «dollar» AS.', fixed: 'Hasil kebun dijual 6 dolar AS.' },
      { text: 'Santri menghafal «Al Quran».', fixed: "Santri menghafal Al-Qur'an." },
    ],
    right: [
      'Warga membaca Survey dan menonton Symposium. Taman itu diberi nama Furniture oleh pemiliknya.',
      'Pasien Covid-19 dan COVID-19 sembuh; tagar #covid19 ramai.',
      'Lapor SPT dan YG Entertainment dibahas; (YG) ditulis singkat.',
      'Kedaulatan rakyat (popular sovereignty) dibahas.',
      'Upaya tracing dan asset recovery berjalan.',
      'Taman Pendidikan Al Quran dan Universitas Kyai Contoh dibangun.',
      'Team Leader itu memuji Villa Contoh; Kharisma menyampaikan laporan.',
      'Rizki Anugrah dan Putera Sampoerna hadir bersama Jamaah Tabligh.',
      'Rizki menyampaikan laporan; Khotib, rekannya, mencatat.',
      '# Rizki Terima Penghargaan Wali Kota\n\nIsi.\n',
      'Pasar Senen dan Goa Jatijajar ramai pengunjung.',
      'Aktivitas, efektivitas, risiko, izin, dan praktik baik dibahas.',
      'Istilah *assessment* dan *trend* dijelaskan narasumber.',
      'Bank itu menjalani stress test; sampah diangkut dump truck.',
      'Hal itu diatur dalam Peraturan Daerah Nomor 3 Tahun 2005 tentang Ijin Usaha dan Retribusi Propinsi.',
      'Ia mempunyai, memperhatikan, mempelajari, memproduksi, dan mengkritik gagasan itu.',
      'Situs sekertariat.contoh.go.id dan akun @praktek_baik memuat datanya.',
      'Berkas ijin.pdf dan jadual_acara.xlsx sudah dikirim.',
      'Madrasah Aliyah Negeri 1 dan Madrasah Tsanawiyah Al-Ikhlas bertanding.',
      'Petugas memasukkan data, menaikkan bendera, dan mengesahkan berita acara.',
      'Badan Pertanahan menyerahkan sertipikat tanah kepada warga.',
      'Pemilik Apotik Sehat dan Cafe Bahari mengikuti rapat.',
      { text: 'Menu ijin dibuka.', settings: 'istilah: [Menu ijin]\n' },
      'Gaya trendi itu menampakkan sebagian karyanya.',
      'Petani menanam padi dengan sistem jajar legowo 4:1.',
      'Karna, tokoh pewayangan itu, dipentaskan.',
      'Rapat itu dipimpin Legowo dan dihadiri Soleh, bersama Khotib, di Goa Jatijajar.',
      'Warga membeli Standart Pro dan minum di warung Cabe; koran Sistim terbit lagi.',
      'Ketua dharma wanita hadir.',
      'Legowo menyampaikan laporan; Soleh dan Sholih, rekannya, mencatat.',
      'Kami meng-upload data dan me-review hasil; alat hekter dan sifat demokratik dibahas.',
      'JAKARTA, PROPINSI DKI – Kegiatan berlangsung tertib.',
    ],
  },
  *phrases() {
    for (const data of readNonstandardWords()) {
      if (data.wrong.includes(' ')) yield { words: data.wrong, data };
    }
  },
  derive(word, { lexicon }) {
    const listed = findNonstandard(word);
    if (listed) return listed;
    const derived = lexicon ? lexicon.judge(word) : standardForm(word);
    if (derived?.kind !== 'nonstandard' || derived.base.wrong === word) return undefined;
    return { ...derived.base, wrong: word, right: derived.right };
  },
  report({ passage, start, end, data }, context) {
    if (mayBeName(passage, start, end, data)) return undefined;
    if (isKept(passage, start, end)) return undefined;
    if (isSpellingExempt({ passage, start, end }, context)) return undefined;
    const { lexicon } = context;
    if (data.kind === 'inggris' && lexicon && isInForeignPhrase(passage, start, end, lexicon)) {
      return undefined;
    }
    const found = passage.text.slice(start, end);
    const text = isCounted(passage, start, end, data)
      ? data.right
      : fitCapitals(passage, { start, end }, data.right);
    const isRaised = data.capital === undefined && isInName(passage, start, end);
    return {
      ...replacement(passage, start, end, text, { safe: !isRaised }),
      severity: data.kind === 'agama' || isRaised ? 'warning' : 'error',
      message: `“${found}” ${fault(data)}; tulis “${text}”.`,
    };
  },
});

/** `Rp2 Milyar`, `5 Propinsi`: a figure counts or measures with the word, whose capital is a second slip. */
function isCounted(
  passage: Passage,
  start: number,
  end: number,
  { right }: NonstandardWord,
): boolean {
  const { text } = passage;
  if (!/^[A-Z][a-z]/u.test(text.slice(start, end)) || isTitleCased(passage)) return false;
  if (!/\d $/u.test(textBefore(text, start, 2))) return false;
  if (/^(?:miliar|triliun)$/u.test(right)) return true;
  return isMeasured(right) && !/^ [A-Z]/u.test(text.slice(end, end + 2));
}

/** `jajar legowo`, `dharma wanita`: terms and names that keep the spelling they were given. */
function isKept({ lower }: Passage, start: number, end: number): boolean {
  const found = lower.slice(start, end);
  if (found === 'dharma') return lower.startsWith(' wanita', end);
  return found === 'legowo' && /(?:jajar|tanam|sistem|pola) $/u.test(textBefore(lower, start, 8));
}

/** Without word lists a word is judged by its root alone. */
function standardForm(word: string): Verdict | undefined {
  const form = deriveStandardForm(word);
  return form && { kind: 'nonstandard', ...form };
}

/** A verb by its prefix, which is no name whatever stands beside it: `Menghimbau Warga`. */
const VERB = /^(?:Me[mn]|Di)[a-z]{6,}$/u;

/** Longer words in capitals are shouted, not abbreviated: `SPT`, `AKTE`. */
const LONGEST_ACRONYM = 5;

function mayBeName(passage: Passage, start: number, end: number, word: NonstandardWord): boolean {
  const found = passage.text.slice(start, end);
  if (!isCapitalised(found)) return false;
  if (VERB.test(found) && word.capital === undefined) return false;
  const shouted = isAllCapitals(passage);
  if (!/[a-z]/u.test(found) && !shouted && found.length <= LONGEST_ACRONYM) return true;
  switch (word.capital) {
    case 'nama':
      return !shouted;
    case 'tengah':
      return !shouted && !isOrdinaryOpening(passage, start, end);
    case 'mandiri':
      return followsCapital(passage, start);
    case 'selalu':
      return followsNameHead(passage, start);
    case 'kecil':
      return shouted || isInName(passage, start, end) || !/[a-z]/u.test(found);
    case undefined:
      return (
        isInName(passage, start, end) &&
        !(mayBeRaised(word) && isLoneCapital(passage, start, end)) &&
        !(word.kind === 'inggris' && isRaisedThing(passage, start, end))
      );
    default:
      return word.capital satisfies never;
  }
}

/** Whether a word with a capital may still be no name; books and sites have English and Arabic ones. */
function mayBeRaised({ kind }: NonstandardWord): boolean {
  return kind !== 'inggris' && kind !== 'agama';
}

/** `Taman Pendidikan Al Quran`, `Universitas Kyai Contoh`. */
function followsCapital(passage: Passage, start: number): boolean {
  const before = wordBefore(passage, start);
  return before !== undefined && isCapitalised(before) && !isAllCapitals(passage);
}

function fault({ kind }: NonstandardWord): string {
  switch (kind) {
    case 'imbuhan':
      return 'bukan bentukan baku menurut EYD V dan KBBI VI';
    case 'tulisan':
      return 'salah tulis menurut KBBI VI';
    case 'nama':
      return 'bukan tulisan nama resminya';
    case 'serapan':
    case 'inggris':
    case 'agama':
      return 'bukan bentuk baku menurut KBBI VI';
    default:
      return kind satisfies never;
  }
}
