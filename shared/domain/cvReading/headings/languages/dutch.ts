import type { HeadingWords } from '../types'

export const dutchHeadings: HeadingWords = {
  contact:
    'contact|contactgegevens|persoonlijke gegevens|personalia|gegevens|persoonsgegevens|persoonlijke informatie|adres',
  profile:
    'profiel|over mij|samenvatting|persoonlijk profiel|doelstelling|profielschets|introductie|wie ben ik|professioneel profiel',
  experience:
    'werkervaring|ervaring|loopbaan|arbeidsverleden|professionele ervaring|beroepservaring|werkervaringen|carriere|relevante werkervaring|functies|stages|stage|werk|relevante ervaring|overige werkervaring|werk ervaring|bijbanen',
  education:
    'opleiding|opleidingen|onderwijs|studie|studies|opleiding en training|scholing|educatie|vooropleiding|opleidingen en cursussen|opleiding en cursussen|academische achtergrond',
  skills:
    'vaardigheden|competenties|kennis|technische vaardigheden|computervaardigheden|computerkennis|it vaardigheden|kennis en vaardigheden|kerncompetenties|expertise|digitale vaardigheden|eigenschappen|persoonlijke vaardigheden|software|tools|kwaliteiten|sterke punten|it kennis|technische kennis|programmeertalen|kernkwaliteiten|vakkennis',
  languages: 'talen|talenkennis|taalvaardigheden|taalkennis|taalvaardigheid|talen kennis',
  certificates:
    'certificaten|certificeringen|cursussen|trainingen|cursussen en certificaten|cursussen en trainingen|trainingen en cursussen|bijscholing|opleidingen en certificaten|diploma s en certificaten|certificaten en cursussen|trainingen en certificaten',
  projects: 'projecten|eigen projecten|persoonlijke projecten|portfolio',
  other:
    'interesses|hobby s|hobbys|hobby|referenties|publicaties|prijzen|vrijwilligerswerk|overig|overige|overige informatie|nevenactiviteiten|nevenfuncties|rijbewijs|vrije tijd|bijzonderheden|activiteiten|hobby s en interesses|interesses en hobby s|interesses en hobbys|extra curriculaire activiteiten|bestuurservaring|lidmaatschappen|onderscheidingen',
}
