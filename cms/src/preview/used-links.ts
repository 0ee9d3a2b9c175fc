/** Which links have been opened, until they would have expired anyway: each opens once. */
export function usedLinks() {
  const used = new Map<string, number>()
  return {
    /** Whether this is the first time; from then on it is not. */
    use(id: string, expiresAt: number, now: number): boolean {
      for (const [known, end] of used) if (end <= now) used.delete(known)
      if (used.has(id)) return false
      used.set(id, expiresAt)
      return true
    },
  }
}
