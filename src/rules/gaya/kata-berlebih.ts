import { isStyleExempt } from '../../check/exemptions.ts';
import { replacement } from '../../check/replacement.ts';
import { lexicalRule, type Rule, type RuleContext } from '../../check/rule.ts';
import { fitCapitals, opensSentence, wordAfter } from '../../draft/capitals.ts';
import { findNewsStart } from '../../draft/dateline.ts';
import { findLead } from '../../draft/lead.ts';
import type { Passage } from '../../draft/passage.ts';
import { isNews } from '../../draft/release-variants.ts';
import { TWO_TO_TEN } from '../../text/number-words.ts';
import { oneOf } from '../../text/patterns.ts';
import { textBefore } from '../../text/text-before.ts';

/** A heavy phrase: what to write, and where the sentence stays whole with it. */
interface Officialese {
  readonly plain: string;
  /** What the next word must be; an empty string stands for a mark or the end. */
  readonly next?: RegExp;
  /**
   * Only at the start of a clause, where nothing before it governs the phrase; or only elsewhere.
   */
  readonly opens?: boolean;
  /** Puts off the news where it opens a lead; there `struktur/piramida-terbalik` speaks of it. */
  readonly delays?: boolean;
}

/** A verb with an active prefix, as `untuk` takes it. */
const VERB = /^(?:me(?:m|n|ng|ny|l|r)?[A-Za-zÀ-ɏ]{4,}|ber[A-Za-zÀ-ɏ]{3,})$/u;

/** What may follow an intransitive verb; a noun of its own may not (`mengalami kenaikan harga`). */
const ADJUNCT =
  /^(?:|sebesar|hingga|sampai|menjadi|dari|dibanding|dibandingkan|pada|sejak|karena|akibat|setelah|tajam|parah|berat|ringan|cukup|sangat|lagi|itu)$/u;

/** A number, in digits or words, as a span of time has it. */
const NUMBER = new RegExp(
  `^(?!(?:19|20)\\d\\d$)(?:\\d|se(?:tahun|bulan|minggu|pekan|hari|jam)|${TWO_TO_TEN}|beberapa)`,
  'u',
);

/** A thing to work with or speak of, not one that is singled out (`menggunakan salah satu`). */
const TOOL = /^(?!(?:salah|dengan|bagaimana|mengapa|kapan|siapa|cara|yang)$)[a-zÀ-ɏ]{4,}$/u;

/** Events that are activities by themselves. */
const EVENT = new RegExp(
  `^${oneOf(`
    pelatihan sosialisasi rapat lomba bimbingan seminar lokakarya kerja gotong jalan senam upacara
    apel bakti penyuluhan musyawarah peringatan pengajian diskusi vaksinasi bazar pasar donor
    khitanan pameran pawai kirab doa silaturahmi
  `)}$`,
  'iu',
);

/**
 * Verbs that take their object without a preposition, and prepositions that stand there all the
 * same.
 */
const TRANSITIVE = ['membahas', 'membicarakan', 'mendiskusikan', 'menjelaskan', 'memaparkan'];
const NEEDLESS = ['tentang', 'mengenai', 'terkait', 'perihal'];

/** Further ones, each with the prepositions that writers put before its object. */
const WITH_NEEDLESS: Readonly<Record<string, readonly string[]>> = {
  mengapresiasi: ['atas', 'terhadap'],
  mendukung: ['terhadap'],
  menindak: ['bagi', 'terhadap', 'kepada'],
  'menindak tegas': ['bagi', 'terhadap', 'kepada'],
  memfasilitasi: ['kepada', 'terhadap'],
};

/** Verbs whose object is the place or person reached, which leaves `ke` nothing to do. */
const REACHING = ['mengunjungi', 'menyambangi', 'mendatangi', 'memasuki', 'menghubungi'];

/** What is reached; a direction is none, and without `ke` it would say something else. */
const REACHED =
  /^(?!(?:mana|dalam|luar|atas|bawah|arah|sana|sini|situ|depan|belakang)$)[a-zÀ-ɏ]{4,}$/u;

