package io.github.connectedsecurity.graphsecurity.model.intelligence;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** Something observable that an article tells about. */
public final class ArticleIndicator extends Indicator {
  private ArticleIndicator(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ArticleIndicator of(Map<String, Object> json) { return new ArticleIndicator(json); }
}
