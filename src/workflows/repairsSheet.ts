/** The name of the sheet on which repairs are written down. */
export const REPAIRS_SHEET = "修正记录";
