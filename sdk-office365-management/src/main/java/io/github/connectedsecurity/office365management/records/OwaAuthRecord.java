package io.github.connectedsecurity.office365management.records;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** Outlook on the web was signed in to. */
public final class OwaAuthRecord extends AuditRecord {
  private OwaAuthRecord(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static OwaAuthRecord of(Map<String, Object> json) { return new OwaAuthRecord(json); }

  /** The token. */
  public Optional<String> uniqueTokenIdentifier() { return text("UniqueTokenIdentifier"); }

  /** What it was for. */
  public Optional<String> resourceURL() { return text("ResourceURL"); }
}
