package io.github.connectedsecurity.cloudappsecurity.filters;

/** How a filter compares a field, with the word on the wire. */
public enum Operator {
  /** Any of the values. */
  EQ("eq"),
  /** None of the values. */
  NEQ("neq"),
  /** Has a value that differs from the given ones. */
  DEQ("deq"),
  /** Contains one of the texts. */
  CONTAINS("contains"),
  /** Contains none of the texts. */
  NCONTAINS("ncontains"),
  /** Begins with one of the texts. */
  STARTS_WITH("startswith"),
  /** Begins with none of the texts. */
  DOES_NOT_START_WITH("doesnotstartwith"),
  /** Begins with the one text. */
  STARTS_WITH_SINGLE("startswithsingle"),
  /** Ends with one of the texts. */
  ENDS_WITH("endswith"),
  /** Full text search. */
  TEXT("text"),
  /** Greater or later. */
  GT("gt"),
  /** Greater, later or the same. */
  GTE("gte"),
  /** Smaller or earlier. */
  LT("lt"),
  /** Smaller, earlier or the same. */
  LTE("lte"),
  /** Later than a number of days ago. */
  GTE_NDAYS("gte_ndays"),
  /** Earlier than a number of days ago. */
  LTE_NDAYS("lte_ndays"),
  /** Within one of the ranges. */
  RANGE("range"),
  /** Has a value. */
  IS_SET("isset"),
  /** Has no value. */
  IS_NOT_SET("isnotset"),
  /** One of the values or something below it. */
  DESCENDANT_OF("descendantof"),
  /** None of the values and nothing below them. */
  NOT_DESCENDANT_OF("ndescendantof"),
  /** Files that a policy has matched, by its id. */
  MATCHED_RULES("cabinetmatchedrulesequals");

  private final String wire;

  Operator(String wire) { this.wire = wire; }

  /** The word on the wire. */
  public String wire() { return wire; }
}
