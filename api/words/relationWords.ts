// Relation types, read in both directions: "<from> <out> <to>" and "<to> <in> <from>".
import type { RelationFamily, RelationType } from '../../cypher/model.ts'
import { both, type Both } from './term.ts'

interface RelationWords {
  readonly out: Both
  readonly in: Both
}

const way = (outNl: string, inNl: string, outEn: string, inEn: string): RelationWords => ({ out: both(outNl, outEn), in: both(inNl, inEn) })

export const relationWords: Readonly<Record<RelationType, RelationWords>> = {
  AWAITS: way('wacht op', 'houdt op', 'awaits', 'holds up'),
  DUE_BEFORE: way('moet er zijn vóór', 'vraagt vooraf om', 'is due before', 'is preceded by'),
  COORDINATES_WITH: way('stemt af met', 'stemt af met', 'coordinates with', 'coordinates with'),
  CONDUCTS: way('voert uit', 'wordt uitgevoerd door', 'conducts', 'is conducted by'),
  COMMISSIONED: way('gaf opdracht tot', 'is in opdracht van', 'commissioned', 'was commissioned by'),
  RESPONSIBLE_FOR: way('is verantwoordelijk voor', 'valt onder', 'is responsible for', 'is the responsibility of'),
  HOLDS: way('bekleedt', 'wordt bekleed door', 'holds', 'is held by'),
  PART_OF: way('is deel van', 'omvat', 'is part of', 'includes'),
  SUPERVISES: way('houdt toezicht op', 'staat onder toezicht van', 'supervises', 'is supervised by'),
  WORKS_FOR: way('werkt voor', 'laat werken', 'works for', 'is served by'),
  TOOK_OVER_FROM: way('nam het over van', 'is overgenomen door', 'took over from', 'was taken over by'),
  EXAMINES: way('onderzoekt', 'wordt onderzocht in', 'examines', 'is examined in'),
  CONCERNS: way('gaat over', 'komt aan de orde in', 'concerns', 'is the subject of'),
  TESTS_AGAINST: way('toetst aan', 'is maatstaf voor', 'tests against', 'is the standard for'),
  AFFECTS: way('raakt', 'wordt geraakt door', 'affects', 'is affected by'),
  LED_TO: way('leidde tot', 'komt voort uit', 'led to', 'followed from'),
  ATTRIBUTED_TO: way('wordt toegeschreven aan', 'krijgt toegeschreven', 'is attributed to', 'is held to be behind'),
  ASKED: way('stelde', 'is gesteld door', 'asked', 'was asked by'),
  ADDRESSED_TO: way('is gericht aan', 'ontving', 'is addressed to', 'received'),
  MADE: way('deed', 'is gedaan door', 'made', 'was made by'),
  MADE_IN: way('is gedaan in', 'bracht voort', 'was made in', 'brought about'),
  DISCUSSED_IN: way('is besproken in', 'besprak', 'is discussed in', 'discusses'),
  ANSWERS: way('beantwoordt', 'is beantwoord in', 'answers', 'is answered by'),
  FULFILS: way('komt na', 'is nagekomen met', 'fulfils', 'is fulfilled by'),
  SENT: way('stuurde', 'is gestuurd door', 'sent', 'was sent by'),
  RESULT_OF: way('is uitkomst van', 'leverde op', 'is the result of', 'resulted in'),
  BASED_ON: way('steunt op', 'ligt ten grondslag aan', 'is based on', 'is the basis of'),
  INFORMED: way('informeerde', 'is geïnformeerd door', 'informed', 'was informed by'),
  CLAIMS_AGAINST: way('stelt aansprakelijk', 'is aansprakelijk gesteld door', 'claims against', 'is claimed against by'),
}

export const familyWords: Readonly<Record<RelationFamily, Both>> = {
  DEPENDENCY: both('afhankelijkheid', 'dependency'),
  RESPONSIBILITY: both('verantwoordelijkheid', 'responsibility'),
  SUBJECT: both('onderwerp', 'subject'),
  INCIDENT: both('incident', 'incident'),
  PARLIAMENT: both('parlement', 'parliament'),
  DOCUMENT: both('document', 'document'),
  KNOWLEDGE: both('kennis', 'knowledge'),
  CLAIM: both('claim', 'claim'),
}
