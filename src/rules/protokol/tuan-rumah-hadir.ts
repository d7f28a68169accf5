import { draftRule, type Rule } from '../../check/rule.ts';
import type { EventFile } from '../../event/event.ts';

const event = (rest: string): string => `nama: Peresmian Pasar\nmulai: 2026-08-19 08:30\n${rest}`;

export const tuanRumahHadir: Rule = draftRule({
  id: 'protokol/tuan-rumah-hadir',
  severity: 'warning',
  summary: 'Tuan rumah hadir, atau sudah ada penggantinya.',
  why: 'Tanpa tuan rumah, tamu tertinggi duduk tanpa pendamping dan tidak ada yang menyambutnya.',
  exceptions: 'Berkas acara tanpa `tuan_rumah` dibiarkan.',
  source: 'UU 9/2010 Pasal 13 (tuan rumah mendampingi); berkas acara: `tuan_rumah`, `hadir`',
  kinds: ['acara'],
  checklist: 'Tuan rumah hadir atau ada penggantinya',
  examples: {
    wrong: [
      {
        text: event(
          'tuan_rumah: «gubernur»\npejabat:\n  - { id: gubernur, hadir: tidak }\n  - { id: wakil-gubernur, mewakili: gubernur }\n',
        ),
      },
      {
        text: event(
          'tuan_rumah: «gubernur»\npejabat: [{ id: wakil-gubernur, mewakili: gubernur }]\n',
        ),
      },
      {
        text: event(
          'tuan_rumah: «Andi Saputra»\ntamu: [{ nama: Andi Saputra, jabatan: Camat Contoh, hadir: tidak }]\n',
        ),
      },
    ],
    right: [
      event('tuan_rumah: gubernur\npejabat: [{ id: gubernur }]\n'),
      event(
        'tuan_rumah: wakil-gubernur\npejabat:\n  - { id: gubernur, hadir: tidak }\n  - { id: wakil-gubernur, mewakili: gubernur }\n',
      ),
      event('pejabat: [{ id: gubernur, hadir: tidak }]\n'),
      event('tuan_rumah: gubernur\n'),
      event('tuan_rumah: Andi Saputra\ntamu: [{ nama: Andi Saputra, jabatan: Camat Contoh }]\n'),
    ],
  },
  *check({ record }) {
    const event = record?.event;
    if (!record || event?.tuan_rumah === undefined || !isAway(event, event.tuan_rumah)) return;
    const stand = event.pejabat.find(
      ({ mewakili, hadir }) => mewakili === event.tuan_rumah && hadir !== false,
    );
    const advice =
      stand === undefined
        ? 'tetapkan penggantinya di `tuan_rumah`'
        : `tulis penggantinya, misalnya \`tuan_rumah: ${stand.id}\``;
    yield {
      span: record.yaml.locate(['tuan_rumah']),
      message: `Tuan rumah \`${event.tuan_rumah}\` tidak hadir; ${advice}, karena tuan rumah mendampingi tamu tertinggi (UU 9/2010 Pasal 13).`,
    };
  },
});

function isAway({ pejabat, tamu }: EventFile, host: string): boolean {
  const own = pejabat.find(({ id }) => id === host);
  const isRepresented = pejabat.some(({ mewakili }) => mewakili === host);
  return (
    own?.hadir === false ||
    (isRepresented && own?.hadir !== true) ||
    tamu.some(({ nama, hadir }) => nama === host && hadir === false)
  );
}
