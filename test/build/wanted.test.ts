import assert from "node:assert/strict";
import { wantedBuild } from "../tools/build/wanted.js";

const OF_WEBPACK = { WEBPACK_BUNDLE: true, WEBPACK_BUILD: true };

describe("what a build is wanted for", () => {
  it("is the development server with Microsoft's office.js, unless it is said", () => {
    assert.deepEqual(wantedBuild(OF_WEBPACK, undefined), {
      port: 3000,
      address: "https://localhost:3000",
      office: "worldwide",
    });
    assert.deepEqual(wantedBuild({ ...OF_WEBPACK, address: "https://a.example/ledger", office: "local" }, undefined), {
      port: 3000,
      address: "https://a.example/ledger",
      office: "local",
    });
    assert.equal(wantedBuild({ port: "3100" }, undefined).address, "https://localhost:3100");
  });

  it("is not guessed where it is misspelt or never came", () => {
    const refused = (env: Record<string, unknown>, message: RegExp, kept?: string) =>
      assert.throws(() => wantedBuild(env, kept), { message });
    refused({ adress: "https://a.example" }, /not "adress"/);
    refused({ "address:https://a.example": true }, /not "address:/);
    refused({ office: "lokal" }, /one of worldwide, china, local, not "lokal"/);
    refused({ office: "toString" }, /not "toString"/);
    // What PowerShell makes of `npm run build -- --env address=…`.
    refused(OF_WEBPACK, /npm kept --env for itself/, "true");
  });
});
