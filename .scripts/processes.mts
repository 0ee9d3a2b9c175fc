import { spawn, type ChildProcess } from 'node:child_process'

const STOP_GRACE_MS = 10_000

export interface Service {
  readonly name: string
  readonly args: readonly string[]
  readonly cwd: string
  readonly env?: NodeJS.ProcessEnv
  /** Whether a line of its output is shown; all by default. */
  readonly shows?: (line: string) => boolean
}

function forward(child: ChildProcess, name: string, shows: (line: string) => boolean): void {
  for (const stream of [child.stdout, child.stderr]) {
    let rest = ''
    stream?.setEncoding('utf8').on('data', (chunk: string) => {
      const lines = (rest + chunk).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) if (line.trim() && shows(line)) console.log(`[${name}] ${line}`)
    })
  }
}

function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), STOP_GRACE_MS)
    child.once('exit', () => {
      clearTimeout(timer)
      resolve()
    })
    child.kill('SIGTERM')
  })
}

/**
 * Starts services with the current Node and keeps them together: Ctrl-C stops all, and when one ends by itself the
 * others are stopped and the process exits with 1.
 */
export function superviseServices(): { start(service: Service): void; stopAll(code: number): Promise<never> } {
  const children: ChildProcess[] = []
  let isStopping = false

  async function stopAll(code: number): Promise<never> {
    isStopping = true
    await Promise.all(children.map(stop))
    process.exit(code)
  }

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (isStopping) return
      console.log('\nStopping …')
      void stopAll(0)
    })
  }

  function start({ name, args, cwd, env, shows = () => true }: Service): void {
    const child = spawn(process.execPath, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    children.push(child)
    forward(child, name, shows)
    child.once('exit', (code, signal) => {
      if (isStopping) return
      console.error(`${name} stopped by itself (${signal ?? `exit code ${code}`}); stopping the rest.`)
      void stopAll(1)
    })
  }

  return { start, stopAll }
}

/** Waits until an address answers at all with less than 500; throws after the time limit. */
export async function waitFor(url: string, limitSeconds: number): Promise<void> {
  const deadline = Date.now() + limitSeconds * 1000
  while (Date.now() < deadline) {
    const isUp = await fetch(url, { signal: AbortSignal.timeout(5000) }).then(
      (response) => response.status < 500,
      () => false,
    )
    if (isUp) return
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
  throw new Error(`${url} did not answer within ${limitSeconds} s.`)
}
