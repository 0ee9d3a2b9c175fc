import { isWellFormed } from '../../src/middlewares/graphql-request'

const request = (method: string, contentType = '') => ({
  method,
  path: '/graphql',
  get: () => contentType,
  is: (type: string) => (contentType.split(';')[0]!.trim().toLowerCase() === type ? type : false),
})

test.each([
  ['POST', 'application/json'],
  ['POST', 'application/json; charset=utf-8'],
  ['GET', ''],
  ['OPTIONS', ''],
  ['GET', 'application/json'],
])('%s with "%s" is answered', (method, type) => expect(isWellFormed(request(method, type))).toBe(true))

test.each([
  ['POST', ''],
  ['POST', 'text/plain'],
  ['POST', 'application/x-www-form-urlencoded'],
  ['POST', 'multipart/form-data; boundary=x'],
  ['POST', 'application/json+evil'],
  ['GET', 'message/http'],
  ['GET', 'application/json, message/rfc822'],
  ['GET', 'text/plain'],
  ['GET', 'application/jsonp'],
])('%s with "%s" is refused', (method, type) => expect(isWellFormed(request(method, type))).toBe(false))
