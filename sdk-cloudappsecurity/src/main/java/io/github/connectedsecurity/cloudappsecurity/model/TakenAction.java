package io.github.connectedsecurity.cloudappsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** What session control did about an activity. */
public record TakenAction(String value) implements OpenValue {
  private static final KnownValues<TakenAction> KNOWN = new KnownValues<>(TakenAction::new);

  /** Stopped it. */
  public static final TakenAction BLOCK = KNOWN.add("block");
  /** Routed it through the proxy. */
  public static final TakenAction PROXY = KNOWN.add("proxy");
  /** Let it around the proxy. */
  public static final TakenAction BYPASS_PROXY = KNOWN.add("BypassProxy");
  /** Encrypted the file. */
  public static final TakenAction ENCRYPT = KNOWN.add("encrypt");
  /** Decrypted the file. */
  public static final TakenAction DECRYPT = KNOWN.add("decrypt");
  /** Let it pass after a check. */
  public static final TakenAction VERIFIED = KNOWN.add("verified");
  /** Tried to encrypt the file, in vain. */
  public static final TakenAction ENCRYPTION_FAILED = KNOWN.add("encryptionFailed");
  /** Put a label on the file. */
  public static final TakenAction PROTECT = KNOWN.add("protect");
  /** Asked for a check. */
  public static final TakenAction VERIFY = KNOWN.add("verify");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static TakenAction of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<TakenAction> known() { return KNOWN.all(); }
}
