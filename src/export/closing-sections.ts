import { blocksWords } from '../draft/block-words.ts';
import type { Draft } from '../draft/draft.ts';
import type { Contact } from '../draft/meta-parts.ts';
import { plainText } from '../draft/nodes.ts';
import { isNews } from '../draft/release-variants.ts';
import type { Settings } from '../workspace/settings.ts';
import type { ImageShelf } from './image-shelf.ts';
import { labelled } from './letterhead.ts';
import { mailHref, telephoneHref } from './link.ts';
import type { ClosingSection, Figure, PrintBlock, PrintInline } from './print-document.ts';
import type { PrintContext } from './print-inlines.ts';
import type { ProblemList } from './problem-list.ts';

const CONTACT_HEADING = /^(?:narahubung|kontak|hubungi)(?!\p{L})/iu;
const CONTACT_LINE = /^(?:narahubung|kontak(?: (?:media|pers|person))?)\s*(?::|$)/iu;

/**
 * The sections that follow the body: who the agency is, whom to call, what is sent along, the
 * photographs. What the body already has is not printed again.
 */
export function composeClosing(
  draft: Draft,
  settings: Settings,
  context: PrintContext,
): readonly ClosingSection[] {
  const sections = [
    composeAbout(draft, settings),
    composeContacts(draft, settings, context.problems),
    composeAttachments(draft),
    composePhotos(draft, context.images),
  ];
  return sections.filter((section) => section !== undefined);
}

function composeAbout(draft: Draft, settings: Settings): ClosingSection | undefined {
  const { tentang, instansi } = settings;
  if (!isNews(draft) || tentang === undefined) return undefined;
  const heading = instansi === undefined ? 'Tentang Kami' : `Tentang ${instansi}`;
  const known = ['tentang', 'tentang kami', heading.toLowerCase()];
  const hasHeading = headings(draft).some((text) => known.includes(text.toLowerCase()));
  if (hasHeading || blocksWords(draft.blocks).includes(tentang.replace(/\s+/gu, ' '))) {
    return undefined;
  }
  const paragraphs = tentang.split(/\n\s*\n/u).map((part) => paragraph([text(part)]));
  return { id: 'tentang', heading, blocks: paragraphs };
}

function composeContacts(
  draft: Draft,
  settings: Settings,
  problems: ProblemList,
): ClosingSection | undefined {
  const own = draft.meta.narahubung;
  const fallback = draft.kind === 'rilis' ? settings.narahubung : [];
  const contacts = own.length > 0 ? own : fallback;
  const body = blocksWords(draft.blocks);
  const missing = contacts.filter((contact) => !isNamedIn(body, contact));
  if (!hasContactSection(draft)) {
    if (missing.length === 0) return undefined;
    return { id: 'narahubung', heading: 'Narahubung', blocks: missing.map(printContact) };
  }
  for (const contact of own.length > 0 ? missing : []) {
    const message = `Narahubung ${contact.nama} tidak dicetak karena naskah sudah punya bagian narahubung sendiri.`;
    problems.add(message, draft.frontMatter?.yaml.locateKey(['narahubung']));
  }
  return undefined;
}

function isNamedIn(body: string, contact: Contact): boolean {
  const values = [contact.nama, contact.telepon, contact.surel];
  return values.every((value) => value === undefined || body.includes(value));
}

function hasContactSection(draft: Draft): boolean {
  const inHeading = headings(draft).some((title) => CONTACT_HEADING.test(title));
  return (
    inHeading ||
    draft.blocks.some(
      (block) => block.kind === 'paragraph' && CONTACT_LINE.test(plainText(block.children)),
    )
  );
}

/** What is sent along; only its name goes into the document. */
function composeAttachments(draft: Draft): ClosingSection | undefined {
  const { lampiran } = draft.meta;
  if (lampiran.length === 0) return undefined;
  const items = lampiran.map(({ judul, berkas }) => [
    paragraph([text(judul === undefined ? berkas : `${judul} (${berkas})`)]),
  ]);
  const list: PrintBlock = { kind: 'list', ordered: true, start: 1, tight: true, items };
  return { id: 'lampiran', heading: 'Lampiran', blocks: [list] };
}

function composePhotos(draft: Draft, images: ImageShelf): ClosingSection | undefined {
  const figures = draft.meta.foto.map((photo, index): Figure => {
    const span = draft.frontMatter?.yaml.locate(['foto', index, 'berkas']);
    return {
      kind: 'figure',
      picture: images.take(photo.berkas, span),
      alt: photo.alt ?? photo.teks ?? photo.berkas,
      caption: photo.teks,
      credit: photo.kredit,
    };
  });
  return figures.length === 0 ? undefined : { id: 'foto', heading: 'Foto', blocks: figures };
}

function headings(draft: Draft): readonly string[] {
  return draft.blocks.flatMap((block) =>
    block.kind === 'heading' ? [plainText(block.children).trim()] : [],
  );
}

function printContact(contact: Contact): PrintBlock {
  const { nama, jabatan, telepon, surel } = contact;
  const name: PrintInline = { kind: 'text', value: nama, marks: ['strong'] };
  const office = jabatan === undefined ? [] : [text(`, ${jabatan}`)];
  const reach = [
    labelled('Telepon', telepon, telephoneHref),
    labelled('Pos-el', surel, mailHref),
  ].filter((part) => part.length > 0);
  const lines = reach.flatMap((part): readonly PrintInline[] => [{ kind: 'break' }, ...part]);
  return paragraph([name, ...office, ...lines]);
}

function paragraph(children: readonly PrintInline[]): PrintBlock {
  return { kind: 'paragraph', children };
}

function text(value: string): PrintInline {
  return { kind: 'text', value: value.replace(/\s+/gu, ' '), marks: [] };
}
