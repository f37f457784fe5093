package io.github.connectedsecurity.mip.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes to people; beta only. */
public final class NotifyUserAction extends DlpActionInfo {
  private NotifyUserAction(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static NotifyUserAction of(Map<String, Object> json) { return new NotifyUserAction(json); }

  /** When the action was last changed. */
  public Optional<Instant> actionLastModifiedDateTime() { return instant("actionLastModifiedDateTime"); }

  /** The mail's text. */
  public Optional<String> emailText() { return text("emailText"); }

  /** To whom. */
  public List<String> recipients() { return texts("recipients"); }
}
