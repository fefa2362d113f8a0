/** A field of Word: its code, such as `PAGE` or `MERGEFIELD name`. */
export interface ScannedField<Paragraph> {
  code: string
  paragraph: Paragraph | null
  /** Whether another field stands in its code, so that what it does is known only when it runs. */
  isBuilt: boolean
}

interface OpenField<Paragraph> extends ScannedField<Paragraph> {
  /** Whether its code is over and its result follows. */
  isSeparated: boolean
}

/** Puts together the codes of fields, which Word divides over runs and nests (ECMA-376 part 1, 17.16). */
export class FieldReader<Paragraph> {
  readonly fields: ScannedField<Paragraph>[] = []
  private readonly open: OpenField<Paragraph>[] = []

  /** Adds a field that is written in one piece. */
  addSimple(code: string, paragraph: Paragraph | null): void {
    this.fields.push({ code, paragraph, isBuilt: false })
  }

  /** Follows the mark with which a field begins, comes to its result, or ends. */
  mark(type: string, paragraph: Paragraph | null): void {
    const field = this.open.at(-1)
    if (type === 'begin') {
      if (field && !field.isSeparated) field.isBuilt = true
      const begun = { code: '', paragraph, isBuilt: false, isSeparated: false }
      this.open.push(begun)
      this.fields.push(begun)
    } else if (type === 'separate') {
      if (field) field.isSeparated = true
    } else if (type === 'end') {
      this.open.pop()
    }
  }

  /**
   * Adds to the code of the field that is open. Code where no field may have any is taken for a
   * field of its own: another program may follow other marks than this one.
   */
  addCode(code: string): void {
    const field = this.open.at(-1)
    if (field && !field.isSeparated) field.code += code
    else if (code.trim() !== '') this.fields.push({ code, paragraph: null, isBuilt: true })
  }
}
