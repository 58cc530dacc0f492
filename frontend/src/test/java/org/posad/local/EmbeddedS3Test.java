package org.posad.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.minio.BucketExistsArgs;
import io.minio.GetObjectArgs;
import io.minio.MakeBucketArgs;
import io.minio.MinioClient;
import io.minio.PutObjectArgs;
import io.minio.errors.ErrorResponseException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedS3Test {

    private static final String UUID = "-1b4e28ba-2fa1-11d2-883f-0016d3cca427";

    @TempDir
    private Path folder;

    private DataFolder data;

    @BeforeEach
    void open() {
        data = DataFolder.open(folder);
    }

    @AfterEach
    void close() {
        data.close();
    }

    @Test
    void keepsFilesFromOneStartToTheNext() throws Exception {
        try (var s3 = EmbeddedS3.start(data)) {
            put(s3, "courses/картинка.svg", "<svg/>");
        }
        try (var s3 = EmbeddedS3.start(data)) {
            assertThat(get(s3, "courses/картинка.svg")).isEqualTo("<svg/>");
        }
    }

    @Test
    void whatAKillLeftHalfWrittenIsSweptAndNothingElse() throws Exception {
        try (var s3 = EmbeddedS3.start(data)) {
            put(s3, "named-like-it" + UUID, "whole");
        }
        var halfWritten = Files.writeString(folder.resolve("objects/posad/word" + UUID), "ha");
        var halfUploaded = Files.writeString(folder.resolve("objects/posad/.mpus-1-word"), "ha");

        try (var s3 = EmbeddedS3.start(data)) {
            assertThat(halfWritten).doesNotExist();
            assertThat(halfUploaded).doesNotExist();
            assertThat(get(s3, "named-like-it" + UUID)).isEqualTo("whole");
        }
    }

    @Test
    void nobodyGetsInWithoutTheKey() throws Exception {
        try (var s3 = EmbeddedS3.start(data)) {
            assertThatExceptionOfType(ErrorResponseException.class)
                    .isThrownBy(() -> with(
                            s3,
                            "guessed",
                            client -> client.bucketExists(
                                    BucketExistsArgs.builder().bucket("posad").build())));
        }
    }

    private static void put(EmbeddedS3 s3, String key, String content) throws Exception {
        var bytes = content.getBytes(UTF_8);
        with(s3, s3.secretKey(), client -> {
            client.makeBucket(MakeBucketArgs.builder().bucket("posad").build());
            return client.putObject(PutObjectArgs.builder()
                    .bucket("posad")
                    .object(key)
                    .data(bytes, bytes.length)
                    .build());
        });
    }

    private static String get(EmbeddedS3 s3, String key) throws Exception {
        return with(s3, s3.secretKey(), client -> {
            try (var object = client.getObject(
                    GetObjectArgs.builder().bucket("posad").object(key).build())) {
                return new String(object.readAllBytes(), UTF_8);
            }
        });
    }

    private static <T> T with(EmbeddedS3 s3, String secretKey, Use<T> use) throws Exception {
        var client = MinioClient.builder()
                .endpoint(s3.endpoint())
                .credentials(EmbeddedS3.ACCESS_KEY, secretKey)
                .build();
        try {
            return use.of(client);
        } finally {
            client.close(); // the store waits for open connections when it stops
        }
    }

    private interface Use<T> {
        T of(MinioClient client) throws Exception;
    }
}
