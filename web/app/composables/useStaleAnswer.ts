/** Whether what the page shows is the last good answer of a CMS that does not answer now. */
export const useStaleAnswer = () => useState('stale-answer', () => false)
