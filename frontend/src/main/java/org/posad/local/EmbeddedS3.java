package org.posad.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;

/** An S3 endpoint over a folder, in this process, on loopback, with a key of its own. */
final class EmbeddedS3 implements AutoCloseable {

    static final String ACCESS_KEY = "posad";

    private final S3Proxy server;
    private final String secretKey;

    private EmbeddedS3(S3Proxy server, String secretKey) {
        this.server = server;
        this.secretKey = secretKey;
    }

    static EmbeddedS3 start(DataFolder folder) throws Exception {
        var objects = new ObjectsFolder(Files.createDirectories(folder.resolve("objects")));
        objects.checkAttributes();
        objects.sweep();
        var secretKey = folder.secret("s3-secret-key");
        var server = S3Proxy.builder()
                .blobStore(new FilesystemNio2BlobStore(objects.path().toString()))
                .endpoint(URI.create("http://127.0.0.1:0"))
                .awsAuthentication(AuthenticationType.AWS_V4, ACCESS_KEY, secretKey)
                .build();
        server.start();
        return new EmbeddedS3(server, secretKey);
    }

    String endpoint() {
        return "http://127.0.0.1:" + server.getPort();
    }

    String secretKey() {
        return secretKey;
    }

    @Override
    public void close() throws IOException {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IOException("The S3 store did not stop", e);
        }
    }
}
