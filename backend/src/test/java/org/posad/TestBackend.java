package org.posad;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import javax.sql.DataSource;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.TransientNio2BlobStore;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** The backend without its pages, on parts that live as long as the tests. */
@SpringBootApplication
@ConfigurationPropertiesScan
class TestBackend {

    private static final String KEY = "test-key";
    private static final String SECRET = "test-secret";

    @Bean(destroyMethod = "close")
    EmbeddedPostgres postgres() throws IOException {
        return EmbeddedPostgres.builder().start();
    }

    @Bean
    DataSource dataSource(EmbeddedPostgres postgres) {
        return postgres.getPostgresDatabase();
    }

    @Bean(destroyMethod = "stop")
    S3Proxy s3() throws Exception {
        var s3 = S3Proxy.builder()
                .blobStore(new TransientNio2BlobStore())
                .endpoint(URI.create("http://127.0.0.1:0"))
                .awsAuthentication(AuthenticationType.AWS_V4, KEY, SECRET)
                .build();
        s3.start();
        return s3;
    }

    @Bean
    DynamicPropertyRegistrar storage(S3Proxy s3) {
        return registry -> {
            registry.add("posad.storage.endpoint", () -> "http://127.0.0.1:" + s3.getPort());
            registry.add("posad.storage.access-key", () -> KEY);
            registry.add("posad.storage.secret-key", () -> SECRET);
            registry.add("posad.storage.bucket", () -> "posad");
        };
    }
}
