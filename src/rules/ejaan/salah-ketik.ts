import { findDigitSlips } from '../../check/digit-slips.ts';
import { isSpellingExempt } from '../../check/exemptions.ts';
import type { Report } from '../../check/finding.ts';
import { readHeadlineSlip } from '../../check/headline-slips.ts';
import { findMisplacedSpaces } from '../../check/misplaced-spaces.ts';
import { readOwnSlip } from '../../check/own-word-slips.ts';
import { type RaisedSlip, readRaisedSlip } from '../../check/raised-slips.ts';
import { readRecordedWords } from '../../check/recorded-words.ts';
import { draftRule, type Rule, type RuleContext } from '../../check/rule.ts';
import {
  reportOwnSlip,
  reportParting,
  reportReading,
  reportSlip,
} from '../../check/slip-reports.ts';
import { findUnknownWords } from '../../check/unknown-words.ts';
import { fitCapitals } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import { readVillageWords } from '../../facts/places/village-words.ts';
import { headsName } from '../../knowledge/capital-words.ts';
import { isNewsName } from '../../knowledge/news-names.ts';
import { findOfficeWord } from '../../knowledge/office-words.ts';
import { opensOffice } from '../../knowledge/offices.ts';
import { findDistrictHomes, isRegion, isRegionWord } from '../../knowledge/regions.ts';
import type { Lexicon } from '../../morphology/lexicon.ts';
import { areSurelyTwo, partWords } from '../../morphology/part-words.ts';
import { readSlip, type Slipped } from '../../morphology/slip.ts';
import { respellSound } from '../../morphology/sound-spelling.ts';
import { isCapitalised } from '../../text/case.ts';
import type { Word } from '../../text/words.ts';

