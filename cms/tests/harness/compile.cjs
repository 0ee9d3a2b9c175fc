const { execFileSync } = require('node:child_process')
const { existsSync } = require('node:fs')
const path = require('node:path')

const cmsFolder = path.resolve(__dirname, '..', '..')
const rootFolder = path.resolve(cmsFolder, '..')

/** Brings dist/ up to date, which is what Strapi loads; needs the types of shared's build. */
module.exports = async () => {
  if (!existsSync(path.join(rootFolder, 'shared/dist/types/index.d.ts'))) {
    execFileSync('npm', ['run', 'build', '-w', 'shared'], { cwd: rootFolder, stdio: 'inherit' })
  }
  const compiler = require.resolve('typescript/bin/tsc')
  execFileSync(process.execPath, [compiler, '-p', 'tsconfig.json'], { cwd: cmsFolder, stdio: 'inherit' })
}
