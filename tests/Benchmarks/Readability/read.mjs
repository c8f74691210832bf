// Reads pages with Readability.js on jsdom and answers with the time of every reading.
// In, one JSON object on standard input: { warmUp, rounds, pages: [{ path, charset }] }.
// warmUp is processor time in milliseconds, to be spent in whole rounds before the timed ones.
// Out, one JSON object on standard output: { cpu, pages: [{ times, isArticle }] }; times and cpu in milliseconds.
import { readFileSync } from "node:fs";
import { text } from "node:stream/consumers";
import { Readability } from "@mozilla/readability";
import { JSDOM, VirtualConsole } from "jsdom";

const order = JSON.parse(await text(process.stdin));
const pages = order.pages.map(({ path, charset }) => ({ content: readFileSync(path), charset, times: [], isArticle: false }));
const silence = new VirtualConsole();

function read(page) {
  const start = performance.now();
  let dom;
  let article = null;
  try {
    dom = new JSDOM(page.content, { contentType: `text/html; charset=${page.charset}`, virtualConsole: silence });
    article = new Readability(dom.window.document).parse();
  } catch {
    // A page that it cannot read has a time too.
  }
  const time = performance.now() - start;
  dom?.window.close();
  page.isArticle = article !== null;
  return time;
}

function cpu() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const cold = cpu();
do for (const page of pages) read(page);
while (cpu() - cold < order.warmUp);
const warm = cpu();
for (let round = 0; round < order.rounds; round++) for (const page of pages) page.times.push(read(page));
console.log(JSON.stringify({ cpu: cpu() - warm, pages: pages.map(({ times, isArticle }) => ({ times, isArticle })) }));