/** Verbs of appeal, whose object is whoever is asked; a cause may follow `kepada` all the same. */
const APPEALING = ['mengimbau', 'mengajak', 'mengundang'];
const ASKED = /^(?:masyarakat|warga|seluruh|semua|para|peserta|pedagang|pengendara)$/u;

/** What somebody of rank does in person, as if a deputy had been feared. */
const IN_PERSON = ['dihadiri', 'dipimpin', 'dibuka', 'ditutup', 'diresmikan'];
const HOW_IN_PERSON = ['langsung oleh', 'secara langsung oleh'];

const PHRASES: Readonly<Record<string, Officialese>> = {
  bahwasanya: { plain: 'bahwa' },
  'dalam kurun waktu': { plain: 'dalam', next: NUMBER },
  'dengan menggunakan': { plain: 'dengan', next: TOOL, opens: false },
  'dengan tujuan untuk': { plain: 'untuk' },
  'dewasa ini': { plain: 'kini', opens: true },
  'memiliki kemampuan untuk': { plain: 'mampu' },
  'memiliki tujuan untuk': { plain: 'bertujuan' },
  'mempunyai tujuan untuk': { plain: 'bertujuan' },
  'pada saat ini': { plain: 'saat ini' },
  'yang bertempat di': { plain: 'di' },
  'mengadakan kegiatan': { plain: 'mengadakan', next: EVENT },
  'menggelar kegiatan': { plain: 'menggelar', next: EVENT },
  'menghadiri kegiatan': { plain: 'menghadiri', next: EVENT },
  'mengikuti kegiatan': { plain: 'mengikuti', next: EVENT },
  'melaksanakan kegiatan': { plain: 'menggelar', next: EVENT },
  'menyelenggarakan kegiatan': { plain: 'menggelar', next: EVENT },
  'dalam rangka': { plain: 'untuk', next: VERB, delays: true },
  'dalam rangka untuk': { plain: 'untuk', delays: true },
  'dalam upaya untuk': { plain: 'untuk', opens: true },
  'sebagai upaya untuk': { plain: 'untuk', opens: true },
  'disebabkan oleh karena': { plain: 'karena' },
  dikarenakan: { plain: 'karena' },
  'bertempat di': { plain: 'di', opens: true, delays: true },
  'sampai dengan saat ini': { plain: 'hingga kini' },
  'berkesempatan hadir': { plain: 'hadir' },
  'mengalami kenaikan': { plain: 'naik', next: ADJUNCT },
  'mengalami penurunan': { plain: 'turun', next: ADJUNCT },
  'mengalami peningkatan': { plain: 'meningkat', next: ADJUNCT },
  'mengalami kerusakan': { plain: 'rusak', next: ADJUNCT },
  'mengalami keterlambatan': { plain: 'terlambat', next: ADJUNCT },
};

