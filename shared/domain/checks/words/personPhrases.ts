import type { Phrase } from './phrases'

const adea =
  'US EEOC, age discrimination, 29 CFR § 1625.4, https://www.ecfr.gov/current/title-29/section-1625.4'
const agg =
  'Allgemeines Gleichbehandlungsgesetz §§ 1, 7, 11, https://www.gesetze-im-internet.de/agg/'
const eeoc =
  'US EEOC, national origin discrimination, https://www.eeoc.gov/national-origin-discrimination'
const ontario =
  'Employment Standards Act, 2000, s. 8.3 (Ontario), https://www.ontario.ca/laws/statute/00e41#BK18'

const children =
  /child|pupil|student|patient|resident|client|toddler|kids|kinder|schüler|patient|bewohner/iu

/** Age. */
export const agePhrases: Readonly<Record<string, readonly Phrase[]>> = {
  en: [
    {
      pattern:
        /(?<!\p{L})(?:young(?:,| and)? (?:\p{L}+(?:,| and)? )?(?:team|company|colleagues|crowd|professionals?|talents?|candidates?|applicants?|m[ae]n|wom[ae]n)|young (?:and|&) (?:dynamic|energetic|hungry|motivated|ambitious)|youthful|young at heart)(?!\p{L})/giu,
      severity: 'warning',
      message: '“{words}” tells older people that they are not meant.',
      suggestion: 'Say what the team is like or what the work asks for, without an age.',
      source: adea,
    },
    {
      pattern: /(?<!\p{L})digital natives?(?!\p{L})/giu,
      severity: 'warning',
      message: '“{words}” means people born after about 1980; courts have read it as an age limit.',
      suggestion: 'Name the tools that people should be at home with.',
      source: adea,
    },
    {
      pattern:
        /(?<!\p{L})(?:recent|fresh|new) (?:college |university |school )?(?:graduates?|grads?|school leavers?)(?!\p{L})/giu,
      severity: 'hint',
      message: '“{words}” shuts out people who took their degree later in life or longer ago.',
      suggestion: 'Say “entry level”, or how much experience is enough.',
      source: adea,
    },
    {
      pattern:
        /(?<!\p{L})(?:(?:max(?:imum|\.)?|up to|no more than|not more than|at most) (?:of )?\d+ years[’']? (?:of )?(?:\p{L}+ )?experience|over-?qualified)(?!\p{L})/giu,
      severity: 'warning',
      message: '“{words}” puts a ceiling on experience, which works as one on age.',
      suggestion: 'Give the least experience that is needed, and no most.',
      source: adea,
    },
    {
      pattern:
        /(?<!\p{L})(?:(?:under|below|not older than|no older than|younger than) (?:the age of )?[2-6]\d(?! ?(?:%|°|kg|k\b|hours|minutes|people|employees|days))(?: years(?: old| of age)?)?|(?:aged?:? )?(?:between )?(?:1[6-9]|[2-6]\d)(?: ?[-–] ?| to | and )[2-6]\d years (?:old|of age)|aged? (?:between )?(?:1[6-9]|[2-6]\d)(?: ?[-–] ?| to | and )[2-6]\d|(?:maximum|upper) age(?: limit)?)(?!\p{L})/giu,
      severity: 'problem',
      message: '“{words}” is an age limit, which is unlawful in most places.',
      suggestion: 'Leave the age out; if the law demands one, quote that law.',
      source: adea,
      except: children,
    },
    {
      pattern:
        /(?<!\p{L})mature (?:person|candidates?|applicants?|lad(?:y|ies)|gentlem[ae]n|wom[ae]n|m[ae]n|individuals?)(?!\p{L})/giu,
      severity: 'warning',
      message: '“{words}” reads as an age.',
      suggestion: 'Say what you need: experience, judgement, reliability.',
      source: adea,
    },
  ],
  de: [
    {
      pattern:
        /(?<!\p{L})(?:jung(?:e[nsmr]?)?(?:,| und)? (?:\p{L}+e[nsmr]?,? )?(?:team|unternehmen|kollegen|kolleginnen|mannschaft|talente?|mitarbeiter|leute)|jung(?:e[nsmr]?)? (?:und|&) (?:dynamisch|motiviert|engagiert)(?:e[nsmr]?)?|jung geblieben|jugendliche[sn]? auftreten)(?!\p{L})/giu,
      severity: 'warning',
      message: '“{words}” tells older people that they are not meant.',
      suggestion: 'Say how the team works, without an age.',
      source: agg,
    },
    {
      pattern: /(?<!\p{L})digital natives?(?!\p{L})/giu,
      severity: 'warning',
      message:
        '“{words}” means people born after about 1980; a German court has read it as an age limit.',
      suggestion: 'Name the tools that people should be at home with.',
      source:
        'ArbG Heilbronn, 18. Januar 2024, 8 Ca 191/23; AGG § 11, https://www.gesetze-im-internet.de/agg/__11.html',
    },
    {
      pattern:
        /(?<!\p{L})(?:(?:unter|bis(?: zu)?|nicht älter als|höchstens|maximal|max\.) [2-6]\d jahren?(?! (?:berufs)?erfahrung)(?: alt)?|(?:zwischen )?(?:1[6-9]|[2-6]\d)(?: ?[-–] ?| bis | und )[2-6]\d jahren?(?! (?:berufs)?erfahrung)(?: alt)?|höchstalter|altersgrenze)(?!\p{L})/giu,
      severity: 'problem',
      message: '“{words}” is an age limit.',
      suggestion: 'Leave the age out; if the law demands one, quote that law.',
      source: agg,
      except: children,
    },
    {
      pattern:
        /(?<!\p{L})(?:(?:maximal|höchstens|max\.|bis zu) \d+ jahren? (?:berufs)?erfahrung|überqualifiziert\p{L}*|berufsanfänger(?:in|innen|:in|\*in)?)(?!\p{L})/giu,
      severity: 'warning',
      message: '“{words}” puts a ceiling on experience, which works as one on age.',
      suggestion: 'Give the least experience that is needed, and no most.',
      source: agg,
    },
  ],
}

/** Nationality and origin. */
export const originPhrases: Readonly<Record<string, readonly Phrase[]>> = {
  en: [
    {
      pattern:
        /(?<!\p{L})(?:must be (?:an? )?\p{Lu}\p{L}+ (?:citizens?|nationals?)|\p{Lu}\p{L}+ (?:citizens?|nationals?|applicants?|candidates?) only|only \p{Lu}\p{L}+ (?:citizens?|nationals?|applicants?|candidates?)|\p{Lu}\p{L}+ (?:nationality|citizenship)(?: (?:is )?(?:required|needed|essential))?|native[- ]born)(?!\p{L})/gu,
      severity: 'warning',
      message: '“{words}” asks for a nationality; most jobs need no more than the right to work.',
      suggestion: 'Ask for the right to work at the place; if the law demands more, quote it.',
      source: eeoc,
    },
    {
      pattern:
        /(?<!\p{L})(?:(?:no|without (?:an?|any)|neutral|unaccented|accent-free|british|american) (?:\p{L}+ )?accents?|accent-free|caucasian|of \p{Lu}\p{L}+ (?:descent|origin|heritage))(?!\p{L})/giu,
      severity: 'problem',
      message: '“{words}” is about where somebody comes from, not about the work.',
      suggestion: 'Ask for clear spoken language at a level, if the work needs it.',
      source: eeoc,
    },
    {
      pattern:
        /(?<!\p{L})(?:canadian|u\.?s\.?|uk|american|australian|german|swiss|local)[- ](?:work |industry |market )?experience (?:is |are )?(?:required|essential|mandatory|needed|a must|necessary|only)(?!\p{L})|(?<!\p{L})canadian (?:work )?experience(?!\p{L})/giu,
      severity: 'warning',
      message:
        '“{words}” shuts out people who learnt the same elsewhere; in Ontario it is forbidden.',
      suggestion: 'Name what was learnt there: a standard, a law, a market.',
      source: ontario,
    },
  ],
  de: [
    {
      pattern:
        /(?<!\p{L})(?:(?:deutsche|österreichische|schweizer(?:ische)?) (?:staatsangehörigkeit|staatsbürgerschaft|nationalität|herkunft)|deutscher herkunft|nur (?:deutsche|inländer|einheimische|eu-bürger)(?:r|n|innen)?|inländische[rn]? bewerber\p{L}*|deutschstämmig\p{L}*)(?!\p{L})/giu,
      severity: 'warning',
      message: '“{words}” asks for a nationality; most jobs need no more than the right to work.',
      suggestion: 'Ask for the right to work; if the law demands more, quote it.',
      source: agg,
    },
    {
      pattern:
        /(?<!\p{L})(?:akzentfrei\p{L}*|ohne (?:\p{L}+ )?akzent|dialektfrei\p{L}*)(?!\p{L})/giu,
      severity: 'problem',
      message: '“{words}” is about where somebody comes from, not about the work.',
      suggestion: 'Name the level that the work needs, such as C1.',
      source: agg,
    },
  ],
}

/** Native speakers. */
export const nativeSpeakerPhrases: Readonly<Record<string, readonly Phrase[]>> = {
  en: [
    {
      pattern:
        /(?<!\p{L})(?:(?:near-)?native(?:[- ]level)? (?:or near-native )?(?:\p{Lu}\p{L}+(?:[ /-]\p{L}+)? )?(?:speak(?:ers?|ing)|fluency|proficiency|command)|native(?:-level)? (?:english|german|french|spanish|italian|dutch|polish|swedish|danish|norwegian|finnish|portuguese|russian|arabic|mandarin|chinese|japanese|korean)|(?:english|german|french|spanish|italian|dutch|polish|swedish|danish|mandarin|japanese)(?: language)? native|mother[- ]tongue|first language)(?!\p{L})/giu,
      severity: 'warning',
      message: '“{words}” is about where somebody grew up; a level can be learnt.',
      suggestion: 'Name a level: “fluent German, C1 or above”.',
      source: eeoc,
      except:
        /(?:english|german) (?:is )?(?:not|as a second)|whatever (?:your|the) (?:first|mother)|their (?:first|own) language/iu,
    },
  ],
  de: [
    {
      pattern:
        /(?<!\p{L})(?:mutter-?sprach(?:e|en|ler|lerin|lern|lich|liche|liches|lichem|lichen|licher|niveau)(?:[:*_/]?-?in(?:nen)?)?|\p{L}+-muttersprachler\p{L}*|native speakers?)(?!\p{L})/giu,
      severity: 'warning',
      message: '“{words}” is about where somebody grew up; a level can be learnt.',
      suggestion: 'Name a level: “Deutsch fließend, mindestens C1”.',
      source:
        'BAG, 29. Juni 2017, 8 AZR 402/15; AGG § 11, https://www.gesetze-im-internet.de/agg/__11.html',
      except: /unabhängig|egal|jede muttersprache|in ihrer muttersprache/iu,
    },
  ],
}