export const salahKetik: Rule = draftRule({
  id: 'ejaan/salah-ketik',
  severity: 'warning',
  summary: 'Kata diketik lengkap, dengan huruf dan spasi yang tepat dan berurutan.',
  why: 'Salah ketik adalah yang pertama terlihat pembaca, dan mudah terlewat oleh penulisnya sendiri.',
  exceptions:
    'Nama, singkatan, kata asing, kata cakapan, kata yang sendirian dalam tanda petik, kata yang diulang-ulang kecuali yang pasti salah, kata di berkas acara dan daftar pejabat, kata di `istilah` dan `kamus`, dan teks miring dibiarkan. Yang tidak mirip satu kata lazim pun dibiarkan; lihat `ejaan/kata-tak-dikenal`.',
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
      { text: 'Warga «tahunini» menjaga «gayahidup» di «lahanpertanian», «seba gai» «kebiasan».' },
      {
        text: 'Warga «wlayah» itu; «diharapan» «petingnya» «pecegahan» «darii» «seluruuh» desa.',
        fixed: 'Warga wilayah itu; diharapkan pentingnya pencegahan dari seluruh desa.',
      },
      { text: 'Tim memeriksa «lingkingan» sekolah.' },
      { text: 'Rapat «dilaksakan» sesudah camat «mengatan» bahwa «instusi» itu siap.' },
      { text: '“Kami «mellaui» tahap itu,” katanya.' },
      {
        text: '«Dimpimpin» Camat Contoh, warga berkumpul. «Kegaitan» itu digelar setiap tahun.',
        fixed: 'Dipimpin Camat Contoh, warga berkumpul. Kegiatan itu digelar setiap tahun.',
      },
      {
        text: 'Peserta «masing-masig» membawa bekal dan memakai aplikasi online «demgan» lancar.',
        fixed: 'Peserta masing-masing membawa bekal dan memakai aplikasi online dengan lancar.',
      },
      { text: '“Kami siap,” «jelasBupati» kepada Dinas Koperasi «danUKM».' },
      { text: 'Cuaca membaik, tetapi masih «aka nada» hujan bagi «tula ng» punggung tim.' },
      {
        text: 'Dalam beberapa «ha ri» ini «p ers» dan semua «war ga» melihat apa yang «inidi maksudkan» camat.',
      },
      { text: 'Hadir pula Dinas «Kese hatan» dan guru yang «akand ipindahkan» ke balai desa.' },
      {
        text: 'Program Grebegan Sultra dibuka. Warga Grebegan Sultra senang. Panitia «Grebgan» Sultra pulang.',
      },
      {
        text: 'Warga «mengamb1l» formulir setiap hari «k3rja»; «Bupat1» Contoh hadir. «Be1iau» senang.',
      },
      {
        text: 'Camat «menyampai» apresiasi; rapat «dilaksana» di aula, «pertumbuh» ekonomi dan «kesehat» ibu dibahas.',
      },
      {
        text: 'Warga menemui Camat «Bupatih» Rahman dan Wakil «Bupti» Siregar.',
        fixed: 'Warga menemui Camat Bupatih Rahman dan Wakil Bupati Siregar.',
      },
      { text: '«Priotitas» Pembangunan Desa dibahas 20 «Kecanatan».' },
      { text: '# Akhir Tahun, «Akhinya» Jembatan Dibuka\n\nIsi.\n' },
      {
        text: '---\njudul: Tata «Kedisplinan» Pegawai\n---\nBupati meninjau «kedisplinan» pegawai.\n',
        fixed: '---\njudul: Tata Kedisplinan Pegawai\n---\nBupati meninjau kedisiplinan pegawai.\n',
      },
      { text: '“Arah «progam» itu jelas; «progam» baru, «progam» lama,” katanya.' },
      { text: 'Warga Kota «Surbaya» pergi ke «Jakrta».' },
      { text: '«akarta» (Kemenag) --- Menteri bertemu ulama.' },
      {
        text: 'Hadir «Sekretatis» Daerah, Wakil «Gunernur» Contoh, Kepala Dinas «Sosail», dan Bupati Musi «Banyausin».',
      },
      { text: 'Pegawai «Negri» Sipil dan Dinas Tenaga «Keja» menyalurkan Makan Bergizi «Grats».' },
      { text: '«KepalaDinas» Sosial di «KantorBupati» «adalahTriyanto» dari «DesaTawangharjo».' },
      { text: '# Warga Terima Bantuan «Tunau» Hari Ini\n\nBantuan tunai dibagikan.\n' },
      {
        text: '«Untu» menjaga harga, camat hadir; «Salwh» satu warga pulang. «Selainitu», ia senang.',
        fixed: 'Untuk menjaga harga, camat hadir; Salwh satu warga pulang. Selainitu, ia senang.',
      },
      {
        text: 'Angka stunting turun sejak stunting dicatat. Penanganan stunting di Subang, Kota Subang, dan kabupaten «subnag» berhasil; «stuning» di Subang dicegah.',
      },
      { text: 'Acara itu «ddiahului» doa di «dermzganya», lalu warga «mengagas» pasar apung.' },
      {
        text: 'Camat «menghadir» rapat para «mahasisa»; di sana «terapat» «maslah» yang «dimilik» warga, lalu tim «diberlaukkan».',
      },
      {
        text: 'Kota itu «hncur»; susu «kntal» dan pupuk dibagikan saat dinas «mengmembangun» balai yang «dimelayani» warga.',
      },
      {
        text: 'Tim «menggodog» koreksi «aritmatik». Pak Wiranta dan Wiranta. Budi «Wirnata» hadir.',
      },
      {
        text: '---\njudul: Pemkot Tata kawasan «kabpaten» baru\n---\nIsi.\n',
        fixed: '---\njudul: Pemkot Tata kawasan kabupaten baru\n---\nIsi.\n',
      },
    ],
    right: [
      'Adakah siswa madrasah ibtidaiyah dan tsanawiyah? Siapatah yang hadir, dan mestikah warga menunggu?',
      'Berita itu dimuat beritaSatu dan detikProperti; donasi dibuka kitaBisa, menurut iniLampung.',
      'Kepala Dinas Sosial Pendi Kandar, Bupati Agos Salim, dan Menteri Agam Wispi hadir.',
      'Abdul Hakin, Menteri Kesihatan Malaysia, dan Bupati Timor Tengah Utara menyapa Didiek Wibawanto.',
      'Kepala Bidang Umum Umumi Hasanah, Warga Bunia, dan Kepala Dinas Nakertrans Sosiah Derani hadir.',
      'Menurut Andra, Kampung Naga Bali, Jawa Poso, dan Sumba Timora ramai.',
      'Toko Pendidekan Jaya dan Rumah Qurban Contoh membagikan daging.',
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
      'Peserta membawa seblak, cilok, wedang uwuh, lempah kuning, rusip, dan martabak.',
      'Pemerintah memberdayakan petani dan menyelaraskan program antarinstansi.',
      'Hadirin dipersilakan duduk; kepada Bupati kami persilakan memberi sambutan.',
      'Ketidakhadiran peserta dan keberlangsungan usaha dibahas sebaik-baiknya.',
      '# Panen Raya di Sapuran dan Kalibeber Ramai\n\nIsi.\n',
      'Hakim Dame P. Pandiangan hadir; pegawai pegadaian di pedesaan memukul kentungan.',
      'Hal itu mengemuka dalam rapat rektorat; mendagri dan kadis hadir di manca negara.',
      'Warga sepiring berdua, bergaung lagunya, dan percayai ucapan para pengrawit.',
      'Warga Desa Pecekalan, Kecamatan Sapuran, menyambut Arief Hariana dan Vishal Tulsian.',
      'Bapak dan ibuk ini membawa daun mint atau kemangi, dan hutang itu lunas.',
      'Gebyar Budhaya digelar di Lembata dan Semarang; Kalurahan Contoh menjadi tuan rumah.',
      'Putra Mahkota Salman dan Harapan Parlindungan hadir; huru hara pada masa itu dikenang.',
      'Dampak radiologis dan kenyataan epidemiologis dibahas, termasuk fitur linknya dan kegiatan sharing.',
      'Warga membuka YouTube, iNews, eKTP, dan bankOne di laman jelasBupati.go.id; kolom {{hariBerita}} diisi otomatis.',
      'Warga Desa Suraboyo dan Dusun Jakrta menonton SatuSehat, PeduliLindungi, dan TransJakarta.',
      'H. Muh. Khakim bin Karsan dan Ibnu asal kalibeber menerima hadiah.',
      'Sinarmas Group, Kasatlantas Polresta Contoh, Untung, dan Kalimantan sebelum ini disebut.',
      '# RAMAH TAMAH DENGAN PETUGAS\n\nAcara ramah tamah digelar.\n',
      '# Albar Buka Pasar Wanayasa\n\nMuhammad Albar membuka pasar itu dengan akbar.\n',
      'Setiap tempat punya denah; tempat rapat, tempat duduk, dan tempat acara disusun menurut templat.',
      'Dua startup dan satu startup lain bersaing; semua startups itu baru.',
      'Warga Subang bertemu warga Subang; alat subang dan bawang rebang dijual di Subnang.',
      'Warga terhenyak; ideolog partai itu menulis tentang keadilan transisional dan struktur oligarkis.',
      'Pembeli menyimpan struk belanja, lalu menghaturkan terima kasih; Kasultanan Contoh berdiri.',
      'Televisi itu memakai webOS dan iPadOS.',
      'Painana (Humas) - Warga hadir.',
      'Sapuran, Humas -- Camat hadir.',
      'Pemancangan tiang, penobatan raja, dan tradisi munggahan diikuti tumpeng robyong.',
      'Ibu itu memintal benang, nelayan menambat perahu, dan telur itu menetaskan harapan.',
      'Santri mengeja kata; ia mengail ikan, memaki arus, dan memintas jalan di bubungan.',
      'Pepohonan dan bebatuan di taman itu dirawat; hupmas dan panitia makrab hadir.',
      'Atlet anggar, juri zumba, dan barista membawa pretzel, hunkwe, serta anthem.',
      'Mereka berempat membatu; batuan beruap itu berasap, bayi menyusu, dan peserta menghormat bendera.',
      'Ketidakterbacaan naskah, keterhubungan data, pengarusutamaan gender, dan pembelajarannya dibahas.',
      'Panitia memviralkan lagu itu; taman dipercantik, jalan diperlebar, arsip didigitalkan, lalu diunggahnya.',
      'Dana perimbangan dan penaatan hukum dibahas; seringan kapas, sejuklah udara, dan dapat pula ditempatinya.',
      'Tarif terbarui, lahan terbatasi, dan jalan beraspal; petinju meninju, motor matic melaju, dan abu mendingin.',
      'Kata mbak, nduk, dan dhuwur terdengar; pergelaran ludruk dan seni kriya digemari.',
      'Panjang umur a la Jepang, vitamin c air jeruk, dua ha lahan, dan grup a akan dibahas.',
      'Peserta tipe a bisa naik; kata “ha ri” dan “des a” salah ketik; kapal itu melempar sauh.',
      'Pak Warsito Rahayu dan Bu Warsito Rahayu datang. Petani lain, Wasito, memanen; Warsidi Rahayu pulang.',
      'Desa Karangasari maju. Warga Desa Karangasari senang. Tamu dari Desa Karangsari hadir.',
      'Kafe Republik Rasa ramai. Republik Rasa buka malam. Ia membaca buku Naar de Republiek Rasa.',
      'Ditreskrimsus Polda Contoh hadir. Ditreskrimsus Polda Contoh bekerja. Dirreskrimsus Polda Contoh berbicara.',
      'Anak2 kelas1 di Moto3 dan Trans7 menonton Web3; 2orang naik 10km di km2 bersama K3rja.id dan @k3rja.',
      'Kata “k3rja” salah ketik; kode P3k4 dan b2b dipakai pada tipe X9s.',
      'Gagasan itu mewujud dalam seni; timnya mengalah, raja memerintah, dan kritik mengena pada sasaran.',
      'Boleh dikata acara itu sukses; asap mengumpul, ekonomi memulih, dan leher bangau menegak.',
      'Anak kesatu itu ditarget selesai; warga masuk satu persatu, dan yang kita perbuat mari percepat.',
      'Para pengarah, pembangun, perencana, dan pengabdi hadir; kail itu dikait pada tali.',
      'Kelompok tari menampilkan gending sriwijaya dan zapin penyengat.',
    ],
  },
  applies: ({ lexicon }) => lexicon !== undefined,
  *check(context): Iterable<Report> {
    const { lexicon } = context;
    if (!lexicon) return;
    yield* capitalised(context, lexicon);
    yield* uncapitalised(context, lexicon);
    yield* findMisplacedSpaces(context, lexicon);
    yield* findDigitSlips(context, lexicon);
  },
});

