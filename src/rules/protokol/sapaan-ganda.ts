import { readCeremony } from '../../check/ceremony.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { findGreetingLists } from '../../facts/people/greetings.ts';
import { readGreeted } from '../../protocol/greeted.ts';

const list = (...lines: readonly string[]): string =>
  `---\njenis: mc\n---\n${lines.map((line) => `- Yang terhormat ${line}\n`).join('')}`;

export const sapaanGanda: Rule = draftRule({
  id: 'protokol/sapaan-ganda',
  severity: 'warning',
  summary: 'Setiap orang disapa satu kali dalam satu daftar sapaan.',
  why: 'Sapaan yang berulang terdengar sebagai naskah yang belum dibaca ulang.',
  exceptions: 'Daftar sapaan yang lain di naskah yang sama boleh menyapa lagi.',
  source: 'Kelaziman pembawa acara',
  kinds: ['mc', 'sambutan', 'rundown', 'teks'],
  examples: {
    wrong: [
      { text: list('Bupati Contoh', 'Wakil Bupati Contoh', '«Bupati Contoh»') },
      {
        text: list('Bupati Contoh, H. Budi Hermawan', 'Sekda', '«Budi Hermawan»'),
        event:
          'nama: Rakor\nmulai: 2026-08-19 08:30\ntamu: [{ nama: H. Budi Hermawan, jabatan: Bupati Contoh }]\n',
      },
    ],
    right: [
      list('Bupati Contoh', 'Wakil Bupati Contoh'),
      list('Wakil Ketua I DPRD', 'Wakil Ketua II DPRD'),
      list('Camat Rangkui', 'Camat Gabek'),
      list('Kepala Dinas Sosial', 'Kepala Dinas Kesehatan', 'para kepala dinas'),
      `${list('Bupati Contoh', 'Sekda')}\nAcara berikutnya.\n\n- Yang terhormat Bupati Contoh\n- Yang terhormat Sekda\n`,
      list('Ketua RT 1', 'Ketua RT 2'),
    ],
  },
  *check(context) {
    const lists = findGreetingLists(context.passages);
    if (lists.length === 0) return;
    const { guests, ranking } = readCeremony(context);
    for (const lines of lists) {
      const seen = new Set<string>();
      for (const { passage, start, end, text } of lines) {
        const { guest } = readGreeted(text, guests, ranking);
        const key = guest?.key ?? text.toLowerCase();
        if (seen.has(key)) {
          yield {
            span: passage.span(start, end),
            message: `“${text}” sudah disapa di daftar ini; cukup satu kali.`,
          };
        }
        seen.add(key);
      }
    }
  },
});
