package io.github.connectedsecurity.sentinel.model.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Origin, version and needs of a piece of content. */
public final class ContentMetadataProperties extends JsonModel {
  private ContentMetadataProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ContentMetadataProperties of(Map<String, Object> json) { return new ContentMetadataProperties(json); }

  /** The content's id, the same in all workspaces. */
  public Optional<String> contentId() { return text("contentId"); }

  /** ARM id of what this is about. */
  public Optional<String> parentId() { return text("parentId"); }

  /** Its version. */
  public Optional<String> version() { return text("version"); }

  /** What it is, such as {@code AnalyticsRule}. */
  public Optional<String> contentKind() { return text("kind"); }

  /** Where it came from. */
  public Optional<ContentSource> source() { return object("source", ContentSource::of); }

  /** Who wrote it. */
  public Optional<ContentAuthor> author() { return object("author", ContentAuthor::of); }

  /** Who helps with it. */
  public Optional<ContentSupport> support() { return object("support", ContentSupport::of); }

  /** What it needs. */
  public Optional<ContentDependency> dependencies() { return object("dependencies", ContentDependency::of); }

  /** What it is for. */
  public Optional<ContentCategories> categories() { return object("categories", ContentCategories::of); }

  /** Whose products it is about. */
  public List<String> providers() { return texts("providers"); }

  /** When it was first published. */
  public Optional<LocalDate> firstPublishDate() { return date("firstPublishDate"); }

  /** When it was last published. */
  public Optional<LocalDate> lastPublishDate() { return date("lastPublishDate"); }

  /** A version of its user's own. */
  public Optional<String> customVersion() { return text("customVersion"); }

  /** The form of the content. */
  public Optional<String> contentSchemaVersion() { return text("contentSchemaVersion"); }

  /** The name of its picture. */
  public Optional<String> icon() { return text("icon"); }

  /** The tactics it covers. */
  public List<String> threatAnalysisTactics() { return texts("threatAnalysisTactics"); }

  /** The MITRE technique numbers it covers. */
  public List<String> threatAnalysisTechniques() { return texts("threatAnalysisTechniques"); }

  /** Names of pictures. */
  public List<String> previewImages() { return texts("previewImages"); }

  /** Names of pictures for dark screens. */
  public List<String> previewImagesDark() { return texts("previewImagesDark"); }
}
