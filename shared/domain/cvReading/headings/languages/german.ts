import type { HeadingWords } from '../types'

export const germanHeadings: HeadingWords = {
  contact:
    'kontakt|kontaktdaten|personliche daten|persoenliche daten|personliche angaben|zur person|angaben zur person|personalien|anschrift|adresse|personendaten|personliches|personliche informationen|kontaktinformationen',
  profile:
    'profil|kurzprofil|uber mich|ueber mich|zusammenfassung|zusammenfassung des profils|berufliches profil|berufsziel|ziel|personliches profil|karriereziel|qualifikationsprofil|kurzvorstellung|das bin ich',
  experience:
    'festanstellungen|festanstellung|anstellungen|berufserfahrung|berufserfahrungen|beruflicher werdegang|berufliche erfahrung|berufliche erfahrungen|berufspraxis|werdegang|berufstatigkeit|berufstaetigkeit|beruflicher hintergrund|tatigkeiten|berufliche tatigkeit|berufliche tatigkeiten|arbeitserfahrung|arbeitserfahrungen|beschaftigungen|praktika|praktikum|praxiserfahrung|praktische erfahrungen|praktische erfahrung|praktische tatigkeiten|berufliche laufbahn|berufliche stationen|beruf|beruflicher lebenslauf|berufsweg|relevante berufserfahrung|nebentatigkeiten|nebentatigkeit|selbstandige tatigkeit|anstellungen|berufliches|karriere|wissenschaftliche tatigkeit|wehrdienst|zivildienst',
  education:
    'ausbildung|bildung|studium|schulbildung|schule|bildungsweg|bildungsgang|akademischer werdegang|akademische ausbildung|schulische ausbildung|aus und weiterbildung|ausbildung und studium|studium und ausbildung|schulbildung und studium|schulausbildung|hochschulstudium|hochschulbildung|bildungswerdegang|studium und schulbildung|berufsausbildung|schulischer werdegang|akademische bildung|akademische laufbahn|hochschulausbildung|aus und fortbildung|ausbildungen|schulabschluss|schulen|promotion|universitat',
  skills:
    'schwerpunkte|fachliche schwerpunkte|kenntnisse|fahigkeiten|faehigkeiten|kompetenzen|it kenntnisse|edv kenntnisse|edv|fachkenntnisse|fachliche kenntnisse|technische kenntnisse|technische fahigkeiten|besondere kenntnisse|qualifikationen|kenntnisse und fahigkeiten|fahigkeiten und kenntnisse|schlusselqualifikationen|kernkompetenzen|softwarekenntnisse|computerkenntnisse|programmierkenntnisse|programmiersprachen|weitere kenntnisse|sonstige kenntnisse|starken|software|fachkompetenzen|fachliche kompetenzen|technologien|methoden|methodenkompetenz|soziale kompetenzen|personliche starken|zusatzqualifikationen|besondere fahigkeiten|sonstige fahigkeiten|it skills|werkzeuge',
  languages:
    'sprachen|sprachkenntnisse|fremdsprachen|fremdsprachenkenntnisse|sprachliche kenntnisse',
  certificates:
    'zertifikate|zertifizierungen|weiterbildung|weiterbildungen|fortbildung|fortbildungen|fort und weiterbildung|fort und weiterbildungen|weiterbildungen und zertifikate|zertifikate und weiterbildungen|berufliche weiterbildung|lehrgange|schulungen|seminare|kurse|zertifikate und lizenzen|weiterbildung und zertifikate|weiterqualifikation',
  projects:
    'projekte|projekterfahrung|ausgewahlte projekte|personliche projekte|eigene projekte|private projekte|projektliste',
  other:
    'interessen|hobbys|hobbies|interessen und hobbys|hobbys und interessen|freizeit|engagement|ehrenamt|ehrenamtliche tatigkeit|ehrenamtliches engagement|ehrenamtliche tatigkeiten|referenzen|publikationen|veroffentlichungen|auszeichnungen|preise|stipendien|auszeichnungen und preise|mitgliedschaften|sonstiges|weiteres|personliche interessen|vortrage|fuhrerschein|fuhrerscheine|ausseruniversitares engagement|gesellschaftliches engagement|soziales engagement|anlagen|ausserberufliches engagement|abschlussarbeiten|masterarbeit|bachelorarbeit|diplomarbeit|auslandsaufenthalte|auslandserfahrung|patente|weitere informationen|weitere angaben',
}
