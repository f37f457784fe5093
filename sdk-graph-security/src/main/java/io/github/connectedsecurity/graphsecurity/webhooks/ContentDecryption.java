package io.github.connectedsecurity.graphsecurity.webhooks;

import io.github.connectedsecurity.core.errors.InvalidDataException;
import io.github.connectedsecurity.core.json.Json;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Opens encrypted content: the key with one's own, then the seal, and only behind a whole seal the data. */
final class ContentDecryption {
  private static final int AES_256 = 32;
  private static final int IV = 16;

  private final Map<String, PrivateKey> keys;

  ContentDecryption(Map<String, PrivateKey> keys) { this.keys = Map.copyOf(keys); }

  /** The resource, or why it cannot be read; all failures of cryptography look alike, so that nobody learns from them. */
  Map<String, Object> open(EncryptedContent content) throws UndecryptableException {
    PrivateKey own = content.encryptionCertificateId().map(keys::get)
        .orElseThrow(() -> new UndecryptableException("There is no private key for its certificate."));
    try {
      byte[] key = unwrap(own, bytes(content.dataKey()));
      byte[] data = bytes(content.data());
      Mac seal = Mac.getInstance("HmacSHA256");
      seal.init(new SecretKeySpec(key, "HmacSHA256"));
      if (!MessageDigest.isEqual(seal.doFinal(data), bytes(content.dataSignature()))) {
        throw new GeneralSecurityException("seal");
      }
      Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
      cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new IvParameterSpec(Arrays.copyOf(key, IV)));
      return Json.object(cipher.doFinal(data));
    } catch (GeneralSecurityException | IllegalArgumentException | InvalidDataException e) {
      throw new UndecryptableException("Its key, its seal or its data is not whole.");
    }
  }

  private static byte[] unwrap(PrivateKey own, byte[] wrapped) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("RSA/ECB/OAEPWithSHA-1AndMGF1Padding"); // what Graph uses
    cipher.init(Cipher.DECRYPT_MODE, own);
    byte[] key = cipher.doFinal(wrapped);
    if (key.length != AES_256) {
      throw new GeneralSecurityException("key length");
    }
    return key;
  }

  private static byte[] bytes(Optional<String> base64) { return Base64.getDecoder().decode(base64.orElse("")); }

  /** The content cannot be read. */
  static final class UndecryptableException extends Exception {
    private static final long serialVersionUID = 1L;

    UndecryptableException(String message) { super(message, null, false, false); }
  }
}
