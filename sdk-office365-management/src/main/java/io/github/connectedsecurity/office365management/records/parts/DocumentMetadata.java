package io.github.connectedsecurity.office365management.records.parts;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** The document that a scan on demand looked at. */
public final class DocumentMetadata extends JsonModel {
  private DocumentMetadata(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static DocumentMetadata of(Map<String, Object> json) { return new DocumentMetadata(json); }

  /** When it was made. */
  public Optional<Instant> itemCreationTime() { return instant("itemCreationTime"); }

  /** The site collection. */
  public Optional<String> siteCollectionGuid() { return text("SiteCollectionGuid"); }

  /** The address of the site collection. */
  public Optional<String> siteCollectionUrl() { return text("SiteCollectionUrl"); }

  /** Its name. */
  public Optional<String> fileName() { return text("FileName"); }

  /** Its owner. */
  public Optional<String> fileOwner() { return text("FileOwner"); }

  /** The owner's mail address. */
  public Optional<String> fileOwnerEmail() { return text("FileOwnerEmail"); }

  /** Its address. */
  public Optional<String> filePathUrl() { return text("FilePathUrl"); }

  /** Who changed it last. */
  public Optional<String> documentLastModifier() { return text("DocumentLastModifier"); }

  /** Its identifier. */
  public Optional<String> uniqueId() { return text("UniqueId"); }

  /** When it was changed last. */
  public Optional<Instant> lastModifiedTime() { return instant("LastModifiedTime"); }
}
