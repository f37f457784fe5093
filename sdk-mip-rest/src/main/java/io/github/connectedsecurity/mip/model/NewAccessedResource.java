package io.github.connectedsecurity.mip.model;

import io.github.connectedsecurity.core.json.JsonBody;

/** A resource that an artificial intelligence used. */
public final class NewAccessedResource extends JsonBody<NewAccessedResource> {
  private NewAccessedResource() {}

  /** Starts with what must be given; until told otherwise it was read, with success, and holds no hidden instructions. */
  public static NewAccessedResource of(String identifier, String name) {
    return new NewAccessedResource().set("identifier", identifier).set("name", name).set("accessType", ResourceAccessType.READ)
        .set("status", ResourceAccessStatus.SUCCESS).set("isCrossPromptInjectionDetected", false);
  }

  /** How it was used. */
  public NewAccessedResource accessType(ResourceAccessType... types) { return set("accessType", Given.flags("types of access", types)); }

  /** Whether the use worked. */
  public NewAccessedResource status(ResourceAccessStatus status) { return set("status", status); }

  /** Whether it was found to hold hidden instructions. */
  public NewAccessedResource isCrossPromptInjectionDetected(boolean detected) { return set("isCrossPromptInjectionDetected", detected); }

  /** The GUID of its sensitivity label. */
  public NewAccessedResource labelId(String id) { return set("labelId", id); }

  /** Its identifier in its store. */
  public NewAccessedResource storageId(String id) { return set("storageId", id); }

  /** Its address. */
  public NewAccessedResource url(String url) { return set("url", url); }
}
