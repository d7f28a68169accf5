import { expect, test } from 'vitest';
import { isAboutEvent } from '../../src/event/is-about-event.ts';
import { eventFrom } from '../support/example-workspace.ts';

const EVENT = eventFrom(
  'nama: Pelatihan Komunikasi Publik\nmulai: 2026-08-19 08:30\nselesai: 2026-08-20 15:00\n',
);

test.each([
  'Kegiatan itu berlangsung Kamis (20/8/2026).',
  'Warga berkumpul pada 19 Agustus.',
  'Pelatihan tentang komunikasi dibuka wali kota.',
])('naskah yang menyebut hari atau nama acaranya: %s', (text) => {
  expect(isAboutEvent(text, EVENT)).toBe(true);
});

test.each(['Pawai obor berlangsung 16 Juni 2026.', 'Pelatihan memasak dibuka camat.', ''])(
  'naskah tentang hal lain: %s',
  (text) => {
    expect(isAboutEvent(text, EVENT)).toBe(false);
  },
);
