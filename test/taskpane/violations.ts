import type { BrowserContext } from "playwright-core";

/** Something that a page's content security policy refused. */
export interface Violation {
  readonly directive: string;
  /** An address, or `inline`, `eval`. */
  readonly refused: string;
  /** The script that wanted it; the page where it was none. */
  readonly by: string;
}

declare global {
  interface Window {
    violated(violation: Violation): void;
  }
}

/** A list that grows by what the policies of the context's pages and frames refuse; to be asked for before they load. */
export async function recordViolations(context: BrowserContext): Promise<readonly Violation[]> {
  const violations: Violation[] = [];
  await context.exposeFunction("violated", (violation: Violation) => violations.push(violation));
  await context.addInitScript(() =>
    document.addEventListener(
      "securitypolicyviolation",
      ({ effectiveDirective, blockedURI, sourceFile, documentURI }) =>
        window.violated({ directive: effectiveDirective, refused: blockedURI, by: sourceFile || documentURI }),
    ),
  );
  return violations;
}

/** Those of our own scripts and pages, not of office.js. */
export function ownViolations(violations: readonly Violation[]): Violation[] {
  return violations.filter(({ by }) => !new URL(by).hostname.startsWith("appsforoffice."));
}
