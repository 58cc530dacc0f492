// node verify.js < {"host", "replaced": {url: document}, "credentials": {name: credential}, "shared": by turns?}
// writes {verifier: {name: "accepted" or why not}}

import { text } from 'node:stream/consumers';
import { dcc } from './dcc.js';
import { digitalbazaar } from './digitalbazaar.js';
import { web } from './web.js';

const { host, replaced, credentials, shared } = JSON.parse(await text(process.stdin));
globalThis.fetch = web(host, replaced);
console.log = () => {}; // one of them talks; standard output is for the answer

const verdicts = {};
const verifiers = Object.entries({ digitalbazaar, dcc });
for (const [turn, [verifier, verify]] of verifiers.entries()) {
  verdicts[verifier] = {};
  for (const [number, [name, credential]] of Object.entries(credentials).entries()) {
    if (!shared || number % verifiers.length === turn) {
      verdicts[verifier][name] = await verify(structuredClone(credential));
    }
  }
}
process.stdout.write(JSON.stringify(verdicts));
