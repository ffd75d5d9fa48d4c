// Whether a citation still holds: after more was recorded, in another store, and where somebody changed the log.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { retractStatement } from '../../api/record/recordStatements.ts'
import { dossierFile, startLimitMs, startReading, type Reading } from '../setup/reading.ts'
import { importDossierFile } from '../../seed/dossier/import.ts'
import { emptyStore, tamper } from '../setup/store.ts'

let reading: Reading
beforeAll(async () => {
  reading = await startReading()
}, startLimitMs)
afterAll(() => reading.close())

interface Verified {
  readonly verify: { readonly holds: boolean; readonly standing: string; readonly text: string; readonly hash: string | null }
}
interface Cited {
  readonly store: { readonly epoch: string; readonly rulesVersion: number }
  readonly dossier: { readonly moment: { readonly basis: number; readonly hash: string } }
}
const query = `query($basis: Int!, $hash: String!, $epoch: ID, $rules: Int, $in: Language) {
  verify(basis: $basis, hash: $hash, epoch: $epoch, rulesVersion: $rules) { holds standing text(in: $in) hash } }`
const verify = (variables: object) => reading.read<Verified>(query, variables)

async function cite(): Promise<{ basis: number; hash: string; epoch: string; rules: number }> {
  const { data } = await reading.read<Cited>(
    '{ store { epoch rulesVersion } dossier(slug: "clinical-diagnostics") { moment { basis hash } } }',
  )
  return { ...data.dossier.moment, epoch: data.store.epoch, rules: data.store.rulesVersion }
}

describe('a citation', () => {
  test('holds, whole or by the begin of its hash, in one round trip, and goes on to hold when more is recorded', async () => {
    const cited = await cite()
    const now = await verify(cited)
    expect([now.data.verify.standing, now.data.verify.holds, now.roundTrips]).toEqual(['HOLDS', true, 1])
    const { database } = reading
    await retractStatement(database, {
      operationId: 'r',
      dossier: 'clinical-diagnostics',
      key: 'stolen-715k',
      reason: 'mistaken',
      by: 'me',
    })
    await expect.poll(async () => (await cite()).basis, { timeout: 20_000 }).toBe(cited.basis + 1)
    const later = await verify({ ...cited, hash: cited.hash.slice(0, 16), in: 'EN' })
    expect(later.data.verify).toMatchObject({ standing: 'HOLDS', hash: cited.hash, text: expect.stringContaining('This citation holds') })
  })

  test('of other rules, beyond the newest, or of another store says so in words', async () => {
    const cited = await cite()
    const standing = async (variables: object) => {
      const { data } = await verify({ ...cited, in: 'NL', ...variables })
      expect(data.verify.text.length).toBeGreaterThan(30)
      return data.verify.standing
    }
    expect(await standing({ rules: cited.rules + 1 })).toBe('OTHER_RULES')
    expect(await standing({ basis: cited.basis + 5 })).toBe('NOT_RECORDED')
    expect(await standing({ hash: 'f'.repeat(64), epoch: 'another' })).toBe('OTHER_STORE')
    expect(await standing({ hash: 'f'.repeat(64) })).toBe('LOG_DIFFERS')
    expect(await standing({ basis: cited.basis - 1 })).toBe('LOG_DIFFERS')
  })

  test('with a hash that is none is refused', async () => {
    const { errors } = await verify({ basis: 1, hash: 'nonsense' })
    expect(errors[0]).toMatchObject({ extensions: { code: 'INVALID_INPUT' } })
    expect(errors[0]?.message).toBe('Found the hash "nonsense"; expected 12 to 64 digits of a SHA-256 in hex.')
  })

  test('no longer holds once the log was changed, nor in a store made anew from the same file', async () => {
    const cited = await cite()
    const { database } = reading
    await tamper(database, `MATCH (c:Change {seq: ${cited.basis}}) SET c.hash = '${'0'.repeat(64)}'`)
    expect((await verify(cited)).data.verify.standing).toBe('LOG_DIFFERS')
    const anew = await emptyStore()
    await importDossierFile(anew, dossierFile, { say: () => undefined })
    await anew.close()
    await expect.poll(async () => (await cite()).epoch, { timeout: 20_000 }).not.toBe(cited.epoch)
    expect((await verify({ ...cited, basis: 1 })).data.verify.standing).toBe('OTHER_STORE')
  })
})
