// Takes the medians of what bench/run measured, prints them as a table and writes them as JSON.
// usage: node summary.mjs FOLDER-OF-RUNS RESULT.json
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { cpus, release, totalmem, type } from "node:os";
import { join } from "node:path";

const [runs, result] = process.argv.slice(2);
const lines = name => readFileSync(join(runs, name), "utf8").trim().split("\n");
const ask = (program, ...args) => execFileSync(program, args, { encoding: "utf8" }).trim();

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

const all = lines("throughput.jsonl").map(line => JSON.parse(line));
const readers = [...new Set(all.map(run => `${run.reader}/${run.threads}`))].map(key => {
  const own = all.filter(run => `${run.reader}/${run.threads}` === key);
  const speeds = own.map(run => run.wordsPerSecond);
  return {
    reader: own[0].reader, threads: own[0].threads, runs: own.length,
    wordsPerSecond: Math.round(median(speeds)), slowest: Math.min(...speeds), fastest: Math.max(...speeds),
    peakMegabytes: Math.round(median(own.map(run => run.peakMegabytes))),
  };
});

const compromise = readers.find(reader => reader.reader === "compromise");
const single = readers.find(reader => reader.reader === "OnRecord" && reader.threads === 1);
const milliseconds = name => median(lines(name).map(Number));
const summary = {
  date: new Date().toISOString().slice(0, 10),
  commit: ask("git", "describe", "--always", "--dirty"),
  machine: {
    processor: cpus()[0].model.trim(), processors: cpus().length, memoryGigabytes: Math.round(totalmem() / 2 ** 30),
    system: `${type()} ${release()}`, dotnet: ask("dotnet", "--version"), node: process.version,
    compromise: JSON.parse(readFileSync(new URL("compromise/package.json", import.meta.url))).dependencies.compromise,
  },
  texts: all[0].texts, words: all[0].words,
  readers,
  timesCompromise: Math.round(10 * single.wordsPerSecond / compromise.wordsPerSecond) / 10,
  startMilliseconds: {
    "OnRecord, --version": milliseconds("start-onrecord"),
    "OnRecord, first report read": milliseconds("first-onrecord"),
    "compromise, first report read": milliseconds("first-compromise"),
  },
};

const number = value => value.toLocaleString("en").padStart(14);
console.log(`${summary.texts} texts, ${summary.words.toLocaleString("en")} words; medians of ${compromise.runs} turns`);
console.log("".padEnd(26) + ["words/s", "slowest", "fastest", "peak MB"].map(head => head.padStart(14)).join(""));
for (const { reader, threads, wordsPerSecond, slowest, fastest, peakMegabytes } of readers) {
  const name = `${reader}, ${threads} thread${threads > 1 ? "s" : ""}`;
  console.log(name.padEnd(26) + [wordsPerSecond, slowest, fastest, peakMegabytes].map(number).join(""));
}
console.log(`OnRecord on one thread reads ${summary.timesCompromise} times as many words a second as compromise.`);
for (const [name, value] of Object.entries(summary.startMilliseconds)) {
  console.log(`${name.padEnd(36)}${String(value).padStart(6)} ms`);
}
writeFileSync(result, JSON.stringify(summary, null, 2) + "\n");
