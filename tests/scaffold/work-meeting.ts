import { type DraftedDocument, draftDocument } from '../../src/scaffold/draft-document.ts';
import { eventFrom, exampleWorkspace, request } from '../support/example-workspace.ts';

/** A meeting with people who hold its parts, stay away, stand in and come as guests. */
export const MEETING = `nama: Rapat Kerja
mulai: 2026-08-19 09:00
selesai: 2026-08-19 11:00
zona: WIB
tempat: { nama: Balai Kota, kota: Pangkalpinang }
pejabat:
  - { id: wali-kota, peran: [membuka], pasangan: H. Danu }
  - { id: sekda, mewakili: ketua-dprd }
  - { id: kepala-kominfo, hadir: tidak }
tamu:
  - { nama: Surya, jabatan: Dandim 0413 }
petugas: [{ tugas: dirigen, nama: Grace Tolla }, { tugas: pembaca doa, nama: Ustaz Salim }]
tuan_rumah: sekda
`;

type SpokenKind = 'mc' | 'sambutan' | 'tata-tempat';

/** A document about the meeting with these items, in the workspace of the example. */
export function draft(kind: SpokenKind, items = '', answers = {}): Promise<DraftedDocument> {
  return draftAbout(kind, items === '' ? MEETING : `${MEETING}susunan:\n${items}`, answers);
}

/** A document about an event file, in the workspace of the example. */
export function draftAbout(kind: SpokenKind, yaml: string, answers = {}): Promise<DraftedDocument> {
  const event = { path: '../acara/rapat.yaml', file: eventFrom(yaml) };
  return draftDocument(request({ kind, answers, event, workspace: exampleWorkspace }));
}

/** The meeting with a mayor of another country among its guests, and who speaks for him. */
export const MEETING_WITH_VISITOR: string = MEETING.replace(
  'petugas: [',
  '  - { nama: Kenji Mori, jabatan: Wali Kota Hanamori, peran: [sambutan] }\npetugas: [{ tugas: Penerjemah, nama: Yuki }, ',
);
