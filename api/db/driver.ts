import neo4j from 'neo4j-driver'
import type { AuthToken, BookmarkManager, Driver } from 'neo4j-driver'

export interface Connection {
  /** `bolt://`, `bolt+s://`, `neo4j://` or `neo4j+s://`; the last two are routed over a cluster. */
  readonly uri: string
  readonly user: string
  readonly password: string
  readonly database: string
}

/** Milliseconds. Retrying stays below the request's deadline, or a caller is told "too slow" where "away" is the truth. */
export const driverTimes = { retry: 8_000, acquisition: 5_000, connect: 3_000, liveness: 30_000 } as const

export interface Opened {
  readonly driver: Driver
  readonly database: string
  /** Read-your-writes on a cluster; on one server it would only cost. */
  readonly bookmarks: BookmarkManager | undefined
}

/** Opens no connection yet. An address that cannot be read throws at once. */
export function openDriver(connection: Connection): Opened {
  const auth: AuthToken = neo4j.auth.basic(connection.user, connection.password)
  const driver = neo4j.driver(connection.uri, auth, {
    maxTransactionRetryTime: driverTimes.retry,
    connectionAcquisitionTimeout: driverTimes.acquisition,
    connectionTimeout: driverTimes.connect,
    connectionLivenessCheckTimeout: driverTimes.liveness,
    disableLosslessIntegers: true,
    // Every query has a LIMIT, so an answer is one PULL and never a second round trip.
    fetchSize: -1,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    telemetryDisabled: true,
    userAgent: 'openstaand',
  })
  return { driver, database: connection.database, bookmarks: connection.uri.startsWith('neo4j') ? neo4j.bookmarkManager() : undefined }
}
