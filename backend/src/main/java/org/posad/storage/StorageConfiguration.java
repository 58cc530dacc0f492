package org.posad.storage;

import io.minio.MinioClient;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** The client is made when it is first needed: nobody waits for a store at start. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StorageProperties.class)
class StorageConfiguration {

    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    @Bean(destroyMethod = "close")
    @Lazy
    MinioClient minio(StorageProperties properties) {
        var client = MinioClient.builder()
                .endpoint(properties.endpoint())
                .credentials(properties.accessKey(), properties.secretKey())
                .build();
        client.setTimeout(TIMEOUT.toMillis(), TIMEOUT.toMillis(), TIMEOUT.toMillis());
        return client;
    }
}
