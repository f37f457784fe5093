package io.github.connectedsecurity.office365management.collector;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import java.util.regex.Pattern;

/** An identifier in 16 bytes: a GUID as it is, anything else as the head of its hash. */
record Fingerprint(long high, long low) {
  static final int BYTES = 16;

  private static final Pattern GUID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  static Fingerprint of(String id) {
    if (id.length() == 36 && GUID.matcher(id).matches()) {
      UUID guid = UUID.fromString(id);
      return new Fingerprint(guid.getMostSignificantBits(), guid.getLeastSignificantBits());
    }
    try {
      return read(ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8))));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }

  static Fingerprint read(ByteBuffer bytes) { return new Fingerprint(bytes.getLong(), bytes.getLong()); }

  void write(ByteBuffer bytes) { bytes.putLong(high).putLong(low); }
}
