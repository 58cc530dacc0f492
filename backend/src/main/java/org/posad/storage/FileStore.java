package org.posad.storage;

import io.minio.BucketExistsArgs;
import io.minio.GetObjectArgs;
import io.minio.MakeBucketArgs;
import io.minio.MinioClient;
import io.minio.PutObjectArgs;
import io.minio.RemoveObjectArgs;
import io.minio.StatObjectArgs;
import io.minio.errors.ErrorResponseException;
import io.minio.errors.MinioException;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/**
 * Files of up to some megabytes, by keys that each module keeps under a prefix of its own ({@code courses/…}). What
 * exists is known from the database; the store is never listed. Every method may throw {@link StorageUnavailable}, and
 * none may be called inside a transaction.
 */
@Service
public class FileStore {

    private static final String NO_SUCH_KEY = "NoSuchKey";

    private final ObjectProvider<MinioClient> client;
    private final String bucket;
    private final AtomicBoolean bucketIsThere = new AtomicBoolean();

    FileStore(ObjectProvider<MinioClient> client, StorageProperties properties) {
        this.client = client;
        this.bucket = properties.bucket();
    }

    /** Writes the file whole or not at all; one of that key is replaced. */
    public void put(String key, byte[] content, String contentType) {
        call("putting " + key, minio -> {
            makeBucket(minio);
            minio.putObject(PutObjectArgs.builder()
                    .bucket(bucket)
                    .object(key)
                    .contentType(contentType)
                    .data(content, content.length)
                    .build());
            return Optional.empty();
        });
    }

    public Optional<StoredFile> get(String key) {
        return call("getting " + key, minio -> {
            try (var response = minio.getObject(
                    GetObjectArgs.builder().bucket(bucket).object(key).build())) {
                var type = response.headers().get("Content-Type");
                return Optional.of(
                        new StoredFile(response.readAllBytes(), type == null ? "application/octet-stream" : type));
            }
        });
    }

    public boolean exists(String key) {
        return call(
                        "looking for " + key,
                        minio -> Optional.of(minio.statObject(StatObjectArgs.builder()
                                .bucket(bucket)
                                .object(key)
                                .build())))
                .isPresent();
    }

    /** Removing what is not there is fine. */
    public void remove(String key) {
        call("removing " + key, minio -> {
            minio.removeObject(
                    RemoveObjectArgs.builder().bucket(bucket).object(key).build());
            return Optional.empty();
        });
    }

    private void makeBucket(MinioClient minio) throws MinioException {
        if (bucketIsThere.get()) {
            return;
        }
        if (!minio.bucketExists(BucketExistsArgs.builder().bucket(bucket).build())) {
            minio.makeBucket(MakeBucketArgs.builder().bucket(bucket).build());
        }
        bucketIsThere.set(true);
    }

    private <T> Optional<T> call(String doing, Call<T> call) {
        try {
            return call.on(client.getObject());
        } catch (ErrorResponseException e) {
            var code = e.errorResponse().code();
            if (NO_SUCH_KEY.equals(code) || "NoSuchBucket".equals(code)) {
                return Optional.empty();
            }
            throw new StorageUnavailable(doing, e);
        } catch (MinioException | IOException e) {
            throw new StorageUnavailable(doing, e);
        }
    }

    private interface Call<T> {
        Optional<T> on(MinioClient minio) throws MinioException, IOException;
    }
}
