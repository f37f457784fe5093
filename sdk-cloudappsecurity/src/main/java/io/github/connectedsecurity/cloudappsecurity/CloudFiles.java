package io.github.connectedsecurity.cloudappsecurity;

import io.github.connectedsecurity.cloudappsecurity.filters.FileFields;
import io.github.connectedsecurity.cloudappsecurity.filters.ListQuery;
import io.github.connectedsecurity.cloudappsecurity.model.CloudFile;
import io.github.connectedsecurity.core.paging.NextPage;
import io.github.connectedsecurity.core.paging.Paged;
import java.util.function.Consumer;

/**
 * Files in cloud applications. Since September 2024 file monitoring turns itself off where no file policy uses it, so there may be
 * none. No permission for OAuth is documented: applications may be refused where an API token is not. Not for tenants licensed for
 * Microsoft 365 Cloud App Security alone.
 */
public final class CloudFiles {
  private static final NextPage PAGES = OffsetPages.unlimited();

  private final Door door;

  CloudFiles(Door door) { this.door = door; }

  /**
   * Lists files; filters are in {@link FileFields}, a page holds up to 100. The service may take too long over large sets: narrow the
   * filter then. {@code POST /api/v1/files/}.
   */
  public Paged<CloudFile> list(Consumer<ListQuery<CloudFile>> query) {
    return door.post("files/").body(ListQuery.of(FileFields.RULES, query)).repeatable().paged(PAGES, CloudFile::of);
  }

  /** Reads one file by {@link CloudFile#id}. {@code GET /api/v1/files/{pk}/}. */
  public CloudFile get(String id) { return door.get("files/{pk}/", id).as(CloudFile::of); }
}
