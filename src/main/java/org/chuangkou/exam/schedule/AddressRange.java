package org.chuangkou.exam.schedule;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses that begin alike (CIDR): {@code 10.1.2.0/24}, {@code 2001:db8::/32}, or a single one. */
public record AddressRange(BigInteger network, int length, int bits) {
    private static final Pattern WRITTEN = Pattern.compile("([0-9a-fA-F.:]{2,45})(?:/(\\d{1,3}))?");

    public static Optional<AddressRange> parse(String written) {
        Matcher m = WRITTEN.matcher(written);
        if (!m.matches()) return Optional.empty();
        return bytes(m.group(1)).flatMap(bytes -> {
            int bits = bytes.length * 8;
            int length = m.group(2) == null ? bits : Integer.parseInt(m.group(2));
            if (length > bits) return Optional.empty();
            return Optional.of(new AddressRange(new BigInteger(1, bytes).shiftRight(bits - length), length, bits));
        });
    }

    public boolean holds(String address) {
        return bytes(address)
                .filter(bytes -> bytes.length * 8 == bits)
                .map(bytes -> new BigInteger(1, bytes).shiftRight(bits - length).equals(network))
                .orElse(false);
    }

    /** Only what is written as an address: a name would be looked up somewhere. */
    private static Optional<byte[]> bytes(String address) {
        boolean four = address.matches("\\d{1,3}(\\.\\d{1,3}){3}");
        if (!four && !address.contains(":")) return Optional.empty();
        try {
            return Optional.of(InetAddress.getByName(address).getAddress());
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }
}
