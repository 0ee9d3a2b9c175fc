import { csvRows } from '../../../src/history/export-csv'
import { activityOf } from '../../../src/history/last-days'
import { filterConditions, filterOf } from '../../../src/history/revision-filter'

describe('the filter of the history', () => {
  test('keeps what it understands', () => {
    const query = {
      type: 'api::a.a',
      action: 'update,restore,steal',
      person: 'Inès',
      from: '2026-11-01',
      to: '2026-11-22',
    }
    expect(filterOf(query)).toEqual({
      ...{ type: 'api::a.a', actions: ['update', 'restore'], person: 'Inès', from: '2026-11-01', to: '2026-11-22' },
    })
    expect(filterOf({ action: 'steal', from: 'yesterday', to: ['2026-11-22'], type: { $ne: 'x' } })).toEqual({})
  })

  test('holds the whole of its last day', () => {
    expect(filterConditions({ from: '2026-11-22', to: '2026-11-22' })).toEqual([
      { happenedAt: { $gte: new Date('2026-11-22T00:00:00Z') } },
      { happenedAt: { $lt: new Date('2026-11-23T00:00:00Z') } },
    ])
  })
})

describe('a cell of the export', () => {
  test.each(['=1+1', '+33', '-1', '@SUM(A1)', '\t=1', '\r=1'])('is no formula: %j', (cell) => {
    expect(
      csvRows([[cell, 'suite']])
        .replace(/^"/, '')
        .startsWith("'"),
    ).toBe(true)
  })

  test.each(['Titre', '1 = 1', 'a;b', 'dit « non »', ''])('is left as it is otherwise: %j', (cell) => {
    expect(csvRows([[cell, 'suite']])).toBe(`${cell.includes(';') ? `"${cell}"` : cell};suite\r\n`)
  })
})

describe('what the last days did', () => {
  test('counts a record once for each thing that was done to it, by type in alphabetical order', () => {
    const row = (recordType: string, recordKey: string, action: string) => ({ recordType, recordKey, action }) as never
    const rows = [
      ...[row('b', '1', 'create'), row('b', '1', 'update'), row('b', '1', 'update'), row('b', '2', 'restore')],
      ...[row('b', '2', 'publish'), row('b', '2', 'submit'), row('a', '3', 'delete'), row('a', '4', 'import')],
    ]
    expect(activityOf(rows, (type) => (type === 'a' ? 'Équipes' : 'Zones'))).toEqual([
      { type: 'a', typeLabel: 'Équipes', created: 0, updated: 1, published: 0, deleted: 1 },
      { type: 'b', typeLabel: 'Zones', created: 1, updated: 2, published: 1, deleted: 0 },
    ])
  })
})
