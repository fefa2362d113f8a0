import type { HeadingWords } from '../types'

export const italianHeadings: HeadingWords = {
  contact:
    'contatti|contatto|dati personali|informazioni personali|dati anagrafici|recapiti|informazioni di contatto|anagrafica|indirizzo',
  profile:
    'profilo|profilo professionale|chi sono|su di me|sommario|obiettivo|obiettivo professionale|presentazione|profilo personale|riepilogo|obiettivi|about me|sintesi',
  experience:
    'esperienza|esperienze|esperienza professionale|esperienze professionali|esperienza lavorativa|esperienze lavorative|carriera|percorso professionale|esperienze di lavoro|impiego|tirocini|stage|esperienze principali|esperienza di lavoro|attivita lavorativa|attivita professionale',
  education:
    'istruzione|formazione|istruzione e formazione|formazione e istruzione|studi|titoli di studio|formazione accademica|percorso di studi|educazione|percorso formativo|titolo di studio|formazione scolastica|percorso accademico|istruzione e titoli',
  skills:
    'aree di competenza|competenze chiave|competenze|capacita|competenze tecniche|competenze informatiche|conoscenze|conoscenze informatiche|capacita e competenze|competenze professionali|abilita|competenze digitali|competenze personali|capacita e competenze tecniche|strumenti|tecnologie|altre competenze|competenze organizzative|competenze comunicative|punti di forza|conoscenze tecniche|capacita e competenze personali|software|linguaggi di programmazione|competenze trasversali|soft skill|skill',
  languages:
    'lingue|conoscenze linguistiche|competenze linguistiche|lingue straniere|conoscenza lingue|lingue conosciute',
  certificates:
    'certificazioni|certificati|corsi|attestati|corsi di formazione|corsi e certificazioni|certificazioni e corsi|formazione continua|licenze e certificazioni|abilitazioni|formazione professionale|patenti e certificazioni',
  projects: 'progetti|progetti personali|portfolio|progetti principali',
  other:
    'interessi|hobby|interessi personali|referenze|pubblicazioni|premi|volontariato|altro|ulteriori informazioni|riconoscimenti|patente|patente di guida|passioni|premi e riconoscimenti|attivita|altre informazioni|tempo libero|trattamento dei dati personali|allegati|conferenze|hobby e interessi|tesi',
}
