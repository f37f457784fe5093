package io.github.connectedsecurity.mip.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** One content of an activity. */
public class ProcessContentMetadataBase extends JsonModel {
  ProcessContentMetadataBase(Map<String, Object> json) { super(json); }

  /** Views a parsed object as the class that its {@code @odata.type} names; as this class when it names none or an unknown one. */
  @JsonCreator
  public static ProcessContentMetadataBase of(Map<String, Object> json) { return ProcessContentMetadataBaseTypes.named(typeName(json)).apply(json); }

  /** What it holds; absent in content activities. */
  public Optional<ContentBase> content() { return object("content", ContentBase::of); }

  /** Where it comes from. */
  public Optional<ContentCategory> contentCategory() { return open("contentCategory", ContentCategory::of); }

  /** Groups the entries of one conversation or file. */
  public Optional<String> correlationId() { return text("correlationId"); }

  /** When it was made; samples leave the zone out, which is read as UTC. */
  public Optional<Instant> createdDateTime() { return instant("createdDateTime"); }

  /** Its identifier, unique among the entries. */
  public Optional<String> identifier() { return text("identifier"); }

  /** Whether the content was cut. */
  public Optional<Boolean> isTruncated() { return bool("isTruncated"); }

  /** Its size in bytes. */
  public Optional<Long> length() { return int64("length"); }

  /** When it was last changed. */
  public Optional<Instant> modifiedDateTime() { return instant("modifiedDateTime"); }

  /** Its name, such as the file's. */
  public Optional<String> name() { return text("name"); }

  /** Its place among the entries of one correlation. */
  public Optional<Long> sequenceNumber() { return int64("sequenceNumber"); }
}
