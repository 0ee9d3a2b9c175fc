import { createServer } from 'node:net'

export interface PortSetting {
  readonly name: 'CMS_PORT' | 'WEB_PORT'
  readonly port: number
}

/** Reads a port from the environment; throws a sentence that names the variable when it is not one. */
export function portSetting(name: PortSetting['name'], fallback: number): PortSetting {
  const raw = process.env[name] ?? String(fallback)
  const port = Number(raw)
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Error(`${name}=${raw} is not a port: give a number from 1 to 65535.`)
  }
  return { name, port }
}

function isFree(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code !== 'EADDRINUSE'))
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)))
  })
}

/** Throws one clear line when a port is taken, saying which variable changes it. */
export async function requireFreePorts(settings: readonly PortSetting[]): Promise<void> {
  for (const { name, port } of settings) {
    // One after the other: two trials at once would be in each other's way.
    let free = true
    for (const host of ['127.0.0.1', '::1', '0.0.0.0']) free = free && (await isFree(port, host))
    if (!free)
      throw new Error(`Port ${port} is taken. Stop what uses it, or choose another: ${name}=${port + 1} npm start`)
  }
  const [first, second] = settings
  if (first && second && first.port === second.port) {
    throw new Error(`${first.name} and ${second.name} are both ${first.port}: give them two ports.`)
  }
}