export const kataBerlebih: Rule = lexicalRule<Officialese>({
  id: 'gaya/kata-berlebih',
  severity: 'info',
  summary: 'Kata yang lugas lebih baik daripada ungkapan birokrasi yang panjang.',
  why: 'Wartawan memotong ungkapan seperti ini, dan pembaca biasa melewatinya.',
  exceptions:
    'Hanya ungkapan yang dapat langsung diganti tanpa mengubah kalimat; kutipan, judul, dan nama acara dibiarkan.',
  source: 'Sepuluh Pedoman Pemakaian Bahasa dalam Pers (PWI, 1978), pokok klise dan kata mubazir',
  examples: {
    wrong: [
      { text: 'Rapat digelar «dalam rangka» memperingati Hari Anak.' },
      { text: '«Sebagai upaya untuk» menekan harga, pasar murah dibuka.' },
      { text: 'Acara berlangsung Senin, «bertempat di» Balai Kota.' },
      { text: 'Harga beras «mengalami kenaikan» sejak Senin.' },
      { text: 'Dinas «menggelar kegiatan» Pelatihan Menulis di balai desa.' },
      { text: 'Air disedot «dengan menggunakan» pompa «dalam kurun waktu» dua jam.' },
      { text: 'Rapat «dipimpin langsung oleh» camat dan «ditutup secara langsung oleh» bupati.' },
      { text: 'Rapat itu «membahas mengenai» harga beras.' },
      { text: 'Camat «mengapresiasi atas» kinerja kader dan «menindak tegas bagi» pelanggar.' },
      { text: 'Camat «mendatangi ke» rumah kader dan «mengimbau kepada» warga agar waspada.' },
    ],
    right: [
      'Rapat digelar dalam rangka HUT ke-79 Republik Indonesia.',
      'Rapat Koordinasi dalam Rangka Menyambut Panen digelar.',
      '“Kami datang dalam rangka membantu,” katanya.',
      'Harga cabai mengalami kenaikan tertinggi; ekspor mengalami kenaikan nilai.',
      'Program itu dipandang sebagai upaya untuk menekan harga.',
      'Warga bertempat tinggal di bantaran sungai.',
      'Warga mengikuti kegiatan itu; desa menggelar kegiatan kepemudaan.',
      'Air disedot dengan menggunakan salah satu pompa dalam kurun waktu tersebut.',
      'Warga mendukung atas dasar keyakinan; bakau melindungi terhadap abrasi.',
      'Camat mengapresiasi kinerja kader; ia bertindak tegas terhadap pelanggar.',
      'Cuaca mendukung bagi petani; warga saling membantu terhadap sesama.',
      'Warga didatangi ke rumah; petugas menyelidiki siapa yang menghubungi ke mana.',
      'Truk memasuki ke-12 desa itu; tim berkunjung ke rumah warga.',
      'Ustaz mengajak kepada kebaikan; camat menyampaikan imbauan kepada warga.',
      'Camat mengimbau warga; undangan dikirim kepada seluruh lurah.',
      'Dengan menggunakan layanan ini, warga menyetujui syaratnya.',
      '---\njenis: rilis\n---\nCONTOH – Dalam rangka memperingati Hari Anak, dinas menggelar lomba.\n',
      '# Rapat dalam rangka memperingati Hari Anak\n\nIsi.\n',
    ],
  },
  *phrases() {
    for (const [words, data] of Object.entries(PHRASES)) yield { words, data };
    for (const verb of IN_PERSON) {
      for (const how of HOW_IN_PERSON) yield { words: `${verb} ${how}`, data: { plain: verb } };
    }
    for (const verb of TRANSITIVE) {
      for (const preposition of NEEDLESS) {
        // “Menjelaskan tentang” has become usual.
        if (verb === 'menjelaskan' && preposition === 'tentang') continue;
        yield { words: `${verb} ${preposition}`, data: { plain: verb, next: TOOL } };
      }
    }
    for (const [verb, prepositions] of Object.entries(WITH_NEEDLESS)) {
      for (const preposition of prepositions)
        yield { words: `${verb} ${preposition}`, data: { plain: verb, next: TOOL } };
    }
    yield* reachingAndAppealing();
  },
  report({ passage, start, end, data }, context) {
    if (data.next && !data.next.test(wordAfter(passage, end) ?? '')) return undefined;
    if (data.opens !== undefined && data.opens !== opensClause(passage, start)) return undefined;
    if (data.delays && opensLead(context, passage, start)) return undefined;
    if (isStyleExempt({ passage, start, end }, context)) return undefined;
    const plain = fitCapitals(passage, { start, end }, data.plain);
    return {
      ...replacement(passage, start, end, plain, { safe: false }),
      message: `“${passage.text.slice(start, end)}” dapat diringkas menjadi “${plain}”.`,
    };
  },
});

/** Whether the words open the news of a release that is told as such. */
function opensLead({ draft, passages }: RuleContext, passage: Passage, start: number): boolean {
  return isNews(draft) && passage === findLead(draft, passages) && start === findNewsStart(passage);
}

function opensClause(passage: Passage, start: number): boolean {
  return opensSentence(passage, start) || /,\s+$/u.test(textBefore(passage.text, start));
}

function* reachingAndAppealing(): Generator<{ words: string; data: Officialese }> {
  for (const verb of REACHING) yield { words: `${verb} ke`, data: { plain: verb, next: REACHED } };
  for (const verb of APPEALING)
    yield { words: `${verb} kepada`, data: { plain: verb, next: ASKED } };
}
