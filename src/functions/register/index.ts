import { functions } from "../index.generated";

/**
 * The entry of the functions' bundle: ties each function to its id of functions.json. In an Excel without custom
 * functions the global is missing; the pane loads this bundle there as well and must not stop on it.
 */
if (typeof CustomFunctions !== "undefined")
  for (const [id, calculate] of Object.entries(functions)) CustomFunctions.associate(id, calculate);
