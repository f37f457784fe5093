package io.github.connectedsecurity.sentinel.model.hunting;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.sentinel.model.entities.ExpansionMetadata;
import java.util.Map;
import java.util.Optional;

/** What is connected to a bookmark. */
public final class BookmarkExpansion extends JsonModel {
  private BookmarkExpansion(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static BookmarkExpansion of(Map<String, Object> json) { return new BookmarkExpansion(json); }

  /** How much there is of what. */
  public Optional<ExpansionMetadata> metaData() { return object("metaData", ExpansionMetadata::of); }

  /** What was found. */
  public Optional<BookmarkExpansionResult> value() { return object("value", BookmarkExpansionResult::of); }
}
