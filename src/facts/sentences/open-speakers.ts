import type { Passage } from '../../draft/passage.ts';
import { findOpeningOffice, OFFICES } from '../../knowledge/offices.ts';
import { ROLES } from '../../knowledge/roles.ts';
import { oneOf } from '../../text/patterns.ts';
import type { Span } from '../../text/span.ts';
import { SAID, SAYS, VOICES } from '../../text/speech-verbs.ts';
import { textBefore } from '../../text/text-before.ts';

/** A name, with what stands before it; the look behind the office keeps out further offices. */
const NAME = `(?:(?:H|Hj|Drs|Dra|Ir|[Dd]r|DR|drg|Prof|KH|Ny|AKP|AKBP|Iptu|Kompol|Letkol|Kapten)\\.? ?)*(?:[A-Z]\\.? )?[A-ZÀ-Þ][A-Za-zÀ-ɏ'’]+(?: [A-ZÀ-Þ](?:[A-Za-z]{0,3}\\.|[A-Za-zÀ-ɏ'’]*)){0,3}`;

/** An office by its first word. */
const AN_OFFICE = `(?:${OFFICES.map((word) => word.replace('.', '\\.')).join('|')})`;

/** Passive verbs, without their prefix, of which offices are the agent. */
const DONE = oneOf(`
  sampaikan ungkap ungkapkan katakan jelaskan akui tegaskan bacakan buka tutup resmikan pimpin pandu
  luncurkan serahkan gelar adakan laksanakan wakili lantik kukuhkan lepas inisiasi prakarsai
`);

/** What tells when, where or to whom. */
const WHEN = oneOf(`
  saat ketika usai seusai sebelum setelah di pada dalam melalui kepada bersama beserta selaku
  didampingi disaksikan tersebut (?:dan|serta)_(?:juga_|turut_)?di[a-z]{4,}
`);

/** Who said it or did it, by office, then a comma, and the name; what follows tells when and where. */
const AGENT_UNCLOSED = new RegExp(
  `(?<![A-Za-zÀ-ɏ])(?:${SAID}|[Dd]i${DONE}(?: langsung)?(?: oleh)?|oleh) ${AN_OFFICE}` +
    // What the office is for: `Kepala Dinas Contoh (Disco) dan`.
    '(?: (?:[A-ZÀ-Þ(][A-Za-zÀ-ɏ\\d.()/-]*|\\d{2,4}|dan)){0,12}, ' +
    `(?<name>${NAME})(?= (?:${WHEN}|yang (?:turut|juga|hadir|mewakili|didampingi))(?![A-Za-zÀ-ɏ]))`,
  'gu',
);

/** Who somebody is, in the words that may stand behind a name. */
const ROLE =
  `(?:${AN_OFFICE}|${oneOf(`${ROLES} juru_bicara orang_tua salah_(?:satu|seorang)`)})(?![A-Za-zÀ-ɏ])` +
  // What the role is in, up to a verb or what tells when.
  '(?: (?!(?:me[mnlrwy]|ber|di|ter)[a-zß-ÿ]{4}|(?:yang|saat|ketika|usai|seusai|pada|untuk|dengan|juga|turut|akan|telah|sudah)(?![a-z]))[A-Za-zÀ-ɏ\\d()/.-]+){1,12}';

/** What such a person is, an open comma, the name, and the verb of speaking. */
const NAME_UNCLOSED = new RegExp(
  `(?<=, |^)${ROLE}, (?<name>${NAME})(?= (?:juga |turut |kemudian |pun )?(?:${SAYS}|${VOICES})(?![A-Za-zÀ-ɏ]))`,
  'gu',
);

/** The same behind the verb of speaking, with when or where it was said. */
const SPEAKER_ROLE = new RegExp(
  `(?<=(?:${SAID}) (?:(?:Bapak|Ibu|Pak|Bu) )?${NAME}, )${ROLE}(?= (?:saat|ketika|usai|seusai|di sela|di hadapan|kepada)(?![A-Za-zÀ-ɏ]))`,
  'gu',
);

/** Who stood in for another, `diwakili Sekda, Siti Aminah bertindak`: the name. */
const STAND_IN =
  /(?<=diwakili (?:oleh )?[A-ZÀ-Þ][A-Za-zÀ-ɏ]+(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ]+){0,6}, )[A-ZÀ-Þ][A-Za-zÀ-ɏ'’]+(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ'’]+){1,3}(?= (?:me|ber)[a-zß-ÿ]{4,})/gu;

/** Who somebody is, and names before who they are, that want a comma behind. */
export function findOpenRoles({ text }: Passage): readonly Span[] {
  const found = [
    ...(/["”]/u.test(text) && / (?:saat|ketika|usai|seusai|di|kepada) /u.test(text)
      ? text.matchAll(SPEAKER_ROLE)
      : []),
    ...(text.includes('diwakili ') ? text.matchAll(STAND_IN) : []),
  ];
  return found.map(({ 0: words, index }) => ({ start: index, end: index + words.length }));
}

/**
 * Names of a passage behind a role or office in the midst of a sentence and a comma, which no second
 * comma closes before the verb of speaking: `…, Kasi Pelayanan, Siti Aminah menuturkan`.
 */
export function findOpenNames({ text }: Passage): readonly Span[] {
  if (!/, [A-Z][A-Za-z.’' ]{2,60} (?:m|b|j|t|k|p)/u.test(text)) return [];
  return [...text.matchAll(NAME_UNCLOSED)].flatMap((match) => {
    const place = namePlace(match);
    const name = text.slice(place.start, place.end);
    if (findOpeningOffice(name) === 0 || /^[A-Za-z]{1,4}$/u.test(name)) return [];
    return ONE_OF_SEVERAL.test(textBefore(text, match.index, 60)) ? [] : [place];
  });
}

/** `Menurut Bupati, Ketua PKK, Siti mengatakan`, and a list of people: rather unlike one person. */
const ONE_OF_SEVERAL =
  /(?:^|[^A-Za-z])(?:[Mm]enurut|[Kk]ata|[Bb]ersama|[Dd]idampingi|[Kk]epada) [^,.]*, $/u;

/** The same behind the verb of which they are the speakers or agents: `ujar Camat Contoh, Siti saat rapat`. */
export function findOpenAgents({ text }: Passage): readonly Span[] {
  if (!/, [A-Z][A-Za-z.’' ]{2,60} (?:s|k|u|d|p|m|b|y)/u.test(text)) return [];
  return [...text.matchAll(AGENT_UNCLOSED)]
    .filter(({ index }) => !IN_OPENING.test(textBefore(text, index, 90)))
    .map(namePlace)
    .filter(({ start, end }) => findOpeningOffice(text.slice(start, end)) !== 0);
}

/** `Setelah dilantik Bupati, Siti …`: the name behind an opening is the subject. */
const IN_OPENING =
  /(?:^|[.!?“"] )(?:Setelah|Sesudah|Usai|Seusai|Sejak|Ketika|Saat|Sebelum|Karena|Meski)(?![a-z])[^,.]*$/u;

/** Where the name stands with which a match ends. */
function namePlace({ 0: found, index, groups }: RegExpExecArray): Span {
  const end = index + found.length;
  return { start: end - (groups?.['name'] ?? '').length, end };
}
