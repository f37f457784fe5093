package io.github.connectedsecurity.sentinel.ingestion;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** How requests of the HTTP Data Collector are signed with a key of the workspace. */
final class CollectorSignature {
  private static final String ALGORITHM = "HmacSHA256";
  private static final DateTimeFormatter RFC_1123 = DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH).withZone(ZoneOffset.UTC);

  private final String workspace;
  private final SecretKeySpec key;

  CollectorSignature(String workspace, String sharedKey) {
    this.workspace = workspace;
    this.key = key(sharedKey);
  }

  private static SecretKeySpec key(String sharedKey) {
    try {
      return new SecretKeySpec(Base64.getDecoder().decode(sharedKey), ALGORITHM);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("The workspace's key must be Base64, as the portal shows it."); // without its cause: that quotes the key
    }
  }

  /** The time as the header {@code x-ms-date} has it; the day of two digits. */
  static String date(Instant now) { return RFC_1123.format(now); }

  /** The {@code Authorization} of a body of so many bytes, sent as JSON at this time. */
  String authorization(int bytes, String date) {
    String signed = "POST\n" + bytes + "\napplication/json\nx-ms-date:" + date + "\n/api/logs";
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return "SharedKey " + workspace + ":" + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has HmacSHA256.", e);
    }
  }
}
