import { MARK_STYLES } from "./marks";
import type { CellRole, TabGroup } from "./plan";

/** How the cells of our own sheets look: calm, readable in grey print, and lighter than every mark. */

export interface RoleLook {
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  /** Colour of the text; `null` is black. */
  readonly color: string | null;
  readonly fill: string | null;
  /** Colour of a thin line around each cell. */
  readonly border: string | null;
  readonly centred: boolean;
  readonly wrap: boolean;
}

/** 宋体, the typeface of official tables. */
export const ROLE_FONT = "宋体";

const PLAIN: RoleLook = {
  size: 11,
  bold: false,
  color: null,
  fill: null,
  border: null,
  centred: false,
  wrap: false,
};
const LINE = "#A6A6A6";

export const ROLE_LOOKS: Readonly<Record<CellRole, RoleLook>> = {
  title: { ...PLAIN, size: 16, bold: true, centred: true },
  heading: { ...PLAIN, bold: true, fill: "#DCE6F1", border: LINE, centred: true, wrap: true },
  input: { ...PLAIN, border: LINE },
  computed: { ...PLAIN, fill: "#F2F2F2", border: LINE },
  verdict: { ...PLAIN, fill: "#F2F2F2", border: LINE, centred: true },
  optional: { ...PLAIN, fill: "#F2F2F2", border: LINE, centred: true, wrap: true },
  link: { ...PLAIN, color: "#0563C1", border: LINE },
  key: { ...PLAIN, bold: true, fill: "#EAF1DD", border: LINE },
  note: { ...PLAIN, size: 10, color: "#595959", wrap: true },
  remark: { ...PLAIN, size: 10, color: "#595959", border: LINE, wrap: true },
  figure: { ...PLAIN, border: LINE, centred: true, wrap: true },
  notMet: {
    ...PLAIN,
    color: MARK_STYLES.notMet.font,
    fill: MARK_STYLES.notMet.fill,
    border: LINE,
    centred: true,
    wrap: true,
  },
  tolerated: { ...PLAIN, fill: "#D9D9D9", border: LINE, centred: true, wrap: true },
  byline: { ...PLAIN, size: 12, centred: true, wrap: true },
  section: { ...PLAIN, size: 14, bold: true, wrap: true },
  text: { ...PLAIN, size: 12, wrap: true },
};

/** A cell without a role. */
export const NO_ROLE_LOOK = PLAIN;

/** Colours of tabs: dark enough apart in grey, too. */
export const TAB_COLORS: Readonly<Record<TabGroup, string>> = {
  contents: "#1F3864",
  ledger: "#C55A11",
  register: "#9DC3E6",
  derived: "#A6A6A6",
  report: "#548235",
};
