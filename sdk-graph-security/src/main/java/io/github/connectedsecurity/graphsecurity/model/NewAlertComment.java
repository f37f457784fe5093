package io.github.connectedsecurity.graphsecurity.model;

import io.github.connectedsecurity.core.json.JsonBody;

/** A remark to leave on an alert or an incident. The service can neither change nor delete it later. */
public final class NewAlertComment extends JsonBody<NewAlertComment> {
  private NewAlertComment() {}

  /** Wraps the text as the service wants it, with its type. */
  public static NewAlertComment of(String comment) {
    return new NewAlertComment().set("@odata.type", "microsoft.graph.security.alertComment").set("comment", comment);
  }
}
