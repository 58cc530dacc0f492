// The verifier of the Digital Credentials Consortium. It answers step by step and leaves the verdict to its caller.

import { verifyCredential } from '@digitalcredentials/verifier-core';

const STEPS = ['valid_signature', 'expiration', 'revocation_status'];

export async function dcc(credential) {
  const result = await verifyCredential({ credential, knownDIDRegistries: [] });
  if (result.errors) {
    return result.errors.map(error => `${error.name}: ${error.message}`).join('; ');
  }
  const failed = STEPS.filter(step => result.log.find(entry => entry.id === step)?.valid !== true);
  return failed.length === 0 ? 'accepted' : failed.join(', ');
}
