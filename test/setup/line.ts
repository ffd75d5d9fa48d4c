// A network line to a server, with a length: what waits for an answer shows as time, and the line can be cut.
import { connect, createServer } from 'node:net'
import type { Socket } from 'node:net'

export interface Line {
  readonly port: number
  /** Milliseconds from one end to the other, from now on. */
  setDelay: (delayMs: number) => void
  /** Ends every connection, and refuses new ones until `mend`. */
  cut: () => void
  mend: () => void
  /** Takes what is sent and passes nothing on, as a stalled network does. */
  stall: (isStalled: boolean) => void
  /** Passes the next COMMIT on after so many others, and cuts that connection instead of bringing its answer back. */
  loseCommit: (after: number) => void
  /** Whether `loseCommit` has happened. */
  isLost: () => boolean
  close: () => Promise<void>
}

/** Bolt's COMMIT as it goes over the line: a chunk of two bytes that holds a message without fields, and the end of the message. */
const commit = Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00])

export async function openLine(toPort: number): Promise<Line> {
  const sockets = new Set<Socket>()
  let delayMs = 0
  let isCut = false
  let isStalled = false
  let commitsLeft = Number.POSITIVE_INFINITY
  let isLost = false
  const carry = (from: Socket, to: Socket) => {
    sockets.add(from)
    from.setNoDelay(true)
    from.on('data', (chunk: Buffer) => {
      if (!isStalled) setTimeout(() => to.write(chunk), delayMs)
    })
    from.on('error', () => to.destroy())
    from.on('close', () => {
      sockets.delete(from)
      to.destroy()
    })
  }
  const server = createServer((near) => {
    if (isCut) return void near.destroy()
    const far = connect(toPort, '127.0.0.1')
    carry(near, far)
    carry(far, near)
    near.on('data', (chunk: Buffer) => {
      if (!chunk.includes(commit)) return
      commitsLeft -= 1
      if (commitsLeft >= 0) return
      commitsLeft = Number.POSITIVE_INFINITY
      isLost = true
      far.removeAllListeners('data')
      far.once('data', () => near.destroy())
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('The line has no port.')
  const cut = () => {
    isCut = true
    for (const socket of sockets) socket.destroy()
  }
  return {
    port: address.port,
    setDelay: (next) => void (delayMs = next),
    cut,
    mend: () => void (isCut = false),
    stall: (next) => void (isStalled = next),
    loseCommit: (after) => void (commitsLeft = after),
    isLost: () => isLost,
    close: () => {
      cut()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}
