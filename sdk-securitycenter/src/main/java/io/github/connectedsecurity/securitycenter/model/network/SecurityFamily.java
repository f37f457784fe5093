package io.github.connectedsecurity.securitycenter.model.network;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** The kind of a security product. */
public record SecurityFamily(String value) implements OpenValue {
  private static final KnownValues<SecurityFamily> KNOWN = new KnownValues<>(SecurityFamily::new);

  /** A firewall for web applications. */
  public static final SecurityFamily WAF = KNOWN.add("Waf");
  /** A firewall for networks. */
  public static final SecurityFamily NGFW = KNOWN.add("Ngfw");
  /** A firewall for web applications, run by its vendor. */
  public static final SecurityFamily SAAS_WAF = KNOWN.add("SaasWaf");
  /** A scanner for vulnerabilities. */
  public static final SecurityFamily VA = KNOWN.add("Va");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static SecurityFamily of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<SecurityFamily> known() { return KNOWN.all(); }
}
