import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { decodeEvent, type EventFile } from '../../src/event/event.ts';
import { decodeRoster } from '../../src/event/roster.ts';
import type { DraftRequest } from '../../src/scaffold/draft-document.ts';
import { decodeSettings } from '../../src/workspace/settings.ts';
import { EMPTY_WORKSPACE, type Workspace } from '../../src/workspace/workspace.ts';
import type { Decoded } from '../../src/yaml/decode.ts';
import { readYaml, type YamlText } from '../../src/yaml/yaml-text.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const exampleRoot = `${root}examples/pelatihan-komunikasi-publik/`;

/** The value of a file that must be valid; the faults in the message when it is not. */
export function valid<T>(decoded: Decoded<T>): T {
  if (decoded.ok) return decoded.value;
  throw new Error(decoded.faults.map((fault) => fault.message).join('\n'));
}

/** The text of a file of the shipped example. */
export function exampleText(path: string): string {
  return readFileSync(exampleRoot + path, 'utf8');
}

const exampleYaml = (path: string): YamlText => readYaml(exampleText(path));

/** The settings and roster of the shipped example. */
export const exampleWorkspace: Workspace = {
  root: exampleRoot,
  settings: valid(decodeSettings(exampleYaml('humas.yaml'))),
  roster: valid(decodeRoster(exampleYaml('pejabat.yaml'))),
};

/** The event of the shipped example. */
export const exampleEvent: EventFile = valid(decodeEvent(exampleYaml('acara/pelatihan.yaml')));

/** An event written in a test. */
export function eventFrom(yaml: string): EventFile {
  return valid(decodeEvent(readYaml(yaml)));
}

const shippedPartials = new Map(
  readdirSync(`${root}templates/bagian`).map((file) => [
    file.replace(/\.hbs$/u, ''),
    readFileSync(`${root}templates/bagian/${file}`, 'utf8'),
  ]),
);

/** A day long after the event of the example. */
const TODAY = { year: 2026, month: 11, day: 22 };

/** A request with the shipped templates, no workspace, no event and no answers. */
export function request(parts: Partial<DraftRequest> & Pick<DraftRequest, 'kind'>): DraftRequest {
  return {
    answers: {},
    workspace: EMPTY_WORKSPACE,
    now: TODAY,
    loadTemplate: (name) => readFile(`${root}templates/${name}`, 'utf8'),
    partials: shippedPartials,
    ...parts,
  };
}

/** A request for a document about the event of the example, in its workspace. */
export function exampleRequest(
  parts: Partial<DraftRequest> & Pick<DraftRequest, 'kind'>,
): DraftRequest {
  return request({
    workspace: exampleWorkspace,
    event: { path: '../acara/pelatihan.yaml', file: exampleEvent },
    ...parts,
  });
}
