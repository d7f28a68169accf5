import type { Contact } from '../../draft/meta-parts.ts';
import { capitalise } from '../../text/case.ts';
import { claimText, sourceText } from '../claim.ts';
import type { Attendee, Person, Represented } from '../fact-people.ts';
import type { Facts } from '../facts.ts';
import { attendeeMention, findLead, fullMention, isVisit, OPENS, officesOf } from '../leader.ts';
import { eventDays } from '../moment.ts';
import { lengkapi } from '../placeholder.ts';
import { headline } from '../release-headline.ts';
import { splitParagraphs } from '../template/template-text.ts';
import {
  datelineTown,
  type FrontMatterView,
  frontMatterView,
  fullPlaceLine,
  markdownView,
  participantsLine,
  placeLine,
  type ViewContext,
} from '../view.ts';
import { countWord, joinList, quoteBeforeAttribution } from '../wording.ts';

/**
 * The fields of the template of a release.
 *
 * @param title the headline when none is answered; made from the facts of the event when left out
 */
export function rilisView(
  context: ViewContext,
  title: string | null = headline(context.facts),
): ReleaseView {
  const { facts, settings } = context;
  const people = new Mentions();
  // The order of these calls is the order in the template: it decides who is named in full where.
  const pembuka = opening(facts, people);
  const [firstQuote, ...otherQuotes] = facts.kutipan;
  const kutipanUtama = firstQuote ? quoteView(firstQuote, 0, people) : null;
  const narasumber = facts.narasumber.map((speaker) => ({
    sebutan: people.mention(speaker),
    materi: speaker.materi,
  }));
  const kutipanLain = otherQuotes.map((quote, index) => quoteView(quote, index + 1, people));
  const contacts = contactsOf(context);
  const days = facts.mulai && facts.selesai ? eventDays(facts.mulai, facts.selesai) : 1;
  return markdownView(releaseFrontMatter(context, contacts, title), {
    tanggal: frontMatterView(context, null).tanggal,
    kotaBesar: datelineTown(context)?.toUpperCase() ?? null,
    pembuka,
    nama: facts.nama,
    tema: facts.tema,
    tujuan: facts.tujuan,
    penyelenggara: facts.penyelenggara,
    kunjungan: isVisit(facts),
    ...releasePlace(facts, pembuka),
    lokasiLengkap: fullPlaceLine(facts),
    mulai: facts.mulai,
    selesai: facts.selesai,
    zona: facts.zona,
    lama: days > 1 ? countWord(days) : null,
    pakaian: facts.pakaian,
    jumlahPeserta: facts.jumlahPeserta,
    peserta: participantsLine(facts),
    kutipanUtama,
    narasumber,
    kutipanLain,
    hadirin: attendance(facts, people),
    fakta: facts.fakta.map(factSentence),
    data: facts.fakta
      .filter(({ nilai }) => nilai !== null)
      .map(({ pernyataan, nilai, sumber }) => ({ data: capitalise(pernyataan), nilai, sumber })),
    pernyataan: facts.fakta.filter(({ nilai }) => nilai === null).map(factSentence),
    latar: facts.latar,
    langkahBerikut: facts.langkahBerikut,
    instansi: settings.instansi ?? facts.penyelenggara,
    tentang: splitParagraphs(settings.tentang ?? ''),
    narahubung: contacts,
  });
}

/** Knows who has been named already: office and full name once, the short form from then on. */
class Mentions {
  readonly #named = new Set<string>();

