import { createServer, connect, type Server, type Socket } from 'node:net'
import { cmsUrl } from './browser'
import { freePort, startSite, type RunningServer } from './servers'

/** A wire to the CMS that can be cut. */
class Wire {
  private server: Server | undefined
  private readonly sockets = new Set<Socket>()

  constructor(
    private readonly port: number,
    private readonly target: URL,
  ) {}

  open(): Promise<void> {
    this.server = createServer((near) => {
      const far = connect(Number(this.target.port), this.target.hostname)
      for (const socket of [near, far]) {
        this.sockets.add(socket)
        socket.on('error', () => undefined).on('close', () => this.sockets.delete(socket))
      }
      near.pipe(far).pipe(near)
    })
    return new Promise((resolve) => this.server!.listen(this.port, '127.0.0.1', () => resolve()))
  }

  cut(): Promise<void> {
    for (const socket of this.sockets) socket.destroy()
    return new Promise((resolve) => this.server!.close(() => resolve()))
  }
}

/** Asks as a browser does. */
const ask = (address: string) => fetch(address, { headers: { accept: 'text/html' } })

describe('when the CMS does not answer', () => {
  let site: RunningServer
  let wire: Wire

  beforeAll(async () => {
    const port = await freePort()
    wire = new Wire(port, new URL(cmsUrl()))
    await wire.open()
    site = await startSite(`http://127.0.0.1:${port}`, await freePort())
  })

  afterAll(() => site.stop())

  it('still serves the pages seen before, says 503 for the others, and recovers by itself', async () => {
    const seen = [
      '/',
      '/initiatives?engagement_level=partnership',
      '/initiatives/universite-des-patients-sorbonne',
      '/carte',
    ]
    const unseen = '/initiatives?department=95&field=research'
    for (const address of seen) expect((await ask(site.url + address)).status).toBe(200)

    await wire.cut()
    // Past the time within which the site does not ask the content version again.
    await new Promise((resolve) => setTimeout(resolve, 2500))
    for (const address of seen) {
      const answer = await ask(site.url + address)
      expect({ address, status: answer.status }).toEqual({ address, status: 200 })
    }
    expect(await (await ask(site.url + seen[2])).text()).toContain('Université des Patient')
    const refused = await ask(site.url + unseen)
    expect(refused.status).toBe(503)
    expect(refused.headers.get('retry-after')).not.toBeNull()
    expect(await refused.text()).toContain('ne répond pas')

    await wire.open()
    await new Promise((resolve) => setTimeout(resolve, 2500))
    expect((await ask(site.url + unseen)).status).toBe(200)
    await wire.cut()
  })

  it('does not take a missing initiative for an outage', async () => {
    await wire.open()
    await new Promise((resolve) => setTimeout(resolve, 2500))
    const missing = await ask(`${site.url}/initiatives/n-existe-pas`)
    expect(missing.status).toBe(404)
    await wire.cut()
  })
})
