// Reads every text of a folder over and over for a few seconds with compromise, on its one thread, and prints one
// line of JSON: words a second (words are runs of letters, digits and underscores) and the peak memory.
// usage: node throughput.mjs FOLDER [SECONDS]
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import nlp from "compromise";

const [folder, seconds = "5"] = process.argv.slice(2);
if (!folder) {
  console.error("usage: node throughput.mjs FOLDER [SECONDS]");
  process.exit(2);
}

const texts = readdirSync(folder).filter(name => name.endsWith(".txt")).sort()
  .map(name => readFileSync(join(folder, name), "utf8"));
const words = texts.reduce((sum, text) => sum + (text.match(/[\p{L}\p{N}_]+/gu) ?? []).length, 0);

let quotations = 0;
let people = 0;

function readAll() {
  for (const text of texts) {
    const doc = nlp(text);
    quotations += doc.quotations().length;
    people += doc.people().length;
  }
}

readAll(); // once untimed, as for OnRecord: the first pass compiles
quotations = people = 0;

const start = performance.now();
let passes = 0;
do {
  readAll();
  passes++;
} while (performance.now() - start < 1000 * Number(seconds));
const took = (performance.now() - start) / 1000;

console.log(JSON.stringify({
  reader: "compromise", threads: 1, texts: texts.length, words, passes, seconds: took,
  wordsPerSecond: Math.round(words * passes / took),
  found: quotations / passes, people: people / passes,
  peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
}));
