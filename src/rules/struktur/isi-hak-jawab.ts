import { draftRule, type Rule } from '../../check/rule.ts';
import { bodyStart } from '../../draft/lead.ts';
import { type FormPart, findMissingParts } from '../../facts/parts/form-parts.ts';

const BASIS: FormPart = {
  name: 'dasar hukumnya, Pasal 5 ayat (2) Undang-Undang Nomor 40 Tahun 1999 tentang Pers',
  shown: /(?:undang-undang|uu)\s?(?:pers|(?:ri\s)?(?:nomor|no\.?)\s?40(?![\d])|40\/1999)/u,
};
const REQUEST: FormPart = {
  name: 'permintaan supaya hak jawab itu dimuat',
  shown:
    /(?<![a-zà-ɏ])(?:(?:me)?muat|dimuat|menayangkan|ditayangkan|menyiarkan|disiarkan|memublikasikan|dipublikasikan|melayani|dilayani)(?![a-zà-ɏ])/u,
};
const MEDIUM: FormPart = {
  name: 'media dan judul pemberitaannya (`menjawab: media` dan `judul`)',
  shown: /(?<![a-zà-ɏ])(?:berjudul|bertajuk|judul)\s?[:]?\s?[“"‘']/u,
};

const reply = (head: string, body: string): string =>
  `---\njenis: rilis\nvarian: hak-jawab\njudul: Hak Jawab\n${head}---\n${body}\n`;
const ANSWERED = 'menjawab: { media: Harian Contoh, judul: Sepi Peminat, tanggal: 2026-08-20 }\n';
const ASKED =
  'Berdasarkan Pasal 5 ayat (2) Undang-Undang Nomor 40 Tahun 1999 tentang Pers, kami memohon redaksi memuat hak jawab ini.';

export const isiHakJawab: Rule = draftRule({
  id: 'struktur/isi-hak-jawab',
  severity: 'warning',
  summary:
    'Hak jawab menyebut media, judul, dan tanggal pemberitaan, dasar hukum, dan permintaan pemuatannya.',
  why: 'Redaksi menolak hak jawab yang tidak menunjuk beritanya, dan Dewan Pers memerlukan dasarnya bila dibawa ke sana.',
  exceptions:
    'Media, judul, dan tanggal boleh di bagian depan (`menjawab`). Isi tanggapannya dinilai orang.',
  source:
    'UU 40/1999 tentang Pers Pasal 1 angka 11 dan Pasal 5 ayat (2); Peraturan Dewan Pers 9/Peraturan-DP/X/2008 tentang Pedoman Hak Jawab',
  kinds: ['rilis'],
  variants: ['hak-jawab'],
  checklist: 'Hak jawab menyebut pemberitaannya, dasar hukum, dan permintaannya',
  examples: {
    wrong: [
      { text: reply('', `«»Berita itu keliru. ${ASKED}`) },
      { text: reply(ANSWERED, '«»Berita itu keliru. Kami memohon redaksi memuat hak jawab ini.') },
      {
        text: reply(ANSWERED, '«»Hak jawab ini diatur dalam UU Nomor 40 Tahun 1999.'),
      },
      { text: reply('menjawab: { media: Harian Contoh }\n', `«»Berita itu keliru. ${ASKED}`) },
    ],
    right: [
      reply(ANSWERED, `Berita itu keliru. ${ASKED}`),
      reply(
        '',
        `Berita Harian Contoh berjudul “Sepi Peminat” tanggal 20 Agustus 2026 keliru. ${ASKED}`,
      ),
      reply(ANSWERED, 'Berita itu keliru. Menurut UU Pers, hak jawab wajib dilayani.'),
      reply(ANSWERED, 'Berita itu keliru. Sesuai dengan UU No. 40 Tahun 1999, mohon ditayangkan.'),
      reply(ANSWERED, '[LENGKAPI: fakta]'),
      '---\njenis: rilis\n---\nBerita itu keliru.\n',
    ],
  },
  *check({ draft, passages }) {
    const body = passages.filter(({ node }) => node !== undefined);
    if (body.some(({ text }) => text.includes('[LENGKAPI'))) return;
    const { menjawab } = draft.meta;
    const isNamed = menjawab?.judul !== undefined || menjawab?.tautan !== undefined;
    const isDated = menjawab?.tanggal !== undefined || body.some(({ dates }) => dates.length > 0);
    const missing = [
      ...findMissingParts(body, isNamed ? [] : [MEDIUM]),
      ...(isDated ? [] : [{ name: 'tanggal pemberitaannya (`menjawab: tanggal`)' }]),
      ...findMissingParts(body, [BASIS, REQUEST]),
    ];
    if (missing.length === 0) return;
    const start = bodyStart(draft);
    const names = missing.map(({ name }) => name).join('; ');
    yield { span: { start, end: start }, message: `Hak jawab ini belum menyebut ${names}.` };
  },
});
