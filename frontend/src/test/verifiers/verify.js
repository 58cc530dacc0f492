// node verify.js < {"host", "replaced": {url: document}, "credentials": {name: credential}}
// writes {verifier: {name: "accepted" or why not}}

import { text } from 'node:stream/consumers';
import { dcc } from './dcc.js';
import { digitalbazaar } from './digitalbazaar.js';
import { web } from './web.js';

const { host, replaced, credentials } = JSON.parse(await text(process.stdin));
globalThis.fetch = web(host, replaced);
console.log = () => {}; // one of them talks; standard output is for the answer

const verdicts = {};
for (const [verifier, verify] of Object.entries({ digitalbazaar, dcc })) {
  verdicts[verifier] = {};
  for (const [name, credential] of Object.entries(credentials)) {
    verdicts[verifier][name] = await verify(structuredClone(credential));
  }
}
process.stdout.write(JSON.stringify(verdicts));
