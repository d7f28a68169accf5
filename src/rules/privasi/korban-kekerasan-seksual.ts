import type { Report } from '../../check/finding.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import { sentenceAt } from '../../draft/sentence-at.ts';
import { findPrivatePeople } from '../../facts/people/private-people.ts';
import { oneOf } from '../../text/patterns.ts';

/** A sexual crime, or what somebody suffered or did by it. */
const SEXUAL = new RegExp(
  `(?<![a-zÀ-ɏ])${oneOf(`
    pe?merkosaan perkosaan diperkosa memperkosa pencabulan dicabuli mencabuli cabul
    kekerasan_seksual pelecehan_seksual eksploitasi_seksual persetubuhan disetubuhi menyetubuhi
    rudapaksa dirudapaksa asusila
  `)}(?![a-zÀ-ɏ])`,
  'iu',
);

/** Who is the victim by the word alone, and who only in the passage. */
const VICTIM_ROLES = new Set(['korban', 'anak korban', 'penyintas']);
/** The victim's family, named. */
const FAMILY =
  /(?<![A-Za-zÀ-ɏ])(?:ayah|bapak|ibu|orang tua|kakak|paman|bibi|nenek|kakek|suami|istri) korban,? (?:yang )?(?:bernama )?(?<name>[A-ZÀ-Þ][a-zß-ÿ]{2,20}(?:\s[A-ZÀ-Þ][a-zß-ÿ]{1,20}){0,2})/gu;
/** The victim's home or school, to the house or the number. */
const PLACE =
  /(?<![A-Za-zÀ-ɏ])(?:rumah|kediaman|alamat|sekolah|tempat tinggal|kos|indekos) korban[^.;]{1,40}?(?<name>(?:Jalan|Jl\.|Gang|Gg\.|R[Tt]\.? ?\d|SD|SMP|SMA|SMK|MTs|MAN?)[^.,;]{0,40})/gu;
const ADULT = 18;

export const korbanKekerasanSeksual: Rule = draftRule({
  id: 'privasi/korban-kekerasan-seksual',
  severity: 'error',
  summary: 'Identitas korban kekerasan seksual dan keluarganya dirahasiakan.',
  why: 'Korban berhak atas kerahasiaan identitasnya; nama, keluarga, alamat, atau sekolah cukup untuk mengenalinya.',
  exceptions:
    'Hanya di paragraf yang menyebut kekerasan seksual. Inisial dibiarkan; nama anak dilaporkan `privasi/identitas-anak`.',
  source:
    'UU 12/2022 tentang Tindak Pidana Kekerasan Seksual Pasal 69 dan Pasal 71; Kode Etik Jurnalistik Pasal 5',
  checklist: 'Tidak ada identitas korban kekerasan seksual',
  examples: {
    wrong: [
      {
        text: 'Dinas mendampingi korban pelecehan seksual. Kepada petugas, korban bernama «Rina Wati» bercerita.',
      },
      { text: 'Kasus pemerkosaan itu menimpa korban «Rina» (22).' },
      { text: 'Kasus pencabulan itu dilaporkan ibu korban, «Siti Aminah».' },
      { text: 'Pemerkosaan itu terjadi di rumah korban di «Jalan Contoh Nomor 5».' },
    ],
    right: [
      'Dinas mendampingi korban pelecehan seksual berinisial RW (22).',
      'Tersangka pencabulan, tersangka Budi (40), ditahan.',
      'Kasus pencurian itu dilaporkan ibu korban, Siti Aminah.',
      'Kasus pencabulan itu dilaporkan ibu korban ke Polres Contoh.',
      'Korban kekerasan seksual dapat melapor ke UPTD PPA di Jalan Contoh Nomor 5.',
      'Ibu korban, kata Kepala Dinas, melaporkan pencabulan itu pada Selasa.',
      'Pemerkosaan itu terjadi tidak jauh dari sekolah korban.',
      'Pendamping korban kekerasan seksual bernama Dewi Lestari mengajar para relawan.',
    ],
  },
  *check({ passages }) {
    for (const passage of passages) {
      const { text } = passage;
      if (!text.includes('orban') && !text.includes('enyintas')) continue;
      if (!SEXUAL.test(text)) continue;
      yield* reportNames(passage);
      yield* reportTraces(passage);
    }
  },
});

function* reportNames(passage: Passage): Generator<Report> {
  for (const { role, name, isInitials, age } of findPrivatePeople(passage)) {
    const isChild = age !== undefined && age < ADULT;
    if (isInitials || isChild || role === undefined || !VICTIM_ROLES.has(role)) continue;
    if (isHelper(passage, name.start)) continue;
    yield {
      span: passage.span(name.start, name.end),
      message:
        'Nama korban kekerasan seksual dirahasiakan; tulis “korban” atau inisialnya saja (UU 12/2022 Pasal 69).',
    };
  }
}

function* reportTraces(passage: Passage): Generator<Report> {
  for (const pattern of [FAMILY, PLACE]) {
    for (const match of passage.text.matchAll(pattern)) {
      const { name = '' } = match.groups ?? {};
      const end = match.index + match[0].length;
      yield {
        span: passage.span(end - name.length, end),
        message: `“${name}” menunjuk korban kekerasan seksual; hapus, karena identitas korban dan keluarganya dirahasiakan (UU 12/2022).`,
      };
    }
  }
}

/** Whether the one named is who stands by the victim: `pendamping korban bernama …`. */
function isHelper(passage: Passage, at: number): boolean {
  const sentence = sentenceAt(passage, at);
  const before = passage.text.slice(Math.max(sentence.start, at - 80), at);
  return /(?<![a-zÀ-ɏ])(?:pendamping|pengacara|kuasa hukum|relawan|psikolog|konselor|petugas|penasihat hukum)(?: [a-zÀ-ɏ]{1,15}){0,6} $/iu.test(
    before,
  );
}
