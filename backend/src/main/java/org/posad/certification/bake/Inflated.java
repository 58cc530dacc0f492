package org.posad.certification.bake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.InflaterInputStream;

/** Unpacks no more than is asked for, however small the package is. */
final class Inflated {

    private Inflated() {}

    static byte[] of(byte[] packed, int atMost) throws IOException {
        try (var stream = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            return stream.readNBytes(atMost);
        }
    }
}
