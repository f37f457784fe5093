package io.github.connectedsecurity.sentinel.model.settings;

import io.github.connectedsecurity.core.json.JsonBody;
import io.github.connectedsecurity.sentinel.internal.Draft;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The origin of a piece of content; without required members when it is a change of some. */
public final class ContentMetadataDraft extends JsonBody<ContentMetadataDraft> {
  private ContentMetadataDraft() {}

  /** Starts with nothing set. */
  public static ContentMetadataDraft create() { return new ContentMetadataDraft(); }

  /** Starts with all that was read, also with what this version does not know, but not with what only the service writes. */
  public static ContentMetadataDraft from(ContentMetadataProperties read) { return new ContentMetadataDraft().setAll(Draft.writable(read.raw(), Set.of())); }

  /** The content's id, the same in all workspaces. */
  public ContentMetadataDraft contentId(String contentId) { return set("contentId", contentId); }

  /** ARM id of what this is about; needed to make it. */
  public ContentMetadataDraft parentId(String parentId) { return set("parentId", parentId); }

  /** Its version. */
  public ContentMetadataDraft version(String version) { return set("version", version); }

  /** What it is, such as {@code AnalyticsRule}; needed to make it. */
  public ContentMetadataDraft contentKind(String contentKind) { return set("kind", contentKind); }

  /** Where it came from, as a {@link ContentSource}. */
  public ContentMetadataDraft source(Map<String, ?> source) { return set("source", source); }

  /** Who wrote it: {@code name}, {@code email}, {@code link}. */
  public ContentMetadataDraft author(Map<String, ?> author) { return set("author", author); }

  /** Who helps with it: {@code tier}, {@code name}, {@code email}, {@code link}. */
  public ContentMetadataDraft support(Map<String, ?> support) { return set("support", support); }

  /** What it needs. */
  public ContentMetadataDraft dependencies(Map<String, ?> dependencies) { return set("dependencies", dependencies); }

  /** What it is for: {@code domains}, {@code verticals}. */
  public ContentMetadataDraft categories(Map<String, ?> categories) { return set("categories", categories); }

  /** Whose products it is about. */
  public ContentMetadataDraft providers(List<String> providers) { return set("providers", providers); }

  /** When it was first published. */
  public ContentMetadataDraft firstPublishDate(LocalDate firstPublishDate) { return set("firstPublishDate", firstPublishDate); }

  /** When it was last published. */
  public ContentMetadataDraft lastPublishDate(LocalDate lastPublishDate) { return set("lastPublishDate", lastPublishDate); }

  /** A version of its user's own. */
  public ContentMetadataDraft customVersion(String customVersion) { return set("customVersion", customVersion); }

  /** The form of the content. */
  public ContentMetadataDraft contentSchemaVersion(String contentSchemaVersion) { return set("contentSchemaVersion", contentSchemaVersion); }

  /** The name of its picture. */
  public ContentMetadataDraft icon(String icon) { return set("icon", icon); }

  /** The tactics it covers. */
  public ContentMetadataDraft threatAnalysisTactics(List<String> threatAnalysisTactics) { return set("threatAnalysisTactics", threatAnalysisTactics); }

  /** The MITRE technique numbers it covers. */
  public ContentMetadataDraft threatAnalysisTechniques(List<String> threatAnalysisTechniques) {
    return set("threatAnalysisTechniques", threatAnalysisTechniques);
  }

  /** Names of pictures. */
  public ContentMetadataDraft previewImages(List<String> previewImages) { return set("previewImages", previewImages); }

  /** Names of pictures for dark screens. */
  public ContentMetadataDraft previewImagesDark(List<String> previewImagesDark) { return set("previewImagesDark", previewImagesDark); }
}
