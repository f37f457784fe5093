package io.github.connectedsecurity.mip.model;

import io.github.connectedsecurity.core.json.JsonBody;
import java.util.List;
import java.util.Map;

/** An activity and its content, to be judged or recorded. */
public final class NewProcessContentRequest extends JsonBody<NewProcessContentRequest> {
  private NewProcessContentRequest() {}

  /**
   * Starts with what must be given.
   *
   * @param activity what is done
   * @param entries the contents, at least one
   * @param device on which device
   * @param application by which application
   */
  public static NewProcessContentRequest of(UserActivityType activity, List<? extends NewContentEntry<?>> entries, NewDeviceMetadata device,
      NewApplicationMetadata application) {
    return new NewProcessContentRequest().set("contentEntries", Given.some("contents", List.copyOf(entries)))
        .set("activityMetadata", Map.of("activity", activity))
        .set("deviceMetadata", device).set("integratedAppMetadata", application);
  }

  /** In which guarded application; a page says it is needed, the schema does not. */
  public NewProcessContentRequest protectedAppMetadata(NewApplicationMetadata application) { return set("protectedAppMetadata", application); }
}
