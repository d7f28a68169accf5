import { readCeremony } from '../../check/ceremony.ts';
import { draftRule, type Rule } from '../../check/rule.ts';

const RAISING =
  /\b(?:pengibaran|penaikan|penurunan)\s+(?:sang\s+)?(?:bendera|merah\s+putih|duplikat)\b/iu;
const RECORDING =
  /\b(?:mp3|rekaman|kaset|playback|(?:pemutaran|diputar(?:kan)?|memutar(?:kan)?|putar)\s+(?:lagu|musik|audio|indonesia)|alat rekam|flashdisk)\b/iu;
const NO_RECORDING = /\b(?:bukan|tanpa|tidak|jangan)\s+(?:\w+\s+)?(?:rekaman|mp3|diputar)/iu;

const table = (...rows: readonly string[]): string =>
  `---\njenis: rundown\njudul: Upacara Bendera\n---\n| Waktu | Kegiatan | Perlengkapan |\n|---|---|---|\n${rows.map((row) => `| | ${row} |\n`).join('')}`;

export const rekamanLagu: Rule = draftRule({
  id: 'protokol/rekaman-lagu',
  severity: 'error',
  summary: 'Pengibaran bendera diiringi korps musik atau nyanyian peserta, bukan rekaman.',
  why: 'Peserta upacara wajib menyanyi bila tidak ada korps musik; rekaman di lapangan langsung terdengar.',
  exceptions: 'Rekaman untuk lagu lain, atau pada acara tanpa pengibaran bendera, dibiarkan.',
  source: 'UU 9/2010, tata lagu kebangsaan dalam upacara bendera',
  kinds: ['rundown', 'mc', 'acara'],
  examples: {
    wrong: [
      { text: table('«Pengibaran bendera diiringi Indonesia Raya» | rekaman lagu') },
      { text: table('«Penurunan bendera» | putar lagu Indonesia Raya dari MP3') },
      {
        text: '---\njenis: mc\n---\n«## Pengibaran bendera diiringi lagu Indonesia Raya»\n\n> Perlengkapan: rekaman lagu dari pengeras suara.\n\nPengibaran bendera.\n',
      },
      {
        text: 'nama: Upacara Bendera\nmulai: 2026-08-17 07:30\nsusunan:\n  - { kegiatan: «Pengibaran bendera», isyarat: operator memutar lagu Indonesia Raya }\n',
      },
    ],
    right: [
      table('Pengibaran bendera diiringi Indonesia Raya | korps musik'),
      table('Pengibaran bendera | dinyanyikan seluruh peserta, tanpa rekaman'),
      table('Menyanyikan Indonesia Raya | rekaman musik pengiring'),
      table('Pengibaran bendera | mikrofon', 'Lagu nasional | rekaman'),
      table('Pengibaran umbul-umbul | rekaman lagu daerah'),
      '---\njenis: mc\n---\n## Pengibaran bendera\n\n> Korps musik atau paduan suara (tanpa rekaman).\n\nPengibaran bendera.\n',
      table('Hening cipta | rekaman lagu Mengheningkan Cipta'),
    ],
  },
  *check(context) {
    for (const { entry, text, activitySpan, related } of readCeremony(context).items) {
      const said = `${text} ${entry.isyarat ?? ''}`;
      if (!RAISING.test(said) || !RECORDING.test(said) || NO_RECORDING.test(said)) continue;
      yield {
        span: activitySpan,
        related,
        message:
          'Pengibaran dan penurunan bendera tidak boleh diiringi rekaman; pakai korps musik, atau minta seluruh peserta menyanyi (UU 9/2010).',
      };
    }
  },
});
