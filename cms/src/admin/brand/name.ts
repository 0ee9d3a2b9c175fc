/** The name of this tool, as its screens say it. */
export const toolName = 'Atlas du partenariat en santé'
