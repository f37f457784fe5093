package io.github.connectedsecurity.defender.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** What kind of value an indicator holds. */
public record IndicatorType(String value) implements OpenValue {
  private static final KnownValues<IndicatorType> KNOWN = new KnownValues<>(IndicatorType::new);

  /** SHA-1 of a file, 40 hexadecimal digits. */
  public static final IndicatorType FILE_SHA1 = KNOWN.add("FileSha1");
  /** SHA-256 of a file, 64 hexadecimal digits. */
  public static final IndicatorType FILE_SHA256 = KNOWN.add("FileSha256");
  /** MD5 of a file, 32 hexadecimal digits; the service advises against it. */
  public static final IndicatorType FILE_MD5 = KNOWN.add("FileMd5");
  /** Thumbprint of a signing certificate. */
  public static final IndicatorType CERTIFICATE_THUMBPRINT = KNOWN.add("CertificateThumbprint");
  /** One IPv4 or IPv6 address; no ranges. */
  public static final IndicatorType IP_ADDRESS = KNOWN.add("IpAddress");
  /** A domain. */
  public static final IndicatorType DOMAIN_NAME = KNOWN.add("DomainName");
  /** An address on the web. */
  public static final IndicatorType URL = KNOWN.add("Url");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static IndicatorType of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<IndicatorType> known() { return KNOWN.all(); }
}
