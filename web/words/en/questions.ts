// Texts of questions that are not settled and of dates that somebody is held to.
const days = (count: number) => (count === 1 ? '1 day' : `${count} days`)

/** How often something of a type is said to be there. */
const counted: Readonly<Record<string, readonly [string, string]>> = {
  QUESTION_SET: ['question set', 'question sets'],
  QUESTION: ['question', 'questions'],
  REQUEST: ['request', 'requests'],
  COMMITMENT: ['commitment', 'commitments'],
}

/** What it means on paper that something of a type is done. */
const dones: Readonly<Record<string, string>> = {
  QUESTION_SET: 'answered',
  QUESTION: 'answered',
  COMMITMENT: 'dealt with',
  REQUEST: 'dealt with',
  DOCUMENT: 'published',
  MEETING: 'held',
}

export const questions = {
  failedQuestions: 'The questions and deadlines could not be fetched.',
  announceQuestions: (day: string, unsettled: number, dates: number) =>
    `State on ${day}: ${unsettled} answered but not settled, ${dates} dates.`,
  calendarFeed: 'Calendar feed',
  calendarFeedWhy: 'Calendar feed (iCalendar) of these dates, as known today',
  saveQuestions: 'Save both lists as CSV',

  unsettledHeading: 'Answered, but not settled',
  countedAs: (type: string, count: number) => {
    const [one, more] = counted[type] ?? ['other', 'others']
    return `${count} ${count === 1 ? one : more}`
  },
  andLast: ' and ',
  standingCounts: {
    STILL_PARKED: (count: number) => `${count} still parked`,
    BLOCKER_GONE: (count: number) => `${count} could be asked again now`,
    CANNOT_TELL: (count: number) => `${count} cannot be told`,
  },
  noUnsettled: (day: string) => `Nothing recorded: on ${day} no answer was known whose substance was still open.`,
  cutUnsettled: 'Arrange',
  byQuestion: 'By question',
  byBlocker: 'By blocker',
  noBlocker: 'Nobody said what it waits for',
  parkedHere: (count: number) => `${count} parked on this`,
  askedIn: 'Asked in',
  whatAsked: 'What was left open, in the source’s words',
  onPaper: 'On paper',
  parkedOn: 'Parked on',
  inSubstance: 'In substance',
  answersForIt: 'Who answers for it now',
  sourceHead: 'Source',
  askedBy: 'by',
  dayNotSaid: 'day not recorded',
  askerNotSaid: 'asker not recorded',
  notAnswered: 'no answer on paper known',
  doneOnPaper: (type: string) => dones[type] ?? 'completed',
  answerBy: 'from',
  blockerNotSaid: 'not known on what',
  closedSince: (day: string) => `closed ${day}`,
  confirmedDay: (day: string) => `confirmed ${day}`,
  standings: { STILL_PARKED: 'Still parked', BLOCKER_GONE: 'Blocker gone, no answer', CANNOT_TELL: 'Cannot tell' },
  sinceAnswer: (count: number) => `${days(count)} since the answer`,
  sinceGone: (count: number, day: string) => `${days(count)} since ${day}`,
  cannotTellWhy: 'nobody said what it waits for, or how that stands',
  holderNow: 'now:',
  holderThen: 'when answered:',
  noHolder: 'nobody recorded',
  nobodyAddressed: 'nobody named',
  noWording: 'no wording of the source',
  moreSources: (count: number) => `+${count}`,
  moreSourcesLabel: (count: number) => `${count} more sources`,

  datesTitle: 'Dates somebody is held to',
  dueCounts: {
    overdue: (count: number) => `${count} past without outcome`,
    sought: (count: number) => `${count} not found`,
    coming: (count: number) => `${count} coming`,
    metLate: (count: number) => `${count} met late`,
    metInTime: (count: number) => `${count} met in time`,
    undated: (count: number) => `${count} without a date`,
  },
  noDates: (day: string) => `Nothing recorded: on ${day} no date was known that somebody is held to.`,
  dateLineLabel: (count: number) => `Time line of ${count} dates up to the day of the state; the table below has all of them.`,
  onlyDateKinds: 'Only these kinds of dates',
  backToUrgency: 'Back to what comes first',
  dateColumn: 'Date',
  whatColumn: 'What',
  kindColumn: 'Kind of date',
  fromColumn: 'Where the date comes from',
  stateColumn: 'State',
  dateOverdue: (count: number) => `no outcome found, ${count}\u{a0}d`,
  dateStillOpen: (count: number) => `past due, ${count}\u{a0}d`,
  dateSought: { DOCUMENT: 'sending not found', MEETING: 'not found whether it was held' },
  daysAgo: (count: number) => `${count}\u{a0}d`,
  datePassed: 'past, no state known',
  dateMet: (what: string, day: string) => `${what} ${day}`,
  lapsedOn: (day: string) => `lapsed ${day}`,
  onTheDay: 'on the day',
  withinIt: 'within that time',
  early: (count: number) => `${days(count)} early`,
  late: (count: number) => `${days(count)} late`,
  closedUndated: (what: string, day: string) => `${what} ${day}, no date named before`,
  movedElsewhere: 'replaced by a later one',
  workedOut: 'own arithmetic, not a source',
  firstSaid: (day: string) => `first ${day}`,
  movedTimes: (count: number) => (count === 1 ? 'moved once' : `moved ${count} times`),
  saidTimes: (count: number) => `named ${count} times, not moved`,
  movedBy: (count: number) => {
    const months = Math.round(Math.abs(count) / 30.4)
    const span = months === 0 ? days(Math.abs(count)) : months === 1 ? '1 month' : `${months} months`
    return count < 0 ? `${span} forward` : span
  },
  saidOn: (day: string) => `named ${day}`,
  allDates: (count: number) => `Show all ${count} dates`,

  csvList: 'List',
  csvWhat: 'Name',
  csvWho: 'Asked by / who must act',
  csvAnswers: 'Who answers for it now',
  csvDateFrom: 'From',
  csvDateTo: 'To',
  csvExactness: 'Precision',
  csvState: 'State',
  csvStateCode: 'State (code)',
  csvDays: 'Days',
  csvParked: 'Parked on',
  csvGone: 'Blocker gone since',
  csvSources: 'Sources',
  csvWords: 'Words of the source',
}
