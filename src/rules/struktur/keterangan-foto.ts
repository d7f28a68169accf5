import { A_WEEKDAY } from '../../calendar/date.ts';
import type { Report } from '../../check/finding.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import type { Draft } from '../../draft/draft.ts';
import type { Photo } from '../../draft/meta-parts.ts';
import type { Passage } from '../../draft/passage.ts';
import { isCapitalised } from '../../text/case.ts';

/** Captions that say no more than the picture shows anyway. */
const EMPTY_CAPTION =
  /^(?:foto|gambar|dokumentasi|suasana|ilustrasi)(?: (?:bersama|kegiatan|acara|humas|istimewa|\d+))*\.?$/u;
const TIME = new RegExp(
  String.raw`(?<![a-zà-ɏ\d])(?:\d{1,2}\/\d{1,2}|\d{4}|${A_WEEKDAY.toLowerCase()}|kemarin|hari ini)(?![a-zà-ɏ])`,
  'u',
);
const PLACE = /(?<![a-zà-ɏ])di\s/u;

const release = (photo: string): string =>
  `---\njenis: rilis\njudul: Pemkot\nfoto:\n  - ${photo}\n---\nIsi.\n`;
const FULL =
  'Wali Kota Contoh Budi Hermawan (kiri) menyerahkan kartu kepada warga di Balai Kota, Rabu (19/8/2026).';

export const keteranganFoto: Rule = draftRule({
  id: 'struktur/keterangan-foto',
  severity: 'warning',
  summary:
    'Foto berketerangan: siapa sedang apa, di mana, kapan, siapa pemotretnya, dan teks alternatifnya.',
  why: 'Redaksi tidak memuat foto yang tidak diketahui siapa isinya dan milik siapa; pembaca tunanetra hanya mendengar teks alternatifnya.',
  exceptions:
    'Foto tanpa isian lain selain berkas dilaporkan sekali. Yang tidak dikenali di dalam keterangan hanya ditanyakan.',
  source: 'Kelaziman teks foto: dua kalimat dengan siapa, apa, di mana, kapan, dan kredit',
  kinds: ['rilis'],
  checklist: 'Foto berketerangan, berkredit, dan berteks alternatif',
  examples: {
    wrong: [
      { text: release('berkas: «a.jpg»') },
      { text: release('{ berkas: a.jpg, teks: «Foto bersama», kredit: Humas, alt: Warga }') },
      {
        text: release(
          '{ berkas: a.jpg, teks: «Warga menerima kartu di Balai Kota», kredit: Humas, alt: Warga }',
        ),
      },
      { text: release(`{ berkas: «a.jpg», teks: "${FULL}", alt: Warga }`) },
      { text: release(`{ berkas: «a.jpg», teks: "${FULL}", kredit: Humas }`) },
    ],
    right: [
      release(
        `{ berkas: a.jpg, teks: "${FULL}", kredit: Humas, alt: Wali kota dan seorang warga }`,
      ),
      release(
        '{ berkas: a.jpg, teks: "Peserta pelatihan menulis naskah di Aula Dinas Kominfo, 19 Agustus 2026.", kredit: Wida, alt: Peserta menulis }',
      ),
      release('{ berkas: a.jpg, teks: "[LENGKAPI: keterangan]", kredit: Humas, alt: Warga }'),
      '---\njenis: rilis\njudul: Pemkot\n---\nIsi.\n',
      '---\njenis: brief\nfoto:\n  - berkas: a.jpg\n---\nIsi.\n',
    ],
  },
  applies: ({ draft }) => draft.meta.foto.length > 0,
  *check({ draft, passages }) {
    const captions = passages.filter(({ role }) => role === 'caption');
    for (const [index, photo] of draft.meta.foto.entries()) {
      yield* judgePhoto(photo, index, draft);
      const place = draft.frontMatter?.yaml.locate(['foto', index, 'teks']);
      const caption = captions.find(
        ({ wholeSpan }) => place && wholeSpan.start >= place.start && wholeSpan.end <= place.end,
      );
      if (caption) yield* judgeCaption(caption);
    }
  },
});

function* judgePhoto({ teks, kredit, alt }: Photo, index: number, draft: Draft): Generator<Report> {
  const missing = [
    ...(teks === undefined ? ['`teks` (siapa sedang apa, di mana, kapan)'] : []),
    ...(kredit === undefined ? ['`kredit` (pemotretnya)'] : []),
    ...(alt === undefined ? ['`alt` (isi foto bagi yang tidak melihatnya)'] : []),
  ];
  const span = draft.frontMatter?.yaml.locate(['foto', index, 'berkas']);
  if (!span || missing.length === 0) return;
  yield {
    span,
    message: `Foto ini belum lengkap; isi ${missing.join(', ')}.`,
    severity: teks === undefined ? 'warning' : 'info',
  };
}

function* judgeCaption({ text, lower, words, dates, wholeSpan }: Passage): Generator<Report> {
  if (text.includes('[LENGKAPI')) return;
  if (EMPTY_CAPTION.test(lower)) {
    yield {
      span: wholeSpan,
      message:
        'Keterangan ini belum menjelaskan fotonya; tulis siapa sedang apa, di mana, dan kapan.',
    };
    return;
  }
  const names = words.slice(1).some((word) => isCapitalised(word.text));
  const missing = [
    ...(names ? [] : ['siapa']),
    ...(PLACE.test(lower) ? [] : ['di mana']),
    ...(dates.length > 0 || TIME.test(lower) ? [] : ['kapan']),
  ];
  if (missing.length === 0) return;
  const message = `Keterangan foto ini belum menyebut ${missing.join(' dan ')}.`;
  yield { span: wholeSpan, message, severity: 'info' };
}
