package io.github.connectedsecurity.cloudappsecurity.model.discovery;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** How many discovered applications fall into a category. */
public final class CategoryTotal extends JsonModel {
  private CategoryTotal(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static CategoryTotal of(Map<String, Object> json) { return new CategoryTotal(json); }

  /** The category. */
  public Optional<AppCategory> category() { return open("id", AppCategory::of); }

  /** How many applications. */
  public Optional<Integer> total() { return int32("total"); }
}
