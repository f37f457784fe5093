package io.github.connectedsecurity.cloudappsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Something that a user or an application did. Undocumented, so every member may be missing. */
public final class Activity extends JsonModel {
  private Activity(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static Activity of(Map<String, Object> json) { return new Activity(json); }

  /** The identifier; its form differs, so do not take it apart. */
  public Optional<String> id() { return text("_id"); }

  /** The identifier once more. */
  public Optional<String> uid() { return text("uid"); }

  /** The product's own number of the tenant. */
  public Optional<Long> tenantId() { return int64("tenantId"); }

  /** The directory's tenant id. */
  public Optional<String> aadTenantId() { return text("aadTenantId"); }

  /** The application that it was done in. */
  public Optional<CloudApp> app() { return int32("appId").map(CloudApp::of); }

  /** The application that it was done in, once more. */
  public Optional<CloudApp> saas() { return int32("saasId").map(CloudApp::of); }

  /** The application that reported it. */
  public Optional<CloudApp> sourceApp() { return int32("srcAppId").map(CloudApp::of); }

  /** The application's name. */
  public Optional<String> appName() { return text("appName"); }

  /** When it was done. */
  public Optional<Instant> timestamp() { return epochMillis("timestamp"); }

  /** When it was done, as first reported. */
  public Optional<Instant> timestampRaw() { return epochMillis("timestampRaw"); }

  /** When it was received. */
  public Optional<Instant> instantiation() { return epochMillis("instantiation"); }

  /** When it was received, as first noted. */
  public Optional<Instant> instantiationRaw() { return epochMillis("instantiationRaw"); }

  /** When it was stored. */
  public Optional<Instant> created() { return epochMillis("created"); }

  /** When it was stored, as first noted. */
  public Optional<Instant> createdRaw() { return epochMillis("createdRaw"); }

  /** The number of its kind. */
  public Optional<Integer> eventType() { return int32("eventType"); }

  /** The word for its kind, such as {@code EVENT_O365_ONEDRIVE_GENERIC}. */
  public Optional<String> eventTypeValue() { return text("eventTypeValue"); }

  /** What was done in coarse terms. */
  public Optional<EventCategory> eventCategory() { return open("eventTypeName", EventCategory::of); }

  /** What was done in terms that all applications share. */
  public Optional<String> genericEventType() { return text("genericEventType"); }

  /** A sentence that tells it. */
  public Optional<String> description() { return text("description"); }

  /** The template of that sentence. */
  public Optional<String> descriptionId() { return text("description_id"); }

  /** What is put into the template. */
  public Map<String, Object> descriptionMetadata() { return bag("description_metadata"); }

  /** How much it matters, such as {@code INFO}. */
  public Optional<String> severity() { return text("severity"); }

  /** How sure the service is. */
  public Optional<Integer> confidenceLevel() { return int32("confidenceLevel"); }

  /** Through which channel it became known. */
  public Optional<ActivitySource> source() { return int32("source").map(ActivitySource::of); }

  /** What it was done with. */
  public Optional<ActivityDevice> device() { return object("device", ActivityDevice::of); }

  /** Where it was done. */
  public Optional<ActivityLocation> location() { return object("location", ActivityLocation::of); }

  /** Who did it. */
  public Optional<ActivityUser> user() { return object("user", ActivityUser::of); }

  /** The program that it was done with. */
  public Optional<ActivityUserAgent> userAgent() { return object("userAgent", ActivityUserAgent::of); }

  /** The operation and its objects. */
  public Optional<ActivityInfo> mainInfo() { return object("mainInfo", ActivityInfo::of); }

  /** Who did it, once found; the service writes its numbers as texts. */
  public Optional<EventObject> resolvedActor() { return object("resolvedActor", EventObject::of); }

  /** Whom it concerns, by the numbers {@code 0}, {@code 1} and so on. */
  public Map<String, ActivityEntity> entityData() { return ActivityEntity.mapOf("entityData", bag("entityData")); }

  /** Words that sort it. */
  public List<String> classifications() { return texts("classifications"); }

  /** Further addresses. */
  public Optional<ActivityInternals> internals() { return object("internals", ActivityInternals::of); }

  /** The way it took within the service. */
  public Map<String, Object> eventRouting() { return bag("eventRouting"); }

  /** How the service fetched it. */
  public Map<String, Object> lograbberService() { return bag("lograbberService"); }

  /** What the service collected about it. */
  public Map<String, Object> collected() { return bag("collected"); }

  /** The record of the source, such as one of Office 365's audit log. */
  public Map<String, Object> rawDataJson() { return bag("rawDataJson"); }
}
