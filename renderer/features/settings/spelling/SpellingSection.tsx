import { Section } from '@renderer/ui/layout/Section'
import settings from '@renderer/ui/layout/settings.module.css'
import { DictionaryList } from './DictionaryList'
import { OwnWordList } from './OwnWordList'

/** The dictionaries of this machine, and the words that the workspace adds to them. */
export const SpellingSection = () => (
  <Section title="Spelling">
    <p className={settings.text}>
      Postings are checked by the dictionary of their language, on this machine. Nothing is
      downloaded: to add a language, choose the .aff and .dic files of a Hunspell dictionary, or the
      .oxt or .zip file that it comes in.
    </p>
    <DictionaryList />
    <OwnWordList />
  </Section>
)
