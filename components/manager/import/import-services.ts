import type {
  ImportJob,
  ImportProgress,
  RunningImport,
} from '../../../utils/packs/import/contract';

/** The calls by which importing reaches the world around it. */
export interface ImportServices {
  readonly start: (job: ImportJob, onProgress: (progress: ImportProgress) => void) => RunningImport;
  /** Saves a text where the reader's downloads go. */
  readonly saveText: (fileName: string, text: string) => void;
  /** "13.9 MB". */
  readonly sizeText: (bytes: number) => string;
}
