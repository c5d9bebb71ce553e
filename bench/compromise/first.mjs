// Loads compromise and reads one text, for timing how long the first result takes.
import { readFileSync } from "node:fs";
import nlp from "compromise";

const doc = nlp(readFileSync(process.argv[2], "utf8"));
console.log(doc.quotations().length, doc.people().length);
