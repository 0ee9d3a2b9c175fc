import { engagementLevelOrder } from '@atlas/shared'

/** The place of a level of engagement, 0 for the lightest; −1 for one that nobody knows. */
export const levelRank = (code: string): number => engagementLevelOrder.indexOf(code)
