package io.github.connectedsecurity.sentinel.model.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;

/** What content is for. */
public final class ContentCategories extends JsonModel {
  private ContentCategories(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ContentCategories of(Map<String, Object> json) { return new ContentCategories(json); }

  /** Fields of work. */
  public List<String> domains() { return texts("domains"); }

  /** Branches of business. */
  public List<String> verticals() { return texts("verticals"); }
}
