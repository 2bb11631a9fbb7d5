package org.scrutineer.gateway.guard;

import java.net.InetAddress;
import java.util.Optional;

/** An address, or all addresses that share its first bits ({@code 10.0.0.0/8}). */
record AddressRange(InetAddress base, int bits) {

    static AddressRange of(String text) {
        int slash = text.indexOf('/');
        String address = slash < 0 ? text : text.substring(0, slash);
        InetAddress base = literal(address)
                .orElseThrow(() -> new IllegalStateException(
                        "quarkus.http.proxy.trusted-proxies takes addresses and ranges, not " + text));
        return new AddressRange(
                base, slash < 0 ? base.getAddress().length * 8 : Integer.parseInt(text.substring(slash + 1)));
    }

    /** Reads an address without ever asking a name server. */
    static Optional<InetAddress> literal(String text) {
        try {
            return Optional.of(InetAddress.ofLiteral(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    boolean contains(InetAddress address) {
        byte[] mine = base.getAddress();
        byte[] theirs = address.getAddress();
        if (mine.length != theirs.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> (bit % 8);
            if ((mine[bit / 8] & mask) != (theirs[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }
}
