import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CliResult } from '@electron/cli/runCli'
import { editDocxParts } from '../../documents/docxParts'
import { createSampleCli, list, type TestCli } from '../testCli'

/** A command line whose sample workspace has sent a role to an agency. */
export interface SentCli extends TestCli {
  /** Sends it once more into this folder. */
  sendAgain: (out: string) => Promise<CliResult>
  /** The file as it was sent; relative to `folder`. */
  sentFile: string
  /** The bytes of a copy in which parts are edited. */
  rewrite: (edits: Readonly<Record<string, (xml: string) => string>>) => Promise<Uint8Array>
  /** Writes a copy in which the XML of the document is edited, and returns its name. */
  writeCopy: (name: string, edit: (xml: string) => string) => Promise<string>
}

/** Exports *Head of Data* to the first agency, as Word or as `format`. */
export const createSentCli = async (format = 'docx'): Promise<SentCli> => {
  const cli = await createSampleCli()
  const [agency] = await list(cli, 'agencies')
  const args = ['export', 'Head of Data', '--agency', agency!.id, '--confirm-withheld']
  const send = (out: string): Promise<CliResult> =>
    cli.run(...args, '--format', format, '--out', out)
  const sent = await send('out')
  if (sent.exitStatus !== 0) throw new Error(sent.stderr)
  const [name] = await readdir(join(cli.folder, 'out'))
  const sentFile = join('out', name!)
  const rewrite: SentCli['rewrite'] = async (edits) =>
    editDocxParts(await readFile(join(cli.folder, sentFile)), edits)
  return {
    ...cli,
    sentFile,
    sendAgain: send,
    rewrite,
    writeCopy: async (copy, edit) => {
      await writeFile(join(cli.folder, copy), await rewrite({ 'word/document.xml': edit }))
      return copy
    },
  }
}
