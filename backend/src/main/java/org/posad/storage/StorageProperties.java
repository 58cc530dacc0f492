package org.posad.storage;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the S3 store is.
 *
 * @param endpoint {@code https://host[:port]}
 */
@ConfigurationProperties("posad.storage")
record StorageProperties(String endpoint, String accessKey, String secretKey, String bucket) {

    @Override
    public String toString() {
        return "StorageProperties[%s, bucket %s]".formatted(endpoint, bucket);
    }
}
