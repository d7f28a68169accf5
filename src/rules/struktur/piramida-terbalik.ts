import { A_WEEKDAY } from '../../calendar/date.ts';
import type { Report } from '../../check/finding.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { findNewsStart } from '../../draft/dateline.ts';
import { findLead } from '../../draft/lead.ts';
import type { Passage } from '../../draft/passage.ts';
import { NEWS_VARIANTS } from '../../draft/release-variants.ts';
import { anyOf } from '../../text/patterns.ts';
import { findWords } from '../../text/words.ts';

/** Openings in lower case that come before any news. */
const CEREMONY = anyOf(
  // Greetings and thanks: `Puji syukur`.
  /^(?:assalamu['’]?alaikum|salam sejahtera|puji (?:dan )?syukur|om swastiastu|dengan hormat)(?![a-zà-ɏ])/u,
  // Where it was: `Bertempat di`.
  /^bertempat di(?![a-zà-ɏ])/u,
  // Who was there: `Turut hadir dalam acara`, `Dihadiri oleh`.
  /^(?:(?:turut|tampak|tampak)? ?hadir (?:dalam|pada|di)(?: (?:acara|kegiatan))?|dihadiri (?:oleh)?)(?![a-zà-ɏ])/u,
  // How it began: `Acara ini diawali`.
  /^acara (?:ini |tersebut |itu )?(?:di(?:awali|mulai|buka|hadiri))(?![a-zà-ɏ])/u,
);

/** Openings that put the reason or the calendar before the news; weaker, since they are short. */
const DELAY = new RegExp(
  `^(?:dalam rangka|sehubungan dengan|pada hari (?:ini,? )?(?:${A_WEEKDAY.toLowerCase()}|ahad))(?![a-zà-ɏ])`,
  'u',
);

/** A paragraph that lists who came. */
const ATTENDANCE = anyOf(
  // `Turut hadir dalam …`
  /^(?:(?:turut|tampak|juga) )*hadir(?: (?:pula|juga|dalam|pada|di|mendampingi))*(?![a-zà-ɏ])/u,
  // `Acara itu dihadiri oleh …`
  /^(?:acara|kegiatan|pembukaan|rapat|pelatihan|upacara)[^\n]{0,160} dihadiri(?: (?:juga|pula|oleh|langsung))*(?![a-zà-ɏ])/u,
);
/** Commas between those who came. */
const FEWEST_NAMES = 3;
/** With fewer paragraphs behind it, the list stands at the end. */
const FEWEST_PARAGRAPHS_AFTER = 2;

const release = (body: string): string => `---\njenis: rilis\njudul: Pemkot\n---\n${body}\n`;

export const piramidaTerbalik: Rule = draftRule({
  id: 'struktur/piramida-terbalik',
  severity: 'warning',
  summary: 'Isi berita mendahului salam, tempat, upacara, dan daftar hadir.',
  why: 'Redaksi memotong dari bawah dan pembaca berhenti di tengah; yang tersisa harus beritanya, bukan upacaranya.',
  exceptions:
    'Daftar hadir di akhir, dan daftar kurang dari empat nama, dibiarkan. Pembuka seperti “Dalam rangka” hanya disebut sebagai anjuran.',
  source: 'Kelaziman berita: piramida terbalik',
  kinds: ['rilis'],
  variants: NEWS_VARIANTS,
  checklist: 'Isi berita mendahului upacara dan daftar hadir',
  examples: {
    wrong: [
      {
        text: release(
          'CONTOH – «Bertempat di» Aula Balai Kota, Wali Kota Contoh membuka pelatihan.',
        ),
      },
      { text: release('«Puji syukur» kami panjatkan, pelatihan terlaksana.') },
      { text: release('CONTOH – «Dalam rangka» HUT kota, Pemkot Contoh menggelar pasar murah.') },
      {
        text: release(
          'Wali Kota Contoh membuka pelatihan.\n\n«Hadir dalam» acara itu Sekda, Camat Rangkui, Lurah Melati, dan Ketua PKK.\n\nPelatihan diikuti 75 guru.\n\nMereka belajar menulis.',
        ),
      },
      {
        text: release(
          'Pelatihan dibuka.\n\n«Kegiatan dibuka Wali Kota Contoh Drs. H. Budi dan turut dihadiri oleh» Sekda, Camat Rangkui, Lurah Melati, dan Ketua PKK.\n\nPelatihan diikuti 75 guru.\n\nMereka belajar menulis.',
        ),
      },
    ],
    right: [
      release('CONTOH – Wali Kota Contoh membuka pelatihan bertempat di Aula Balai Kota.'),
      release(
        'Wali Kota Contoh membuka pelatihan.\n\nPelatihan bagi guru Sukamaju, Mekarsari, Cibiru, dan Melati itu dihadiri 75 orang.\n\nMereka belajar menulis.\n\nHasilnya dipamerkan.',
      ),
      release('Sebanyak 75 guru mengikuti pelatihan dalam rangka hari jadi kota.'),
      release('Hadirnya jembatan baru mempersingkat perjalanan warga.'),
      release(
        'Wali Kota Contoh membuka pelatihan.\n\nPelatihan diikuti 75 guru.\n\nHadir dalam acara itu Sekda, Camat Rangkui, Lurah Melati, dan Ketua PKK.',
      ),
      release(
        'Wali Kota Contoh membuka pelatihan.\n\nHadir pula Camat Rangkui.\n\nPelatihan diikuti 75 guru.\n\nMereka belajar menulis.',
      ),
      release('Pada hari pertama, 120 warga mengurus KTP.'),
      '---\njenis: rilis\nvarian: undangan\n---\nDengan hormat, kami mengundang rekan media.\n',
    ],
  },
  *check({ draft, passages }) {
    const lead = findLead(draft, passages);
    if (!lead) return;
    const opening = judgeOpening(lead);
    if (opening) yield opening;
    const paragraphs = passages.filter(({ role, node }) => role === 'paragraph' && node);
    const at = paragraphs.indexOf(lead);
    const second = paragraphs[at + 1];
    const after = paragraphs.length - at - 2;
    const attendance = second && after >= FEWEST_PARAGRAPHS_AFTER && ATTENDANCE.exec(second.lower);
    if (!attendance || countNames(second.text.slice(attendance[0].length)) < FEWEST_NAMES) return;
    yield {
      span: second.span(0, attendance[0].length),
      message:
        'Daftar hadir ini mendahului isi berita; pindahkan ke akhir, atau sebut hanya yang berbuat sesuatu.',
    };
  },
});

function judgeOpening(lead: Passage): Report | undefined {
  const start = findNewsStart(lead);
  const news = lead.lower.slice(start);
  const ceremony = CEREMONY.exec(news);
  const found = ceremony ?? DELAY.exec(news);
  if (!found) return undefined;
  const end = start + found[0].length;
  const words = lead.text.slice(start, end);
  return {
    span: lead.span(start, end),
    message: `Teras dibuka dengan “${words}”; tulis dulu siapa berbuat apa, lalu pindahkan bagian ini ke belakang.`,
    severity: ceremony ? 'warning' : 'info',
  };
}

/** Commas before words in capitals: `Sekda, Camat Rangkui, Lurah Melati`. */
function countNames(text: string): number {
  const parts = text.split(/[,;]/u).slice(1);
  return parts.filter((part) => findWords(part).some(({ text: word }) => /^[A-Z]/u.test(word)))
    .length;
}
