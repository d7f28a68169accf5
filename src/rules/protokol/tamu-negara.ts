import { readCeremony } from '../../check/ceremony.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { findRegencies } from '../../knowledge/regions.ts';
import { isForeignOffice, unknownRegionOf } from '../../protocol/foreign-guest.ts';
import type { Guest } from '../../protocol/guests.ts';
import { isStateGuest } from '../../protocol/speakers.ts';
import type { Span } from '../../text/span.ts';

const event = (office: string): string =>
  `nama: Pembukaan Festival\nmulai: 2026-08-19 08:30\ntamu:\n  - { nama: «Budi Hermawan», jabatan: ${office} }\n`;
const plain = (text: string): string => text.replaceAll(/[«»]/gu, '');

export const tamuNegara: Rule = draftRule({
  id: 'protokol/tamu-negara',
  severity: 'info',
  summary: 'Acara dengan Presiden atau tamu asing diatur bersama protokol negara.',
  why: 'Tata tempatnya bukan urutan daerah; salah satu kursi saja menjadi urusan dua negara.',
  exceptions:
    'Selama Presiden atau Wakil Presiden hadir, urutan sambutan, sapaan, dan kursi tidak diperiksa; tamu asing sendiri saja yang tidak diurutkan, kecuali konsul di acara provinsi (Pasal 10).',
  source: 'PP 39/2018 (diubah PP 56/2019); UU 9/2010 Pasal 9–11',
  kinds: ['acara'],
  examples: {
    wrong: [
      { text: event('Presiden Republik Indonesia') },
      { text: event('Konsul Jenderal Malaysia di Pekanbaru') },
      { text: event('Duta Besar Negara Contoh') },
      { text: event('"Wali Kota Hanamori, Jepang"') },
      { text: event('Ketua Majelis Kota Hanamori') },
      { text: `${event('Wali Kota Hanamori')}tempat: { nama: Balai Kota, kota: Pangkalpinang }\n` },
    ],
    right: [
      plain(event('Gubernur Kepulauan Bangka Belitung')),
      plain(event('Menteri Dalam Negeri')),
      plain(event('Wali Kota Contoh')),
      `${plain(event('Wali Kota Bandung'))}tempat: { nama: Balai Kota, kota: Pangkalpinang }\n`,
      plain(event('Ketua Perhimpunan Persahabatan Indonesia–Jepang')),
      plain(event('Duta Besar Republik Indonesia untuk Jepang')),
      plain(event('Presiden Direktur PT Contoh')),
      plain(event('Presiden BEM Universitas Contoh')),
      `${plain(event('Presiden Republik Indonesia')).replace(' }', ', hadir: tidak }')}`,
    ],
  },
  *check(context) {
    const { guests, event: file } = readCeremony(context);
    const { record } = context;
    if (!record) return;
    const locate = ({ at }: Guest): Span =>
      record.yaml.locate([...at, at[0] === 'tamu' ? 'nama' : 'id']);
    const state = guests.find(({ office }) => isStateGuest(office));
    if (state) {
      yield {
        span: locate(state),
        message: `Dengan ${state.title} di antara tamu, tata tempat diatur bersama protokol Istana; humas tidak memeriksa urutannya.`,
      };
      return;
    }
    const isRealPlace = findRegencies(file?.tempat?.kota ?? '').length > 0;
    for (const guest of guests) {
      const region =
        isRealPlace && guest.at[0] === 'tamu' ? unknownRegionOf(guest.title) : undefined;
      if (isForeignOffice(guest.title)) {
        yield {
          span: locate(guest),
          message: `Kedudukan ${guest.title} ditetapkan bersama Kementerian Luar Negeri atau protokol provinsi; urutan yang lain tetap diperiksa.`,
        };
      } else if (region !== undefined) {
        yield {
          span: locate(guest),
          message: `${region} tidak ada di daftar kabupaten dan kota. Bila ${guest.title} tamu asing, sebut negaranya di \`jabatan\`, misalnya “${guest.title}, Jepang”, karena kedudukannya bukan menurut UU 9/2010.`,
        };
      }
    }
  },
});
