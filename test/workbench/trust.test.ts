import assert from "node:assert/strict";
import "../../src/locales/everyLanguage";
import { workbenchIn } from "../../src/locales/workbench";
import { offerTrust } from "../tools/workbench/trust";

describe("npm start -- --trust", () => {
  const say = workbenchIn("zh-CN");

  /** What is said and how often it installs where the question is answered so; `null` where nobody answers. */
  async function offered(answer: string | null, install: () => void = () => {}) {
    let installed = 0;
    const said: string[] = [];
    const trusted = await offerTrust(say, {
      ask: answer === null ? null : async (question) => (said.push(question), answer),
      install: async () => (install(), void installed++),
      print: (sentence) => said.push(sentence),
    });
    return { trusted, installed, said };
  }

  it("installs after a yes, in either language", async () => {
    for (const answer of ["y", " YES ", "是"]) {
      const { trusted, installed, said } = await offered(answer);
      assert.deepEqual([trusted, installed], [true, 1], answer);
      assert.match(said[0], /\[y\/N\] $/);
      assert.match(said[1], /^证书的颁发者已加入/);
    }
  });

  it("installs nothing after anything else, and where nobody can answer", async () => {
    for (const answer of ["", "n", "否", "yy", null]) {
      const { trusted, installed, said } = await offered(answer);
      assert.deepEqual([trusted, installed], [false, 0], String(answer));
      assert.match(said.at(-1)!, /没有安装任何东西。$/);
    }
  });

  it("says why it could not be installed, and goes on", async () => {
    const { trusted, said } = await offered("y", () => {
      throw new Error("sudo: not found\n");
    });
    assert.equal(trusted, false);
    assert.match(said.at(-1)!, /没有装成.*：sudo: not found$/);
  });
});
