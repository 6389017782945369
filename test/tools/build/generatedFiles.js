import { resolve } from "node:path";
import webpack from "webpack";

/** Adds files that are made from others, not bundled, to the build. */
export class GeneratedFiles {
  /**
   * @param {{ files: () => Promise<Record<string, string>>, madeFrom: readonly string[] }} options
   *   `files` gives name in the output → text; `madeFrom` are the folders and files that are watched for changes.
   */
  constructor({ files, madeFrom }) {
    this.files = files;
    this.madeFrom = madeFrom;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("GeneratedFiles", (compilation) => {
      compilation.contextDependencies.addAll(this.madeFrom.map((path) => resolve(compiler.context, path)));
      compilation.hooks.processAssets.tapPromise("GeneratedFiles", async () => {
        for (const [name, text] of Object.entries(await this.files()))
          compilation.emitAsset(name, new webpack.sources.RawSource(text));
      });
    });
  }
}
