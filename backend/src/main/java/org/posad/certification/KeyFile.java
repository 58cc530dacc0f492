package org.posad.certification;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * Makes the file of the private key that certificates are signed with: Ed25519, PKCS#8, PEM, readable by its owner
 * alone. Making one is somebody's decision; the platform never does it by itself.
 */
public final class KeyFile {

    private KeyFile() {}

    /** {@code KeyFile FILE}: exit code 1 and a sentence when it cannot be made. */
    static void main(String[] args) {
        if (args.length != 1) {
            System.err.println("Say where the key is to be written, for example: /etc/posad/key-2026.pem");
            System.exit(1);
        }
        var file = Path.of(args[0]);
        try {
            create(file);
            System.out.printf(
                    "A new key is in %s. Keep two copies off this machine, under lock; with it anybody can issue in your"
                            + " name.%nSet posad.certificates.key to its path.%n",
                    file);
        } catch (FileAlreadyExistsException _) {
            System.err.printf("%s is there already, and a key is never overwritten. Choose another name.%n", file);
            System.exit(1);
        } catch (IOException e) {
            System.err.printf("The key could not be written to %s: %s%n", file, e.getMessage());
            System.exit(1);
        }
    }

    /**
     * Writes the file whole or not at all.
     *
     * @throws FileAlreadyExistsException rather than overwriting anything
     */
    public static void create(Path file) throws IOException {
        var folder = Files.createDirectories(file.toAbsolutePath().getParent());
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var unfinished = Files.createTempFile(folder, "key", ".new", ownerOnly);
        Files.writeString(unfinished, pem());
        Files.move(unfinished, file);
    }

    /** For a machine that serves one person: a key of its own, made once, kept ever after. */
    public static void createUnlessThere(Path file) throws IOException {
        if (Files.notExists(file)) {
            create(file);
        }
    }

    private static String pem() {
        try {
            var key = KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPrivate();
            return "-----BEGIN PRIVATE KEY-----\n%s\n-----END PRIVATE KEY-----\n"
                    .formatted(Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.getEncoded()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has Ed25519", e);
        }
    }
}