  mention(person: Person | Represented): string {
    const { nama, pendek } = person;
    if (nama !== null) {
      if (this.#named.has(nama)) return pendek ?? nama;
      this.#named.add(nama);
    }
    return fullMention(person);
  }

  has(person: Person): boolean {
    return this.#named.has(person.nama);
  }
}

/** Who leads the event, in whose stead, and what they do: `membuka Pelatihan Humas`. */
interface OpeningView {
  readonly sebutan: string;
  readonly mewakili: string | null;
  readonly perbuatan: string;
  readonly label: string;
}

function opening(facts: Facts, people: Mentions): OpeningView | null {
  const event = facts.nama ?? lengkapi('nama acara');
  const said = (
    lead = OPENS,
    offices: readonly string[] = [],
  ): Pick<OpeningView, 'perbuatan' | 'label'> => ({
    perbuatan: lead.act(event, offices),
    label: lead.label(event),
  });
  if (facts.pembuka !== null) return { sebutan: facts.pembuka, mewakili: null, ...said() };
  const { leaders = [], lead } = findLead(facts) ?? {};
  const [only, ...others] = leaders;
  if (!only) return null;
  const done = said(lead, leaders.flatMap(officesOf));
  if (others.length > 0) {
    const sebutan = joinList(leaders.map((one) => presenceOf(one, people)));
    return { sebutan, mewakili: null, ...done };
  }
  const sebutan = only.orang ? people.mention(only.orang) : attendeeMention(only);
  const mewakili = only.mewakili && people.mention(only.mewakili);
  return { sebutan, mewakili, ...done };
}

/** Who comes, and in whose stead. */
function presenceOf(one: Attendee, people: Mentions): string {
  const name = one.orang ? people.mention(one.orang) : attendeeMention(one);
  return one.mewakili ? `${name} yang mewakili ${people.mention(one.mewakili)}` : name;
}

/**
 * Where it was, without a place that is named as what was inaugurated or visited there; whether
 * that says where it is, too.
 */
function releasePlace(
  facts: Facts,
  opening: OpeningView | null,
): { readonly lokasi: string; readonly tempatDisebut: boolean } {
  const { tempat, kota } = facts;
  const isNamed = tempat !== null && opening?.perbuatan.endsWith(` ${tempat}`);
  if (!isNamed || kota === null) return { lokasi: placeLine(facts), tempatDisebut: false };
  const tempatDisebut = tempat.includes(kota);
  return { lokasi: tempatDisebut ? placeLine(facts) : kota, tempatDisebut };
}

const ATTRIBUTIONS = ['kata', 'ujar', 'tutur'] as const;

function quoteView(
  quote: Facts['kutipan'][number],
  index: number,
  people: Mentions,
): { teks: string; verba: string; penutur: string } {
  return {
    teks: quoteBeforeAttribution(quote.teks),
    verba: ATTRIBUTIONS[index % ATTRIBUTIONS.length] ?? 'kata',
    penutur: quote.oleh
      ? people.mention(quote.oleh)
      : lengkapi(`nama dan jabatan penutur “${quote.pengenal}”`),
  };
}

/** More names than this make a sentence too long to read. */
const MOST_NAMED = 4;

/** Those who come and are not named yet, the highest first, in one sentence at most. */
function attendance(facts: Facts, people: Mentions): string | null {
  const { leaders = [] } = (facts.pembuka === null ? findLead(facts) : undefined) ?? {};
  const others = facts.hadirin.filter(
    (one) => !leaders.includes(one) && !(one.orang && people.has(one.orang)),
  );
  const names = others.map((one) => presenceOf(one, people));
  if (names.length === 0) return null;
  return names.length <= MOST_NAMED
    ? joinList(names)
    : joinList([...names.slice(0, MOST_NAMED - 1), 'tamu undangan lain']);
}

/** `Anggaran pelatihan sebesar Rp120 juta, menurut DPA 2026.` */
function factSentence(fact: Facts['fakta'][number]): string {
  return `${claimText(fact)}, menurut ${sourceText(fact)}.`;
}

/** Front matter as it was given, and the fields of the body, safe for Markdown. */
export interface ReleaseView {
  readonly depan: ReleaseFrontMatter;
}

interface ReleaseFrontMatter extends FrontMatterView {
  readonly nomor: string | null;
  readonly status: string;
  readonly embargo: string | null;
  readonly penyunting: string | null;
  readonly narahubung: readonly ContactView[];
}

function releaseFrontMatter(
  context: ViewContext,
  narahubung: readonly ContactView[],
  title: string | null,
): ReleaseFrontMatter {
  const { answers } = context;
  const embargo = answers('embargo');
  const status = answers('status') ?? (embargo === null ? 'segera' : 'embargo');
  return {
    ...frontMatterView(context, title),
    nomor: answers('nomor'),
    status,
    embargo: status === 'embargo' ? (embargo ?? lengkapi('waktu embargo')) : null,
    penyunting: answers('penyunting'),
    narahubung,
  };
}

/** A contact with every field; `null` is unknown. */
export type ContactView = { readonly [Key in keyof Required<Contact>]: string | null };

function contactsOf({ settings }: ViewContext): readonly ContactView[] {
  const known = settings.narahubung.map(({ nama, jabatan, telepon, surel }) => ({
    nama,
    jabatan: jabatan ?? null,
    telepon: telepon ?? null,
    surel: surel ?? null,
  }));
  if (known.length > 0) return known;
  const nama = lengkapi('nama narahubung');
  return [{ nama, jabatan: null, telepon: lengkapi('telepon narahubung'), surel: null }];
}
