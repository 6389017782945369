/** `npm run prepare`, which npm runs after an installation: the generated indexes, and the command where it can be built. */
import { buildCommand, COMMAND } from "./build.js";

try {
  await buildCommand();
} catch (error) {
  if (error.code !== "ERR_MODULE_NOT_FOUND" || !error.message.includes("'esbuild'")) throw error;
  // An installation without tools for development, such as npm ci --omit=dev, is none that failed.
  console.log(`${COMMAND} was not built: esbuild is not installed.`);
}
