package io.github.connectedsecurity.cloudappsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** What an entity of an alert is. */
public record AlertEntityType(String value) implements OpenValue {
  private static final KnownValues<AlertEntityType> KNOWN = new KnownValues<>(AlertEntityType::new);

  /** An account of a user in an application. */
  public static final AlertEntityType ACCOUNT = KNOWN.add("account");
  /** A user with all accounts. */
  public static final AlertEntityType USER = KNOWN.add("user");
  /** A device. */
  public static final AlertEntityType DEVICE = KNOWN.add("device");
  /** An address. */
  public static final AlertEntityType IP = KNOWN.add("ip");
  /** A country. */
  public static final AlertEntityType COUNTRY = KNOWN.add("country");
  /** An application; its id is a number. */
  public static final AlertEntityType SERVICE = KNOWN.add("service");
  /** The policy that raised the alert. */
  public static final AlertEntityType POLICY_RULE = KNOWN.add("policyRule");
  /** A file. */
  public static final AlertEntityType FILE = KNOWN.add("file");
  /** A group of users. */
  public static final AlertEntityType GROUP_TAG = KNOWN.add("groupTag");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static AlertEntityType of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<AlertEntityType> known() { return KNOWN.all(); }
}
