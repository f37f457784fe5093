package io.github.connectedsecurity.office365management.records;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** Something was done with a file or folder. */
public final class SharePointFileRecord extends SharePointRecord {
  private SharePointFileRecord(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static SharePointFileRecord of(Map<String, Object> json) { return new SharePointFileRecord(json); }

  /** The site's address. */
  public Optional<String> siteUrl() { return text("SiteUrl"); }

  /** The folder below the site. */
  public Optional<String> sourceRelativeUrl() { return text("SourceRelativeUrl"); }

  /** The file. */
  public Optional<String> sourceFileName() { return text("SourceFileName"); }

  /** Its extension; blank for folders. */
  public Optional<String> sourceFileExtension() { return text("SourceFileExtension"); }

  /** The folder that it was copied or moved to. */
  public Optional<String> destinationRelativeUrl() { return text("DestinationRelativeUrl"); }

  /** Its name there. */
  public Optional<String> destinationFileName() { return text("DestinationFileName"); }

  /** Its extension there. */
  public Optional<String> destinationFileExtension() { return text("DestinationFileExtension"); }

  /** With whom it was shared. */
  public Optional<String> userSharedWith() { return text("UserSharedWith"); }

  /** What they may do. */
  public Optional<String> sharingType() { return text("SharingType"); }

  /** The label before. */
  public Optional<String> sourceLabel() { return text("SourceLabel"); }

  /** The label after. */
  public Optional<String> destinationLabel() { return text("DestinationLabel"); }

  /** Who set the label. */
  public Optional<String> sensitivityLabelOwnerEmail() { return text("SensitivityLabelOwnerEmail"); }

  /** The label that it has. */
  public Optional<String> sensitivityLabelId() { return text("SensitivityLabelId"); }
}
