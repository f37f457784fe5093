package io.github.connectedsecurity.defender;

import io.github.connectedsecurity.core.query.ODataField;
import io.github.connectedsecurity.core.query.ODataRules;
import io.github.connectedsecurity.core.query.ODataText;

/** What products can be filtered by. */
public final class SoftwareFields {
  /** Identifier. */
  public static final ODataText ID = ODataField.text("id");
  /** Product. */
  public static final ODataText NAME = ODataField.text("name");
  /** Vendor. */
  public static final ODataText VENDOR = ODataField.text("vendor");

  static final ODataRules RULES = ODataRules.entity("Software")
      .filter(ID, NAME, VENDOR)
      .top(10_000).pageSize(1_000).skip().orderAny().select().build();

  private SoftwareFields() {}
}
