import type { Settings } from '../workspace/settings.ts';
import type { ImageShelf } from './image-shelf.ts';
import { mailHref, telephoneHref, webHref } from './link.ts';
import type { Letterhead, PrintInline } from './print-document.ts';

/**
 * The kop of the agency, or none when `humas.yaml` names neither agency nor government. Order and
 * capitals follow the common form of regional rules: government, agency, address, ways to reach it.
 */
export function composeLetterhead(settings: Settings, images: ImageShelf): Letterhead | undefined {
  const { pemerintah, logo } = settings;
  const isGovernment = settings.instansi?.toLowerCase() === pemerintah?.toLowerCase();
  const instansi = isGovernment ? undefined : settings.instansi;
  const agencyName = instansi ?? pemerintah;
  if (agencyName === undefined) return undefined;
  return {
    logo: logo === undefined ? undefined : images.take(logo),
    logoAlt: `Lambang ${pemerintah ?? agencyName}`,
    government: pemerintah?.toUpperCase(),
    agency: instansi && withoutRegion(instansi, pemerintah).toUpperCase(),
    agencyName,
    address: composeAddress(settings),
    reach: composeReach(settings),
  };
}

/** Under “Pemerintah Kota Contoh” the kop of “Dinas Sosial Kota Contoh” reads “Dinas Sosial”. */
function withoutRegion(agency: string, government: string | undefined): string {
  const region = /^pemerintah( .+)$/iu.exec(government ?? '')?.[1];
  const repeats = region !== undefined && agency.toLowerCase().endsWith(region.toLowerCase());
  return repeats ? agency.slice(0, -region.length) : agency;
}

function composeAddress({ alamat, kota, kode_pos }: Settings): string | undefined {
  if (alamat === undefined) return undefined;
  const knowsCity = kota === undefined || alamat.toLowerCase().includes(kota.toLowerCase());
  const street = knowsCity ? alamat : `${alamat}, ${kota}`;
  return kode_pos === undefined || street.includes(kode_pos) ? street : `${street} ${kode_pos}`;
}

/**
 * One line for the telephone, one for the addresses on the network, as in common regional rules.
 */
function composeReach({ telepon, laman, surel }: Settings): Letterhead['reach'] {
  const network = [labelled('Laman', laman, webHref), labelled('Pos-el', surel, mailHref)]
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index === 0 ? part : [text(', '), ...part]));
  return [labelled('Telepon', telepon, telephoneHref), network].filter((line) => line.length > 0);
}

/**
 * A value after its name, never parted from it, as a link where it is an address:
 * `Pos-el humas@contoh.go.id`.
 */
export function labelled(
  label: string,
  value: string | undefined,
  hrefOf: (value: string) => string | undefined,
): readonly PrintInline[] {
  if (value === undefined) return [];
  const href = hrefOf(value);
  const words = text(value);
  const shown: PrintInline = href === undefined ? words : { kind: 'link', href, children: [words] };
  return [text(`${label}\u00A0`), shown];
}

function text(value: string): { kind: 'text'; value: string; marks: [] } {
  return { kind: 'text', value, marks: [] };
}
