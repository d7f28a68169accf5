import { parseDraft } from '../draft/draft.ts';
import { compose } from '../export/compose.ts';
import { exporters } from '../export/exporters.ts';
import { Source } from '../text/source.ts';
import type { CliContext } from './context.ts';
import { DraftLoader } from './draft-loader.ts';
import { readImages } from './read-images.ts';
import { timestampFor } from './timestamp.ts';
import { readTemplateFile } from './word-template-file.ts';

/**
 * A report in Markdown as a Word file with the letterhead of the workspace that the command was
 * typed in.
 *
 * @throws UserError when `humas.yaml` or the template it names cannot be used
 */
export async function toWord(markdown: string, context: CliContext): Promise<Uint8Array> {
  const folder = context.cwd;
  const workspace = await new DraftLoader(context).workspace(folder);
  const draft = parseDraft(new Source('hasil.md', markdown));
  const document = compose(draft, {
    settings: workspace.settings,
    images: await readImages({ draft, folder, workspace }),
    template: await readTemplateFile(workspace),
  });
  const docx = await exporters.docx();
  return docx.write(document, { timestamp: timestampFor(undefined, context) });
}
