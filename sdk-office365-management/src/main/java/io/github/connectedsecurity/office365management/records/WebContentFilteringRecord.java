package io.github.connectedsecurity.office365management.records;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** Edge kept a page from being shown. */
public final class WebContentFilteringRecord extends AuditRecord {
  private WebContentFilteringRecord(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static WebContentFilteringRecord of(Map<String, Object> json) { return new WebContentFilteringRecord(json); }

  /** The path. */
  public Optional<String> urlPath() { return text("URLPath"); }

  /** The domain. */
  public Optional<String> domainURL() { return text("DomainURL"); }

  /** The kind of page. */
  public Optional<String> category() { return text("Category"); }
}
