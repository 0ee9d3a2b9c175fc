/** One line a request is for those who ask for it (LOG_LEVEL=http); what the site asks each second would hide the rest. */
export default { level: process.env.LOG_LEVEL ?? 'info' }
