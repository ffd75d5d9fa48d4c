import type { citing as nl } from '../nl/citing.ts'

export const citing: typeof nl = {
  citeTitle: 'Cite this view',
  citeWhy: 'This link shows the same state for ever, whatever is recorded later. The change log’s hash tells whether that still holds.',
  citeLink: 'Permanent link',
  citeText: 'Citation',
  citation: (title, trueOn, knownOn, basis, hash, rules, epoch, link) =>
    `“${title}”. Openstaand: state on ${trueOn}, as publicly known on ${knownOn}, recorded up to number ${basis}. Change log SHA-256 ${hash}; rules ${rules}; store ${epoch}. ${link}`,
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'Copying did not work: select the text and copy it yourself.',
  briefHeading: 'Status brief of this dossier at this moment',
  briefWhy: 'Who investigates, what is open, waits, is parked and promised, figures and chronology: every line with its source.',
  briefForms: { html: 'To read and print (HTML)', md: 'Markdown', json: 'JSON' },
  briefHash: 'SHA-256',
  briefUnhashed: 'The SHA-256 could not be fetched.',
  failedCite: 'What the citation needs could not be fetched.',
  followTitle: 'Follow this dossier',
  followWhy: 'Give one of these addresses to your feed reader or calendar; what is new comes by itself.',
  followDossier: 'What is recorded in this dossier (Atom)',
  followItem: 'What is recorded about this item (Atom)',
  followDates: 'Dates and terms of this dossier (calendar)',
  closeDialog: 'Close',
}
