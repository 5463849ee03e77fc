/** What the system says of a file, in words that tell what to do. */

const READING: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist; check the path',
  ENOTDIR: 'does not exist; check the path',
  EACCES: 'may not be read; check its permissions',
  EPERM: 'may not be read; check its permissions',
  EISDIR: 'is a folder; give a file',
  ELOOP: 'is a link that leads to itself',
  ENAMETOOLONG: 'has too long a name',
  EIO: 'could not be read: the device reports an error; copy the file elsewhere and check the disk',
  EMFILE: 'could not be opened: too many files are open; raise the limit (ulimit -n)',
  ENFILE: 'could not be opened: too many files are open on this machine; try again',
}

const WRITING: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full; free some space and run it again with --resume',
  EDQUOT: 'the quota is used up; free some space and run it again with --resume',
  EIO: 'the device reports an error; check the disk, or give another folder with --out',
  EFBIG: 'it is larger than a file may be here; check the limits (ulimit -f)',
  EROFS: 'the file system is read-only; give another folder with --out',
  EACCES: 'permission is denied; give another folder with --out',
  EPERM: 'permission is denied; give another folder with --out',
  ENOTDIR: 'a file is in the way where a folder should be; give another folder with --out',
  EEXIST: 'a file is in the way where a folder should be; give another folder with --out',
  EISDIR: 'a folder of that name is in the way',
  ENAMETOOLONG: 'its name is too long for this file system',
}

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException | undefined)?.code ?? ''
const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** Behind "<path>: ". */
export const whyUnread = (error: unknown): string => READING[codeOf(error)] ?? messageOf(error)
/** Behind "<path>: could not be written: ". */
export const whyUnwritten = (error: unknown): string => WRITING[codeOf(error)] ?? messageOf(error)
