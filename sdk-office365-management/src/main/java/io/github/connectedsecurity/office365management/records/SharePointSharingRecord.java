package io.github.connectedsecurity.office365management.records;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** Something was shared, or no longer is. */
public final class SharePointSharingRecord extends SharePointRecord {
  private SharePointSharingRecord(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static SharePointSharingRecord of(Map<String, Object> json) { return new SharePointSharingRecord(json); }

  /** With whom. */
  public Optional<String> targetUserOrGroupName() { return text("TargetUserOrGroupName"); }

  /** Member, Guest, Group or Partner. */
  public Optional<String> targetUserOrGroupType() { return text("TargetUserOrGroupType"); }

  /** The site's address. */
  public Optional<String> siteUrl() { return text("SiteUrl"); }

  /** The folder below the site. */
  public Optional<String> sourceRelativeUrl() { return text("SourceRelativeUrl"); }

  /** The file. */
  public Optional<String> sourceFileName() { return text("SourceFileName"); }

  /** Its extension. */
  public Optional<String> sourceFileExtension() { return text("SourceFileExtension"); }

  /** The sharing link. */
  public Optional<String> uniqueSharingId() { return text("UniqueSharingId"); }
}
