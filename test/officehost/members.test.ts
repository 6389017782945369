import assert from "node:assert/strict";
import { hostMembers } from "../../src/officehost";
import { officeMembersUsed } from "../tools/officeMembers";

/** What the contract and the tests of the program around the pane try of the Office namespace: office.js does it by itself or through messages that the host answers. */
const TRIED = new Set([
  "Office.Context.requirements",
  "Office.Context.document",
  "Office.Context.displayLanguage",
  "Office.Context.contentLanguage",
  "Office.RequirementSetSupport.isSetSupported",
  "Office.Document.settings",
  "Office.Document.getFileAsync",
  "Office.Document.url",
  "Office.File.size",
  "Office.File.sliceCount",
  "Office.File.getSliceAsync",
  "Office.File.closeAsync",
  "Office.Slice.data",
  "Office.AsyncResult.value",
  "Office.AsyncResult.error",
  "Office.Error.code",
  "Office.Error.message",
  "Office.Settings.get",
  "Office.Settings.set",
  "Office.Settings.saveAsync",
  "Office.AsyncResult.status",
  "Office.Actions.associate",
  "Office.Addin.showAsTaskpane",
  "Office.Event.completed",
  "Office.Event.source",
  "Office.Context.officeTheme",
  "Office.OfficeTheme.isDarkTheme",
]);

describe("the members of Excel that the sources use", function () {
  this.timeout(60_000);
  const uses = officeMembersUsed(["src/spreadsheet/office"]);
  const members = new Set(uses.map(({ member }) => member));

  it("are found by their types, in accesses, destructuring and load paths", () => {
    for (const member of ["Range.values", "Worksheet.getRanges", "ConditionalFormatRule.formula"])
      assert.ok(members.has(member), `${member} is used, but was not found`);
  });

  it("are all there in the office host", () => {
    const known = hostMembers();
    const lacking = uses.filter(({ member }) => !known.has(member) && !TRIED.has(member));
    assert.deepEqual(
      lacking.map(({ member, place }) => `${member} (${place})`),
      [],
    );
  });
});
