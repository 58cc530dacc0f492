package org.posad.storage;

/** The S3 store does not answer as it should. Whoever catches this tries again later; nothing is lost. */
public class StorageUnavailable extends RuntimeException {

    StorageUnavailable(String doing, Exception cause) {
        super("The file store failed: " + doing, cause);
    }
}
