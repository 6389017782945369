import webpack from "webpack";
import { notices, NOTICES, packagesOf } from "./notices.js";

/** Adds the notices of what is in the bundles, and of what else is copied beside them, to a build. */
export class ThirdPartyNotices {
  /** @param {readonly string[]} copied folders of packages that are passed on as they are */
  constructor(copied) {
    this.copied = copied;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("ThirdPartyNotices", (compilation) => {
      compilation.hooks.processAssets.tap("ThirdPartyNotices", () => {
        const bundled = [...compilation.modules].filter(
          (module) => compilation.chunkGraph.getNumberOfModuleChunks(module) > 0,
        );
        // What was joined into one module is listed by that module.
        const paths = bundled.flatMap((module) => module.modules ?? [module]).map(({ resource }) => resource ?? "");
        const text = notices([...packagesOf(paths), ...this.copied]);
        compilation.emitAsset(NOTICES, new webpack.sources.RawSource(text));
      });
    });
  }
}
