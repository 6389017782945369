/** Remembers on this computer what the clerk has been told once. */
export interface Memory {
  has(key: string): boolean;
  keep(key: string): void;
}

const PREFIX = "balance-ledger.";

/** The browser's storage; where it is closed to the pane, the clerk is told once in every session. */
export function browserMemory(): Memory {
  const kept = new Set<string>();
  return {
    has(key) {
      try {
        return kept.has(key) || localStorage.getItem(PREFIX + key) !== null;
      } catch {
        return false;
      }
    },
    keep(key) {
      kept.add(key);
      try {
        localStorage.setItem(PREFIX + key, "1");
      } catch {
        // Told again in the next session.
      }
    },
  };
}
