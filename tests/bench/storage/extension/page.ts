import type { WorkerCommand } from './wire';

/** The bench's page inside the extension: hands commands to its worker, one at a time. */
declare global {
  interface Window {
    /** The file in the page's field goes with `hold`. */
    benchRun(command: WorkerCommand): Promise<number>;
  }
}

const worker = new Worker('/bench/worker.js');

window.benchRun = (command) => {
  const field = document.querySelector<HTMLInputElement>('input[type=file]');
  const file = field?.files?.[0] ?? null;
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<{ value?: number; error?: string }>) => {
      if (data.value === undefined) reject(new Error(data.error));
      else resolve(data.value);
    };
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage(command.do === 'hold' ? { ...command, file } : command);
  });
};
