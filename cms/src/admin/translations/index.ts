import { account } from './account'
import { entries } from './entries'
import { frame } from './frame'
import { history } from './history'
import { importing } from './importing'
import { inputs } from './inputs'
import { languages } from './languages'
import { lists } from './lists'
import { review } from './review'
import { settings } from './settings'
import { signIn } from './sign-in'

/** What Strapi does not say in French, or says in a developer's words. */
export const french: Record<string, string> = {
  ...signIn,
  ...frame,
  ...lists,
  ...entries,
  ...inputs,
  ...languages,
  ...account,
  ...settings,
  ...review,
  ...history,
  ...importing,
}
