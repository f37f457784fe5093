package io.github.connectedsecurity.defender;

import io.github.connectedsecurity.core.query.ODataField;
import io.github.connectedsecurity.core.query.ODataRules;
import io.github.connectedsecurity.core.query.ODataText;

/** What settings of baselines can be filtered by. */
public final class BaselineConfigurationFields {
  /** Identifier. */
  public static final ODataText ID = ODataField.text("id");
  /** Area. */
  public static final ODataText CATEGORY = ODataField.text("category");
  /** Title. */
  public static final ODataText NAME = ODataField.text("name");
  /** Number in the Common Configuration Enumeration; in capitals here. */
  public static final ODataText CCE = ODataField.text("CCE");

  static final ODataRules RULES = ODataRules.entity("baselineConfigurations")
      .filter(ID, CATEGORY, NAME, CCE)
      .top(10_000).pageSize(1_000).skip().orderAny().select().build();

  private BaselineConfigurationFields() {}
}
