import { savedRecord } from '../../../src/admin/history/conflict/guard-saves'
import {
  forgetVersion,
  holdVersion,
  noteVersion,
  releaseVersion,
  versionOf,
} from '../../../src/admin/history/conflict/read-versions'

const types = '/content-manager/collection-types/api::initiative.initiative'
const origin = 'https://cms.example'

describe('the record that a request of the admin saves', () => {
  test.each([
    ['a save', `${types}/abc?locale=fr`, 'PUT', 'api::initiative.initiative abc'],
    ['a save at a full address', `${origin}${types}/abc`, 'PUT', 'api::initiative.initiative abc'],
    ['a publication', `${types}/abc/actions/publish`, 'POST', 'api::initiative.initiative abc'],
    ['a creation', types, 'POST', null],
    ['a reading', `${types}/abc`, 'GET', null],
    ['a deletion', `${types}/abc`, 'DELETE', null],
    ['a duplication', `${types}/clone/abc`, 'POST', null],
    ['a publication of many', `${types}/actions/bulkPublish`, 'POST', null],
    ['another screen', '/atlas/history', 'PUT', null],
  ])('is known: %s', (_case, address, method, key) => {
    expect(savedRecord(address, method, origin)).toBe(key)
  })
})

describe('what a form was read at', () => {
  test('moves forward only, until the form is closed', () => {
    noteVersion('record', '2026-11-22T10:00:00.000Z')
    noteVersion('record', '2026-11-22T11:00:00.000Z')
    noteVersion('record', '2026-11-22T10:30:00.000Z')
    expect(versionOf('record')).toBe('2026-11-22T11:00:00.000Z')
    forgetVersion('record')
    expect(versionOf('record')).toBeUndefined()
  })

  test('does not move while a form keeps what was refused', () => {
    noteVersion('kept', '2026-11-22T10:00:00.000Z')
    holdVersion('kept')
    noteVersion('kept', '2026-11-22T11:00:00.000Z')
    expect(versionOf('kept')).toBe('2026-11-22T10:00:00.000Z')
    releaseVersion('kept')
    noteVersion('kept', '2026-11-22T12:00:00.000Z')
    expect(versionOf('kept')).toBe('2026-11-22T12:00:00.000Z')
  })
})
