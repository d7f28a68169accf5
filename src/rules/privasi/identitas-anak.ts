import type { Report } from '../../check/finding.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import { sentenceAt } from '../../draft/sentence-at.ts';
import { findPrivatePeople, type PrivatePerson } from '../../facts/people/private-people.ts';
import { anyOf, oneOf } from '../../text/patterns.ts';
import type { Span } from '../../text/span.ts';

/** A child is younger (UU 11/2012 Pasal 1 angka 3 sampai 5). */
const ADULT = 18;
/** Roles that put a child before the law by themselves. */
const LEGAL_ROLES = new Set([
  ...['anak korban', 'anak saksi', 'anak pelaku'],
  ...['saksi', 'terduga pelaku', 'pelaku', 'tersangka', 'terdakwa'],
]);
const PARTY = /(?<![a-zÀ-ɏ])(?:korban|saksi|pelaku|tersangka|terdakwa)(?![a-zÀ-ɏ])/iu;
/** Between role and name: `saksi pernikahan bernama`, `anak korban gempa bernama`. */
const OTHER_MATTER =
  /(?<![a-zÀ-ɏ])(?:pernikahan|nikah|sejarah|gempa|banjir|longsor|bencana|kebakaran|tsunami|puting|angin|kecelakaan|tenggelam|umkm|usaha|ekonomi|wisata|seni|budaya|industri|konflik|perang)(?![a-zÀ-ɏ])/iu;
/** A crime, or what somebody suffered or did by it. */
const CRIME = new RegExp(
  `(?<![a-zÀ-ɏ])${oneOf(`
    tindak_pidana kekerasan pencabulan dicabuli cabul p?emerkosaan perkosaan diperkosa rudapaksa
    persetubuhan disetubuhi pelecehan dilecehkan asusila penganiayaan dianiaya pengeroyokan dikeroyok
    pembunuhan dibunuh penculikan diculik perundungan dirundung pencurian mencuri perampokan
    pembegalan begal tawuran klitih perdagangan_(?:orang|anak) tppo eksploitasi narkoba narkotika sabu
    penikaman ditikam penusukan ditusuk penyiksaan disiksa
  `)}(?![a-zÀ-ɏ])`,
  'iu',
);

/** What befell somebody who is then named. */
const CASUALTY =
  /(?<![a-zÀ-ɏ])korban (?:yang )?(?:meninggal|tewas|hilang|hanyut|luka|selamat|banjir|longsor|gempa|kebakaran|kecelakaan|tenggelam|tanah longsor|puting beliung)(?![a-zÀ-ɏ])/iu;
/** What leads to the child: a school by its number, a neighbourhood, a parent by name. */
const TRACE = anyOf(
  /(?<![A-Za-zÀ-ɏ])(?:SD|SMP|SMA|SMK|MI|MTs|MA|MIN|MTsN|MAN)(?:N| Negeri| Swasta)? ?\d{1,3}/u,
  /(?<![A-Za-zÀ-ɏ])(?:SDN|SMPN|SMAN|SMKN) ?\d{1,3}/u,
  /(?<![A-Za-zÀ-ɏ])R[Tt]\.? ?\d{1,3}/u,
  /(?<![A-Za-zÀ-ɏ])(?:anak dari|putra dari|putri dari|anak pasangan|ayahnya|ibunya|orang tuanya),? (?:bernama )?[A-Z][a-z]+/u,
);

