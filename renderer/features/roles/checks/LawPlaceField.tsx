import { payLaws } from '@shared/domain/checks/law/payLaw'
import { roleFieldLabels } from '@shared/labels/roleFields'
import { Picker } from '@renderer/ui/fields/Picker'
import { useRoleEditing } from '../editor/RoleEditing'

const places = payLaws.map(({ place, name }) => ({ value: place, label: name }))

/** Chooses the place whose pay law the checks go by; a place that this version does not know is shown by its code. */
export const LawPlaceField = ({ lawPlace }: { lawPlace: string | undefined }) => {
  const { change, isReadOnly } = useRoleEditing()
  const isUnknown = lawPlace !== undefined && !places.some(({ value }) => value === lawPlace)
  return (
    <div data-field="lawPlace">
      <Picker
        size="xs"
        label={roleFieldLabels.lawPlace}
        placeholder="None chosen"
        isClearable
        readOnly={isReadOnly}
        data={isUnknown ? [...places, { value: lawPlace, label: lawPlace }] : places}
        value={lawPlace ?? null}
        onChange={(place) => change((role) => ({ ...role, lawPlace: place ?? undefined }))}
      />
    </div>
  )
}
