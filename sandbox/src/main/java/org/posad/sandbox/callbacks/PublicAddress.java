package org.posad.sandbox.callbacks;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;

/** Tells the internet from the machine itself, its neighbours, and the services that clouds offer their machines. */
final class PublicAddress {

    /** What is neither loopback, link-local, private nor multicast to Java, and not public either. */
    private static final List<Range> SPECIAL = List.of(
            new Range(0, 0, 8), // this network
            new Range(100, 64, 10), // carriers' own
            new Range(192, 0, 24), // protocol assignments
            new Range(198, 18, 15), // benchmarks
            new Range(240, 0, 4)); // reserved

    private PublicAddress() {}

    static boolean is(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address
                ? SPECIAL.stream().noneMatch(range -> range.holds(bytes))
                : isGlobalUnicast(bytes);
    }

    /** 2000::/3 without the ways to version 4 that lead through it: 6to4 (2002::/16) and Teredo (2001:0::/32). */
    private static boolean isGlobalUnicast(byte[] bytes) {
        boolean sixToFour = bytes[0] == 0x20 && bytes[1] == 0x02;
        boolean teredo = bytes[0] == 0x20 && bytes[1] == 0x01 && bytes[2] == 0 && bytes[3] == 0;
        return (bytes[0] & 0xe0) == 0x20 && !sixToFour && !teredo;
    }

    /** Addresses of version 4 whose first bits are these. */
    private record Range(int first, int second, int bits) {
        boolean holds(byte[] bytes) {
            int address = ((bytes[0] & 0xff) << 24) | ((bytes[1] & 0xff) << 16) | ((bytes[2] & 0xff) << 8);
            int network = (first << 24) | (second << 16);
            return ((address ^ network) >>> (32 - bits)) == 0;
        }
    }
}
