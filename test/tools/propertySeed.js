/**
 * The same made-up cases at every run, so that a run says of a change alone whether it holds; `PROPERTY_SEED=random` or a number
 * makes up others. Plain JavaScript, like all that mocha begins with.
 */
import fc from "fast-check";

const { PROPERTY_SEED: seed = "20261126" } = process.env;
if (seed !== "random") fc.configureGlobal({ seed: Number(seed) });
