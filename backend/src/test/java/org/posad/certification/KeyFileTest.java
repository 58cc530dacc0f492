package org.posad.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.posad.certification.proof.PublicKeys;

class KeyFileTest {

    @TempDir
    private Path folder;

    private Path file = Path.of("unset");

    @BeforeEach
    void aPath() {
        file = folder.resolve("deeper/key.pem");
    }

    @Test
    void isReadableByItsOwnerAlone() throws IOException {
        KeyFile.create(file);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void isNeverOverwritten() throws IOException {
        KeyFile.create(file);
        var key = Files.readString(file);
        assertThatThrownBy(() -> KeyFile.create(file)).isInstanceOf(FileAlreadyExistsException.class);
        KeyFile.createUnlessThere(file);
        assertThat(Files.readString(file)).isEqualTo(key);
    }

    @Test
    void itsPublicHalfChecksWhatItSigns() throws IOException, GeneralSecurityException {
        KeyFile.create(file);
        var key = PrivateKeyFile.read(file);
        var signature = Signature.getInstance("Ed25519");
        signature.initSign(key.key());
        signature.update("said".getBytes(StandardCharsets.UTF_8));
        var signed = signature.sign();

        signature.initVerify(PublicKeys.parse(key.publicKey()));
        signature.update("said".getBytes(StandardCharsets.UTF_8));
        assertThat(signature.verify(signed)).isTrue();
    }

    @Test
    void aKeyOfAnotherKindIsRefused() throws IOException, GeneralSecurityException {
        var rsa = KeyPairGenerator.getInstance("RSA").generateKeyPair().getPrivate();
        refused("-----BEGIN PRIVATE KEY-----\n%s\n-----END PRIVATE KEY-----\n"
                .formatted(Base64.getMimeEncoder().encodeToString(rsa.getEncoded())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "no key at all", "-----BEGIN PRIVATE KEY-----\nMC4=\n-----END PRIVATE KEY-----\n", "\0\0"})
    void whatIsNoKeyIsRefused(String content) throws IOException {
        refused(content);
    }

    private void refused(String content) throws IOException {
        var odd = Files.writeString(folder.resolve("odd.pem"), content);
        assertThatThrownBy(() -> PrivateKeyFile.read(odd)).isInstanceOf(GeneralSecurityException.class);
    }
}
