import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server on this machine that only counts connections, whatever their protocol. */
export interface CountingServer {
  port: number
  countConnections: () => number
  stop: () => Promise<void>
}

/** Starts a counting server on a free port. */
export const startCountingServer = async (): Promise<CountingServer> => {
  let connections = 0
  const server = createServer((_request, response) => response.end('reached'))
  server.on('connection', () => (connections += 1))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    port,
    countConnections: () => connections,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
