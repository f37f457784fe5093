package io.github.connectedsecurity.office365management.records.parts;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** The file that a rule of data loss prevention matched in SharePoint or OneDrive. */
public final class SharePointMetadata extends JsonModel {
  private SharePointMetadata(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static SharePointMetadata of(Map<String, Object> json) { return new SharePointMetadata(json); }

  /** Whose document it is: the file's owner, the one who changed it last, or the one who shared it last. */
  public Optional<String> from() { return text("From"); }

  /** When the rule matched. */
  public Optional<Instant> itemCreationTime() { return instant("itemCreationTime"); }

  /** The site collection. */
  public Optional<String> siteCollectionGuid() { return text("SiteCollectionGuid"); }

  /** The address of the site collection. */
  public Optional<String> siteCollectionUrl() { return text("SiteCollectionUrl"); }

  /** The file's name. */
  public Optional<String> fileName() { return text("FileName"); }

  /** The file's owner. */
  public Optional<String> fileOwner() { return text("FileOwner"); }

  /** The file's address. */
  public Optional<String> filePathUrl() { return text("FilePathUrl"); }

  /** Who changed it last. */
  public Optional<String> documentLastModifier() { return text("DocumentLastModifier"); }

  /** Who shared it last. */
  public Optional<String> documentSharer() { return text("DocumentSharer"); }

  /** The document's identifier. */
  public Optional<String> uniqueId() { return text("UniqueId"); }

  /** When it was changed last. */
  public Optional<Instant> lastModifiedTime() { return instant("LastModifiedTime"); }

  /** Whether people outside of the tenant can see it. */
  public Optional<Boolean> isViewableByExternalUsers() { return bool("IsViewableByExternalUsers"); }
}
