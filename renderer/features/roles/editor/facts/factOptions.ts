import type { Option } from '@renderer/ui/fields/withPresent'
import { englishLabels } from '@shared/labels/languages/english'
import { nameLanguage } from '@shared/labels/nameLanguage'
import { labelLanguages } from '@shared/labels/findLabels'
import {
  employmentTypeSchema,
  workplaceTypeSchema,
  type EmploymentType,
  type WorkplaceType,
} from '@shared/model/role'

export const workplaceOptions: Option[] = workplaceTypeSchema.options.map((value) => ({
  value,
  label: englishLabels.workplaceTypes[value],
}))

export const employmentOptions: Option[] = employmentTypeSchema.options.map((value) => ({
  value,
  label: englishLabels.employmentTypes[value],
}))

/** The chosen workplace type; null for none. */
export const readWorkplace = (value: string | null): WorkplaceType | null =>
  workplaceTypeSchema.options.find((option) => option === value) ?? null

/** The chosen employment type; null for none. */
export const readEmployment = (value: string | null): EmploymentType | null =>
  employmentTypeSchema.options.find((option) => option === value) ?? null

/** Lists the languages that postings have labels in, and the current one, by name. */
export const listLanguageOptions = (present: string): Option[] =>
  [...new Set([...labelLanguages, present])]
    .filter(Boolean)
    .map((value) => ({ value, label: nameLanguage(value) }))
    .toSorted((first, second) => first.label.localeCompare(second.label))