export const identitasAnak: Rule = draftRule({
  id: 'privasi/identitas-anak',
  severity: 'error',
  summary: 'Identitas anak korban, anak saksi, dan anak yang berkonflik dengan hukum dirahasiakan.',
  why: 'Nama yang tersiar mengikuti anak seumur hidup; membukanya diancam pidana bagi siapa pun yang menyiarkan.',
  exceptions:
    'Hanya bila umurnya di bawah 18 tahun dan kalimatnya tentang tindak pidana. Nama anak yang menjadi korban bencana atau kecelakaan hanya menjadi catatan, dan hanya bila disertai sekolah, alamat, atau nama orang tua; begitu pula inisial dalam perkara pidana. Penerima bantuan dibiarkan.',
  source:
    'UU 11/2012 tentang Sistem Peradilan Pidana Anak Pasal 19; data anak: UU 27/2022 tentang Pelindungan Data Pribadi Pasal 4 ayat (2) huruf e',
  checklist: 'Tidak ada identitas anak korban, saksi, atau pelaku',
  examples: {
    wrong: [
      { text: 'Polisi mendampingi korban penganiayaan bernama «Siti Aminah» (14).' },
      { text: 'Pelaku pencurian itu, pelaku «Budi Santoso», 16 tahun, dibina di LPKA.' },
      { text: 'Anak korban kekerasan itu, korban «Rani» (9 tahun), didampingi psikolog.' },
      { text: 'Korban perundungan itu adalah «Dimas Prakoso» (12), siswa kelas enam.' },
      { text: 'Dinas mendampingi anak saksi bernama «Andi» (13) selama sidang.' },
      {
        text: 'Perundungan menimpa siswi berinisial «SA» (14) dari SMPN 3 Contoh.',
      },
      {
        text: 'Korban banjir yang meninggal atas nama «Andi Saputra» (7 tahun), siswa SDN 5 Contoh.',
      },
    ],
    right: [
      'Dinas mendampingi anak korban kekerasan berinisial SA (14).',
      'Tersangka pencurian, tersangka Budi Santoso (34), ditahan polisi.',
      'Beasiswa diterima siswi bernama Siti Aminah (14) dari SMPN 3 Contoh.',
      'Tim menemukan korban banjir bernama Andi (7) dalam keadaan selamat.',
      'Saksi pernikahan bernama Anton (17) belum memenuhi syarat umur.',
      'Anak korban gempa bernama Ayu (10) menerima tas sekolah.',
      'Korban kecelakaan yang meninggal atas nama Andi Saputra (47 tahun), guru SDN 5 Contoh.',
      'Siswa SDN 5 Contoh bernama Andi Saputra (10 tahun) tampil membaca puisi tentang korban banjir.',
      'Korban kekerasan terbanyak berasal dari Gerunggang (14) dan Rangkui (9).',
      'Korban pencabulan, sebut saja Bunga (14), didampingi psikolog.',
      'Pelaku UMKM bernama Rani (17) memamerkan kue di pameran.',
      'Sebanyak 12 anak korban kekerasan didampingi psikolog sepanjang 2026.',
      'Kasus kekerasan terhadap anak (14 kasus) turun dari tahun lalu.',
      'Tersangka penipuan dijerat pasal 3 UU RI No. 8 tahun 2010 dan UU RI No. 11 tahun 2008.',
      'Lomba poster antinarkoba dimenangkan siswa bernama Dewi (15) dari SMAN 1 Contoh.',
    ],
  },
  *check({ passages }) {
    for (const passage of passages) {
      for (const person of findPrivatePeople(passage)) {
        const report = judge(passage, person);
        if (report) yield report;
      }
    }
  },
});

function judge(passage: Passage, person: PrivatePerson): Report | undefined {
  if (person.age === undefined || person.age >= ADULT) return undefined;
  const span = passage.span(person.name.start, person.name.end);
  if (!isBeforeLaw(passage, person)) return judgeCasualty(passage, person, span);
  if (!person.isInitials) {
    return {
      span,
      message: `Nama anak (${person.age} tahun) dalam perkara pidana wajib dirahasiakan; tulis inisial tanpa sekolah, alamat, dan orang tua (UU 11/2012 Pasal 19).`,
    };
  }
  const trace = findTrace(passage, person);
  if (trace === undefined) return undefined;
  return {
    span,
    severity: 'warning',
    message: `Inisial anak ini bersama “${trace}” masih menunjuk orangnya; hapus keterangan itu (UU 11/2012 Pasal 19).`,
  };
}

/** A child that something befell, and whose home, school or parents are named beside it. */
function judgeCasualty(passage: Passage, person: PrivatePerson, span: Span): Report | undefined {
  const { start } = sentenceAt(passage, person.name.start);
  const before = passage.text.slice(start, person.name.start);
  if (person.isInitials || !CASUALTY.test(before)) return undefined;
  const trace = findTrace(passage, person);
  if (trace === undefined) return undefined;
  return {
    span,
    severity: 'info',
    message: `Nama anak ini bersama “${trace}” menunjukkan keluarganya; cukup umur dan nama desanya, kecuali keluarganya mengizinkan.`,
  };
}

/** What in the sentence leads to the child's home. */
function findTrace(passage: Passage, { name }: PrivatePerson): string | undefined {
  const sentence = sentenceAt(passage, name.start);
  return TRACE.exec(passage.text.slice(sentence.start, sentence.end))?.[0];
}

/** Whether the passage puts the person into a criminal case. */
function isBeforeLaw(passage: Passage, { role, between, name }: PrivatePerson): boolean {
  if (role === undefined) {
    const { start, end } = sentenceAt(passage, name.start);
    const sentence = passage.text.slice(start, end);
    return PARTY.test(sentence) && isAboutCase(sentence);
  }
  if (LEGAL_ROLES.has(role) && !OTHER_MATTER.test(between)) return true;
  return role !== 'warga' && isAboutCase(passage.text);
}

/** Contests and lessons against a crime are no case. */
function isAboutCase(text: string): boolean {
  return (
    CRIME.test(text) &&
    !/(?<![a-zÀ-ɏ])(?:lomba|juara|poster|penyuluhan|sosialisasi|edukasi|duta|kampanye|beasiswa|prestasi)(?![a-zÀ-ɏ])/iu.test(
      text,
    )
  );
}
