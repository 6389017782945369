import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import HtmlWebpackPlugin from "html-webpack-plugin";
import webpack from "webpack";
import { atAddress } from "./test/tools/build/address.js";
import { BuildReport } from "./test/tools/build/bundleSizes.js";
import { localhostCertificate } from "./test/tools/build/certificates.js";
import { GeneratedFiles } from "./test/tools/build/generatedFiles.js";
import { helpPages } from "./test/tools/build/helpPages.js";
import { localOfficeFiles, OFFICE_JS, OFFICE_PACKAGE } from "./test/tools/build/officeJs.js";
import { contentSecurityPolicy } from "./test/tools/build/policy.js";
import { ThirdPartyNotices } from "./test/tools/build/thirdParty.js";
import { wantedBuild } from "./test/tools/build/wanted.js";
import { functionsJson } from "./test/tools/metadata.js";

const { version } = JSON.parse(readFileSync("package.json", "utf8"));

/** The oldest engines served: WebView2 and current browsers, and Safari 15.4 of Excel for Mac. */
const target = ["es2021", "safari15.4"];

/** Modules that do something when they are loaded; of all others only what is used is bundled. */
const IMPORTED_FOR_EFFECT = [
  "src/taskpane/views/widgets.ts",
  "src/locales/everyLanguage.ts",
  "src/locales/everyRule.ts",
].map((path) => resolve(path));

/** @param env what the build is wanted for, see `wantedBuild` */
export default async function config(env, { mode }) {
  const { port, address, office: source } = wantedBuild(env);
  const office = OFFICE_JS[source];
  const isLocal = source === "local";
  const officeFiles = isLocal ? localOfficeFiles.map(({ to }) => to).join(" ") : "";
  const page = { office, officeFiles, policy: contentSecurityPolicy(office), version };

  const generated = async () => ({
    "manifest.xml": atAddress(readFileSync("manifest.xml", "utf8"), address),
    "functions.json": atAddress(JSON.stringify(await functionsJson("zh-CN"), null, 1), address),
    "functions.en-US.json": atAddress(JSON.stringify(await functionsJson("en-US"), null, 1), address),
    ...(await helpPages()),
  });

  return {
    entry: {
      functions: "./src/functions/register/index.ts",
      // The pane sets the language in which the functions speak, so both must run the same modules.
      taskpane: { import: "./src/taskpane/index.ts", dependOn: "functions" },
    },
    output: {
      clean: true,
      // By its own bytes alone: the hash of a whole build holds the folder that it was built in.
      filename: "[name].js?[contenthash:8]",
      // Tools look for the map by this name, without a query.
      sourceMapFilename: "[file].map",
      chunkFilename: "[name].[contenthash:8].js",
      // Relative to the output, so that the coverage of the bundles is led back to the sources.
      devtoolModuleFilenameTemplate: "../[resource-path]",
    },
    target: ["web", "es2020"],
    // What a build for another network or address shares with this one is made once.
    cache: {
      type: "filesystem",
      cacheDirectory: resolve(".cache/webpack"),
      buildDependencies: { config: [resolve("webpack.config.js")] },
    },
    // Never one of the eval kinds: the pages' policy refuses code that is made from a text.
    devtool: "source-map",
    resolve: { extensions: [".ts", ".js"] },
    module: {
      rules: [
        { test: /\.ts$/, loader: "esbuild-loader", options: { target } },
        { test: /@fluentui.tokens.lib.index\.js$/, loader: resolve("test/tools/build/usedTokens.js") },
        // So that what an index lists for work that is loaded on demand is loaded with that work.
        { test: /\.ts$/, exclude: IMPORTED_FOR_EFFECT, sideEffects: false },
      ],
    },
    performance: { hints: false },
    stats: "errors-warnings",
    plugins: [
      new webpack.DefinePlugin({ PRODUCT_VERSION: JSON.stringify(version) }),
      new webpack.NormalModuleReplacementPlugin(/\/hydration-view\.js$/, resolve("test/tools/build/neverHydrated.js")),
      new HtmlWebpackPlugin({
        template: "src/taskpane/taskpane.html",
        filename: "taskpane.html",
        templateParameters: page,
        chunks: ["functions", "taskpane"],
        chunksSortMode: "manual",
        scriptLoading: "defer",
      }),
      new HtmlWebpackPlugin({
        template: "src/taskpane/selfcheck.html",
        filename: "selfcheck.html",
        templateParameters: page,
        inject: false,
        minify: false,
      }),
      new CopyPlugin({
        patterns: [
          { from: "assets/icons/*.png" },
          { from: "docs/images/*.png", to: "help/images/[name][ext]" },
          // Not minified: these scripts speak in engines that the minifier does not write for.
          { from: "src/taskpane/*.{js,css}", to: "[name][ext]", info: { minimized: true } },
          ...(isLocal ? localOfficeFiles : []),
        ],
      }),
      new ThirdPartyNotices(isLocal ? [OFFICE_PACKAGE] : []),
      ...(mode === "production" ? [new BuildReport(address)] : []),
      new GeneratedFiles({
        files: generated,
        madeFrom: [
          "manifest.xml",
          "test/tools/build",
          "docs",
          "src/functions",
          "src/locales/en-US/functions",
          "src/locales/en-US/rules",
        ],
      }),
    ],
    ...(mode === "development" && { devServer: await devServer(port) }),
  };
}

/** Serves the add-in for sideloading. */
async function devServer(port) {
  return {
    port,
    server: { type: "https", options: await localhostCertificate() },
    headers: { "Access-Control-Allow-Origin": "*" },
    static: false,
    // Excel keeps the pane's page and its functions running; they are reloaded together, by hand, or not at all.
    hot: false,
    liveReload: false,
  };
}
