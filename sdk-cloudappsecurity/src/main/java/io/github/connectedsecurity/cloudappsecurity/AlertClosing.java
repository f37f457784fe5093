package io.github.connectedsecurity.cloudappsecurity;

import io.github.connectedsecurity.core.json.JsonBody;

/**
 * What all ways to close alerts have in common.
 *
 * @param <S> the request's own type
 */
public abstract class AlertClosing<S extends AlertClosing<S>> extends JsonBody<S> {
  AlertClosing(AlertSelection alerts) { set("filters", alerts.filters()); }

  /** Leaves this remark on the alerts. */
  public final S comment(String comment) { return set("comment", comment); }

  /** Whether Microsoft shall get the remark as feedback; not unless set. */
  public final S sendFeedback(boolean send) { return set("sendFeedback", send); }

  /** What Microsoft shall get as feedback. */
  public final S feedbackText(String text) { return set("feedbackText", text); }

  /** Whether Microsoft may ask back; not unless set. */
  public final S allowContact(boolean allow) { return set("allowContact", allow); }

  /** Where Microsoft may ask back. */
  public final S contactEmail(String address) { return set("contactEmail", address); }
}