/** Whether a word stands in the event file, the roster, or the lists of villages and districts. */
function isOnRecord({ lower, text }: Word, context: RuleContext): boolean {
  if (readRecordedWords(context).has(lower) || readVillageWords(context).has(lower)) return true;
  return isDistrict(text);
}

/** A name has its capital, but for the place before the first sentence: `akarta (Kemenag) ---`. */
function mayBeSlippedName({ text }: Word, index: number): boolean {
  return isCapitalised(text) || index === 0;
}

function* capitalised(context: RuleContext, lexicon: Lexicon): Generator<Report> {
  const known = {
    lexicon,
    headsName,
    findOfficeWord,
    isRegion,
    isRegionWord,
    isDistrict,
    isNewsName,
    opensOffice,
  };
  const recorded = readRecordedWords(context);
  for (const passage of context.passages) {
    for (const [index, word] of passage.words.entries()) {
      // Names on record are most of the words that would be weighed at length, to no avail.
      if (!mayBeSlippedName(word, index) || recorded.has(word.lower)) continue;
      const slip =
        readRaisedSlip(passage, index, context, known) ??
        readHeadlineSlip(passage, index, context, known);
      if (slip === undefined || isOnRecord(word, context)) continue;
      if (isSpellingExempt({ passage, ...word }, context)) continue;
      yield reportRaised(passage, word, slip, lexicon);
    }
  }
}

