// Every type by name, before its fields: nouns name each other.
import { itemTypeNames, type ItemType } from '../../cypher/model.ts'
import { builder } from '../builder.ts'
import type { DossierRow } from './dossier/row.ts'
import type { DueDateRow } from './dueDate/row.ts'
import type { EventRow } from './eventRow.ts'
import type { FigureRow } from './figureRow.ts'
import type { ItemRow, StateRow } from './item/row.ts'
import type { RelationRow } from './relation/row.ts'
import type { SourceRow } from './source/row.ts'
import type { StatementRow } from './statement/row.ts'

export type NodeRow = ItemRow | DossierRow | RelationRow | EventRow | FigureRow | DueDateRow | StatementRow | SourceRow

export const NodeRef = builder.interfaceRef<NodeRow>('Node')
export const ItemRef = builder.interfaceRef<ItemRow>('Item')
const itemRef = (name: ItemType) => builder.objectRef<ItemRow>(name)
export type ConcreteRef = ReturnType<typeof itemRef>
export const itemRefs: ReadonlyMap<ItemType, ConcreteRef> = new Map(itemTypeNames.map((name) => [name, itemRef(name)]))

export const StateRef = builder.objectRef<StateRow>('State')
export const RelationRef = builder.objectRef<RelationRow>('Relation')
export const EventRef = builder.objectRef<EventRow>('Event')
export const FigureRef = builder.objectRef<FigureRow>('Figure')
export const DueDateRef = builder.objectRef<DueDateRow>('DueDate')
export const StatementRef = builder.objectRef<StatementRow>('Statement')
export const SourceRef = builder.objectRef<SourceRow>('Source')
export const DossierRef = builder.objectRef<DossierRow>('Dossier')
