package io.github.connectedsecurity.office365management.model.announcements;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A message of the message center: a change to come, or something to do. */
public final class ServiceUpdateMessage extends JsonModel {
  private ServiceUpdateMessage(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ServiceUpdateMessage of(Map<String, Object> json) { return new ServiceUpdateMessage(json); }

  /** Its number, such as MC172851. */
  public Optional<String> id() { return text("id"); }

  /** What it is about. */
  public Optional<String> title() { return text("title"); }

  /** From when on it is shown. */
  public Optional<Instant> startDateTime() { return instant("startDateTime"); }

  /** Until when it is shown. */
  public Optional<Instant> endDateTime() { return instant("endDateTime"); }

  /** When it was last changed. */
  public Optional<Instant> lastModifiedDateTime() { return instant("lastModifiedDateTime"); }

  /** More facts as names and values, such as the roadmap's number. */
  public List<Detail> details() { return objects("details", Detail::of); }

  /** The services that it is about. */
  public List<String> services() { return texts("services"); }

  /** What it asks for. */
  public Optional<ServiceUpdateCategory> category() { return open("category", ServiceUpdateCategory::of); }

  /** How much it matters. */
  public Optional<ServiceUpdateSeverity> severity() { return open("severity", ServiceUpdateSeverity::of); }

  /** Words to sort it by, such as Admin impact. */
  public List<String> tags() { return texts("tags"); }

  /** Whether users will notice the change. */
  public Optional<Boolean> isMajorChange() { return bool("isMajorChange"); }

  /** The last moment to do something. */
  public Optional<Instant> actionRequiredByDateTime() { return instant("actionRequiredByDateTime"); }

  /** The words. */
  public Optional<Body> body() { return object("body", Body::of); }

  /** What the signed-in user did with it. */
  public Optional<ViewPoint> viewPoint() { return object("viewPoint", ViewPoint::of); }

  /** Whether files come with it. */
  public Optional<Boolean> hasAttachments() { return bool("hasAttachments"); }

  /** The files, without their content. */
  public List<Attachment> attachments() { return objects("attachments", Attachment::of); }
}
