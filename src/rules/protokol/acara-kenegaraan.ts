import type { RuleContext } from '../../check/rule.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { eventOf } from '../../check/run-sheet.ts';

const STATE_EVENT = /\bacara\s+kenegaraan\b/giu;
/** The words of the law, and events that the state's own committee runs. */
const RIGHT_USE =
  /\b(?:keprotokolan|undang-undang|pasal|uu|pp|presiden|istana|sekretariat negara|setneg|bukan|acara\s+kenegaraan\s+(?:dan|atau|dan\/atau)\s+acara\s+resmi)\b/iu;
const REGIONAL =
  /\b(?:kota|kabupaten|provinsi|pemkot|pemkab|pemprov|pemerintah daerah|dinas|badan|kecamatan|kelurahan|setda)\b/iu;

const EVENT =
  'nama: Hari Jadi Kota Contoh\nmulai: 2026-08-19 08:30\npenyelenggara: Dinas Kominfo Kota Contoh\n';

export const acaraKenegaraan: Rule = draftRule({
  id: 'protokol/acara-kenegaraan',
  severity: 'error',
  summary: 'Acara pemerintah daerah disebut acara resmi, bukan acara kenegaraan.',
  why: 'Acara kenegaraan dilaksanakan panitia negara dan dihadiri Presiden atau Wakil Presiden; protokol provinsi akan menegurnya.',
  exceptions: 'Kalimat tentang undang-undangnya atau tentang Presiden dibiarkan.',
  source: 'UU 9/2010 Pasal 1 dan Pasal 6',
  kinds: ['rundown', 'mc', 'tata-tempat', 'sambutan', 'brief', 'rilis', 'acara'],
  examples: {
    wrong: [
      {
        text: '---\njenis: rundown\n---\nSusunan «acara kenegaraan» ini dimulai tepat waktu.\n',
        event: EVENT,
      },
      {
        text: '---\njenis: mc\n---\nPada «Acara Kenegaraan» hari jadi kota ini, hadirin berdiri.\n',
        event: EVENT,
      },
      {
        text: 'nama: «Acara Kenegaraan» Hari Jadi Kota Contoh\nmulai: 2026-08-19 08:30\npenyelenggara: Pemerintah Kota Contoh\n',
      },
    ],
    right: [
      { text: '---\njenis: rundown\n---\nAcara resmi ini dimulai tepat waktu.\n', event: EVENT },
      {
        text: '---\njenis: rilis\n---\nUU Keprotokolan mengatur acara kenegaraan.\n',
        event: EVENT,
      },
      {
        text: '---\njenis: rilis\n---\nPresiden hadir dalam acara kenegaraan di Jakarta.\n',
        event: EVENT,
      },
      { text: '---\njenis: rilis\n---\nIni bukan acara kenegaraan.\n', event: EVENT },
      '---\njenis: rilis\n---\nAcara kenegaraan itu disiarkan televisi.\n',
      'nama: Hari Jadi Kota Contoh\nmulai: 2026-08-19 08:30\npenyelenggara: Pemerintah Kota Contoh\n',
    ],
  },
  applies: (context) => REGIONAL.test(eventOf(context)?.penyelenggara ?? ''),
  *check(context) {
    for (const { text, span } of textsOf(context)) {
      const matches = [...text.matchAll(STATE_EVENT)];
      if (matches.length === 0 || RIGHT_USE.test(text)) continue;
      for (const match of matches) {
        yield {
          span: span(match.index, match.index + match[0].length),
          message:
            'Acara pemerintah daerah adalah “acara resmi”; “acara kenegaraan” hanya yang dilaksanakan panitia negara (UU 9/2010 Pasal 1 dan 6).',
          suggestions: ['acara resmi'],
        };
      }
    }
  },
});

interface Located {
  readonly text: string;
  readonly span: (start: number, end: number) => { start: number; end: number };
}

/** What the file says in prose: a draft its sentences, an event file its name. */
function textsOf({ passages, record }: RuleContext): readonly Located[] {
  const name = record?.yaml.place(['nama']);
  if (name) return [{ text: name.text, span: (start, end) => name.span(start, end) }];
  return passages.flatMap((passage) =>
    passage.sentences.map((sentence) => ({
      text: passage.text.slice(sentence.start, sentence.end),
      span: (start: number, end: number) =>
        passage.span(sentence.start + start, sentence.start + end),
    })),
  );
}
