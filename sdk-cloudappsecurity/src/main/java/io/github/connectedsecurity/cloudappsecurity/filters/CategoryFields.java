package io.github.connectedsecurity.cloudappsecurity.filters;

import io.github.connectedsecurity.cloudappsecurity.model.discovery.CategoryTotal;

/** What categories of discovered applications can be ordered by; which filters they take is not documented. */
public final class CategoryFields {
  /** The score of the applications. */
  public static final SortField<CategoryTotal> BY_SCORE = new SortField<>("score");

  /** What the list of categories takes. */
  public static final FieldRules<CategoryTotal> RULES = FieldRules.of("categories");

  private CategoryFields() {}

  /** A field that this version does not know, by its name. */
  public static Fields.Open<CategoryTotal> named(String name) { return Fields.named(name); }
}
