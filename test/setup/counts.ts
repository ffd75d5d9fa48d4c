import type { Reporter, SerializedError, TestModule } from 'vitest/node'

/** The last line of a run: `N passed, N failed, N skipped`. A run in which nothing passed has failed. */
export class CountsReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const counts = { passed: 0, failed: unhandled.length, skipped: 0 }
    for (const module of modules) {
      if (module.errors().length > 0) counts.failed += 1
      for (const test of module.children.allTests()) {
        const { state } = test.result()
        if (state === 'passed' || state === 'failed') counts[state] += 1
        else counts.skipped += 1
      }
    }
    process.once('exit', (code) => {
      if (code === 0 && (counts.passed === 0 || counts.failed > 0)) process.exitCode = 1
      process.stdout.write(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`)
    })
  }
}
