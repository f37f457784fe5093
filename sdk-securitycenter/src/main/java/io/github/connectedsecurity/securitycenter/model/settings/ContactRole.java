package io.github.connectedsecurity.securitycenter.model.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** A role whose holders are told. */
public record ContactRole(String value) implements OpenValue {
  private static final KnownValues<ContactRole> KNOWN = new KnownValues<>(ContactRole::new);

  /** The account's administrator. */
  public static final ContactRole ACCOUNT_ADMIN = KNOWN.add("AccountAdmin");
  /** The service's administrator. */
  public static final ContactRole SERVICE_ADMIN = KNOWN.add("ServiceAdmin");
  /** Owners of the subscription. */
  public static final ContactRole OWNER = KNOWN.add("Owner");
  /** Contributors of the subscription. */
  public static final ContactRole CONTRIBUTOR = KNOWN.add("Contributor");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static ContactRole of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<ContactRole> known() { return KNOWN.all(); }
}
