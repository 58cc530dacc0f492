package org.posad.certification;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.util.PrivateKeyFactory;
import org.posad.certification.proof.PublicKeys;

/**
 * A private key and its public half, which Java cannot derive by itself.
 *
 * @param publicKey as Multikey writes it
 */
record PrivateKeyFile(PrivateKey key, String publicKey) {

    /** @throws GeneralSecurityException if it is not an Ed25519 key in PKCS#8 and PEM */
    static PrivateKeyFile read(Path file) throws IOException, GeneralSecurityException {
        return parse(Files.readString(file));
    }

    private static PrivateKeyFile parse(String pem) throws GeneralSecurityException {
        try {
            var pkcs8 = Base64.getMimeDecoder().decode(pem.replaceAll("-----(BEGIN|END) PRIVATE KEY-----", ""));
            if (!(PrivateKeyFactory.createKey(pkcs8) instanceof Ed25519PrivateKeyParameters ed25519)) {
                throw new GeneralSecurityException("Not an Ed25519 key");
            }
            return new PrivateKeyFile(
                    KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(pkcs8)),
                    PublicKeys.multibase(ed25519.generatePublicKey().getEncoded()));
        } catch (IOException | RuntimeException e) { // Bouncy Castle throws many kinds at what it cannot parse
            throw new GeneralSecurityException("Not a key in PKCS#8 and PEM", e);
        }
    }

    @Override
    public String toString() {
        return publicKey;
    }
}
