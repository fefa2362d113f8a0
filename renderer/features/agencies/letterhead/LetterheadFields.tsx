import { letterheadFonts } from '@shared/document/theme'
import type { Agency } from '@shared/model/agency'
import {
  letterheadFontSchema,
  plainLetterheadStyle,
  type LetterheadStyle,
} from '@shared/model/letterhead'
import { useIsReadOnly } from '@renderer/data/useIsReadOnly'
import type { RecordEditor } from '@renderer/editing/useRecordEditor'
import { Field, FieldGrid } from '@renderer/ui/fields/Field'
import { GrowingTextarea } from '@renderer/ui/fields/GrowingTextarea'
import { Picker } from '@renderer/ui/fields/Picker'
import { ColourField } from './ColourField'
import { LogoField } from './LogoField'

interface LetterheadFieldsProps {
  agency: Agency
  edit: RecordEditor<'agencies'>['edit']
}

const fontChoices = letterheadFontSchema.options.map((value) => ({
  value,
  label: letterheadFonts[value].name,
}))

/** What stands on an agency’s letterhead, and how it looks. */
export const LetterheadFields = ({ agency, edit }: LetterheadFieldsProps) => {
  const isReadOnly = useIsReadOnly()
  const style = agency.letterheadStyle ?? plainLetterheadStyle
  const change = (part: Partial<LetterheadStyle>, step?: string): void =>
    edit((draft) => {
      draft.letterheadStyle = { ...(draft.letterheadStyle ?? plainLetterheadStyle), ...part }
    }, step)

  return (
    <FieldGrid>
      <Field label="Logo">
        <LogoField
          logo={style.logo}
          agencyName={agency.name}
          onChange={(logo) => change({ logo }, 'logo')}
        />
      </Field>
      <Field label="Lines at the top" htmlFor="agency-letterhead">
        <GrowingTextarea
          id="agency-letterhead"
          description="Name and address as they stand on the first page; the agency’s name if empty."
          isTall
          value={agency.letterhead}
          onChange={({ currentTarget: { value } }) =>
            edit((draft) => void (draft.letterhead = value), 'letterhead')
          }
        />
      </Field>
      <Field label="Colour" htmlFor="letterhead-colour">
        <ColourField
          id="letterhead-colour"
          colour={style.colour}
          onChange={(colour) => change({ colour }, 'colour')}
        />
      </Field>
      <Field label="Font" htmlFor="letterhead-font">
        <Picker
          id="letterhead-font"
          placeholder="The theme’s own"
          isClearable
          readOnly={isReadOnly}
          data={fontChoices}
          value={letterheadFontSchema.safeParse(style.font).data ?? null}
          onChange={(font) => change({ font })}
        />
      </Field>
      <Field label="Sign-off" htmlFor="letterhead-sign-off">
        <GrowingTextarea
          id="letterhead-sign-off"
          description="The last lines of every document, such as whom to ask."
          value={style.signOff}
          onChange={({ currentTarget: { value } }) => change({ signOff: value }, 'signOff')}
        />
      </Field>
      <Field label="Foot of the page" htmlFor="letterhead-footer">
        <GrowingTextarea
          id="letterhead-footer"
          description="On every page, such as the registered office."
          value={style.footer}
          onChange={({ currentTarget: { value } }) => change({ footer: value }, 'footer')}
        />
      </Field>
    </FieldGrid>
  )
}
