/** The CMS is started once; each suite is a file of its own. */
import { start, stop } from './running-cms'

beforeAll(start)
afterAll(stop)

import './anonymous-access.suite'
import './drafts.suite'
