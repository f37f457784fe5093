package io.github.connectedsecurity.graphsecurity.model.intelligence;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is known about a threat actor or the tool of one. */
public final class IntelligenceProfile extends JsonModel {
  private IntelligenceProfile(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static IntelligenceProfile of(Map<String, Object> json) { return new IntelligenceProfile(json); }

  /** Opaque; it must be escaped in a URL, which the resource methods do. */
  public String id() { return required("id"); }

  /** Other names for it. */
  public List<String> aliases() { return texts("aliases"); }

  /** Where the actor is held to work from. */
  public List<IntelligenceProfileCountryOrRegionOfOrigin> countriesOrRegionsOfOrigin() {
    return objects("countriesOrRegionsOfOrigin", IntelligenceProfileCountryOrRegionOfOrigin::of);
  }

  /** What is known, at length. */
  public Optional<FormattedContent> description() { return object("description", FormattedContent::of); }

  /** When it first appeared. */
  public Optional<Instant> firstActiveDateTime() { return instant("firstActiveDateTime"); }

  /** Whether it is an actor or a tool. */
  public Optional<IntelligenceProfileKind> kind() { return open("kind", IntelligenceProfileKind::of); }

  /** The short version. */
  public Optional<FormattedContent> summary() { return object("summary", FormattedContent::of); }

  /** Whom it goes for, by industry. */
  public List<String> targets() { return texts("targets"); }

  /** The heading. */
  public Optional<String> title() { return text("title"); }

  /** How it works. */
  public Optional<FormattedContent> tradecraft() { return object("tradecraft", FormattedContent::of); }

  /** What to look out for; only when asked for. */
  public List<IntelligenceProfileIndicator> indicators() { return objects("indicators", IntelligenceProfileIndicator::of); }
}
