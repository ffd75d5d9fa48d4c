// When this reader was at a dossier before, kept in this browser only.
import { useEffect } from 'react'
import { isDay } from '../../explore/day.ts'
import { remember, remembered } from '../../ui/remembered.ts'

interface Visit {
  readonly on: string
  /** What was newest then. */
  readonly basis: number
}

const nameOf = (slug: string) => `visits.${slug}`

/** The two latest days of a visit, the latest last. What does not read as one is left out. */
function readVisits(slug: string): Visit[] {
  return (remembered(nameOf(slug)) ?? '').split(',').flatMap((text) => {
    const [on = '', basis = ''] = text.split(' ')
    return isDay(on) && /^\d{1,9}$/.test(basis) ? [{ on, basis: Number(basis) }] : []
  })
}

/** The latest visit before today's; null where there was none. */
export function lastVisit(slug: string, today: string): Visit | null {
  return readVisits(slug).findLast(({ on }) => on < today) ?? null
}

/** Keeps that the reader is here today. `newest` is null while it is not known, and where the address names another basis. */
export function useVisit(slug: string, today: string, newest: number | null): void {
  useEffect(() => {
    if (newest === null) return
    const visits = [lastVisit(slug, today), { on: today, basis: newest }].filter((visit) => visit !== null)
    remember(nameOf(slug), visits.map(({ on, basis }) => `${on} ${basis}`).join(','))
  }, [slug, today, newest])
}
