// Texts of questions that are not settled and of dates that somebody is held to.
const dagen = (count: number) => (count === 1 ? '1 dag' : `${count} dagen`)

/** How often something of a type is said to be there. */
const counted: Readonly<Record<string, readonly [string, string]>> = {
  QUESTION_SET: ['set vragen', 'sets vragen'],
  QUESTION: ['vraag', 'vragen'],
  REQUEST: ['verzoek', 'verzoeken'],
  COMMITMENT: ['toezegging', 'toezeggingen'],
}

/** What it means on paper that something of a type is done. */
const dones: Readonly<Record<string, string>> = {
  QUESTION_SET: 'beantwoord',
  QUESTION: 'beantwoord',
  COMMITMENT: 'afgedaan',
  REQUEST: 'afgedaan',
  DOCUMENT: 'uitgebracht',
  MEETING: 'gehouden',
}

export const questions = {
  failedQuestions: 'De vragen en termijnen konden niet worden opgehaald.',
  announceQuestions: (day: string, unsettled: number, dates: number) =>
    `Stand op ${day}: ${unsettled} beantwoord en niet afgehandeld, ${dates} data.`,
  calendarFeed: 'Agenda',
  calendarFeedWhy: 'Agendafeed (iCalendar) met deze data, zoals vandaag bekend',
  saveQuestions: 'Bewaar beide lijsten als CSV',

  unsettledHeading: 'Beantwoord, niet afgehandeld',
  countedAs: (type: string, count: number) => {
    const [one, more] = counted[type] ?? ['ander', 'andere']
    return `${count} ${count === 1 ? one : more}`
  },
  andLast: ' en ',
  standingCounts: {
    STILL_PARKED: (count: number) => `${count} nog geparkeerd`,
    BLOCKER_GONE: (count: number) => `${count} nu opnieuw te stellen`,
    CANNOT_TELL: (count: number) => `${count} niet te zeggen`,
  },
  noUnsettled: (day: string) => `Niets vastgesteld: op ${day} was er geen antwoord bekend waarvan de inhoud nog openstond.`,
  cutUnsettled: 'Orden',
  byQuestion: 'Per vraag',
  byBlocker: 'Per blokkade',
  noBlocker: 'Niemand zei waarop het wacht',
  parkedHere: (count: number) => `${count} hierop geparkeerd`,
  askedIn: 'Gevraagd in',
  whatAsked: 'Wat er openbleef, in woorden van de bron',
  onPaper: 'Op papier',
  parkedOn: 'Geparkeerd op',
  inSubstance: 'In de inhoud',
  answersForIt: 'Wie er nu over gaat',
  sourceHead: 'Bron',
  askedBy: 'door',
  dayNotSaid: 'dag niet vastgesteld',
  askerNotSaid: 'vrager niet vastgesteld',
  notAnswered: 'geen antwoord op papier bekend',
  doneOnPaper: (type: string) => dones[type] ?? 'afgerond',
  answerBy: 'van',
  blockerNotSaid: 'niet bekend waarop',
  closedSince: (day: string) => `gesloten ${day}`,
  confirmedDay: (day: string) => `bevestigd ${day}`,
  standings: { STILL_PARKED: 'Nog geparkeerd', BLOCKER_GONE: 'Blokkade weg, geen antwoord', CANNOT_TELL: 'Niet te zeggen' },
  sinceAnswer: (days: number) => `${dagen(days)} sinds het antwoord`,
  sinceGone: (days: number, day: string) => `${dagen(days)} sinds ${day}`,
  cannotTellWhy: 'niemand zei waarop het wacht, of hoe dat staat',
  holderNow: 'nu:',
  holderThen: 'bij het antwoord:',
  noHolder: 'niemand vastgesteld',
  nobodyAddressed: 'niemand genoemd',
  noWording: 'geen eigen woorden van de bron',
  moreSources: (count: number) => `+${count}`,
  moreSourcesLabel: (count: number) => `Nog ${count} bronnen`,

  datesTitle: 'Data waar iemand aan gehouden is',
  dueCounts: {
    overdue: (count: number) => `${count} voorbij zonder afloop`,
    sought: (count: number) => `${count} niet teruggevonden`,
    coming: (count: number) => (count === 1 ? '1 komt nog' : `${count} komen nog`),
    metLate: (count: number) => `${count} te laat gehaald`,
    metInTime: (count: number) => `${count} op tijd gehaald`,
    undated: (count: number) => `${count} zonder datum`,
  },
  noDates: (day: string) => `Niets vastgesteld: op ${day} was er geen datum bekend waar iemand aan gehouden is.`,
  dateLineLabel: (count: number) => `Tijdlijn van ${count} data tot op de dag van de stand; de tabel hieronder heeft ze alle.`,
  onlyDateKinds: 'Alleen deze soorten datums',
  backToUrgency: 'Terug naar wat eerst komt',
  dateColumn: 'Datum',
  whatColumn: 'Wat',
  kindColumn: 'Soort datum',
  fromColumn: 'Waar de datum vandaan komt',
  stateColumn: 'Stand',
  dateOverdue: (days: number) => `geen afloop gevonden, ${days}\u{a0}d`,
  dateStillOpen: (days: number) => `te laat, ${days}\u{a0}d`,
  dateSought: { DOCUMENT: 'verzending niet gevonden', MEETING: 'niet gevonden of het doorging' },
  daysAgo: (days: number) => `${days}\u{a0}d`,
  datePassed: 'voorbij, geen stand bekend',
  dateMet: (what: string, day: string) => `${what} ${day}`,
  lapsedOn: (day: string) => `vervallen ${day}`,
  onTheDay: 'op de dag',
  withinIt: 'binnen die tijd',
  early: (days: number) => `${dagen(days)} eerder`,
  late: (days: number) => `${dagen(days)} te laat`,
  closedUndated: (what: string, day: string) => `${what} ${day}, zonder datum vooraf`,
  movedElsewhere: 'vervangen door een latere',
  workedOut: 'eigen berekening, geen bron',
  firstSaid: (day: string) => `eerst ${day}`,
  movedTimes: (count: number) => `${count} keer verschoven`,
  saidTimes: (count: number) => `${count} keer genoemd, niet verschoven`,
  movedBy: (days: number) => {
    const months = Math.round(Math.abs(days) / 30.4)
    const span = months === 0 ? dagen(Math.abs(days)) : months === 1 ? '1 maand' : `${months} maanden`
    return days < 0 ? `${span} naar voren` : span
  },
  saidOn: (day: string) => `genoemd ${day}`,
  allDates: (count: number) => `Toon alle ${count} data`,

  csvList: 'Lijst',
  csvWhat: 'Naam',
  csvWho: 'Gevraagd door / aan zet',
  csvAnswers: 'Wie er nu over gaat',
  csvDateFrom: 'Vanaf',
  csvDateTo: 'Tot en met',
  csvExactness: 'Nauwkeurigheid',
  csvState: 'Stand',
  csvStateCode: 'Stand (code)',
  csvDays: 'Dagen',
  csvParked: 'Geparkeerd op',
  csvGone: 'Blokkade weg sinds',
  csvSources: 'Bronnen',
  csvWords: 'Woorden van de bron',
}
