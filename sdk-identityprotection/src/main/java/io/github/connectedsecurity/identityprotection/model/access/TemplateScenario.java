package io.github.connectedsecurity.identityprotection.model.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** What a policy template is for; several make a set. */
public record TemplateScenario(String value) implements OpenValue {
  private static final KnownValues<TemplateScenario> KNOWN = new KnownValues<>(TemplateScenario::new);

  /** Newly added templates. */
  public static final TemplateScenario NEW = KNOWN.add("new");
  /** What every tenant should have. */
  public static final TemplateScenario SECURE_FOUNDATION = KNOWN.add("secureFoundation");
  /** Zero trust. */
  public static final TemplateScenario ZERO_TRUST = KNOWN.add("zeroTrust");
  /** Work from outside. */
  public static final TemplateScenario REMOTE_WORK = KNOWN.add("remoteWork");
  /** Administrators. */
  public static final TemplateScenario PROTECT_ADMINS = KNOWN.add("protectAdmins");
  /** New threats. */
  public static final TemplateScenario EMERGING_THREATS = KNOWN.add("emergingThreats");
  /** Stands for a value newer than the schema that was asked for; received at most, never sent. */
  public static final TemplateScenario UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static TemplateScenario of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<TemplateScenario> known() { return KNOWN.all(); }
}
