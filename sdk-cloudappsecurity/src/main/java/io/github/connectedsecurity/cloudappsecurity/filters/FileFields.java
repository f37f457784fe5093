package io.github.connectedsecurity.cloudappsecurity.filters;

import io.github.connectedsecurity.cloudappsecurity.model.CloudApp;
import io.github.connectedsecurity.cloudappsecurity.model.CloudFile;
import io.github.connectedsecurity.cloudappsecurity.model.EntityKey;
import io.github.connectedsecurity.cloudappsecurity.model.FileSharing;
import io.github.connectedsecurity.cloudappsecurity.model.FileType;

/** What files can be filtered and ordered by. */
public final class FileFields {
  /** The application. */
  public static final Fields.Choice<CloudFile, CloudApp> APP = new Fields.Choice<>("service");
  /** The instance of an application. */
  public static final Fields.Choice<CloudFile, Integer> INSTANCE = new Fields.Choice<>("instance");
  /** What it holds. */
  public static final Fields.Choice<CloudFile, FileType> TYPE = new Fields.Choice<>("fileType");
  /** Whether deleted files are listed, too; overridden by {@link #TRASHED}. */
  public static final Fields.Single<CloudFile, Boolean> ALLOW_DELETED = new Fields.Single<>("allowDeleted");
  /** Whether it lies in the bin. */
  public static final Fields.Single<CloudFile, Boolean> TRASHED = new Fields.Single<>("trashed");
  /** The policies that have matched it. */
  public static final Fields.Policies<CloudFile> POLICY = new Fields.Policies<>("policy");
  /** The name. */
  public static final Fields.NameText<CloudFile> NAME = new Fields.NameText<>("filename");
  /** When it was last changed. */
  public static final Fields.DayTime<CloudFile> MODIFIED = new Fields.DayTime<>("modifiedDate");
  /** When it was made. */
  public static final Fields.Time<CloudFile> CREATED = new Fields.Time<>("createdDate");
  /** When the service last looked at it. */
  public static final Fields.Time<CloudFile> SNAPSHOT_MODIFIED = new Fields.Time<>("snapshotLastModifiedDate");
  /** Somebody whom it is shared with. */
  public static final Fields.Choice<CloudFile, EntityKey> COLLABORATORS = new Fields.Choice<>("collaborators.entity");
  /** A domain that it is shared with. */
  public static final Fields.Choice<CloudFile, String> COLLABORATOR_DOMAINS = new Fields.Choice<>("collaborators.domains");
  /** A group that it is shared with. */
  public static final Fields.Choice<CloudFile, String> COLLABORATOR_GROUPS = new Fields.Choice<>("collaborators.groups");
  /** The domains of all whom it is shared with. */
  public static final Fields.Members<CloudFile> COLLABORATORS_WITH_DOMAIN = new Fields.Members<>("collaborators.withDomain");
  /** The owner. */
  public static final Fields.Choice<CloudFile, EntityKey> OWNER = new Fields.Choice<>("owner.entity");
  /** The organizational unit of the owner. */
  public static final Fields.Choice<CloudFile, String> OWNER_ORG_UNIT = new Fields.Choice<>("owner.orgUnit");
  /** How far it is shared. */
  public static final Fields.Choice<CloudFile, FileSharing> SHARING = new Fields.Choice<>("sharing");
  /** The identifier in the application. */
  public static final Fields.Choice<CloudFile, String> FILE_ID = new Fields.Choice<>("fileId");
  /** Its labels. */
  public static final Fields.Sparse<CloudFile, String> LABELS = new Fields.Sparse<>("fileLabels");
  /** Warnings of content inspection. */
  public static final Fields.Sparse<CloudFile, String> SCAN_LABELS = new Fields.Sparse<>("fileScanLabels");
  /** What stands behind the last dot. */
  public static final Fields.Choice<CloudFile, String> EXTENSION = new Fields.Choice<>("extension");
  /** The media type, one at a time. */
  public static final Fields.Choice<CloudFile, String> MIME_TYPE = new Fields.Choice<>("mimeType");
  /** The folder; the shape of its values is not documented. */
  public static final Fields.Choice<CloudFile, Object> PARENT_FOLDER = new Fields.Choice<>("parentFolder");
  /** Whether it is a folder. */
  public static final Fields.Single<CloudFile, Boolean> FOLDER = new Fields.Single<>("folder");
  /** Whether it was taken away. */
  public static final Fields.Single<CloudFile, Boolean> QUARANTINED = new Fields.Single<>("quarantined");

  /** When it was last changed; used by a client of Microsoft, no order is documented. */
  public static final SortField<CloudFile> BY_MODIFIED = new SortField<>("modifiedDate");

  /** What the list of files takes. */
  public static final FieldRules<CloudFile> RULES = FieldRules.of("files", APP, INSTANCE, TYPE, ALLOW_DELETED, TRASHED, POLICY, NAME, MODIFIED, CREATED,
      SNAPSHOT_MODIFIED, COLLABORATORS, COLLABORATOR_DOMAINS, COLLABORATOR_GROUPS, COLLABORATORS_WITH_DOMAIN, OWNER, OWNER_ORG_UNIT, SHARING, FILE_ID,
      LABELS, SCAN_LABELS, EXTENSION, MIME_TYPE, PARENT_FOLDER, FOLDER, QUARANTINED);

  private FileFields() {}

  /** A field that this version does not know, by its name. */
  public static Fields.Open<CloudFile> named(String name) { return Fields.named(name); }
}
