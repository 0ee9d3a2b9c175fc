/** Somebody else decided, or saved, meanwhile: answered as a 409, with a sentence. */
export class ReviewConflict extends Error {
  override readonly name = 'ReviewConflict'
}
