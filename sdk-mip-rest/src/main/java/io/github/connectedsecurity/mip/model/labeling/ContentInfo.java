package io.github.connectedsecurity.mip.model.labeling;

import io.github.connectedsecurity.core.json.JsonBody;
import io.github.connectedsecurity.mip.metadata.LabelMetadata;
import java.util.Map;

/** A content as labeling sees it: what it is, and which label metadata it has; never the content itself. */
public final class ContentInfo extends JsonBody<ContentInfo> {
  private ContentInfo() {}

  /** A file with the label metadata it has now, that of other tenants included. */
  public static ContentInfo file(String identifier, LabelMetadata metadata) { return of("file", identifier, metadata); }

  /** A mail with the label metadata it has now. */
  public static ContentInfo mail(String identifier, LabelMetadata metadata) { return of("email", identifier, metadata); }

  /**
   * Starts with what must be given.
   *
   * @param contentFormat {@code file} or {@code email}
   * @param identifier its name or path, which audit records show
   * @param metadata the label metadata it has now, that of other tenants included
   */
  public static ContentInfo of(String contentFormat, String identifier, LabelMetadata metadata) {
    return new ContentInfo().set("contentFormat", contentFormat).set("identifier", identifier).metadata(metadata.pairs()).state(ContentState.REST);
  }

  /**
   * A content as the retired API of 2019 to 2021 takes it, and as some samples of the present one still show it.
   *
   * @param format {@code default} or {@code email}
   */
  public static ContentInfo ofRetired(String format, String identifier, LabelMetadata metadata) {
    return new ContentInfo().set("format", format).set("identifier", identifier).metadata(metadata.pairs()).state(ContentState.REST);
  }

  /** Where it is; in a store until told otherwise. */
  public ContentInfo state(ContentState state) { return set("state", state); }

  /** The pairs of its label metadata. */
  public ContentInfo metadata(Map<String, String> pairs) { return set("metadata", Pairs.list(pairs)); }
}
