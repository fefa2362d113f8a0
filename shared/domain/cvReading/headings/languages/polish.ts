import type { HeadingWords } from '../types'

export const polishHeadings: HeadingWords = {
  contact: 'kontakt|dane osobowe|dane kontaktowe|dane|informacje kontaktowe|adres|dane personalne',
  profile:
    'profil|o mnie|podsumowanie|profil zawodowy|cel zawodowy|podsumowanie zawodowe|cel|podsumowanie kariery|profil osobisty|streszczenie',
  experience:
    'doswiadczenie|doswiadczenie zawodowe|historia zatrudnienia|przebieg pracy zawodowej|praca|praca zawodowa|staze i praktyki|praktyki i staze|praktyki|przebieg kariery|przebieg kariery zawodowej|zatrudnienie|staze|kariera zawodowa|dotychczasowe zatrudnienie',
  education:
    'edukacja|wyksztalcenie|wyksztalcenie i szkolenia|studia|edukacja i szkolenia|wyksztalcenie wyzsze|przebieg edukacji',
  skills:
    'umiejetnosci|kompetencje|umiejetnosci techniczne|kluczowe umiejetnosci|umiejetnosci i kompetencje|znajomosc programow|obsluga komputera|umiejetnosci informatyczne|technologie|narzedzia|kwalifikacje|dodatkowe umiejetnosci|umiejetnosci zawodowe|umiejetnosci miekkie|wiedza|kompetencje cyfrowe|mocne strony|umiejetnosci twarde|kluczowe kompetencje|umiejetnosci osobiste',
  languages: 'jezyki|jezyki obce|znajomosc jezykow|znajomosc jezykow obcych|umiejetnosci jezykowe',
  certificates:
    'certyfikaty|szkolenia|kursy|kursy i szkolenia|szkolenia i kursy|szkolenia i certyfikaty|certyfikaty i szkolenia|kursy i certyfikaty|uprawnienia|certyfikaty i kursy|certyfikaty i uprawnienia|szkolenia kursy',
  projects: 'projekty|projekty wlasne|projekty osobiste|portfolio',
  other:
    'zainteresowania|hobby|referencje|publikacje|nagrody|wolontariat|inne|informacje dodatkowe|dodatkowe informacje|osiagniecia|prawo jazdy|dzialalnosc dodatkowa|klauzula|zgoda|wyroznienia|aktywnosc dodatkowa|nagrody i wyroznienia|pasje|hobby i zainteresowania|dzialalnosc spoleczna|nagrody i osiagniecia',
}
