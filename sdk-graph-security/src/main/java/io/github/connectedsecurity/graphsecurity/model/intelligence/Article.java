package io.github.connectedsecurity.graphsecurity.model.intelligence;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A report by Microsoft's analysts about a threat. */
public final class Article extends JsonModel {
  private Article(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static Article of(Map<String, Object> json) { return new Article(json); }

  /** Opaque; it must be escaped in a URL, which the resource methods do. */
  public String id() { return required("id"); }

  /** The whole text. */
  public Optional<FormattedContent> body() { return object("body", FormattedContent::of); }

  /** When it was made. */
  public Optional<Instant> createdDateTime() { return instant("createdDateTime"); }

  /** A picture to it. */
  public Optional<String> imageUrl() { return text("imageUrl"); }

  /** Whether it stands at the top of the portal. */
  public Optional<Boolean> isFeatured() { return bool("isFeatured"); }

  /** When it last changed. */
  public Optional<Instant> lastUpdatedDateTime() { return instant("lastUpdatedDateTime"); }

  /** The short version. */
  public Optional<FormattedContent> summary() { return object("summary", FormattedContent::of); }

  /** Labels, such as the actors and tools it tells about. */
  public List<String> tags() { return texts("tags"); }

  /** The heading. */
  public Optional<String> title() { return text("title"); }

  /** What to look out for; only when asked for. */
  public List<ArticleIndicator> indicators() { return objects("indicators", ArticleIndicator::of); }
}
