/** Names with a capital or digit inside, which would otherwise be split there. */
const innerCapitals =
  'DevSecOps DevOps MLOps DataOps FinOps SecOps AIOps LLMOps GitOps RevOps GitHub GitLab JavaScript TypeScript CoffeeScript PostgreSQL MySQL NoSQL MariaDB MongoDB DynamoDB GraphQL PowerPoint PowerShell PowerBI LinkedIn YouTube TikTok WordPress HubSpot SaaS PaaS IaaS FinTech HealthTech EdTech PropTech MedTech InsurTech RegTech BioTech AgriTech MarTech AdTech eCommerce iOS iPadOS macOS OpenAI PyTorch TensorFlow BigQuery SharePoint ServiceNow QuickBooks AutoCAD SolidWorks LaTeX PhD McKinsey B2B B2C B2G D2C'.split(
    ' ',
  )

const separators = /\s*[,;|•·\n\t]\s*|\s+(?:\/|#)\s*/u
const blanks = /[^\S\n\t]+/gu
const knownName = new RegExp(`(?:${innerCapitals.join('|')})(?=[^a-z]|$)`, 'gu')
const boundary = /(?<=[\p{Ll}\d)+#])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu

const findCuts = (text: string): number[] => {
  const insideNames = new Set<number>()
  const afterNames: number[] = []
  for (const { index, 0: name } of text.matchAll(knownName)) {
    const end = index + name.length
    for (let inside = index + 1; inside < end; inside += 1) insideNames.add(inside)
    if (/^\p{Lu}/u.test(text.slice(end, end + 2))) afterNames.push(end)
  }
  const byCase = [...text.matchAll(boundary)]
    .map(({ index }) => index)
    .filter((cut) => !insideNames.has(cut))
  return [...new Set([...byCase, ...afterNames])].sort((one, other) => one - other)
}

const splitRunTogether = (text: string): string[] => {
  const cuts = findCuts(text)
  return [0, ...cuts].map((start, index) => text.slice(start, cuts[index]))
}

const dropRepeats = (tags: readonly string[]): string[] => {
  const byName = new Map(tags.map((tag) => [tag.toLowerCase(), tag]))
  return [...byName.values()]
}

/**
 * Splits one line into tags. Separators (`,` `;` `|` `•` ` / ` `#`) take precedence; without any,
 * tags that run together (`TechnologyLeadershipExecutive`) are cut where a small letter or digit
 * meets a capital, and before the last capital of an abbreviation (`AI/MLLeadership`). Names such
 * as DevOps stay whole; an unknown name with an inner capital is cut, and two adjacent
 * abbreviations (`AIML`) cannot be separated.
 */
export const splitTags = (line: string): string[] => {
  const parts = line.replace(/^#/, '').replace(blanks, ' ').split(separators)
  const tags = parts.length > 1 ? parts : splitRunTogether(line)
  return dropRepeats(tags.map((tag) => tag.replace(/^#/, '').trim()).filter((tag) => tag !== ''))
}

const longestTagLine = 1_000

/** Whether a line without separators still contains at least `minimum` tags. */
export const isRunTogether = (line: string, minimum: number): boolean =>
  line.length <= longestTagLine &&
  !/[.!?:;]\s|[.!?:]$/u.test(line) &&
  splitRunTogether(line).length >= minimum &&
  splitRunTogether(line).every((tag) => tag.split(/\s+/).length <= 4)
