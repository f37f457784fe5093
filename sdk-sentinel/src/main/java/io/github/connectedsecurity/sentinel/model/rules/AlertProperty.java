package io.github.connectedsecurity.sentinel.model.rules;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** What of an alert a column can fill. */
public record AlertProperty(String value) implements OpenValue {
  private static final KnownValues<AlertProperty> KNOWN = new KnownValues<>(AlertProperty::new);

  /** Its link. */
  public static final AlertProperty ALERT_LINK = KNOWN.add("AlertLink");
  /** How sure it is. */
  public static final AlertProperty CONFIDENCE_LEVEL = KNOWN.add("ConfidenceLevel");
  /** The same as a number. */
  public static final AlertProperty CONFIDENCE_SCORE = KNOWN.add("ConfidenceScore");
  /** More links. */
  public static final AlertProperty EXTENDED_LINKS = KNOWN.add("ExtendedLinks");
  /** The product that raised it. */
  public static final AlertProperty PRODUCT_NAME = KNOWN.add("ProductName");
  /** That product's maker. */
  public static final AlertProperty PROVIDER_NAME = KNOWN.add("ProviderName");
  /** The part of the product. */
  public static final AlertProperty PRODUCT_COMPONENT_NAME = KNOWN.add("ProductComponentName");
  /** What to do. */
  public static final AlertProperty REMEDIATION_STEPS = KNOWN.add("RemediationSteps");
  /** MITRE technique numbers. */
  public static final AlertProperty TECHNIQUES = KNOWN.add("Techniques");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static AlertProperty of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<AlertProperty> known() { return KNOWN.all(); }
}
