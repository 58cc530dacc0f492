package org.posad.runner;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Keyed BLAKE2s-256, as RFC 7693 describes it; the JDK does not have it. */
final class Blake2s {

    private static final int BLOCK = 64;
    private static final int LENGTH = 32;
    private static final int[] START = {
        0x6A09E667, 0xBB67AE85, 0x3C6EF372, 0xA54FF53A, 0x510E527F, 0x9B05688C, 0x1F83D9AB, 0x5BE0CD19
    };
    private static final String[] ORDER = {
        "0123456789abcdef", "ea489fd61c02b753", "b8c052fdae367194", "7931dcbe265a40f8", "905724afe1bc683d",
        "2c6a0b834d75fe19", "c51fed4a0763928b", "db7ec13950f4862a", "6fe9b308c2d714a5", "a2847615fb9e3cd0"
    };
    private static final int[][] MIXED = {
        {0, 4, 8, 12}, {1, 5, 9, 13}, {2, 6, 10, 14}, {3, 7, 11, 15},
        {0, 5, 10, 15}, {1, 6, 11, 12}, {2, 7, 8, 13}, {3, 4, 9, 14}
    };

    private Blake2s() {}

    static byte[] hash(byte[] text, byte[] key) {
        int[] state = START.clone();
        state[0] ^= 0x01010000 ^ key.length << 8 ^ LENGTH;
        var data = Arrays.copyOf(Arrays.copyOf(key, BLOCK), BLOCK + text.length);
        System.arraycopy(text, 0, data, BLOCK, text.length);
        for (int at = 0; at < data.length; at += BLOCK) {
            int end = Math.min(at + BLOCK, data.length);
            compress(state, Arrays.copyOf(Arrays.copyOfRange(data, at, end), BLOCK), end, end == data.length);
        }
        var hash = ByteBuffer.allocate(LENGTH).order(ByteOrder.LITTLE_ENDIAN);
        Arrays.stream(state).forEach(hash::putInt);
        return hash.array();
    }

    private static void compress(int[] state, byte[] block, int counted, boolean last) {
        int[] v = Arrays.copyOf(state, 16);
        System.arraycopy(START, 0, v, 8, 8);
        v[12] ^= counted;
        v[14] ^= last ? -1 : 0;
        var words = ByteBuffer.wrap(block).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer();
        for (var order : ORDER) {
            for (int i = 0; i < MIXED.length; i++) {
                mix(v, MIXED[i], words.get(digit(order, 2 * i)), words.get(digit(order, 2 * i + 1)));
            }
        }
        for (int i = 0; i < 8; i++) {
            state[i] ^= v[i] ^ v[i + 8];
        }
    }

    private static int digit(String order, int at) {
        return Character.digit(order.charAt(at), 16);
    }

    private static void mix(int[] v, int[] at, int x, int y) {
        int a = at[0];
        int b = at[1];
        int c = at[2];
        int d = at[3];
        v[a] += v[b] + x;
        v[d] = Integer.rotateRight(v[d] ^ v[a], 16);
        v[c] += v[d];
        v[b] = Integer.rotateRight(v[b] ^ v[c], 12);
        v[a] += v[b] + y;
        v[d] = Integer.rotateRight(v[d] ^ v[a], 8);
        v[c] += v[d];
        v[b] = Integer.rotateRight(v[b] ^ v[c], 7);
    }
}
