import { isSpellingExempt } from '../../check/exemptions.ts';
import type { Report } from '../../check/finding.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import type { Span } from '../../text/span.ts';

/** A clause of condition or time at the head of a sentence that runs into `maka` without a comma. */
const UNPARTED =
  /^["“]?(?:Jika|Apabila|Bila|Kalau|Bilamana|Ketika|Manakala|Karena|Agar|Supaya|Meskipun|Walaupun|Setelah|Sebelum) (?!itu )[^.,;:!?()“”"–—]{4,160} maka(?= [a-zß-ÿ])/u;

/** Conjunctions that open a clause which stands before its main clause. */
const OPENS =
  /^(?:Jika|Apabila|Bila|Kalau|Ketika|Karena|Agar|Supaya|Meskipun|Meski|Walaupun|Walau|Kendati|Setelah|Sesudah|Sebelum|Usai) (?!(?:itu|ini|demikian|begitu|saja|apa|siapa) )/u;

/** A verb by its prefix, or one of the states that clauses of cause and condition tell most often. */
const PREDICATE =
  /(?<=[ ])(?:(?:me|di|ber|ter)[a-z]{4,}|putus|turun|naik|rusak|habis|tiba|datang|selesai|sakit|penuh|roboh|padam|macet|surut|hilang|mogok|hujan|banjir|longsor|gagal|kalah|menang|tutup)(?= )/u;

/** The words that, as the subject of the main clause, stand right behind the clause before it. */
const SUBJECT =
  /(?<= )(?:(?:para|seluruh|semua|ratusan|puluhan|ribuan|sejumlah) )?(?:warga|petugas|peserta|pengungsi|panitia|pemerintah|masyarakat|polisi|penyidik|tim|rombongan|siswa|pelajar|mahasiswa|guru|petani|nelayan|pedagang|penumpang|pengunjung|pengendara|pasien|relawan|pegawai|karyawan|orang tua|jemaah|korban|pelaku|jaksa|hakim|konsumen|perusahaan|perseroan|pembeli|pengguna|acara|kegiatan|rapat|upacara|ia|dia|mereka|kami|kita|pihaknya|beliau)(?: (?:ini|itu|tersebut))? (?=(?:(?:akan|sudah|telah|dapat|bisa|harus|wajib|tetap|tidak|belum|langsung|segera|masih|terpaksa) )?(?:me|di|ber|ter)[a-z]{4,}(?: |\.$)|(?:akan|dapat|bisa|harus|wajib|tetap) )|(?<= )(?:silakan|segera hubungi|harap hubungi) /gu;

/** Words that a subject cannot follow: what comes next belongs to them. */
const GOVERNS =
  /(?:^| )(?:dan|atau|serta|yang|oleh|untuk|bagi|dari|dengan|di|ke|pada|kepada|dalam|tentang|antara|agar|supaya|bahwa|karena|jika|apabila|bila|ketika|saat|setelah|sebelum|meski|meskipun|walaupun|banyak|beberapa|setiap|tiap|jumlah|sebagian|salah satu|seorang|membantu|meminta|mengajak|membuat|mendorong|melihat|melarang|menyuruh|membiarkan|mengimbau|menyebabkan|mengakibatkan|memastikan|menjadikan|memungkinkan|mengizinkan|mewajibkan|mengharuskan|mengetahui|menilai|menyatakan|mengatakan|menemukan|mendapati|menjaga|memberi|memaksa|mengarahkan|mengharapkan|memerintahkan|bahkan|hanya|jika|sampai|hingga|sehingga|sebagai|seperti|para|seluruh|semua|[A-Z][a-z]+)$/u;

/** A longer sentence without a comma tells nothing of where its clauses end. */
const LONGEST = 400;

/** Words that lead the main clause in, before its subject. */
const LEADS =
  /^(?:namun|tetapi|tapi|maka|nantinya|nanti|kini|akhirnya|ternyata|kemudian|lalu|justru|sebanyak|biasanya|mungkin|tentu|pasti)$/u;

