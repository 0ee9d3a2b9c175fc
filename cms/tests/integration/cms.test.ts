/** The CMS is started once; each suite is a file of its own. */
import { start, stop } from './running-cms'

jest.setTimeout(240_000)
beforeAll(start)
afterAll(stop)

import './anonymous-access.suite'
import './private-content.suite'
import './publication-rules.suite'
import './content-version.suite'
import './initiative-search.suite'
import './pay-observatory.suite'
import './typology-matrix.suite'
import './publication-search.suite'
import './glossary.suite'
import './graphql-limits.suite'
import './http-headers.suite'
import './drafts.suite'
import './editors-screens.suite'
import './method.suite'
import './definition.suite'
import './duplicates.suite'
import './contributions.suite'
import './access-ownership.suite'
import './access-leaks.suite'
import './access-matrix.suite'
import './history.suite'
import './review.suite'
import './freshness.suite'
import './history-doors.suite'
import './guidance.suite'
import './preview.suite'
import './import.suite'
