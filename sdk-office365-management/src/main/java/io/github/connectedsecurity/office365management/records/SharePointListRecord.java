package io.github.connectedsecurity.office365management.records;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** Something was done with a list, or with an item, field or content type of it. */
public final class SharePointListRecord extends SharePointRecord {
  private SharePointListRecord(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static SharePointListRecord of(Map<String, Object> json) { return new SharePointListRecord(json); }

  /** The list's title. */
  public Optional<String> listTitle() { return text("ListTitle"); }

  /** The list's name. */
  public Optional<String> listName() { return text("ListName"); }

  /** The list's address. */
  public Optional<String> listUrl() { return text("ListUrl"); }

  /** What kind of list it is. */
  public Optional<String> listBaseType() { return text("ListBaseType"); }

  /** The template that it was made from. */
  public Optional<String> listBaseTemplateType() { return text("ListBaseTemplateType"); }

  /** Whether users do not see it. */
  public Optional<Boolean> isHiddenList() { return bool("IsHiddenList"); }

  /** Whether it is a document library. */
  public Optional<Boolean> isDocLib() { return bool("IsDocLib"); }
}
