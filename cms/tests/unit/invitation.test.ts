import { invitationProblems, readInvitation } from '../../src/access/invitations/invitation'
import { namedIn } from '../../src/access/guards/named-in'

const sent = { email: 'a@b.fr', firstname: 'Ada', lastname: 'B', role: 'partner_contributor', organisation: 'abc' }

describe('an invitation', () => {
  it('is read without the spaces and capitals that nobody means', () => {
    const body = { ...sent, email: ' A@B.fr ', firstname: ' Ada  Marie ', organisation: ' ' }
    expect(readInvitation(body)).toEqual({ ...sent, firstname: 'Ada Marie', organisation: null })
    expect(readInvitation({ email: 3 }).email).toBe('')
  })

  it.each([
    [{}, []],
    [{ email: 'a@b' }, ['email']],
    [{ email: 'a b@c.fr' }, ['email']],
    [{ email: 'a@b.fr, c@d.fr' }, ['email']],
    [{ firstname: '' }, ['firstname']],
    [{ lastname: 'x'.repeat(101) }, ['lastname']],
    [{ role: 'strapi-super-admin' }, ['role']],
    [{ role: 'ars_editor' }, ['role']],
    [{ organisation: '' }, ['organisation']],
    [{ organisation: '', role: 'committee_member' }, []],
  ])('%j: what is wrong is under %j', (change, fields) => {
    expect(Object.keys(invitationProblems(readInvitation({ ...sent, ...change })))).toEqual(fields)
  })
})

describe('the documents that the value of a link names', () => {
  it.each([
    ['a', ['a']],
    [{ documentId: 'a' }, ['a']],
    [{ set: ['a', { documentId: 'b' }] }, ['a', 'b']],
    [{ connect: [{ documentId: 'a' }], disconnect: [{ documentId: 'b' }] }, ['a']],
    [[{ documentId: 'a' }, 3, null], ['a']],
    [null, []],
    [3, []],
  ])('%j', (value, ids) => {
    expect(namedIn(value)).toEqual(ids)
  })
})
