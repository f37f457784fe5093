package io.github.connectedsecurity.cloudappsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A file or folder in a cloud application. Undocumented, so every member may be missing. */
public final class CloudFile extends JsonModel {
  private CloudFile(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static CloudFile of(Map<String, Object> json) { return new CloudFile(json); }

  /** The identifier, 24 hexadecimal digits, to fetch it by. */
  public Optional<String> id() { return text("_id"); }

  /** The product's own number of the tenant. */
  public Optional<Long> tenantId() { return int64("_tid"); }

  /** The identifier in the application. */
  public Optional<String> appFileId() { return text("id"); }

  /** The application. */
  public Optional<CloudApp> app() { return int32("appId").map(CloudApp::of); }

  /** The application once more. */
  public Optional<CloudApp> saas() { return int32("saasId").map(CloudApp::of); }

  /** The instance of it. */
  public Optional<Integer> instance() { return int32("instId"); }

  /** The application's name. */
  public Optional<String> appName() { return text("appName"); }

  /** The file's name. */
  public Optional<String> name() { return text("name"); }

  /** The file's name in lower case. */
  public Optional<String> lowerCaseName() { return text("name_l"); }

  /** What stands behind the last dot. */
  public Optional<String> fileExtension() { return text("fileExtension"); }

  /** The media type. */
  public Optional<String> mimeType() { return text("mimeType"); }

  /** The size in bytes. */
  public Optional<Long> fileSize() { return int64("fileSize"); }

  /** When it was made. */
  public Optional<Instant> createdDate() { return epochMillis("createdDate"); }

  /** When it was last changed. */
  public Optional<Instant> modifiedDate() { return epochMillis("modifiedDate"); }

  /** When the service last looked at it, written as text. */
  public Optional<Instant> snapshotLastModifiedDate() { return instant("snapshotLastModifiedDate"); }

  /** When the service last heard of it. */
  public Optional<Instant> lastNrtTimestamp() { return epochMillis("lastNrtTimestamp"); }

  /** Whether it is a folder. */
  public Optional<Boolean> isFolder() { return bool("isFolder"); }

  /** Whether it belongs to somebody else's organization. */
  public Optional<Boolean> isForeign() { return bool("isForeign"); }

  /** Whether nothing can be done about it here. */
  public Optional<Boolean> noGovernance() { return bool("noGovernance"); }

  /** Whether its owner is an outsider. */
  public Optional<Boolean> ownerExternal() { return bool("ownerExternal"); }

  /** Whether all is known about it. */
  public Optional<Boolean> enriched() { return bool("enriched"); }

  /** What it holds, out of the pair of number and word that the service sends. */
  public Optional<FileType> fileType() { return value("fileType").map(pair -> FileType.ofPair("fileType", pair)); }

  /** How far it is shared, out of a pair. */
  public Optional<FileSharing> fileAccessLevel() { return value("fileAccessLevel").map(pair -> FileSharing.ofPair("fileAccessLevel", pair)); }

  /** Whether it is there, out of a pair. */
  public Optional<FileStatus> fileStatus() { return value("fileStatus").map(pair -> FileStatus.ofPair("fileStatus", pair)); }

  /** What it holds, as the number alone. */
  public Optional<FileType> fileTypeCode() { return int32("ftype").map(FileType::of); }

  /** How far it is shared, as the number alone. */
  public Optional<FileSharing> fileAccessLevelCode() { return int32("facl").map(FileSharing::of); }

  /** Whether it is there, as the number alone. */
  public Optional<FileStatus> fileStatusCode() { return int32("fstat").map(FileStatus::of); }

  /** The owner's name; can be empty. */
  public Optional<String> ownerName() { return text("ownerName"); }

  /** The owner's address. */
  public Optional<String> ownerAddress() { return text("ownerAddress"); }

  /** Addresses that it is shared with. */
  public Optional<Object> emails() { return value("emails"); }

  /** Domains that it is shared with. */
  public Optional<Object> domains() { return value("domains"); }

  /** Groups that it is shared with. */
  public Optional<Object> groups() { return value("groups"); }

  /** The identifiers of these groups. */
  public Optional<Object> groupIds() { return value("groupIds"); }

  /** Shares with outsiders. */
  public Optional<Object> externalShares() { return value("externalShares"); }

  /** Everybody that it is shared with, in an undocumented shape. */
  public Optional<Object> collaborators() { return value("collaborators"); }

  /** The same as the portal shows it. */
  public Optional<Object> displayCollaborators() { return value("display_collaborators"); }

  /** The folder that it is in. */
  public Optional<String> parentId() { return text("parentId"); }

  /** All folders that it is in. */
  public Optional<Object> parentIds() { return value("parentIds"); }

  /** The folders above it. */
  public Optional<Object> effectiveParents() { return value("effectiveParents"); }

  /** The drive that it is on. */
  public Optional<String> driveId() { return text("driveId"); }

  /** Where it can be opened. */
  public Optional<String> alternateLink() { return text("alternateLink"); }

  /** Its path. */
  public Optional<String> filePath() { return text("filePath"); }

  /** The path of its SharePoint site. */
  public Optional<String> sitePath() { return text("sitePath"); }

  /** The SharePoint site collection. */
  public Optional<String> siteCollection() { return text("siteCollection"); }

  /** The identifier of the site collection. */
  public Optional<String> siteCollectionId() { return text("siteCollectionId"); }

  /** The SharePoint domain. */
  public Optional<String> sharepointDomain() { return text("spDomain"); }

  /** SharePoint's own words about it. */
  public Map<String, Object> sharepointItem() { return bag("sharepointItem"); }

  /** What content inspection found. */
  public Optional<Object> dlpScanResults() { return value("dlpScanResults"); }

  /** Labels, in an undocumented shape. */
  public Optional<Object> fileTags() { return value("fTags"); }

  /** Which scan has seen it last. */
  public Optional<Integer> scanVersion() { return int32("scanVersion"); }

  /** How many scans have missed it. */
  public Optional<Integer> unseenScans() { return int32("unseenScans"); }

  /** The identifier of the original. */
  public Optional<String> originalId() { return text("originalId"); }

  /** The word for its kind in the portal. */
  public Optional<String> fileTypeDisplay() { return text("fileTypeDisplay"); }

  /** What can be done about it. */
  public List<GovernanceAction> actions() { return objects("actions", GovernanceAction::of); }
}
