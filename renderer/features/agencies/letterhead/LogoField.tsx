import { Button, FileButton, Group, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Logo } from '@shared/model/letterhead'
import { api } from '@renderer/data/api'
import { useIsReadOnly } from '@renderer/data/useIsReadOnly'
import classes from './letterhead.module.css'
import { drawLogo } from './drawLogo'

interface LogoFieldProps {
  logo: Logo | null
  /** What the logo is called where nothing else is said of it. */
  agencyName: string
  onChange: (logo: Logo | null) => void
}

const keepLogo = async (file: File): Promise<Omit<Logo, 'alt'> | string> => {
  const drawn = await drawLogo(file)
  if (drawn === null)
    return `“${file.name}” is not a picture that can be shown. Choose a PNG or an SVG.`
  const kept = await api.ask('attachments.keep', {
    source: { kind: 'dropped', name: file.name, bytes: drawn.png },
  })
  if (!kept.ok) return kept.error.message
  return { hash: kept.value.hash, width: drawn.width, height: drawn.height }
}

/** Chooses the logo of a letterhead, and says what it shows. */
export const LogoField = ({ logo, agencyName, onChange }: LogoFieldProps) => {
  const [refusal, setRefusal] = useState<string | null>(null)
  const isReadOnly = useIsReadOnly()

  const choose = async (file: File | null): Promise<void> => {
    if (file === null) return
    const kept = await keepLogo(file)
    setRefusal(typeof kept === 'string' ? kept : null)
    if (typeof kept !== 'string') onChange({ ...kept, alt: logo?.alt ?? '' })
  }

  return (
    <div className={classes.logo}>
      <Group gap="xs">
        <FileButton
          accept="image/png,image/svg+xml,image/jpeg"
          onChange={(file) => void choose(file)}
        >
          {(button) => (
            <Button size="xs" disabled={isReadOnly} {...button}>
              {logo === null ? 'Choose a logo…' : 'Choose another logo…'}
            </Button>
          )}
        </FileButton>
        {logo !== null && (
          <Button
            size="xs"
            variant="subtle"
            color="gray"
            disabled={isReadOnly}
            onClick={() => onChange(null)}
          >
            Remove the logo
          </Button>
        )}
      </Group>
      {refusal !== null && (
        <Text role="alert" size="sm" c="var(--danger)">
          {refusal}
        </Text>
      )}
      {logo !== null && (
        <TextInput
          aria-label="What the logo shows"
          description="Read out to those who can’t see it."
          placeholder={agencyName}
          readOnly={isReadOnly}
          value={logo.alt}
          onChange={({ currentTarget: { value } }) => onChange({ ...logo, alt: value })}
        />
      )}
    </div>
  )
}
