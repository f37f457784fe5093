package io.github.connectedsecurity.office365management.records;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.office365management.internal.Loose;
import io.github.connectedsecurity.office365management.records.values.UrlClickAction;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A user clicked on a link that Safe Links watches. */
public final class UrlClickRecord extends AuditRecord {
  private UrlClickRecord(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static UrlClickRecord of(Map<String, Object> json) { return new UrlClickRecord(json); }

  /** The application. */
  public Optional<String> appName() { return text("AppName"); }

  /** What happened to the click. */
  public Optional<UrlClickAction> urlClickAction() { return Loose.text(value("URLClickAction")).map(UrlClickAction::of); }

  /** Where the link stood. */
  public Optional<String> sourceId() { return text("SourceId"); }

  /** When it was clicked. */
  public Optional<Instant> timeOfClick() { return instant("TimeOfClick"); }

  /** Where it leads. */
  public Optional<String> url() { return text("URL"); }

  /** The user's address. */
  public Optional<String> userIp() { return text("UserIp"); }
}
