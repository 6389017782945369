import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "Schools differ from last year’s",
  advice:
    "Enter what was opened, closed, merged, renamed or given another code in 学校沿革; correct 学校台账 where a row is missing or wrong.",
  messages: {
    opened:
      "“{school}” is not in last year’s ledger and 学校沿革 does not tell of it: opened, renamed or given another code?",
    openedTold: "“{school}” is not in last year’s ledger; 学校沿革 says “{change}”.",
    resembles:
      "“{school}” ({code}) is not in last year’s ledger and resembles “{other}” ({otherCode}), which is not in this year’s: the same school with another name and code?",
    gone: "“{school}” ({code}) of last year is not in this year’s ledger and 学校沿革 does not tell of it: left out, closed or renamed?",
    goneInto:
      "“{school}” ({code}, {pupils} {pupils?pupil|pupils}) of last year is not in this year’s ledger and 学校沿革 does not tell of it; {schools} grew by about as many pupils: merged?",
    goneTold: "“{school}” ({code}) of last year is not in this year’s ledger; 学校沿革 says “{change}”.",
    goneIntoTold:
      "“{school}” ({code}) of last year is not in this year’s ledger; 学校沿革 says “{change}”, into “{into}”.",
    renamed:
      "Code {code} was “{other}” last year and is “{school}” now; 学校沿革 does not tell of it: renamed, or a wrong code?",
    renamedTold: "Code {code} was “{other}” last year and is “{school}” now; 学校沿革 says “{change}”.",
    recoded: "“{school}” had the code {otherCode} last year and has {code} now: given another one, or mistyped?",
    recodedTold: "“{school}” had the code {otherCode} last year and has {code} now; 学校沿革 says “{change}”.",
  },
} as const satisfies RuleSentences;

export default sentences;
