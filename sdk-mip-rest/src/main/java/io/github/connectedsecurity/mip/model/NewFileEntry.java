package io.github.connectedsecurity.mip.model;

import java.time.Instant;
import java.util.Map;

/** One file. */
public final class NewFileEntry extends NewContentEntry<NewFileEntry> {
  private NewFileEntry(String identifier, String name, Instant created) { super("processFileMetadata", identifier, name, created); }

  /**
   * Starts with what must be given.
   *
   * @param identifier unique among the entries
   * @param name the file's name
   * @param created when it was made
   */
  public static NewFileEntry of(String identifier, String name, Instant created) { return new NewFileEntry(identifier, name, created); }

  /** The user who owns it. */
  public NewFileEntry ownerId(String userId) { return set("ownerId", userId); }

  /** Properties of the caller's own. */
  public NewFileEntry customProperties(Map<String, ?> properties) { return set("customProperties", properties); }
}
