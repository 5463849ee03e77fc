/** Worker threads that convert files. A file that kills its worker (no memory left) costs only itself: another takes its place. */
import { Worker } from 'node:worker_threads'
import type { Converted, FileOptions } from './convert-file.ts'

interface WorkerPool {
  /** No more calls at once than there are workers. */
  readonly convert: (path: string, id: string) => Promise<Converted>
  readonly close: () => Promise<void>
}

const IS_SOURCE = import.meta.url.endsWith('.ts')
const SCRIPT = new URL(IS_SOURCE ? './convert-worker.ts' : './convert-worker.js', import.meta.url)
/** In a checkout the source runs through tsx, whose hook every thread has to set up for itself. */
const FROM_SOURCE = `import('tsx/esm/api').then(({ register }) => { register(); return import('${SCRIPT.href}') })`

const startWorker = (options: FileOptions): Worker =>
  IS_SOURCE ? new Worker(FROM_SOURCE, { eval: true, workerData: options }) : new Worker(SCRIPT, { workerData: options })

export function openPool(size: number, options: FileOptions): WorkerPool {
  const start = () => startWorker(options)
  const idle: Worker[] = Array.from({ length: size }, start)
  const convert = async (path: string, id: string): Promise<Converted> => {
    const worker = idle.pop() ?? start()
    const result = await answerOf(worker, path, id)
    idle.push(typeof result === 'string' ? start() : worker)
    if (typeof result !== 'string') return result
    return { path, id, counts: undefined, messages: [], error: `${path}: ${result}`, milliseconds: 0 }
  }
  return { convert, close: async () => void (await Promise.all(idle.map((worker) => worker.terminate()))) }
}

/** What a worker makes of a file; why not, where it died over it. */
function answerOf(worker: Worker, path: string, id: string): Promise<Converted | string> {
  return new Promise((resolve) => {
    const settle = (answer: Converted | string) => {
      worker.off('message', settle)
      worker.off('error', onError)
      worker.off('exit', onExit)
      resolve(answer)
    }
    const onError = (error: Error) => settle(`${error.message}; this is a fault of tieout, please report it`)
    const onExit = (code: number) => settle(`its thread ended with status ${code}; try --jobs 1`)
    worker.on('message', settle)
    worker.on('error', onError)
    worker.on('exit', onExit)
    worker.postMessage({ path, id })
  })
}
