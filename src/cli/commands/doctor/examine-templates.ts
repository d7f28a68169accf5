import { draftDocument } from '../../../scaffold/draft-document.ts';
import { SCAFFOLD_KINDS } from '../../../scaffold/kind.ts';
import { kinds } from '../../../scaffold/kinds.ts';
import { checkPartial } from '../../../scaffold/template/render.ts';
import { TemplateFault } from '../../../scaffold/template/template-fault.ts';
import { partialFile } from '../../../scaffold/template/template-partials.ts';
import { EMPTY_WORKSPACE } from '../../../workspace/workspace.ts';
import { type CliContext, today } from '../../context.ts';
import { UserError } from '../../errors.ts';
import { loadOwnPartials, loadPartials, TEMPLATE_FOLDER, templateLoader } from '../../templates.ts';
import { type Diagnosis, fault, good } from './diagnosis.ts';

/**
 * Drafts one document with each template: only then do all faults in it show. Partials are read on
 * their own besides, since perhaps no template calls them.
 */
export async function examineTemplates(
  root: string | undefined,
  context: CliContext,
): Promise<readonly Diagnosis[]> {
  let partials: ReadonlyMap<string, string>;
  let own: ReadonlyMap<string, string>;
  try {
    partials = await loadPartials(root);
    own = await loadOwnPartials(root);
  } catch (error) {
    return [templateFault(partialFile('…'), error)];
  }
  const faults: Diagnosis[] = [];
  for (const partial of own.keys()) {
    await checkPartial(partial, partials).catch((error) => {
      faults.push(templateFault(partialFile(partial), error));
    });
  }
  const loadTemplate = templateLoader(root);
  for (const kind of SCAFFOLD_KINDS) {
    const request = { kind, answers: {}, workspace: EMPTY_WORKSPACE, now: today(context) };
    await draftDocument({ ...request, loadTemplate, partials }).catch((error) => {
      faults.push(templateFault(kinds[kind].template, error));
    });
  }
  if (faults.length === 0) return [good(`${countText(own.size)} terbaca`)];
  // A fault in a partial is one fault, however many templates call it.
  return faults.filter(
    ({ text }, index) => faults.findIndex((fault) => fault.text === text) === index,
  );
}

function countText(partials: number): string {
  const templates = `${SCAFFOLD_KINDS.length} templat`;
  return partials === 0 ? templates : `${templates} dan ${partials} bagian`;
}

function templateFault(template: string, error: unknown): Diagnosis {
  if (error instanceof TemplateFault) {
    const file = `${TEMPLATE_FOLDER}/${error.template}`;
    const remedy = isShipped(error.template)
      ? `Betulkan ${file}, atau hapus supaya templat bawaan dipakai.`
      : `Betulkan ${file}.`;
    return fault(error.message, remedy);
  }
  if (error instanceof UserError) {
    const remedy = error.hint ?? `Simpan ulang ${TEMPLATE_FOLDER}/${template}.`;
    return fault(error.message, remedy);
  }
  const remedy = 'Pasang ulang humas.';
  return fault(`Templat ${template} tidak terbaca.`, remedy);
}

function isShipped(template: string): boolean {
  return SCAFFOLD_KINDS.some((kind) => kinds[kind].template === template);
}
