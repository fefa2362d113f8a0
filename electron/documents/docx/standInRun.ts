import { TextRun, type XmlComponent } from 'docx'

/**
 * An element that stands among the runs of a paragraph. To the docx library it is a run, since its
 * paragraphs take no others but those to which it gives ids itself.
 */
export class StandInRun extends TextRun {
  readonly #element: XmlComponent

  constructor(element: XmlComponent) {
    super({})
    this.#element = element
  }

  override prepForXml(
    context: Parameters<TextRun['prepForXml']>[0],
  ): ReturnType<TextRun['prepForXml']> {
    return this.#element.prepForXml(context)
  }
}
