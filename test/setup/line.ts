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
  close: () => Promise<void>
}

export async function openLine(toPort: number): Promise<Line> {
  const sockets = new Set<Socket>()
  let delayMs = 0
  let isCut = false
  let isStalled = false
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
    close: () => {
      cut()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}
