// The world as a verifier sees it: the issuer's own host over HTTP, documents put in place of what it serves, and
// nothing else. did:web says https; the platform under test speaks http.

const directly = globalThis.fetch;

export function web(host, replaced) {
  return async (request, options) => {
    const url = new URL(request.url ?? request);
    url.protocol = 'http:';
    url.hash = '';
    if (url.host !== host) {
      throw new Error(`Nobody is asked but the issuer: ${url}`);
    }
    const instead = replaced[url.href];
    return instead === undefined ? directly(url, { ...options, headers: {} }) : Response.json(instead);
  };
}
