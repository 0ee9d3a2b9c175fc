/** Thrown when a whole file cannot be read; its message is the French sentence that the editor sees. */
export class RefusedFile extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'RefusedFile'
  }
}

/** Throws the refusal of a file. */
export function refuse(message: string): never {
  throw new RefusedFile(message)
}
