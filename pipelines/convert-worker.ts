/** A worker thread: files come in one at a time, what became of each goes back. */
import { parentPort, workerData } from 'node:worker_threads'
import { convertFile, type FileOptions } from './convert-file.ts'

const options = workerData as FileOptions

parentPort?.on('message', async ({ path, id }: { path: string; id: string }) => {
  parentPort?.postMessage(await convertFile(path, id, options))
})
