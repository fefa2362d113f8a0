import { burn, type Entry } from '@kenjiuno/msgreader/lib/Burner'
import { TypeEnum } from '@kenjiuno/msgreader/lib/Reader'

interface MsgContent {
  subject: string
  senderName: string
  senderAddress: string
  body: string
  attachments: readonly { fileName: string; bytes: Uint8Array }[]
}

/** A file, or a folder with files, as a compound file nests them. */
type Node = { name: string; bytes: Uint8Array } | { name: string; nodes: Node[] }

/** Property tags of [MS-OXPROPS], with the type of a UTF-16 text or of bytes behind them. */
const tags = {
  subject: '0037001F',
  senderName: '0C1A001F',
  senderAddress: '5D01001F',
  body: '1000001F',
  attachedName: '3707001F',
  attachedBytes: '37010102',
}

const createText = (tag: string, text: string): Node => ({
  name: `__substg1.0_${tag}`,
  // A copy of its own: the compound file is made of whole array buffers.
  bytes: Uint8Array.from(Buffer.from(text, 'utf16le')),
})

/** The stream of fixed-length properties: here only its header, of the length of [MS-OXMSG] 2.4.1. */
const createProperties = (headerLength: number): Node => ({
  name: '__properties_version1.0',
  bytes: new Uint8Array(headerLength),
})

/** Lists the entries of a tree, each folder before what is in it, by their places in the list. */
const flatten = (nodes: readonly Node[]): Entry[] => {
  const entries: Entry[] = []
  const add = (name: string, type: TypeEnum, inside: readonly Node[]): number => {
    const entry: Entry = { name, type, length: 0, children: [] }
    const place = entries.push(entry) - 1
    entry.children = inside.map((node) => {
      if ('nodes' in node) return add(node.name, TypeEnum.DIRECTORY, node.nodes)
      const { name: file, bytes } = node
      return (
        entries.push({
          name: file,
          type: TypeEnum.DOCUMENT,
          length: bytes.length,
          binaryProvider: () => bytes,
        }) - 1
      )
    })
    return place
  }
  add('Root Entry', TypeEnum.ROOT, nodes)
  return entries
}

/** Builds a mail as Outlook saves it: a compound file of [MS-OXMSG] with its texts and attachments. */
export const buildMsg = (mail: MsgContent): Uint8Array =>
  burn(
    flatten([
      createProperties(32),
      createText(tags.subject, mail.subject),
      createText(tags.senderName, mail.senderName),
      createText(tags.senderAddress, mail.senderAddress),
      createText(tags.body, mail.body),
      ...mail.attachments.map(({ fileName, bytes }, index) => ({
        name: `__attach_version1.0_#${String(index).padStart(8, '0')}`,
        nodes: [
          createProperties(8),
          createText(tags.attachedName, fileName),
          { name: `__substg1.0_${tags.attachedBytes}`, bytes },
        ],
      })),
    ]),
  )
