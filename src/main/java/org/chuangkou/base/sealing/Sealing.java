package org.chuangkou.base.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.chuangkou.base.Ids;

/**
 * Encrypts short personal texts (AES-256-GCM). A sealed text begins with the id of its key and opens only together with
 * the name of what it belongs to, so that nobody who can write to the database can move it to another person.
 */
public final class Sealing {
    private static final int IV = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Map<String, SecretKeySpec> keys = new LinkedHashMap<>();

    /** @param keys of 32 bytes each; the first seals, all open. None: whoever seals or opens fails */
    Sealing(List<byte[]> keys) {
        for (byte[] key : keys) {
            if (key.length != 32) throw new IllegalArgumentException("a key has 32 bytes, not " + key.length);
            String id = HexFormat.of().formatHex(Ids.digest().digest(key), 0, 4);
            this.keys.put(id, new SecretKeySpec(key, "AES"));
        }
    }

    /** @param owner names what the text belongs to, e.g. {@code clerk:1001:mobile} */
    public String seal(String text, String owner) {
        var first = keys.entrySet().stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("there is no key to encrypt with"));
        var iv = new byte[IV];
        RANDOM.nextBytes(iv);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, first.getValue(), iv, owner, text.getBytes(UTF_8));
        byte[] all = ByteBuffer.allocate(IV + sealed.length).put(iv).put(sealed).array();
        return first.getKey() + ":" + Base64.getEncoder().withoutPadding().encodeToString(all);
    }

    /** @throws IllegalStateException when the key is gone, or the text was changed or belongs to somebody else */
    public String open(String sealed, String owner) {
        int colon = sealed.indexOf(':');
        SecretKeySpec key = keys.get(sealed.substring(0, Math.max(0, colon)));
        if (key == null) throw new IllegalStateException("the key of a sealed text is not among CHUANGKOU_SECRET_KEY");
        byte[] all = Base64.getDecoder().decode(sealed.substring(colon + 1));
        byte[] iv = Arrays.copyOf(all, IV);
        byte[] text = Arrays.copyOfRange(all, IV, all.length);
        return new String(crypt(Cipher.DECRYPT_MODE, key, iv, owner, text), UTF_8);
    }

    private static byte[] crypt(int mode, SecretKeySpec key, byte[] iv, String owner, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, iv));
            cipher.updateAAD(owner.getBytes(UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a personal text cannot be sealed or opened", e);
        }
    }
}
