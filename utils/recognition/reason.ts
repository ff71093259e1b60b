/** Why a span was taken for a person; put into words by the messages `reason_*`. */
export interface Reason {
  readonly rule:
    | 'full-name'
    | 'alias'
    | 'honorific'
    | 'short-form'
    | 'prominent-surname'
    | 'own-choice'
    | 'several'
    | 'role'
    | 'former-role';
  /** 1-based paragraph where the full name that unlocked a short form stands. */
  readonly paragraph?: number;
  /** The full name that unlocked it. */
  readonly unlockedBy?: string;
}
