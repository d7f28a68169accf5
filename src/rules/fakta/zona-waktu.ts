import type { TimeZone } from '../../calendar/clock.ts';
import type { Report } from '../../check/finding.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule, type RuleContext } from '../../check/rule.ts';
import { readDateline } from '../../draft/dateline.ts';
import type { Passage } from '../../draft/passage.ts';
import { findOwnRegency } from '../../facts/places/own-region.ts';
import { namesPlaceInZone } from '../../facts/places/places-in-zone.ts';
import { findUnequalZones } from '../../facts/times/zone-pairs.ts';
import { findZonedClocks } from '../../facts/times/zoned-clocks.ts';
import { findProvince, findRegencies } from '../../knowledge/regions.ts';

/** Which zone a draft keeps, and where that is on record. */
interface ExpectedZone {
  readonly zone: TimeZone;
  readonly origin: string;
}

const OWN = 'kota: Pangkalpinang\nzona: WIB\n';

export const zonaWaktu: Rule = draftRule({
  id: 'fakta/zona-waktu',
  severity: 'warning',
  summary: 'Zona waktu di belakang pukul sesuai dengan tempatnya, dan pukul di dua zona cocok.',
  why: 'WIB, WITA, dan WIT berselisih satu jam; undangan dan wartawan datang terlambat atau terlalu awal.',
  exceptions:
    'Naskah yang menyebut tempat di zona itu, “waktu setempat”, atau kedua zona berdampingan dibiarkan. WIB di luar wilayahnya hanya menjadi catatan karena siaran nasional memakainya. Pukul mulai acara diperiksa `fakta/waktu-acara`.',
  source:
    'Keppres 41/1987 (pembagian tiga wilayah waktu); berkas acara, `zona` atau `kota` di humas.yaml, kota di awal teras',
  checklist: 'Zona waktu sesuai dengan tempat acara',
  examples: {
    wrong: [
      { text: 'Rapat selesai pukul 15.00 WIT atau pukul «13.00 WITA».' },
      { text: 'Siaran berlangsung pukul 10.00–15.00 WIT (08.00–«14.00 WIB»).' },
      { text: 'Kereta tiba pukul 00.30 WITA atau «00.30 WIB».' },
      { text: 'Apel dimulai pukul 07.30 «WITA».', settings: OWN },
      { text: 'Apel dimulai pukul 07.30 «Wit» di balai kota.', settings: 'kota: Makassar\n' },
      { text: 'MAKASSAR, 19 Agustus 2026 – Apel dimulai pukul 07.30 «WIB».' },
    ],
    right: [
      'Rapat selesai pukul 15.00 WIT atau pukul 14.00 WITA.',
      'Siaran berlangsung pukul 10.00–15.00 WIT (08.00–13.00 WIB).',
      'Kereta tiba pukul 00.30 WITA atau 23.30 WIB, Sabtu malam.',
      'Peserta memilih sesi pukul 10.00 WIT atau 13.00 WIT.',
      'Rapat dibuka pukul 10.00 WIT dan ditutup di Jakarta pukul 15.00 WIB.',
      'Pesawat berangkat pukul 06.00 WIT (tiba di Jakarta pukul 08.00 WIB).',
      'Laga dimulai pukul 19.00 WIB, atau bila hujan pukul 21.30 WITA di Makassar.',
      { text: 'Apel dimulai pukul 07.30 WIB.', settings: OWN },
      { text: 'Siaran dimulai pukul 07.30 WIB atau 08.30 WITA.', settings: OWN },
      { text: 'Gempa terasa di Makassar pukul 07.30 WITA.', settings: OWN },
      { text: 'Rapat di Kota Jayapura dibuka. Acara selesai pukul 10.00 WIT.', settings: OWN },
      { text: 'Pesawat mendarat pukul 10.00 WITA waktu setempat.', settings: OWN },
      'Apel dimulai pukul 07.30 WITA.',
      'JAKARTA, 19 Agustus 2026 – Presiden tiba di Ibu Kota Nusantara pukul 10.00 WITA.',
    ],
  },
  *check(context) {
    for (const passage of context.passages) {
      for (const { place, first, right } of findUnequalZones(passage)) {
        const written = passage.text.slice(place.start, place.end);
        yield {
          span: passage.span(place.start, place.end),
          message: `Pukul ${first} sama dengan pukul ${right}, bukan ${written}; periksa keduanya.`,
          suggestions: [right],
        };
      }
    }
    const expected = findExpectedZone(context);
    if (!expected) return;
    for (const passage of context.passages) yield* checkPassage(passage, expected, context);
  },
});

function* checkPassage(
  passage: Passage,
  { zone, origin }: ExpectedZone,
  { passages, event }: RuleContext,
): Generator<Report> {
  const found = findZonedClocks(passage);
  if (found.some((one) => one.zone === zone)) return;
  for (const { time, zone: other, place } of found) {
    const isStart = event?.file.zona !== undefined && time === event.file.mulai.time;
    if (isStart || /^\swaktu\s/u.test(passage.text.slice(place.end))) continue;
    if (passages.some((one) => namesPlaceInZone(one, other))) continue;
    yield {
      ...replacement(passage, place.start, place.end, zone, { safe: false }),
      // All of Indonesia hears of broadcasts, markets and matches in WIB.
      ...(other === 'WIB' ? { severity: 'info' as const } : {}),
      message: `Menurut ${origin}, zona waktunya ${zone}, bukan ${passage.text.slice(place.start, place.end)}.`,
    };
  }
}

function findExpectedZone({
  event,
  settings,
  draft,
  passages,
}: RuleContext): ExpectedZone | undefined {
  if (event?.file.zona) return { zone: event.file.zona, origin: 'berkas acara' };
  if (settings.zona) return { zone: settings.zona, origin: 'humas.yaml' };
  const own = findOwnRegency(settings)?.province.zone;
  if (own) return { zone: own, origin: 'kota di humas.yaml' };
  const opening = passages.find(({ role }) => role === 'paragraph');
  const city = draft.meta.kota ?? (opening && readDateline(opening.text)?.city);
  const zone = city === undefined ? undefined : zoneOfCity(city);
  return zone && { zone, origin: `kota di awal teras (${city})` };
}

function zoneOfCity(city: string): TimeZone | undefined {
  const [regency] = findRegencies(city);
  return regency?.province.zone ?? findProvince(city)?.zone;
}
