import type { PublicationType } from '../vocabularies'

/** Our kinds of documents → the types of CSL (citationstyles.org), several of which are vaguer than ours. */
export const cslTypes: Readonly<Record<PublicationType, string>> = {
  article: 'article-journal',
  // For CSL a "review" is one of a book.
  review: 'article-journal',
  book: 'book',
  chapter: 'chapter',
  thesis: 'thesis',
  report: 'report',
  guideline: 'report',
  guide: 'report',
  toolkit: 'report',
  legislation: 'legislation',
  conference: 'paper-conference',
  website: 'webpage',
  other: 'document',
}
