import { WordPackage } from './word-package.ts';
import { readXml, type XmlElement, XmlFault } from './xml-tree.ts';

/** A part of a Word file as it stands there, and its tree. */
export interface XmlPart {
  readonly path: string;
  readonly xml: string;
  readonly root: XmlElement;
}

/** The parts of a Word file that its text is made of. */
export interface WordFile {
  readonly main: XmlPart;
  readonly styles: XmlPart | undefined;
  readonly numbering: XmlPart | undefined;
  readonly footnotes: XmlPart | undefined;
  readonly endnotes: XmlPart | undefined;
  readonly comments: XmlPart | undefined;
  /** Properties that people and programs gave the file, beside those that every file has. */
  readonly customProperties: XmlPart | undefined;
}

/** Why a file cannot be read as a Word document. */
export type WordFault =
  | 'empty'
  | 'not-word'
  | 'pdf'
  | 'old'
  | 'locked'
  | 'template'
  | 'broken'
  | 'too-large'
  | 'lock-file';

export type WordReading<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly fault: WordFault };

/** Namespaces of the text, transitional and strict (ECMA-376 part 1). */
const NAMESPACES = [
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
];

/** The length of the file that Word puts beside a document while it is open. */
const LOCK_FILE_BYTES = 162;

/** Opens a Word file; never throws. Only parts with text are unpacked, and no more than 60 MB. */
export function openWordFile(bytes: Uint8Array): WordReading<WordFile> {
  const fault = faultOfBytes(bytes);
  if (fault) return { ok: false, fault };
  try {
    return readParts(new WordPackage(bytes, (path) => /\.(?:xml|rels)$/iu.test(path)));
  } catch (error) {
    const isTooLarge =
      error instanceof RangeError || (error instanceof XmlFault && error.reason === 'hostile');
    return { ok: false, fault: isTooLarge ? 'too-large' : 'broken' };
  }
}

function faultOfBytes(bytes: Uint8Array): WordFault | undefined {
  const opens = (...signature: readonly number[]): boolean =>
    signature.every((byte, index) => bytes[index] === byte);
  if (bytes.length === 0) return 'empty';
  if (bytes.length === LOCK_FILE_BYTES && !opens(0x50, 0x4b)) return 'lock-file';
  // Word 97 to 2003, and encrypted files of today: compound files.
  if (opens(0xd0, 0xcf, 0x11, 0xe0)) return isEncrypted(bytes) ? 'locked' : 'old';
  if (opens(0x25, 0x50, 0x44, 0x46)) return 'pdf';
  return opens(0x50, 0x4b) ? undefined : 'not-word';
}

/** Whether a compound file holds an encrypted document, by the name of its stream (MS-OFFCRYPTO). */
function isEncrypted(bytes: Uint8Array): boolean {
  return new TextDecoder('utf-16le').decode(bytes).includes('EncryptedPackage');
}

function readParts(file: WordPackage): WordReading<WordFile> {
  const main = file.relationships('').find(({ type }) => type.endsWith('/officeDocument'))?.target;
  const type = main === undefined ? '' : (file.typeOf(main) ?? '');
  if (main === undefined || !/wordprocessingml|ms-word/u.test(type)) {
    return { ok: false, fault: 'not-word' };
  }
  if (/template/iu.test(type)) return { ok: false, fault: 'template' };
  const part = (kind: string, owner: string = main): XmlPart | undefined => {
    const found = file.relationships(owner).find((one) => one.type.endsWith(`/${kind}`))?.target;
    return found !== undefined && file.has(found) ? readPart(file, found) : undefined;
  };
  const document = readPart(file, main);
  if (!NAMESPACES.includes(document.root.attributes.get('xmlns:w') ?? '')) {
    return { ok: false, fault: 'broken' };
  }
  const value = {
    main: document,
    styles: part('styles'),
    numbering: part('numbering'),
    footnotes: part('footnotes'),
    endnotes: part('endnotes'),
    comments: part('comments'),
    customProperties: part('custom-properties', ''),
  };
  return { ok: true, value };
}

function readPart(file: WordPackage, path: string): XmlPart {
  const xml = file.text(path);
  return { path, xml, root: readXml(xml) };
}
