#!/usr/bin/env python3
"""Checks a certificate of Posad without Posad's code.

    pip install PyLD cryptography     (Debian: apt install python3-pyld python3-cryptography)
    python3 verify.py certificate.json [--did did.json] [--status status.json] [--contexts FOLDER]

did.json and the status list are fetched from the issuer unless files are given: keep a copy of did.json that you trust, and
nothing but the status list has to be fetched. Says what it found; ends with 0 if the certificate is valid, else with 1.
"""
import argparse
import base64
import gzip
import hashlib
import json
import pathlib
import sys
import urllib.parse
import urllib.request
from datetime import datetime, timezone

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from pyld import jsonld

CONTEXTS = {
    "https://www.w3.org/ns/credentials/v2": "credentials-v2.json",
    "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json": "open-badges-3.0.3.json",
}
HERE = pathlib.Path(__file__).resolve().parent
OURS = HERE / "../../backend/src/main/resources/certification/contexts"
ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"


class Refused(Exception):
    pass


def no_duplicates(pairs):
    names = [name for name, _ in pairs]
    if len(names) != len(set(names)):
        raise Refused("a name is given twice in one object")
    return dict(pairs)


def read(text):
    return json.loads(text, object_pairs_hook=no_duplicates)


def fetch(url):
    with urllib.request.urlopen(url, timeout=20) as answer:
        return read(answer.read(5_000_000))


def loader(folder):
    """Contexts say what is signed, so they are never fetched."""

    def load(url, options):
        if url not in CONTEXTS:
            raise Refused(f"the context {url} is not one of Open Badges 3.0")
        document = json.loads((folder / CONTEXTS[url]).read_text("utf-8"))
        return {"contentType": "application/ld+json", "contextUrl": None, "documentUrl": url, "document": document}

    return load


def base58(text):
    number = 0
    for letter in text[1:]:  # the first is multibase's z
        number = number * 58 + ALPHABET.index(letter)
    return number.to_bytes((number.bit_length() + 7) // 8, "big")


def digest(document, load):
    options = {"algorithm": "URDNA2015", "format": "application/n-quads", "documentLoader": load}
    return hashlib.sha256(jsonld.normalize(document, options).encode()).digest()


def did_address(did):
    host = urllib.parse.unquote(did.removeprefix("did:web:"))
    local = host.split(":")[0] in ("localhost", "127.0.0.1")
    return f"{'http' if local else 'https'}://{host}/.well-known/did.json"


def check_signature(document, did, load):
    """eddsa-rdfc-2022: Ed25519 over SHA-256(proof options) and SHA-256(document), both canonicalized."""
    issuer = document["issuer"]
    issuer = issuer if isinstance(issuer, str) else issuer["id"]
    (proof,) = document["proof"]
    method = proof["verificationMethod"]
    if (proof["type"], proof["cryptosuite"], proof["proofPurpose"]) != (
        "DataIntegrityProof", "eddsa-rdfc-2022", "assertionMethod"):
        raise Refused("the proof is of a kind that this script does not know")
    if did["id"] != issuer or not method.startswith(issuer + "#") or method not in did["assertionMethod"]:
        raise Refused(f"the issuer does not stand by the key {method}")
    (key,) = [each["publicKeyMultibase"] for each in did["verificationMethod"] if each["id"] == method]
    options = {name: value for name, value in proof.items() if name != "proofValue"} | {"@context": document["@context"]}
    unsigned = {name: value for name, value in document.items() if name != "proof"}
    try:
        Ed25519PublicKey.from_public_bytes(base58(key)[2:]).verify(
            base58(proof["proofValue"]).rjust(64, b"\0"), digest(options, load) + digest(unsigned, load))
    except InvalidSignature:
        raise Refused("the signature does not match: something was altered") from None


def check_dates(document):
    now = datetime.now(timezone.utc)
    if "validUntil" in document and now > datetime.fromisoformat(document["validUntil"]):
        raise Refused(f"it was valid until {document['validUntil']}")
    if now < datetime.fromisoformat(document["validFrom"]):
        raise Refused(f"it is valid from {document['validFrom']} on")


def is_revoked(status, entry):
    packed = status["credentialSubject"]["encodedList"][1:]  # the first is multibase's u
    bits = gzip.decompress(base64.urlsafe_b64decode(packed + "=" * (-len(packed) % 4)))
    index = int(entry["statusListIndex"])
    return bits[index // 8] & (0x80 >> index % 8) != 0


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("certificate", type=pathlib.Path)
    arguments.add_argument("--did", type=pathlib.Path)
    arguments.add_argument("--status", type=pathlib.Path)
    arguments.add_argument("--contexts", type=pathlib.Path, default=OURS)
    given = arguments.parse_args()
    load = loader(given.contexts)
    try:
        certificate = read(given.certificate.read_bytes())
        did = read(given.did.read_bytes()) if given.did else fetch(did_address(certificate["issuer"]["id"]))
        check_signature(certificate, did, load)
        check_dates(certificate)
        entry = certificate["credentialStatus"]
        status = read(given.status.read_bytes()) if given.status else fetch(entry["statusListCredential"])
        if status["id"] != entry["statusListCredential"]:
            raise Refused("the status list is another one")
        check_signature(status, did, load)
        check_dates(status)
        if is_revoked(status, entry):
            raise Refused("it has been revoked")
    except Refused as reason:
        sys.exit(f"Not valid: {reason}.")
    except (KeyError, ValueError, TypeError, AttributeError, IndexError, jsonld.JsonLdError) as reason:
        sys.exit(f"Not valid: it is not a certificate of that kind ({type(reason).__name__}).")
    except OSError as reason:
        sys.exit(f"Could not be checked: {reason}")
    subject = certificate["credentialSubject"]
    print(f"Valid: {subject['identifier'][0]['identityHash']}, {subject['achievement']['name']}, "
          f"issued by {certificate['issuer']['name']} ({certificate['issuer']['id']}) on {certificate['validFrom']}.")


if __name__ == "__main__":
    main()
