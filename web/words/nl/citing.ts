// Teksten om wat er staat aan te halen en te volgen.
export const citing = {
  citeTitle: 'Deze stand aanhalen',
  citeWhy:
    'Deze link toont voor altijd dezelfde stand, wat er later ook wordt vastgelegd. Aan de hash van het logboek is na te gaan of dat nog zo is.',
  citeLink: 'Vaste link',
  citeText: 'Bronvermelding',
  citation: (title: string, trueOn: string, knownOn: string, basis: number, hash: string, rules: number, epoch: string, link: string) =>
    `“${title}”. Openstaand: stand op ${trueOn}, zoals openbaar bekend op ${knownOn}, vastgelegd tot en met nummer ${basis}. Logboek SHA-256 ${hash}; regels ${rules}; opslag ${epoch}. ${link}`,
  copy: 'Kopieer',
  copied: 'Gekopieerd',
  copyFailed: 'Kopiëren lukte niet: selecteer de tekst en kopieer hem zelf.',
  briefHeading: 'Statusbrief van dit dossier op dit moment',
  briefWhy: 'Wie onderzoekt, wat open staat, wacht, geparkeerd en toegezegd is, cijfers en chronologie: elke regel met zijn bron.',
  briefForms: { html: 'Om te lezen en af te drukken (HTML)', md: 'Markdown', json: 'JSON' },
  briefHash: 'SHA-256',
  briefUnhashed: 'De SHA-256 kon niet worden opgehaald.',
  failedCite: 'De gegevens voor de verwijzing konden niet worden opgehaald.',
  followTitle: 'Dit dossier volgen',
  followWhy: 'Zet een van deze adressen in uw feedlezer of agenda; daar komt vanzelf bij wat nieuw is.',
  followDossier: 'Wat er in dit dossier wordt vastgelegd (Atom)',
  followItem: 'Wat er over dit onderwerp wordt vastgelegd (Atom)',
  followDates: 'Data en termijnen van dit dossier (agenda)',
  closeDialog: 'Sluiten',
}
