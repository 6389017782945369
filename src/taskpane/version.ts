/** Set by the build from package.json. */
declare const PRODUCT_VERSION: string;

/** The add-in's version, shown in the pane because Excel may keep an older build for a day. */
export const VERSION = PRODUCT_VERSION;
