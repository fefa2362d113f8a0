import { createEmptyRoleDraft, type RoleDraft } from '@shared/model/role'
import { audienceSchema } from '@shared/model/sentPosting'
import type { Starter } from '@shared/model/writing/template'
import deElektrofachkraft from '../../../resources/starters/de-elektrofachkraft.json'
import dePflegefachkraft from '../../../resources/starters/de-pflegefachkraft.json'
import enAccountant from '../../../resources/starters/en-accountant.json'
import enChef from '../../../resources/starters/en-chef.json'
import enElectrician from '../../../resources/starters/en-electrician.json'
import enNurse from '../../../resources/starters/en-nurse.json'
import enProjectEngineer from '../../../resources/starters/en-project-engineer.json'
import enSales from '../../../resources/starters/en-sales.json'
import enSocialWorker from '../../../resources/starters/en-social-worker.json'
import enSoftwareEngineer from '../../../resources/starters/en-software-engineer.json'
import enTeacher from '../../../resources/starters/en-teacher.json'
import enWarehouse from '../../../resources/starters/en-warehouse.json'
import esAlmacen from '../../../resources/starters/es-almacen.json'
import frEnseignement from '../../../resources/starters/fr-enseignement.json'
import { buildRoleDraft } from '../sample/sampleDrafts'
import { starterFileSchema, type StarterFile } from './starterFormat'

const files = {
  'de-elektrofachkraft': deElektrofachkraft,
  'de-pflegefachkraft': dePflegefachkraft,
  'en-accountant': enAccountant,
  'en-chef': enChef,
  'en-electrician': enElectrician,
  'en-nurse': enNurse,
  'en-project-engineer': enProjectEngineer,
  'en-sales': enSales,
  'en-social-worker': enSocialWorker,
  'en-software-engineer': enSoftwareEngineer,
  'en-teacher': enTeacher,
  'en-warehouse': enWarehouse,
  'es-almacen': esAlmacen,
  'fr-enseignement': frEnseignement,
}

const buildDraft = (file: StarterFile): RoleDraft => {
  const {
    client,
    location,
    workplaceType,
    reference,
    salary,
    status,
    openings,
    notes,
    application,
  } = createEmptyRoleDraft()
  const { contact } = application
  return buildRoleDraft(
    {
      ...{ client, location, workplaceType, reference, salary, status, openings, notes },
      ...file,
      application: { ...file.application, contact },
      sections: file.sections.map((section) => ({
        ...section,
        audiences: [...audienceSchema.options],
      })),
      openedDaysAgo: null,
      closesInDays: null,
      startsInDays: null,
    },
    new Date(),
  )
}

let starters: Starter[] | undefined

/**
 * The templates that come with the program. Throws if one of their files is invalid, which a test
 * would find.
 */
export const readStarters = (): Starter[] => {
  starters ??= Object.entries(files).map(([key, content]) => {
    const file = starterFileSchema.parse(content)
    return { key, name: file.title, role: buildDraft(file) }
  })
  return starters
}
