package org.posad.certification.bake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.posad.certification.FileProblem;

/**
 * A PNG with the signed file in an {@code iTXt} chunk of the keyword {@code openbadgecredential}, not compressed, just
 * after the header (Open Badges 3.0, 5.3.1; PNG third edition, 11.3.3.4).
 */
public final class BakedPng {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] KEYWORD = "openbadgecredential".getBytes(ISO_8859_1);

    /** Behind the keyword: its end, not compressed, method 0, no language, no translated keyword. */
    private static final byte[] PLAIN = new byte[5];

    private static final int AROUND = 12;

    private BakedPng() {}

    public static boolean isPng(byte[] file) {
        return file.length > SIGNATURE.length
                && Arrays.equals(file, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
    }

    /** @param picture a PNG of ours */
    public static byte[] bake(byte[] picture, byte[] credential) {
        var header = SIGNATURE.length + AROUND + ByteBuffer.wrap(picture).getInt(SIGNATURE.length);
        var baked = new ByteArrayOutputStream(picture.length + credential.length + 64);
        baked.write(picture, 0, header);
        baked.writeBytes(chunk(credential));
        baked.write(picture, header, picture.length - header);
        return baked.toByteArray();
    }

    /**
     * The one file that is baked in, as a stranger's picture has it.
     *
     * @throws Unreadable if there is none, or more than one, or the picture is broken
     */
    static byte[] open(byte[] picture) throws Unreadable {
        var rest = ByteBuffer.wrap(picture).position(SIGNATURE.length).slice();
        byte[] found = null;
        var ended = false;
        while (rest.remaining() >= AROUND) {
            var length = rest.getInt();
            if (length < 0 || length > rest.remaining() - 8) {
                throw new Unreadable(FileProblem.BROKEN);
            }
            var typeAndData = new byte[4 + length];
            rest.get(typeAndData);
            if (rest.getInt() != checksum(typeAndData)) {
                throw new Unreadable(FileProblem.BROKEN);
            }
            ended = isOf("IEND", typeAndData);
            if (isCredential(typeAndData)) {
                if (found != null) {
                    throw new Unreadable(FileProblem.SEVERAL);
                }
                found = content(typeAndData);
            }
        }
        if (rest.hasRemaining() || !ended) {
            throw new Unreadable(FileProblem.BROKEN);
        }
        if (found == null) {
            throw new Unreadable(FileProblem.NOTHING_INSIDE);
        }
        return found;
    }

    private static boolean isCredential(byte[] typeAndData) {
        return typeAndData.length > 4 + KEYWORD.length + PLAIN.length
                && isOf("iTXt", typeAndData)
                && Arrays.equals(typeAndData, 4, 4 + KEYWORD.length, KEYWORD, 0, KEYWORD.length)
                && typeAndData[4 + KEYWORD.length] == 0;
    }

    private static boolean isOf(String type, byte[] typeAndData) {
        return Arrays.equals(typeAndData, 0, 4, type.getBytes(ISO_8859_1), 0, 4);
    }

    /** Open Badges forbids compression here, which spares us its bombs. */
    private static byte[] content(byte[] typeAndData) throws Unreadable {
        var at = 4 + KEYWORD.length + 1;
        if (typeAndData[at] != 0) {
            throw new Unreadable(FileProblem.BROKEN);
        }
        at += 2;
        for (int texts = 0; texts < 2; texts++) {
            while (at < typeAndData.length && typeAndData[at] != 0) {
                at++;
            }
            at++;
        }
        if (at > typeAndData.length) {
            throw new Unreadable(FileProblem.BROKEN);
        }
        return Arrays.copyOfRange(typeAndData, at, typeAndData.length);
    }

    private static byte[] chunk(byte[] credential) {
        var typeAndData = ByteBuffer.allocate(4 + KEYWORD.length + PLAIN.length + credential.length)
                .put("iTXt".getBytes(ISO_8859_1))
                .put(KEYWORD)
                .put(PLAIN)
                .put(credential)
                .array();
        return ByteBuffer.allocate(typeAndData.length + 8)
                .putInt(typeAndData.length - 4)
                .put(typeAndData)
                .putInt(checksum(typeAndData))
                .array();
    }

    private static int checksum(byte[] typeAndData) {
        var crc = new CRC32();
        crc.update(typeAndData);
        return (int) crc.getValue();
    }
}
