export { adminAddress, siteAddress } from './addresses'
export { keepMailHere } from './outbox'
export { sendMail, type Mail } from './send-mail'
