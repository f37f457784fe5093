package io.github.connectedsecurity.mip.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** Restricts an activity: block stops it, warn asks the person, audit records it. */
public final class RestrictAccessAction extends RestrictAccessActionBase {
  private RestrictAccessAction(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static RestrictAccessAction of(Map<String, Object> json) { return new RestrictAccessAction(json); }
}
