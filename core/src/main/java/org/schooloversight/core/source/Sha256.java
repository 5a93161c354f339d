package org.schooloversight.core.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Digests what an answer rests on. Not safe for use by several threads. */
public final class Sha256 {

    private final MessageDigest digest;

    /** Starts a digest of nothing. */
    public Sha256() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /**
     * Adds bytes.
     *
     * @param bytes  the bytes, not null
     * @return this digest, not null
     */
    public Sha256 add(byte[] bytes) {
        digest.update(bytes);
        return this;
    }

    /**
     * Adds the text of a value, and marks its end.
     *
     * @param value  the value, not null
     * @return this digest, not null
     */
    public Sha256 add(Object value) {
        digest.update(value.toString().getBytes(UTF_8));
        digest.update((byte) '\n');
        return this;
    }

    /**
     * Ends the digest.
     *
     * @return 64 digits in lower case hexadecimal, not null
     */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
