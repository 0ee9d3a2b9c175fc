import { CorrectedRecordDocument, type RecordReference } from '@atlas/shared'
import { cachedQuery } from '../cms/client'

/** Asks the CMS for the record that a visitor corrects. */
export const askRecord = ({ type, slug }: RecordReference) =>
  cachedQuery(CorrectedRecordDocument, {
    slug,
    isInitiative: type === 'initiative',
    isActor: type === 'actor',
    isPublication: type === 'publication',
    isPractice: type === 'remuneration_practice',
    isFactor: type === 'factor',
    isTerm: type === 'glossary_term',
    isTerritory: type === 'benchmark_entry',
  })
