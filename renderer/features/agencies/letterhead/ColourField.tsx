import { TextInput } from '@mantine/core'
import { isReadableOnPaper, readColour } from '@shared/document/letterhead'
import { useIsReadOnly } from '@renderer/data/useIsReadOnly'
import classes from './letterhead.module.css'

interface ColourFieldProps {
  id: string
  /** `#rrggbb`, or whatever was typed so far. */
  colour: string
  onChange: (colour: string) => void
}

const refuseColour = (colour: string): string | null =>
  colour === '' || readColour(colour) !== null
    ? null
    : 'Not a colour: write # and six digits, such as #0f526e.'

const describeColour = (colour: string): string => {
  const digits = readColour(colour)
  return digits !== null && !isReadableOnPaper(digits)
    ? 'Too light for text on white paper: only lines have it.'
    : 'Of headings and lines; the theme’s own if empty.'
}

/** The colour of a letterhead, typed or picked. */
export const ColourField = ({ id, colour, onChange }: ColourFieldProps) => {
  const isReadOnly = useIsReadOnly()
  const digits = readColour(colour)
  return (
    <TextInput
      id={id}
      description={describeColour(colour)}
      error={refuseColour(colour)}
      placeholder="#rrggbb"
      spellCheck={false}
      readOnly={isReadOnly}
      value={colour}
      onChange={({ currentTarget: { value } }) => onChange(value.trim())}
      rightSection={
        <input
          type="color"
          className={classes.swatch}
          aria-label="Pick a colour"
          disabled={isReadOnly}
          value={digits === null ? '#ffffff' : `#${digits.toLowerCase()}`}
          onChange={({ currentTarget: { value } }) => onChange(value)}
        />
      }
    />
  )
}
