import { type CeremonyItem, readCeremony } from '../../check/ceremony.ts';
import { findPerformings } from '../../check/performings.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { opensWithTitle } from '../../protocol/greeted.ts';
import type { Guest } from '../../protocol/guests.ts';
import { guestsNamedIn } from '../../protocol/speakers.ts';

/** Thanks to somebody; for coming or helping anybody is thanked. */
const THANKS =
  /\bterima kasih (?:kami sampaikan )?kepada (?:yang terhormat |bapak |ibu )?(?=[A-ZÀ-Þ])/giu;
/** For words that were just heard. */
const FOR_WORDS =
  /\s(?:atas|yang telah menyampaikan)\s(?:sambutan|arahan|laporan|amanat|pidato|materi|paparan)/iu;
/** Longer than any office with a name. */
const REACH = 200;

const EVENT =
  'nama: Rakor\nmulai: 2026-08-19 08:30\ntamu:\n  - { nama: Fery Insanudin, jabatan: Bupati Contoh }\n  - { nama: Riza Hardiman, jabatan: Bupati Contoh Selatan }\n';
const script = (...parts: readonly (readonly [string, string])[]): string =>
  `---\njenis: mc\n---\n${parts.map(([heading, text]) => `## ${heading}\n\n${text}\n\n`).join('')}`;
const CALL = 'Kepada Bupati Contoh Selatan, Riza Hardiman, kami persilakan.';

export const ucapanTerimaKasih: Rule = draftRule({
  id: 'protokol/ucapan-terima-kasih',
  severity: 'error',
  summary: 'Yang diberi terima kasih adalah yang baru saja berbicara.',
  why: 'Pembawa acara membacakan apa yang tertulis; bupati yang baru turun mendengar nama bupati lain.',
  exceptions:
    'Ucapan terima kasih atas kehadiran atau bantuan, dan mata acara yang tidak menyebut siapa yang dipanggil, dibiarkan.',
  source: 'Perbandingan panggilan dengan ucapan terima kasihnya; berkas acara: `pejabat`, `tamu`',
  kinds: ['mc'],
  checklist: 'Ucapan terima kasih kepada orang yang benar',
  examples: {
    wrong: [
      {
        text: script([
          'Sambutan Bupati Contoh Selatan',
          `${CALL}\n\nTerima kasih kepada «Bupati Contoh» atas sambutannya.`,
        ]),
        event: EVENT,
      },
      {
        text: script(
          ['Sambutan', CALL],
          ['Doa', 'Terima kasih kepada «Fery Insanudin» atas sambutannya. Marilah kita berdoa.'],
        ),
        event: EVENT,
      },
    ],
    right: [
      {
        text: script([
          'Sambutan',
          `${CALL}\n\nTerima kasih kepada Bupati Contoh Selatan atas sambutannya.`,
        ]),
        event: EVENT,
      },
      {
        text: script(
          ['Sambutan', CALL],
          ['Doa', 'Terima kasih kepada Bupati Contoh Selatan atas sambutannya.'],
        ),
        event: EVENT,
      },
      {
        text: script([
          'Sambutan',
          `${CALL}\n\nTerima kasih kepada Bupati Contoh atas kehadirannya.`,
        ]),
        event: EVENT,
      },
      {
        text: script([
          'Sambutan',
          `${CALL}\n\nTerima kasih kepada Bapak Riza Hardiman atas sambutannya.`,
        ]),
        event: EVENT,
      },
      {
        text: script(['Sambutan', 'Terima kasih kepada Bupati Contoh atas sambutannya.']),
        event: EVENT,
      },
      {
        text: script(['Sambutan', `${CALL}\n\nTerima kasih kepada ketua panitia atas laporannya.`]),
        event: EVENT,
      },
    ],
  },
  applies: (context) => readCeremony(context).guests.length > 1,
  *check(context) {
    const { guests, items } = readCeremony(context);
    const called = new Map<CeremonyItem, readonly Guest[]>();
    for (const { item, text } of findPerformings(context)) {
      called.set(item, [...(called.get(item) ?? []), ...meantBy(text, guests)]);
    }
    for (const passage of context.passages) {
      if (passage.inBlockQuote || !/terima kasih/iu.test(passage.text)) continue;
      const { start: at } = passage.span(0, 1);
      const index = items.findLastIndex(({ activitySpan }) => activitySpan.start < at);
      const heard = items
        .slice(Math.max(0, index - 1), index + 1)
        .flatMap((item) => called.get(item) ?? []);
      for (const { 0: words, index: from } of passage.text.matchAll(THANKS)) {
        const start = from + words.length;
        const who = thankedIn(passage.text.slice(start, start + REACH));
        const [thanked] = meantBy(who, guests);
        const [speaker] = heard.toReversed();
        if (!thanked || !speaker || heard.includes(thanked)) continue;
        yield {
          span: passage.span(start, start + who.length),
          message: `Yang dipanggil untuk berbicara ${speaker.title}, ${speaker.name}, bukan ${thanked.title}; samakan ucapan terima kasihnya.`,
        };
      }
    }
  },
});

/** Who is thanked for words; empty where it is for something else. */
function thankedIn(text: string): string {
  const end = FOR_WORDS.exec(text)?.index ?? 0;
  return text.slice(0, end).replace(/,$/u, '');
}

function meantBy(text: string, guests: readonly Guest[]): readonly Guest[] {
  const named = guestsNamedIn(text, guests);
  return named.length > 0 ? named : guests.filter(({ title }) => opensWithTitle(text, title));
}
