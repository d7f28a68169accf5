import { isSpellingExempt } from '../../check/exemptions.ts';
import { replacement } from '../../check/replacement.ts';
import { lexicalRule, type Rule } from '../../check/rule.ts';
import {
  fitCapitals,
  followsNameHead,
  isInName,
  isLoneCapital,
  wordAfter,
  wordBefore,
} from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import { partCompound } from '../../knowledge/parted-compounds.ts';
import { type Compound, isCompoundMistake, readCompounds } from '../../knowledge/spellings.ts';
import type { Lexicon } from '../../morphology/lexicon.ts';
import { isCapitalised, titleCase } from '../../text/case.ts';

/** After these a compound with a capital is still a common noun: `Perjanjian Kerjasama`. */
const DOCUMENT = /^(?:perjanjian|nota|naskah|dokumen|piagam|memorandum|penandatanganan)$/iu;

export const gabunganKata: Rule = lexicalRule<Compound>({
  id: 'ejaan/gabungan-kata',
  severity: 'error',
  summary:
    'Gabungan kata ditulis terpisah (wali kota), serangkai (olahraga), atau bertanda hubung.',
  why: 'Redaksi membetulkannya setiap kali; di rilis resmi kekeliruan ini terbaca sebagai kelalaian.',
  exceptions:
    'Judul peraturan yang disebut dengan nomornya, nama jalan, nama lembaga, istilah di `humas.yaml`, dan teks miring dibiarkan.',
  source: 'EYD V II.B (gabungan kata, bentuk ulang, bentuk terikat); KBBI VI',
  checklist: 'Gabungan kata ditulis menurut kamus',
  examples: {
    wrong: [
      { text: '«Walikota» membuka pelatihan.', fixed: 'Wali kota membuka pelatihan.' },
      {
        text: '«Walikota» Contoh dan Wakil «Walikota» Misal hadir.',
        fixed: 'Wali Kota Contoh dan Wakil Wali Kota Misal hadir.',
      },
      {
        text: 'Pelantikan «walikota-wakil» wali kota digelar.',
        fixed: 'Pelantikan wali kota-wakil wali kota digelar.',
      },
      {
        text: 'Program itu menaikkan «daya-saing» desa; «orang-tua» siswa hadir.',
        fixed: 'Program itu menaikkan daya saing desa; orang tua siswa hadir.',
      },
      {
        text: 'Hadir pula Wakil «walikota» Contoh dan wakil «walikota» setempat.',
        fixed: 'Hadir pula Wakil Wali Kota Contoh dan wakil wali kota setempat.',
      },
      { text: 'Ia bertemu «walikota» kemarin.', fixed: 'Ia bertemu wali kota kemarin.' },
      {
        text: '# «WALIKOTA» BUKA PELATIHAN\n\nIsi.\n',
        fixed: '# WALI KOTA BUKA PELATIHAN\n\nIsi.\n',
      },
      {
        text: '---\njudul: Pemkot Jalin «Kerjasama» Pengelolaan Sampah\n---\nIsi.\n',
        fixed: '---\njudul: Pemkot Jalin Kerja Sama Pengelolaan Sampah\n---\nIsi.\n',
      },
      {
        text: 'Pemkot «bekerjasama» dengan kampus; «kerjasamanya» tiga tahun.',
        fixed: 'Pemkot bekerja sama dengan kampus; kerja samanya tiga tahun.',
      },
      {
        text: '“«Terimakasih» atas dukungan warga,” katanya.',
      },
      {
        text: 'Camat «bertanggungjawab» atas laporan «pertanggung jawaban» itu.',
        fixed: 'Camat bertanggung jawab atas laporan pertanggungjawaban itu.',
      },
      {
        text: 'Naskah itu «di tanda tangani» di gelanggang «olah raga».',
        fixed: 'Naskah itu ditandatangani di gelanggang olahraga.',
      },
      {
        text: 'Kedua pihak menyusun Perjanjian «Kerjasama» baru.',
        fixed: 'Kedua pihak menyusun Perjanjian Kerja Sama baru.',
      },
      {
        text: '«Undang Undang» itu berlaku «terus menerus».',
        fixed: 'Undang-undang itu berlaku terus-menerus.',
      },
      {
        text: 'Perbaikan «rantaipasok» dibahas; warga «berunjukrasa» dan «sipemilik» lahan hadir.',
        fixed: 'Perbaikan rantai pasok dibahas; warga berunjuk rasa dan si pemilik lahan hadir.',
      },
      {
        text: 'Warga menghadiri «Halal Bihalal» di Aula «Balaikota» Contoh.',
        fixed: 'Warga menghadiri Halal Bihalal di Aula Balai Kota Contoh.',
      },
      {
        text: 'Ia menerima «Satya Lencana» Karya Satya.',
        fixed: 'Ia menerima Satyalancana Karya Satya.',
      },
      {
        text: 'Bus umum («Antar Kota Antar Provinsi») tiba.',
        fixed: 'Bus umum (Antarkota Antarprovinsi) tiba.',
      },
      {
        text: 'Naskah **«kerjasama»** dibaca di *posko*.',
        fixed: 'Naskah **kerja sama** dibaca di *posko*.',
      },
    ],
    right: [
      'Wali Kota Contoh membuka pelatihan bersama wali kota lain.',
      'Pemilihan Putra Putri Kampus digelar; siswa, siswi, dan guru hadir, dan warga membeli buah, buahan itu manis.',
      'Dasarnya Peraturan Walikota Contoh Nomor 25 Tahun 2017 tentang Tatacara Layanan Informasi.',
      'Hal itu diatur dalam Keputusan Walikota Contoh No. 12 Tahun 2019.',
      'Peserta berkumpul di Jalan Walikota, di seberang Hotel Walikota Indah.',
      'Turnamen Walikota Cup diikuti 16 klub.',
      'Tim *Walikota Muda* tampil memukau.',
      'Bus itu berhenti di halte Olahraga dan Jalan Balaikota.',
      'Ia bertugas di Satyalancana; pemilik toko Serbaneka hadir bersama Sukarela.',
      'Harian Tanggungjawab memuat berita Kerjasama Group itu.',
      'Surel dikirim ke humas@walikota.contoh.go.id atau laman kerjasama.contoh.go.id.',
      'Unggahan itu bertagar #terimakasih.',
      '“Kalau lima puluh ribu, ada lah. Kadang lebih,” katanya.',
      'PT Sumberdaya Makmur dan Yayasan Tanggungjawab Bersama ikut serta.',
      'Undang-Undang tentang Pemerintahan Daerah Khusus Ibukota Jakarta sudah dicabut.',
      'Laporan pertanggungjawaban itu ditandatangani, disebarluaskan, dan ditindaklanjuti.',
      'Ia bertanggung jawab menandatangani naskah kerja sama.',
      'Dinas Pemuda dan Olah Raga menerima tamu.',
      'Direktorat Jenderal Perikanan Budidaya mengirim tim.',
      { text: 'Klinik terimakasih buka.', settings: 'istilah: [Klinik terimakasih]\n' },
      'PANGKALPINANG, KANTOR WALIKOTA – Kegiatan berlangsung tertib.',
    ],
  },
  *phrases() {
    for (const compound of readCompounds()) yield { words: compound.wrong, data: compound };
  },
  derive(word, { lexicon }) {
    const offices = deriveOffices(word);
    if (offices !== undefined) return { wrong: word, right: offices, capital: 'selalu' };
    if (lexicon?.isAttested(word)) return undefined;
    const right = partCompound(word) ?? (lexicon && partTitle(word, lexicon));
    if (right === undefined || isCompoundMistake(word)) return undefined;
    return { wrong: word, right, capital: undefined };
  },
  report({ passage, start, end, data }, context) {
    const always = data.capital === 'selalu';
    const named = always
      ? isContestOrPlace(passage, start, end)
      : isUnsure(passage, start, end) && !isLoneCapital(passage, start, end);
    if (named || isSpellingExempt({ passage, start, end }, context)) return undefined;
    // `Ya, ada lah.` is speech.
    if (data.right === 'adalah' && /^\s?[.,!?;”"]/u.test(passage.text.slice(end))) return undefined;
    const office = always && data.right.includes(' ');
    const isRaised = !always && isUnsure(passage, start, end);
    const fitted = fitCapitals(passage, { start, end }, data.right, { office });
    const text = office && isDeputy(passage, start, end) ? titleCase(fitted) : fitted;
    const found = passage.text.slice(start, end);
    return {
      ...replacement(passage, start, end, text, { safe: !isRaised }),
      ...(isRaised && { severity: 'warning' }),
      message: `“${found}” ditulis ${manner(data.right)}: “${text}”.`,
    };
  },
});

/** `Wakil walikota Contoh`: an office whose first word has its capital and whose name follows. */
function isDeputy(passage: Passage, start: number, end: number): boolean {
  return wordBefore(passage, start) === 'Wakil' && isCapitalised(wordAfter(passage, end) ?? '');
}

/** `Perjanjian Kerjasama`: a document that is named by what it is. */
function isDocument(passage: Passage, start: number): boolean {
  return DOCUMENT.test(wordBefore(passage, start) ?? '');
}

/** `menjadi Tanggungjawab kita`: a capital that makes no name, as far as one can see. */
function isUnsure(passage: Passage, start: number, end: number): boolean {
  return isInName(passage, start, end) && !isDocument(passage, start);
}

/** `walikota-wakil`: a pair of offices. */
function deriveOffices(word: string): string | undefined {
  const [first = '', second = '', third] = word.split('-');
  if (third !== undefined || second === '') return undefined;
  const [left, right] = [first, second].map(findOffice);
  if (left === undefined && right === undefined) return undefined;
  return `${left ?? first}-${right ?? second}`;
}

/** Whom `si` and `sang` stand before: `si pemilik`, `sang juara`. */
const TITLED =
  /^(si|sang)(pe[lmnrw][a-z]{4,}|anak|ibu|ayah|bayi|korban|kecil|sulung|bungsu|juara|saka)$/u;

/** `sipemilik`: an article run into the person it stands before. */
function partTitle(word: string, lexicon: Lexicon): string | undefined {
  const [, article = '', person = ''] = TITLED.exec(word) ?? [];
  if (!lexicon.isAttested(person) || lexicon.isListed(word)) return undefined;
  return `${article} ${person}`;
}

/** The office that is the half of a pair like `walikota-wakil`, apart as it belongs. */
function findOffice(word: string): string | undefined {
  return word === 'walikota' ? 'wali kota' : undefined;
}

/** `Jalan Walikota`, `Walikota Cup`: a name whose spelling is its own. */
function isContestOrPlace(passage: Passage, start: number, end: number): boolean {
  return followsNameHead(passage, start) || /^(?:cup|award)$/iu.test(wordAfter(passage, end) ?? '');
}

function manner(right: string): string {
  if (right.includes('-') && !right.includes(' ')) return 'dengan tanda hubung';
  return right.includes(' ') ? 'terpisah' : 'serangkai';
}
