export default async function globalTeardown(): Promise<void> {
  for (const server of [...globalThis.atlasServers].reverse()) await server.stop()
}