export const komaAnakKalimat: Rule = draftRule({
  id: 'ejaan/koma-anak-kalimat',
  severity: 'warning',
  summary: 'Anak kalimat di depan induk kalimat diikuti koma: Jika hujan turun, maka …',
  why: 'Koma menunjukkan di mana syarat berakhir dan berita dimulai.',
  exceptions:
    'Hanya anak kalimat yang batasnya pasti: sebelum “maka”, atau sebelum subjek yang lazim (warga, petugas, mereka) dalam kalimat tanpa koma. Kutipan dibiarkan.',
  source: 'EYD V III.B butir 3 (tanda koma)',
  examples: {
    wrong: [
      {
        text: 'Apabila hujan turun «lagi maka» acara dipindahkan.',
        fixed: 'Apabila hujan turun lagi, maka acara dipindahkan.',
      },
      {
        text: 'Tenda dipasang. Jika tenda «penuh maka» aula dibuka.',
        fixed: 'Tenda dipasang. Jika tenda penuh, maka aula dibuka.',
      },
      { text: 'Setelah menerima laporan «warga petugas» menuju lokasi.' },
      { text: 'Karena jembatan «putus warga» menyeberang dengan rakit.' },
      { text: 'Meskipun hujan deras «mengguyur peserta» tidak meninggalkan lapangan.' },
    ],
    right: [
      'Karena jembatan putus, warga menyeberang. Agar dapat membantu warga mendapatkan rumah.',
      'Jika petugas menemukan warga melanggar aturan, izinnya dicabut.',
      'Warga menyeberang dengan rakit karena jembatan yang dibangun warga putus.',
      '“Karena warga menolak petugas masuk ke rumahnya.”',
      'Setelah ditetapkan oleh pemerintah akan ada rapat lagi.',
      'Apabila hujan turun lagi, maka acara dipindahkan.',
      'Apabila hujan turun lagi, acara dipindahkan.',
      'Acara dipindahkan apabila hujan turun lagi.',
      'Setelah itu maka acara dimulai.',
      'Jika tenda penuh (dan hujan turun), maka aula dibuka.',
      'Karena itu, maka dari itu, dan maka adalah kata penghubung.',
    ],
  },
  *check(context) {
    for (const passage of context.passages) {
      if (passage.role !== 'paragraph' && passage.role !== 'item') continue;
      for (const sentence of passage.sentences) {
        const report = beforeThen(passage, sentence) ?? beforeSubject(passage, sentence);
        if (!report || isSpellingExempt({ passage, ...report.place }, context)) continue;
        yield report.finding;
      }
    }
  },
});

/** A finding, and where in the passage. */
interface Missing {
  readonly place: Span;
  readonly finding: Report;
}

function beforeThen(passage: Passage, { start: from, end: to }: Span): Missing | undefined {
  const sentence = passage.text.slice(from, to);
  const clause = sentence.includes(' maka ') ? UNPARTED.exec(sentence)?.[0] : undefined;
  const last = clause?.split(' ').at(-2);
  if (clause === undefined || last === undefined) return undefined;
  const end = from + clause.length;
  const start = end - last.length - ' maka'.length;
  return {
    place: { start, end },
    finding: {
      ...replacement(passage, start, end, `${last}, maka`),
      message: `Anak kalimat di depan diikuti koma: “… ${last}, maka …”.`,
    },
  };
}

/** In a sentence without any comma, the first known subject with its verb behind a clause that has one. */
function beforeSubject(passage: Passage, { start: from, end: to }: Span): Missing | undefined {
  const sentence = passage.text.slice(from, to);
  if (sentence.length > LONGEST || !OPENS.test(sentence)) return undefined;
  if (/[,;:()“”"–—]/u.test(sentence) || passage.isQuoted(from, to)) {
    return undefined;
  }
  for (const { 0: found, index } of sentence.matchAll(SUBJECT)) {
    const before = sentence.slice(0, index).trimEnd();
    if (GOVERNS.test(before) || !PREDICATE.test(`${before} `)) continue;
    const last = before.split(' ').at(-1) ?? '';
    // The comma belongs before these words, which other rules may judge.
    if (before.split(' ').length < 3 || LEADS.test(last)) return undefined;
    const [subject = ''] = found.split(' ', 1);
    const start = from + before.length - last.length;
    const end = from + index + subject.length;
    return {
      place: { start, end },
      finding: {
        ...replacement(passage, start, end, `${last}, ${subject}`, { safe: false }),
        message: `Anak kalimat di depan diikuti koma: “… ${last}, ${subject} …”.`,
      },
    };
  }
  return undefined;
}