function reportRaised(
  passage: Passage,
  word: Word,
  { correction, isCertain, isOwn }: RaisedSlip,
  lexicon: Lexicon,
): Report {
  const text = fitCapitals(passage, word, correction);
  if (isOwn) return reportOwnSlip(passage, word, text);
  return reportSlip(passage, word, { text, isCertain }, lexicon);
}

function* uncapitalised(context: RuleContext, lexicon: Lexicon): Generator<Report> {
  for (const { passage, word } of findUnknownWords(context, lexicon)) {
    const slip = readSlip(word.lower, lexicon);
    const isRun = slip === undefined || slip.isDistant || isFirstOfTwo(word.lower, slip);
    const parted = isRun ? partWords(word.lower, lexicon) : undefined;
    const isName = isCapitalised(word.text) && parted && !areSurelyTwo(parted, lexicon);
    if (parted !== undefined && !isName) yield reportParting(passage, word, parted);
    else if (slip) yield reportReading(passage, word, slip, lexicon);
    else yield* misspelt(passage, word, context, lexicon);
  }
}

function isDistrict(name: string): boolean {
  return findDistrictHomes(name).length > 0;
}

/** Shorter words that are written as they sound may be of another language. */
const LONG = 8;

/** A word one slip from what the draft writes elsewhere, or written as it sounds. */
function* misspelt(
  passage: Passage,
  word: Word,
  context: RuleContext,
  lexicon: Lexicon,
): Generator<Report> {
  const own = readOwnSlip(word.lower, context, lexicon);
  if (own !== undefined) {
    yield reportOwnSlip(passage, word, fitCapitals(passage, word, own));
    return;
  }
  const meant = word.lower.length < LONG ? undefined : respellSound(word.lower, lexicon);
  if (meant === undefined) return;
  const text = fitCapitals(passage, word, meant);
  yield reportSlip(passage, word, { text, isCertain: false }, lexicon);
}

/** Whether a slip is likelier a word with a small one behind it: `badandan`. */
function isFirstOfTwo(word: string, { correction }: Slipped): boolean {
  return word.startsWith(correction) && word.length > correction.length + 1;
}
